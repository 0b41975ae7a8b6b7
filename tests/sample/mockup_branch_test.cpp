// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample without options against what is drawn: the numbers stand on the pages of the design, not in our code.
#include "sample/sample_support.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/book/attachment.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ideology/exam_store.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/ideology/rotation_store.h"
#include "branchbook/ideology/study_quality.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/appraisal_store.h"
#include "branchbook/organization/criticism.h"
#include "branchbook/organization/diagnosis_store.h"
#include "branchbook/organization/discipline_store.h"
#include "branchbook/organization/dues_public.h"
#include "branchbook/organization/own_field.h"
#include "branchbook/organization/poll_store.h"
#include "branchbook/organization/talk_due.h"
#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

#include <QRegularExpression>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>

using namespace sample_test;
using gathering::Kind;

namespace {

const QDate kDay(2026, 9, 18);
const DateRange kThirdQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

/// Made once; closed with the application, while Qt's database drivers still stand.
const MadeBook& theBook()
{
    static std::unique_ptr<const MadeBook> made;
    if (!made) {
        made = std::make_unique<const MadeBook>();
        qAddPostRoutine([] { made.reset(); });
    }
    return *made;
}

book::MemberRow person(const QString& name)
{
    const auto people = theBook().people(theBook().first());
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const book::MemberRow& row) { return row.name == name; });
    REQUIRE(found != people.end());
    return *found;
}

QList<gathering::GatheringRow> gatherings(DateRange period, std::optional<Kind> kind = std::nullopt)
{
    gathering::GatheringQuery query;
    query.branch = theBook().first().id;
    query.period = period;
    query.kind = kind;
    return gathering::listGatherings(theBook().book->reader(), query).value();
}

QStringList heldDays(Kind kind)
{
    QStringList days;
    for (const auto& row : gatherings({QDate(2026, 1, 1), kDay}, kind))
        days.prepend(row.heldOn.toString(u"M.d"));
    return days;
}

} // namespace

TEST_CASE("the sample is sound and stands still on its day")
{
    CHECK(theBook().problems() == QStringList());
    CHECK(theBook().book->sampleDay() == kDay);
    CHECK(theBook().book->today() == kDay);
    const book::Branch branch = theBook().first();
    CHECK(branch.name == QStringLiteral("机关第一党支部"));
    CHECK(branch.unit == QStringLiteral("青溪县水务局"));
    CHECK(book::branchKinds().contains(branch.kind));
}

TEST_CASE("38 people: 36 full members with 2 floating, 2 probationary, 7 retired, 1 in hardship (page 03)")
{
    std::map<QString, int> types;
    int floating = 0;
    int retired = 0;
    int hardship = 0;
    const auto people = theBook().members(theBook().first());
    for (const book::MemberRow& row : people) {
        REQUIRE(book::belongsOn(row, kDay));
        ++types[book::typeOn(row, kDay)];
        floating += row.floating ? 1 : 0;
        retired += row.retired ? 1 : 0;
        hardship += row.hardship ? 1 : 0;
    }
    CHECK(people.size() == 38);
    CHECK(theBook().counts.members == 38);
    CHECK(types[QStringLiteral("正式党员")] == 36);
    CHECK(types[QStringLiteral("预备党员")] == 2);
    CHECK(floating == 2);
    CHECK(retired == 7);
    CHECK(hardship == 1);
    CHECK(person(QStringLiteral("陈望北")).floating);
    CHECK(person(QStringLiteral("林远舟")).floating);
}

TEST_CASE("three groups of 13, 13 and 12 with their leaders (pages 03, 17)")
{
    const auto groups = book::listGroups(theBook().book->reader(), theBook().first().id).value();
    REQUIRE(groups.size() == 3);
    const QStringList leaders{QStringLiteral("丁春晓"), QStringLiteral("马立川"), QStringLiteral("王敬修")};
    const QList<int> sizes{13, 13, 12};
    const auto people = theBook().members(theBook().first());
    for (int i = 0; i < 3; ++i) {
        const QString id = groups[i].id.toString();
        CHECK(groups[i].leader == person(leaders[i]).id);
        CHECK(std::count_if(people.begin(), people.end(), [&](const auto& row) { return row.groupId == id; })
              == sizes[i]);
    }
}

