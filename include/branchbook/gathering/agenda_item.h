// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A point of a meeting's agenda: what kind of matter it is, what it needs, and how far it has come (domain-rules §14, O3).
#pragma once

#include "branchbook/base/id.h"
#include "branchbook/base/money.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <span>

namespace branchbook::gathering {

using AgendaItemId = Id<struct AgendaItemTag>;

/// The kinds that the 议事规则 tells apart.
enum class Matter : quint8 {
    Other,
    Report,
    Admission,
    Conversion,
    Commendation,
    Disposition,
    LargeProject,
    LargeSpending,
};

struct MatterInfo {
    Matter matter;
    const char* name; ///< stable: "large_spending"
    const char16_t* title; ///< 大额开支
};
[[nodiscard]] std::span<const MatterInfo> matters();
[[nodiscard]] const MatterInfo& matterInfo(Matter matter);
[[nodiscard]] std::optional<Matter> matterByName(QStringView name); ///< name or title
[[nodiscard]] QString matterTitle(Matter matter);
/// Reserved to a vote of the meeting (BRANCH2018 art 11); whatever is `Other` may be voted on too.
[[nodiscard]] bool needsVote(Matter matter);
/// The papers that the step table of domain-rules §2.3 asks of an admission or a conversion; else none.
[[nodiscard]] QStringList usualPapers(Matter matter);
/// What an item of the kind begins with: usualPapers, and for the kinds that the table does not know what is customary (confidence C, no
/// regulation names it): proposed to be ticked or struck off, and missed by no check where nobody listed it.
[[nodiscard]] QStringList proposedPapers(Matter matter);

/// 提出 → 审定 → 酝酿 → 讨论 → 表决 → 公示 → 督办 → 办结
enum class Stage : quint8 { Raised, Examined, Consulted, Discussed, Voted, Published, Supervised, Closed };

struct StageInfo {
    Stage stage;
    const char* name; ///< stable: "published"
    const char16_t* title; ///< 公示
};
[[nodiscard]] std::span<const StageInfo> stages();
[[nodiscard]] const StageInfo& stageInfo(Stage stage);
[[nodiscard]] std::optional<Stage> stageByName(QStringView name); ///< name or title
[[nodiscard]] QString stageTitle(Stage stage);

struct Paper {
    QString name;
    bool atHand = false;

    bool operator==(const Paper&) const = default;
};

struct AgendaItem {
    AgendaItemId id; ///< null: not saved yet
    QString title;
    Matter matter = Matter::Other;
    std::optional<Money> amount; ///< of a large spending
    QList<Paper> papers;
    Stage stage = Stage::Raised;
    QString proposer;
    std::optional<AgendaItemId> carriedFrom; ///< the item of an earlier meeting that was left open
    QDate carriedFromOn; ///< the day of that meeting; read with the record

    bool operator==(const AgendaItem&) const = default;
};
/// Whether an item of the kind has an amount: 大额开支 alone.
[[nodiscard]] bool hasAmount(Matter matter);
/// A large spending that does not say how much: no amount, or none above 0.
[[nodiscard]] bool lacksAmount(const AgendaItem& item);
[[nodiscard]] QList<AgendaItem> agendaOf(const QStringList& titles);
[[nodiscard]] QStringList titlesOf(const QList<AgendaItem>& agenda);

/// Whether the item still has to come before a meeting: one reserved to a vote until a vote decided on it, any other while it
/// stands within the course. What was merely reported (提出) is done when the meeting is. `decided`: a vote with its quorum.
enum class Decided : quint8 { No, Yes };
[[nodiscard]] bool isOpen(const AgendaItem& item, Decided decided);

} // namespace branchbook::gathering
