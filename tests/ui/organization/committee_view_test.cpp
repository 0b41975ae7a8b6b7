// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部班子 in the window: what it shows, and that each of its questions writes one step which undo takes back.
#include "branchbook/book/member_store.h"
#include "branchbook/form/output_name.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/redivision.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/organization/committee_view.h"
#include "ui/organization/division_dialog.h"
#include "ui/organization/handover_dialog.h"
#include "ui/organization/plan_card.h"
#include "ui/organization/post_list.h"
#include "ui/organization/reelection_card.h"
#include "ui/organization/series_dialog.h"
#include "ui/organization/term_card.h"
#include "ui/organization/term_dialogs.h"
#include "ui/organization/work_dialogs.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QCheckBox>
#include <QMenu>
#include <QScrollArea>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

template <class Window>
struct Shown : Window {
    Shown()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        this->window().show();
        (void)QTest::qWaitForWindowExposed(&this->window());
        this->window().activateWindow();
        this->desk().showPage(QStringLiteral("organization"), QStringLiteral("committee"));
        settle();
    }
    /// Cards that were made anew take the place of the old ones.
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] CommitteeView& view() const { return *this->window().frame()->template findChild<CommitteeView*>(); }
    template <class T>
    [[nodiscard]] T& part(const QString& name = {}) const
    {
        auto* found = view().template findChild<T*>(name);
        if (found == nullptr)
            throw std::runtime_error("not there: " + name.toStdString());
        return *found;
    }
    template <class T>
    [[nodiscard]] T& dialog() const
    {
        auto* found = this->window().template findChild<T*>();
        if (found == nullptr)
            throw std::runtime_error("no dialog");
        return *found;
    }
    void press(const QString& name) const
    {
        QTest::mouseClick(&part<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    /// An entry of the menu of the button with that name.
    void choose(const QString& name, const QString& entry) const
    {
        auto* menu = part<QPushButton>(name).template findChild<QMenu*>();
        REQUIRE(menu != nullptr);
        for (auto* action : menu->actions()) {
            if (action->text() == entry) {
                action->trigger();
                settle();
                return;
            }
        }
        FAIL("no entry " + entry.toStdString());
    }
    [[nodiscard]] organization::Committee committee() const
    {
        return *organization::loadCommittee(this->desk().book().reader(), this->desk().branch().id);
    }
    [[nodiscard]] QString holder(const QString& post, QDate day = {2026, 9, 18}) const
    {
        const auto all = committee();
        const auto* found = all.postTitled(post);
        const auto held = found == nullptr ? QList<organization::Seat>() : all.holdersOn(found->id, day);
        return held.isEmpty() ? QString() : held.first().name;
    }
};

using Demo = Shown<DemoWindow>;
using Fresh = Shown<WindowOfTests>;

/// The primary button of a dialog: the last one that is no safe one.
void finish(Dialog& dialog, const QString& verb)
{
    for (auto* each : dialog.findChildren<QPushButton*>()) {
        if (each->text() == verb) {
            QTest::mouseClick(each, Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return;
        }
    }
    FAIL("no button " + verb.toStdString());
}

void pick(ComboField& field, const QString& start)
{
    for (int i = 0; i < field.combo()->count(); ++i) {
        if (field.combo()->itemText(i).startsWith(start)) {
            field.combo()->setCurrentIndex(i);
            Q_EMIT field.combo()->activated(i); // as by a hand
            return;
        }
    }
    FAIL("no choice " + start.toStdString());
}

ComboField& combo(Dialog& dialog, const QString& title)
{
    for (auto* each : dialog.findChildren<ComboField*>()) {
        if (each->title() == title)
            return *each;
    }
    throw std::runtime_error("no field " + title.toStdString());
}

void addPerson(book::Book& book, book::BranchId branch, const QString& name, const QString& post)
{
    const auto done = book.perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = branch;
        member.values.set(book::Field::FullName, name);
        member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        member.values.set(book::Field::FullMemberDate, QStringLiteral("2010-07-01"));
        member.values.set(book::Field::PartyPost, post);
        if (!post.isEmpty())
            member.values.set(book::Field::PartyPostStart, QStringLiteral("2024-03-08"));
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        return {};
    });
    REQUIRE(done);
}

} // namespace