TEST_CASE("ages, posts, dates and hours are those of page 03")
{
    struct Line {
        const char16_t* name;
        int age;
        const char16_t* post;
        const char16_t* joined;
        int hours;
    };
    const Line lines[]{{u"沈若溪", 41, u"组织委员", u"2010.06.18", 26}, {u"周砚青", 49, u"支部书记", u"2001.07.01", 30},
                       {u"韩知秋", 45, u"副书记", u"2004.06.18", 28},   {u"陆怀瑾", 38, u"宣传委员", u"2012.12.05", 31},
                       {u"贺松年", 52, u"纪检委员", u"1998.07.01", 27}, {u"丁春晓", 36, u"小组长", u"2013.06.21", 25},
                       {u"马立川", 55, u"小组长", u"1996.12.20", 24},   {u"王敬修", 47, u"小组长", u"2005.07.01", 26},
                       {u"罗小满", 27, u"", u"2025.09.30", 29},         {u"高又晴", 25, u"", u"2026.03.27", 24},
                       {u"陈望北", 39, u"", u"2011.12.16", 16},         {u"林远舟", 32, u"", u"2017.06.30", 14},
                       {u"方念慈", 33, u"", u"2016.06.30", 22},         {u"田守拙", 62, u"", u"1989.07.01", 12}};
    const auto totals = gathering::studyTotals(theBook().book->reader(), theBook().first().id,
                                               {QDate(2026, 1, 1), QDate(2026, 12, 31)}, kDay)
                            .value();
    std::map<QString, int> minutes;
    int all = 0;
    for (const auto& total : totals) {
        minutes[total.name] = total.minutes;
        all += total.minutes / 45;
    }
    for (const Line& line : lines) {
        const QString name = QString::fromUtf16(line.name);
        INFO(name.toStdString());
        const book::MemberRow row = person(name);
        CHECK(fullYears(row.birth, kDay) == line.age);
        CHECK(row.post == QString::fromUtf16(line.post));
        CHECK(row.joined.toDotted() == QString::fromUtf16(line.joined));
        CHECK(minutes[name] == line.hours * 45);
    }
    CHECK(all == 795); // the dots of page 24 added up
    const auto behind =
        std::count_if(minutes.begin(), minutes.end(), [](const auto& entry) { return entry.second < 23 * 45; });
    CHECK(behind == 20); // 落后 20 人
}

TEST_CASE("the person of page 03: number, telephone, path")
{
    const auto id = person(QStringLiteral("沈若溪")).id;
    const book::Member member = book::loadMember(theBook().book->reader(), id).value();
    CHECK(member.values.get(book::Field::IdNumber).endsWith(u"0428"));
    CHECK(QRegularExpression(QStringLiteral("^138\\d{4}6207$"))
              .match(member.values.get(book::Field::MobilePhone))
              .hasMatch());
    QStringList days;
    for (const auto& entry : book::timelineOf(member))
        days.append(entry.on.toDotted());
    CHECK(days
          == QStringList{QStringLiteral("2023.10.31"), QStringLiteral("2019.04.02"), QStringLiteral("2011.06.18"),
                         QStringLiteral("2010.06.18"), QStringLiteral("2009.01.08"), QStringLiteral("2008.03.12")});
    const auto totals = gathering::studyTotals(theBook().book->reader(), theBook().first().id,
                                               {QDate(2026, 1, 1), QDate(2026, 12, 31)}, kDay)
                            .value();
    const auto own = std::find_if(totals.begin(), totals.end(), [&](const auto& total) { return total.member == id; });
    REQUIRE(own != totals.end());
    CHECK(qRound(100.0 * own->attended / own->expected) == 96); // 到会率 96 %
}

TEST_CASE("every number is valid, of a county that does not exist, and fits birth and sex")
{
    for (const book::MemberRow& row : theBook().members(theBook().first())) {
        INFO(row.name.toStdString());
        const book::Member member = book::loadMember(theBook().book->reader(), row.id).value();
        const ResidentId number = readResidentId(member.values.get(book::Field::IdNumber));
        CHECK(number.fault == ResidentIdFault::None);
        CHECK(number.number.startsWith(u"330199"));
        CHECK(PartialDate::of(number.birthDate) == row.birth);
        CHECK(sexName(number.sex) == row.gender);
        CHECK(member.values.get(book::Field::MobilePhone).mid(3, 4) == QStringLiteral("0000"));
    }
}

