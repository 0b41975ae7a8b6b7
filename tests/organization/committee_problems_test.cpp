// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each thing that does not fit is said in a sentence, and nothing is said where everything fits.
#include "organization/committee_support.h"

#include "branchbook/organization/area.h"
#include "branchbook/organization/committee_problems.h"
#include "branchbook/organization/redivision.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace committee_test;
using organization::ProblemKind;

namespace {

QList<organization::Problem> problems(const Branch& made, QDate today = kToday)
{
    const auto base = rules::ruleBase().value();
    return organization::committeeProblems(made.committee(),
                                           organization::listDuties(made.reader(), made.branch).value(),
                                           book::listMemberRowsAsWritten(made.reader(), made.branch, today).value(),
                                           organization::committeeLimits(base->catalogue, today), today);
}

QStringList textsOf(const Branch& made, ProblemKind kind, QDate today = kToday)
{
    QStringList texts;
    for (const auto& problem : problems(made, today)) {
        if (problem.kind == kind)
            texts << problem.text;
    }
    return texts;
}

} // namespace

TEST_CASE("a whole committee with its reply on record has no problem")
{
    Branch made;
    REQUIRE(problems(made).size() == 1); // no term: nothing else to find fault with
    CHECK(problems(made).first().kind == ProblemKind::Unrecorded);
    made.adopt();
    REQUIRE(problems(made).size() == 1);
    CHECK(problems(made).first().kind == ProblemKind::NoApproval);
    Term term = made.committee().terms.first();
    term.approvalRef = QStringLiteral("机党〔2023〕12号");
    term.approvedOn = QDate(2023, 11, 6);
    made.put(term);
    CHECK(problems(made).isEmpty());
}

TEST_CASE("too few full members and no posts for a committee: the members' meeting elects the officers")
{
    Branch made;
    made.adopt();
    const auto base = rules::ruleBase().value();
    const auto limits = organization::committeeLimits(base->catalogue, kToday);
    auto people = book::listMemberRowsOn(made.reader(), made.branch, kToday).value();
    Committee committee = made.committee();
    const auto body = [&] { return organization::bodyToElect(committee, people, limits, kToday); };
    CHECK(body() == rules::BranchBody::Committee);
    people.resize(2);
    CHECK(body() == rules::BranchBody::Committee); // it has one all the same
    committee.posts.removeIf([](const organization::Post& post) { return post.title.endsWith(u"委员"); });
    CHECK(body() == rules::BranchBody::MembersMeeting); // 书记 and 副书记
}

TEST_CASE("a vacancy, a holder who left and a duty that nobody has")
{
    Branch made;
    made.adopt();
    made.addDuty(QStringLiteral("宣传委员"), {}, QStringLiteral("学习和宣传"));
    made.addDuty({}, QStringLiteral("沈若溪"), QStringLiteral("管理党员活动室"));
    CHECK(textsOf(made, ProblemKind::DutyNobody).isEmpty());
    REQUIRE(made.end(QStringLiteral("宣传委员"), QDate(2026, 8, 31)));
    CHECK(textsOf(made, ProblemKind::Vacant) == QStringList{QStringLiteral("宣传委员空缺 1 人，请及时补选。")});
    CHECK(textsOf(made, ProblemKind::DutyNobody)
          == QStringList{QStringLiteral("宣传委员的分工“学习和宣传”现在没有人负责。")});
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), made.member(QStringLiteral("沈若溪"))));
        person.leftOn = QDate(2026, 9, 1);
        person.leftReason = QStringLiteral("转出");
        return book::updateMember(unit, person);
    }));
    CHECK(textsOf(made, ProblemKind::Left)
          == QStringList{QStringLiteral("沈若溪已于 2026-09-01 离开支部，仍登记为组织委员。请记免职，再安排补选。")});
    CHECK(textsOf(made, ProblemKind::DutyNobody)
              .contains(QStringLiteral("分工“管理党员活动室”原由沈若溪负责，沈若溪已不在支部，现在没有人负责。")));
}

