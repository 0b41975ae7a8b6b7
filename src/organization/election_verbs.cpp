// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/election_store.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/strokes.h"
#include "branchbook/base/text.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/reelection.h"
#include "organization/day_value.h"
#include "organization/election_checks.h"
#include "organization/election_rows.h"
#include "organization/founding.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr int kMostElected = 60;

struct ElectionVerbTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionVerbTexts)
};

/// A day on which something was done: not to come, and not before there was a branch.
Result<> checkDone(const store::Session& session, const Election& election, QDate day, QDate today)
{
    const QString where = QStringLiteral("done");
    if (day.isValid() && day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("election.day_future"), {day.toString(Qt::ISODate)}, where);
    return checkFounding(session, election.branch, day, ElectionVerbTexts::tr("办结日期"), where);
}

Result<> putStep(store::UnitOfWork& unit, ElectionId id, const ElectionStepDays& days)
{
    return unit.put("election_step",
                    {{"election_id", id.toString()},
                     {"step", electionStepName(days.step)},
                     {"planned_on", dayOrNull(days.planned)},
                     {"done_on", dayOrNull(days.done)},
                     {"note", store::textOrNull(trimmedText(days.note))}});
}

Result<> putPaper(store::UnitOfWork& unit, ElectionId id, const ElectionPaper& paper)
{
    return unit.put("election_paper",
                    {{"election_id", id.toString()},
                     {"paper", paper.paper},
                     {"done_on", dayOrNull(paper.done)},
                     {"note", store::textOrNull(trimmedText(paper.note))}});
}

/// A step is not done before an earlier one was, nor after a later one.
Result<> checkOrder(const Election& election, const ElectionStepDays& days)
{
    bool before = true;
    for (const ElectionStepDays& other : election.steps) {
        if (other.step == days.step) {
            before = false;
            continue;
        }
        const bool wrong = other.done.isValid() && (before ? other.done > days.done : other.done < days.done);
        if (wrong)
            return fail(ErrorKind::Invalid, QStringLiteral("election.step_order"),
                        {electionStepTitle(days.step, election.kind), days.done.toString(Qt::ISODate),
                         electionStepTitle(other.step, election.kind), other.done.toString(Qt::ISODate)},
                        QStringLiteral("done"));
    }
    return {};
}

QString memberKey(ElectionId id, book::MemberId member)
{
    return id.toString() + QChar(store::kKeySeparator) + member.toString();
}

/// Those persons of the branch, in the order asked for.
Result<QList<ElectablePerson>> personsNamed(const store::Session& session, const Election& election,
                                            const QList<book::MemberId>& members)
{
    BB_TRY(const auto people, electableOn(session, election.branch, election.heldOn));
    QList<ElectablePerson> found;
    for (const book::MemberId id : members) {
        const auto person =
            std::find_if(people.begin(), people.end(), [&](const ElectablePerson& each) { return each.member == id; });
        if (person == people.end())
            return fail(ErrorKind::NotFound, QStringLiteral("election.person_unknown"), {id.toString()});
        const bool twice =
            std::any_of(found.begin(), found.end(), [&](const ElectablePerson& each) { return each.member == id; });
        if (twice)
            return fail(ErrorKind::Invalid, QStringLiteral("election.person_twice"), {person->name});
        found.append(*person);
    }
    return found;
}

/// What the timetable of the term that ends has done before there was an election is done in it: from here on the election
/// says it.
Result<> takeTicks(const store::Session& session, const Election& election, QList<ElectionStepDays>& steps)
{
    if (election.kind != ElectionKind::Committee)
        return {};
    BB_TRY(const Committee committee, loadCommittee(session, election.branch));
    const Term* ends = committee.termOn(election.heldOn.addDays(-1));
    if (ends == nullptr)
        return {};
    BB_TRY(const auto lines, reelectionSteps(session, *ends));
    for (const ReelectionStep& line : lines) {
        for (ElectionStepDays& days : steps) {
            if (!line.step || days.step != *line.step || days.done.isValid() || !line.doneOn.isValid())
                continue;
            days.done = line.doneOn;
            days.note = line.note;
        }
    }
    return {};
}

