// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_track.h"

#include "branchbook/base/screen_words.h"

namespace branchbook::ui {

namespace {

QString trackDay(QDate day)
{
    return shownShortDay(day);
}

QString stepDayText(const organization::ElectionStepDays& days, QDate today)
{
    if (days.done.isValid())
        return days.done == today ? ElectionTrack::tr("今天 %1").arg(trackDay(days.done)) : trackDay(days.done);
    if (!days.planned.isValid())
        return QStringLiteral("—");
    if (days.planned == today)
        return ElectionTrack::tr("今天 %1").arg(trackDay(today));
    return days.planned < today ? ElectionTrack::tr("应在 %1").arg(trackDay(days.planned))
                                : ElectionTrack::tr("计划 %1").arg(trackDay(days.planned));
}

} // namespace

ElectionTrack::ElectionTrack(QWidget* parent)
    : StepTrack(tr("选举进度"), parent)
{
    connect(this, &StepTrack::chosen, this, [this](int index) { Q_EMIT stepChosen(m_course.at(index)); });
}

void ElectionTrack::setElection(const organization::Election& election, QDate today)
{
    m_course.clear();
    QList<TrackStep> steps;
    const auto current = election.currentStep();
    for (auto days : election.steps) {
        if (days.step == organization::ElectionStep::Meeting && !days.planned.isValid())
            days.planned = election.heldOn;
        using State = TrackStep::State;
        const auto state = days.done.isValid() ? State::Done : current == days.step ? State::Current : State::Coming;
        const bool late = state != State::Done && days.planned.isValid() && days.planned < today;
        m_course.append(days.step);
        steps.append({organization::electionStepTitle(days.step, election.kind), stepDayText(days, today), state,
                      late ? Color::Warn : Color::Text2, days.note});
    }
    setSteps(steps);
}

} // namespace branchbook::ui