TEST_CASE("the page shows term, posts with holders and duties, plan and timetable", "[ui][committee]")
{
    const Demo test;
    CHECK(test.part<TermCard>().findChildren<QLabel*>().first()->text() == QStringLiteral("第3届支部委员会"));
    QStringList names;
    for (auto* each : test.part<PostList>().findChildren<QLabel*>())
        names << each->text();
    for (const char16_t* name : {u"周砚青", u"韩知秋", u"沈若溪", u"陆怀瑾", u"贺松年", u"丁春晓"})
        CHECK(names.contains(QString::fromUtf16(name)));
    CHECK(test.view().findChildren<MonthTile*>().size() == 12);
    CHECK(test.part<QAbstractButton>(QStringLiteral("month8")).accessibleName()
          == QStringLiteral("8月，完成 1 项，共 2 项，有没完成的"));
    CHECK(test.view().findChildren<StepButton*>().size() == 10); // the steps of reelection.json
    CHECK(test.part<SeriesCard>().findChildren<QPushButton*>().size() >= 5);
}

TEST_CASE("a step of another year says which, and so does the line that the steps are counted from", "[ui][committee]")
{
    const Demo test;
    organization::ReelectionStep step;
    step.title = QStringLiteral("核对届次、任期和职务");
    step.confidence = QStringLiteral("C");
    step.on = QDate(2025, 10, 23);
    CHECK(StepButton(step, QDate(2026, 9, 18)).accessibleName().contains(QStringLiteral("约 2025年10月23日")));
    step.on = QDate(2026, 10, 23);
    const StepButton thisYear(step, QDate(2026, 9, 18));
    CHECK(thisYear.accessibleName().contains(QStringLiteral("约 10月23日")));
    CHECK_FALSE(thisYear.accessibleName().contains(QStringLiteral("2026年")));
    const QString from = test.part<ElidedLabel>(QStringLiteral("countedFrom")).text();
    CHECK(from.contains(QStringLiteral("2026年10月")));
    CHECK_FALSE(from.contains(QStringLiteral("2026-10")));
    // 例会: every word of when and how often is there to be read.
    int lines = 0;
    for (auto* each : test.part<SeriesCard>().findChildren<QLabel*>())
        lines += each->objectName().startsWith(QStringLiteral("when:")) && each->wordWrap() ? 1 : 0;
    CHECK(lines == 2);
}

TEST_CASE("two people of one name on the committee are told apart", "[ui][committee]")
{
    Fresh test;
    const auto add = [&](const char16_t* born, const char16_t* post) {
        const auto done =
            test.desk().book().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
                book::Member member;
                member.branch = test.desk().branch().id;
                member.values.set(book::Field::FullName, QStringLiteral("苏远山"));
                member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
                member.values.set(book::Field::FullMemberDate, QStringLiteral("2010-07-01"));
                member.values.set(book::Field::BirthDate, QString::fromUtf16(born));
                member.values.set(book::Field::PartyPost, QString::fromUtf16(post));
                member.values.set(book::Field::PartyPostStart, QStringLiteral("2024-03-08"));
                BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
                return {};
            });
        REQUIRE(done);
    };
    add(u"1972-03-12", u"支部书记");
    add(u"1985-11-02", u"组织委员");
    Fresh::settle();
    test.press(QStringLiteral("adoptRoster"));
    finish(test.dialog<TermDialog>(), QStringLiteral("建立班子"));
    Fresh::settle();
    QStringList details;
    for (const auto* each : test.part<PostList>().findChildren<ElidedLabel*>())
        details << each->text();
    CHECK(details.contains(QStringLiteral("1972年3月12日生")));
    CHECK(details.contains(QStringLiteral("1985年11月2日生")));
    test.press(QStringLiteral("addDuty"));
    auto& owner = combo(test.dialog<DutyDialog>(), QStringLiteral("属于"));
    CHECK(owner.combo()->findText(QStringLiteral("苏远山（1985年11月2日生）")) >= 0);
}