/// The course goes along with the vote: what is not done keeps its place in the timetable, or its distance where it has a day of
/// its own.
Result<> moveSteps(store::UnitOfWork& unit, const Election& before, QDate heldOn)
{
    const auto then = usualElectionDays(before.kind, before.heldOn);
    const auto now = usualElectionDays(before.kind, heldOn);
    for (ElectionStepDays days : before.steps) {
        if (!days.planned.isValid() || days.done.isValid())
            continue;
        QDate moved = days.planned.addDays(before.heldOn.daysTo(heldOn));
        for (qsizetype i = 0; i < then.size(); ++i) {
            if (then[i].step == days.step && then[i].planned == days.planned)
                moved = now[i].planned;
        }
        days.planned = moved;
        BB_CHECK(putStep(unit, before.id, days));
    }
    return {};
}

bool isTeller(const Election& election, book::MemberId member)
{
    return std::any_of(election.tellers.begin(), election.tellers.end(),
                       [&](const ElectionTeller& teller) { return teller.member == member; });
}

bool isLeftOut(const Election& election, book::MemberId member)
{
    return std::any_of(election.leftOut.begin(), election.leftOut.end(),
                       [&](const ElectionLeftOut& one) { return one.member == member; });
}

bool isCandidate(const Election& election, book::MemberId member)
{
    return std::any_of(election.candidates.begin(), election.candidates.end(),
                       [&](const ElectionCandidate& candidate) { return candidate.member == member; });
}

/// Before the first vote anybody; after one that filled too few seats somebody new for those that are left, however often the
/// names are put right, or again exactly those who would stand without: whoever is elected has his seat.
Result<> checkNomination(const Election& election, const QList<ElectablePerson>& people)
{
    if (people.isEmpty() && election.rounds.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("election.candidates_none"));
    if (election.rounds.isEmpty())
        return {};
    QSet<QString> names;
    bool fresh = false;
    for (const ElectablePerson& person : people) {
        if (isElected(election, person))
            return fail(ErrorKind::Refused, QStringLiteral("election.elected_already"), {person.shown});
        names.insert(person.shown);
        fresh = fresh || !wasOnPaper(election, person.shown);
    }
    const QStringList left = election.rounds.last().namesWith(TallyOutcome::RunOff);
    const bool back = !left.isEmpty() && names == QSet<QString>(left.begin(), left.end());
    const bool open = !election.isDecided() && election.rounds.last().result == RoundResult::TooFew;
    return open && (fresh || back) ? Result<>()
                                   : fail(ErrorKind::Refused, QStringLiteral("election.candidates_counted"));
}

} // namespace

