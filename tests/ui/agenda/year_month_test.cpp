// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/base/progress.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/report/typesetter.h"
#include "support/catch_qt.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/agenda/month_board.h"
#include "ui/agenda/month_view.h"
#include "ui/agenda/plan_gathering.h"
#include "ui/agenda/workbench_page.h"
#include "ui/agenda/year_print.h"
#include "ui/agenda/year_table.h"
#include "ui/agenda/year_view.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/gathering_page.h"
#include "ui/guidance/guide_dialog.h"
#include "ui/kit/popover.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct PageStage : DemoWindow {
    explicit PageStage(const char* view)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        page().open(QString::fromLatin1(view));
        QApplication::processEvents();
    }
    /// Of the first row with this act.
    [[nodiscard]] QModelIndex cell(const char* what, int month) const
    {
        auto* model = page().year()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->rowAt(row) != nullptr && model->rowAt(row)->what == QLatin1String(what))
                return model->index(row, month);
        }
        return {};
    }
    [[nodiscard]] QList<gathering::GatheringRow> held(gathering::Kind kind, QDate day) const
    {
        gathering::GatheringQuery query;
        query.period = DateRange{day, day};
        query.kind = kind;
        return *gathering::listGatherings(desk().book().reader(), query);
    }
    /// The key of the first open finding of the kind that has no plan.
    [[nodiscard]] QString waiting(const char* text) const
    {
        for (const auto& mark : page().month()->shown().waiting) {
            if (mark.text.contains(QString::fromUtf8(text)))
                return mark.key;
        }
        return {};
    }
    void drop(const QString& what, QDate day) const
    {
        auto* board = page().month()->board();
        QMimeData data;
        data.setData(QString::fromLatin1(kPlanMime), what.toUtf8());
        QDragEnterEvent enter(board->rectOf(day).center(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board, &enter); // a drop goes to what took the drag
        QDropEvent event(QPointF(board->rectOf(day).center()), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board, &event);
    }
};

} // namespace