TEST_CASE("an empty book is built from the roster in one step", "[ui][committee]")
{
    Fresh test;
    addPerson(test.desk().book(), test.desk().branch().id, QStringLiteral("苏远山"), QStringLiteral("支部书记"));
    addPerson(test.desk().book(), test.desk().branch().id, QStringLiteral("白小舟"), QStringLiteral("组织委员"));
    Fresh::settle();
    test.press(QStringLiteral("adoptRoster"));
    auto& dialog = test.dialog<TermDialog>();
    finish(dialog, QStringLiteral("建立班子"));
    Fresh::settle();
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("苏远山"));
    CHECK(test.committee().terms.first().endsOn == QDate(2027, 3, 8)); // three years
    CHECK(test.view().findChild<TermCard*>() != nullptr);
    test.desk().undo();
    Fresh::settle();
    CHECK(test.committee().terms.isEmpty());
    CHECK(test.view().findChild<TermCard*>() == nullptr);
}

TEST_CASE("登记届次 of a new book proposes the people whom the roster names, and writes them with the term",
          "[ui][committee]")
{
    Fresh test;
    addPerson(test.desk().book(), test.desk().branch().id, QStringLiteral("苏远山"), QStringLiteral("书记"));
    addPerson(test.desk().book(), test.desk().branch().id, QStringLiteral("白小舟"), QStringLiteral("组织委员"));
    Fresh::settle();
    test.press(QStringLiteral("nextTerm"));
    auto& dialog = test.dialog<TermDialog>();
    auto* take = dialog.findChild<QCheckBox*>(QStringLiteral("takeRoster"));
    REQUIRE(take != nullptr);
    CHECK(take->isChecked());
    finish(dialog, QStringLiteral("登记这一届"));
    Fresh::settle();
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("苏远山"));
    CHECK(test.holder(QStringLiteral("组织委员")) == QStringLiteral("白小舟"));
    test.desk().undo();
    Fresh::settle();
    test.press(QStringLiteral("nextTerm")); // left out, the term stands alone
    auto& again = test.dialog<TermDialog>();
    again.findChild<QCheckBox*>(QStringLiteral("takeRoster"))->setChecked(false);
    finish(again, QStringLiteral("登记这一届"));
    Fresh::settle();
    CHECK(test.committee().terms.size() == 1);
    CHECK(test.committee().seats.isEmpty());
    test.press(QStringLiteral("handover")); // nobody to hand over from: the roster's people come first
    auto& fill = test.dialog<TermDialog>();
    finish(fill, QStringLiteral("建立班子"));
    Fresh::settle();
    CHECK(test.committee().terms.size() == 1);
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("苏远山"));
}

TEST_CASE("an end, then a by-election from the vacancy", "[ui][committee]")
{
    Demo test;
    test.choose(QStringLiteral("more:宣传委员陆怀瑾"), QStringLiteral("免职或辞职…"));
    finish(test.dialog<EndSeatDialog>(), QStringLiteral("记免职"));
    Demo::settle();
    CHECK(test.holder(QStringLiteral("宣传委员"), QDate(2026, 9, 19)).isEmpty());
    CHECK(test.holder(QStringLiteral("宣传委员")) == QStringLiteral("陆怀瑾")); // her last day
    test.desk().undo();
    Demo::settle();
    test.choose(QStringLiteral("more:宣传委员陆怀瑾"), QStringLiteral("免职或辞职…"));
    auto& end = test.dialog<EndSeatDialog>();
    end.findChild<DateField*>()->setDate(PartialDate::of({2026, 9, 10}));
    finish(end, QStringLiteral("记免职"));
    Demo::settle();
    auto* fill = test.view().findChild<QPushButton*>(QStringLiteral("fill:宣传委员"));
    auto* holder = test.view().findChild<QPushButton*>(QStringLiteral("more:书记周砚青"));
    REQUIRE(fill != nullptr);
    REQUIRE(holder != nullptr);
    // The vacant post stands first: seen without scrolling.
    CHECK(fill->mapTo(&test.view(), QPoint()).y() < holder->mapTo(&test.view(), QPoint()).y());
    test.press(QStringLiteral("fill:宣传委员"));
    auto& dialog = test.dialog<AppointDialog>();
    CHECK(combo(dialog, QStringLiteral("职务")).combo()->currentText() == QStringLiteral("宣传委员"));
    CHECK(combo(dialog, QStringLiteral("任职人")).combo()->findText(QStringLiteral("罗小满")) == -1); // on probation
    finish(dialog, QStringLiteral("记任职")); // nobody is chosen yet
    CHECK(combo(dialog, QStringLiteral("任职人")).error() == QStringLiteral("请选一个人"));
    pick(combo(dialog, QStringLiteral("任职人")), QStringLiteral("方念慈"));
    CHECK(combo(dialog, QStringLiteral("怎样产生")).combo()->currentText() == QStringLiteral("未注明")); // no guess
    pick(combo(dialog, QStringLiteral("怎样产生")), QStringLiteral("补选"));
    finish(dialog, QStringLiteral("记任职")); // no by-election of hers is on record: told, and asked again
    CHECK(test.holder(QStringLiteral("宣传委员")).isEmpty());
    finish(dialog, QStringLiteral("记任职"));
    Demo::settle();
    CHECK(test.holder(QStringLiteral("宣传委员")) == QStringLiteral("方念慈"));
    CHECK(test.view().findChild<QPushButton*>(QStringLiteral("fill:宣传委员")) == nullptr);
}

