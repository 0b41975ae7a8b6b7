// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/agenda/workbench.h"
#include "branchbook/book/attachment.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/report/ledger_document.h"
#include "main/areas.h"
#include "support/catch_qt.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/agenda/finding_actions.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabs.h"
#include "ui/ledger/item_dialogs.h"
#include "ui/ledger/item_form.h"
#include "ui/ledger/item_pane.h"
#include "ui/ledger/ledger_fixture.h"
#include "ui/ledger/ledger_rows.h"
#include "ui/ledger/owner_field.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_files.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The window on the branch of the mockups with the 17 opinions of page 09, on 作风建设.
struct Stage : DemoWindow {
    Stage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        leaveOpinions();
        desk().showPage(QStringLiteral("conduct"), QStringLiteral("ledger"));
    }
    /// Pledges and field tasks of the sample are another area's here: these tests are about the opinions of page 09.
    void leaveOpinions()
    {
        ledger::ItemQuery query;
        query.area = QStringLiteral("conduct");
        const auto items = ledger::listItems(desk().book().reader(), query).value();
        const auto moved = desk().book().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            for (const ledger::Item& each : items) {
                if (each.kind == ledger::Kind::Opinion)
                    continue;
                if (!each.isOpen())
                    BB_CHECK(ledger::reopenItem(unit, each.id, QStringLiteral("试验"), desk().today()));
                BB_TRY(ledger::Item item, ledger::loadItem(unit.session(), each.id));
                item.area = QStringLiteral("organization");
                BB_CHECK(ledger::changeItem(unit, item, {}, desk().today()));
            }
            return {};
        });
        REQUIRE(moved);
    }
    [[nodiscard]] Page& shown() const { return *window().frame()->page(); }
    [[nodiscard]] LedgerView& view() const { return *shown().findChild<LedgerView*>(); }
    [[nodiscard]] QString text(int row, LedgerColumn column) const
    {
        return view().model().index(row, int(column)).data().toString();
    }
    template <class T>
    [[nodiscard]] T& dialog() const
    {
        auto* found = window().findChild<T*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    void choose(const QString& matter) const { view().open(itemAbout(desk(), matter).id.toString()); }
    [[nodiscard]] ledger::Item item(const QString& matter) const { return itemAbout(desk(), matter); }
    void press(QWidget& dialog, const QString& verb) const
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == verb)
                return each->click();
        }
        FAIL("no button " << verb.toStdString());
    }
};

const QString kScreen = QStringLiteral("取号机");
const QString kBook = QStringLiteral("食堂意见本");

} // namespace

TEST_CASE("an area without gatherings is a page of tabs, and one with them has the ledger beside them", "[ui][ledger]")
{
    const Stage stage;
    REQUIRE(stage.shown().tabBar() != nullptr);
    const int last = stage.shown().tabBar()->count() - 1;
    CHECK(stage.shown().tabBar()->tabText(0) == QStringLiteral("总览"));
    CHECK(stage.shown().tabBar()->tabText(last) == QStringLiteral("台账"));
    CHECK(stage.shown().tabBar()->tabData(last).toInt() == 5); // not closed yet
    stage.desk().showPage(QStringLiteral("organization"));
    auto* tabs = stage.shown().tabBar();
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles.append(tabs->tabText(i));
    CHECK(titles.indexOf(QStringLiteral("台账")) > titles.indexOf(QStringLiteral("组织生活")));
    CHECK(titles.last() == QStringLiteral("回收站"));
    CHECK(tabs->tabText(tabs->currentIndex()) == QStringLiteral("组织生活"));
    CHECK(stage.shown().findChild<LedgerView*>() == nullptr); // made when it is looked at
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("ledger"));
    CHECK(tabs->tabText(tabs->currentIndex()) == QStringLiteral("台账"));
    REQUIRE(stage.shown().findChild<LedgerView*>() != nullptr);
    CHECK(stage.shown().findChild<QWidget*>(QStringLiteral("yearSwitcher"))->isVisible());
    CHECK_FALSE(stage.shown().findChild<QWidget*>(QStringLiteral("quarterSwitcher"))->isVisible());
    tabs->setCurrentIndex(tabs->count() - 1);
    CHECK(stage.shown().findChild<QWidget*>(QStringLiteral("quarterSwitcher"))->isVisible());
}

