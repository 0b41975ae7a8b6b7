// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织处置 (EDU2019 art 30, 31; BRANCH2018 art 11) and 党纪处分 (DISC2023 arts 10 to 13, 21; ELECT2020 art 5): course, vote,
// terms, rights, and that nobody is told by accident.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/discipline_service.h"
#include "branchbook/organization/electors.h"
#include "branchbook/rules/evaluate.h"
#include "organization/election_support.h"

#include "branchbook/book/member_store.h"
#include "support/catch_qt.h"

#include <QJsonDocument>

#include <algorithm>

using namespace organization_test;
using gathering::VotingRight;
using rules::SanctionKind;
using store::UnitOfWork;

namespace {

const QDate kFrom(2025, 3, 10);

struct Disciplined : Voters {
    Disciplined()
        : who(byName.value(QStringLiteral("贺松年")))
    {
    }
    book::MemberId who;

    Result<SanctionId> impose(SanctionKind kind, QDate on, int months = 0)
    {
        SanctionRecord record;
        record.member = who;
        record.sanction = {kind, on, months, {}};
        record.decidedBy = QStringLiteral("机关纪委");
        record.grounds = QStringLiteral("违反工作纪律");
        SanctionId id;
        BB_CHECK(run([&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, imposeSanction(unit, rules(), record, today));
            return {};
        }));
        return id;
    }
    Result<> restore(SanctionId id, QDate on)
    {
        return run([&](UnitOfWork& unit) { return restoreRights(unit, rules(), id, {on, {}}, today); });
    }
    Result<> extend(SanctionId id, int months)
    {
        return run([&](UnitOfWork& unit) {
            return extendSanction(unit, rules(), id, months, QStringLiteral("考察不合格"), today);
        });
    }
    [[nodiscard]] rules::SanctionResult on(QDate day) const
    {
        return sanctionedOn(reader(), rules(), who, day).value();
    }
    [[nodiscard]] QList<gathering::Attendee> expected(QDate day) const
    {
        return gathering::expectedOn(reader(), branch, gathering::Kind::GeneralMeeting, {}, day).value();
    }
    [[nodiscard]] VotingRight rightOn(QDate day) const
    {
        const auto people = expected(day);
        const auto person = std::ranges::find(people, who, &gathering::Attendee::member);
        REQUIRE(person != people.end());
        return gathering::votingRightOf(*person);
    }
    [[nodiscard]] int votersOn(QDate day) const
    {
        gathering::Gathering g;
        g.attendees = expected(day);
        return gathering::votersOf(g).entitled;
    }

    [[nodiscard]] gathering::Gathering meeting(gathering::Kind kind, QDate day, int no = 0) const
    {
        gathering::Gathering g;
        g.branch = branch;
        g.kind = kind;
        g.topic = QStringLiteral("讨论组织处置");
        g.heldOn = day;
        g.attendees = gathering::expectedOn(reader(), branch, kind, {}, day).value();
        gathering::AgendaItem item;
        item.id = gathering::AgendaItemId::make();
        item.title = QStringLiteral("讨论对一名党员的处置");
        item.matter = gathering::Matter::Disposition;
        g.agenda = {item};
        gathering::Resolution vote;
        vote.item = item.id;
        vote.text = QStringLiteral("同意");
        vote.votes.no = no;
        vote.votes.abstain = 0;
        vote.votes.yes = gathering::votersOf(g).present - no;
        g.resolutions = {vote};
        return g;
    }
    Result<gathering::GatheringId> save(const gathering::Gathering& g)
    {
        gathering::GatheringId id;
        BB_CHECK(run([&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, gathering::saveGathering(unit, g, today, &rules()));
            return {};
        }));
        return id;
    }
    DispositionId open(DispositionMeasure measure = DispositionMeasure::Correction)
    {
        DispositionCase one;
        one.member = who;
        one.measure = measure;
        one.foundOn = QDate(2025, 9, 1);
        one.grounds = QStringLiteral("长期不参加组织生活");
        DispositionId id;
        REQUIRE(run([&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openDisposition(unit, one, today));
            return {};
        }));
        return id;
    }
    Result<> take(DispositionId id, DispositionStep step, QDate on)
    {
        return run([&](UnitOfWork& unit) { return takeDispositionStep(unit, id, {step, on, {}, {}}, today); });
    }
    Result<> decide(DispositionId id, gathering::GatheringId at, DispositionMeasure measure, QDate until = {})
    {
        return run([&](UnitOfWork& unit) {
            return decideDisposition(unit, rules(), id, {at, measure, until, {}}, today);
        });
    }
    Result<> close(DispositionId id, DispositionOutcome outcome, QDate on)
    {
        return run([&](UnitOfWork& unit) { return closeDisposition(unit, id, {on, outcome, {}}, today); });
    }
    /// Up to the vote.
    DispositionId prepared(DispositionMeasure measure = DispositionMeasure::Correction)
    {
        const DispositionId id = open(measure);
        REQUIRE(take(id, DispositionStep::Verified, QDate(2025, 9, 10)));
        REQUIRE(take(id, DispositionStep::Committee, QDate(2025, 9, 20)));
        return id;
    }
    [[nodiscard]] DispositionCase disposition(DispositionId id) const { return loadDisposition(reader(), id).value(); }
    [[nodiscard]] std::vector<rules::Finding> findings(const QString& rule) const
    {
        rules::Facts facts;
        REQUIRE(addDisciplineFacts({reader(), branch, today.addYears(-5), today, rules()}, facts));
        std::vector<rules::Finding> found;
        const rules::Question question{{today.addYears(-5), today.addYears(5)}, today};
        for (auto& one : rules::evaluate(rules(), facts, question, rules::WorkingDays::builtIn().value())) {
            if (one.rule->id == rule)
                found.push_back(std::move(one));
        }
        return found;
    }
};

} // namespace