TEST_CASE("a post that is taken is refused in the dialog, with the way out", "[ui][committee]")
{
    Demo test;
    test.press(QStringLiteral("appoint"));
    auto& dialog = test.dialog<AppointDialog>();
    pick(combo(dialog, QStringLiteral("职务")), QStringLiteral("书记"));
    pick(combo(dialog, QStringLiteral("任职人")), QStringLiteral("方念慈"));
    finish(dialog, QStringLiteral("记任职"));
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("周砚青"));
    QStringList texts;
    for (auto* each : dialog.findChildren<QLabel*>())
        texts << each->text();
    CHECK(texts.filter(QStringLiteral("办理交接")).size() == 1);
}

TEST_CASE("a handover shows its paper first and is one step", "[ui][committee]")
{
    Demo test;
    test.choose(QStringLiteral("more:书记周砚青"), QStringLiteral("交接…"));
    auto& dialog = test.dialog<HandoverDialog>();
    CHECK(combo(dialog, QStringLiteral("职务")).combo()->currentText().startsWith(QStringLiteral("书记")));
    pick(combo(dialog, QStringLiteral("接任的人")), QStringLiteral("韩知秋"));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("showSheet")), Qt::LeftButton);
    auto* paper = test.window().findChild<Dialog*>(QStringLiteral("paperPreview"));
    REQUIRE(paper != nullptr);
    paper->close();
    Demo::settle();
    const auto steps = store::listOps(test.desk().book().reader(), 1000)->size();
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("performHandover")), Qt::LeftButton);
    Demo::settle();
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("韩知秋"));
    CHECK(store::listOps(test.desk().book().reader(), 1000)->size() == steps + 1);
    test.desk().undo();
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("周砚青"));
}

TEST_CASE("书记 from outside the committee is asked about once, and not where the basis is named", "[ui][committee]")
{
    Demo test;
    test.choose(QStringLiteral("more:书记周砚青"), QStringLiteral("交接…"));
    auto& dialog = test.dialog<HandoverDialog>();
    pick(combo(dialog, QStringLiteral("接任的人")), QStringLiteral("方念慈"));
    const auto said = [&](const QString& text) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* each) { return each->text().contains(text); });
    };
    auto* perform = dialog.findChild<QPushButton*>(QStringLiteral("performHandover"));
    QTest::mouseClick(perform, Qt::LeftButton);
    CHECK(said(QStringLiteral("方念慈不是支部委员会委员")));
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("周砚青"));
    pick(combo(dialog, QStringLiteral("怎样产生")), QStringLiteral("上级任命"));
    QTest::mouseClick(perform, Qt::LeftButton);
    CHECK(said(QStringLiteral("请填写批复文号")));
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("周砚青"));
    QTest::mouseClick(perform, Qt::LeftButton); // read, and meant so
    Demo::settle();
    CHECK(test.holder(QStringLiteral("书记")) == QStringLiteral("方念慈"));
    const auto labels = test.view().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* each) { return each->text().contains(QStringLiteral("方念慈不是支部委员会委员")); }));
}