TEST_CASE("the year so far is that of page 02: no committee meeting in August")
{
    CHECK(heldDays(Kind::CommitteeMeeting).join(u' ') == QStringLiteral("1.9 2.6 3.6 4.10 5.8 6.5 7.3 9.4"));
    CHECK(heldDays(Kind::PartyLesson).join(u' ') == QStringLiteral("3.13 5.15 8.21"));
    CHECK(heldDays(Kind::ThemePartyDay).join(u' ') == QStringLiteral("1.16 2.13 3.20 4.17 5.22 6.26 7.1 8.14"));
    CHECK(heldDays(Kind::CenterGroupStudy).join(u' ') == QStringLiteral("1.13 2.10 3.10 4.14 5.12 6.9 7.14 8.11 9.15"));
    CHECK(heldDays(Kind::GeneralMeeting).join(u' ') == QStringLiteral("1.22 3.27 6.26 9.18")); // the last a draft
    CHECK(gatherings({QDate(2026, 1, 1), kDay}, Kind::GroupMeeting).size() == 26);
    CHECK(gatherings({kDay.addDays(1), QDate(2026, 12, 31)}, Kind::GroupMeeting).size()
          == 10); // 第二组9月 and three months of three
}

TEST_CASE("attendance of the third quarter is that of page 17")
{
    const auto of = [](Kind kind) {
        QStringList shown;
        for (const auto& row : gatherings({kThirdQuarter.first, kDay}, kind))
            shown.append(
                QStringLiteral("%1 %2/%3").arg(row.heldOn.toString(u"M.d")).arg(row.present).arg(row.expected));
        return shown.join(u", ");
    };
    CHECK(of(Kind::GeneralMeeting) == QStringLiteral("9.18 35/38"));
    CHECK(of(Kind::CommitteeMeeting) == QStringLiteral("9.4 5/5, 7.3 5/5"));
    CHECK(of(Kind::PartyLesson) == QStringLiteral("8.21 36/38"));
    CHECK(of(Kind::GroupMeeting)
          == QStringLiteral(
              "9.11 12/13, 9.10 11/12, 8.27 11/13, 8.20 13/13, 8.19 10/12, 7.24 12/13, 7.23 12/13, 7.22 7/12"));
    for (const auto& row : gatherings({QDate(2026, 1, 1), QDate(2026, 9, 17)}))
        CHECK(row.state == gathering::State::Archived);
}

TEST_CASE("the meeting of page 05: absent people with their reasons, minutes, two files")
{
    const auto rows = gatherings({kDay, kDay}, Kind::GeneralMeeting);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].state == gathering::State::Draft);
    const auto meeting = gathering::loadGathering(theBook().book->reader(), rows[0].id).value();
    CHECK(meeting.topic == QStringLiteral("2026年第三季度支部党员大会"));
    CHECK(meeting.startsAt == QTime(14, 30));
    CHECK(meeting.endsAt == QTime(16, 10));
    CHECK(meeting.place == QStringLiteral("三楼党员活动室"));
    CHECK(meeting.agenda.size() == 3);
    QStringList away;
    int voters = 0;
    for (const auto& attendee : meeting.attendees) {
        if (attendee.presence != gathering::Presence::Present)
            away.append(attendee.name + u':' + attendee.reason);
        else
            voters += attendee.memberType == book::kFullMember ? 1 : 0;
    }
    CHECK(away
          == QStringList{QStringLiteral("陈望北:流动外出"), QStringLiteral("林远舟:因公出差"),
                         QStringLiteral("金鹤年:生病请假")});
    CHECK(voters == 33); // 有表决权的到会 33 / 36
    CHECK(meeting.attendees.first().name == QStringLiteral("周砚青"));
    CHECK(meeting.attendees.last().name == QStringLiteral("高又晴"));
    QString words = meeting.minutesHtml;
    words.remove(QRegularExpression(QStringLiteral("<[^>]*>|\\s")));
    CHECK(words.size() == 862); // 862 字
    const auto files =
        book::listAttachments(theBook().book->reader(), QStringLiteral("gathering"), rows[0].id.toString()).value();
    REQUIRE(files.size() == 2);
    for (const auto& file : files)
        CHECK(book::readAttachment(theBook().book->reader(), file.sha256).value().size() == file.size);
}