TEST_CASE("the list says number, matter, owner, stage and how late, as mockup 09", "[ui][ledger]")
{
    const Stage stage;
    const QAbstractItemModelTester tester(&stage.view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(stage.view().model().rowCount() == 17);
    CHECK(stage.text(0, LedgerColumn::Matter).startsWith(QStringLiteral("办事大厅取号机")));
    CHECK(stage.text(0, LedgerColumn::Owner) == QStringLiteral("方念慈"));
    CHECK(stage.text(0, LedgerColumn::Stage) == QStringLiteral("反馈中"));
    CHECK(stage.text(0, LedgerColumn::Due) == QStringLiteral("逾期 8 天"));
    CHECK(stage.text(4, LedgerColumn::Due) == QStringLiteral("9月30日"));
    CHECK(stage.text(5, LedgerColumn::Stage) == QStringLiteral("已销号"));
    CHECK(stage.text(5, LedgerColumn::Due) == QStringLiteral("9月5日 销号"));
    const auto track = stage.view().model().index(0, 0).data(StageRole).value<StageCell>();
    CHECK(track.count == 5);
    CHECK(track.current == 3);
    CHECK(track.fill == Color::WarnSolid);
    const auto closed = stage.view().model().index(5, 0).data(StageRole).value<StageCell>();
    CHECK(closed.current == 5);
}

TEST_CASE("a long course gives its word the room that it needs", "[ui][ledger]")
{
    const StageCell cell{6, 1, Color::AccentSolid, QStringLiteral("审定中"), Color::Text2};
    constexpr double kCell = 146; // of the column at 1366
    const double wide = trackWidth(cell, kCell);
    CHECK(wide < stagesSize(6).width());
    CHECK(wide + 9 + textWidth(cell.text, TextRole::Small) <= kCell);
    CHECK(trackWidth(cell, 400) == stagesSize(6).width()); // with room it is whole
}

TEST_CASE("the chips narrow the list, what is typed too, and Escape takes both away", "[ui][ledger]")
{
    const Stage stage;
    auto* search = qobject_cast<QLineEdit*>(stage.view().filterField());
    stage.view().chips()->setCurrent(QStringLiteral("open"));
    Q_EMIT stage.view().chips()->chosen(QStringLiteral("open"));
    CHECK(stage.view().model().rowCount() == 5);
    QTest::keyClick(&stage.window(), Qt::Key_F, Qt::ControlModifier);
    CHECK(search->hasFocus());
    typeText(*search, QStringLiteral("入户"));
    CHECK(stage.view().model().rowCount() == 2);
    typeText(*search, QStringLiteral("没有这样的"));
    CHECK(stage.view().model().rowCount() == 0);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(stage.view().model().rowCount() == 17);
    stage.view().chips()->setCurrent(QStringLiteral("overdue"));
    Q_EMIT stage.view().chips()->chosen(QStringLiteral("overdue"));
    CHECK(stage.view().model().rowCount() == 1);
}

TEST_CASE("Ctrl+N raises an item of the area's kind, with its number, and undo takes it back", "[ui][ledger]")
{
    const Stage stage;
    QTest::keyClick(&stage.window(), Qt::Key_N, Qt::ControlModifier);
    auto& dialog = stage.dialog<RaiseDialog>();
    CHECK(dialog.form()->kind()->code() == QStringLiteral("opinion"));
    CHECK(dialog.form()->matter()->edit()->hasFocus());
    stage.press(dialog, QStringLiteral("登记"));
    CHECK_FALSE(dialog.form()->matter()->error().isEmpty()); // nothing to do yet
    dialog.form()->matter()->edit()->setPlainText(QStringLiteral("楼道灯不亮"));
    dialog.form()->owner()->combo()->setEditText(QStringLiteral("方念慈"));
    dialog.form()->due()->setDate(PartialDate::of(QDate(2026, 9, 1)));
    stage.press(dialog, QStringLiteral("登记"));
    CHECK_FALSE(dialog.form()->due()->error().isEmpty()); // before the day of raising
    dialog.form()->due()->setDate(PartialDate::of(QDate(2026, 10, 1)));
    stage.press(dialog, QStringLiteral("登记"));
    const auto made = stage.item(QStringLiteral("楼道灯"));
    CHECK(made.number == 18);
    CHECK(made.kind == ledger::Kind::Opinion);
    CHECK(made.owner.has_value()); // found by the name that was typed
    CHECK(made.raisedOn == stage.desk().today());
    CHECK(stage.view().pane()->item() == made.id);
    stage.desk().undo();
    CHECK(stage.view().model().rowCount() == 17);
}

TEST_CASE("what is raised on the day of a handover goes along, and the window says so", "[ui][ledger]")
{
    const Stage stage;
    auto& desk = stage.desk();
    const auto people =
        gathering::expectedOn(desk.book().reader(), desk.branch().id, gathering::Kind::GeneralMeeting, {}, desk.today())
            .value();
    const auto memberOf = [&](const QString& name) {
        return std::ranges::find(people, name, &gathering::Attendee::name)->member;
    };
    const QString gone = QStringLiteral("周砚青");
    const QString heir = QStringLiteral("韩知秋");
    const auto passed = desk.book().perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) {
        return ledger::passOn(unit, {desk.branch().id, memberOf(gone), gone, memberOf(heir), heir, desk.today(), {}},
                              desk.today());
    });
    REQUIRE(passed);
    QSignalSpy told(&desk, &Desk::undoOffered);
    const auto raise = [&](const QString& owner) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the dialog before
        QTest::keyClick(&stage.window(), Qt::Key_N, Qt::ControlModifier);
        auto& dialog = stage.dialog<RaiseDialog>();
        dialog.form()->matter()->edit()->setPlainText(QStringLiteral("修灯 ") + owner);
        dialog.form()->owner()->combo()->setEditText(owner);
        stage.press(dialog, QStringLiteral("登记"));
        return told.last().first().toString();
    };
    CHECK(raise(gone).contains(QStringLiteral("周砚青的事项已经交接给韩知秋")));
    CHECK(stage.item(QStringLiteral("修灯 周砚青")).ownerName == heir);
    CHECK(raise(heir) == QStringLiteral("已登记到台账"));
    CHECK(told.size() == 2); // one toast each, which has 撤销
}