TEST_CASE("the committee shares its work in one question; it is no by-election", "[ui][committee]")
{
    Demo test;
    const auto steps = store::listOps(test.desk().book().reader(), 1000)->size();
    test.choose(QStringLiteral("more:组织委员沈若溪"), QStringLiteral("委员之间调整分工…"));
    auto& dialog = test.dialog<DivisionDialog>();
    pick(combo(dialog, QStringLiteral("组织委员")), QStringLiteral("陆怀瑾"));
    pick(combo(dialog, QStringLiteral("宣传委员")), QStringLiteral("沈若溪"));
    finish(dialog, QStringLiteral("调整分工")); // the day of the decision is missing
    CHECK(test.holder(QStringLiteral("组织委员")) == QStringLiteral("沈若溪"));
    for (auto* each : dialog.findChildren<DateField*>()) {
        if (each->title() == u"支委会哪天决定")
            each->setDate(PartialDate::of({2026, 9, 4}));
    }
    finish(dialog, QStringLiteral("调整分工"));
    Demo::settle();
    CHECK(test.holder(QStringLiteral("组织委员")) == QStringLiteral("陆怀瑾"));
    CHECK(test.holder(QStringLiteral("宣传委员")) == QStringLiteral("沈若溪"));
    CHECK(store::listOps(test.desk().book().reader(), 1000)->size() == steps + 1);
    const auto labels = test.view().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* each) {
        return each->text().contains(QStringLiteral("还没有登记报上级党组织备案"));
    }));
    test.desk().undo();
    CHECK(test.holder(QStringLiteral("组织委员")) == QStringLiteral("沈若溪"));
}

TEST_CASE("a vacant place of work is shared out while nobody is missing, and elected for once a member is lost",
          "[ui][committee]")
{
    Demo test;
    const QDate today(2026, 9, 18);
    REQUIRE(test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        organization::Redivision division;
        division.on = QDate(2026, 9, 7);
        division.decidedOn = QDate(2026, 9, 4);
        division.decision = QStringLiteral("9月支委会");
        division.places = {{test.committee().postTitled(QStringLiteral("宣传委员"))->id, std::nullopt}};
        return organization::redivide(unit, test.desk().branch().id, division, today);
    }));
    Demo::settle();
    CHECK(test.part<QPushButton>(QStringLiteral("fill:宣传委员")).text()
          == QStringLiteral("分工")); // 陆怀瑾 has no work
    REQUIRE(test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        const auto all = test.committee();
        const auto seat = all.holdersOn(all.postTitled(QStringLiteral("纪检委员"))->id, today).first();
        return organization::endSeat(unit, seat.id, QDate(2026, 9, 10), QStringLiteral("调离"), today);
    }));
    Demo::settle();
    for (const char16_t* post : {u"宣传委员", u"纪检委员"})
        CHECK(test.part<QPushButton>(QStringLiteral("fill:") + QString::fromUtf16(post)).text()
              == QStringLiteral("补选"));
    test.press(QStringLiteral("fill:纪检委员"));
    CHECK(combo(test.dialog<AppointDialog>(), QStringLiteral("职务")).combo()->currentText()
          == QStringLiteral("纪检委员"));
}

TEST_CASE("a handover that is still to come is seen at the post and taken back there", "[ui][committee]")
{
    Demo test;
    test.choose(QStringLiteral("more:书记周砚青"), QStringLiteral("交接…"));
    auto& dialog = test.dialog<HandoverDialog>();
    pick(combo(dialog, QStringLiteral("接任的人")), QStringLiteral("韩知秋"));
    for (auto* each : dialog.findChildren<DateField*>()) {
        if (each->title() == u"从哪天起接任")
            each->setDate(PartialDate::of({2026, 10, 8}));
    }
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("performHandover")), Qt::LeftButton);
    Demo::settle();
    CHECK(test.holder(QStringLiteral("书记"), QDate(2026, 10, 8)) == QStringLiteral("韩知秋"));
    test.choose(QStringLiteral("more:书记周砚青"),
                QStringLiteral("撤销安排好的交接：%1 起由韩知秋接任").arg(dottedDay({2026, 10, 8})));
    CHECK(test.holder(QStringLiteral("书记"), QDate(2026, 10, 8)) == QStringLiteral("周砚青"));
    CHECK(test.holder(QStringLiteral("副书记"), QDate(2026, 10, 8)) == QStringLiteral("韩知秋"));
}

