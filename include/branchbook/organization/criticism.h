// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织生活会: criticism and self-criticism of each person. The problems that were found are ledger items of kind Problem
// whose source is the meeting.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::organization {

using CriticismId = Id<struct CriticismTag>;

enum class CriticismKind : quint8 { Self, Mutual };

struct Criticism {
    CriticismId id;
    qint64 rev = 0;
    gathering::GatheringId meeting;
    book::MemberId member; ///< whom it is about
    QString memberName;
    CriticismKind kind = CriticismKind::Self;
    std::optional<book::MemberId> by; ///< Mutual: who said it; absent for somebody from elsewhere
    QString byName;
    QString points;
    QDate enteredOn;

    bool operator==(const Criticism&) const = default;
};

/// One line per person who was there, or of whom or by whom something is written.
struct CriticismSum {
    book::MemberId member;
    QString name;
    bool self = false; ///< has spoken of themselves
    int received = 0; ///< from others
    int given = 0; ///< to others
    bool present = true;
};

/// Handed in in writing by, or for, somebody who was not there: its points begin with （书面）. The print shows it so.
[[nodiscard]] bool isWritten(const QString& points);
/// The points as such a paper.
[[nodiscard]] QString asWritten(const QString& points);
/// Names of people of whom or by whom something is written down as if spoken, and whom the attendance has not there: it was
/// changed since. Nothing while nobody has recorded who came.
[[nodiscard]] QStringList spokenByAbsent(const gathering::Gathering& meeting, const QList<Criticism>& said);

/// In the order in which they were said.
[[nodiscard]] Result<QList<Criticism>> listCriticism(const store::Session& session, gathering::GatheringId meeting);
/// Those present at the meeting in their order, then others of whom something is written.
[[nodiscard]] QList<CriticismSum> sumUp(const gathering::Gathering& meeting, const QList<Criticism>& said);

/// What keeps one from being written. Errors (Invalid): criticism.not_life_meeting, criticism.points_missing, criticism.by_missing,
/// criticism.by_self, criticism.self_twice (one self-criticism per person and meeting), criticism.absent where somebody is not among
/// those present and it is not isWritten; gathering.archived_reason (Refused: of an archived meeting it is a correction, which keeps
/// a mark in the record with the reason, and what stood there).
[[nodiscard]] Result<CriticismId> saveCriticism(store::UnitOfWork& unit, const Criticism& criticism, QDate today,
                                                const QString& reason = {});
/// Error: gathering.archived_reason (Refused).
[[nodiscard]] Result<> removeCriticism(store::UnitOfWork& unit, CriticismId id, QDate today,
                                       const QString& reason = {});

} // namespace branchbook::organization
