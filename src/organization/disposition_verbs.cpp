// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/discipline_service.h"
#include "branchbook/organization/secret_files.h"
#include "branchbook/store/day.h"
#include "branchbook/store/position.h"
#include "organization/discipline_checks.h"
#include "organization/discipline_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Result<DispositionCase> openCase(const store::Session& session, DispositionId id)
{
    BB_TRY(DispositionCase one, loadDisposition(session, id));
    if (!one.isOpen() || one.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("disposition.closed"), {one.memberName});
    return one;
}

Result<> checkOnlyCase(const store::Session& session, const DispositionCase& one)
{
    BB_TRY(const auto others, listDispositionsOf(session, one.member));
    for (const DispositionCase& other : others) {
        if (other.isOpen() && other.id != one.id)
            return fail(ErrorKind::Refused, QStringLiteral("disposition.open_already"));
    }
    return {};
}

/// Help and Review are of a term; everything up to Announced is of every case.
bool isOfTerm(DispositionStep step)
{
    return step >= DispositionStep::Help;
}

Result<> checkCourse(const DispositionCase& one, DispositionStep step, QDate on)
{
    if (isOfTerm(step) && !one.termUntil.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("disposition.step_term"), {dispositionStepTitle(step)},
                    QStringLiteral("step"));
    for (std::size_t i = 1; i < kDispositionSteps; ++i) {
        const auto other = static_cast<DispositionStep>(i);
        const DispositionStepDay* done = one.step(other);
        const bool isWrong =
            done != nullptr && ((other < step && done->doneOn > on) || (other > step && done->doneOn < on));
        if (isWrong)
            return fail(ErrorKind::Refused, QStringLiteral("disposition.step_order"),
                        {dispositionStepTitle(step), PartialDate::of(on).toChinese(), dispositionStepTitle(other),
                         PartialDate::of(done->doneOn).toChinese()},
                        QStringLiteral("date"));
        if (other < step && done == nullptr)
            return fail(ErrorKind::Refused, QStringLiteral("disposition.step_first"),
                        {dispositionStepTitle(step), dispositionStepTitle(other)}, QStringLiteral("step"));
    }
    return {};
}

Result<> checkStepGathering(const store::Session& session, const DispositionCase& one, const DispositionStepDay& step)
{
    if (!step.gathering)
        return {};
    BB_TRY(const auto meeting, gathering::loadGathering(session, *step.gathering));
    if (meeting.branch == one.branch && meeting.heldOn == step.doneOn)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("disposition.vote_branch"),
                {meeting.topic, PartialDate::of(meeting.heldOn).toChinese()}, QStringLiteral("gathering"));
}

bool passedDisposition(const gathering::Gathering& meeting)
{
    return std::any_of(meeting.agenda.begin(), meeting.agenda.end(), [&](const gathering::AgendaItem& item) {
        const gathering::Resolution* vote =
            item.matter == gathering::Matter::Disposition ? gathering::voteOn(meeting, item) : nullptr;
        return vote != nullptr && vote->outcome && !gathering::isToCheck(*vote->outcome)
            && gathering::verdictOf(*vote->outcome) == gathering::Verdict::Passed;
    });
}

Result<> checkDispositionVote(const DispositionCase& one, const gathering::Gathering& meeting, QDate today)
{
    const QString day = PartialDate::of(meeting.heldOn).toChinese();
    const QString where = QStringLiteral("gathering");
    if (meeting.branch != one.branch || meeting.heldOn > today)
        return fail(ErrorKind::Refused, QStringLiteral("disposition.vote_branch"), {meeting.topic, day}, where);
    if (meeting.kind != gathering::Kind::GeneralMeeting)
        return fail(ErrorKind::Refused, QStringLiteral("disposition.vote_kind"), {meeting.topic, day}, where);
    if (!passedDisposition(meeting))
        return fail(ErrorKind::Refused, QStringLiteral("disposition.vote_missing"), {meeting.topic, day}, where);
    return {};
}

Result<> writeCase(store::UnitOfWork& unit, const DispositionCase& one)
{
    return unit.update("disposition", one.id.toString(), one.rev, columnsOf(one));
}

