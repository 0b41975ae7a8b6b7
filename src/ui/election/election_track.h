// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an election from the reminder to the handover; each is a button that asks for its day.
#pragma once

#include "branchbook/organization/election.h"
#include "ui/kit/step_track.h"

namespace branchbook::ui {

class ElectionTrack final : public StepTrack
{
    Q_OBJECT
public:
    explicit ElectionTrack(QWidget* parent = nullptr);
    void setElection(const organization::Election& election, QDate today);

Q_SIGNALS:
    void stepChosen(branchbook::organization::ElectionStep step);

private:
    QList<organization::ElectionStep> m_course;
};

} // namespace branchbook::ui
