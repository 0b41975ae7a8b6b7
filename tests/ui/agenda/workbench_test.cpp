// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "support/catch_qt.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/agenda/obligation_list.h"
#include "ui/agenda/side_cards.h"
#include "ui/agenda/waive_dialog.h"
#include "ui/agenda/workbench_data.h"
#include "ui/agenda/workbench_page.h"
#include "ui/agenda/workbench_view.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/gathering_page.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/kit/progress.h"
#include "ui/kit/toast.h"
#include "ui/picture.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct WorkbenchStage : DemoWindow {
    explicit WorkbenchStage(const QString& seen = {})
        : DemoWindow(seen)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        QApplication::processEvents();
    }
    [[nodiscard]] ObligationList& list() const { return *page().workbench()->list(); }
    [[nodiscard]] ObligationRow* row(const QString& title) const
    {
        for (auto* each : list().rows()) {
            if (each->shown().title.contains(title))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (auto* each : list().rows())
            all << each->shown().title;
        return all;
    }
};

} // namespace

// 《支部工作条例（试行）》第十二条: the committee meets once a month as a rule. The sample branch has no meeting in August,
// so on 18 September it is 18 days late.
TEST_CASE("the workbench opens first and names what is late, with its rule and one button", "[ui][agenda]")
{
    WorkbenchStage test;
    REQUIRE(test.window().frame()->page() == &test.page());
    auto* late = test.row(QStringLiteral("8月支部委员会会议"));
    REQUIRE(late != nullptr);
    CHECK(late->shown().distance == QStringLiteral("逾期 18 天"));
    CHECK(late->shown().reason.contains(QStringLiteral("第十二条")));
    CHECK(late->shown().reason.contains(QStringLiteral("一般")));
    CHECK(late->verbButton()->accessibleName() == QStringLiteral("8月支部委员会会议，逾期18天，补记 按钮"));
}

TEST_CASE("each figure of the people card opens its names and those left out", "[ui][agenda]")
{
    WorkbenchStage test;
    const auto people = workbenchPeople(test.desk()).value();
    const auto data = loadWorkbench(test.desk()).value();
    REQUIRE(people.size() == 3);
    CHECK(people[0].number() == data.members);
    CHECK(people[1].number() == data.probationers);
    CHECK(people[2].number() == data.activists);
    CHECK(data.probationers > 0);
    for (const auto& figure : people) {
        CHECK(figure.counted.size() + figure.leftOut.size() == people[0].counted.size() + people[0].leftOut.size());
        for (const auto& person : figure.leftOut)
            CHECK_FALSE(person.why.isEmpty());
    }
    QPushButton* names = nullptr;
    for (auto* each : test.page().workbench()->findChildren<QPushButton*>()) {
        if (each->property(kFigureKeyProperty).toString() == QStringLiteral("probationary"))
            names = each;
    }
    REQUIRE(names != nullptr);
    CHECK(names->accessibleName() == QStringLiteral("预备党员 %1 人，看名单").arg(data.probationers));
    names->click();
    auto* dialog = test.window().findChild<FigurePeopleDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->figure()->code() == QStringLiteral("probationary"));
    CHECK(dialog->counted()->text().contains(people[1].counted.first().name));
}

TEST_CASE("F6 stops at the right column as at a pane beside a list", "[ui][agenda][keys]")
{
    WorkbenchStage test;
    auto* navigation = test.window().findChild<Navigation*>();
    const auto where = [&] {
        const auto* focus = QApplication::focusWidget();
        for (const auto* card : test.page().workbench()->findChildren<RemindersCard*>()) {
            if (card->isVisible() && card->parentWidget()->isAncestorOf(focus))
                return QStringLiteral("column");
        }
        return navigation->isAncestorOf(focus)             ? QStringLiteral("navigation")
            : test.page().workbench()->isAncestorOf(focus) ? QStringLiteral("content")
                                                           : QStringLiteral("top");
    };
    navigation->mainList()->setFocus();
    QStringList seen;
    for (const int step : {1, 1, 1, 1, -1, -1}) {
        test.window().frame()->cycleFocus(step);
        seen.append(where());
    }
    CHECK(seen.join(u' ') == QStringLiteral("top content column navigation column content"));
}