Result<> checkElection(const Election& election)
{
    if (oneLine(election.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("election.title_missing"), {}, QStringLiteral("title"));
    if (election.seats < 1 || election.seats > kMostElected)
        return fail(ErrorKind::Invalid, QStringLiteral("election.seats"),
                    {QString::number(election.seats), QString::number(kMostElected)}, QStringLiteral("seats"));
    if (election.kind == ElectionKind::Secretary && election.seats != 1)
        return fail(ErrorKind::Invalid, QStringLiteral("election.one_secretary"), {QString::number(election.seats)},
                    QStringLiteral("seats"));
    if (!election.heldOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("election.day_missing"), {}, QStringLiteral("date"));
    return {};
}

Result<ElectionId> planElection(store::UnitOfWork& unit, Election election, QDate today)
{
    BB_CHECK(checkElection(election));
    BB_CHECK(checkElectionPlace(unit.session(), election));
    auto steps = election.steps.isEmpty() ? usualElectionDays(election.kind, election.heldOn) : election.steps;
    BB_CHECK(takeTicks(unit.session(), election, steps));
    if (election.id.isNull())
        election.id = ElectionId::make();
    store::ColumnValues columns = columnsOf(election);
    columns.insert(columns.begin(), {"id", election.id.toString()});
    columns.push_back({"entered_on", today.toString(Qt::ISODate)});
    BB_CHECK(unit.insert("election", columns));
    for (const ElectionStepDays& days : steps)
        BB_CHECK(putStep(unit, election.id, days));
    for (const ElectionPaper& paper : election.papers)
        BB_CHECK(putPaper(unit, election.id, paper));
    return election.id;
}

Result<> changeElection(store::UnitOfWork& unit, const Election& election)
{
    BB_CHECK(checkElection(election));
    BB_TRY(const Election before, loadElection(unit.session(), election.id));
    if (!before.rounds.isEmpty() && (before.kind != election.kind || before.seats != election.seats))
        return fail(ErrorKind::Refused, QStringLiteral("election.counted"));
    if (!before.rounds.isEmpty() && election.heldOn > before.rounds.first().heldOn)
        return fail(ErrorKind::Invalid, QStringLiteral("election.day_after_round"),
                    {election.heldOn.toString(Qt::ISODate), before.rounds.first().heldOn.toString(Qt::ISODate)},
                    QStringLiteral("date"));
    if (!before.rounds.isEmpty() && election.heldOn != before.heldOn && election.heldOn < before.rounds.first().heldOn)
        return fail(ErrorKind::Invalid, QStringLiteral("election.day_voted"),
                    {election.heldOn.toString(Qt::ISODate), before.rounds.first().heldOn.toString(Qt::ISODate)},
                    QStringLiteral("date"));
    BB_CHECK(checkElectionPlace(unit.session(), election));
    if (before.heldOn.isValid() && before.heldOn != election.heldOn)
        BB_CHECK(moveSteps(unit, before, election.heldOn));
    return unit.update("election", election.id.toString(), election.rev, columnsOf(election));
}

Result<> setElectionStep(store::UnitOfWork& unit, ElectionId id, const ElectionStepDays& days, QDate today)
{
    BB_TRY(const Election election, loadElection(unit.session(), id));
    const auto course = electionCourse(election.kind);
    if (!course.contains(days.step)) {
        QStringList known;
        for (const ElectionStep step : course)
            known.append(electionStepName(step));
        return fail(ErrorKind::Invalid, QStringLiteral("election.step_unknown"),
                    {electionStepTitle(days.step, election.kind), shownList(known)});
    }
    BB_CHECK(checkDone(unit.session(), election, days.done, today));
    BB_CHECK(checkFounding(unit.session(), election.branch, days.planned, ElectionVerbTexts::tr("计划日期"),
                           QStringLiteral("planned")));
    if (days.done.isValid()) {
        if (days.step == ElectionStep::Meeting && !election.rounds.isEmpty() && !election.isDecided())
            return fail(ErrorKind::Refused, QStringLiteral("election.not_decided"),
                        {electionStepTitle(days.step, election.kind)}, QStringLiteral("done"));
        if (days.step == ElectionStep::Meeting && !election.rounds.isEmpty()
            && days.done != election.rounds.last().heldOn)
            return fail(ErrorKind::Invalid, QStringLiteral("election.meeting_day"),
                        {electionStepTitle(days.step, election.kind), days.done.toString(Qt::ISODate),
                         election.rounds.last().heldOn.toString(Qt::ISODate)},
                        QStringLiteral("done"));
        BB_CHECK(checkOrder(election, days));
    }
    return putStep(unit, id, days);
}

Result<> setElectionPaper(store::UnitOfWork& unit, ElectionId id, const ElectionPaper& paper, QDate today)
{
    BB_TRY(const Election election, loadElection(unit.session(), id));
    const QStringList known = electionPapers(election.kind);
    if (!known.contains(paper.paper))
        return fail(ErrorKind::Invalid, QStringLiteral("election.paper_unknown"), {paper.paper, known.join(u'；')});
    BB_CHECK(checkDone(unit.session(), election, paper.done, today));
    return putPaper(unit, id, paper);
}

Result<> setElectionCandidates(store::UnitOfWork& unit, ElectionId id, const QList<book::MemberId>& members)
{
    BB_TRY(const Election election, loadElection(unit.session(), id));
    BB_TRY(auto people, personsNamed(unit.session(), election, members));
    BB_CHECK(checkNomination(election, people));
    BB_TRY(const Electorate electorate, electorateOf(unit.session(), election, election.heldOn));
    for (const ElectablePerson& person : people) {
        if (!person.rights.elected)
            return fail(ErrorKind::Refused, QStringLiteral("election.no_right"), {person.name, person.rights.why});
        if (!electorate.awaits.isEmpty() && electorate.committee.isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("election.committee_awaited"),
                        {QString::fromUtf16(electionKindInfo(election.kind).office), electorate.awaits});
        if (!electorate.contains(person.member)) {
            BB_TRY(const auto may, electableFor(unit.session(), election));
            return fail(ErrorKind::Refused, QStringLiteral("election.not_in_committee"),
                        {person.name, QString::fromUtf16(electionKindInfo(election.kind).office), electableNames(may)});
        }
        BB_CHECK(checkNotSitting(unit.session(), election, person));
        BB_CHECK(checkOtherOffice(unit.session(), election, person));
        if (isLeftOut(election, person.member))
            return fail(ErrorKind::Refused, QStringLiteral("election.candidate_left_out"), {person.name});
        if (isTeller(election, person.member))
            return fail(ErrorKind::Refused, QStringLiteral("election.teller_candidate"), {person.name});
        BB_CHECK(checkTellsBeside(unit.session(), election, person));
    }
    if (electionKindInfo(election.kind).order == NameOrder::Strokes)
        std::stable_sort(people.begin(), people.end(), [](const ElectablePerson& left, const ElectablePerson& right) {
            return beforeByStrokes(left.name, right.name);
        });
    const QStringList elected = election.elected();
    const qsizetype before = election.rounds.isEmpty() ? 0 : election.candidates.size();
    for (const ElectionCandidate& candidate : election.candidates) {
        if (!members.contains(candidate.member) && !elected.contains(candidate.name))
            BB_CHECK(unit.remove("election_candidate", memberKey(id, candidate.member)));
    }
    for (qsizetype i = 0; i < people.size(); ++i)
        BB_CHECK(unit.put("election_candidate",
                          {{"election_id", id.toString()},
                           {"member_id", people[i].member.toString()},
                           {"position", qint64{before + i}},
                           {"full_name", people[i].shown},
                           {"post", store::textOrNull(people[i].post)}}));
    return {};
}

Result<> setElectionTellers(store::UnitOfWork& unit, ElectionId id, const QList<book::MemberId>& monitors,
                            const QList<book::MemberId>& counters)
{
    BB_TRY(const Election election, loadElection(unit.session(), id));
    const QList<book::MemberId> all = monitors + counters;
    BB_TRY(const auto people, personsNamed(unit.session(), election, all));
    for (const ElectablePerson& person : people) {
        if (isCandidate(election, person.member))
            return fail(ErrorKind::Refused, QStringLiteral("election.teller_candidate"), {person.name});
        if (isLeftOut(election, person.member))
            return fail(ErrorKind::Refused, QStringLiteral("election.teller_left_out"), {person.name});
        BB_CHECK(checkStandsBeside(unit.session(), election, person));
    }
    for (const ElectionTeller& teller : election.tellers) {
        if (!all.contains(teller.member))
            BB_CHECK(unit.remove("election_teller", memberKey(id, teller.member)));
    }
    for (qsizetype i = 0; i < people.size(); ++i)
        BB_CHECK(unit.put("election_teller",
                          {{"election_id", id.toString()},
                           {"member_id", people[i].member.toString()},
                           {"role", i < monitors.size() ? QStringLiteral("monitor") : QStringLiteral("counter")},
                           {"full_name", people[i].shown}}));
    return {};
}

Result<> leaveOutElector(store::UnitOfWork& unit, const rules::Catalogue& catalogue, ElectionId id,
                         const ElectionLeftOut& who)
{
    BB_TRY(const Election election, loadElection(unit.session(), id));
    BB_TRY(const auto people, electableFor(unit.session(), election));
    const auto person = std::find_if(people.begin(), people.end(),
                                     [&](const ElectablePerson& each) { return each.member == who.member; });
    if (person == people.end())
        return fail(ErrorKind::NotFound, QStringLiteral("election.person_unknown"), {who.name});
    if (!person->rights.elects)
        return fail(ErrorKind::Refused, QStringLiteral("election.not_elector"), {person->name, person->rights.why});
    if (isCandidate(election, who.member))
        return fail(ErrorKind::Refused, QStringLiteral("election.candidate_left_out"), {person->name});
    if (isTeller(election, who.member))
        return fail(ErrorKind::Refused, QStringLiteral("election.teller_left_out"), {person->name});
    if (!election.rounds.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("election.leave_out_counted"), {person->name});
    BB_CHECK(
        gathering::checkLeftOut(catalogue, person->name, who.why, election.heldOn, rules::MeetingPurpose::Election));
    ElectionLeftOut named = who;
    named.name = person->shown;
    return unit.put("election_left_out", columnsOf(id, named));
}

Result<> countElectorAgain(store::UnitOfWork& unit, ElectionId id, book::MemberId member)
{
    BB_TRY(const Election election, loadElection(unit.session(), id));
    const auto found = std::find_if(election.leftOut.begin(), election.leftOut.end(),
                                    [&](const ElectionLeftOut& one) { return one.member == member; });
    if (found == election.leftOut.end())
        return fail(ErrorKind::NotFound, QStringLiteral("election.not_left_out"));
    if (!election.rounds.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("election.left_out_counted"), {found->name});
    return unit.remove("election_left_out", memberKey(id, member));
}

Result<> recycleElection(store::UnitOfWork& unit, ElectionId id, QDate today)
{
    return unit.change("election", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreElection(store::UnitOfWork& unit, ElectionId id)
{
    BB_TRY(const Election election, loadElection(unit.session(), id));
    BB_CHECK(checkElectionPlace(unit.session(), election));
    return unit.change("election", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
