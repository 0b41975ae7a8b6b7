// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 哪里薄弱 of 组织建设: each line with what is missing, the names behind it, and nothing once it is mended. Figures worked out by hand.
#include "branchbook/organization/admission_service.h"
#include "branchbook/organization/away_service.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/organization/thin.h"
#include "branchbook/organization/transfer_service.h"
#include "branchbook/organization/work_plan.h"
#include "organization/committee_support.h"
#include "organization/dues_support.h"
#include "organization/evaluation_support.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace branchbook;

namespace {

constexpr qsizetype kThinLines = 13;

rules::Catalogue thinRules()
{
    return rules::Catalogue::builtIn().value();
}

/// The lines of a branch on a day.
struct OrganizationLook {
    const store::Session& reader;
    book::BranchId branch;
    rules::Catalogue catalogue = thinRules();
    QDate today{2026, 9, 18};
    std::vector<rules::Finding> findings = {};

    [[nodiscard]] QList<book::ThinSpot> all() const
    {
        const book::SectionQuery query{reader, branch, Quarter::of(today).range(), today, catalogue};
        return organization::listThinSpots(query, findings).value();
    }
    [[nodiscard]] book::ThinSpot at(const char16_t* what) const
    {
        const auto spots = all();
        REQUIRE(spots.size() == kThinLines);
        const auto found =
            std::ranges::find(spots, QString::fromUtf16(what), [](const book::ThinSpot& spot) { return spot.what; });
        REQUIRE(found != spots.end());
        return *found;
    }
    /// What the agenda found of a rule.
    void find(QStringView rule, rules::State state, QDate begins, const QString& title, const QString& name = {},
              int count = 0)
    {
        rules::Finding finding;
        finding.rule = catalogue.find(rule, today);
        REQUIRE(finding.rule != nullptr);
        finding.state = state;
        finding.begins = begins;
        finding.title = title;
        finding.subjectName = name;
        finding.count = count;
        finding.needed = 1;
        findings.push_back(finding);
    }
};

QStringList namesOf(std::initializer_list<const char16_t*> names)
{
    QStringList list;
    for (const char16_t* name : names)
        list.append(QString::fromUtf16(name));
    return list;
}

template <class Made>
Result<> asResult(const Result<Made>& made)
{
    return made ? Result<>() : fail(made.error());
}

} // namespace

TEST_CASE("a branch without a committee on record is told to enter it; the thin lines come first", "[thin]")
{
    const committee_test::Branch made;
    const OrganizationLook look{made.reader(), made.branch};
    CHECK(look.at(u"posts").isThin());
    CHECK(look.at(u"term").page == QStringLiteral("committee"));
    CHECK(look.at(u"duties").isThin());
    CHECK(look.at(u"plan").isThin());
    CHECK_FALSE(look.at(u"groups").isThin()); // a branch need not be divided
    const auto all = look.all();
    const auto firstFine = std::ranges::find_if(all, [](const auto& spot) { return !spot.isThin(); });
    CHECK(std::none_of(firstFine, all.end(), [](const auto& spot) { return spot.isThin(); }));
}

TEST_CASE("posts that nobody holds, and those whose holder left, are named", "[thin]")
{
    committee_test::Branch made;
    made.adopt();
    const OrganizationLook look{made.reader(), made.branch};
    CHECK_FALSE(look.at(u"posts").isThin());
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 9, 1)));
    CHECK(look.at(u"posts").names == namesOf({u"组织委员"}));
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person,
               book::loadMember(unit.session(), made.member(QStringLiteral("陆怀瑾")), book::PostWords::AsWritten));
        person.leftOn = QDate(2026, 9, 10);
        return book::updateMember(unit, person);
    }));
    CHECK(look.at(u"posts").names == namesOf({u"组织委员", u"宣传委员（陆怀瑾）"}));
    CHECK(look.at(u"posts").page == QStringLiteral("committee"));
}

