// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster's list and card: what the filter hides, keys, what is kept, numbers that stay masked.
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/organization/dues_service.h"
#include "branchbook/rules/rule_base.h"
#include "support/catch_qt.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/popover.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/side_pane.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/kit/toast.h"
#include "ui/members/member_editor.h"
#include "ui/members/member_pane.h"
#include "ui/members/members_page.h"
#include "ui/members/roster_view.h"
#include "ui/members/secret_field.h"
#include "ui/members/year_figures.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct RosterOfTests {
    explicit RosterOfTests(double scale = 1.0, int width = 1366)
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
        addMockupMembers(test.desk());
        test.window().resize(width, 768);
        test.desk().showPage(QStringLiteral("members"));
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
        test.window().activateWindow();
    }
    RosterView& roster() { return *test.window().findChild<RosterView*>(); }
    MemberPane& pane() { return *test.window().findChild<MemberPane*>(); }
    TableView& table() { return *roster().table(); }
    QString shownName() { return nameOf(pane().member()); }
    QString nameOf(book::MemberId id)
    {
        const auto row = book::findMemberRow(test.desk().book().reader(), id);
        return row && *row ? (*row)->name : QString();
    }
    QString nameAt(int row) { return roster().model().rowAt(row).name; }
    book::MemberId idOf(const QString& name)
    {
        for (int row = 0; row < roster().model().rowCount(); ++row) {
            if (nameAt(row) == name)
                return roster().model().idAt(row);
        }
        return {};
    }
    bool shows(const QWidget& area, const QString& text)
    {
        const auto labels = area.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* each) { return each->text() == text; });
    }
    MemberEditor* edit(const QString& name)
    {
        roster().select(idOf(name));
        QTest::keyClick(&table(), Qt::Key_F2);
        return test.window().findChild<MemberEditor*>();
    }
    void press(QWidget& area, const QString& text)
    {
        for (auto* button : area.findChildren<QAbstractButton*>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        FAIL("no button " << text.toStdString());
    }

    WindowOfTests test;
};

SecretField* secretOf(const MemberEditor& editor, const QString& title)
{
    for (auto* field : editor.findChildren<SecretField*>()) {
        if (field->title() == title)
            return field;
    }
    throw std::runtime_error("no such field");
}

} // namespace

TEST_CASE("the card never shows somebody whom the filter hides, and finds back", "[ui][members]")
{
    RosterOfTests members;
    members.roster().select(members.idOf(QStringLiteral("沈若溪")));
    CHECK(members.shownName() == QStringLiteral("沈若溪"));
    typeText(*members.roster().searchField(), QStringLiteral("lxm"));
    CHECK(members.shownName() == QStringLiteral("罗小满"));
    CHECK(members.shows(members.roster(), QStringLiteral("正式党员 0 · 预备党员 1")));
    typeText(*members.roster().searchField(), QStringLiteral("zzz"));
    CHECK_FALSE(members.pane().isVisible());
    members.roster().searchField()->setFocus();
    QTest::keyClick(members.roster().searchField(), Qt::Key_Escape);
    CHECK(members.roster().searchField()->text().isEmpty());
    CHECK(members.pane().isVisible());
    CHECK(members.shownName() == QStringLiteral("沈若溪"));
    CHECK(members.shows(members.roster(), QStringLiteral("正式党员 11 · 预备党员 2")));
    QTest::keyClick(members.roster().searchField(), Qt::Key_Escape);
    CHECK(members.table().hasFocus());
}