TEST_CASE("a committee that lost a member needs a by-election, whoever of the others has no work yet")
{
    organization::Committee committee;
    Term term;
    term.id = organization::TermId::make();
    term.electedOn = kElected;
    term.plannedEnd = term.endsOn = kEnds;
    committee.terms = {term};
    const auto put = [&](const char16_t* title, int holders) {
        organization::Post post;
        post.id = organization::PostId::make();
        post.title = QString::fromUtf16(title);
        post.seats = std::max(1, holders);
        committee.posts.append(post);
        for (int i = 0; i < holders; ++i) {
            Seat seat;
            seat.id = organization::SeatId::make();
            seat.term = term.id;
            seat.post = post.id;
            seat.title = post.title;
            seat.member = book::MemberId::make();
            seat.name = QStringLiteral("委员") + QString::number(committee.seats.size());
            seat.fromOn = kElected;
            committee.seats.append(seat);
        }
    };
    put(u"书记", 1);
    put(u"组织委员", 1);
    put(u"委员", 3);
    put(u"宣传委员", 0);
    const auto base = rules::ruleBase().value();
    const auto limits = organization::committeeLimits(base->catalogue, kToday);
    const auto said = [&] {
        QStringList texts;
        for (const auto& problem : organization::committeeProblems(committee, {}, {}, limits, kToday)) {
            if (problem.kind == ProblemKind::Vacant)
                texts << problem.text;
        }
        return texts;
    };
    CHECK(organization::lostOn(committee, kToday) == 0); // five elected, five there
    REQUIRE(said().size() == 1);
    CHECK(said().first().contains(QStringLiteral("不用补选")));
    committee.seats[1].untilOn = QDate(2026, 9, 10); // 组织委员 is transferred
    CHECK(organization::lostOn(committee, kToday) == 1);
    CHECK_FALSE(organization::dividingFills(committee, kToday));
    for (const QString& text : said()) {
        CHECK(text.contains(QStringLiteral("选出的委员少了 1 名，要补选")));
        CHECK_FALSE(text.contains(QStringLiteral("不用补选")));
    }
    // Somebody else in his place: as many as were elected.
    Seat next = committee.seats[1];
    next.id = organization::SeatId::make();
    next.member = book::MemberId::make();
    next.how = How::ByElection;
    next.fromOn = QDate(2026, 9, 15);
    next.untilOn = {};
    committee.seats.append(next);
    CHECK(organization::lostOn(committee, kToday) == 0);
}

TEST_CASE("a term that is over, and one that was followed too early or too late without a consent")
{
    Branch made;
    made.adopt();
    CHECK(textsOf(made, ProblemKind::Over).isEmpty());
    CHECK(textsOf(made, ProblemKind::Over, QDate(2026, 11, 1))
          == QStringList{QStringLiteral("第3届任期已于 2026-10-31 届满，还没有换届。")});
    made.put(made.draftTerm(4, QDate(2026, 9, 10), QDate(2029, 9, 10)));
    CHECK(textsOf(made, ProblemKind::Unagreed)
          == QStringList{
              QStringLiteral("第4届在第3届届满前 51 天选出，提前换届要报上级党组织批准，这里没有批准的记录。")});
    const auto first = made.committee().terms.first().id;
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return organization::shiftTerm(unit, first, QDate(2026, 9, 10), QStringLiteral("书记调任"),
                                       QStringLiteral("机党〔2026〕8号"), QDate(2026, 8, 1));
    }));
    CHECK(textsOf(made, ProblemKind::Unagreed).isEmpty());
}

TEST_CASE("a term begun long before the last one ends, or on the other side of a consent, is named (ELECT2020 art 3)")
{
    Branch made;
    made.adopt();
    made.put(made.draftTerm(4, QDate(2025, 10, 30), QDate(2028, 10, 30))); // a year and a day early
    CHECK(textsOf(made, ProblemKind::Unagreed)
          == QStringList{QStringLiteral(
              "第4届在第3届届满前 366 天选出，提前换届要报上级党组织批准，这里没有批准的记录。提前或延期一般"
              "不超过 1 年。")});
    const auto agree = [&](QDate end) {
        REQUIRE(made.run([&](store::UnitOfWork& unit) {
            return organization::shiftTerm(unit, made.committee().terms.first().id, end, QStringLiteral("抽调"),
                                           QStringLiteral("机党〔2025〕3号"), QDate(2025, 9, 1));
        }));
        return textsOf(made, ProblemKind::Unagreed).size();
    };
    CHECK(agree(QDate(2027, 3, 31)) == 1); // consent to end later, and elected earlier
    CHECK(agree(QDate(2025, 10, 30)) == 0);
}

