// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Emptying the recycle bins: what has stood there long enough goes, by name, and only when somebody asks for it.
#pragma once

#include "branchbook/store/unit_of_work.h"

#include <QDate>

namespace branchbook::book {

/// How long a bin keeps (design §6, Toast).
inline constexpr int kBinDays = 30;

/// Why a record stays in its bin.
enum class CleanupStay {
    Goes,
    Referred, ///< another record names it that does not go with it
    Viewed, ///< who looked at a clue's reporter stays on record, and so does the clue
};

struct CleanupRecord {
    QString table;
    QString id;
    QString kind; ///< as differenceTitle() names it: 会议和活动
    QString title; ///< empty for the kinds that tell of nobody (talks, sanctions, clues)
    QDate since; ///< when it was put into the bin
    CleanupStay stay = CleanupStay::Goes;
    QList<std::pair<QString, QString>> parts; ///< table and key of what goes with it, in the order in which it can go
};

struct CleanupPlan {
    /// First those that go, in the order in which they can: what names another one before it, otherwise the oldest first. Then those
    /// that stay.
    QList<CleanupRecord> records;
    [[nodiscard]] QList<CleanupRecord> going() const;
    [[nodiscard]] QList<CleanupRecord> staying() const;
};

/// What has been in a bin of any branch for `days` days or more on `today`; nothing is changed. Forms, attachments taken off
/// a record, branches and groups are none of it. Error: Io.
[[nodiscard]] Result<CleanupPlan> planCleanup(const store::Session& session, QDate today, int days = kBinDays);
/// Removes what goes, parts first, attachments with them. One step of the journal, which keeps what they said and can take it
/// back; copies made before still hold it. Errors: store.row_missing, store.constraint where the book changed since the plan.
[[nodiscard]] Result<> applyCleanup(store::UnitOfWork& unit, const CleanupPlan& plan);

/// 会议和活动：8月支委会，2026.08.01 放进回收站; why it stays behind it.
[[nodiscard]] QString cleanupLine(const CleanupRecord& record);

} // namespace branchbook::book