TEST_CASE("a record has the people of its own day")
{
    // 高又晴 was admitted on 27 March 2026, 罗小满 on 30 September 2025.
    const auto january = gatherings({QDate(2026, 1, 22), QDate(2026, 1, 22)}, Kind::DemocraticEvaluation);
    REQUIRE(january.size() == 1);
    CHECK(january[0].expected == 37); // page 07
    for (const auto& row : gatherings({QDate(2025, 1, 1), QDate(2025, 9, 29)}, Kind::GeneralMeeting))
        CHECK(row.expected == 36);
}

TEST_CASE("people on their way are in the sample, and are no members")
{
    const auto people = theBook().people(theBook().first());
    const auto count = [&](const char16_t* type) {
        return std::count_if(people.begin(), people.end(), [&](const auto& row) { return row.type == type; });
    };
    CHECK(count(book::kActivist) == 3); // page 01
    CHECK(count(book::kApplicant) == 2);
    CHECK(count(book::kDevelopmentTarget) == 2);
    CHECK(people.size() == 45);
    CHECK(theBook().counts.members == 38);
    CHECK(theBook().counts.candidates == 7);
    CHECK(person(QStringLiteral("谭嘉禾")).type == book::kActivist); // page 01
}

TEST_CASE("the opinions are those of page 09: 17, 12 closed, one late by 8 days, 91.7 percent in time")
{
    ledger::ItemQuery query;
    query.area = QStringLiteral("conduct");
    query.kind = ledger::Kind::Opinion; // pledges and field tasks have pages of their own
    query.period = DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto items = ledger::listItems(theBook().book->reader(), query).value();
    const auto figures = ledger::figuresOf(items, kDay);
    CHECK(figures.total == 17);
    CHECK(figures.closed == 12);
    CHECK(figures.open == 5);
    CHECK(figures.overdue == 1);
    CHECK(figures.onTimePercent() == 91.7);
    struct Line {
        int number;
        const char16_t* owner;
        const char16_t* stage;
        QDate day; ///< due, of a closed one the day of closing
    };
    const Line lines[]{{12, u"方念慈", u"反馈", {2026, 9, 10}}, {15, u"石维岳", u"整改", {2026, 9, 30}},
                       {16, u"陆怀瑾", u"整改", {2026, 9, 25}}, {17, u"马立川", u"分派", {2026, 9, 28}},
                       {14, u"江雨眠", u"销号", {2026, 9, 22}}, {13, u"丁春晓", u"销号", {2026, 9, 5}},
                       {11, u"宋延河", u"销号", {2026, 8, 29}}};
    for (const Line& line : lines) {
        INFO(line.number);
        const auto item = std::ranges::find(items, line.number, &ledger::Item::number);
        REQUIRE(item != items.end());
        CHECK(item->ownerName == QString::fromUtf16(line.owner));
        CHECK(item->owner == person(item->ownerName).id);
        CHECK(item->stage == QString::fromUtf16(line.stage));
        CHECK((item->isOpen() ? item->dueOn : item->closedOn) == line.day);
    }
}

TEST_CASE(
    "each of the five areas has matters, in all one is late, and somebody of the roster answers or is called outside")
{
    const auto items = ledger::listItems(theBook().book->reader(), {}).value();
    CHECK(items.size() == theBook().counts.ledgerItems);
    std::map<QString, int> areas;
    int late = 0;
    for (const auto& item : items) {
        ++areas[item.area];
        late += item.isOverdue(kDay) ? 1 : 0;
        CHECK(item.ownerName.isEmpty() == false);
        CHECK(item.isOutside() == (item.ownerName == QStringLiteral("机关后勤组")));
        CHECK(ledger::listSteps(theBook().book->reader(), item.id).value().last().enteredOn <= kDay);
    }
    CHECK(areas.size() == 5);
    CHECK(late == 1);
}

TEST_CASE("the talks are those of page 28: 47, 8 of 10 pairs, 26 of 33 members, 21 among them, 31 of 38 people")
{
    const auto due = organization::talkDue(theBook().book->reader(), theBook().first().id, 2026, kDay).value();
    CHECK(due.talks == 47);
    CHECK(due.pairsDone() == 8);
    CHECK(due.committee.size() == 10);
    CHECK(due.membersDone() == 26);
    CHECK(due.members.size() == 33);
    CHECK(due.amongDone() == 21);
    CHECK(due.peopleTalkedWith == 31);
    CHECK(due.people == 38);
    QStringList missing;
    QStringList agreed;
    for (const auto& one : due.members) {
        if (!one.seen.isDone())
            (one.seen.plannedOn.isValid() ? agreed : missing).append(one.who.name);
    }
    missing.sort();
    QStringList expected{QStringLiteral("徐若谷"), QStringLiteral("宋延河"), QStringLiteral("胡明岫"),
                         QStringLiteral("郑以宁")};
    expected.sort();
    CHECK(missing == expected);
    CHECK(agreed.size() == 3); // 陈望北, 林远舟, 金鹤年
}