TEST_CASE("somebody who is no member answers under the name that was typed", "[ui][ledger]")
{
    const Stage stage;
    OwnerField field(stage.desk(), QStringLiteral("责任人"));
    field.setOwner({}, QStringLiteral("街道 王主任"));
    CHECK_FALSE(field.owner().has_value());
    CHECK(field.name() == QStringLiteral("街道 王主任"));
    field.combo()->setEditText(QStringLiteral("方念慈"));
    CHECK(field.owner().has_value());
    field.combo()->setEditText(QString());
    CHECK_FALSE(field.owner().has_value());
}

TEST_CASE("a name that the roster does not know is asked about, and taken when it is meant", "[ui][ledger]")
{
    const Stage stage;
    QTest::keyClick(&stage.window(), Qt::Key_N, Qt::ControlModifier);
    auto& dialog = stage.dialog<RaiseDialog>();
    auto* owner = dialog.form()->owner();
    const auto name = [owner](const QString& typed) {
        owner->combo()->lineEdit()->selectAll();
        typeText(*owner->combo()->lineEdit(), typed);
    };
    dialog.form()->matter()->edit()->setPlainText(QStringLiteral("楼道灯不亮"));
    name(QStringLiteral("方念兹"));
    stage.press(dialog, QStringLiteral("登记"));
    CHECK(owner->error().contains(QStringLiteral("方念兹")));
    CHECK(stage.view().model().rowCount() == 17);
    REQUIRE(owner->remedy() != nullptr);
    CHECK(owner->remedy()->isVisible());
    name(QStringLiteral("方念慈")); // mended: nothing is asked any more
    CHECK(owner->error().isEmpty());
    CHECK_FALSE(owner->remedy()->isVisible());
    name(QStringLiteral("物业公司"));
    stage.press(dialog, QStringLiteral("登记"));
    REQUIRE(owner->remedy()->isVisible());
    owner->remedy()->click();
    stage.press(dialog, QStringLiteral("登记"));
    const auto made = stage.item(QStringLiteral("楼道灯"));
    CHECK(made.ownerName == QStringLiteral("物业公司"));
    CHECK(made.isOutside());
}