TEST_CASE(
    "F6 goes into the matrix of the year, not to the buttons above it; of the month to its board and the pane beside",
    "[ui][agenda][keys]")
{
    PageStage test("year");
    auto* frame = test.window().frame();
    frame->findChild<Navigation*>()->mainList()->setFocus();
    frame->cycleFocus(1);
    frame->cycleFocus(1);
    CHECK(test.page().year()->table()->hasFocus());
    test.page().open(QStringLiteral("month"));
    QApplication::processEvents();
    frame->findChild<Navigation*>()->mainList()->setFocus();
    frame->cycleFocus(1);
    frame->cycleFocus(1);
    CHECK(test.page().month()->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(test.page().month()->side()->isAncestorOf(QApplication::focusWidget()));
    frame->cycleFocus(1);
    CHECK(test.page().month()->side()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the year speaks cell by cell and walks by arrows over its headings", "[ui][agenda]")
{
    PageStage test("year");
    const QAbstractItemModelTester tester(test.page().year()->model());
    const auto august = test.cell("committee_meeting", 8);
    REQUIRE(august.isValid());
    CHECK(august.data(Qt::AccessibleTextRole).toString() == QStringLiteral("支部委员会会议，8月，逾期"));
    auto* table = test.page().year()->table();
    CHECK(table->currentMonth() == 9);
    table->setFocus();
    table->setCurrentIndex(august);
    QTest::keyClick(table, Qt::Key_Right);
    CHECK(table->currentIndex() == august.siblingAtColumn(9));
    for (int i = 0; i < test.page().year()->model()->rowCount(); ++i) {
        QTest::keyClick(table, Qt::Key_Down);
        CHECK(test.page().year()->model()->rowAt(table->currentIndex().row()) != nullptr);
    }
    QTest::keyClick(table, Qt::Key_Home);
    CHECK(table->currentIndex().column() == 1);
}

TEST_CASE("a late cell explains itself and opens a record of its month", "[ui][agenda]")
{
    PageStage test("year");
    auto* table = test.page().year()->table();
    table->setFocus();
    table->setCurrentIndex(test.cell("committee_meeting", 8));
    QTest::keyClick(table, Qt::Key_Return);
    auto* popover = test.window().findChild<Popover*>();
    REQUIRE(popover != nullptr);
    const auto buttons = popover->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 2); // two honest ways out: record it, or say why not
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    auto* page = qobject_cast<GatheringPage*>(test.window().frame()->page());
    REQUIRE(page != nullptr);
    CHECK(Month::of(page->editor()->gathering().heldOn) == Month{2026, 8});
}

TEST_CASE("a done cell opens its record", "[ui][agenda]")
{
    PageStage test("year");
    auto* table = test.page().year()->table();
    table->setFocus();
    table->setCurrentIndex(test.cell("committee_meeting", 7));
    QTest::keyClick(table, Qt::Key_Return);
    auto* popover = test.window().findChild<Popover*>();
    REQUIRE(popover != nullptr);
    const auto buttons = popover->findChildren<QPushButton*>();
    REQUIRE_FALSE(buttons.isEmpty());
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    auto* page = qobject_cast<GatheringPage*>(test.window().frame()->page());
    REQUIRE(page != nullptr);
    REQUIRE(page->editor() != nullptr);
    CHECK(page->editor()->gathering().heldOn == QDate(2026, 7, 3)); // the July meeting of mockup 02
}

TEST_CASE("the year prints on one page", "[ui][agenda]")
{
    PageStage test("year");
    NoProgress progress;
    const auto printed = report::renderPdf(
        yearDocument(test.page().year()->model()->matrix(), QStringLiteral("机关第一党支部"), QDate(2026, 9, 18)),
        progress);
    REQUIRE(printed);
    CHECK(printed->info.pages == 1);
}

// 《支部工作条例（试行）》第十二条: October's meeting belongs into October.
TEST_CASE("what is dragged onto a day to come is planned there, and undo takes it back", "[ui][agenda]")
{
    PageStage test("month");
    const QString october = test.waiting("10月支部委员会会议");
    REQUIRE_FALSE(october.isEmpty());
    test.drop(QStringLiteral("plan:") + october, QDate(2026, 9, 25)); // not in its month: refused
    CHECK(test.held(gathering::Kind::CommitteeMeeting, QDate(2026, 9, 25)).isEmpty());
    test.page().month()->setMonth(QDate(2026, 10, 1));
    test.drop(QStringLiteral("plan:") + october, QDate(2026, 10, 15));
    const auto planned = test.held(gathering::Kind::CommitteeMeeting, QDate(2026, 10, 15));
    REQUIRE(planned.size() == 1);
    CHECK(planned.first().expected == 0); // nobody has come to what is still to be held
    CHECK(test.waiting("10月支部委员会会议").isEmpty());
    test.desk().undo();
    CHECK(test.held(gathering::Kind::CommitteeMeeting, QDate(2026, 10, 15)).isEmpty());
    CHECK(test.waiting("10月支部委员会会议") == october);
}

TEST_CASE("Ctrl+arrows move a plan, never into the past", "[ui][agenda]")
{
    PageStage test("month");
    test.page().month()->setMonth(QDate(2026, 10, 1));
    const QString october = test.waiting("10月支部委员会会议");
    test.drop(QStringLiteral("plan:") + october, QDate(2026, 10, 14));
    auto* board = test.page().month()->board();
    board->setDay(QDate(2026, 10, 14));
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Right, Qt::ControlModifier);
    CHECK(test.held(gathering::Kind::CommitteeMeeting, QDate(2026, 10, 15)).size() == 1);
    CHECK(board->day() == QDate(2026, 10, 15));
    QTest::keyClick(board, Qt::Key_Up, Qt::ControlModifier);
    const auto moved = test.held(gathering::Kind::CommitteeMeeting, QDate(2026, 10, 8));
    REQUIRE(moved.size() == 1);
    moveTo(test.desk(), moved.first().id, QDate(2026, 9, 18));
    CHECK(test.held(gathering::Kind::CommitteeMeeting, QDate(2026, 10, 8)).size() == 1);
}

// The days are those of mockup 26.
TEST_CASE("days off and days worked are marked where the year's table is known", "[ui][agenda]")
{
    PageStage test("month");
    const auto& month = test.page().month()->shown();
    CHECK(month.dayWord(QDate(2026, 9, 26)).isEmpty()); // no table: nothing is claimed
    rules::HolidayYear year;
    year.year = 2026;
    for (int day = 25; day <= 27; ++day)
        year.holidays.insert(QDate(2026, 9, day), QStringLiteral("中秋节"));
    year.makeUp.insert(QDate(2026, 9, 20));
    REQUIRE(test.desk().perform(QStringLiteral("test"), QStringLiteral("放假安排"), [&](store::UnitOfWork& unit) {
        return agenda::putHolidayYear(unit, year, test.desk().today());
    }));
    CHECK(month.dayWord(QDate(2026, 9, 20)) == QStringLiteral("班"));
    CHECK(month.dayWord(QDate(2026, 9, 25)) == QStringLiteral("中秋"));
    CHECK(month.dayWord(QDate(2026, 9, 26)) == QStringLiteral("休"));
    CHECK(month.dayWord(QDate(2026, 9, 28)).isEmpty());
    CHECK(month.weeks == 5);
    CHECK(month.first == QDate(2026, 8, 31));
}

TEST_CASE("the board names its day and what is on it", "[ui][agenda]")
{
    PageStage test("month");
    auto* board = test.page().month()->board();
    CHECK(board->day() == QDate(2026, 9, 18));
    CHECK(board->accessibleName().startsWith(QStringLiteral("9月18日，今天")));
    board->setFocus();
    QTest::keyClick(board, Qt::Key_PageDown);
    CHECK(test.page().month()->month() == QDate(2026, 10, 1));
    CHECK(board->day() == QDate(2026, 10, 18));
}

TEST_CASE("F1 in the year explains the cell; an empty one tells how its kind is held", "[ui][agenda]")
{
    PageStage test("year");
    auto* table = test.page().year()->table();
    table->setFocus();
    table->setCurrentIndex(test.cell("committee_meeting", 8));
    QTest::keyClick(table, Qt::Key_F1);
    auto* popover = test.window().findChild<Popover*>();
    REQUIRE(popover != nullptr);
    QString said;
    for (const auto* text : popover->findChildren<QLabel*>())
        said += text->text();
    CHECK(said.contains(QStringLiteral("第十二条")));
    QTest::keyClick(popover, Qt::Key_Escape);
    CHECK(table->hasFocus());
    table->setCurrentIndex(test.cell("organizational_life_meeting", 3));
    QTest::keyClick(table, Qt::Key_F1);
    auto* dialog = test.window().findChild<GuideDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QComboBox*>()->currentText() == QStringLiteral("组织生活会"));
}

