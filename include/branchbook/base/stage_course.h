// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A course of dated steps, whatever goes through it (an institution, a brand, a reserve cadre, a case): each step has a stage
// and a day `on`; the list is kept oldest first. Stages are told by a member of the step.
#pragma once

#include <QDate>
#include <QList>

#include <algorithm>

namespace branchbook {

/// The stage of the last step; `first` where none was taken.
template <class Step, class Stage>
[[nodiscard]] Stage reachedStage(const QList<Step>& steps, Stage Step::*stage, Stage first)
{
    return steps.isEmpty() ? first : steps.last().*stage;
}

/// The last step of that stage; null: not taken. Points into `steps`.
template <class Step, class Stage>
[[nodiscard]] const Step* stepOfStage(const QList<Step>& steps, Stage Step::*stage, Stage wanted)
{
    const auto found =
        std::find_if(steps.crbegin(), steps.crend(), [&](const Step& each) { return each.*stage == wanted; });
    return found == steps.crend() ? nullptr : &*found;
}

/// Its day; invalid: not taken.
template <class Step, class Stage>
[[nodiscard]] QDate dayOfStage(const QList<Step>& steps, Stage Step::*stage, Stage wanted)
{
    const Step* step = stepOfStage(steps, stage, wanted);
    return step == nullptr ? QDate() : step->on;
}

/// Oldest first; of one day in the order of the stages.
template <class Step, class Stage>
void sortCourse(QList<Step>& steps, Stage Step::*stage)
{
    std::sort(steps.begin(), steps.end(),
              [&](const Step& a, const Step& b) { return a.on != b.on ? a.on < b.on : a.*stage < b.*stage; });
}

} // namespace branchbook