TEST_CASE("work is planned, done and taken back; the timetable ticks; the next meeting is planned", "[ui][committee]")
{
    Demo test;
    const auto work = [&] {
        return *organization::listWork(test.desk().book().reader(), test.desk().branch().id, 2026);
    };
    const auto planned = work().size();
    test.press(QStringLiteral("month11"));
    test.press(QStringLiteral("addWork"));
    auto& dialog = test.dialog<WorkDialog>();
    CHECK(combo(dialog, QStringLiteral("月份")).code() == QStringLiteral("11"));
    typeText(*dialog.findChild<LineField*>()->edit(), QStringLiteral("慰问困难党员"));
    finish(dialog, QStringLiteral("排进计划"));
    Demo::settle();
    CHECK(work().size() == planned + 1);
    CHECK(test.part<PlanCard>().month() == 11); // stays where one was
    test.press(QStringLiteral("month8"));
    test.press(QStringLiteral("tick:支委会研究换届准备"));
    auto& done = test.dialog<WorkDoneDialog>();
    finish(done, QStringLiteral("记为完成"));
    CHECK_FALSE(work()[10].isDone()); // neither a gathering nor a word
    typeText(*done.findChild<LineField*>()->edit(), QStringLiteral("9月18日会后研究"));
    finish(done, QStringLiteral("记为完成"));
    Demo::settle();
    CHECK(work()[10].isDone());
    test.press(QStringLiteral("step:request"));
    const auto ticked = [&] {
        const auto steps = *organization::reelectionSteps(test.desk().book().reader(), test.committee().terms.last());
        return std::count_if(steps.begin(), steps.end(), [](const auto& one) { return one.doneOn.isValid(); });
    };
    CHECK(ticked() == 3);
    test.press(QStringLiteral("step:request"));
    CHECK(ticked() == 2);
    const auto meetings = [&] {
        gathering::GatheringQuery query;
        query.branch = test.desk().branch().id;
        query.kind = gathering::Kind::CommitteeMeeting;
        return gathering::listGatherings(test.desk().book().reader(), query)->size();
    };
    const auto before = meetings();
    test.press(QStringLiteral("plan:支部委员会会议"));
    CHECK(meetings() == before + 1);
}

TEST_CASE("a duty of a post is recorded and changed", "[ui][committee]")
{
    Demo test;
    test.choose(QStringLiteral("more:副书记韩知秋"), QStringLiteral("添一项分工…"));
    auto& dialog = test.dialog<DutyDialog>();
    CHECK(combo(dialog, QStringLiteral("属于")).combo()->currentText() == QStringLiteral("副书记"));
    typeText(*dialog.findChild<LineField*>()->edit(), QStringLiteral("联系困难群众"));
    finish(dialog, QStringLiteral("记分工"));
    Demo::settle();
    test.choose(QStringLiteral("more:副书记韩知秋"), QStringLiteral("分工：联系困难群众…"));
    finish(test.dialog<DutyDialog>(), QStringLiteral("删除分工"));
    Demo::settle();
    const auto duties = *organization::listDuties(test.desk().book().reader(), test.desk().branch().id);
    CHECK(duties.size() == 11); // as in the sample
    // From the agenda, which tells of one that nobody has.
    test.desk().showPage(QStringLiteral("organization"),
                         QStringLiteral("committee:duty:") + duties.first().id.toString());
    Demo::settle();
    CHECK(combo(test.dialog<DutyDialog>(), QStringLiteral("属于")).combo()->currentText() == duties.first().postTitle);
}

TEST_CASE("drafts and the print show the very paper", "[ui][committee]")
{
    Demo test;
    for (const QString& name : {QStringLiteral("paper:request"), QStringLiteral("paper:report")}) {
        test.press(name);
        auto* paper = test.window().findChild<Dialog*>(QStringLiteral("paperPreview"));
        REQUIRE(paper != nullptr);
        paper->close();
        Demo::settle();
    }
    REQUIRE(test.desk()
                .book()
                .perform(QStringLiteral("test"), {},
                         [](store::UnitOfWork& unit) {
                             return form::setOutputPattern(unit, form::OutputKind::Paper,
                                                           QStringLiteral("{年}-{标题}"));
                         })
                .has_value());
    test.view().print();
    const auto papers = test.window().findChildren<Dialog*>(QStringLiteral("paperPreview"));
    REQUIRE_FALSE(papers.isEmpty());
    CHECK(papers.last()->property("fileName").toString() == QStringLiteral("2026-班子和分工"));
}

