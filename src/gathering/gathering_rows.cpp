// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering/gathering_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "gathering/gathering_words.h"

namespace branchbook::gathering {

GatheringRow rowOf(const store::Query& query)
{
    GatheringRow row;
    row.id = GatheringId::fromString(query.text(0));
    row.kind = kindByName(query.text(1)).value_or(Kind::OtherActivity);
    row.topic = query.text(2);
    row.heldOn = store::dayAt(query, 3);
    row.startsAt = timeFrom(query.text(4));
    row.endsAt = timeFrom(query.text(5));
    row.place = query.text(6);
    row.host = query.text(7);
    row.groupName = query.text(8);
    row.state = stateFrom(query.text(9));
    row.enteredOn = store::dayAt(query, 10);
    row.late = query.integer(11) != 0;
    row.expected = static_cast<int>(query.integer(12));
    row.present = static_cast<int>(query.integer(13));
    row.onLeave = static_cast<int>(query.integer(14));
    row.absent = static_cast<int>(query.integer(15));
    row.studyMinutes = static_cast<int>(query.integer(16));
    row.attachments = static_cast<int>(query.integer(17));
    row.recorded = query.integer(18) != 0;
    row.recycledOn = store::dayAt(query, 19);
    row.archivedOn = store::dayAt(query, 20);
    return row;
}

Gathering headOf(const store::Query& query)
{
    Gathering g;
    g.rev = query.integer(0);
    g.branch = book::BranchId::fromString(query.text(1));
    if (!query.isNull(2))
        g.group = book::GroupId::fromString(query.text(2));
    g.groupName = query.text(3);
    g.kind = kindByName(query.text(4)).value_or(Kind::OtherActivity);
    g.topic = query.text(5);
    g.heldOn = store::dayAt(query, 6);
    g.startsAt = timeFrom(query.text(7));
    g.endsAt = timeFrom(query.text(8));
    g.place = query.text(9);
    g.host = query.text(10);
    g.recorder = query.text(11);
    g.lecturer = query.text(12);
    if (!query.isNull(13))
        g.studyMinutes = static_cast<int>(query.integer(13));
    g.minutesHtml = query.text(14);
    if (!query.isNull(15))
        g.forYear = static_cast<int>(query.integer(15));
    g.state = stateFrom(query.text(16));
    g.enteredOn = store::dayAt(query, 17);
    g.late = query.integer(18) != 0;
    return g;
}

store::ColumnValues columnsOf(const Gathering& g)
{
    return {{"branch_id", g.branch.toString()},
            {"group_id", g.group ? store::Value{g.group->toString()} : store::Value{}},
            {"kind", QString::fromLatin1(kindInfo(g.kind).name)},
            {"topic", trimmedText(g.topic)},
            {"held_on", g.heldOn.toString(Qt::ISODate)},
            {"starts_at", timeValue(g.startsAt)},
            {"ends_at", timeValue(g.endsAt)},
            {"place", store::textOrNull(trimmedText(g.place))},
            {"host", store::textOrNull(trimmedText(g.host))},
            {"recorder", store::textOrNull(trimmedText(g.recorder))},
            {"lecturer", store::textOrNull(trimmedText(g.lecturer))},
            {"minutes_of_study", numberValue(g.studyMinutes)},
            {"minutes_html", store::textOrNull(withoutControls(g.minutesHtml))},
            {"for_year", numberValue(g.forYear ? g.forYear : usualYear(g.kind, g.heldOn))},
            {"state", stateName(g.state)}};
}

} // namespace branchbook::gathering
