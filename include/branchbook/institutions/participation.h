// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员参与: how many of the members took part in the meetings and votes of a period, and who did not (RIGHTS2020 after domain-rules
// §7.3). Everything is read from the records of meetings: attendance and rights as frozen there, votes as counted there.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering.h"

namespace branchbook::institutions {

/// One person over the meetings of the period.
struct ParticipationLine {
    book::MemberId member;
    QString name;
    int expected = 0; ///< meetings
    int present = 0;
    int onLeave = 0;
    int absent = 0;
    int votesAsked = 0; ///< votes in which the person had a vote
    int votesTaken = 0; ///< of them as one of those who were there
    int leftOut = 0; ///< meetings for which the person was not counted in 应到会
    QStringList reasons; ///< why not there, why left out; each once

    [[nodiscard]] bool neverCame() const { return expected > 0 && present == 0; }
    [[nodiscard]] bool neverVoted() const { return votesAsked > 0 && votesTaken == 0; }
};

struct Participation {
    int meetings = 0; ///< recorded, with a list of who was expected
    int unlisted = 0; ///< recorded without one: nothing can be said of who came
    int expected = 0; ///< people, summed over the meetings
    int present = 0;
    int votes = 0; ///< counted with their quorum
    int entitled = 0; ///< people, summed over the votes
    int voted = 0; ///< of them who were there when it was voted, as the vote says
    int written = 0; ///< written opinions, whose names no record keeps
    QList<ParticipationLine> lines; ///< in the order of the roster
    QStringList unasked; ///< members at the end of the period whom no list of it names

    [[nodiscard]] int people() const; ///< expected at something
    [[nodiscard]] int came() const; ///< of them to one meeting at least
    [[nodiscard]] int electors() const; ///< had a vote at least once
    [[nodiscard]] int voters() const; ///< of them voted at least once
    [[nodiscard]] QStringList neverCame() const;
    [[nodiscard]] QStringList neverVoted() const;
    [[nodiscard]] bool isEmpty() const { return meetings + unlisted == 0; }
};

/// Members' meetings, group meetings, 组织生活会 and 民主评议 that are recorded, held in the period and not after `today`.
[[nodiscard]] Result<Participation> participationIn(const store::Session& session, book::BranchId branch,
                                                    DateRange period, QDate today);
/// Figures alone, no names. Nothing where no meeting is recorded.
[[nodiscard]] Result<> addParticipationSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