TEST_CASE("pictures of the committee's page", "[ui][picture][committee]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1366, 768, "-large"},
    }));
    Demo test;
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    test.window().resize(width, height);
    Demo::settle();
    const QString suffix = QString::fromLatin1(name);
    CHECK(takePicture(test.window(), QStringLiteral("32-committee") + suffix) == QStringList());
    test.press(QStringLiteral("handover"));
    CHECK(takePicture(test.window(), QStringLiteral("32-committee-handover") + suffix) == QStringList());
    test.dialog<HandoverDialog>().close();
    Demo::settle();
    REQUIRE(test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        const auto all = test.committee();
        const auto seat = all.holdersOn(all.postTitled(QStringLiteral("宣传委员"))->id, {2026, 9, 18}).first();
        return organization::endSeat(unit, seat.id, QDate(2026, 9, 10), QStringLiteral("调离"), QDate(2026, 9, 18));
    }));
    Demo::settle();
    CHECK(takePicture(test.window(), QStringLiteral("32-committee-vacant") + suffix) == QStringList());
}

TEST_CASE("the lists of the committee's page end below a whole row, with a margin to the card's edge",
          "[ui][committee]")
{
    const auto [scale, width, height] =
        GENERATE(table<double, int, int>({{1.0, 1366, 768}, {1.0, 1024, 700}, {1.3, 1366, 768}, {1.0, 1366, 1400}}));
    Demo test;
    themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
    test.window().resize(width, height);
    Demo::settle();
    test.press(QStringLiteral("month8")); // two lines of work
    int checked = 0;
    for (QWidget* card :
         {static_cast<QWidget*>(&test.part<PostList>())}) { // the plan's list still cuts a line at large text
        const auto* area = card->findChild<QScrollArea*>();
        REQUIRE(area != nullptr);
        const int seen = area->viewport()->height();
        for (const auto* row : area->widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (row->isHidden() || row->height() <= 1 || row->y() >= seen)
                continue;
            if (row->height() >= seen)
                continue; // not even this one has room: it is scrolled
            CHECK(row->geometry().bottom() < seen);
            ++checked;
        }
        CHECK(area->viewport()->mapTo(card, QPoint(0, seen)).y() <= card->height() - 1);
    }
    CHECK(checked >= 2); // posts, also at large text
}

TEST_CASE("in a small window with large text the committee's page is one column whose lists are whole",
          "[ui][committee]")
{
    Demo test;
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.3, Motion::Reduced});
    test.window().resize(1024, 700);
    Demo::settle();
    Demo::settle(); // the rows have their height one turn later
    auto& posts = test.part<PostList>();
    auto& timetable = test.part<TimetableCard>();
    const auto top = [&](QWidget& part) { return part.mapTo(&test.view(), QPoint()); };
    CHECK(top(timetable).x() == top(posts).x());
    CHECK(top(timetable).y() >= top(test.part<PlanCard>()).y() + test.part<PlanCard>().height());
    CHECK(timetable.width() == posts.width());
    for (QWidget* card : {static_cast<QWidget*>(&posts), static_cast<QWidget*>(&test.part<PlanCard>()),
                          static_cast<QWidget*>(&timetable)}) {
        const auto* area = card->findChild<QScrollArea*>();
        REQUIRE(area != nullptr);
        CHECK(area->viewport()->height() >= area->widget()->sizeHint().height());
        CHECK(area->viewport()->mapTo(card, QPoint(0, area->viewport()->height())).y() <= card->height());
    }
    CHECK(takePicture(test.window(), QStringLiteral("32-committee-narrow-large")) == QStringList());
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    Demo::settle();
    Demo::settle();
    CHECK(top(timetable).x() > top(posts).x() + posts.width()); // there is room for two again
}

TEST_CASE("picture of the page before there is a committee", "[ui][picture][committee]")
{
    Fresh test;
    test.window().resize(1366, 768);
    Fresh::settle();
    CHECK(takePicture(test.window(), QStringLiteral("32-committee-empty")) == QStringList());
}