TEST_CASE("under 留党察看 nobody votes, elects or is elected, from its day until the rights are restored",
          "[discipline]")
{
    Disciplined s;
    const int before = s.votersOn(s.today);
    const SanctionId id = s.impose(SanctionKind::ProbationWithinParty, kFrom, 12).value();
    CHECK(s.rightOn(kFrom.addDays(-1)) == VotingRight::Votes);
    CHECK(s.rightOn(kFrom) == VotingRight::UnderProbation);
    CHECK(s.rightOn(s.today) == VotingRight::UnderProbation); // its year is over: nothing comes back by itself
    CHECK(s.votersOn(s.today) == before - 1);
    const auto electable = [&](QDate day) {
        const auto people = electableOn(s.reader(), s.branch, day).value();
        const auto person = std::ranges::find(people, s.who, &ElectablePerson::member);
        REQUIRE(person != people.end());
        CHECK_FALSE(person->rights.why.contains(QStringLiteral("察看"))); // these lists are read by all
        return person->rights.elected || person->rights.elects || person->rights.votes;
    };
    CHECK(electable(kFrom.addDays(-1)));
    CHECK_FALSE(electable(s.today));
    const QDate restored(2026, 4, 1);
    REQUIRE(s.restore(id, restored));
    CHECK(s.rightOn(restored.addDays(-1)) == VotingRight::UnderProbation);
    CHECK(s.rightOn(restored) == VotingRight::Votes);
    CHECK(electable(s.today));
    CHECK(s.votersOn(s.today) == before);
    REQUIRE(s.book->undo());
    CHECK(s.rightOn(restored) == VotingRight::UnderProbation);
}

TEST_CASE("a warning takes no right away; a recycled 留党察看 neither", "[discipline]")
{
    Disciplined s;
    REQUIRE(s.impose(SanctionKind::Warning, QDate(2026, 9, 1)));
    CHECK(s.rightOn(s.today) == VotingRight::Votes);
    const SanctionId id = s.impose(SanctionKind::ProbationWithinParty, QDate(2026, 9, 2), 12).value();
    CHECK(s.rightOn(s.today) == VotingRight::UnderProbation);
    REQUIRE(s.run([&](UnitOfWork& unit) { return recycleSanction(unit, id, s.today); }));
    CHECK(s.rightOn(s.today) == VotingRight::Votes);
}

TEST_CASE("a record made from the list of the day asks no reason for what the book itself took away", "[discipline]")
{
    Disciplined s;
    REQUIRE(s.impose(SanctionKind::ProbationWithinParty, kFrom, 12));
    gathering::Gathering g = s.meeting(gathering::Kind::GeneralMeeting, QDate(2025, 10, 10));
    const auto id = s.save(g);
    REQUIRE(id);
    CHECK(gathering::loadGathering(s.reader(), *id)->corrections.isEmpty());
    g = s.meeting(gathering::Kind::GeneralMeeting, QDate(2025, 10, 11));
    g.resolutions.clear();
    g.attendees[0].right = VotingRight::Suspended; // by hand, and nobody says why
    const auto refused = s.save(g);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"gathering.right_reason");
}

