// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党建品牌: one branch, one brand; five things it should have (名称, 理念, 标识, 载体, 成效), its course from 申报 to 复核, and what was
// done under it (domain-rules §14.2: local practice, no national rule).
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/base/period.h"
#include "branchbook/book/branch.h"

#include <optional>

namespace branchbook::organization {

using BrandId = Id<struct BrandTag>;

enum class BrandStage : quint8 { Applied, Reviewed, Named, Improved, Rechecked };
[[nodiscard]] QString brandStageName(BrandStage stage); ///< "applied", "reviewed", "named", "improved", "rechecked"
[[nodiscard]] QString brandStageTitle(BrandStage stage); ///< 申报, 评审, 命名, 提升, 复核
[[nodiscard]] std::optional<BrandStage> brandStageByName(QStringView name); ///< name or title
[[nodiscard]] QList<BrandStage> brandStages();

struct BrandStep {
    BrandStage stage = BrandStage::Applied;
    QDate on;
    QString by; ///< who reviewed, named, checked
    QDate nextOn; ///< of 命名 and 复核: when the next check is due
    QString note;
    bool operator==(const BrandStep&) const = default;
};

/// What was done under the brand, and shows its effect.
struct BrandEvidence {
    QDate on;
    QString title;
    QString detail;
    bool operator==(const BrandEvidence&) const = default;
};

struct Brand {
    BrandId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString name;
    QString idea; ///< 理念
    QString logo; ///< 标识, in words
    QString carrier; ///< 载体
    QString effect; ///< 成效
    QString note;
    QDate endedOn; ///< given up, or the name was withdrawn
    QString endedWhy;
    QList<BrandStep> steps; ///< oldest first; one at least
    QList<BrandEvidence> evidence; ///< newest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !endedOn.isValid(); }
    [[nodiscard]] BrandStage stage() const;
    [[nodiscard]] QDate dayOf(BrandStage stage) const; ///< the last one; invalid: not done
    [[nodiscard]] int evidenceIn(DateRange range) const;
    /// Which of the five things are not written down: 理念, 标识, 载体, 成效.
    [[nodiscard]] QStringList missing() const;
    /// The check that is due next; invalid where none was set or it was made.
    [[nodiscard]] QDate recheckDue() const;
};

/// As it stood at the end of a past `day`: without later steps and activities, and in use where it was given up later. No step left: not
/// applied for yet. Its name and the other four things are those of today.
[[nodiscard]] Brand standingOn(Brand brand, QDate day);

} // namespace branchbook::organization