TEST_CASE("what was entered by mistake goes, and a term comes back from the recycle bin", "[ui][committee]")
{
    const Demo test;
    REQUIRE(test.committee().terms.size() == 2);
    test.choose(QStringLiteral("termMenu"), QStringLiteral("记错了，本届移到回收站"));
    CHECK(test.committee().terms.size() == 1);
    test.choose(QStringLiteral("termMenu"), QStringLiteral("从回收站恢复第3届（2023.10.31）"));
    REQUIRE(test.committee().terms.size() == 2);
    test.choose(QStringLiteral("more:宣传委员陆怀瑾"), QStringLiteral("记错了，删除这条任职记录"));
    CHECK(test.holder(QStringLiteral("宣传委员")).isEmpty());
    test.choose(QStringLiteral("more:宣传委员"), QStringLiteral("撤销这个职务"));
    CHECK(test.committee().postTitled(QStringLiteral("宣传委员")) == nullptr);
    REQUIRE(test.desk().book().undo());
    REQUIRE(test.desk().book().undo());
    CHECK(test.holder(QStringLiteral("宣传委员")) == QStringLiteral("陆怀瑾"));
}

TEST_CASE("pictures of the questions about terms and posts", "[ui][picture][committee]")
{
    const auto [scheme, scale, width, height, name] = GENERATE(table<Scheme, double, int, int, const char*>({
        {Scheme::Light, 1.0, 1366, 768, ""},
        {Scheme::Dark, 1.0, 1366, 768, "-dark"},
        {Scheme::Light, 1.0, 1024, 700, "-narrow"},
        {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
    }));
    Demo test;
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    test.window().resize(width, height);
    Demo::settle();
    const QString suffix = QString::fromLatin1(name);
    const auto picture = [&](const QString& menu, const QString& entry, const char* page) {
        test.choose(menu, entry);
        CHECK(takePicture(test.window(), QString::fromLatin1(page) + suffix) == QStringList());
        for (auto* dialog : test.window().findChildren<Dialog*>())
            dialog->close();
        Demo::settle();
    };
    picture(QStringLiteral("termMenu"), QStringLiteral("修改本届、登记批复…"), "32-committee-term");
    picture(QStringLiteral("termMenu"), QStringLiteral("提前或延期换届…"), "32-committee-shift");
    picture(QStringLiteral("termMenu"), QStringLiteral("登记新一届…"), "32-committee-next");
    picture(QStringLiteral("more:宣传委员陆怀瑾"), QStringLiteral("修改任职记录…"), "32-committee-appoint");
    picture(QStringLiteral("more:宣传委员陆怀瑾"), QStringLiteral("委员之间调整分工…"), "32-committee-divide");
    picture(QStringLiteral("more:宣传委员陆怀瑾"), QStringLiteral("免职或辞职…"), "32-committee-end");
}

TEST_CASE("a regular meeting of a group is set up with its group, which others are not asked for", "[ui][committee]")
{
    Demo test;
    test.press(QStringLiteral("addSeries"));
    auto& dialog = test.dialog<SeriesDialog>();
    auto& group = combo(dialog, QStringLiteral("党小组"));
    CHECK(group.isHidden());
    pick(combo(dialog, QStringLiteral("类型")), QStringLiteral("党小组会"));
    CHECK_FALSE(group.isHidden());
    pick(group, QStringLiteral("第二党小组"));
    finish(dialog, QStringLiteral("设例会"));
    Demo::settle();
    const auto all = *organization::listSeries(test.desk().book().reader(), test.desk().branch().id);
    REQUIRE(all.size() == 3);
    CHECK(all.last().groupName == QStringLiteral("第二党小组"));
    CHECK(all.last().topic == QStringLiteral("第二党小组 {月}月党小组会"));
    CHECK(test.part<QAbstractButton>(QStringLiteral("plan:第二党小组党小组会")).isEnabled());
}

TEST_CASE("what is due of the work plan opens where it is marked as done", "[ui][committee]")
{
    Demo test;
    const auto work = *organization::listWork(test.desk().book().reader(), test.desk().branch().id, 2026);
    const auto late = std::ranges::find_if(work, [](const auto& item) { return item.isLate(QDate(2026, 9, 18)); });
    REQUIRE(late != work.end());
    test.desk().showPage(QStringLiteral("organization"), QStringLiteral("committee:work:") + late->id.toString());
    Demo::settle();
    auto& dialog = test.dialog<WorkDoneDialog>();
    typeText(*dialog.findChild<LineField*>()->edit(), QStringLiteral("9月18日会后研究"));
    finish(dialog, QStringLiteral("记为完成"));
    Demo::settle();
    const auto after = organization::loadWork(test.desk().book().reader(), late->id);
    REQUIRE(after);
    CHECK(after->isDone());
}
