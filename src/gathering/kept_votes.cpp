// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A vote that was taken stays with its item: what it was about decides the rule by which it is counted.
#include "branchbook/gathering/resolution.h"

#include <algorithm>

namespace branchbook::gathering {

namespace {

const Resolution* sameResolution(const Gathering& gathering, const Resolution& wanted)
{
    const auto found =
        std::ranges::find_if(gathering.resolutions, [&](const Resolution& one) { return one.id == wanted.id; });
    return found == gathering.resolutions.end() ? nullptr : &*found;
}

bool isSameRule(const Gathering& before, const Resolution& was, const Gathering& now, const Resolution& is)
{
    const auto then = voteKindFor(before.kind, matterOf(before, was));
    const auto today = voteKindFor(now.kind, matterOf(now, is));
    return then && today ? *then == *today : before.kind == now.kind;
}

Result<> keepsVote(const Gathering& before, const Resolution& was, const Gathering& now, const Resolution& is)
{
    const AgendaItem* item = itemOf(before, was);
    if (item != nullptr) {
        const auto still = std::ranges::find_if(now.agenda, [&](const AgendaItem& one) { return one.id == item->id; });
        if (still == now.agenda.end() || still->matter != item->matter)
            return fail(ErrorKind::Refused, QStringLiteral("gathering.item_voted"), {item->title, was.text});
    }
    const bool moved = item != nullptr && is.item != was.item;
    if (moved || !isSameRule(before, was, now, is))
        return fail(ErrorKind::Refused, QStringLiteral("gathering.vote_moved"), {was.text});
    return {};
}

} // namespace

const AgendaItem* itemOf(const Gathering& gathering, const Resolution& resolution)
{
    if (!resolution.item)
        return nullptr;
    const auto found =
        std::ranges::find_if(gathering.agenda, [&](const AgendaItem& item) { return item.id == *resolution.item; });
    return found == gathering.agenda.end() ? nullptr : &*found;
}

const Resolution* voteOn(const Gathering& gathering, const AgendaItem& item)
{
    const auto& all = gathering.resolutions;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Resolution& one) {
        return one.votes.yes && one.item && *one.item == item.id;
    });
    return found == all.rend() ? nullptr : &*found;
}

Result<> keepsVotes(const Gathering& before, const Gathering& now)
{
    for (const Resolution& was : before.resolutions) {
        const Resolution* is = sameResolution(now, was);
        if (is != nullptr && was.votes.yes && is->votes.yes)
            BB_CHECK(keepsVote(before, was, now, *is));
    }
    return {};
}

} // namespace branchbook::gathering
