// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The talks of a past day (截至), told from the days that stand in each.
#include "branchbook/base/standing_list.h"
#include "branchbook/organization/talk_store.h"

namespace branchbook::organization {

std::optional<Talk> standingOn(Talk talk, QDate day)
{
    if (talk.isHeld() && talk.heldOn <= day)
        return talk;
    if (talk.enteredOn > day)
        return std::nullopt;
    if (talk.isHeld()) { // agreed on before its day: what was said came with it
        talk.state = TalkState::Planned;
        talk.points.clear();
        talk.promise.clear();
        talk.followUpOn = {};
    }
    return talk;
}

Result<QList<Talk>> listTalksOn(const store::Session& session, const TalkQuery& query, QDate day)
{
    BB_TRY(const auto listed, listTalks(session, query));
    return listStandingOn(listed, day);
}

} // namespace branchbook::organization