TEST_CASE("effect periods: 12, 18 and 24 months from the day of effect, the rest of the one before on top",
          "[discipline]")
{
    Disciplined s;
    REQUIRE(s.impose(SanctionKind::Warning, QDate(2026, 1, 10)));
    CHECK(s.on(QDate(2026, 10, 1)).effectEnds == QDate(2027, 1, 10));
    CHECK(s.on(QDate(2026, 10, 1)).inEffect);
    CHECK_FALSE(s.on(QDate(2027, 1, 10)).inEffect);
    // Art 21: six months were left of the warning; six and eighteen are two years.
    REQUIRE(s.impose(SanctionKind::SeriousWarning, QDate(2026, 7, 10)));
    CHECK(s.on(s.today).effectEnds == QDate(2028, 7, 10));
    const auto twice = s.impose(SanctionKind::Warning, QDate(2026, 7, 10));
    CHECK(twice.error().code == u"sanction.twice");
}

TEST_CASE("留党察看 is for one year or two, and one becomes two (domain-rules 7.1)", "[discipline]")
{
    Disciplined s;
    for (const int months : {1, 11, 13, 18, 23}) {
        INFO(months);
        const auto refused = s.impose(SanctionKind::ProbationWithinParty, kFrom, months);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == u"sanction.term");
        CHECK(refused.error().where == u"months");
    }
    const SanctionId id = s.impose(SanctionKind::ProbationWithinParty, kFrom, 12).value();
    CHECK(codeOf(s.extend(id, 13)) == u"sanction.term");
    CHECK(loadSanction(s.reader(), id)->sanction.months == 12);
    CHECK(s.extend(id, 24));
    // A warning has no length to be wrong.
    CHECK(s.impose(SanctionKind::Warning, QDate(2025, 3, 11), 7));
}

TEST_CASE("留党察看 is two years in all at most; rights come back when it is over, and the effect period begins then",
          "[discipline]")
{
    Disciplined s;
    CHECK(s.impose(SanctionKind::ProbationWithinParty, kFrom, 25).error().code == u"number.above");
    const SanctionId id = s.impose(SanctionKind::ProbationWithinParty, kFrom, 12).value();
    CHECK_FALSE(s.on(s.today).effectEnds.isValid());
    CHECK(codeOf(s.restore(id, QDate(2026, 3, 9))) == u"sanction.early");
    CHECK(codeOf(s.extend(id, 25)) == u"number.above");
    REQUIRE(s.extend(id, 24));
    CHECK(loadSanction(s.reader(), id)->marks.size() == 1);
    CHECK(codeOf(s.restore(id, QDate(2026, 9, 10))) == u"sanction.early");
    REQUIRE(s.extend(id, 12)); // it was meant for somebody else
    REQUIRE(s.restore(id, QDate(2026, 9, 10)));
    CHECK(s.on(s.today).effectEnds == QDate(2028, 9, 10));
    CHECK(codeOf(s.extend(id, 24)) == u"sanction.restored");
}

TEST_CASE("whoever is expelled leaves the roster on that day, and comes back when it was a mistake", "[discipline]")
{
    Disciplined s;
    const auto count = s.expected(s.today).size();
    const SanctionId id = s.impose(SanctionKind::Expulsion, QDate(2026, 9, 1)).value();
    CHECK(s.expected(QDate(2026, 8, 31)).size() == count);
    CHECK(s.expected(QDate(2026, 9, 1)).size() == count - 1);
    CHECK(s.on(s.today).effectEnds == QDate(2031, 9, 1)); // five years: no readmission before
    REQUIRE(s.run([&](UnitOfWork& unit) { return recycleSanction(unit, id, s.today); }));
    CHECK(s.expected(s.today).size() == count);
}

TEST_CASE("a probationary member is not sanctioned, a stranger's decision names its organ", "[discipline]")
{
    Disciplined s;
    s.who = s.byName.value(QStringLiteral("罗小满"));
    CHECK(s.impose(SanctionKind::Warning, QDate(2026, 9, 1)).error().code == u"sanction.probationary");
    s.who = s.byName.value(QStringLiteral("贺松年"));
    CHECK(s.impose(SanctionKind::Warning, s.today.addDays(1)).error().code == u"discipline.day_future");
}

