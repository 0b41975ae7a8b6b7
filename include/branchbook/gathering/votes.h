// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting counted and what the rule makes of it, and marked changes: the values; resolution.h and correction.h make them.
#pragma once

#include "branchbook/gathering/agenda_item.h"
#include "branchbook/rules/vote.h"

namespace branchbook::gathering {

using ResolutionId = Id<struct ResolutionTag>;
enum class Method : quint8 { ShowOfHands, SecretBallot };
enum class Verdict : quint8 { Passed, Failed, NoQuorum };

/// What was counted. Ballots only where they were used; written opinions count for admission and conversion alone.
struct Votes {
    std::optional<int> entitled; ///< only where no attendance is recorded: else it is computed
    std::optional<int> present; ///< when the vote was taken, if fewer than the attendance says
    std::optional<int> issued;
    std::optional<int> collected;
    std::optional<int> valid;
    std::optional<int> yes; ///< absent: not voted yet
    std::optional<int> no;
    std::optional<int> abstain;
    int writtenYes = 0;
    int writtenNo = 0;

    bool operator==(const Votes&) const = default;
};

/// What the rule makes of the votes; computed (resolution.h), frozen with the record.
struct Outcome {
    rules::VoteKind kind = rules::VoteKind::Ordinary;
    int entitled = 0;
    int present = 0;
    int neededPresent = 0;
    int neededYes = 0;
    int countedYes = 0; ///< with written ones
    bool quorum = false;
    bool passed = false;
    QString ruleId;
    QString source; ///< 《发展党员工作细则》第十九条、第二十条
    QString minutes; ///< the sentence for the minutes

    bool operator==(const Outcome&) const = default;
};

struct Resolution {
    ResolutionId id; ///< null: not saved yet
    std::optional<AgendaItemId> item;
    QString text;
    Method method = Method::ShowOfHands;
    Votes votes;
    std::optional<Outcome> outcome = {};
    std::optional<Verdict> claimed = {}; ///< what whoever enters it takes it for; not stored, refused where it is wrong

    bool operator==(const Resolution&) const = default;
};

/// A marked change of an archived record.
struct Correction {
    QString field; ///< stable: "host", "attendance", "resolution"
    QString was;
    QString became;
    QString reason;
    QDate on;

    bool operator==(const Correction&) const = default;
};

} // namespace branchbook::gathering