// The higher organization normally reminds six months ahead (BRANCH2018 art 21): of 31 October from 30 April on.
TEST_CASE("a term is thin from half a year before its end, and once it is over", "[thin]")
{
    committee_test::Branch made;
    made.adopt();
    OrganizationLook look{made.reader(), made.branch};
    CHECK(look.at(u"term").isThin());
    CHECK(look.at(u"term").state.contains(QStringLiteral("还有 43 天"))); // 12 of September, 31 of October
    look.today = QDate(2026, 4, 29);
    CHECK_FALSE(look.at(u"term").isThin());
    look.today = QDate(2026, 4, 30);
    CHECK(look.at(u"term").isThin());
    look.today = QDate(2026, 11, 10);
    CHECK(look.at(u"term").state.contains(QStringLiteral("已经过期 10 天")));
    CHECK(look.at(u"term").page == QStringLiteral("election"));
}

TEST_CASE("duties that nobody has and items past their month are named", "[thin]")
{
    committee_test::Branch made;
    made.adopt();
    const OrganizationLook look{made.reader(), made.branch};
    made.addDuty(QStringLiteral("组织委员"), {}, QStringLiteral("党员发展"));
    made.addDuty({}, QStringLiteral("方念慈"), QStringLiteral("党报发放"));
    CHECK_FALSE(look.at(u"duties").isThin());
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 9, 1)));
    CHECK(look.at(u"duties").names == namesOf({u"党员发展"}));
    for (const int month : {8, 9}) {
        organization::WorkItem item;
        item.branch = made.branch;
        item.year = 2026;
        item.month = month;
        item.matter = QStringLiteral("%1月的事").arg(month);
        REQUIRE(made.run([&](store::UnitOfWork& unit) { return asResult(organization::putWork(unit, item)); }));
    }
    CHECK(look.at(u"plan").names == namesOf({u"8月的事"})); // September runs
    CHECK(look.at(u"plan").state.contains(QStringLiteral("今年的计划 2 项")));
}

TEST_CASE("groups without a leader and members without a group; records that lack a day", "[thin]")
{
    committee_test::Branch made;
    const OrganizationLook look{made.reader(), made.branch};
    book::PartyGroup group;
    group.branch = made.branch;
    group.name = QStringLiteral("第一党小组");
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return asResult(book::insertGroup(unit, group)); }));
    const auto groups = look.at(u"groups");
    CHECK(groups.names.first() == QStringLiteral("第一党小组"));
    CHECK_FALSE(groups.arePeople);
    CHECK(groups.state.contains(QStringLiteral("没有编入小组的党员 8 人"))); // nine, one of whom left in March
    CHECK(groups.page == QStringLiteral("members/groups"));
    CHECK(look.at(u"records").names.size() == 8); // nobody's day of birth or joining is known
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person,
               book::loadMember(unit.session(), made.member(QStringLiteral("方念慈")), book::PostWords::AsWritten));
        person.values.set(book::Field::BirthDate, QStringLiteral("1990-02-03"));
        person.values.set(book::Field::JoinDate, QStringLiteral("2016-06-30"));
        return book::updateMember(unit, person);
    }));
    CHECK(look.at(u"records").names.size() == 7);
    CHECK_FALSE(look.at(u"records").names.contains(QStringLiteral("方念慈")));
}