TEST_CASE(
    "at the life meeting of 2025 people spoke of themselves and of each other, and its problems are in the ledger")
{
    const auto meetings = gatherings({QDate(2025, 12, 1), QDate(2025, 12, 31)}, Kind::OrganizationalLifeMeeting);
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].state == gathering::State::Archived);
    const auto said = organization::listCriticism(theBook().book->reader(), meetings[0].id).value();
    CHECK(said.size() == theBook().counts.criticism);
    const auto sums =
        organization::sumUp(gathering::loadGathering(theBook().book->reader(), meetings[0].id).value(), said);
    for (const auto& sum : sums) {
        const bool seated = book::isCommitteePost(person(sum.name).post);
        if (seated)
            CHECK(sum.self);
    }
    ledger::ItemQuery query;
    query.sourceId = meetings[0].id.toString();
    const auto problems = ledger::listItems(theBook().book->reader(), query).value();
    CHECK(problems.size() == 4);
    CHECK(std::ranges::all_of(problems, [](const auto& item) { return item.kind == ledger::Kind::Problem; }));
}

TEST_CASE("最近动态 of page 01: five steps of four people, each of which changed something")
{
    const auto ops = store::listOps(theBook().book->reader(), 10).value();
    REQUIRE(ops.size() == 6);
    QStringList who;
    QStringList days;
    for (const auto& op : ops) {
        who << op.by;
        days << op.at.toOffsetFromUtc(8 * 3600).toString(u"M.d HH:mm");
        CHECK(op.changes > 0);
    }
    CHECK(who
          == QStringList{QStringLiteral("沈若溪"), QStringLiteral("陆怀瑾"), QStringLiteral("周砚青"),
                         QStringLiteral("丁春晓"), QStringLiteral("沈若溪"), QString()});
    CHECK(days.first() == QStringLiteral("9.18 09:05")); // 今天 09:05, 昨天 17:20, 9月15日, 9月11日, 9月10日
    CHECK(days.at(1) == QStringLiteral("9.17 17:20"));
    CHECK(days.at(2).startsWith(QStringLiteral("9.15")));
    CHECK(days.at(3).startsWith(QStringLiteral("9.11")));
    CHECK(days.at(4).startsWith(QStringLiteral("9.10")));
    CHECK(ops.last().verb == QStringLiteral("book.new")); // undo stops there
    const auto luo = book::loadMember(theBook().book->reader(), person(QStringLiteral("罗小满")).id).value();
    CHECK(luo.values.get(book::Field::Introducers) == QStringLiteral("沈若溪、李秉文"));
}

TEST_CASE("dues of page 08: 3,765.05 a month, 31 of 38 have paid for September, 32,978.25 in the year")
{
    const auto& session = theBook().book->reader();
    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto roll = organization::loadDuesRoll(session, theBook().first()).value();
    organization::DuesScale scale(catalogue, roll.roundings);
    const auto month = organization::duesSheet(roll, {2026, 9}, scale).value();
    CHECK(month.due.toString() == QStringLiteral("3765.05"));
    CHECK(month.paid.toString() == QStringLiteral("2949.05"));
    CHECK(month.owing == 38);
    CHECK(month.settled == 31);
    const auto year =
        organization::duesPublicSheet(session, theBook().first().id, roll, {2026, 1}, {2026, 9}, scale).value();
    CHECK(year.paid.toString() == QStringLiteral("32978.25"));
    for (const char16_t* each : {u"2026-01", u"2026-02"}) { // 高又晴 was accepted in March
        const auto sheet = organization::duesSheet(roll, *Month::fromString(each), scale).value();
        CHECK(sheet.owing == 37);
        CHECK(sheet.settled == 37);
    }
}

