// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of rules: subsets, filter, keys; the branch's own figure, refused and undone.
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/rules/rule_base.h"
#include "support/catch_qt.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/rules/override_dialog.h"
#include "ui/rules/rule_pane.h"
#include "ui/rules/rule_table.h"
#include "ui/rules/rules_fixture.h"
#include "ui/rules/update_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/saved_filter_search.h"
#include "ui/shell/shell_frame.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

RuleTableModel& modelOf(const RulesPane& pane)
{
    return *static_cast<RuleTableModel*>(pane.table()->model());
}

QStringList shownIds(const RulesPane& pane)
{
    QStringList ids;
    const auto& model = modelOf(pane);
    for (int line = 0; line < model.rowCount(); ++line) {
        if (const RuleRow* row = model.rule(line))
            ids << row->rule->id;
    }
    return ids;
}

void choosePart(const RulesPane& pane, RulePart part)
{
    pane.chips()->setCurrent(QString::number(int(part)));
    Q_EMIT pane.chips()->chosen(pane.chips()->current());
}

OverrideDialog& dialogOf(const SettingsOfTests& test)
{
    auto* dialog = test->window().findChild<OverrideDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

void closeDialogs(const SettingsOfTests& test)
{
    for (auto* dialog : test->window().findChildren<Dialog*>())
        dialog->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void setFigure(const SettingsOfTests& test, const char* id, const char* value, const char* reason)
{
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("rules/") + QLatin1String(id));
    test.rules().detail()->changeButton()->click();
    auto& dialog = dialogOf(test);
    dialog.valueField()->setText(QString::fromUtf8(value));
    dialog.reasonField()->edit()->setPlainText(QString::fromUtf8(reason));
    dialog.authorField()->setText(QStringLiteral("周砚青"));
    dialog.save();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("every rule in force is listed once, under the heading of its subject", "[ui][rules]")
{
    const SettingsOfTests test;
    auto& pane = test.rules();
    QStringList expected;
    const auto catalogue = rules::Catalogue::builtIn().value();
    for (const rules::Rule* rule : catalogue.inForce({2026, 9, 18}))
        expected << rule->id;
    QStringList ids = shownIds(pane);
    CHECK(modelOf(pane).isHeading(0));
    ids.sort();
    expected.sort();
    CHECK(ids == expected);
    const auto list = loadRuleList(test->desk()).value();
    for (const RuleRow& row : list->rows)
        CHECK(row.subject < subjectTitles().size() - 1); // none of ours is 其他
    const QAbstractItemModelTester tester(&modelOf(pane), QAbstractItemModelTester::FailureReportingMode::Fatal);
    choosePart(pane, RulePart::Must);
    choosePart(pane, RulePart::All);
}

TEST_CASE("chips choose by strength and doubt, the filter by words", "[ui][rules]")
{
    const SettingsOfTests test;
    auto& pane = test.rules();
    const auto catalogue = rules::Catalogue::builtIn().value();
    int must = 0;
    int doubtful = 0;
    for (const rules::Rule* rule : catalogue.inForce({2026, 9, 18})) {
        must += rule->strength == rules::Strength::Must ? 1 : 0;
        const QString confidence = rule->source.confidence.left(1);
        doubtful += confidence == u"C" || confidence == u"M" ? 1 : 0;
    }
    choosePart(pane, RulePart::Must);
    CHECK(shownIds(pane).size() == must);
    choosePart(pane, RulePart::ToVerify);
    CHECK(shownIds(pane).size() == doubtful);
    choosePart(pane, RulePart::All);
    auto* search = qobject_cast<QLineEdit*>(test.page().filterField());
    REQUIRE(search);
    search->setText(QStringLiteral("公示 5个工作日"));
    CHECK(shownIds(pane).contains(QStringLiteral("dev.public_notice")));
    CHECK_FALSE(shownIds(pane).contains(QStringLiteral("meeting.general.quarterly")));
    search->setText(QStringLiteral("没有这种规则"));
    CHECK(shownIds(pane).isEmpty());
    QTest::keyClick(&pane, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(shownIds(pane).size() > 100);
}

TEST_CASE("what is looked for again among the rules is saved beside the field", "[ui][rules]")
{
    const SettingsOfTests test;
    auto& pane = test.rules();
    choosePart(pane, RulePart::Must);
    auto* search = qobject_cast<QLineEdit*>(test.page().filterField());
    REQUIRE(search);
    search->setText(QStringLiteral("公示"));
    auto* saved = pane.findChild<QPushButton*>(QStringLiteral("savedFilters"));
    REQUIRE(saved != nullptr);
    saved->click();
    auto* menu = saved->findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    for (auto* action : menu->actions()) {
        if (action->text() == QStringLiteral("存为常用"))
            action->trigger();
    }
    menu->close();
    const auto kept = loadFilters(test->desk().book().reader(), QStringLiteral("settings.rules")).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().text == QStringLiteral("公示"));
    search->clear();
    REQUIRE(applySavedFilter(test->desk(), QStringLiteral("settings.rules"), kept.first()));
    CHECK(search->text() == QStringLiteral("公示"));
    const auto found =
        savedFilters(test->desk())(test->desk().book().reader()).value(); // by the search over the window
    CHECK(std::ranges::any_of(found, [](const ListedFilter& each) { return each.list == u"settings.rules"; }));
}

TEST_CASE("the keys step over headings", "[ui][rules]")
{
    const SettingsOfTests test;
    auto& pane = test.rules();
    auto* table = pane.table();
    auto& model = modelOf(pane);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    CHECK(table->currentIndex().row() == model.rowCount() - 1);
    QTest::keyClick(table, Qt::Key_Home);
    CHECK(table->currentIndex().row() == 1);
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(table, Qt::Key_Down);
        CHECK_FALSE(model.isHeading(table->currentIndex().row()));
    }
    CHECK(table->currentIndex().row() > 41); // at least one heading lay between
}

TEST_CASE("a figure of the branch's own: written with its reason, shown, used, undone", "[ui][rules]")
{
    const SettingsOfTests test;
    setFigure(test, "dev.public_notice", "7", "外业人员多，上级党委要求延长公示。");
    CHECK(test->window().findChild<OverrideDialog*>() == nullptr);
    const auto stored = agenda::listOverrides(test->desk().book().reader(), test->desk().branch().id).value();
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().figure.value == QStringLiteral("7"));
    CHECK(stored.first().figure.author == QStringLiteral("周砚青"));
    CHECK(stored.first().figure.setOn == QDate(2026, 9, 18));
    CHECK(stored.first().branch.has_value());

    auto& pane = test.rules();
    const auto* own = pane.detail()->findChild<QLabel*>(QStringLiteral("ownFigure"));
    REQUIRE(own);
    CHECK(own->text() == QStringLiteral("本支部：不少于7个工作日"));
    choosePart(pane, RulePart::Local);
    // The limit and the duty that takes its figure from it.
    CHECK(shownIds(pane).contains(QStringLiteral("dev.public_notice")));
    CHECK(shownIds(pane).contains(QStringLiteral("dev.notice_5wd")));
    choosePart(pane, RulePart::All);

    test->desk().undo();
    CHECK(agenda::listOverrides(test->desk().book().reader(), test->desk().branch().id)->isEmpty());
    CHECK(pane.detail()->findChild<QLabel*>(QStringLiteral("ownFigure")) == nullptr);
    test->desk().redo();
    auto* back = pane.detail()->findChild<QPushButton*>(QStringLiteral("restoreFigure"));
    REQUIRE(back);
    back->click();
    CHECK(agenda::listOverrides(test->desk().book().reader(), test->desk().branch().id)->isEmpty());
}