TEST_CASE("the button of a late meeting opens a new record of its month", "[ui][agenda]")
{
    WorkbenchStage test;
    QTest::mouseClick(test.row(QStringLiteral("8月支部委员会会议"))->verbButton(), Qt::LeftButton);
    auto* page = qobject_cast<GatheringPage*>(test.window().frame()->page());
    REQUIRE(page != nullptr);
    REQUIRE(page->editor() != nullptr);
    CHECK(page->editor()->gathering().kind == gathering::Kind::CommitteeMeeting);
    CHECK(Month::of(page->editor()->gathering().heldOn) == Month{2026, 8});
    CHECK_FALSE(page->editor()->hasUnsaved());
}

TEST_CASE("a group's meeting opens with its group and its day", "[ui][agenda]")
{
    WorkbenchStage test;
    const auto groups = book::listGroups(test.desk().book().reader(), test.desk().branch().id);
    REQUIRE(groups);
    REQUIRE(groups->size() > 1);
    const auto id = groups->at(1).id;
    test.desk().showPage(QStringLiteral("organization"),
                         QStringLiteral("new:group_meeting:2026-09-20:%1").arg(id.toString()));
    auto* page = qobject_cast<GatheringPage*>(test.window().frame()->page());
    REQUIRE(page->editor() != nullptr);
    CHECK(page->editor()->gathering().group == id);
    CHECK(page->editor()->gathering().heldOn == QDate(2026, 9, 20));
}

TEST_CASE("without a reason nothing is waived; with one the row goes, and undo brings it back", "[ui][agenda]")
{
    WorkbenchStage test;
    const int before = AgendaDesk::of(test.desk()).overdue();
    REQUIRE(before > 0);
    auto* button = test.row(QStringLiteral("8月支部委员会会议"))->verbButton();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F2);
    auto* dialog = test.window().findChild<WaiveDialog*>();
    REQUIRE(dialog != nullptr);
    auto* write = dialog->findChildren<QPushButton*>().last();
    QTest::mouseClick(write, Qt::LeftButton);
    CHECK_FALSE(dialog->field()->error().isEmpty());
    CHECK(AgendaDesk::of(test.desk()).overdue() == before);
    dialog->field()->edit()->setPlainText(QStringLiteral("八月集中休假，顺延到九月四日"));
    QTest::mouseClick(write, Qt::LeftButton);
    CHECK(AgendaDesk::of(test.desk()).overdue() == before - 1);
    CHECK(test.row(QStringLiteral("8月支部委员会会议")) == nullptr);
    QTest::mouseClick(test.window().frame()->toast()->actionButton(), Qt::LeftButton);
    CHECK(AgendaDesk::of(test.desk()).overdue() == before);
    CHECK(test.row(QStringLiteral("8月支部委员会会议")) != nullptr);
}

TEST_CASE("F1 explains the focused row with its strength and its article", "[ui][agenda]")
{
    WorkbenchStage test;
    auto* button = test.row(QStringLiteral("8月支部委员会会议"))->verbButton();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F1);
    auto* popover = test.window().findChild<Popover*>();
    REQUIRE(popover != nullptr);
    QString said;
    for (const auto* text : popover->findChildren<QLabel*>())
        said += text->text();
    CHECK(said.contains(QStringLiteral("第十二条")));
    CHECK(said.contains(QStringLiteral("一般")));
    QTest::keyClick(popover, Qt::Key_Escape);
    CHECK_FALSE(popover->isVisible());
}

TEST_CASE("arrows go through the rows; the list is one tab stop", "[ui][agenda]")
{
    WorkbenchStage test;
    const auto rows = test.list().rows();
    REQUIRE(rows.size() > 1);
    rows.at(0)->verbButton()->setFocus();
    QTest::keyClick(rows.at(0)->verbButton(), Qt::Key_Down);
    CHECK(rows.at(1)->verbButton()->hasFocus());
    int stops = 0;
    for (auto* row : rows)
        stops += (row->verbButton()->focusPolicy() & Qt::TabFocus) == Qt::TabFocus ? 1 : 0;
    CHECK(stops == 1);
}