TEST_CASE("the yearly meeting of 2025 was held in its fourth quarter: 02 has none of it in 2026, 01 none that is late")
{
    const auto meetings = gatherings({QDate(2025, 10, 1), QDate(2026, 12, 1)}, Kind::OrganizationalLifeMeeting);
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].heldOn.year() == 2025);
    CHECK(meetings[0].state == gathering::State::Archived);
    CHECK(gathering::loadGathering(theBook().book->reader(), meetings[0].id)->forYear == 2025);
}

// 《党员教育管理工作条例》第二十条: 32 hours a year; the sample of 2025 is whole.
TEST_CASE("nobody who was there by the middle of 2025 lacks hours of that year")
{
    const auto totals = gathering::studyTotals(theBook().book->reader(), theBook().first().id,
                                               {QDate(2025, 1, 1), QDate(2025, 12, 31)}, kDay)
                            .value();
    for (const auto& total : totals) {
        INFO(total.name.toStdString());
        const auto joined = person(total.name).joined.latest();
        if (joined <= QDate(2025, 7, 2))
            CHECK(total.minutes >= 32 * 45);
    }
}

// DISC2023: a warning has effect for a year; EDU2019 art. 30: 限期改正 is a year at most. Both were voted on.
TEST_CASE("a warning in its effect period and a correction whose term ends in ten days, each with its passed vote")
{
    const auto& session = theBook().book->reader();
    const auto branch = theBook().first().id;
    const auto sanctions = organization::listSanctions(session, branch).value();
    REQUIRE(sanctions.size() == 1);
    const auto& sanction = sanctions.first();
    CHECK(sanction.memberName == QStringLiteral("杨树清"));
    CHECK(sanction.level == organization::DisciplineLevel::Committee);
    CHECK(sanction.announcedOn == QDate(2026, 4, 17));
    REQUIRE(sanction.gathering);
    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto effects = organization::sanctionedOn(session, catalogue, sanction.member, kDay).value();
    CHECK(effects.inEffect);
    CHECK_FALSE(effects.rightsSuspended);
    CHECK(effects.effectEnds == QDate(2027, 4, 15));
    CHECK(effects.effects.front().reportBy == QDate(2026, 10, 15));
    const auto cases = organization::listDispositions(session, branch).value();
    REQUIRE(cases.size() == 1);
    const auto& one = cases.first();
    CHECK(one.memberName == QStringLiteral("郑以宁"));
    CHECK(one.isOpen());
    CHECK(one.termFrom == QDate(2026, 6, 26));
    CHECK(one.termUntil == kDay.addDays(10));
    CHECK(one.reached() == organization::DispositionStep::Help);
    for (const auto& id : {*sanction.gathering, *one.step(organization::DispositionStep::Meeting)->gathering}) {
        const auto meeting = gathering::loadGathering(session, id).value();
        CHECK(meeting.kind == Kind::GeneralMeeting);
        CHECK(meeting.resolutions.last().outcome.has_value());
        for (const QString& name : {sanction.memberName, one.memberName}) // archived and read by everybody
            CHECK_FALSE(meeting.agenda.last().title.contains(name));
    }
}

TEST_CASE("two polls of one series, counted, and their index over time")
{
    const auto polls = organization::listPolls(theBook().book->reader(), theBook().first().id).value();
    REQUIRE(polls.size() == 2);
    const auto trend = organization::pollTrend(polls, polls.first());
    REQUIRE(trend.size() == 2);
    CHECK(trend[0].index == 821); // (3060 + 2920 + 2720) / 106 = 82.08
    CHECK(trend[1].index == 858); // (3400 + 3260 + 3040) / 113 = 85.84
    CHECK(trend[0].sameScale);
}

TEST_CASE("a round of the third quarter of which one aspect is still open")
{
    using namespace organization;
    const auto rounds = listDiagnoses(theBook().book->reader(), theBook().first().id).value();
    REQUIRE(rounds.size() == 1);
    const Diagnosis& round = rounds.first();
    CHECK(diagnosisPeriodTitle(round.period) == QStringLiteral("2026年第三季度"));
    CHECK_FALSE(round.isFinished());
    CHECK(round.openAspects() == QList<DiagnosisAspect>{DiagnosisAspect::Masses});
    CHECK(round.missing() == QStringList{QStringLiteral("“群众评价”还没有研判")});
    CHECK(round.people.size() == 5);
    REQUIRE(round.remedies.size() == 3);
    for (const DiagnosisRemedy& remedy : round.remedies)
        CHECK(remedy.owner.member.has_value());
}

