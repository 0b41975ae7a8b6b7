// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the printed forms of one gathering are made of.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/report/document.h"

#include <QHash>

#include <optional>

namespace branchbook::report {

/// One vote and what came of it, in the words and numbers that are printed.
struct DecisionLine {
    QString matter; ///< what was decided on
    QString method; ///< 举手表决, 无记名投票
    std::optional<int> entitled; ///< 应到会有表决权
    std::optional<int> present;
    std::optional<int> issued; ///< ballots …
    std::optional<int> collected;
    std::optional<int> valid;
    std::optional<int> yes;
    std::optional<int> no;
    std::optional<int> abstain;
    int writtenYes = 0; ///< opinions handed in before the meeting, beside yes and no
    int writtenNo = 0;
    QString doubt; ///< what looks wrong about the vote; empty: nothing
    QString result; ///< 通过, 未通过 …
    QString sentence; ///< what the minutes say of it, whole and with its full stop
    std::optional<gathering::Verdict> verdict = {}; ///< absent: not voted on
};

/// What was said of one person at a 组织生活会.
struct LifePerson {
    struct Criticism {
        QString by;
        QString points;
    };
    QString name;
    QString self; ///< empty: nothing is written down
    QList<Criticism> received; ///< in the order in which they were said
};

/// What a 组织生活会 has besides: who said what of whom, and the problems of it in the ledger.
struct LifeMeeting {
    QList<LifePerson> people; ///< those present in their order, then others of whom something is written
    QList<ledger::Item> problems; ///< by year and number
};

struct GatheringSheet {
    gathering::Gathering record;
    QString branch; ///< its name
    QString issuer; ///< with the unit before it; empty: the branch
    QStringList agenda;
    QList<Paragraph> minutes;
    QList<DecisionLine> decisions;
    QStringList attachments; ///< names
    QList<gathering::Attendee> expected; ///< for a sign-in sheet where the record names nobody yet
    int classHourMinutes = 45;
    std::optional<LifeMeeting> life; ///< of a 组织生活会 alone
    QHash<book::MemberId, QString> apart = {}; ///< what tells people of one name apart: 1972年3月12日生
};

/// What was decided and how, in the order of the record.
[[nodiscard]] QList<DecisionLine> decisionsOf(const gathering::Gathering& record);
/// From the book. Errors: gathering.missing (NotFound), those of the store.
[[nodiscard]] Result<GatheringSheet> loadGatheringSheet(const store::Session& session, gathering::GatheringId id);
/// The same around a record that may not be in the book yet.
[[nodiscard]] Result<GatheringSheet> sheetAround(const store::Session& session, const gathering::Gathering& record);

} // namespace branchbook::report