TEST_CASE("in the last stage the pane says that a result is missing, and what is taken up again leaves it",
          "[ui][ledger]")
{
    const Stage stage;
    const QString weekend = QStringLiteral("缴费网点周末不营业");
    stage.choose(weekend);
    const auto says = [&](const QString& words) {
        return std::ranges::any_of(stage.view().pane()->findChildren<QLabel*>(),
                                   [&](const QLabel* each) { return each->text().contains(words); });
    };
    CHECK(says(QStringLiteral("写明办理结果才算办结")));
    CHECK(stage.item(weekend).isOpen());
    stage.choose(kBook);
    CHECK_FALSE(says(QStringLiteral("写明办理结果才算办结")));
    const QString river = QStringLiteral("河道垃圾");
    stage.choose(river);
    stage.view().pane()->findChild<QPushButton*>(QStringLiteral("reopenItem"))->click();
    auto& reopen = stage.dialog<ReopenItemDialog>();
    typeText(*reopen.findChild<QLineEdit*>(QStringLiteral("note")), QStringLiteral("又堆了一处"));
    stage.press(reopen, QStringLiteral("重新办理"));
    CHECK(stage.item(river).stage == QStringLiteral("反馈"));
}

TEST_CASE("an item goes on by its stages and is closed with a result, each with 撤销", "[ui][ledger]")
{
    const Stage stage;
    stage.choose(kBook);
    stage.view().pane()->findChild<QPushButton*>(QStringLiteral("nextStage"))->click();
    auto& move = stage.dialog<MoveItemDialog>();
    CHECK(move.findChild<QComboBox*>(QStringLiteral("stage"))->currentText() == QStringLiteral("整改"));
    stage.press(move, QStringLiteral("转到这里"));
    CHECK(stage.item(kBook).stage == QStringLiteral("整改"));
    stage.view().pane()->findChild<QPushButton*>(QStringLiteral("closeItem"))->click();
    auto& close = stage.dialog<CloseItemDialog>();
    stage.press(close, QStringLiteral("销号"));
    CHECK(stage.item(kBook).isOpen()); // no result
    close.findChild<QPlainTextEdit*>(QStringLiteral("result"))->setPlainText(QStringLiteral("每周五回复并张贴"));
    stage.press(close, QStringLiteral("销号"));
    CHECK(stage.item(kBook).isOpen()); // nobody has answered it
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return conduct::answerOpinion(
            unit, stage.item(kBook).id,
            {QStringLiteral("每周五回复"), stage.desk().today(), QStringLiteral("马立川"), {}}, stage.desk().today());
    }));
    stage.press(close, QStringLiteral("销号"));
    CHECK_FALSE(stage.item(kBook).isOpen());
    CHECK(stage.item(kBook).result == QStringLiteral("每周五回复并张贴"));
    CHECK(stage.view().pane()->findChild<QPushButton*>(QStringLiteral("reopenItem"))->isVisible());
    stage.desk().undo();
    CHECK(stage.item(kBook).isOpen());
    stage.desk().undo();
    CHECK(stage.item(kBook).stage == QStringLiteral("整改")); // before the answer
    stage.desk().undo();
    CHECK(stage.item(kBook).stage == QStringLiteral("分派"));
}