Result<> markCase(store::UnitOfWork& unit, const DispositionCase& one, const QString& was, const QString& reason,
                  QDate today)
{
    BB_TRY(const qint64 position, store::nextPosition(unit.session(), "discipline.next_mark", one.id.toString()));
    return unit.insert("disposition_correction", columnsOf(one.id, position, {today, was, reason}));
}

QString termWords(const DispositionCase& one)
{
    return kTermMark.toString() + PartialDate::of(one.termUntil).toChinese();
}

bool goesWith(DispositionMeasure measure, DispositionOutcome outcome)
{
    switch (outcome) {
    case DispositionOutcome::Corrected:
    case DispositionOutcome::Escalated: return measure == DispositionMeasure::Correction;
    case DispositionOutcome::Withdrawn: return measure == DispositionMeasure::PersuadedWithdrawal;
    // Whoever refuses 劝退 is removed (EDU2019 art 31), by a vote on 除名.
    case DispositionOutcome::Removed:
        return measure == DispositionMeasure::Removal || measure == DispositionMeasure::SelfWithdrawal;
    case DispositionOutcome::Dropped: break;
    }
    return true;
}

Result<> checkEnd(const DispositionCase& one, const DispositionEnd& end, QDate today)
{
    BB_CHECK(checkDisciplineDay(end.on, one.steps.isEmpty() ? one.foundOn : one.steps.last().doneOn, today));
    if (!goesWith(one.measure, end.outcome))
        return fail(ErrorKind::Refused, QStringLiteral("disposition.outcome"),
                    {measureTitle(one.measure), dispositionOutcomeTitle(end.outcome)}, QStringLiteral("outcome"));
    if (endsPartyLife(end.outcome) && one.step(DispositionStep::Approved) == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("disposition.unapproved"),
                    {one.memberName, dispositionOutcomeTitle(end.outcome)}, QStringLiteral("outcome"));
    const bool needsReview =
        end.outcome == DispositionOutcome::Corrected || end.outcome == DispositionOutcome::Escalated;
    if (needsReview && one.step(DispositionStep::Review) == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("disposition.unreviewed"), {one.memberName},
                    QStringLiteral("outcome"));
    return {};
}

} // namespace