TEST_CASE("of the meetings those of the quarter count that are late and were not waived", "[thin]")
{
    const committee_test::Branch made;
    OrganizationLook look{made.reader(), made.branch};
    using rules::State;
    const auto committee = [&](State state, int month, int count) {
        look.find(u"meeting.committee.monthly", state, QDate(2026, month, 1),
                  QStringLiteral("%1月支部委员会会议").arg(month), {}, count);
    };
    committee(State::Overdue, 6, 0); // the quarter before
    committee(State::Done, 7, 2);
    committee(State::Overdue, 8, 0);
    committee(State::Due, 9, 0);
    look.find(u"meeting.general.quarterly", State::Due, QDate(2026, 7, 1), QStringLiteral("三季度支部党员大会"));
    look.find(u"meeting.group.monthly", State::Waived, QDate(2026, 7, 1), QStringLiteral("7月党小组会"),
              QStringLiteral("第一党小组"));
    look.find(u"meeting.group.monthly", State::Overdue, QDate(2026, 8, 1), QStringLiteral("8月党小组会"),
              QStringLiteral("第一党小组"));
    look.find(u"theme_day.monthly", State::Overdue, QDate(2026, 8, 1), QStringLiteral("8月主题党日"));
    const auto meetings = look.at(u"meetings");
    CHECK(meetings.names == namesOf({u"8月支部委员会会议", u"第一党小组8月党小组会"}));
    CHECK(meetings.state.startsWith(QStringLiteral("本季度到现在要开 5 次，已开 1 次")));
    CHECK(meetings.isThin());
    look.findings.clear();
    CHECK_FALSE(look.at(u"meetings").isThin());
}

TEST_CASE("late steps of admission are named; why a sponsor has to be replaced is not told", "[thin]")
{
    dues_test::Branch made;
    OrganizationLook look{made.reader(), made.branch.id};
    look.find(u"dev.talk_1m", rules::State::Overdue, QDate(2026, 7, 1), QStringLiteral("派人谈话"),
              QStringLiteral("罗小满"));
    look.find(u"dev.sponsor_fit", rules::State::Overdue, QDate(2026, 7, 1), QStringLiteral("需要更换"),
              QStringLiteral("方念慈"));
    CHECK(look.at(u"admission").names == namesOf({u"罗小满"}));
    look.findings.clear();
    CHECK_FALSE(look.at(u"admission").isThin());
    const auto person = made.add(QStringLiteral("夏知远"), [](book::Member& member) {
        member.values.set(book::Field::MemberType, QString::fromUtf16(book::kActivist));
        member.values.set(book::Field::BirthDate, QStringLiteral("1999-03-12"));
        member.values.set(book::Field::ApplicationDate, QStringLiteral("2024-05-01"));
        member.values.set(book::Field::ActivistDate, QStringLiteral("2025-06-10"));
        member.values.set(book::Field::JoinDate, {});
        member.values.set(book::Field::FullMemberDate, {});
    });
    organization::AdmissionFile file;
    file.member = person;
    const auto take = [&](const char16_t* code, QDate on) {
        file.steps.append({QString::fromUtf16(code), PartialDate::of(on), {}, {}, {}, {}});
    };
    take(u"1", QDate(2024, 5, 1));
    take(u"2", QDate(2024, 5, 15));
    take(u"3", QDate(2025, 6, 10));
    take(u"4", QDate(2025, 6, 20));
    take(u"5", QDate(2025, 6, 20));
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return asResult(organization::takeOverAdmission(unit, file, dues_test::kToday));
    }));
    const auto lacking = look.at(u"admission"); // DEV2026 art 9: one or two who look after an activist
    CHECK(lacking.names == namesOf({u"夏知远"}));
    CHECK(lacking.state.contains(QStringLiteral("缺培养联系人、介绍人的 1 人")));
}

TEST_CASE("who has no base and who has paid nothing for three months and more", "[thin]")
{
    dues_test::Branch made;
    const OrganizationLook look{made.reader(), made.branch.id, made.catalogue};
    const auto owing = made.add(QStringLiteral("甲"));
    made.add(QStringLiteral("乙"));
    CHECK(look.at(u"dues").proposal == QStringLiteral("核定党费基数"));
    REQUIRE(made.declare(made.base(owing, u"3000", u"2026-05")));
    // Nothing was paid for May to August; September runs.
    CHECK(look.at(u"dues").state == QStringLiteral("应交党费 2 人，没有核定基数的 1 人；连续 3 个月没有交的 1 人。"));
    CHECK(look.at(u"dues").names == namesOf({u"乙", u"甲"}));
    REQUIRE(made.pay(owing, u"2026-07", u"15"));
    CHECK(look.at(u"dues").names == namesOf({u"乙"})); // two months before it, one behind it
}

