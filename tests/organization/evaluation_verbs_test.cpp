// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of democratic evaluation: their order, what they refuse, and what leaves a mark.
#include "organization/evaluation_support.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/discipline_service.h"
#include "branchbook/store/journal.h"
#include "support/catch_qt.h"

using namespace organization_test;
using store::UnitOfWork;

namespace {

QString refusedBy(const Result<>& result)
{
    return result ? QString() : result.error().code;
}

gathering::GatheringId meetingOn(Rounds& rounds, QDate day, std::optional<int> year)
{
    gathering::Gathering meeting;
    meeting.branch = rounds.branch;
    meeting.kind = gathering::Kind::DemocraticEvaluation;
    meeting.topic = QStringLiteral("民主评议党员");
    meeting.heldOn = day;
    meeting.forYear = year;
    gathering::GatheringId id;
    REQUIRE(rounds.run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, gathering::saveGathering(unit, meeting, rounds.today));
        return {};
    }));
    return id;
}

} // namespace

TEST_CASE("a round is about the Party members of the day; probationary ones take part and get no grade", "[evaluation]")
{
    Rounds rounds;
    const Evaluation round = rounds.round();
    CHECK(round.people.size() == 38);
    CHECK(round.ungraded().size() == 36); // 36 full and 2 probationary members
    rounds.count();
    for (const EvaluatedPerson& person : round.people) {
        if (!person.isFull())
            CHECK(refusedBy(rounds.grade(person.line, Grade::Qualified)) == u"evaluation.probationary");
    }
    Evaluation again;
    again.branch = rounds.branch;
    again.forYear = 2026;
    again.peopleOn = rounds.today;
    CHECK(refusedBy(rounds.run([&](UnitOfWork& unit) -> Result<> {
              BB_TRY([[maybe_unused]] const auto id, openEvaluation(unit, again, rounds.today));
              return {};
          }))
          == u"evaluation.year_taken");
    again.forYear = 2027;
    CHECK(refusedBy(rounds.run([&](UnitOfWork& unit) -> Result<> {
              BB_TRY([[maybe_unused]] const auto id, openEvaluation(unit, again, rounds.today));
              return {};
          }))
          == u"evaluation.year");
}

TEST_CASE("the eight steps keep their order, or say why not", "[evaluation]")
{
    Rounds rounds;
    const QDate day = rounds.today.addDays(-3);
    CHECK(refusedBy(rounds.take(EvaluationStep::Talks, day)) == u"evaluation.step_before");
    CHECK(rounds.take(EvaluationStep::Study, day));
    CHECK(refusedBy(rounds.take(EvaluationStep::Talks, day.addDays(-1))) == u"evaluation.step_order");
    CHECK(rounds.take(EvaluationStep::Talks, day.addDays(-1), QStringLiteral("先谈后学")));
    CHECK(refusedBy(rounds.take(EvaluationStep::Study, rounds.today.addDays(1))) == u"evaluation.day_future");
    CHECK(refusedBy(rounds.take(EvaluationStep::Study, QDate(2025, 12, 31))) == u"evaluation.day_year");
    CHECK(refusedBy(rounds.take(EvaluationStep::Ballot, day)) == u"evaluation.step_before");
    CHECK(rounds.take(EvaluationStep::SelfAppraisal, day));
    CHECK(rounds.take(EvaluationStep::Mutual, day));
    CHECK(refusedBy(rounds.take(EvaluationStep::Ballot, day)) == u"evaluation.count_missing");
    CHECK(refusedBy(rounds.run(
              [&](UnitOfWork& unit) { return clearEvaluationStep(unit, rounds.id, EvaluationStep::SelfAppraisal); }))
          == u"evaluation.step_needed");
}

TEST_CASE("a round of the year before may lie in this one, and its meeting names the same year", "[evaluation]")
{
    Rounds rounds(2025);
    const QDate day(2026, 1, 22);
    const auto meeting = meetingOn(rounds, day, 2025);
    const auto other = meetingOn(rounds, day, 2026);
    const auto take = [&](QDate on, gathering::GatheringId id) {
        return rounds.run([&](UnitOfWork& unit) {
            return takeEvaluationStep(unit, rounds.id, {EvaluationStep::Study, on, id, {}, {}}, rounds.today);
        });
    };
    CHECK(refusedBy(take(day, other)) == u"evaluation.gathering_year");
    CHECK(refusedBy(take(day.addDays(1), meeting)) == u"evaluation.gathering_day");
    CHECK(refusedBy(take(day, gathering::GatheringId::make())) == u"evaluation.gathering_unknown");
    CHECK(take(day, meeting));
}

