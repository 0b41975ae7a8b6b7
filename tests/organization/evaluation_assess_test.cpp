// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quota as people, who would be inside it, what speaks against a round, and the paper by paper count.
#include "organization/evaluation_support.h"

#include "branchbook/conduct/pledge.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/evaluation_section.h"
#include "support/catch_qt.h"

using namespace organization_test;
using store::UnitOfWork;

namespace {

QStringList inside(const GradeProposal& proposal)
{
    QStringList names;
    for (const GradeRank& rank : proposal.ranks) {
        if (rank.inside)
            names.append(QString::number(rank.line));
    }
    return names;
}

/// 36 full and 2 probationary members in a list.
Evaluation listOf(int full, int probationary)
{
    Evaluation round;
    round.peopleOn = QDate(2026, 1, 22);
    for (int i = 1; i <= full + probationary; ++i) {
        EvaluatedPerson person;
        person.line = i;
        person.member = book::MemberId::make();
        person.name = QStringLiteral("党员%1").arg(i);
        person.type = QString::fromUtf16(i <= full ? book::kFullMember : book::kProbationaryMember);
        round.people.append(person);
    }
    return round;
}

} // namespace

TEST_CASE("the quota is a third of the members, rounded down, by full members or by all", "[evaluation]")
{
    const rules::Catalogue rules = rules::Catalogue::builtIn().value();
    struct Row {
        int full, probationary, most, mostOfAll;
    };
    // ⌊n/3⌋ worked out by hand
    for (const Row& row : {Row{36, 1, 12, 12}, Row{36, 2, 12, 12}, Row{35, 1, 11, 12}, Row{3, 0, 1, 1}, Row{2, 0, 0, 0},
                           Row{2, 1, 0, 1}, Row{50, 0, 16, 16}}) {
        Evaluation round = listOf(row.full, row.probationary);
        CHECK(evaluationQuota(rules, round)->most == row.most);
        round.quotaBase = rules::QuotaBase::AllMembers;
        CHECK(evaluationQuota(rules, round)->most == row.mostOfAll);
        CHECK(evaluationQuota(rules, round)->base == row.full + row.probationary);
    }
    Evaluation round = listOf(36, 1);
    for (int i = 0; i < 13; ++i)
        round.people[i].grade = Grade::Excellent;
    const auto quota = evaluationQuota(rules, round);
    CHECK(quota->left == -1);
    CHECK(quota->inside.size() == 13);
    CHECK(evaluationDoubts(rules, round)->join(u' ').contains(QStringLiteral("多出 1 人")));
}

TEST_CASE("the proposal takes the best shares up to the quota; a tie at the limit is left to people", "[evaluation]")
{
    const rules::Catalogue rules = rules::Catalogue::builtIn().value();
    Evaluation round = listOf(6, 1); // two may be 优秀
    EvaluationCount count = emptyCount(round, EvaluationBallot::Members);
    CHECK(count.tallies.size() == 6);
    const int excellent[] = {3, 5, 1, 5, 0, 4};
    for (int i = 0; i < 6; ++i)
        count.tallies[i].marks = {excellent[i], 6 - excellent[i], 0, 0};
    round.counts = {count};
    CHECK(inside(*proposeExcellent(rules, round)) == QStringList{QStringLiteral("2"), QStringLiteral("4")});
    // The masses put 6 level with 4: 4/6 + 5/5 = 9/11 against 5/6 + 4/5 = 9/11, and 2 is ahead with 10/11.
    EvaluationCount masses = emptyCount(round, EvaluationBallot::Masses);
    const int more[] = {0, 5, 0, 4, 0, 5};
    for (int i = 0; i < 6; ++i)
        masses.tallies[i].marks = {more[i], 5 - more[i], 0, 0};
    round.counts.append(masses);
    const auto proposal = proposeExcellent(rules, round);
    CHECK(inside(*proposal) == QStringList{QStringLiteral("2")});
    CHECK(proposal->ranks[1].tied);
    CHECK(proposal->ranks[2].tied);
    CHECK_FALSE(proposal->ranks[3].tied);
    // Covered: 2 inside, 4 and 6 tied, then 1, 3 and 5 as the list has them, though 1 has more papers than 3 and 3 than 5.
    QStringList covered;
    for (const GradeRank& rank : coveredRanks(proposal->ranks)) {
        covered.append(QString::number(rank.line));
        CHECK(rank.excellent + rank.papers == 0);
    }
    CHECK(covered.join(u' ') == QStringLiteral("2 4 6 1 3 5"));
}

