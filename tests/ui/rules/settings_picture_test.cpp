// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the settings, to lay beside mockups 22 and 29.
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/rules/holiday_text.h"
#include "support/catch_qt.h"
#include "ui/kit/text.h"
#include "ui/picture.h"
#include "ui/rules/override_dialog.h"
#include "ui/rules/rule_pane.h"
#include "ui/rules/rule_table.h"
#include "ui/rules/rules_fixture.h"
#include "ui/rules/update_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

void fillBook(Desk& desk)
{
    const rules::Override notice{QStringLiteral("dev.public_notice"), QStringLiteral("7"),
                                 QStringLiteral("外业人员多，局机关党委要求延长公示。"), QStringLiteral("周砚青"),
                                 desk.today()};
    const auto days = rules::readHolidayLines(
        QStringLiteral("国庆节：10月1日至8日放假，9月20日（周日）、10月10日（周六）上班"), 2026);
    REQUIRE(days);
    REQUIRE(desk.perform(QStringLiteral("test"), QStringLiteral("test"), [&](store::UnitOfWork& unit) -> Result<> {
        BB_CHECK(agenda::setOverride(unit, desk.branch().id, notice));
        return agenda::putHolidayYear(unit, days->first(), desk.today());
    }));
}

} // namespace

TEST_CASE("the list of rules shows the article of every source, and the usual sources whole", "[ui][rules]")
{
    const auto [scale, width, height] =
        GENERATE(table<double, int, int>({{1.0, 1366, 768}, {1.0, 1024, 700}, {1.3, 1024, 700}, {1.3, 1366, 768}}));
    INFO(scale << " " << width);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
    const SettingsOfTests test;
    test->window().resize(width, height);
    auto* table = test.rules().findChild<RuleTable*>();
    REQUIRE(table);
    QApplication::processEvents();
    const int room = table->columnWidth(0) - 20; // the cell's padding
    QStringList cut;
    for (int line = 0; line < table->model()->rowCount(); ++line) {
        const auto cell = table->model()->index(line, 0).data(CellRole).value<Cell>();
        const QString shown = fittedSource(cell.second, room);
        const QString article = cell.second.mid(cell.second.lastIndexOf(u'》') + 1);
        if (textWidth(shown, TextRole::Caption) > room || !shown.endsWith(article))
            cut << cell.second;
    }
    if (scale == 1.0) {
        const QString usual = QStringLiteral("《支部工作条例（试行）》第十一条");
        CHECK(fittedSource(usual, room) == usual);
    }
    CHECK(cut.join(u' ') == QString());
    CHECK_FALSE(table->isColumnHidden(1));
    CHECK_FALSE(table->horizontalScrollBar()->isVisible());
    if (scale == 1.0 && width == 1366)
        CHECK_FALSE(table->isColumnHidden(3)); // 施行, as in mockup 29
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("the settings in both themes, small and with the largest text", "[ui][picture]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-1024x700"},
        {Scheme::Light, 1.3, 1366, 768, "-large"},
    }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    const SettingsOfTests test;
    auto& window = test->window();
    window.resize(width, height);
    fillBook(test->desk());
    const QString end = QString::fromLatin1(name);
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("rules/dev.public_notice"));
    CHECK(takePicture(window, QStringLiteral("29-rules") + end) == QStringList());
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("rules/dev.steps"));
    CHECK(takePicture(window, QStringLiteral("29-rules-steps") + end) == QStringList());
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("holidays/2026"));
    CHECK(takePicture(window, QStringLiteral("29-holidays") + end) == QStringList());
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("about"));
    CHECK(takePicture(window, QStringLiteral("22-about") + end) == QStringList());
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("look"));
    CHECK(takePicture(window, QStringLiteral("22-look") + end) == QStringList());
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("rules/dev.public_notice"));
    test.rules().detail()->changeButton()->click();
    CHECK(takePicture(window, QStringLiteral("29-rules-change") + end) == QStringList());
    window.findChild<OverrideDialog*>()->close();
    (new UpdateDialog(&test.page(), test->desk()))->open();
    CHECK(takePicture(window, QStringLiteral("29-rules-update") + end) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}