TEST_CASE("the papers agree with each other and with the list", "[evaluation]")
{
    Rounds rounds;
    const EvaluationCount good = membersCount(rounds.round(), rounds.today);
    const auto record = [&](EvaluationCount count) {
        return refusedBy(
            rounds.run([&](UnitOfWork& unit) { return recordEvaluationCount(unit, rounds.id, count, rounds.today); }));
    };
    EvaluationCount bad = good;
    bad.collected = 37;
    CHECK(record(bad) == u"evaluation.papers");
    bad = good;
    bad.voidPapers = 1;
    CHECK(record(bad) == u"evaluation.papers");
    bad = good;
    bad.issued = 39; // 38 members
    CHECK(record(bad) == u"evaluation.issued_many");
    bad = good;
    bad.tallies[3].abstain = 1; // 37 marks on 36 papers
    CHECK(record(bad) == u"evaluation.tally_many");
    bad = good;
    bad.tallies.removeLast();
    CHECK(record(bad) == u"evaluation.line_missing");
    bad = good;
    bad.tallies.append(bad.tallies.first());
    CHECK(record(bad) == u"evaluation.paper_lines");
    bad = good;
    bad.tallies[0].marks[0] = -1;
    CHECK(record(bad) == u"evaluation.tally_many");
    CHECK(record(good).isEmpty());
    CHECK(record(good) == u"evaluation.count_taken");
}

TEST_CASE("a corrected count keeps what stood there, in words and with the reason", "[evaluation]")
{
    Rounds rounds;
    rounds.count({30});
    EvaluationCount count = membersCount(rounds.round(), rounds.today.addDays(-4), {29});
    const auto correct = [&](const QString& why) {
        return rounds.run(
            [&](UnitOfWork& unit) { return correctEvaluationCount(unit, rounds.id, count, why, rounds.today); });
    };
    CHECK(refusedBy(correct({})) == u"evaluation.why");
    REQUIRE(correct(QStringLiteral("唱票看错一张")));
    const Evaluation round = rounds.round();
    REQUIRE(round.corrections.size() == 1);
    CHECK(round.corrections[0].matter == u"党员互评");
    CHECK(round.corrections[0].before == round.people[0].name + QStringLiteral(" 优秀30 合格6"));
    CHECK(round.count(EvaluationBallot::Members)->tally(1)->of(Grade::Excellent) == 29);
    // The list is on the papers now.
    CHECK(refusedBy(rounds.run(
              [&](UnitOfWork& unit) { return relistEvaluation(unit, rounds.id, rounds.today, rounds.today); }))
          == u"evaluation.counted");
}

TEST_CASE("grades need counted papers; after the grading they are corrected with a mark and told again", "[evaluation]")
{
    Rounds rounds;
    CHECK(refusedBy(rounds.grade(1, Grade::Qualified)) == u"evaluation.no_ballot");
    rounds.count({30});
    CHECK(rounds.grade(1, Grade::Excellent, QStringLiteral("带头值守")));
    CHECK(refusedBy(rounds.take(EvaluationStep::Grading, rounds.today)) == u"evaluation.ungraded");
    const auto tell = [&](int line, QDate on) {
        return rounds.run([&](UnitOfWork& unit) {
            return tellEvaluated(unit, rounds.id, rounds.at(line), on, QStringLiteral("周砚青"), {}, rounds.today);
        });
    };
    CHECK(refusedBy(tell(1, rounds.today)) == u"evaluation.told_early");
    rounds.gradeAll(Grade::Qualified);
    REQUIRE(rounds.take(EvaluationStep::Grading, rounds.today.addDays(-1)));
    CHECK(refusedBy(tell(1, rounds.today.addDays(-2))) == u"evaluation.told_early");
    REQUIRE(tell(1, rounds.today));
    CHECK(refusedBy(rounds.take(EvaluationStep::Feedback, rounds.today)) == u"evaluation.untold");
    CHECK(refusedBy(rounds.grade(1, Grade::Qualified)) == u"evaluation.why");
    CHECK(refusedBy(rounds.grade(1, std::nullopt, {}, QStringLiteral("取消"))) == u"evaluation.grade_needed");
    REQUIRE(rounds.grade(1, Grade::Qualified, {}, QStringLiteral("支委会重新研究")));
    const Evaluation round = rounds.round();
    CHECK(round.corrections.last().before == u"优秀");
    CHECK(round.corrections.last().reason == u"支委会重新研究");
    CHECK_FALSE(round.people[0].toldOn.isValid());
    CHECK(round.untold().size() == 36);
}

