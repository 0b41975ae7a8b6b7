// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected in the editor: proposed before anybody was marked.
#include "ui/gathering/editor_model.h"

#include <algorithm>

namespace branchbook::ui {

void EditorModel::proposePeople()
{
    m_proposed = false;
    if (m_now.state == gathering::State::Archived)
        return;
    const auto isThere = [](const auto& person) { return person.presence == gathering::Presence::Present; };
    if (m_now.attendees.isEmpty()) {
        m_proposed = true;
        renewExpected(m_now);
    } else if (isUnrecorded() && std::ranges::none_of(m_now.attendees, isThere)) {
        for (auto& person : m_now.attendees) {
            if (gathering::lacksReason(person))
                person.presence = gathering::Presence::Present;
        }
        m_marked.removeIf([](const auto& mark) { return gathering::lacksReason(mark.value()); });
        m_proposed = true;
    }
}

bool EditorModel::isUnrecorded() const
{
    return m_stored.rev != 0 && !isPlanned() && !gathering::isRecorded(m_stored);
}

Result<report::GatheringSheet> EditorModel::sheet() const
{
    return report::sheetAround(m_book.reader(), toKeep());
}

gathering::Gathering EditorModel::toKeep() const
{
    const bool voted =
        std::ranges::any_of(m_now.resolutions, [](const auto& one) { return one.votes.yes.has_value(); });
    if (!m_proposed || isPlanned() || voted)
        return m_now; // minutes alone say of nobody that he came
    auto kept = m_now;
    kept.attendees = m_stored.rev == 0 ? QList<gathering::Attendee>() : m_stored.attendees;
    return kept;
}

} // namespace branchbook::ui
