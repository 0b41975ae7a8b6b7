// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarter_sample.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;
using gathering::Kind;

namespace {

int countOf(const QList<Share>& shares, const char16_t* label)
{
    for (const Share& share : shares)
        if (share.label == QString::fromUtf16(label))
            return share.count;
    return -1;
}

KindTally kindOf(const QuarterFigures& figures, Kind kind)
{
    for (const KindTally& entry : figures.kinds)
        if (entry.kind == kind)
            return entry;
    return {kind, {-1, 0, 0, 0, 0}};
}

} // namespace

TEST_CASE("people are counted as of the basis day", "[report]")
{
    const MemberFigures members = collectQuarter(quarterSample()).members;
    REQUIRE(members.total == 5);
    REQUIRE(members.full == 4);
    REQUIRE(members.probationary == 1);
    REQUIRE(members.women == 2);
    REQUIRE(members.men == 3);
    REQUIRE(members.minority == 1);
    REQUIRE(members.college == 3); // 大学本科, 硕士研究生, 大专
    REQUIRE(members.educationUnknown == 1);
    REQUIRE(members.activists == 1);
    REQUIRE(members.groups == 1);
    REQUIRE(countOf(members.ages, u"30岁及以下") == 1); // turned 30 in August
    REQUIRE(countOf(members.ages, u"36岁至40岁") == 1); // 36
    REQUIRE(countOf(members.ages, u"46岁至50岁") == 1); // 50
    REQUIRE(countOf(members.ages, u"61岁及以上") == 1);
    REQUIRE(countOf(members.ages, u"不详") == 1);
    REQUIRE(countOf(members.education, u"大学专科") == 1);
    REQUIRE(countOf(members.education, u"高中、中专") == 1);
}

TEST_CASE("levels of education by the words of rosters", "[report]")
{
    struct Level {
        const char16_t* said;
        const char16_t* counted;
    };
    for (const Level& level :
         {Level{u"中等专科", u"高中、中专"}, Level{u"中专", u"高中、中专"}, Level{u"技工学校", u"高中、中专"},
          Level{u"职业高中", u"高中、中专"}, Level{u"大专", u"大学专科"}, Level{u"中央党校大专", u"大学专科"},
          Level{u"大学", u"大学本科"}, Level{u"中央党校大学", u"大学本科"}, Level{u"硕士研究生", u"研究生"},
          Level{u"初中", u"初中及以下"}}) {
        QuarterSource source = quarterSample();
        source.members = {source.members[0]};
        source.members[0].education = QString::fromUtf16(level.said);
        REQUIRE(countOf(collectQuarter(source).members.education, level.counted) == 1);
    }
}

TEST_CASE("age buckets change on the birthday", "[report]")
{
    QuarterSource source = quarterSample();
    source.members = {source.members[0]};
    source.members[0].birth = PartialDate::of(1990, 9, 18); // 36 on the basis day
    REQUIRE(countOf(collectQuarter(source).members.ages, u"36岁至40岁") == 1);
    source.members[0].birth = PartialDate::of(1990, 9, 19);
    REQUIRE(countOf(collectQuarter(source).members.ages, u"31岁至35岁") == 1);
}

TEST_CASE("changes of the quarter, and where they lead", "[report]")
{
    const QuarterFigures figures = collectQuarter(quarterSample());
    REQUIRE(figures.changes.totalBefore == 4); // without 欧阳明月 and 沈溪, with 李刚
    REQUIRE(figures.changes.joined == QStringList{QStringLiteral("沈溪")});
    REQUIRE(figures.changes.converted == QStringList{QStringLiteral("赵堃")});
    REQUIRE(figures.changes.transferredIn == QStringList{QStringLiteral("欧阳明月")});
    REQUIRE(figures.changes.left.size() == 1);
    REQUIRE(figures.changes.left[0].reason == QStringLiteral("转出"));
    REQUIRE(figures.changes.left[0].names == QStringList{QStringLiteral("李刚")});
    REQUIRE(figures.changes.applied == 1);
    REQUIRE(4 + 1 + 1 - 1 == figures.members.total);
}

TEST_CASE("who joined in a year and nobody knows when is named beside the changes", "[report]")
{
    QuarterSource source = quarterSample();
    book::MemberRow known;
    known.id = book::MemberId::make();
    known.name = QStringLiteral("乙");
    known.type = QString::fromUtf16(book::kFullMember);
    known.joined = PartialDate::of(2010, 1, 1);
    known.converted = PartialDate::of(2011, 1, 1);
    book::MemberRow vague;
    vague.id = book::MemberId::make();
    vague.name = QStringLiteral("甲");
    vague.type = QString::fromUtf16(book::kProbationaryMember);
    vague.joined = PartialDate::of(2026);
    source.members = {known, vague};
    source.quarter = {2026, 1};
    const QuarterFigures figures = collectQuarter(source);
    CHECK(figures.changes.totalBefore == 1);
    CHECK(figures.members.total == 2);
    CHECK(figures.changes.joined.isEmpty());
    CHECK(figures.changes.joinedInYear == QStringList{QStringLiteral("甲")}); // 1 + 1 = 2
    CHECK(figures.changes.convertedInYear.isEmpty());
    source.quarter = {2025, 4};
    CHECK(collectQuarter(source).changes.joinedInYear.isEmpty());
}