TEST_CASE("who floats and was not spoken with for a year; a contact ends it", "[thin]")
{
    dues_test::Branch made;
    const OrganizationLook look{made.reader(), made.branch.id, made.catalogue};
    organization::Away away;
    away.member = made.add(QStringLiteral("林远舟"));
    away.since = PartialDate::of(QDate(2025, 9, 19));
    away.place = QStringLiteral("福建省宁化县");
    away.keeperName = QStringLiteral("马立川");
    away.reason = QStringLiteral("勘测");
    organization::AwayId id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::openAway(unit, away, dues_test::kToday));
        return {};
    }));
    CHECK_FALSE(look.at(u"away").isThin()); // a year tomorrow
    OrganizationLook later{made.reader(), made.branch.id, made.catalogue, QDate(2026, 9, 19)};
    CHECK(later.at(u"away").names == namesOf({u"林远舟"}));
    CHECK(later.at(u"away").page == QStringLiteral("members/away"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return organization::recordAwayContact(
            unit, id, {QDate(2026, 9, 1), QStringLiteral("电话"), QStringLiteral("马立川"), {}}, dues_test::kToday);
    }));
    CHECK_FALSE(later.at(u"away").isThin());
}

TEST_CASE("whom of the members the committee has not talked with this year", "[thin]")
{
    committee_test::Branch made;
    const OrganizationLook look{made.reader(), made.branch};
    CHECK(look.at(u"talks").names == namesOf({u"丁春晓", u"方念慈", u"罗小满"})); // the five of the committee apart
    organization::Talk talk;
    talk.branch = made.branch;
    talk.speaker = {made.member(QStringLiteral("周砚青")), QStringLiteral("周砚青")};
    talk.partner = {made.member(QStringLiteral("方念慈")), QStringLiteral("方念慈")};
    talk.heldOn = QDate(2026, 3, 1);
    talk.points = QStringLiteral("家里的难处");
    REQUIRE(made.run(
        [&](store::UnitOfWork& unit) { return asResult(organization::saveTalk(unit, talk, committee_test::kToday)); }));
    CHECK(look.at(u"talks").names == namesOf({u"丁春晓", u"罗小满"}));
    for (const auto& spot : look.all())
        CHECK_FALSE(spot.state.contains(QStringLiteral("难处")));
}

TEST_CASE("a round of this year that runs is not thin, one of which the year is over is", "[thin]")
{
    const organization_test::Rounds made;
    OrganizationLook look{made.reader(), made.branch, made.rules(), organization_test::kVoteDay};
    CHECK_FALSE(look.at(u"evaluation").isThin());
    CHECK(look.at(u"evaluation").names.isEmpty());
    look.today = QDate(2027, 1, 5);
    CHECK(look.at(u"evaluation").isThin());
    const committee_test::Branch never;
    CHECK(OrganizationLook{never.reader(), never.branch}.at(u"evaluation").isThin());
}

TEST_CASE("a transfer whose letter ran out is named, and one without its receipt", "[thin]")
{
    dues_test::Branch made;
    OrganizationLook look{made.reader(), made.branch.id, made.catalogue};
    organization::Transfer transfer;
    transfer.branch = made.branch.id;
    transfer.member = made.add(QStringLiteral("韩知秋"));
    transfer.organization = QStringLiteral("中共青溪县水利工程管理站支部委员会");
    transfer.letterNumber = QStringLiteral("〔2026〕12");
    transfer.issuedOn = QDate(2026, 9, 8);
    transfer.validDays = 30;
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return asResult(organization::openTransfer(unit, transfer, dues_test::kToday));
    }));
    CHECK_FALSE(look.at(u"transfers").isThin());
    CHECK(look.at(u"transfers").state.startsWith(QStringLiteral("办理中 1 人")));
    look.today = QDate(2026, 10, 9); // 30 days after 8 September is 8 October
    CHECK(look.at(u"transfers").names == namesOf({u"韩知秋"}));
    look.today = QDate(2026, 10, 8);
    CHECK_FALSE(look.at(u"transfers").isThin());
}