TEST_CASE("a temporary branch is given its officers: no election is asked of it (corrections 37)")
{
    Branch made;
    made.adopt();
    const auto base = rules::ruleBase().value();
    const QDate later(2027, 1, 1);
    const auto over = [&](const QString& kind) {
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(auto branch, book::loadBranch(unit.session(), made.branch));
            branch.kind = kind;
            return book::updateBranch(unit, branch);
        }));
        const auto branch = book::loadBranch(made.reader(), made.branch).value();
        const auto found = organization::committeeProblems(
            made.committee(), {}, book::listMemberRowsAsWritten(made.reader(), made.branch, later).value(),
            organization::committeeLimits(base->catalogue, branch, later), later);
        rules::Facts facts;
        REQUIRE(organization::makeArea()->addFacts(
            {made.reader(), made.branch, QDate(2026, 1, 1), later, base->catalogue}, facts));
        const bool asked =
            std::ranges::any_of(facts.terms, [](const rules::Term& term) { return term.what == u"committee_term"; });
        const bool named = std::ranges::any_of(
            found, [](const organization::Problem& problem) { return problem.kind == ProblemKind::Over; });
        CHECK(asked == named);
        return named;
    };
    CHECK(over(QStringLiteral("普通党支部")));
    CHECK_FALSE(over(QStringLiteral("临时党支部")));
}

TEST_CASE("a shift of more than a year is named (ELECT2020 art 3: normally not more)")
{
    Branch made;
    const auto id = made.put(made.draftTerm());
    const auto shift = [&](QDate end) {
        REQUIRE(made.run([&](store::UnitOfWork& unit) {
            return organization::shiftTerm(unit, id, end, {}, QStringLiteral("机党〔2026〕8号"), QDate(2026, 8, 1));
        }));
        return textsOf(made, ProblemKind::ShiftLong).size();
    };
    CHECK(shift(QDate(2027, 10, 31)) == 0);
    CHECK(shift(QDate(2027, 11, 1)) == 1);
    CHECK(shift(QDate(2025, 10, 31)) == 0);
    CHECK(shift(QDate(2025, 10, 30)) == 1);
}

TEST_CASE("a secretary with less than a year's standing, and a committee that is too small")
{
    Branch made; // eight full members were there, seven are: a committee is due from seven on
    made.put(made.draftTerm());
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               organization::putPost(unit, {{}, 0, made.branch, QStringLiteral("书记"), 1, 0}));
        BB_TRY(auto person, book::loadMember(unit.session(), made.member(QStringLiteral("方念慈"))));
        person.values.set(book::Field::FullMemberDate, QStringLiteral("2025-09-18"));
        return book::updateMember(unit, person);
    }));
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("书记"), QStringLiteral("方念慈"), QDate(2026, 9, 17))));
    CHECK(textsOf(made, ProblemKind::Standing).size() == 1);
    CHECK(textsOf(made, ProblemKind::Size).size() == 1);
    Seat seat = made.committee().seats.first();
    seat.fromOn = QDate(2026, 9, 18);
    REQUIRE(made.appoint(seat));
    CHECK(textsOf(made, ProblemKind::Standing).isEmpty());
}

