// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 调研课题: theory joined with research on the branch's real problems (mission I2). What is asked, who leads it, its course
// 选题 → 调研 → 成果 → 转化 → 办结, what was found, and what was decided because of it.
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/base/period.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/member.h"

#include <optional>

namespace branchbook::ideology {

using ResearchId = Id<struct ResearchTag>;

inline constexpr int kMostResearchLine = 120; ///< characters of title and names
inline constexpr int kMostResearchText = 4000; ///< of question, findings, decision

enum class ResearchStage : quint8 { Chosen, Surveyed, Written, Applied, Closed };
[[nodiscard]] QString researchStageName(ResearchStage stage); ///< "chosen", "surveyed", "written", "applied", "closed"
[[nodiscard]] QString researchStageTitle(ResearchStage stage); ///< 选题, 调研, 成果, 转化, 办结
[[nodiscard]] QString researchStageChinese(ResearchStage stage); ///< the same, in every language
[[nodiscard]] std::optional<ResearchStage> researchStageByName(QStringView name); ///< name or title
[[nodiscard]] QList<ResearchStage> researchStages();

struct ResearchStep {
    ResearchStage stage = ResearchStage::Chosen;
    QDate on;
    QString note;
    bool operator==(const ResearchStep&) const = default;
};

/// In what something was decided because of the findings.
enum class DecidedIn : quint8 { Nothing, Gathering, LedgerItem };

struct Research {
    ResearchId id;
    qint64 rev = 0;
    book::BranchId branch;
    std::optional<book::MemberId> lead;
    QString leadName; ///< never empty
    QString members; ///< names joined by 、; may be empty
    QString title;
    QString question; ///< what is to be made clear
    QDate dueOn; ///< invalid: none set
    QString findings; ///< 成果
    QString decision; ///< 转化: what was decided because of it, or why nothing was
    DecidedIn decidedIn = DecidedIn::Nothing;
    QString decidedId; ///< of the gathering or the ledger item; empty with DecidedIn::Nothing
    QString decidedTitle; ///< its topic or matter; read with the record
    QList<ResearchStep> steps; ///< in the order of the course, without gaps; one at least
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] ResearchStage stage() const;
    /// The one after it; nothing: it is closed.
    [[nodiscard]] std::optional<ResearchStage> nextStage() const;
    [[nodiscard]] bool isOpen() const { return stage() != ResearchStage::Closed; }
    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen() && dueOn.isValid() && dueOn < today; }
    /// As far as it had come by the end of that day; nothing: it was not there yet.
    [[nodiscard]] std::optional<ResearchStage> stageOn(QDate day) const;
};

/// As it stood at the end of a past `day`, on which it was chosen already: steps that came later are taken back, with 成果 and with
/// 转化 (and where it was decided) those texts. A text without its step has no day: it is as now, as are title, question, people and due day.
[[nodiscard]] Research standingOn(Research research, QDate day);

} // namespace branchbook::ideology
