// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's agenda: what it takes over from earlier meetings and leaves for later ones.
#include "ui/gathering/editor_model.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/agenda_store.h"

#include <algorithm>

namespace branchbook::ui {

void EditorModel::giveItemIds()
{
    for (auto& item : m_now.agenda) {
        if (item.id.isNull())
            item.id = gathering::AgendaItemId::make();
    }
}

QList<gathering::AgendaItem> EditorModel::openItems() const
{
    auto open = gathering::openItems(m_book.reader(), m_now, today()).value_or(QList<gathering::AgendaItem>());
    open.removeIf([&](const gathering::AgendaItem& item) { // taken over in this session, not in the book yet
        return std::ranges::any_of(m_now.agenda,
                                   [&](const auto& mine) { return mine.carriedFrom == item.carriedFrom; });
    });
    return open;
}

Result<qint64> EditorModel::keepStandingAgenda()
{
    QList<gathering::AgendaItem> items = m_now.agenda;
    items.removeIf([](const gathering::AgendaItem& item) { return item.carriedFrom.has_value(); });
    m_performing = true;
    const auto done = m_book.perform(
        QStringLiteral("gathering.standing"), tr("固定议程：%1").arg(shownWord(gathering::kindTitle(m_now.kind))),
        [&](store::UnitOfWork& unit) { return gathering::putStandingAgenda(unit, m_now.branch, m_now.kind, items); });
    m_performing = false;
    if (!done)
        return fail(done.error());
    return done->op;
}

} // namespace branchbook::ui
