// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days off of a year: typed, pasted, from a file; refused by field; undone.
#include "branchbook/agenda/rulebook_service.h"
#include "support/catch_qt.h"
#include "ui/kit/banner.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/rules/holiday_dialogs.h"
#include "ui/rules/rules_fixture.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

rules::HolidayYear storedYear(const SettingsOfTests& test)
{
    const auto years = agenda::listHolidayYears(test->desk().book().reader()).value();
    return years.isEmpty() ? rules::HolidayYear{} : years.first();
}

void press(QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QPushButton*>()) {
        if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
            return each->click();
    }
    FAIL("no such button");
}

void finish()
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("without a table the page says that deadlines are provisional", "[ui][holidays]")
{
    const SettingsOfTests test;
    auto& pane = test.holidays();
    CHECK(pane.year() == 2026);
    bool said = false;
    for (const auto* banner : pane.findChildren<Banner*>())
        said = said || banner->accessibleName().contains(QStringLiteral("暂算"));
    CHECK(said);
}

TEST_CASE("days are added by range, taken away one by one, and undone", "[ui][holidays]")
{
    const SettingsOfTests test;
    auto& pane = test.holidays();
    press(pane, QStringLiteral("添加日子"));
    auto* dialog = test->window().findChild<HolidayDialog*>();
    REQUIRE(dialog);
    dialog->first()->setDate(PartialDate::fromIso(QStringLiteral("2026-10-01")));
    dialog->last()->setDate(PartialDate::fromIso(QStringLiteral("2026-10-03")));
    dialog->name()->setText(QStringLiteral("国庆节"));
    dialog->save();
    finish();
    CHECK(storedYear(test).holidays.size() == 3);
    CHECK(storedYear(test).holidays.value({2026, 10, 2}) == QStringLiteral("国庆节"));
    CHECK(pane.table()->model()->rowCount() == 3);
    const auto known = agenda::loadRulebook(test->desk().book().reader(), test->desk().branch().id).value();
    CHECK(known.workingDays.kind({2026, 10, 1}) == rules::DayKind::Holiday);

    pane.table()->setFocus();
    QTest::keyClick(pane.table(), Qt::Key_Delete);
    CHECK(storedYear(test).holidays.size() == 2);
    CHECK_FALSE(storedYear(test).holidays.contains({2026, 10, 1}));
    test->desk().undo();
    CHECK(storedYear(test).holidays.size() == 3);
    test->desk().undo();
    CHECK(storedYear(test).holidays.isEmpty());
}

TEST_CASE("a weekday cannot be a worked weekend, an end not before its beginning", "[ui][holidays]")
{
    const SettingsOfTests test;
    press(test.holidays(), QStringLiteral("添加日子"));
    auto* dialog = test->window().findChild<HolidayDialog*>();
    REQUIRE(dialog);
    dialog->save();
    CHECK(dialog->first()->error()
          == QStringLiteral("请填日期，例如 2026.9.18")); // not 到哪一天, which is the other field
    dialog->first()->edit()->setFocus();
    typeText(*dialog->first()->edit(), QStringLiteral("什么时候"));
    QTest::keyClick(dialog->first()->edit(), Qt::Key_Return);
    CHECK(dialog->first()->error()
          == QStringLiteral("看不出是哪一天，请像 2026.9.18 这样填写")); // a month is not enough
    dialog->first()->setDate(PartialDate::fromIso(QStringLiteral("2026-10")));
    dialog->save();
    CHECK(dialog->first()->error() == QStringLiteral("请把日期写全，例如 2026.9.18"));
    dialog->kind()->setCurrent(1);
    dialog->first()->setDate(PartialDate::fromIso(QStringLiteral("2026-10-09"))); // a Friday
    dialog->save();
    CHECK(dialog->first()->error().contains(QStringLiteral("2026-10-09")));
    dialog->kind()->setCurrent(0);
    dialog->last()->setDate(PartialDate::fromIso(QStringLiteral("2026-10-08")));
    dialog->save();
    CHECK_FALSE(dialog->last()->error().isEmpty());
    CHECK(storedYear(test).holidays.isEmpty());
}

