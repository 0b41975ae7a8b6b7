// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/rotation.h"

#include <algorithm>

namespace branchbook::ideology {

int Rotation::cameCount() const
{
    return static_cast<int>(
        std::count_if(people.begin(), people.end(), [](const RotationPerson& each) { return each.came; }));
}

std::optional<int> Rotation::freePlaces() const
{
    if (!quota)
        return std::nullopt;
    return std::max(0, *quota - static_cast<int>(people.size()));
}

Rotation standingOn(Rotation rotation, QDate day)
{
    if (rotation.heldOn <= day) // also where it was not held
        return rotation;
    rotation.gathering.reset();
    rotation.heldOn = {};
    rotation.minutes = 0;
    for (RotationPerson& person : rotation.people) {
        person.came = false;
        person.reason.clear();
    }
    return rotation;
}

TurnFigures turnFigures(const QList<Turn>& turns)
{
    TurnFigures figures;
    for (const Turn& turn : turns) {
        ++figures.all;
        figures.had += turn.hadTurn() ? 1 : 0;
        figures.named += !turn.hadTurn() && !turn.excused && !turn.nextTitle.isEmpty() ? 1 : 0;
        figures.excused += !turn.hadTurn() && turn.excused ? 1 : 0;
    }
    return figures;
}

} // namespace branchbook::ideology
