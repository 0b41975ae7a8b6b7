// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/quarter_rings.h"

#include "agenda/finding_words.h"

#include <algorithm>
#include <array>

namespace branchbook::agenda {

namespace {

struct RingName {
    gathering::Kind kind;
    const char* title;
};
constexpr std::array<RingName, 4> kRings{
    {{gathering::Kind::GeneralMeeting, QT_TRANSLATE_NOOP("branchbook::agenda", "党员大会")},
     {gathering::Kind::CommitteeMeeting, QT_TRANSLATE_NOOP("branchbook::agenda", "支委会")},
     {gathering::Kind::GroupMeeting, QT_TRANSLATE_NOOP("branchbook::agenda", "党小组会")},
     {gathering::Kind::PartyLesson, QT_TRANSLATE_NOOP("branchbook::agenda", "党课")}}};

void add(Ring& ring, const rules::Finding& finding)
{
    if (finding.state == rules::State::Waived) {
        ring.waived += finding.needed;
        return;
    }
    ring.needed += finding.needed;
    ring.done += std::min(finding.count, finding.needed);
    ring.overdue = ring.overdue || finding.state == rules::State::Overdue;
}

} // namespace

QuarterRings makeQuarterRings(const std::vector<rules::Finding>& findings, Quarter quarter)
{
    QuarterRings rings;
    const DateRange range = quarter.range();
    for (const RingName& name : kRings) {
        Ring ring{name.kind, tr(name.title), 0, 0, 0, false};
        for (const rules::Finding& finding : findings) {
            if (kindOf(finding) == name.kind && range.contains(finding.begins) && range.contains(finding.due))
                add(ring, finding);
        }
        if (ring.needed + ring.waived == 0)
            continue;
        rings.done += ring.done;
        rings.needed += ring.needed;
        rings.rings.push_back(std::move(ring));
    }
    return rings;
}

} // namespace branchbook::agenda