TEST_CASE("a refusal names the day that was written, not the one before it", "[discipline]")
{
    Disciplined s;
    const auto early = s.impose(SanctionKind::Warning, QDate(1900, 10, 1)).error();
    CHECK(early.code == u"person.day_before_birth");
    CHECK(early.args.first() == QStringLiteral("1900年10月1日"));
    REQUIRE(s.run([&](UnitOfWork& unit) {
        book::Member member = book::loadMember(unit.session(), s.who).value();
        member.leftOn = QDate(2026, 6, 30);
        member.leftReason = QStringLiteral("转出");
        return book::updateMember(unit, member);
    }));
    const auto gone = s.impose(SanctionKind::Warning, QDate(2026, 7, 2)).error();
    CHECK(gone.code == u"discipline.member_gone");
    CHECK(gone.args.last() == QStringLiteral("2026年7月2日"));
    REQUIRE(s.impose(SanctionKind::Warning, QDate(2026, 6, 30))); // of the day of leaving itself
}

TEST_CASE("a case keeps its course, and is decided by a vote of the members' meeting alone", "[discipline]")
{
    Disciplined s;
    const DispositionId id = s.open();
    CHECK(codeOf(s.take(id, DispositionStep::Committee, QDate(2025, 9, 20))) == u"disposition.step_first");
    CHECK(codeOf(s.take(id, DispositionStep::Verified, QDate(2025, 8, 31))) == u"discipline.day_before");
    REQUIRE(s.take(id, DispositionStep::Verified, QDate(2025, 9, 10)));
    CHECK(codeOf(s.take(id, DispositionStep::Committee, QDate(2025, 9, 9))) == u"disposition.step_order");
    REQUIRE(s.take(id, DispositionStep::Committee, QDate(2025, 9, 20)));
    CHECK(codeOf(s.take(id, DispositionStep::Meeting, QDate(2025, 10, 10))) == u"disposition.step_vote");
    CHECK(codeOf(s.take(id, DispositionStep::Help, QDate(2025, 10, 10))) == u"disposition.step_term");

    const QDate day(2025, 10, 10);
    gathering::Gathering unvoted = s.meeting(gathering::Kind::GeneralMeeting, day);
    unvoted.resolutions.clear();
    const auto none = s.save(unvoted).value();
    CHECK(codeOf(s.decide(id, none, DispositionMeasure::Removal)) == u"disposition.vote_missing");
    const auto failed = s.save(s.meeting(gathering::Kind::GeneralMeeting, day, 30)).value();
    CHECK(codeOf(s.decide(id, failed, DispositionMeasure::Removal)) == u"disposition.vote_missing");
    // A committee passes no such resolution; the check of the gathering stays.
    CHECK(s.save(s.meeting(gathering::Kind::CommitteeMeeting, day)).error().kind != ErrorKind::NotFound);
    const auto passed = s.save(s.meeting(gathering::Kind::GeneralMeeting, day)).value();
    // EDU2019 art 30: one year at most.
    CHECK(codeOf(s.decide(id, passed, DispositionMeasure::Correction, QDate(2026, 10, 11)))
          == u"disposition.term_long");
    CHECK(codeOf(s.decide(id, passed, DispositionMeasure::Correction)) == u"disposition.term_order");
    REQUIRE(s.decide(id, passed, DispositionMeasure::Correction, QDate(2026, 4, 10)));
    const auto extend = [&](QDate until) {
        return codeOf(s.run([&](UnitOfWork& unit) {
            return extendDisposition(unit, s.rules(), id, until, QStringLiteral("帮教需要时间"), s.today);
        }));
    };
    CHECK(extend(QDate(2026, 10, 11)) == u"disposition.term_long");
    CHECK(extend(QDate(2026, 10, 10)).isEmpty());
    const DispositionCase now = s.disposition(id);
    CHECK(now.termFrom == day);
    CHECK(now.marks.size() == 1);
    CHECK(now.step(DispositionStep::Meeting)->gathering == passed);

    CHECK(codeOf(s.close(id, DispositionOutcome::Removed, s.today)) == u"disposition.outcome");
    CHECK(codeOf(s.close(id, DispositionOutcome::Corrected, s.today)) == u"disposition.unreviewed");
    for (const auto step :
         {DispositionStep::Approved, DispositionStep::Announced, DispositionStep::Help, DispositionStep::Review})
        REQUIRE(s.take(id, step, QDate(2026, 10, 9)));
    REQUIRE(s.close(id, DispositionOutcome::Corrected, s.today));
    CHECK(codeOf(s.take(id, DispositionStep::Review, s.today)) == u"disposition.closed");
    CHECK(s.rightOn(s.today) == VotingRight::Votes);
}

