// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/reelection.h"

#include "branchbook/base/text.h"
#include "branchbook/organization/election_store.h"
#include "organization/committee_rows.h"
#include "organization/founding.h"
#include "organization/timetable.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::organization {

namespace {

ReelectionStep stepAt(const QJsonObject& json, QDate end)
{
    const auto text = [&](const char16_t* key) { return json.value(QStringView(key)).toString(); };
    return {text(u"code"),
            text(u"title"),
            text(u"detail"),
            text(u"actor"),
            text(u"paper"),
            text(u"confidence"),
            text(u"rule"),
            timetableDay(json, end),
            {},
            {},
            electionStepByName(text(u"step"))};
}

/// The election that makes the committee after this term, the latest of them.
Result<std::optional<Election>> electionAfter(const store::Session& session, const Term& term)
{
    BB_TRY(const Committee committee, loadCommittee(session, term.branch));
    BB_TRY(const auto elections, listElections(session, term.branch));
    for (const Election& election : elections) {
        const Term* ends = committee.termOn(election.heldOn.addDays(-1));
        if (election.kind == ElectionKind::Committee && ends != nullptr && ends->id == term.id)
            return std::optional(election);
    }
    return std::optional<Election>();
}

/// What the election says of its steps stands above what was ticked off before there was one.
void followElection(const Election& election, QList<ReelectionStep>& steps)
{
    for (const QJsonValue& value : reelectionTimetable().value(u"steps").toArray()) {
        for (ReelectionStep& step : steps) { // one day that all of it is counted from: that of the vote
            if (step.code == value.toObject().value(u"code").toString())
                step.on = timetableDay(value.toObject(), election.heldOn);
        }
    }
    for (ReelectionStep& step : steps) {
        for (const ElectionStepDays& days : election.steps) {
            if (!step.step || days.step != *step.step)
                continue;
            step.on = days.planned.isValid() ? days.planned : step.on;
            step.doneOn = days.done;
            step.note = days.note;
        }
    }
}

/// One record of one step: where the election is there, it keeps it.
Result<> markInElection(store::UnitOfWork& unit, const Election& election, ElectionStep step, QDate on,
                        const QString& note, QDate today)
{
    const auto days = std::find_if(election.steps.begin(), election.steps.end(),
                                   [&](const ElectionStepDays& one) { return one.step == step; });
    ElectionStepDays marked = days == election.steps.end() ? ElectionStepDays{step, {}, {}, {}} : *days;
    marked.done = on;
    marked.note = note;
    return setElectionStep(unit, election.id, marked, today);
}

} // namespace

QJsonObject reelectionTimetable()
{
    QFile file(QStringLiteral(":/branchbook/organization/reelection.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QDate timetableDay(const QJsonObject& line, QDate end)
{
    return end.addMonths(line.value(u"months").toInt()).addDays(line.value(u"days").toInt());
}

Countdown countdownOf(const Term& term, QDate today)
{
    Countdown countdown;
    countdown.daysLeft = static_cast<int>(today.daysTo(term.endsOn));
    for (const QJsonValue& mark : reelectionTimetable().value(u"marks").toArray()) { // the farthest first
        if (today >= term.endsOn.addMonths(-mark.toInt()))
            countdown.mark = mark.toInt();
    }
    return countdown;
}

Result<QList<ReelectionStep>> reelectionSteps(const store::Session& session, const Term& term)
{
    QList<ReelectionStep> steps;
    for (const QJsonValue& value : reelectionTimetable().value(u"steps").toArray())
        steps.append(stepAt(value.toObject(), term.endsOn));
    store::Query query = session.query("committee.steps");
    BB_TRY(bool row, query.bind("term", term.id.toString()).next());
    while (row) {
        for (ReelectionStep& step : steps) {
            if (step.code != query.text(0))
                continue;
            step.doneOn = dayIn(query.text(1));
            step.note = query.text(2);
        }
        BB_TRY(row, query.next());
    }
    BB_TRY(const auto election, electionAfter(session, term));
    if (election)
        followElection(*election, steps);
    std::ranges::stable_sort(steps, {}, &ReelectionStep::on);
    return steps;
}

Result<ReelectionAnchor> reelectionAnchor(const store::Session& session, const Term& term)
{
    BB_TRY(const auto election, electionAfter(session, term));
    return election ? ReelectionAnchor{election->heldOn, election->title} : ReelectionAnchor{term.endsOn, {}};
}

QString anchorText(const ReelectionAnchor& anchor)
{
    const QString day = PartialDate::of(anchor.on).toChinese();
    return anchor.election.isEmpty()
        ? QCoreApplication::translate("branchbook::organization", "各步按任期届满的%1推算。").arg(day)
        : QCoreApplication::translate("branchbook::organization", "各步按“%1”的选举日期%2推算。")
              .arg(insideQuotes(anchor.election), day);
}

Result<> markStep(store::UnitOfWork& unit, TermId term, const QString& code, QDate on, const QString& note, QDate today)
{
    BB_TRY(const Term marked, loadTerm(unit.session(), term));
    BB_TRY(const auto steps, reelectionSteps(unit.session(), marked));
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const auto& one) { return one.code == code; });
    if (step == steps.end())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.step_unknown"), {code});
    const QString where = QStringLiteral("date");
    if (on.isValid() && on > today)
        return fail(ErrorKind::Invalid, QStringLiteral("work.day_future"), {on.toString(Qt::ISODate)}, where);
    BB_CHECK(checkFounding(unit.session(), marked.branch, on,
                           QCoreApplication::translate("branchbook::organization", "办结日期"), where));
    BB_TRY(const auto election, electionAfter(unit.session(), marked));
    if (election && step->step)
        return markInElection(unit, *election, *step->step, on, note, today);
    if (on.isValid())
        return unit.put("reelection_step",
                        {{"term_id", term.toString()},
                         {"code", code},
                         {"done_on", on.toString(Qt::ISODate)},
                         {"note", store::textOrNull(trimmedText(note))}});
    return step->doneOn.isValid() ? unit.remove("reelection_step", term.toString() + store::kKeySeparator + code)
                                  : Result<>();
}

Result<QStringList> reelectionDoubts(const store::Session& session, const Term& term)
{
    BB_TRY(const auto election, electionAfter(session, term));
    if (election)
        return electionDoubts(session, *election);
    BB_TRY(const auto steps, reelectionSteps(session, term));
    for (const ReelectionStep& step : steps) {
        const bool ofTheVote = step.step == ElectionStep::Meeting || step.step == ElectionStep::SecretaryVote
            || step.step == ElectionStep::Report || step.step == ElectionStep::Handover;
        if (ofTheVote && step.doneOn.isValid())
            return QStringList{QCoreApplication::translate(
                                   "branchbook::organization",
                                   "“%1”登记了办完，但还没有筹备换届选举，没有计票结果。请先筹备选举，补记票数。")
                                   .arg(step.title)};
    }
    return QStringList();
}

} // namespace branchbook::organization