TEST_CASE("a figure given to the whole book takes the place of the branch's", "[ui][rules]")
{
    const SettingsOfTests test;
    setFigure(test, "dev.public_notice", "7", "外业人员多。");
    test.rules().detail()->changeButton()->click();
    auto& dialog = dialogOf(test);
    dialog.valueField()->setText(QStringLiteral("8"));
    dialog.scopeField()->setCode(QStringLiteral("book"));
    dialog.save();
    const auto stored = agenda::listOverrides(test->desk().book().reader(), test->desk().branch().id).value();
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().figure.value == QStringLiteral("8"));
    CHECK_FALSE(stored.first().branch.has_value());
    test->desk().undo();
    CHECK(agenda::listOverrides(test->desk().book().reader(), test->desk().branch().id)->first().figure.value
          == QStringLiteral("7"));
}

TEST_CASE("a figure for a rule that is there no more is told and can be dropped", "[ui][rules]")
{
    const SettingsOfTests test(QByteArray(lessonFile("1")).replace("meeting.lesson.per_quarter", "own.rule"));
    setFigure(test, "own.rule", "2", "本地要求。");
    auto& pane = test.rules();
    CHECK(shownIds(pane).contains(QStringLiteral("own.rule")));
    QFile::remove(test.folder() + QStringLiteral("/own.json"));
    rules::useRuleFolder(test.folder());
    test->desk().tellRulesChanged();
    CHECK_FALSE(shownIds(pane).contains(QStringLiteral("own.rule")));
    QPushButton* drop = nullptr;
    for (auto* each : pane.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text() == QStringLiteral("去掉"))
            drop = each;
    }
    REQUIRE(drop);
    drop->click();
    CHECK(agenda::listOverrides(test->desk().book().reader(), test->desk().branch().id)->isEmpty());
    CHECK_FALSE(drop->isVisible());
}

