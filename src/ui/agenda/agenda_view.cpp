// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_view.h"

#include "ui/shell/uncomputed.h"

namespace branchbook::ui {

AgendaView::AgendaView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    connect(&AgendaDesk::of(desk), &AgendaDesk::ready, this, [this] {
        if (m_stale)
            refresh();
    });
}

void AgendaView::refresh()
{
    m_stale = true;
    if (isVisible())
        read();
}

void AgendaView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void AgendaView::read()
{
    m_stale = load() == Loaded::NotYet;
    if (!m_stale && m_failure != nullptr)
        m_failure->clear();
}

bool AgendaView::hasFailed() const
{
    return m_failure != nullptr && m_failure->isTold();
}

AgendaView::Loaded AgendaView::tellFailure(const Error& error)
{
    if (m_failure == nullptr) {
        m_failure = new Uncomputed(m_desk, this);
        connect(m_failure, &Uncomputed::againAsked, this, &AgendaView::refresh);
    }
    m_failure->tell(error);
    return Loaded::NotYet;
}

} // namespace branchbook::ui
