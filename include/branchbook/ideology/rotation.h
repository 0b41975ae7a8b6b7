// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 轮训: all members trained in turns, a batch after the other (mission I5). A batch that was held is a gathering of kind
// 集中培训: who came and how long it was stands there alone, and so its hours count as those of every other session do.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/gathering/study_excuse.h"

#include <algorithm>

namespace branchbook::ideology {

using RotationId = Id<struct RotationTag>;

inline constexpr int kMostRotationQuota = 10000; ///< places in a batch
inline constexpr int kMostRotationText = 120; ///< characters of title, organizer, place

/// Somebody named for a batch.
struct RotationPerson {
    book::MemberId member;
    QString name;
    bool came = false; ///< present at the gathering; false while it was not held
    QString reason; ///< why not, as the gathering says
    bool operator==(const RotationPerson&) const = default;
};

struct Rotation {
    RotationId id;
    qint64 rev = 0;
    book::BranchId branch;
    std::optional<gathering::GatheringId> gathering; ///< nothing: not held yet, or its record is in the recycle bin
    QString title;
    QDate from; ///< first day
    QDate until; ///< last day, not before the first
    std::optional<int> quota; ///< places, 1 … kMostRotationQuota; nothing: no limit was set
    QString organizer; ///< 县委党校 …
    QString place;
    QString note;
    int minutes = 0; ///< of study that each who came is credited with; 0 while it was not held
    QList<RotationPerson> people; ///< by pinyin
    QDate enteredOn;
    QDate heldOn; ///< of the gathering: the last day of the batch, unless corrected there; invalid: not held
    bool recycled = false;

    [[nodiscard]] bool isHeld() const { return gathering.has_value(); }
    [[nodiscard]] int cameCount() const;
    /// Places that are still free; nothing where no limit was set.
    [[nodiscard]] std::optional<int> freePlaces() const;
    /// It was entered then, or had begun.
    [[nodiscard]] QDate knownFrom() const { return std::min(enteredOn, from); }
};

/// As it stood at the end of a past `day`, from which on it was known: it is held from heldOn on. Who was named when has no
/// day: the names are as now, and so are title, days, places and note.
[[nodiscard]] Rotation standingOn(Rotation rotation, QDate day);

/// Where one of the Party members of the branch stands in the turns.
struct Turn {
    book::MemberId member;
    QString name;
    bool onCommittee = false; ///< asked for the hours of secretary and committee (study.secretary_hours)
    QDate lastOn; ///< last day of the last batch of the cycle attended; invalid: no turn yet
    QString lastTitle;
    QString nextTitle; ///< a batch still to come, or not over, that the person is named for
    double hours = 0; ///< 学时 of the year so far, to one decimal, as everywhere (gathering/study_parts.h)
    double target = 0; ///< that the rule asks for; 0: none in force, or the person is excused
    std::optional<gathering::ExcuseGround> excused; ///< 年老体弱, of whom no turn is asked this year

    [[nodiscard]] bool hadTurn() const { return lastOn.isValid(); }
};

struct TurnFigures {
    int all = 0;
    int had = 0;
    int named = 0; ///< without a turn, but named for a batch to come
    int excused = 0; ///< without a turn, and none is asked
    [[nodiscard]] int open() const { return all - had - excused; }
};
[[nodiscard]] TurnFigures turnFigures(const QList<Turn>& turns);

} // namespace branchbook::ideology