TEST_CASE("除名 needs the approval, takes the person off the roster, and reopening brings back", "[discipline]")
{
    Disciplined s;
    const DispositionId id = s.prepared(DispositionMeasure::PersuadedWithdrawal);
    const auto first = s.save(s.meeting(gathering::Kind::GeneralMeeting, QDate(2025, 10, 10))).value();
    REQUIRE(s.decide(id, first, DispositionMeasure::PersuadedWithdrawal));
    // Who refuses 劝退 is removed (EDU2019 art 31): another vote, and the first stays in words.
    const auto second = s.save(s.meeting(gathering::Kind::GeneralMeeting, QDate(2025, 11, 10))).value();
    REQUIRE(s.decide(id, second, DispositionMeasure::Removal));
    CHECK(s.disposition(id).marks.first().was == u"劝退");
    CHECK(codeOf(s.close(id, DispositionOutcome::Removed, QDate(2026, 1, 5))) == u"disposition.unapproved");
    REQUIRE(s.take(id, DispositionStep::Approved, QDate(2025, 12, 20)));
    const auto count = s.expected(s.today).size();
    REQUIRE(s.close(id, DispositionOutcome::Removed, QDate(2026, 1, 5)));
    CHECK(s.expected(s.today).size() == count - 1);
    CHECK(codeOf(s.run([&](UnitOfWork& unit) { return recycleDisposition(unit, id, s.today); }))
          == u"disposition.took_off");
    REQUIRE(s.run([&](UnitOfWork& unit) { return reopenDisposition(unit, id); }));
    CHECK(s.expected(s.today).size() == count);
    CHECK(s.disposition(id).isOpen());
}

TEST_CASE("one open case of a person at a time", "[discipline]")
{
    Disciplined s;
    (void)s.open();
    DispositionCase other;
    other.member = s.who;
    other.foundOn = s.today;
    CHECK(codeOf(s.run([&](UnitOfWork& unit) -> Result<> {
              BB_TRY([[maybe_unused]] const auto id, openDisposition(unit, other, s.today));
              return {};
          }))
          == u"disposition.open_already");
}

TEST_CASE("the agenda has the days and not the name, unless the record is for the branch", "[discipline]")
{
    Disciplined s;
    const SanctionId id = s.impose(SanctionKind::ProbationWithinParty, kFrom, 24).value();
    auto due = s.findings(QStringLiteral("sanction.probation_end"));
    REQUIRE(due.size() == 1);
    CHECK(due[0].due == QDate(2027, 3, 10));
    CHECK_FALSE(due[0].subjectName.contains(QStringLiteral("贺松年")));
    CHECK(s.findings(QStringLiteral("sanction.announce_1m")).at(0).due == QDate(2025, 4, 10));
    SanctionRecord record = loadSanction(s.reader(), id).value();
    record.level = DisciplineLevel::Branch;
    REQUIRE(s.run([&](UnitOfWork& unit) {
        return correctSanction(unit, s.rules(), record, QStringLiteral("已经宣布"), s.today);
    }));
    due = s.findings(QStringLiteral("sanction.probation_end"));
    REQUIRE(due.size() == 1);
    CHECK(due[0].subjectName == QStringLiteral("贺松年"));

    const DispositionId given = s.prepared();
    const auto voted = s.save(s.meeting(gathering::Kind::GeneralMeeting, QDate(2025, 10, 10))).value();
    REQUIRE(s.decide(given, voted, DispositionMeasure::Correction, QDate(2026, 10, 10)));
    const auto ends = s.findings(QStringLiteral("disposition.end"));
    REQUIRE(ends.size() == 1);
    CHECK(ends[0].due == QDate(2026, 10, 10));
    CHECK_FALSE(ends[0].subjectName.contains(QStringLiteral("贺松年")));
}

TEST_CASE("the quarterly report has numbers and no names", "[discipline]")
{
    Disciplined s;
    book::AreaSection section;
    const book::SectionQuery query{s.reader(), s.branch, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, s.today, s.rules()};
    REQUIRE(addDisciplineSection(query, section));
    CHECK(section.parts.empty());
    REQUIRE(s.impose(SanctionKind::Warning, QDate(2026, 8, 1)));
    REQUIRE(addDisciplineSection(query, section));
    REQUIRE(section.parts.size() == 1);
    const QString text = std::get<book::SectionText>(section.parts[0]).text;
    CHECK(text == QStringLiteral("给予党纪处分1人次。"));
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(section.figures).toJson()).contains(QStringLiteral("贺松年")));
}
