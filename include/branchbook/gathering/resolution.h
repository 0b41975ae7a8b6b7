// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting decided. Votes are entered; whether they carry the resolution is computed by the rule that applies.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/rules/vote.h"

namespace branchbook::gathering {

/// Errors (Refused): gathering.no_vote_here, for kinds of gathering that pass no resolutions of the branch;
/// gathering.reserved, for matters that the members' meeting alone decides (BRANCH2018 art 11).
[[nodiscard]] Result<rules::VoteKind> voteKindFor(Kind kind, Matter matter);
[[nodiscard]] bool mayResolve(Kind kind);
/// What an ordinary branch may decide and a temporary one normally may not, in words (corrections 37); empty: nothing.
[[nodiscard]] QString branchDoubt(const book::Branch& branch, Matter matter);
/// Whether the branch may vote on the item: a temporary one admits nobody and converts nobody, unless a paper at hand of the
/// item names the provision (…规定) that says otherwise (corrections 19). Error: gathering.temporary_branch (Refused).
[[nodiscard]] Result<> checkBranchMay(const book::Branch& branch, const AgendaItem& item);

/// 应到会 and 实到会 as a vote counts them: those with the right to vote, without those left out.
struct Voters {
    int entitled = 0;
    int present = 0;
    int withoutVote = 0; ///< came, and have no vote
    int leftOut = 0;
};
[[nodiscard]] Voters votersOf(const Gathering& gathering);
/// Whether a vote may be held on `matter` at all: the quorum part of countVote. Nothing where nobody is entitled.
[[nodiscard]] Result<std::optional<rules::VoteResult>> quorumOf(const rules::Catalogue& catalogue,
                                                                const Gathering& gathering, Matter matter);

/// The item that the resolution is about; null: none.
[[nodiscard]] const AgendaItem* itemOf(const Gathering& gathering, const Resolution& resolution);
/// The latest resolution with its 赞成票 on the item, the one that stands; null: it was not voted on.
[[nodiscard]] const Resolution* voteOn(const Gathering& gathering, const AgendaItem& item);
/// Whether each vote that `before` records and `now` still has stands under the item, the kind and the rule under which it was
/// taken. Errors (Refused): gathering.item_voted, gathering.vote_moved.
[[nodiscard]] Result<> keepsVotes(const Gathering& before, const Gathering& now);
/// Of the item that the resolution is about; Other where it is about none.
[[nodiscard]] Matter matterOf(const Gathering& gathering, const Resolution& resolution);
/// The outcome of the votes by the rule in force on the day of the gathering; nothing while the 赞成票 are not entered.
/// Errors (Invalid, where = the field): those of rules::countVote; number.above for ballots; gathering.ballots_differ,
/// gathering.hands_differ where 赞成, 反对 and 弃权 by show of hands are not as many as were there; gathering.vote_later, gathering.entitled_missing, gathering.resolution_text; Refused: those of voteKindFor, and
/// gathering.secret_ballot for an admission by show of hands (DEV2026 art 20), gathering.decided_already for another vote on an item
/// that an earlier one of this gathering passed, gathering.decided_later where the earlier one is only now put right.
/// Numbers that `before` has already are not refused because others are there now: they stay, and needsRecount says so.
[[nodiscard]] Result<std::optional<Outcome>> countResolution(const rules::Catalogue& catalogue,
                                                             const Gathering& gathering, const Resolution& resolution,
                                                             const Gathering* before = nullptr);
/// `gathering` with every outcome computed and the items that were voted on at 表决 or beyond, over `before` withKeptCounts.
/// Errors: those of countResolution; gathering.not_passed (Refused) where a resolution is claimed to be what it is not.
[[nodiscard]] Result<Gathering> decided(const rules::Catalogue& catalogue, Gathering gathering,
                                        const Gathering* before = nullptr);
/// The agenda of `now`, whose votes are counted, with the stages that saving it over `before` gives: 表决 where a vote stands, and no
/// longer where that of `before` is gone.
[[nodiscard]] QList<AgendaItem> agendaAsVoted(const Gathering& before, Gathering now);
/// Where others are there than when `before` was counted, a 弃权 that nobody wrote down becomes the one that was told then.
[[nodiscard]] Gathering withKeptCounts(const Gathering& before, Gathering now);
/// Whether 赞成, 反对 and 弃权 do not fit those who were there, or 书面意见 those who were not: the attendance was changed since.
[[nodiscard]] bool needsRecount(const Gathering& gathering, const Resolution& resolution);
/// The same in words, with what to do; empty: they fit.
[[nodiscard]] QString recountDoubt(const Gathering& gathering, const Resolution& resolution);
/// That fewer are told to have been there at the vote than the list has present, in words; empty: the same.
[[nodiscard]] QString presentDoubt(const Gathering& gathering, const Resolution& resolution);

/// Whether the stored sentence says 待核对: the numbers, the opinions or the voters do not fit. It stands as no result until then.
[[nodiscard]] bool isToCheck(const Outcome& outcome);
[[nodiscard]] Verdict verdictOf(const Outcome& outcome);
[[nodiscard]] QString verdictName(Verdict verdict); ///< "passed", "failed", "no_quorum"
[[nodiscard]] QString verdictTitle(Verdict verdict); ///< 通过, 未通过, 到会人数不够
[[nodiscard]] std::optional<Verdict> verdictByName(QStringView name);
[[nodiscard]] QString methodName(Method method); ///< "show_of_hands", "secret_ballot"
[[nodiscard]] QString methodTitle(Method method); ///< 举手表决, 无记名投票
[[nodiscard]] std::optional<Method> methodByName(QStringView name);
/// How the matter is usually put to the vote: an admission by secret ballot (DEV2026 art 20), else by show of hands.
[[nodiscard]] Method usualMethod(Matter matter);
/// What the meeting resolves on an item, as its title suggests: 审议… → 通过…, 讨论… → 同意….
[[nodiscard]] QString usualResolution(const QString& title);
/// What looks wrong about this vote, in words; empty: nothing. The way of voting, and a second vote on an item that did not
/// pass in the same gathering (the regulations do not say whether it may be held).
[[nodiscard]] QString voteDoubt(const Gathering& gathering, const Resolution& resolution);
/// Whether a vote with its quorum was taken on the item in this gathering.
[[nodiscard]] Decided decidedOn(const Gathering& gathering, const AgendaItem& item);

} // namespace branchbook::gathering