TEST_CASE("F1 in the month explains the chosen mark, and says where a day has none", "[ui][agenda]")
{
    PageStage test("month");
    auto* board = test.page().month()->board();
    board->setDay(QDate(2026, 9, 20)); // the second group's meeting is planned
    board->setFocus();
    QTest::keyClick(board, Qt::Key_F1);
    auto* popover = test.window().findChild<Popover*>();
    REQUIRE(popover != nullptr);
    QString said;
    for (const auto* text : popover->findChildren<QLabel*>())
        said += text->text();
    CHECK(said.contains(QStringLiteral("第十三条")));
    QTest::keyClick(popover, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    board->setDay(QDate(2026, 9, 2));
    QTest::keyClick(board, Qt::Key_F1);
    CHECK(test.window().findChild<Popover*>() == nullptr);
    QString toast;
    for (const auto* text : test.window().frame()->toast()->findChildren<QLabel*>())
        toast += text->text();
    CHECK(toast.contains(QStringLiteral("没有对应的规则")));
    CHECK(test.window().frame()->toast()->iconName() == QStringLiteral("info")); // nothing was done, nobody failed
}

TEST_CASE("the year goes out as a sheet, the month as a calendar", "[ui][agenda]")
{
    PageStage test("year");
    const QTemporaryDir folder;
    const auto bytes = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    test.page().year()->exportTo(csv);
    QString committee;
    for (const auto& line : QString::fromUtf8(bytes(csv)).split(QStringLiteral("\r\n"))) {
        if (line.contains(QStringLiteral("支部委员会会议")))
            committee = line;
    }
    // As mockup 02 draws it: held on these days, late in August, three to be arranged; 8 of 12.
    CHECK(committee
          == QStringLiteral("三会一课,支部委员会会议,一般每月召开1次,9日,6日,6日,10日,8日,5日,3日,逾期,4日,待排,"
                            "待排,待排,8,12,0"));
    const QString xlsx = folder.filePath(QStringLiteral("a.xlsx"));
    test.page().year()->exportTo(xlsx);
    CHECK(bytes(xlsx).startsWith("PK"));
    test.page().year()->exportTo(folder.filePath(QStringLiteral("no/a.xlsx")));
    QString toast;
    for (const auto* text : test.window().frame()->toast()->findChildren<QLabel*>())
        toast += text->text();
    CHECK_FALSE(toast.contains(QStringLiteral("已导出")));
    test.page().open(QStringLiteral("month"));
    const QString ics = folder.filePath(QStringLiteral("a.ics"));
    test.page().month()->exportTo(ics);
    CHECK(bytes(ics).startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(bytes(ics).contains("DTSTART;TZID=Asia/Shanghai:20260920T160000\r\n"));
}

TEST_CASE("Ctrl+E asks where to", "[ui][agenda]")
{
    PageStage test("month");
    QTest::keyClick(test.page().month()->board(), Qt::Key_E, Qt::ControlModifier);
    auto* files = test.page().findChild<QFileDialog*>();
    REQUIRE(files != nullptr);
    CHECK(files->defaultSuffix() == QStringLiteral("ics"));
    files->reject();
    test.page().open(QStringLiteral("year"));
    QTest::keyClick(test.page().year()->table(), Qt::Key_E, Qt::ControlModifier);
    QStringList endings;
    for (const auto* each : test.page().findChildren<QFileDialog*>())
        endings << each->defaultSuffix();
    CHECK(endings.contains(QStringLiteral("xlsx")));
    for (auto* each : test.page().findChildren<QFileDialog*>())
        each->reject();
}

TEST_CASE("in a narrow window the day and the tray are a sheet: Enter opens it, Esc closes it", "[ui][agenda]")
{
    PageStage test("month");
    auto* month = test.page().month();
    CHECK(month->side()->isVisible());
    test.window().resize(1024, 700);
    QApplication::processEvents();
    CHECK_FALSE(month->side()->isVisible());
    month->board()->setFocus();
    QTest::keyClick(month->board(), Qt::Key_Return);
    CHECK(month->side()->isVisible());
    CHECK(month->side()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(month->side()->isVisible());
    CHECK(month->board()->hasFocus());
    test.window().resize(1366, 768);
    QApplication::processEvents();
    CHECK(month->side()->isVisible());
    CHECK(month->side()->geometry().left() >= month->board()->mapTo(month, QPoint(month->board()->width(), 0)).x());
}