TEST_CASE("after the first of two corrections is undone the next one goes behind the second", "[evaluation]")
{
    Rounds rounds;
    rounds.count();
    rounds.gradeAll(Grade::Qualified);
    REQUIRE(rounds.take(EvaluationStep::Grading, rounds.today));
    REQUIRE(rounds.grade(1, Grade::Basic, {}, QStringLiteral("一")));
    const qint64 first = store::nextUndo(rounds.reader()).value().op;
    REQUIRE(rounds.grade(2, Grade::Basic, {}, QStringLiteral("二")));
    REQUIRE(rounds.book->undo(first));
    CHECK(refusedBy(rounds.grade(3, Grade::Basic, {}, QStringLiteral("三"))).isEmpty());
    EvaluationCount count = membersCount(rounds.round(), rounds.today.addDays(-4), {29});
    CHECK(rounds.run([&](UnitOfWork& unit) {
        return correctEvaluationCount(unit, rounds.id, count, QStringLiteral("四"), rounds.today);
    }));
    QStringList reasons;
    for (const EvaluationCorrection& each : rounds.round().corrections)
        reasons.append(each.reason);
    CHECK(reasons == QStringList{QStringLiteral("二"), QStringLiteral("三"), QStringLiteral("四")});
}

TEST_CASE("优秀 within the effect period of a sanction needs a reason, and the mark keeps it",
          "[evaluation][discipline]")
{
    Rounds rounds;
    rounds.count();
    SanctionRecord record;
    record.member = rounds.at(1);
    record.sanction = {rules::SanctionKind::Warning, rounds.today.addMonths(-12).addDays(1), 0, {}};
    record.decidedBy = QStringLiteral("机关纪委");
    REQUIRE(rounds.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, imposeSanction(unit, rounds.rules(), record, rounds.today));
        return {};
    }));
    CHECK(refusedBy(rounds.grade(1, Grade::Excellent)) == u"evaluation.in_effect");
    REQUIRE(rounds.grade(1, Grade::Qualified));
    REQUIRE(rounds.grade(2, Grade::Excellent));
    REQUIRE(rounds.grade(1, Grade::Excellent, {}, QStringLiteral("上级同意")));
    CHECK(rounds.round().corrections.last().reason == u"上级同意");
}

TEST_CASE("what is reported is closed: only a correction with its reason goes in", "[evaluation]")
{
    Rounds rounds;
    rounds.count();
    rounds.gradeAll(Grade::Qualified);
    REQUIRE(rounds.take(EvaluationStep::Grading, rounds.today.addDays(-1)));
    const Evaluation graded = rounds.round();
    REQUIRE(rounds.run([&](UnitOfWork& unit) -> Result<> {
        for (const EvaluatedPerson& person : graded.untold())
            BB_CHECK(tellEvaluated(unit, rounds.id, person.member, rounds.today, {}, {}, rounds.today));
        return {};
    }));
    REQUIRE(rounds.take(EvaluationStep::Feedback, rounds.today));
    REQUIRE(rounds.run([&](UnitOfWork& unit) {
        return publishEvaluation(unit, rounds.id, rounds.today, rounds.today.addDays(4), QStringLiteral("公示栏"),
                                 rounds.today);
    }));
    REQUIRE(rounds.take(EvaluationStep::Report, rounds.today));
    CHECK(refusedBy(rounds.grade(1, Grade::Qualified, QStringLiteral("改意见"))) == u"evaluation.closed");
    CHECK(refusedBy(rounds.run([&](UnitOfWork& unit) {
              return setEvaluationPart(unit, rounds.id, rounds.at(2), EvaluationPart::Elsewhere,
                                       QStringLiteral("外地"));
          }))
          == u"evaluation.closed");
    CHECK(rounds.grade(1, Grade::Basic, QStringLiteral("落课多"), QStringLiteral("上级退回")));
    CHECK(rounds.run([&](UnitOfWork& unit) {
        return tellEvaluated(unit, rounds.id, rounds.at(1), rounds.today, {}, {}, rounds.today);
    }));
}

TEST_CASE("whoever is evaluated elsewhere, or not at all, says why", "[evaluation]")
{
    Rounds rounds;
    const auto set = [&](int line, EvaluationPart part, const QString& why) {
        return refusedBy(rounds.run(
            [&](UnitOfWork& unit) { return setEvaluationPart(unit, rounds.id, rounds.at(line), part, why); }));
    };
    CHECK(set(1, EvaluationPart::Elsewhere, {}) == u"evaluation.part_why");
    CHECK(set(1, EvaluationPart::Elsewhere, QStringLiteral("省城流动党员党支部")).isEmpty());
    CHECK(set(2, EvaluationPart::Excused, QStringLiteral("失去联系")).isEmpty());
    // Who is evaluated where he stays needs no paper here.
    CHECK(rounds.grade(1, Grade::Qualified));
    CHECK(refusedBy(rounds.grade(2, Grade::Qualified)) == u"evaluation.excused");
    CHECK(rounds.round().ungraded().size() == 34);
    CHECK(emptyCount(rounds.round(), EvaluationBallot::Members).tallies.size() == 34);
    CHECK(set(1, EvaluationPart::Excused, QStringLiteral("生病")) == u"evaluation.part_graded");
}