TEST_CASE("what is closed is taken up again with a reason, and is changed only then", "[ui][ledger]")
{
    const Stage stage;
    const QString river = QStringLiteral("河道垃圾");
    stage.choose(river);
    QTest::keyClick(stage.view().table(), Qt::Key_F2);
    CHECK(stage.window().findChild<ChangeItemDialog*>() == nullptr);
    stage.view().pane()->findChild<QPushButton*>(QStringLiteral("reopenItem"))->click();
    auto& reopen = stage.dialog<ReopenItemDialog>();
    stage.press(reopen, QStringLiteral("重新办理"));
    CHECK_FALSE(stage.item(river).isOpen());
    typeText(*reopen.findChild<QLineEdit*>(QStringLiteral("note")), QStringLiteral("又堆了一处"));
    stage.press(reopen, QStringLiteral("重新办理"));
    CHECK(stage.item(river).isOpen());
    stage.choose(river);
    QTest::keyClick(stage.view().table(), Qt::Key_F2);
    auto& change = stage.dialog<ChangeItemDialog>();
    change.form()->due()->setDate(PartialDate::of(QDate(2026, 10, 8)));
    typeText(*change.findChild<QLineEdit*>(QStringLiteral("note")), QStringLiteral("等挖机"));
    stage.press(change, QStringLiteral("保存"));
    CHECK(stage.item(river).dueOn == QDate(2026, 10, 8));
    const auto steps = ledger::listSteps(stage.desk().book().reader(), stage.item(river).id).value();
    CHECK(steps.last().act == ledger::Act::DueChanged);
    CHECK(steps.last().note == QStringLiteral("等挖机"));
}

TEST_CASE("several that are checked with Space are given to one person in one step", "[ui][ledger]")
{
    const Stage stage;
    auto* table = stage.view().table();
    table->setFocus();
    for (int row : {0, 1, 5}) { // the last one is closed and stays as it is
        table->setCurrentIndex(stage.view().model().index(row, 1));
        QTest::keyClick(table, Qt::Key_Space);
    }
    CHECK(stage.view().model().checked().size() == 3);
    auto* give = stage.view().findChild<QPushButton*>(QStringLiteral("assignChecked"));
    REQUIRE(give->isVisible());
    give->click();
    auto& assign = stage.dialog<AssignItemsDialog>();
    stage.press(assign, QStringLiteral("指派"));
    CHECK_FALSE(assign.owner()->error().isEmpty());
    assign.owner()->combo()->setEditText(QStringLiteral("周砚青"));
    const auto steps = store::listOps(stage.desk().book().reader(), 1000)->size();
    stage.press(assign, QStringLiteral("指派"));
    CHECK(store::listOps(stage.desk().book().reader(), 1000)->size() == steps + 1);
    int given = 0;
    for (const auto& item : stage.view().shownItems())
        given += item.ownerName == QStringLiteral("周砚青") ? 1 : 0;
    CHECK(given == 2);
    CHECK(stage.view().model().checked().isEmpty());
}

TEST_CASE("Delete moves an item to the recycle bin, and it comes back from there", "[ui][ledger]")
{
    const Stage stage;
    stage.choose(kScreen);
    QTest::keyClick(stage.view().table(), Qt::Key_Delete);
    auto& why = stage.dialog<RecycleItemDialog>(); // nobody has answered it
    stage.press(why, QStringLiteral("移到回收站"));
    CHECK(stage.view().model().rowCount() == 17);
    typeText(*why.findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("登记重了"));
    stage.press(why, QStringLiteral("移到回收站"));
    CHECK(stage.view().model().rowCount() == 16);
    stage.view().chips()->setCurrent(QStringLiteral("bin"));
    Q_EMIT stage.view().chips()->chosen(QStringLiteral("bin"));
    REQUIRE(stage.view().model().rowCount() == 1);
    auto* restore = stage.view().pane()->findChild<QPushButton*>(QStringLiteral("restoreItem"));
    REQUIRE(restore->isVisible());
    CHECK_FALSE(stage.view().pane()->findChild<QPushButton*>(QStringLiteral("closeItem"))->isVisible());
    restore->click();
    CHECK(stage.view().model().rowCount() == 17);
    CHECK(stage.view().chips()->current() == QStringLiteral("all"));
}