TEST_CASE("what is wrong stands under its field, and nothing is written", "[ui][rules]")
{
    const SettingsOfTests test;
    const auto [value, reason, says] = GENERATE(table<const char*, const char*, const char*>({
        {"3", "图快", "《发展党员工作细则》第十三条"}, // looser than 必须
        {"七", "图快", "整数"},
    }));
    setFigure(test, "dev.public_notice", value, reason);
    CHECK(dialogOf(test).valueField()->error().contains(QString::fromUtf8(says)));
    closeDialogs(test);
    setFigure(test, "dev.public_notice", "7", "  ");
    CHECK(dialogOf(test).valueField()->error().isEmpty());
    CHECK_FALSE(dialogOf(test).reasonField()->error().isEmpty());
    closeDialogs(test);
    CHECK(agenda::listOverrides(test->desk().book().reader(), test->desk().branch().id)->isEmpty());
}

TEST_CASE("a rule without a figure of its own cannot be changed and says why", "[ui][rules]")
{
    const SettingsOfTests test;
    for (const char* id : {"dev.steps", "dev.introducers", "vote.general"}) {
        test->desk().showPage(QStringLiteral("settings"), QStringLiteral("rules/") + QLatin1String(id));
        CHECK_FALSE(test.rules().detail()->changeButton()->isEnabled());
    }
}

TEST_CASE("the agenda is worked out again with the branch's own figure and with other rule files", "[ui][rules]")
{
    const SettingsOfTests test;
    const auto neededLessons = [&] {
        const auto agenda = AgendaDesk::of(test->desk()).current();
        REQUIRE(agenda);
        for (const rules::Finding& finding : (*agenda)->findings) {
            if (finding.rule->id == u"lesson.quarterly" && finding.period == u"2026Q3")
                return finding.needed;
        }
        return -1;
    };
    CHECK(neededLessons() == 1);
    setFigure(test, "meeting.lesson.per_quarter", "3", "上级党委要求。");
    CHECK(neededLessons() == 3);
    test->desk().undo();
    CHECK(neededLessons() == 1);
    QFile file(test.folder() + QStringLiteral("/own.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lessonFile("2"));
    file.close();
    rules::useRuleFolder(test.folder());
    test->desk().tellRulesChanged();
    CHECK(neededLessons() == 2);
}

TEST_CASE("a book that is open for reading only shows everything and changes nothing", "[ui][rules]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.bbk"));
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    REQUIRE(book::Book::create(path, setup, QDate(2026, 9, 18)));
    auto opened = book::Book::open(path, book::OpenMode::ReadOnly, QDate(2026, 9, 18));
    REQUIRE(opened);
    Desk desk(std::move(*opened), areasOfTests());
    RulesPane pane(desk);
    pane.open(QStringLiteral("dev.public_notice"));
    CHECK(shownIds(pane).size() > 100);
    CHECK_FALSE(pane.detail()->changeButton()->isEnabled());
    bool told = false;
    for (const auto* text : pane.detail()->findChildren<QLabel*>())
        told = told || text->text().contains(QStringLiteral("只读"));
    CHECK(told);
    const HolidaysPane holidays(desk);
    CHECK(holidays.findChildren<QPushButton*>().isEmpty());
}