TEST_CASE("the open card follows an import that is undone: old values, and nobody who is gone", "[ui][members]")
{
    RosterOfTests members;
    const auto id = members.idOf(QStringLiteral("陈望北")); // born on 7 July 1987 (members_fixture.cpp)
    const QString name = QStringLiteral("安可欣");
    members.roster().select(id);
    REQUIRE(members.shows(members.pane(), QStringLiteral("1987年7月7日")));
    REQUIRE(members.test.desk().perform(
        QStringLiteral("roster.import"), QStringLiteral("导入"), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(auto known, book::loadMember(unit.session(), id));
            known.values.set(book::Field::BirthDate, QStringLiteral("1987-07-08"));
            BB_CHECK(book::updateMember(unit, known));
            book::Member fresh;
            fresh.branch = known.branch;
            fresh.values.set(book::Field::FullName, name);
            fresh.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
            return book::insertMember(unit, fresh).map([](book::MemberId) {});
        }));
    QApplication::processEvents();
    CHECK(members.shows(members.pane(), QStringLiteral("1987年7月8日")));
    members.test.desk().undo();
    QApplication::processEvents();
    CHECK(members.shows(members.pane(), QStringLiteral("1987年7月7日")));
    CHECK_FALSE(members.shows(members.pane(), QStringLiteral("1987年7月8日")));

    members.test.desk().redo();
    QApplication::processEvents();
    members.roster().select(members.idOf(name));
    REQUIRE(members.shownName() == name);
    const auto gone = members.pane().member();
    members.test.desk().undo();
    QApplication::processEvents();
    CHECK(members.idOf(name).isNull());
    CHECK(members.pane().member() != gone);
    const auto labels = members.pane().findChildren<ElidedLabel*>();
    CHECK(std::ranges::none_of(labels, [&](const ElidedLabel* each) { return each->text() == name; }));
}

TEST_CASE("down goes from the search into the list, and who was found stays chosen", "[ui][members]")
{
    RosterOfTests members;
    auto& search = *members.roster().searchField();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("lxm"));
    CHECK(members.shownName() == QStringLiteral("罗小满"));
    QTest::keyClick(&search, Qt::Key_Down);
    CHECK(members.table().hasFocus());
    search.setFocus();
    search.clear();
    CHECK(members.shownName() == QStringLiteral("罗小满"));
    CHECK(members.nameAt(members.table().currentIndex().row()) == QStringLiteral("罗小满"));
}

TEST_CASE("F2 edits, Delete leaves the neighbour chosen, the row has its menu", "[ui][members]")
{
    RosterOfTests members;
    CHECK(members.edit(QStringLiteral("周砚青")) != nullptr);
    members.press(*members.test.window().findChild<MemberEditor*>(), QStringLiteral("不改了"));
    members.roster().select(members.idOf(QStringLiteral("方念慈")));
    const int row = members.table().currentIndex().row();
    const auto next = members.nameAt(row + 1);
    QTest::keyClick(&members.table(), Qt::Key_Delete);
    CHECK(members.table().currentIndex().row() == row);
    CHECK(members.shownName() == next);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
    QApplication::sendEvent(members.table().viewport(), &asked);
    const auto* menu = members.table().findChild<QMenu*>();
    REQUIRE(menu);
    CHECK(menu->actions().size() == 2);
    CHECK(menu->actions().first()->text() == QStringLiteral("编辑"));
}

TEST_CASE("order, part and the width of the card come back", "[ui][members]")
{
    RosterOfTests members;
    auto* header = members.table().header();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(3) + 12, header->height() / 2));
    members.press(*members.roster().findChild<FilterChips*>(), QStringLiteral("正式"));
    auto* split = members.test.window().findChild<ListWithPane*>();
    CHECK(members.pane().width() == 376);
    split->setPaneWidth(430);
    Q_EMIT split->paneWidthChosen(split->paneWidth());
    MembersPage again(members.test.desk(), {}, &members.test.preferences());
    auto* second = again.findChild<RosterView*>();
    CHECK(second->model().view().part == book::RosterPart::Full);
    CHECK(second->table()->header()->sorting().column == 3);
    CHECK(second->model().rowAt(0).name == members.nameAt(0));
    CHECK(again.findChild<ListWithPane*>()->paneWidth() == 430);
}

TEST_CASE("the largest text keeps widths, the search field and the state in sight", "[ui][members][picture]")
{
    RosterOfTests members(1.3);
    CHECK(members.pane().width() == 376);
    auto* chips = members.roster().findChild<FilterChips*>();
    const auto* search = members.roster().searchField();
    CHECK(chips->geometry().left() >= search->geometry().right());
    auto& table = members.table();
    const int state = 7;
    REQUIRE_FALSE(table.isColumnHidden(state));
    CHECK(table.header()->sectionViewportPosition(state) + table.header()->sectionSize(state)
          <= table.viewport()->width());
    CHECK(table.isColumnHidden(2)); // 性别 gives way first
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    QApplication::processEvents();
    CHECK_FALSE(table.isColumnHidden(2));
    CHECK(table.rowHeight(0) == 40);
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    QApplication::processEvents();
    CHECK(table.rowHeight(0) == 52);
    CHECK(takePicture(members.test.window(), QStringLiteral("03-members-large")) == QStringList());
}