TEST_CASE("a month or nothing in the roster is no certain standing of a secretary: the doubt says what to look up")
{
    Branch made;
    made.put(made.draftTerm());
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id,
               organization::putPost(unit, {{}, 0, made.branch, QStringLiteral("书记"), 1, 0}));
        return {};
    }));
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("书记"), QStringLiteral("方念慈"), QDate(2026, 9, 15))));
    const auto told = [&](const QString& converted, const QString& joined) {
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(auto person, book::loadMember(unit.session(), made.member(QStringLiteral("方念慈"))));
            person.values.set(book::Field::FullMemberDate, converted);
            person.values.set(book::Field::JoinDate, joined);
            return book::updateMember(unit, person);
        }));
        return textsOf(made, ProblemKind::Standing).join(QString());
    };
    const QString joined = QStringLiteral("2024-08-01");
    CHECK(told(QStringLiteral("2025-08"), joined).isEmpty()); // its last day is more than a year before
    CHECK(told(QStringLiteral("2025-09"), joined).contains(QStringLiteral("只登记到2025年9月")));
    CHECK(told(QStringLiteral("2025-09"), joined).contains(QStringLiteral("是否满 1 年要核对")));
    CHECK(told(QStringLiteral("2025"), joined).contains(QStringLiteral("只登记到2025年")));
    CHECK(told(QStringLiteral("2025-10"), joined)
              .contains(QStringLiteral("党龄不满 1 年"))); // its first day is not enough
    CHECK(told({}, joined).contains(QStringLiteral("没有登记转正日期")));
    CHECK(told({}, QStringLiteral("2015-06-01")).isEmpty());
}

TEST_CASE("the day of a term that its people contradict is told of each of them")
{
    Branch made;
    made.adopt(); // four took their posts on 2023-10-31, 贺松年 on 2024-03-15
    CHECK(textsOf(made, ProblemKind::SeatDay).isEmpty());
    const auto move = [&](QDate day) {
        Term term = made.committee().terms.first();
        term.electedOn = day;
        made.put(term);
        return textsOf(made, ProblemKind::SeatDay);
    };
    const QStringList later = move(QDate(2024, 1, 15));
    CHECK(later.size() == 4);
    CHECK(
        later.join(QString()).contains(QStringLiteral("周砚青从 2023-10-31 起任书记，早于第3届的选举日期 2024-01-15")));
    const QStringList earlier = move(QDate(2023, 8, 1));
    CHECK(earlier.size() == 4);
    CHECK(earlier.join(QString()).contains(QStringLiteral("登记为换届选举，第3届却是 2023-08-01 选举的")));
    CHECK(move(kElected).isEmpty());
    made.put(made.draftTerm(4, QDate(2024, 1, 1), QDate(2027, 1, 1)));
    const QStringList followed = textsOf(made, ProblemKind::SeatDay);
    REQUIRE(followed.size() == 1);
    CHECK(followed.first().contains(QStringLiteral("登记在第3届，下一届却已于 2024-01-01 选出")));
    CHECK(followed.first().startsWith(QStringLiteral("贺松年从 2024-03-15 起任纪检委员")));
}

TEST_CASE("where roster and records say different things, both are named")
{
    Branch made;
    made.adopt();
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(auto person, book::loadMember(unit.session(), made.member(QStringLiteral("方念慈"))));
        person.values.set(book::Field::PartyPost, QStringLiteral("青年委员"));
        return book::updateMember(unit, person);
    }));
    CHECK(textsOf(made, ProblemKind::RosterDiffers)
          == QStringList{
              QStringLiteral("方念慈的党内职务，名册写的是“青年委员”，任职记录是“无”。以任职记录为准，请核对名册。")});
}

TEST_CASE("posts that stand in the roster alone are named in one sentence, with the way to record them")
{
    Branch made;
    const auto texts = [&] { return textsOf(made, ProblemKind::Unrecorded); };
    REQUIRE(texts().size() == 1);
    CHECK(texts().first().contains(QStringLiteral("书记周砚青、副书记韩知秋、组织委员沈若溪")));
    CHECK(texts().first().contains(QStringLiteral("还没有登记届次")));
    made.put(made.draftTerm()); // 登记届次, and nobody in it
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto post,
               organization::putPost(unit, {{}, 0, made.branch, QStringLiteral("书记"), 1, 0}));
        return {};
    }));
    REQUIRE(texts().size() == 1);
    CHECK(texts().first().contains(QStringLiteral("还没有登记任职的人")));
    CHECK(textsOf(made, ProblemKind::RosterDiffers).isEmpty()); // the roster is no mistake yet
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("书记"), QStringLiteral("周砚青"), kElected, How::Elected)));
    CHECK(texts().isEmpty());
}