TEST_CASE("a change after today has not happened", "[report]")
{
    QuarterSource source = quarterSample();
    source.today = QDate(2026, 7, 31);
    const QuarterFigures figures = collectQuarter(source);
    REQUIRE(figures.basis == QDate(2026, 7, 31));
    REQUIRE(figures.changes.joined.isEmpty());
    REQUIRE(figures.changes.left.isEmpty());
    REQUIRE(figures.members.total == 5); // 李刚 still, 沈溪 not yet
    REQUIRE(figures.months.size() == 1);
}

TEST_CASE("what lies ahead counts as nothing held", "[report]")
{
    const QuarterFigures figures = collectQuarter(quarterSample());
    REQUIRE(figures.held.size() == 3);
    REQUIRE(figures.held.front().heldOn == QDate(2026, 7, 8));
    REQUIRE(figures.held.back().heldOn == QDate(2026, 9, 18)); // today itself is held
    REQUIRE(figures.stillPlanned.size() == 1);
    REQUIRE(figures.planned.size() == 1);
    REQUIRE(figures.planned[0].topic == QStringLiteral("换届选举"));
    REQUIRE(kindOf(figures, Kind::ThemePartyDay).tally.held == 0); // asked for in every quarter, hence listed
    REQUIRE(kindOf(figures, Kind::Forum).tally.held == -1);
    REQUIRE(figures.all.expected == 14);
    REQUIRE(figures.all.present == 12);
    REQUIRE(figures.all.rate() == 85.7); // 12 / 14
    REQUIRE(figures.all.onLeave == 1);
    REQUIRE(figures.all.absent == 1);
    REQUIRE(figures.months.size() == 3);
    REQUIRE(figures.months[1].tally.rate() == 75.0);
}

TEST_CASE("study is counted in class hours", "[report]")
{
    QuarterSource source = quarterSample();
    REQUIRE(collectQuarter(source).study.hours() == Approx(3.3)); // 150 / 45
    REQUIRE(collectQuarter(source).study.hoursPerMember() == Approx(1.7));
    source.classHourMinutes = 60;
    REQUIRE(collectQuarter(source).study.hours() == Approx(2.5));
}

/// EDU2019 art 23: of the old and ill no hours are asked; what they studied counts all the same.
TEST_CASE("the report tells of how many no hours are asked, and their hours stay in the sum", "[report]")
{
    QuarterSource source = quarterSample();
    source.excused.insert(source.members[1].id);
    source.excused.insert(book::MemberId::make()); // somebody who was not expected at anything
    const QuarterFigures figures = collectQuarter(source);
    CHECK(figures.study.excused == 1);
    CHECK(figures.study.hours() == Approx(3.3));
    CHECK(quarterJson(figures, {}).value(u"study").toObject().value(u"excused").toInt() == 1);
    QString text;
    for (const Block& block : quarterDocument(figures, {}).blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Run& run : paragraph->runs)
                text += run.text;
    }
    CHECK(text.contains(QStringLiteral("其中1名党员年老体弱，学时不作硬性要求。")));
}

// domain-rules §6: 32 hours of a member, 56 of secretary and committee; by 30 September 273 of 365 days.
TEST_CASE("the report holds the year's hours against 32 and 56, and names who is excused as every name", "[report]")
{
    QuarterSource source = quarterSample();
    source.pace.year = 2026;
    source.pace.pace = rules::yearPace(2026, QDate(2026, 9, 30));
    source.pace.target = 32;
    source.pace.leaderTarget = 56;
    source.pace.basis = QStringLiteral("《党员教育管理工作条例》第二十条");
    const auto add = [&](const char16_t* name, double hours, double target) -> ideology::StudyPaceLine& {
        source.pace.people.append(
            {book::MemberId::make(), QString::fromUtf16(name), false, false, {}, hours, false, true, target});
        return source.pace.people.last();
    };
    add(u"沈溪", 24, 32); // 32 × 273 / 365 = 23.93
    add(u"陆怀瑾", 23.9, 32);
    add(u"周砚青", 30, 56).onCommittee = true; // of 41.88
    add(u"金鹤年", 2, 0).excused = gathering::ExcuseGround::Old;
    const QuarterFigures figures = collectQuarter(source);
    QuarterOptions masked;
    masked.names = NameStyle::SurnameOnly;
    QString text;
    for (const Block& block : quarterDocument(figures, masked).blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Run& run : paragraph->runs)
                text += run.text;
    }
    CHECK(text.contains(QStringLiteral("一般不少于32学时")));
    CHECK(text.contains(QStringLiteral("应有23.9学时。书记和委员每年一般不少于56学时，应有41.9学时：周××30学时。")));
    CHECK(text.contains(QStringLiteral("4名党员中，达到进度的2人，落后的1人。")));
    CHECK(text.contains(QStringLiteral("学时不作硬性要求的1人：金××。")));
    const QJsonObject pace = quarterJson(figures, masked).value(u"study").toObject().value(u"pace").toObject();
    CHECK(pace.value(u"behind").toInt() == 1);
    CHECK(pace.value(u"leader_target").toInt() == 56);
    CHECK(pace.value(u"excused").toArray().first().toString() == QStringLiteral("金××"));
}