TEST_CASE("the form shows numbers only after 显示 and keeps what was not touched", "[ui][members]")
{
    RosterOfTests members;
    const auto id = members.idOf(QStringLiteral("沈若溪"));
    auto* editor = members.edit(QStringLiteral("沈若溪"));
    REQUIRE(editor);
    auto* number = secretOf(*editor, QStringLiteral("身份证号"));
    CHECK(number->text() == QStringLiteral("330***********0428"));
    CHECK(number->edit()->isReadOnly());
    CHECK(secretOf(*editor, QStringLiteral("手机"))->text() == QStringLiteral("138****6207"));
    members.press(*editor, QStringLiteral("保存修改"));
    const auto kept = book::loadMember(members.test.desk().book().reader(), id);
    REQUIRE(kept);
    CHECK(kept->values.get(book::Field::IdNumber) == QStringLiteral("330100198504280428"));
    CHECK(kept->values.get(book::Field::MobilePhone) == QStringLiteral("13800006207"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    editor = members.edit(QStringLiteral("沈若溪"));
    number = secretOf(*editor, QStringLiteral("身份证号"));
    number->reveal();
    CHECK(number->text() == QStringLiteral("330100198504280428"));
    CHECK_FALSE(number->edit()->isReadOnly());
}

TEST_CASE("a number whose check digit is wrong is saved as 待核实, and said so", "[ui][members]")
{
    RosterOfTests members;
    const auto id = members.idOf(QStringLiteral("周砚青"));
    const auto save = [&](const QString& typed) {
        auto* editor = members.edit(QStringLiteral("周砚青"));
        auto* number = secretOf(*editor, QStringLiteral("身份证号"));
        number->reveal();
        number->edit()->selectAll();
        QTest::keyClicks(number->edit(), typed);
        members.press(*editor, QStringLiteral("保存修改"));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return book::loadMember(members.test.desk().book().reader(), id);
    };
    // The standard's own example (GB 11643-1999) ends in X.
    const auto wrong = save(QStringLiteral("110105194912310021"));
    REQUIRE(wrong);
    CHECK(wrong->toVerify == book::fieldName(book::Field::IdNumber));
    CHECK(members.test.window().frame()->toast()->accessibleName() == QStringLiteral("已保存，身份证号标为待核实"));
    const auto row = members.roster().model().rowOf(id);
    CHECK(members.roster()
              .model()
              .index(row, 7)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("待核实")));
    // Its digit is right, but the day of birth is the last of 2099.
    const auto unborn = save(QStringLiteral("110105209912310029"));
    REQUIRE(unborn);
    CHECK(unborn->toVerify == book::fieldName(book::Field::IdNumber));
    const auto right = save(QStringLiteral("11010519491231002X"));
    REQUIRE(right);
    CHECK(right->toVerify.isEmpty());
}

TEST_CASE("who is on probation and to be verified is shown as both", "[ui][members]")
{
    RosterOfTests members;
    auto member = book::loadMember(members.test.desk().book().reader(), members.idOf(QStringLiteral("罗小满")));
    REQUIRE(member);
    member->toVerify = book::fieldName(book::Field::BirthDate);
    REQUIRE(members.test.desk().perform(QStringLiteral("test.verify"), QStringLiteral("x"),
                                        [&](store::UnitOfWork& unit) { return book::updateMember(unit, *member); }));
    const int row = members.roster().model().rowOf(member->id);
    const auto read = members.roster().model().index(row, 7).data(Qt::AccessibleTextRole).toString();
    CHECK(read.contains(QStringLiteral("预备党员")));
    CHECK(read.contains(QStringLiteral("待核实")));
}

TEST_CASE("a past day may be typed", "[ui][members]")
{
    RosterOfTests members;
    QWidget* more = nullptr;
    for (auto* each : members.roster().findChildren<QPushButton*>()) {
        if (each->accessibleName() == QStringLiteral("更多") && each->isVisible())
            more = each;
    }
    REQUIRE(more);
    static_cast<QPushButton*>(more)->click();
    auto* menu = members.roster().findChild<QMenu*>();
    REQUIRE(menu);
    menu->actions().first()->trigger();
    menu->close();
    auto* edit = members.test.window().findChild<Popover*>()->findChild<QLineEdit*>();
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2012-01-31"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(members.roster().day() == QDate(2012, 1, 31));
    CHECK(shownTable(members.table()).day == QDate(2012, 1, 31)); // printed, it says so
    CHECK(members.table().hasFocus());
}

TEST_CASE("study of the year up to the quarter's end, in class hours of 45 minutes", "[ui][members]")
{
    RosterOfTests members;
    const auto id = members.idOf(QStringLiteral("沈若溪"));
    const auto study = [&](QDate day, int minutes) {
        REQUIRE(members.test.desk().perform(
            QStringLiteral("test.study"), QStringLiteral("x"), [&](store::UnitOfWork& unit) -> Result<> {
                gathering::Gathering lesson;
                lesson.branch = members.test.desk().branch().id;
                lesson.kind = gathering::Kind::PartyLesson;
                lesson.topic = QStringLiteral("党课");
                lesson.heldOn = day;
                lesson.studyMinutes = minutes;
                BB_TRY(lesson.attendees, gathering::expectedOn(unit.session(), lesson.branch, lesson.kind, {}, day));
                BB_CHECK(gathering::saveGathering(unit, lesson, QDate(2026, 9, 18)));
                return {};
            }));
    };
    study(QDate(2026, 3, 10), 90);
    study(QDate(2026, 8, 14), 180);
    const auto shown = [&] {
        return members.roster().model().index(members.roster().model().rowOf(id), 8).data().toString();
    };
    CHECK(shown() == QStringLiteral("6")); // 270 / 45
    members.roster().select(id);
    CHECK(members.shows(members.pane(), QStringLiteral("6")));
    CHECK(members.shows(members.pane(), QStringLiteral("/56"))); // she is on the committee: domain-rules §6
    CHECK(members.shows(members.pane(), QStringLiteral("100")));
    for (int day = 17; day <= 21; ++day)
        study(QDate(2026, 8, day), 113); // 2.5 class hours each
    CHECK(shown() == QStringLiteral("18.5")); // 6 + 5 × 2.5, as the report has it
    REQUIRE(members.shows(members.pane(), QStringLiteral("/56")));
    REQUIRE(members.test.desk().perform(QStringLiteral("test"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
        gathering::StudyExcuse excuse;
        excuse.branch = members.test.desk().branch().id;
        excuse.member = id;
        excuse.year = 2026;
        BB_TRY([[maybe_unused]] const auto made, gathering::excuseFromStudy(unit, excuse, QDate(2026, 9, 18)));
        return {};
    }));
    CHECK(shown() == QStringLiteral("18.5")); // what was studied counts all the same
    CHECK(members.shows(members.pane(), QStringLiteral("不作要求")));
    CHECK_FALSE(members.shows(members.pane(), QStringLiteral("/56")));
    members.test.desk().setQuarter({2026, 1});
    CHECK(shown() == QStringLiteral("2"));
    CHECK(members.test.window().frame()->page()->findChild<QuarterSwitcher*>()->isVisible());
}

TEST_CASE("a year in which nobody was expected has no attendance, neither nought nor whole", "[ui][members]")
{
    YearFigures year;
    year.setVisible(true);
    const auto seen = [&](const QString& text) {
        const auto labels = year.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* each) { return each->isVisible() && each->text() == text; });
    };
    year.setHours(0, 32);
    year.setAttendance(0, 0);
    year.setDues(nullptr);
    CHECK(seen(QStringLiteral("本年学时")));
    CHECK(seen(QStringLiteral("/32")));
    CHECK_FALSE(seen(QStringLiteral("到会率")));
    CHECK_FALSE(seen(QStringLiteral("%")));
    year.setAttendance(3, 4);
    CHECK(seen(QStringLiteral("到会率")));
    CHECK(seen(QStringLiteral("75")));
    year.setAttendance(0, 0); // the next person
    CHECK_FALSE(seen(QStringLiteral("75")));
}