TEST_CASE("papers read out one by one add up and leave nothing but sums", "[evaluation]")
{
    Evaluation round = listOf(3, 0);
    EvaluationCount count = emptyCount(round, EvaluationBallot::Masses);
    CHECK(addPaper(count, {Grade::Excellent, Grade::Qualified, std::nullopt}));
    CHECK(addPaper(count, {Grade::Excellent, Grade::Basic, Grade::Qualified}));
    CHECK_FALSE(addPaper(count, {Grade::Excellent}));
    CHECK(count.valid == 2);
    CHECK(tallyText(count.tallies[0]) == u"优秀2");
    CHECK(tallyText(count.tallies[1]) == u"合格1 基本合格1");
    CHECK(tallyText(count.tallies[2]) == u"合格1 弃权1");
}

TEST_CASE("what speaks against a round is said: telling papers, grades against them, gaps without an opinion",
          "[evaluation]")
{
    const rules::Catalogue rules = rules::Catalogue::builtIn().value();
    Evaluation round = listOf(6, 0);
    EvaluationCount masses = emptyCount(round, EvaluationBallot::Masses);
    masses.valid = masses.collected = masses.issued = 2;
    for (EvaluationTally& tally : masses.tallies)
        tally.marks = {1, 1, 0, 0};
    round.counts = {masses};
    round.people[0].grade = Grade::Excellent; // 1 of 2 papers
    round.people[1].grade = Grade::Basic;
    const QString doubts = evaluationDoubts(rules, round)->join(u'\n');
    CHECK(doubts.contains(QStringLiteral("只有 2 张有效票")));
    CHECK(doubts.contains(QStringLiteral("党员1评为优秀，测评票中优秀没有过半")));
    CHECK(doubts.contains(QStringLiteral("党员2评为基本合格，还没有写评定意见")));
    const QString covered = evaluationDoubts(rules, round, PaperFigures::Covered)->join(u'\n');
    CHECK_FALSE(covered.contains(QStringLiteral("党员1")));
    CHECK(covered.contains(QStringLiteral("评为优秀的党员中有 1 名，测评票里优秀没有过半")));
    round.people[1].opinion = QStringLiteral("落课多，由小组长结对帮助");
    round.people[0].grade = Grade::Qualified;
    round.counts[0].valid = 3;
    CHECK(evaluationDoubts(rules, round)->isEmpty());
}

