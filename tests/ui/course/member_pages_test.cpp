// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the member pane (mockup 03): 履历, 组织生活, 奖惩评议, and what of them stays covered.
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/discipline_store.h"
#include "branchbook/organization/evaluation_store.h"
#include "branchbook/organization/member_course.h"
#include "branchbook/organization/member_entry.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/tabs.h"
#include "ui/kit/timeline.h"
#include "ui/members/member_life_page.h"
#include "ui/members/member_pane.h"
#include "ui/members/member_record_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// The sample's window at somebody's page of the pane.
struct PagesStage {
    PagesStage()
    {
        demo.window().show();
        demo.window().activateWindow();
        demo.desk().showPage(QStringLiteral("members"), {});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const store::Session& reader() const { return demo.desk().book().reader(); }
    [[nodiscard]] MemberPane& pane() const { return *demo.window().findChild<MemberPane*>(); }
    void show(book::MemberId member, MemberPane::Part part) const
    {
        pane().showMember(member, demo.desk().today());
        pane().tabs()->setCurrentIndex(part);
        QCoreApplication::processEvents();
    }
    /// What stands on the page.
    template <class Page>
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const auto* each : pane().findChild<Page*>()->template findChildren<QLabel*>()) {
            if (!each->isHidden())
                texts.append(each->text());
        }
        return texts.join(u'\n');
    }
    DemoWindow demo;
};

} // namespace

TEST_CASE("the member pane has the tabs of the mockup and the file behind them", "[ui][members]")
{
    const PagesStage stage;
    QStringList titles;
    for (int i = 0; i < stage.pane().tabs()->count(); ++i)
        titles.append(stage.pane().tabs()->tabText(i));
    CHECK(titles
          == QStringList{QStringLiteral("概览"), QStringLiteral("履历"), QStringLiteral("组织生活"),
                         QStringLiteral("奖惩评议"), QStringLiteral("档案")});
}

TEST_CASE("the history tells of every seat on the committee once, newest first", "[ui][members]")
{
    const PagesStage stage;
    const auto committee = organization::loadCommittee(stage.reader(), stage.demo.desk().branch().id).value();
    REQUIRE_FALSE(committee.seats.isEmpty());
    const auto& seat = *std::find_if(committee.seats.begin(), committee.seats.end(),
                                     [](const auto& each) { return !organization::isPlainSeat(each.title); });
    const auto member = book::loadMember(stage.reader(), seat.member).value();
    const auto history = organization::memberHistory(stage.reader(), member).value();
    const auto told = std::count_if(history.begin(), history.end(), [&](const auto& entry) {
        return entry.on == PartialDate::of(seat.fromOn) && entry.title.endsWith(organization::postTitle(seat.title));
    });
    CHECK(told == 1);
    CHECK(std::is_sorted(history.begin(), history.end(),
                         [](const auto& a, const auto& b) { return a.on.latest() > b.on.latest(); }));

    stage.show(seat.member, MemberPane::Course);
    const auto lines = stage.pane().findChildren<Timeline*>();
    CHECK(std::any_of(lines.begin(), lines.end(), [&](const Timeline* each) {
        return each->isVisible()
            && each->accessibleDescription().contains(PartialDate::of(seat.fromOn).toDotted()
                                                      + QStringLiteral(" 任支部"));
    }));
}

TEST_CASE("a person's presence is what the branch's list says of the person", "[ui][members]")
{
    const PagesStage stage;
    const auto branch = stage.demo.desk().branch().id;
    const auto today = stage.demo.desk().today();
    const DateRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto all = gathering::listPresence(stage.reader(), branch, year, today).value();
    REQUIRE_FALSE(all.isEmpty());
    const auto member = all.first().member;
    const auto own = gathering::listPresenceOf(stage.reader(), branch, member, year, today).value();
    const auto expected = std::count_if(all.begin(), all.end(), [&](const auto& row) { return row.member == member; });
    const auto came = std::count_if(all.begin(), all.end(), [&](const auto& row) {
        return row.member == member && row.presence == gathering::Presence::Present;
    });
    CHECK(own.size() == expected);
    CHECK(own.first().heldOn >= own.last().heldOn);

    stage.show(member, MemberPane::Life);
    CHECK(
        stage.words<MemberLifePage>().contains(QStringLiteral("2026年应到 %1 次，到会 %2 次").arg(expected).arg(came)));
}