TEST_CASE("a round of a past day has come as far as its steps had", "[evaluation]")
{
    Evaluation today;
    today.peopleOn = QDate(2026, 1, 22);
    today.steps = {{EvaluationStep::Study, QDate(2026, 1, 8), {}, {}, {}},
                   {EvaluationStep::Talks, QDate(2026, 1, 19), {}, {}, {}},
                   {EvaluationStep::SelfAppraisal, QDate(2026, 1, 20), {}, {}, {}},
                   {EvaluationStep::Mutual, QDate(2026, 1, 21), {}, {}, {}},
                   {EvaluationStep::Ballot, QDate(2026, 1, 22), {}, {}, {}},
                   {EvaluationStep::Grading, QDate(2026, 1, 25), {}, {}, {}},
                   {EvaluationStep::Feedback, QDate(2026, 2, 2), {}, {}, {}}};
    EvaluationCount count;
    count.heldOn = QDate(2026, 1, 22);
    today.counts = {count};
    today.corrections = {{QDate(2026, 3, 1), QStringLiteral("群众测评"), {}, QStringLiteral("算错")}};
    today.publishedFrom = QDate(2026, 2, 3);
    today.publishedUntil = QDate(2026, 2, 9);
    today.publishedAt = QStringLiteral("公告栏");
    EvaluatedPerson person;
    person.type = QString::fromUtf16(book::kFullMember);
    person.self = Grade::Qualified;
    person.grade = Grade::Excellent;
    person.opinion = QStringLiteral("意见");
    person.toldOn = QDate(2026, 2, 1);
    person.toldBy = QStringLiteral("甲");
    person.reply = QStringLiteral("同意");
    today.people = {person};

    const auto on = [&](QDate day) { return standingOn(today, day); };
    CHECK_FALSE(on(QDate(2026, 1, 7)));
    REQUIRE(on(QDate(2026, 1, 8)));
    CHECK(on(QDate(2026, 1, 8))->currentStep() == EvaluationStep::Talks);
    CHECK_FALSE(on(QDate(2026, 1, 19))->people[0].self);
    CHECK(on(QDate(2026, 1, 20))->people[0].self == Grade::Qualified);
    CHECK(on(QDate(2026, 1, 21))->counts.isEmpty());
    CHECK(on(QDate(2026, 1, 22))->counts.size() == 1);
    const Evaluation before = *on(QDate(2026, 1, 24));
    CHECK(before.currentStep() == EvaluationStep::Grading);
    CHECK_FALSE(before.people[0].grade);
    CHECK(before.people[0].opinion.isEmpty());
    CHECK(before.ungraded().size() == 1);
    const Evaluation graded = *on(QDate(2026, 1, 31));
    CHECK(graded.people[0].grade == Grade::Excellent);
    CHECK(graded.people[0].opinion == QStringLiteral("意见"));
    CHECK_FALSE(graded.people[0].toldOn.isValid());
    CHECK(graded.people[0].reply.isEmpty());
    CHECK(graded.untold().size() == 1);
    CHECK(on(QDate(2026, 2, 1))->people[0].reply == QStringLiteral("同意"));
    CHECK_FALSE(on(QDate(2026, 2, 2))->publishedFrom.isValid());
    CHECK(on(QDate(2026, 2, 2))->publishedAt.isEmpty());
    CHECK(on(QDate(2026, 2, 3))->publishedUntil == QDate(2026, 2, 9));
    CHECK(on(QDate(2026, 2, 28))->corrections.isEmpty());
    CHECK(*on(QDate(2026, 3, 1)) == today);
}

TEST_CASE("the rounds of a past day are those that had begun, and none of the recycle bin", "[evaluation]")
{
    Rounds rounds;
    REQUIRE(rounds.take(EvaluationStep::Study, rounds.today.addDays(-3)));
    const auto on = [&](int daysAgo) {
        return listEvaluationsOn(rounds.reader(), rounds.branch, rounds.today.addDays(-daysAgo)).value();
    };
    CHECK(on(4).isEmpty());
    REQUIRE(on(3).size() == 1); // though its list is of today
    CHECK(on(3)[0].currentStep() == EvaluationStep::Talks);
    REQUIRE(rounds.run([&](UnitOfWork& unit) { return recycleEvaluation(unit, rounds.id, rounds.today); }));
    CHECK(on(3).isEmpty());
}