TEST_CASE("pledges are evidence of the year they are for, from their publication on, with what became of them",
          "[evaluation][pledge]")
{
    Rounds rounds;
    const EvaluatedPerson person = rounds.round().people.first();
    const auto propose = [&](const char16_t* matter, int year, QDate raised) {
        conduct::Pledge pledge;
        pledge.item.branch = rounds.branch;
        pledge.item.matter = QString::fromUtf16(matter);
        pledge.item.measure = QStringLiteral("每季度一次，记入联系卡");
        pledge.item.owner = person.member;
        pledge.item.ownerName = person.name;
        pledge.item.raisedOn = raised;
        pledge.item.dueOn = QDate(year, 12, 31);
        pledge.scope = conduct::PledgeScope::Member;
        pledge.forYear = year;
        ledger::ItemId id;
        REQUIRE(rounds.run([&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, conduct::proposePledge(unit, pledge, rounds.today));
            return {};
        }));
        return id;
    };
    const auto publish = [&](ledger::ItemId id, QDate on) {
        REQUIRE(rounds.run([&](UnitOfWork& unit) -> Result<> {
            BB_CHECK(conduct::approvePledge(unit, id, on, QStringLiteral("支委会"), rounds.today));
            return conduct::publishPledge(unit, id, on, QStringLiteral("公开栏"), rounds.today);
        }));
    };
    const auto evidence = [&] {
        return evaluationEvidence(rounds.reader(), rounds.rules(), rounds.round(), rounds.today)
            .value()
            .value(person.member);
    };
    const auto early = propose(u"联系一户困难家庭", 2026, QDate(2025, 12, 20)); // proposed in the year before
    publish(early, QDate(2026, 1, 10));
    publish(propose(u"去年的承诺", 2025, QDate(2025, 3, 1)), QDate(2025, 3, 9));
    publish(propose(u"明年的承诺", 2027, QDate(2026, 10, 1)), QDate(2026, 10, 9));
    propose(u"还没有审诺", 2026, QDate(2026, 3, 1));
    const auto returned = propose(u"被退回的", 2026, QDate(2026, 3, 1));
    REQUIRE(rounds.run([&](UnitOfWork& unit) {
        return conduct::returnPledge(unit, returned, QDate(2026, 3, 2), QStringLiteral("太空"), rounds.today);
    }));
    CHECK(evidence().pledges == 1);
    CHECK(evidence().pledgeResults.isEmpty());
    REQUIRE(rounds.run([&](UnitOfWork& unit) {
        return conduct::concludePledge(unit, early, conduct::Verdict::Kept, rounds.today,
                                       QStringLiteral("三次都走访了"), rounds.today);
    }));
    CHECK(evidence().pledges == 1);
    CHECK(evidence().pledgeResults == QStringList{QStringLiteral("联系一户困难家庭：已兑现：三次都走访了")});
    ledger::Item plain; // known to the ledger alone
    plain.branch = rounds.branch;
    plain.kind = ledger::Kind::Pledge;
    plain.area = QStringLiteral("conduct");
    plain.matter = QStringLiteral("只在台账里的");
    plain.owner = person.member;
    plain.ownerName = person.name;
    plain.raisedOn = QDate(2026, 5, 1);
    REQUIRE(
        rounds.run([&](UnitOfWork& unit) { return ledger::raiseItem(unit, plain, rounds.today).map([](auto) {}); }));
    CHECK(evidence().pledges == 2);
}

TEST_CASE("the report tells steps and sums of the quarter, no name and no paper", "[evaluation]")
{
    Rounds rounds;
    rounds.count({30});
    rounds.gradeAll(Grade::Qualified);
    book::AreaSection section;
    const DateRange quarter{QDate(2026, 10, 1), QDate(2026, 12, 31)};
    REQUIRE(addEvaluationSection(rounds.reader(), rounds.branch, quarter, rounds.today, section));
    REQUIRE(section.parts.size() == 1);
    CHECK(std::get<book::SectionText>(section.parts[0]).text
          == u"2026年度民主评议党员：学习准备（10月18日）、谈心谈话（10月18日）、个人自评（10月18日）、党员互评（10月18"
             u"日）、"
             u"民主测评（10月19日）；参加评议38人，评定优秀0人、合格36人、基本合格0人、不合格0人。");
    for (const book::FigurePeople& figure : section.people) { // the names behind the sums are printed nowhere
        CHECK(figure.counted.size() + figure.leftOut.size() == 38);
        if (figure.key == u"evaluation:2026:qualified") {
            CHECK(figure.counted.size() == 36);
            CHECK(figure.leftOut.first().why == QStringLiteral("预备党员，参加评议，不评定等次"));
        }
    }
    CHECK(section.people.size() == 7); // on the list, takes no part, four grades, open
    book::AreaSection before;
    REQUIRE(addEvaluationSection(rounds.reader(), rounds.branch, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, rounds.today,
                                 before));
    CHECK(before.parts.empty());
}

TEST_CASE("a round held with another meeting counts as the year's evaluation, once", "[evaluation]")
{
    Rounds rounds;
    const book::FactsQuery query{rounds.reader(), rounds.branch, QDate(2026, 1, 1), rounds.today, rounds.rules()};
    rules::Facts facts;
    REQUIRE(addEvaluationFacts(query, facts));
    CHECK(facts.occurrences.empty()); // no ballot yet
    rounds.count();
    REQUIRE(addEvaluationFacts(query, facts));
    REQUIRE(facts.occurrences.size() == 1);
    CHECK(facts.occurrences[0].forYear == 2026);
    CHECK(evaluationOfRef(facts.occurrences[0].ref) == rounds.id);
    REQUIRE(addEvaluationFacts(query, facts)); // it is there already
    CHECK(facts.occurrences.size() == 1);
}