TEST_CASE("the stages of a kind can be others, and items keep the one they are in", "[ui][ledger]")
{
    const Stage stage;
    auto* dialog = new CourseDialog(&stage.view(), stage.desk(), ledger::Kind::Opinion);
    dialog->open();
    auto* stages = dialog->findChild<QPlainTextEdit*>(QStringLiteral("stages"));
    CHECK(stages->toPlainText() == QStringLiteral("收集、分派、整改、反馈、销号"));
    stages->setPlainText(QStringLiteral("收集"));
    stage.press(*dialog, QStringLiteral("保存"));
    CHECK(ledger::loadCourse(stage.desk().book().reader(), ledger::Kind::Opinion)->size() == 5);
    stages->setPlainText(QStringLiteral("收集、整改、反馈、回访、销号"));
    stage.press(*dialog, QStringLiteral("保存"));
    CHECK(ledger::loadCourse(stage.desk().book().reader(), ledger::Kind::Opinion)->at(3) == QStringLiteral("回访"));
    CHECK(stage.item(kBook).stage == QStringLiteral("分派"));
    stage.press(*dialog, QStringLiteral("恢复通用环节"));
    CHECK(stages->toPlainText() == QStringLiteral("收集、分派、整改、反馈、销号"));
}

TEST_CASE("what the workbench says is late opens its item", "[ui][ledger]")
{
    const Stage stage;
    const auto agenda = agenda::assessListed(stage.desk().book().reader(), branchbook::main::makeAreas(),
                                             stage.desk().branch(), stage.desk().today());
    REQUIRE(agenda);
    const auto id = stage.item(kScreen).id.toString();
    const auto& findings = (*agenda)->findings;
    const auto found = std::ranges::find_if(findings, [&](const auto& each) { return each.subject == id; });
    REQUIRE(found != findings.end());
    const auto target = agenda::targetOf(**agenda, *found);
    CHECK(target.what == agenda::Target::What::LedgerItem);
    CHECK(target.area == QStringLiteral("conduct"));
    stage.desk().showPage(QStringLiteral("members"));
    FindingActions actions(stage.desk(), &stage.window());
    actions.open(target);
    CHECK(stage.view().pane()->item().toString() == id);
}