// 第三季度: the committee met in July and September; one party lesson took place in August.
TEST_CASE("rings count the quarter that is looked at and say so", "[ui][agenda]")
{
    WorkbenchStage test;
    const auto names = [&test] {
        QStringList all;
        for (const auto* ring : test.page().findChildren<Ring*>()) {
            if (ring->isVisible())
                all << ring->accessibleName().remove(u' ');
        }
        return all;
    };
    CHECK(names().contains(QStringLiteral("支委会，已完成2次，共3次")));
    test.desk().setQuarter({2026, 2});
    QApplication::processEvents();
    CHECK(names().contains(QStringLiteral("支委会，已完成3次，共3次")));
}

TEST_CASE("a book without records offers to begin this month", "[ui][agenda]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    WindowOfTests test;
    test.window().show();
    (void)QTest::qWaitForWindowExposed(&test.window());
    QApplication::processEvents();
    // A book without anybody is led to the import first.
    REQUIRE(test.desk().book().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = test.desk().branch().id;
        member.values.set(book::Field::FullName, QStringLiteral("苏远山"));
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        return {};
    }));
    REQUIRE(AgendaDesk::of(test.desk()).overdue() > 3);
    auto* page = test.window().frame()->findChild<WorkbenchPage*>();
    QPushButton* begin = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (auto* each : page->findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("从本月起算"))
                begin = each;
        }
        return begin != nullptr;
    }));
    QTest::mouseClick(begin, Qt::LeftButton);
    CHECK(AgendaDesk::of(test.desk()).overdue() == 0);
}

TEST_CASE("what became late since the book was last open is said once", "[ui][agenda]")
{
    const auto [seen, told] = GENERATE(table<const char*, bool>({
        {"2026-08-20", true}, // the August meeting fell due on the 31st
        {"2026-09-01", false}, // it was late already; the areas of these tests keep no ledger
        {"2026-09-18", false},
        {"", false},
    }));
    WorkbenchStage test(QString::fromLatin1(seen));
    const auto* notice = test.page().findChild<QFrame*>(QStringLiteral("dueNotice")); // above the rows, not over them
    CAPTURE(seen);
    REQUIRE((notice != nullptr) == told);
    CHECK_FALSE(test.window().frame()->toast()->isVisible());
    if (notice == nullptr)
        return;
    const QDate since = QDate::fromString(QString::fromLatin1(seen), Qt::ISODate);
    CHECK(notice->accessibleName().contains(QStringLiteral("%1月%2日").arg(since.month()).arg(since.day())));
    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(test.page().findChild<QFrame*>(QStringLiteral("dueNotice")) == nullptr);
}

TEST_CASE("a refresh keeps to the state of the book", "[ui][agenda]")
{
    WorkbenchStage test;
    const auto first = *AgendaDesk::of(test.desk()).current();
    CHECK(*AgendaDesk::of(test.desk()).current() == first); // worked out once
    const int before = AgendaDesk::of(test.desk()).overdue();
    REQUIRE(test.desk().perform(QStringLiteral("test"), QStringLiteral("记录支委会"), [&](store::UnitOfWork& unit) {
        gathering::Gathering record;
        record.branch = test.desk().branch().id;
        record.kind = gathering::Kind::CommitteeMeeting;
        record.topic = QStringLiteral("8月支部委员会会议");
        record.heldOn = QDate(2026, 8, 28);
        return gathering::saveGathering(unit, record, test.desk().today()).map([](auto) {});
    }));
    CHECK(*AgendaDesk::of(test.desk()).current() != first);
    CHECK(AgendaDesk::of(test.desk()).overdue() == before - 1);
    CHECK(test.row(QStringLiteral("8月支部委员会会议")) == nullptr);
}