TEST_CASE("a name too long for the card ends in … and stands whole in the tooltip and for a reader", "[ui][members]")
{
    RosterOfTests members;
    const auto id = members.idOf(QStringLiteral("沈若溪"));
    const QString name = QStringLiteral("阿卜杜热西提·买买提吐尔逊·艾合买提江");
    auto member = book::loadMember(members.test.desk().book().reader(), id);
    REQUIRE(member);
    member->values.set(book::Field::FullName, name);
    REQUIRE(members.test.desk().perform(QStringLiteral("test.name"), QStringLiteral("x"),
                                        [&](store::UnitOfWork& unit) { return book::updateMember(unit, *member); }));
    members.roster().select(id);
    QApplication::processEvents();
    const auto labels = members.pane().findChildren<ElidedLabel*>();
    const auto shown = std::ranges::find_if(labels, [&](const ElidedLabel* each) { return each->text() == name; });
    REQUIRE(shown != labels.end());
    CHECK((*shown)->accessibleName() == name);
    CHECK((*shown)->toolTip() == name);
    CHECK((*shown)->mapTo(&members.pane(), QPoint((*shown)->width(), 0)).x() <= members.pane().width());
    CHECK(takePicture(members.test.window(), QStringLiteral("03-member-card-long-name")) == QStringList());
    themeOfTests().apply({Scheme::Dark, Contrast::Normal, 1.3, Motion::Reduced});
    QApplication::processEvents();
    CHECK(takePicture(members.test.window(), QStringLiteral("03-member-card-long-name-dark-large")) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

TEST_CASE("the month's dues beside everybody, in the list and in the card", "[ui][members]")
{
    RosterOfTests members;
    const int column = members.roster().model().columnCount() - 1;
    const auto shown = [&](const char16_t* name) {
        const int row = members.roster().model().rowOf(members.idOf(QString::fromUtf16(name)));
        return members.roster().model().index(row, column).data().toString();
    };
    const auto title = [&] { return members.roster().model().headerData(column, Qt::Horizontal, Qt::DisplayRole); };
    CHECK(title() == QStringLiteral("9月党费"));
    CHECK(shown(u"沈若溪") == QStringLiteral("—")); // no dues are kept yet
    const auto id = members.idOf(QStringLiteral("沈若溪"));
    REQUIRE(members.test.desk().perform(
        QStringLiteral("test.dues"), QStringLiteral("x"), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(const auto base, rules::ruleBase());
            const QDate today(2026, 9, 18);
            for (const char16_t* name : {u"沈若溪", u"韩知秋"}) {
                organization::DuesBase declared;
                declared.branch = members.test.desk().branch().id;
                declared.member = members.idOf(QString::fromUtf16(name));
                declared.base = Money{800'000};
                declared.from = {2026, 8};
                BB_CHECK(organization::declareBase(unit, base->catalogue, declared, today));
            }
            organization::DuesPayment payment;
            payment.branch = members.test.desk().branch().id;
            payment.member = id;
            payment.parts = {{{2026, 9}, Money{12'000}, {}}}; // 8,000 yuan at 1.5 percent: 办法 article 2
            payment.paidOn = today;
            BB_CHECK(organization::recordPayment(unit, base->catalogue, payment, today));
            return {};
        }));
    CHECK(shown(u"沈若溪") == QStringLiteral("已交"));
    CHECK(shown(u"韩知秋") == QStringLiteral("未交"));
    members.roster().select(id); // no hours of study are hers yet, and the dues stand there all the same
    CHECK(members.shows(members.pane(), QStringLiteral("9月")));
    CHECK(members.shows(members.pane(), QStringLiteral("应交 120.00 元")));
    members.test.desk().setQuarter({2026, 2});
    CHECK(title() == QStringLiteral("6月党费"));
    CHECK(shown(u"沈若溪") != QStringLiteral("已交"));
}

TEST_CASE("a roster of the past shows no hours and nobody's figures of this year", "[ui]")
{
    RosterOfTests test;
    MemberTableModel model(test.test.desk());
    model.show({book::RosterPart::Everybody, test.test.desk().today().addDays(-1), {}});
    REQUIRE(model.rowCount() > 0);
    for (const int column : {model.columnCount() - 1, model.columnCount() - 2}) {
        for (int row = 0; row < model.rowCount(); ++row) {
            CHECK(model.index(row, column).data().toString() == QStringLiteral("—"));
            CHECK(model.index(row, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("过去")));
        }
    }
}

TEST_CASE("a roster of the past is put in order by the posts of its day", "[ui]")
{
    RosterOfTests test;
    const QDate today = test.test.desk().today();
    const auto id = test.idOf(QStringLiteral("沈若溪"));
    auto member = book::loadMember(test.test.desk().book().reader(), id);
    REQUIRE(member);
    const QString earlier = member->values.get(book::Field::PartyPost);
    REQUIRE(earlier != QStringLiteral("支部书记"));
    member->values.set(book::Field::PartyPost, QStringLiteral("支部书记"));
    member->values.set(book::Field::PartyPostStart, PartialDate::of(today).toIso());
    REQUIRE(test.test.desk().perform(QStringLiteral("test.post"), QStringLiteral("x"),
                                     [&](store::UnitOfWork& unit) { return book::updateMember(unit, *member); }));
    MemberTableModel model(test.test.desk());
    constexpr int kPost = 5;
    const auto rank = [](const QString& post) { // 书记, 副书记, 委员, 组长, others; none last
        const QStringList order{QStringLiteral("支部书记"), QStringLiteral("副书记"), QStringLiteral("委员"),
                                QStringLiteral("组长")};
        if (post == QStringLiteral("—"))
            return 9;
        for (int i : {1, 0, 2, 3}) {
            if (post.contains(order.at(i)))
                return i;
        }
        return 4;
    };
    for (const QDate day : {today, today.addDays(-1)}) {
        model.show({book::RosterPart::Everybody, day, {}});
        model.setSorting({kPost, Qt::AscendingOrder});
        int before = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const int here = rank(model.index(row, kPost).data().toString());
            CHECK(here >= before);
            before = here;
        }
        const QString his = model.index(model.rowOf(id), kPost).data().toString();
        CHECK(his == (day == today ? QStringLiteral("支部书记") : earlier));
    }
}

namespace {

void lookBack(RosterOfTests& members, const QDate& day)
{
    for (auto* each : members.roster().findChildren<QPushButton*>()) {
        if (each->accessibleName() == QStringLiteral("更多") && each->isVisible())
            each->click();
    }
    auto* menu = members.roster().findChild<QMenu*>();
    REQUIRE(menu);
    menu->actions().first()->trigger();
    menu->close();
    auto* edit = members.test.window().findChild<Popover*>()->findChild<QLineEdit*>();
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, day.toString(Qt::ISODate));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(members.roster().day() == day);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    members.test.window().activateWindow(); // the menu had it
    REQUIRE(QTest::qWaitForWindowActive(&members.test.window()));
    for (int round = 0; round < 10; ++round) // wrapped texts settle over several rounds of layout
        QCoreApplication::processEvents();
}

bool offers(const QWidget& area, const QString& verb)
{
    const auto buttons = area.findChildren<QAbstractButton*>();
    return std::ranges::any_of(buttons, [&](const QAbstractButton* each) {
        return each->isVisible() && (each->text() == verb || each->accessibleName() == verb);
    });
}

} // namespace

TEST_CASE("the roster of a day gone by is only looked at, and says the way back", "[ui][members][picture]")
{
    const auto [scale, width, height, name] = GENERATE(table<double, int, int, const char*>(
        {{1.0, 1366, 768, "03-members-past"}, {1.3, 1024, 700, "03-members-past-large"}}));
    RosterOfTests members(scale, width);
    members.test.window().resize(width, height);
    members.roster().select(members.idOf(QStringLiteral("方念慈")));
    members.test.window().findChild<ListWithPane*>()->openPane();
    CHECK(offers(members.pane(), QStringLiteral("编辑")));
    QTest::keyClick(&members.table(), Qt::Key_Space);
    CHECK(offers(members.roster(), QStringLiteral("调到党小组")));
    lookBack(members, QDate(2020, 1, 31));
    CHECK_FALSE(offers(members.pane(), QStringLiteral("编辑")));
    CHECK_FALSE(offers(members.pane(), QStringLiteral("更多")));
    CHECK(offers(members.pane(), QStringLiteral("回到今天")));
    CHECK_FALSE(offers(members.roster(), QStringLiteral("调到党小组")));
    CHECK(takePicture(members.test.window(), QString::fromLatin1(name)) == QStringList());

    QTest::keyClick(&members.test.window(), Qt::Key_N, Qt::ControlModifier);
    CHECK(members.test.window().findChild<MemberEditor*>() == nullptr);
    auto* question = members.test.window().findChild<Dialog*>();
    REQUIRE(question);
    CHECK(takePicture(members.test.window(), QString::fromLatin1(name) + QStringLiteral("-new")) == QStringList());
    members.press(*question, QStringLiteral("接着看"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(members.roster().isPast());
    QTest::keyClick(&members.table(), Qt::Key_F2);
    CHECK(members.test.window().findChild<MemberEditor*>() == nullptr);
    question = members.test.window().findChild<Dialog*>();
    REQUIRE(question);
    members.press(*question, QStringLiteral("回到今天"));
    CHECK_FALSE(members.roster().isPast());
    CHECK(members.test.window().findChild<MemberEditor*>() != nullptr);
}

TEST_CASE("who is ticked and out of sight is told, and nothing is done to him", "[ui][members][picture]")
{
    RosterOfTests members;
    auto& model = members.roster().model();
    const auto tick = [&](const QString& name) {
        REQUIRE(model.setData(model.index(model.rowOf(members.idOf(name)), 0), Qt::Checked, Qt::CheckStateRole));
    };
    tick(QStringLiteral("沈若溪"));
    tick(QStringLiteral("罗小满"));
    CHECK(members.shows(members.roster(), QStringLiteral("共 13 人 · 已选 2 人")));
    typeText(*members.roster().searchField(), QStringLiteral("lxm"));
    CHECK(members.shows(members.roster(), QStringLiteral("已选 2 人，其中 1 人不在当前列表（不会动）")));
    CHECK(model.checkState() == Qt::Checked); // of the one who is shown
    CHECK(model.checkedInSight() == std::vector{members.idOf(QStringLiteral("罗小满"))});
    CHECK(takePicture(members.test.window(), QStringLiteral("03-members-ticked-hidden")) == QStringList());
    const auto groupOf = [&](const QString& name) {
        return book::loadMember(members.test.desk().book().reader(), members.idOf(name))->group;
    };
    const auto search = [&](const QString& text) {
        members.roster().searchField()->clear();
        typeText(*members.roster().searchField(), text);
    };
    search({});
    const auto before = groupOf(QStringLiteral("沈若溪"));
    REQUIRE(before.has_value());
    search(QStringLiteral("lxm"));
    members.press(members.roster(), QStringLiteral("调到党小组"));
    auto* menu = members.roster().findChild<QMenu*>();
    REQUIRE(menu);
    menu->actions().last()->trigger(); // 不在党小组
    menu->close();
    search({});
    CHECK_FALSE(groupOf(QStringLiteral("罗小满")).has_value());
    CHECK(groupOf(QStringLiteral("沈若溪")) == before);
    CHECK(model.checked() == QSet{members.idOf(QStringLiteral("沈若溪"))}); // still waits for what was meant for her
    typeText(*members.roster().searchField(), QStringLiteral("lxm"));
    for (auto* each : members.roster().findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("调到党小组"))
            CHECK_FALSE(each->isEnabled());
    }
}

TEST_CASE("the form keeps its buttons clear of its fields when the window shrinks", "[ui][members][picture]")
{
    RosterOfTests members(1.3);
    members.test.window().resize(1366, 1000);
    auto* editor = members.edit(QStringLiteral("周砚青"));
    REQUIRE(editor);
    QApplication::processEvents();
    members.test.window().resize(1024, 700);
    QApplication::processEvents();
    const auto* scroll = editor->findChild<QScrollArea*>();
    REQUIRE(scroll);
    const QRect fields(scroll->mapTo(editor, QPoint(0, 0)), scroll->size());
    for (auto* each : editor->findChildren<QPushButton*>()) {
        if (each->text() != QStringLiteral("保存修改") && each->text() != QStringLiteral("不改了"))
            continue;
        const QRect button(each->mapTo(editor, QPoint(0, 0)), each->size());
        CHECK_FALSE(fields.intersects(button));
        CHECK(editor->rect().contains(button));
    }
    CHECK(takePicture(members.test.window(), QStringLiteral("03-members-edit-shrunk")) == QStringList());
}