Result<DispositionId> openDisposition(store::UnitOfWork& unit, const DispositionCase& given, QDate today)
{
    DispositionCase one = given;
    BB_CHECK(checkDisciplineDay(one.foundOn, {}, today));
    BB_TRY(const book::Member person, disciplinedMember(unit.session(), one.member, one.foundOn));
    one.memberName = person.name();
    one.branch = person.branch;
    BB_CHECK(checkOnlyCase(unit.session(), one));
    one.id = one.id.isNull() ? DispositionId::make() : one.id;
    one.termFrom = one.termUntil = one.closedOn = {};
    store::ColumnValues columns = columnsOf(one);
    columns.insert(columns.begin(), {"id", one.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("disposition", columns));
    return one.id;
}

Result<> takeDispositionStep(store::UnitOfWork& unit, DispositionId id, const DispositionStepDay& step, QDate today)
{
    BB_TRY(const DispositionCase one, openCase(unit.session(), id));
    BB_CHECK(checkDisciplineDay(step.doneOn, one.foundOn, today));
    if (step.step == DispositionStep::Found || step.step == DispositionStep::Meeting)
        return fail(ErrorKind::Refused, QStringLiteral("disposition.step_vote"), {dispositionStepTitle(step.step)},
                    QStringLiteral("step"));
    BB_CHECK(checkCourse(one, step.step, step.doneOn));
    BB_CHECK(checkStepGathering(unit.session(), one, step));
    return unit.put("disposition_step", columnsOf(id, step));
}

Result<> decideDisposition(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DispositionId id,
                           const DispositionDecision& decision, QDate today)
{
    BB_TRY(DispositionCase one, openCase(unit.session(), id));
    BB_TRY(const auto meeting, gathering::loadGathering(unit.session(), decision.gathering));
    BB_CHECK(checkDispositionVote(one, meeting, today));
    BB_CHECK(checkDisciplineDay(meeting.heldOn, one.foundOn, today));
    BB_CHECK(checkCourse(one, DispositionStep::Meeting, meeting.heldOn));
    const bool hasTerm = decision.measure == DispositionMeasure::Correction;
    if (hasTerm)
        BB_CHECK(checkCorrectionTerm(catalogue, meeting.heldOn, decision.until));
    if (one.step(DispositionStep::Meeting) != nullptr) // whoever refuses 劝退 comes before the meeting again
        BB_CHECK(markCase(unit, one, measureTitle(one.measure), kVotedAgain.toString(), today));
    one.measure = decision.measure;
    one.termFrom = hasTerm ? meeting.heldOn : QDate();
    one.termUntil = hasTerm ? decision.until : QDate();
    BB_CHECK(writeCase(unit, one));
    return unit.put("disposition_step",
                    columnsOf(id, {DispositionStep::Meeting, meeting.heldOn, meeting.id, decision.note}));
}

Result<> extendDisposition(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DispositionId id, QDate until,
                           const QString& reason, QDate today)
{
    BB_TRY(DispositionCase one, openCase(unit.session(), id));
    if (!one.termUntil.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("disposition.no_term"), {one.memberName});
    BB_CHECK(checkDisciplineReason(reason));
    BB_CHECK(checkCorrectionTerm(catalogue, one.termFrom, until));
    BB_CHECK(markCase(unit, one, termWords(one), reason, today));
    one.termUntil = until;
    return writeCase(unit, one);
}

Result<> closeDisposition(store::UnitOfWork& unit, DispositionId id, const DispositionEnd& end, QDate today)
{
    BB_TRY(DispositionCase one, openCase(unit.session(), id));
    BB_CHECK(checkEnd(one, end, today));
    one.closedOn = end.on;
    one.outcome = end.outcome;
    if (!trimmedText(end.note).isEmpty())
        one.note = end.note;
    BB_CHECK(writeCase(unit, one));
    return endsPartyLife(end.outcome) ? takeOffRoster(unit, one.member, end.on) : Result<>{};
}

Result<> reopenDisposition(store::UnitOfWork& unit, DispositionId id)
{
    BB_TRY(DispositionCase one, loadDisposition(unit.session(), id));
    if (one.isOpen() || one.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("disposition.still_open"), {one.memberName});
    BB_CHECK(checkOnlyCase(unit.session(), one));
    const QDate closed = one.closedOn;
    one.closedOn = {};
    BB_CHECK(writeCase(unit, one));
    return endsPartyLife(one.outcome) ? putOnRoster(unit, one.member, closed) : Result<>{};
}

Result<> correctDisposition(store::UnitOfWork& unit, const DispositionCase& given, const QString& reason, QDate today)
{
    BB_TRY(DispositionCase one, loadDisposition(unit.session(), given.id));
    BB_CHECK(checkDisciplineReason(reason));
    if (given.measure != one.measure && (one.step(DispositionStep::Meeting) != nullptr || !one.isOpen()))
        return fail(ErrorKind::Refused, QStringLiteral("disposition.decided"),
                    {one.memberName, measureTitle(one.measure)}, QStringLiteral("measure"));
    if (given.level != one.level)
        BB_CHECK(checkFilesFitLevel(unit.session(), QStringLiteral("disposition"), given.id.toString(), given.level));
    const QString was =
        QStringList{measureTitle(one.measure), disciplineLevelTitle(one.level), one.grounds, one.note}.join(
            QStringLiteral("；"));
    BB_CHECK(markCase(unit, one, was, reason, today));
    one.measure = given.measure;
    one.level = given.level;
    one.grounds = given.grounds;
    one.note = given.note;
    one.rev = given.rev;
    return writeCase(unit, one);
}

Result<> recycleDisposition(store::UnitOfWork& unit, DispositionId id, QDate today)
{
    BB_TRY(const DispositionCase one, loadDisposition(unit.session(), id));
    if (!one.isOpen() && endsPartyLife(one.outcome))
        return fail(ErrorKind::Refused, QStringLiteral("disposition.took_off"), {one.memberName});
    return unit.change("disposition", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreDisposition(store::UnitOfWork& unit, DispositionId id)
{
    BB_TRY(const DispositionCase one, loadDisposition(unit.session(), id));
    if (one.isOpen())
        BB_CHECK(checkOnlyCase(unit.session(), one));
    return unit.change("disposition", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