TEST_CASE("a rule file is looked at strictly, taken, and given up again", "[ui][rules]")
{
    const SettingsOfTests test;
    const auto lessons = [&] {
        return loadRuleList(test->desk()).value()->find(QStringLiteral("lesson.quarterly"))->demand;
    };
    QTemporaryDir from;
    const QString path = from.filePath(QStringLiteral("lessons.json"));
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    (void)test.rules();
    auto* dialog = new UpdateDialog(&test.page(), test->desk());
    dialog->open();
    write("{\"rules\": [{\"id\": 1}]}");
    dialog->check({path});
    CHECK_FALSE(dialog->takeButton()->isEnabled());
    bool named = false;
    for (const auto* text : dialog->findChildren<QLabel*>())
        named = named || text->text().contains(QStringLiteral("lessons.json#/rules/0"));
    CHECK(named);
    CHECK(lessons() == QStringLiteral("每季度1次"));

    write(lessonFile("2"));
    dialog->check({path});
    CHECK(dialog->takeButton()->isEnabled());
    dialog->takeButton()->click();
    CHECK(lessons() == QStringLiteral("每季度2次"));
    CHECK(QFile::exists(test.folder() + QStringLiteral("/lessons.json")));

    auto* again = new UpdateDialog(&test.page(), test->desk());
    again->open();
    auto* back = again->findChild<QPushButton*>(QStringLiteral("builtInRules"));
    REQUIRE(back);
    back->click();
    CHECK(lessons() == QStringLiteral("每季度1次"));
}

TEST_CASE("a faulty rule file is told over every page, with a way to the rules", "[ui][rules]")
{
    const SettingsOfTests test("{\"rules\": [{\"id\": 1}]}");
    QPushButton* way = nullptr;
    for (auto* each : test->window().findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text() == QStringLiteral("看规则依据"))
            way = each;
    }
    REQUIRE(way);
    const QString said = way->parentWidget()->accessibleName(); // of the banner
    CHECK(said.contains(QStringLiteral("没有采用")));
    CHECK_FALSE(said.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))));
    way->click();
    CHECK(qobject_cast<RulesPane*>(test.page().pane()) != nullptr);
    CHECK(loadRuleList(test->desk()).value()->base->files.isEmpty());
}

TEST_CASE("how dues are rounded is chosen from a list, told in words and taken back", "[ui][rules]")
{
    const SettingsOfTests test;
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("rules/dues.rounding"));
    REQUIRE(test.rules().detail()->changeButton()->isEnabled());
    test.rules().detail()->changeButton()->click();
    auto& dialog = dialogOf(test);
    REQUIRE(dialog.choiceField());
    CHECK(dialog.valueField() == nullptr);
    CHECK(dialog.choiceField()->combo()->count() == 6);
    CHECK(dialog.choiceField()->code() == QStringLiteral("fen"));
    dialog.choiceField()->setCode(QStringLiteral("jiao"));
    dialog.reasonField()->edit()->setPlainText(QStringLiteral("上级党委通知"));
    dialog.save();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto stored = agenda::listOverrides(test->desk().book().reader(), test->desk().branch().id);
    REQUIRE(stored);
    REQUIRE(stored->size() == 1);
    CHECK(stored->first().figure.value == QStringLiteral("jiao"));
    auto* own = test.rules().detail()->findChild<QLabel*>(QStringLiteral("ownFigure"));
    REQUIRE(own);
    CHECK(own->text().contains(QStringLiteral("四舍五入到角")));
}

TEST_CASE("the pane says where the wording of an article is to be found", "[ui][rules]")
{
    const SettingsOfTests test;
    const auto says = [&](const char* id) {
        test->desk().showPage(QStringLiteral("settings"), QStringLiteral("rules/") + QLatin1String(id));
        const auto labels = test.rules().detail()->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](const QLabel* each) { return each->text().contains(QStringLiteral("没有条文全文")); });
    };
    CHECK(says("dev.public_notice"));
    CHECK_FALSE(says("dues.rounding")); // no regulation says how
}