/// Two and a half class hours of 45 minutes are 113 whole minutes: of 32 people 80.36, where each is credited with 2.5.
TEST_CASE("study hours are rounded once: the table adds up to the text", "[report]")
{
    QuarterSource source = quarterSample();
    source.study.clear();
    for (int i = 0; i < 32; ++i)
        source.study.append({book::MemberId::make(), QStringLiteral("学员%1").arg(i), 113, 1, 1});
    const QuarterFigures figures = collectQuarter(source);
    CHECK(figures.study.hours() == 80.0);
    CHECK(figures.study.hoursPerMember() == 2.5);
    const QJsonObject study = quarterJson(figures, {}).value(u"study").toObject();
    CHECK(study.value(u"hours").toDouble() == 80.0);
    double sum = 0;
    const QJsonArray listed = study.value(u"members").toArray();
    for (const QJsonValue& member : listed)
        sum += member[QStringLiteral("hours")].toDouble();
    CHECK(sum == 80.0);
    double printed = 0;
    QString text;
    for (const Block& block : quarterDocument(figures, {}).blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Run& run : paragraph->runs)
                text += run.text;
        if (const auto* table = std::get_if<Table>(&block); table != nullptr && table->caption.contains(u"个人参加"))
            for (const QStringList& row : table->rows)
                printed += row.last().toDouble();
    }
    CHECK(printed == 80.0);
    CHECK(text.contains(QStringLiteral("32名党员累计学习80学时，人均2.5学时")));
}

TEST_CASE("half class hours stay half ones, however many there are", "[report]")
{
    QuarterSource source = quarterSample();
    source.study = {{source.members[0].id, QStringLiteral("王强"), 5 * 113, 5, 5}};
    source.studyParts = {{source.members[0].id, 5 * -0.5}};
    CHECK(collectQuarter(source).study.hours() == 12.5); // 5 × 2.5, and not 565 / 45 = 12.56
}

TEST_CASE("a quarter that has not begun holds nothing", "[report]")
{
    QuarterSource source = quarterSample();
    source.quarter = {2026, 4};
    const QuarterFigures figures = collectQuarter(source);
    REQUIRE(figures.basis == QDate(2026, 9, 18));
    REQUIRE(figures.held.isEmpty());
    REQUIRE(figures.months.isEmpty());
    REQUIRE(figures.stillPlanned.size() == 1);
    REQUIRE(figures.changes.joined.isEmpty());
}

TEST_CASE("a plan that nobody recorded is told apart and counts as nothing held", "[report]")
{
    QuarterSource source = quarterSample();
    const auto before = collectQuarter(source);
    for (gathering::GatheringRow& row : source.gatherings) {
        if (row.kind == Kind::GroupMeeting) {
            row.recorded = false;
            row.expected = row.present = row.onLeave = row.absent = 0;
        }
    }
    const QuarterFigures figures = collectQuarter(source);
    REQUIRE(figures.held.size() == before.held.size() - 1);
    REQUIRE(figures.all.held == before.all.held - 1);
    REQUIRE(figures.unrecorded.size() == 1);
    REQUIRE(kindOf(figures, Kind::GroupMeeting).tally.held == 0);
    const QJsonObject json = quarterJson(figures, {});
    REQUIRE(json.value(u"unrecorded").toArray().size() == 1);
    QString text;
    for (const Block& block : quarterDocument(figures, {}).blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Run& run : paragraph->runs)
                text += run.text;
    REQUIRE(text.contains(QStringLiteral("已安排、尚未记录的有1次（8月5日“防汛值守分工”），未计入。")));
}

TEST_CASE("the dead and the expelled are not counted", "[report]")
{
    QuarterSource source = quarterSample();
    const int total = collectQuarter(source).members.total;
    source.members[0].status = QStringLiteral("死亡");
    source.members[3].status = QStringLiteral("出党");
    REQUIRE(collectQuarter(source).members.total == total - 2);
}