TEST_CASE("the duty report of last year: given, rated, graded, its two problems closed")
{
    const auto& reader = theBook().book->reader();
    const auto round = organization::findAppraisal(reader, theBook().first().id, 2025).value();
    REQUIRE(round);
    CHECK(round->total() == 915); // (94.3·40 + 92.5·30 + 86.7·30) / 100 = 91.48
    CHECK(round->currentStep() == organization::AppraisalStep::Recheck); // next year's
    CHECK(organization::appraisalDoubts(*round).isEmpty());
    CHECK(round->corrections.isEmpty());
    const auto problems = organization::listAppraisalProblems(reader, *round).value();
    CHECK(problems.size() == 2);
    CHECK(organization::appraisalProblemsBy(problems, kDay).closed == 2);
    CHECK(organization::appraisalSpeaker(reader, theBook().first().id, kDay).value() == round->speaker);
}

TEST_CASE("a field of the book's own with values of five people, and one scanned paper")
{
    const auto& reader = theBook().book->reader();
    const auto fields = organization::listOwnFields(reader).value();
    REQUIRE(fields.size() == 1);
    CHECK(fields.front().name == QStringLiteral("志愿服务"));
    CHECK(organization::ownFieldUses(reader).value().value(fields.front().id.toString()) == 5);
    const auto member = person(QStringLiteral("石维岳")).id;
    const auto marks = organization::listOwnMarks(reader, member).value();
    REQUIRE(marks.size() == 1);
    CHECK(marks.front().value == QStringLiteral("防汛抢险"));
    const auto papers = book::listAttachments(reader, QStringLiteral("member"), member.toString()).value();
    REQUIRE(papers.size() == 1);
    CHECK(papers.front().name == QStringLiteral("入党志愿书（扫描）.pdf"));
}

// Points 55 + 17·i mod 43 of everybody who was there: the first, with 55, and the twenty-fourth, with 59, are below 60.
TEST_CASE("an exam that was sat, with one retake, and one that is planned")
{
    const auto exams = ideology::listExams(theBook().book->reader(), theBook().first().id).value();
    REQUIRE(exams.size() == 2);
    CHECK(exams[0].scores.isEmpty());
    CHECK(exams[0].heldOn == QDate(2026, 11, 27));
    const auto figures = ideology::loadExamFigures(theBook().book->reader(), exams[1], kDay).value();
    int sum = 0;
    for (int i = 0; i < figures.sat; ++i)
        sum += 55 + 17 * i % 43;
    REQUIRE(figures.sat > 24);
    CHECK(figures.sat < 29); // of the thirty or fewer who were expected
    CHECK(figures.mean == (20 * sum + figures.sat) / (2 * figures.sat)); // tenths, half up
    CHECK(figures.lowest == 550);
    CHECK(figures.passedFirst == figures.sat - 2);
    CHECK(figures.passedLater() == 1);
}

// Page 24: the theme's fourth phase is under way, three topics, three sessions rated by those who were there.
TEST_CASE("the theme of the year, research topics, rotation training and ratings of page 24")
{
    const auto& reader = theBook().book->reader();
    const auto branch = theBook().first().id;
    const auto campaigns = ideology::listCampaigns(reader, branch).value();
    REQUIRE(campaigns.size() == 1);
    CHECK(campaigns.front().theme == QStringLiteral("一滴水的责任"));
    CHECK(campaigns.front().stage() == ideology::CampaignStage::Rectify);
    CHECK(campaigns.front().measures.size() == 4);
    CHECK(campaigns.front().problems.size() == 3);
    CHECK(ideology::listResearch(reader, branch).value().size() == 3);
    const auto batches = ideology::listRotations(reader, branch).value();
    REQUIRE(batches.size() == 2);
    CHECK_FALSE(batches[0].isHeld());
    CHECK(batches[1].cameCount() == 13); // of 38 all but the 25 who were not sent
    const auto quality =
        ideology::loadStudyQuality(reader, branch, {QDate(2026, 1, 1), QDate(2026, 12, 31)}, kDay).value();
    int slips = 0;
    for (const auto& session : quality.sessions)
        slips += session.votes ? ideology::studyVotesIn(*session.votes) : 0;
    CHECK(slips == 34 + 33 + 34);
}