TEST_CASE("from the list to the next stage and to the end with keys alone", "[ui][ledger]")
{
    const Stage stage;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        const auto item = stage.item(kBook); // answered, and where it was
        const QDate today = stage.desk().today();
        BB_CHECK(conduct::answerOpinion(unit, item.id,
                                        {QStringLiteral("每周五回复"), today, QStringLiteral("马立川"), {}}, today));
        return ledger::moveItem(unit, item.id, item.stage, today, {}, today);
    }));
    auto* table = stage.view().table();
    table->setFocus();
    stage.choose(kBook);
    QTest::keyClick(table, Qt::Key_Return);
    auto* focused = QApplication::focusWidget();
    REQUIRE(focused == stage.view().pane()->findChild<QPushButton*>(QStringLiteral("nextStage")));
    QTest::keyClick(focused, Qt::Key_Space);
    (void)stage.dialog<MoveItemDialog>();
    const auto tabTo = [](const QString& verb) {
        for (int i = 0; i < 12; ++i) {
            auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
            if (button != nullptr && button->text() == verb)
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    };
    REQUIRE(tabTo(QStringLiteral("转到这里")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(stage.item(kBook).stage == QStringLiteral("整改"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(tabTo(QStringLiteral("销号")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    (void)stage.dialog<CloseItemDialog>();
    typeText(*QApplication::focusWidget(), QStringLiteral("每周五回复并张贴"));
    REQUIRE(tabTo(QStringLiteral("销号")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(stage.item(kBook).isOpen());
}

TEST_CASE("an item of another year is shown in its year", "[ui][ledger]")
{
    const Stage stage;
    ledger::ItemId old;
    REQUIRE(stage.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        ledger::Item item;
        item.branch = stage.desk().branch().id;
        item.kind = ledger::Kind::Task;
        item.matter = QStringLiteral("去年的事");
        item.raisedOn = QDate(2025, 3, 1);
        BB_TRY(old, ledger::raiseItem(unit, item, stage.desk().today()));
        return ledger::closeItem(unit, old, QDate(2025, 4, 1), QStringLiteral("好"), stage.desk().today());
    }));
    CHECK(stage.view().model().rowCount() == 17); // closed before this year
    stage.view().open(old.toString());
    CHECK(stage.desk().quarter().year == 2025);
    CHECK(stage.view().pane()->item() == old);
}

TEST_CASE("a file is kept with the item", "[ui][ledger]")
{
    const Stage stage;
    stage.choose(kScreen);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("照片.jpg")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xff\xd8\xff\xe0 jpg"); // what a photo begins with
    file.close();
    auto* files = stage.view().pane()->findChild<RecordFiles*>();
    files->attach({file.fileName()});
    const auto kept = book::listAttachments(stage.desk().book().reader(), QStringLiteral("ledger_item"),
                                            stage.item(kScreen).id.toString());
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->first().name == QStringLiteral("照片.jpg"));
}

TEST_CASE("the printed ledger has every item, its owner and the sums", "[ui][ledger]")
{
    const Stage stage;
    const auto document = report::ledgerDocument({QStringLiteral("机关第一党支部"), QStringLiteral("conduct"), 2026,
                                                  stage.view().shownItems(), stage.desk().today()});
    const auto* table = std::get_if<report::Table>(&document.blocks.back());
    REQUIRE(table != nullptr);
    CHECK(table->rows.size() == 17);
    CHECK(table->rows.first().join(u' ').contains(QStringLiteral("方念慈"))); // with who helps below
    CHECK(table->rows.first().join(u' ').contains(QStringLiteral("逾期8天")));
    // page 09: 11 of the 12 closed ones had a day and kept it, one had none, the screen is late: 11 of 12
    CHECK(table->notes.first()
          == QStringLiteral("截至2026年9月18日：共17件，已办结12件，办理中5件，逾期1件，按期办结率91.7%。"));
}

TEST_CASE("the pane says that the resolution behind an item has fallen since", "[ui][ledger]")
{
    const Stage stage;
    const auto& reader = stage.desk().book().reader();
    const auto rules = agenda::loadRulebook(reader, stage.desk().branch().id).value();
    gathering::Gathering meeting;
    meeting.branch = stage.desk().branch().id;
    meeting.kind = gathering::Kind::GeneralMeeting;
    meeting.topic = QStringLiteral("临时大会");
    meeting.heldOn = stage.desk().today();
    meeting.attendees = gathering::expectedOn(reader, meeting.branch, meeting.kind, {}, meeting.heldOn).value();
    gathering::Resolution made;
    made.text = QStringLiteral("修缮党员活动室");
    made.votes.yes = gathering::votersOf(meeting).entitled;
    meeting.resolutions = {made};
    REQUIRE(stage.desk().perform(QStringLiteral("gathering.add"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(meeting.id, gathering::saveGathering(unit, meeting, stage.desk().today(), &rules.catalogue));
        ledger::Item item;
        item.branch = meeting.branch;
        item.kind = ledger::Kind::Resolution;
        item.matter = made.text;
        item.sourceTable = QStringLiteral("gathering");
        item.sourceId = meeting.id.toString();
        item.raisedOn = meeting.heldOn;
        return ledger::raiseItem(unit, item, stage.desk().today()).map([](auto) {});
    }));
    stage.desk().showPage(QStringLiteral("organization"), QStringLiteral("ledger"));
    stage.choose(made.text);
    auto* doubt = stage.view().pane()->findChild<QLabel*>(QStringLiteral("itemDoubt"));
    REQUIRE(doubt);
    CHECK(doubt->isHidden());
    meeting = gathering::loadGathering(reader, meeting.id).value();
    meeting.resolutions[0].votes.yes = 1;
    REQUIRE(stage.desk().perform(QStringLiteral("gathering.edit"), {}, [&](store::UnitOfWork& unit) {
        return gathering::saveGathering(unit, meeting, stage.desk().today(), &rules.catalogue).map([](auto) {});
    }));
    stage.choose(made.text);
    CHECK_FALSE(doubt->isHidden());
    CHECK(doubt->text().contains(QStringLiteral("没有通过")));
    stage.choose(QStringLiteral("党员责任区"));
    CHECK(doubt->isHidden());
}