TEST_CASE("a notice is pasted; the line at fault is named under the field", "[ui][holidays]")
{
    const SettingsOfTests test;
    press(test.holidays(), QStringLiteral("粘贴通知"));
    auto* dialog = test->window().findChild<HolidayPasteDialog*>();
    REQUIRE(dialog);
    dialog->field()->edit()->setPlainText(QStringLiteral("10月1日 国庆节\n10月33日"));
    dialog->save();
    CHECK(dialog->field()->error().contains(QStringLiteral("第 2 行")));
    dialog->field()->edit()->setPlainText(QStringLiteral("国庆节：10月1日至3日放假，10月10日（周六）上班。"));
    dialog->save();
    finish();
    CHECK(storedYear(test).holidays.size() == 3);
    CHECK(storedYear(test).makeUp == QSet<QDate>{QDate(2026, 10, 10)});
}

TEST_CASE("a notice of another year goes into that year, and the window says so", "[ui][holidays]")
{
    const SettingsOfTests test;
    auto& pane = test.holidays();
    press(pane, QStringLiteral("粘贴通知"));
    auto* dialog = test->window().findChild<HolidayPasteDialog*>();
    REQUIRE(dialog);
    dialog->field()->edit()->setPlainText(QStringLiteral("国庆节：10月1日（星期一）"));
    dialog->save();
    CHECK(dialog->field()->error().contains(QStringLiteral("第 1 行")));
    CHECK(dialog->field()->error().contains(QStringLiteral("星期四")));
    dialog->field()->edit()->setPlainText(QStringLiteral("2027年元旦：1月1日（周五）至3日（周日）放"));
    dialog->save();
    finish();
    CHECK(storedYear(test).year == 2027);
    CHECK(storedYear(test).holidays.value({2027, 1, 2}) == QStringLiteral("元旦"));
    CHECK(pane.year() == 2027);
    CHECK(saidBy(test->window()).join(u' ').contains(QStringLiteral("2027")));
}

TEST_CASE("weekdays are in the window's language, whatever the system's", "[ui][holidays]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const SettingsOfTests test;
    auto& pane = test.holidays();
    press(pane, QStringLiteral("添加日子"));
    auto* dialog = test->window().findChild<HolidayDialog*>();
    dialog->first()->setDate(PartialDate::fromIso(QStringLiteral("2026-10-04"))); // a Sunday
    dialog->save();
    CHECK(pane.table()->model()->index(0, 1).data().toString() == QStringLiteral("周日"));
    QLocale::setDefault(before);
}

TEST_CASE("files: the text of a spreadsheet in its own encoding, the catalogue's JSON, and what is neither",
          "[ui][holidays]")
{
    const SettingsOfTests test;
    QTemporaryDir folder;
    const auto file = [&](const char* name, const QByteArray& bytes) {
        QFile out(folder.filePath(QLatin1String(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    };
    auto& pane = test.holidays();
    // 2026-10-01,休,国庆节 in GB18030
    pane.takeFile(file("a.csv", "2026-10-01,\xd0\xdd,\xb9\xfa\xc7\xec\xbd\xda\n"));
    CHECK(storedYear(test).holidays.value({2026, 10, 1}) == QStringLiteral("国庆节"));
    pane.takeFile(file("b.json", R"({"years":[{"year":2026,"holidays":[],"make_up":["2026-10-10"]}]})"));
    CHECK(storedYear(test).makeUp.size() == 1);
    CHECK(storedYear(test).holidays.size() == 1);
    pane.takeFile(file("c.txt", QByteArray("\0\1\2", 3)));
    CHECK(saidBy(test->window()).join(u' ').contains(QStringLiteral("c.txt")));
    press(pane, QStringLiteral("清空这一年"));
    CHECK(storedYear(test).holidays.isEmpty());
}