TEST_CASE("grades stand on the person's page as on that of the evaluation", "[ui][members]")
{
    const PagesStage stage;
    const auto rounds = organization::listEvaluations(stage.reader(), stage.demo.desk().branch().id).value();
    REQUIRE_FALSE(rounds.isEmpty());
    // The sample's round is not reported yet, and grades count from there.
    REQUIRE(stage.demo.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
        return unit.insert("evaluation_step",
                           {{"evaluation_id", rounds.first().id.toString()},
                            {"step", QStringLiteral("report")},
                            {"done_on", QStringLiteral("2026-03-01")}});
    }));
    book::MemberId graded;
    for (const auto& round : rounds) {
        for (const auto& person : round.people) {
            const auto grades = organization::lastGrades(stage.reader(), person.member, 1);
            if (graded.isNull() && grades && !grades->isEmpty())
                graded = person.member;
        }
    }
    REQUIRE_FALSE(graded.isNull());
    const auto grade = organization::lastGrades(stage.reader(), graded, 1).value().first();
    const QString line = QStringLiteral("%1年度").arg(grade.year);

    stage.show(graded, MemberPane::Record);
    CHECK(stage.words<MemberRecordPage>().contains(line)); // they are published: nothing to cover
}

TEST_CASE("sanctions for the committee alone are covered until somebody asks, and again at the next person",
          "[ui][members]")
{
    const PagesStage stage;
    const auto records = organization::listSanctions(stage.reader(), stage.demo.desk().branch().id).value();
    const auto secret = std::find_if(records.begin(), records.end(), [](const organization::SanctionRecord& record) {
        return record.level == organization::DisciplineLevel::Committee;
    });
    REQUIRE(secret != records.end());
    const QString line = rules::sanctionName(secret->sanction.kind);
    stage.show(secret->member, MemberPane::Record);
    auto& page = *stage.pane().findChild<MemberRecordPage*>();
    CHECK_FALSE(stage.words<MemberRecordPage>().contains(line));
    CHECK(page.revealButton()->isVisible());
    page.revealButton()->click();
    CHECK(stage.words<MemberRecordPage>().contains(line));
    CHECK_FALSE(page.revealButton()->isVisible());

    stage.pane().tabs()->setCurrentIndex(MemberPane::Overview);
    CHECK_FALSE(stage.words<MemberRecordPage>().contains(line)); // nothing stays behind
    stage.pane().tabs()->setCurrentIndex(MemberPane::Record);
    CHECK_FALSE(stage.words<MemberRecordPage>().contains(line));
}

TEST_CASE("a sanction told to the branch stands there, one for the committee does not", "[ui][members]")
{
    const PagesStage stage;
    const auto records = organization::listSanctions(stage.reader(), stage.demo.desk().branch().id).value();
    for (const auto& record : records) {
        stage.show(record.member, MemberPane::Record);
        const QString kind = rules::sanctionName(record.sanction.kind);
        CAPTURE(kind);
        const auto own = organization::listSanctionsOf(stage.reader(), record.member).value();
        const bool isTold = std::any_of(own.begin(), own.end(), [&](const auto& each) {
            return each.level == organization::DisciplineLevel::Branch && each.sanction.kind == record.sanction.kind;
        });
        const auto shown = stage.words<MemberRecordPage>().split(u'\n');
        CHECK(std::any_of(shown.begin(), shown.end(), [&](const QString& each) { return each.startsWith(kind); })
              == isTold);
        stage.pane().findChild<MemberRecordPage*>()->revealButton()->click();
        CHECK(stage.words<MemberRecordPage>().contains(kind));
    }
}

TEST_CASE("the arrow keys scroll what stands under the tabs of the pane", "[ui][members][keys]")
{
    const PagesStage stage;
    stage.demo.window().resize(1024, 700);
    const auto all = gathering::listPresence(stage.reader(), stage.demo.desk().branch().id,
                                             {QDate(2026, 1, 1), QDate(2026, 12, 31)}, stage.demo.desk().today())
                         .value();
    REQUIRE_FALSE(all.isEmpty());
    stage.show(all.first().member, MemberPane::Life);
    QCoreApplication::processEvents();
    auto* bar = stage.pane().findChild<QScrollArea*>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    QTest::keyClick(stage.pane().tabs(), Qt::Key_PageDown);
    CHECK(bar->value() > 0);
    QTest::keyClick(stage.pane().tabs(), Qt::Key_PageUp);
    CHECK(bar->value() == 0);
}
