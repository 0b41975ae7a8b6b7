// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Votes that look like an admission, a conversion, a disposition or an election and are recorded as something else: another
// rule would count them.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::gathering {

/// Somebody whose file waits for a members' meeting.
struct WaitingPerson {
    QString name;
    Matter matter = Matter::Admission; ///< or Conversion
    std::optional<GatheringId> meeting = {}; ///< the one that the file names already
};

struct MatterDoubt {
    ResolutionId resolution;
    QString text; ///< of the resolution
    Matter likely = Matter::Admission;
    QString person; ///< whose file waits; empty: the words say it
    bool election = false; ///< it is no matter of the agenda at all, whatever `likely` is
    bool voted = false; ///< its votes stand, and with them the kind of its item (keepsVotes)
    bool listed = true; ///< it is about an item of the agenda, whose kind can be another
    bool archived = false; ///< what is changed now is a marked correction
};

/// 接收…为预备党员, 吸收…入党: Admission; 预备党员…转正, 转为正式党员, 延长预备期: Conversion (the same rule, corrections 27);
/// 给予…处分, 留党察看, 劝退, 除名, 限期改正: Disposition (members' meeting alone, BRANCH2018 art 11).
/// Nothing where the words are of something else: plans, training, reports, activists.
[[nodiscard]] std::optional<Matter> matterInWords(const QString& text);
/// 选举…为, 补选…为, 当选; not the papers, tellers and candidates of an election.
[[nodiscard]] bool isElectionInWords(const QString& text);
/// Votes whose item is of another kind than their words. Nothing where a committee examines what it does not decide.
[[nodiscard]] QList<MatterDoubt> matterDoubts(const Gathering& gathering, const QList<WaitingPerson>& waiting = {});
/// 决议“…”像是接收预备党员，现在没有按这一类记……
[[nodiscard]] QString matterDoubtText(const MatterDoubt& doubt);
/// What can still be done about it as the record stands: another kind, or, where a vote stands, to delete it and decide anew; a marked
/// correction where it is archived; an election is recorded as one.
[[nodiscard]] QString matterDoubtAdvice(const MatterDoubt& doubt);

} // namespace branchbook::gathering
