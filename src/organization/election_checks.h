// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an election and its votes have to fit: the branch's founding, other elections, steps that were done, the committee.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/organization/electors.h"

namespace branchbook::organization {

/// Founding, meeting, and whether the title or the very election is there already.
[[nodiscard]] Result<> checkElectionPlace(const store::Session& session, const Election& election);
/// A vote takes place after what prepares it and before what follows it, and not before the day that the election has.
[[nodiscard]] Result<> checkRoundDay(const store::Session& session, const Election& election,
                                     const ElectionRound& round, QDate today);
/// As many electors as the roster, the meeting or the committee of the day gives, without those who are left out; no more present
/// than the record of the meeting has there.
[[nodiscard]] Result<> checkElectors(const store::Session& session, const rules::Catalogue& catalogue,
                                     const Election& election, const ElectionRound& round);
/// A by-election fills what is empty: nobody stands in it who has a seat of the committee on that day.
[[nodiscard]] Result<> checkNotSitting(const store::Session& session, const Election& election,
                                       const ElectablePerson& person);
/// Nobody is elected 书记 and 副书记 by one committee: whoever stands for the one or was elected to it does not stand for the other.
[[nodiscard]] Result<> checkOtherOffice(const store::Session& session, const Election& election,
                                        const ElectablePerson& person);
/// 书记 and 副书记 are voted on in one meeting: its tellers stand for neither (corrections 49). Of somebody who is to be a teller here,
/// and of somebody who is to stand here.
[[nodiscard]] Result<> checkStandsBeside(const store::Session& session, const Election& election,
                                         const ElectablePerson& person);
[[nodiscard]] Result<> checkTellsBeside(const store::Session& session, const Election& election,
                                        const ElectablePerson& person);
/// Nobody is elected who cannot be: rights may have changed since the names were put on the paper, and anybody may be written in.
[[nodiscard]] Result<> checkElected(const store::Session& session, const Election& election,
                                    const ElectionRound& round);

/// Whoever is written in and not elected could have been, too (domain-rules §5: full members can be elected): a vote for anybody else
/// is no valid vote for him. Errors (Refused, where = "written"): election.written_unknown, election.written_no_right.
[[nodiscard]] Result<> checkWrittenIn(const store::Session& session, const Election& election,
                                      const ElectionRound& round);

/// Of an election of the whole committee: too few full members for one, or a term that is not over or long over. Sentences may be
/// empty.
[[nodiscard]] Result<QStringList> committeeVoteDoubts(const store::Session& session, const book::Branch& branch,
                                                      const Committee& committee, const Election& election);

} // namespace branchbook::organization