TEST_CASE("many late ones do not hide what is due this week: the oldest five, and the rest on demand", "[ui][agenda]")
{
    WorkbenchStage test;
    REQUIRE(test.desk().perform(QStringLiteral("agenda.from"), QStringLiteral("起算"), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, agenda::kAgendaFromSetting,
                                QStringLiteral("2023-01-01")); // years without records
    }));
    QApplication::processEvents();
    const int late = AgendaDesk::of(test.desk()).overdue();
    REQUIRE(late > 20);
    const auto shownLate = [&test] {
        return std::ranges::count_if(
            test.list().rows(), [](auto* row) { return row->shown().distance.startsWith(QStringLiteral("逾期")); });
    };
    CHECK(shownLate() == 5);
    CHECK(test.row(QStringLiteral("第二党小组9月党小组会")) != nullptr);
    auto* all = test.list().findChild<QPushButton*>(QStringLiteral("allRows"));
    REQUIRE(all != nullptr);
    CHECK(all->text() == QStringLiteral("另有 %1 件，全部显示").arg(late - 5));
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(shownLate() == late);
    CHECK(test.row(QStringLiteral("2023年")) != nullptr); // another year is named
}

TEST_CASE("a book without people is led to the import, and one whose roster names posts to the committee",
          "[ui][agenda]")
{
    WindowOfTests test;
    test.window().show();
    (void)QTest::qWaitForWindowExposed(&test.window());
    QApplication::processEvents();
    const auto data = loadWorkbench(test.desk());
    REQUIRE(data);
    CHECK_FALSE(data->hasPeople);
    CHECK(data->rosterPosts.places.isEmpty());
    auto* page = qobject_cast<WorkbenchPage*>(test.window().frame()->page());
    REQUIRE(page != nullptr);
    const auto button = [&](const QString& text) {
        for (auto* each : page->findChildren<QPushButton*>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    CHECK(button(QStringLiteral("导入名册")) != nullptr);
    for (const auto* text : page->findChildren<QLabel*>())
        CHECK_FALSE(text->text().contains(QStringLiteral("都办完了")));

    REQUIRE(test.desk().book().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = test.desk().branch().id;
        member.values.set(book::Field::FullName, QStringLiteral("苏远山"));
        member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        member.values.set(book::Field::FullMemberDate, QStringLiteral("2010-07-01"));
        member.values.set(book::Field::PartyPost, QStringLiteral("书记"));
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        return {};
    }));
    CHECK(QTest::qWaitFor([&] { return button(QStringLiteral("导入名册")) == nullptr; }));
    const auto after = loadWorkbench(test.desk());
    REQUIRE(after);
    CHECK(after->hasPeople);
    CHECK(after->rosterPosts.people() == 1);
}

TEST_CASE("a step of 最近动态 is taken back on its line, and done again above the others", "[ui][agenda]")
{
    WorkbenchStage test;
    const auto kept = [&] { return book::loadSetting(test.desk().book().reader(), u"test.step").value(); };
    const auto pressed = [&](const QString& name, const QString& accessible) {
        for (auto* each : test.page().findChildren<QPushButton*>(name)) {
            if (each->isVisible() && each->accessibleName() == accessible) {
                each->click();
                return true;
            }
        }
        return false;
    };
    REQUIRE(test.desk().perform(QStringLiteral("test.step"), QStringLiteral("试一步"), [](store::UnitOfWork& unit) {
        return book::putSetting(unit, u"test.step", QStringLiteral("1"));
    }));
    REQUIRE(
        QTest::qWaitFor([&] { return pressed(QStringLiteral("undoStep"), QStringLiteral("撤销：试一步")); }, 10000));
    CHECK(kept().isEmpty());
    REQUIRE(
        QTest::qWaitFor([&] { return pressed(QStringLiteral("redoStep"), QStringLiteral("重做：试一步")); }, 10000));
    CHECK(kept() == QStringLiteral("1"));
    CHECK(QTest::qWaitFor([&] { return !test.page().findChild<QPushButton*>(QStringLiteral("redoStep")); }, 10000));
}
