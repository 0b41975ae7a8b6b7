// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda: numbered lines that are written in place and moved by the handle or with Alt+↑ and Alt+↓.
#pragma once

#include "branchbook/gathering/agenda_item.h"

#include <QFrame>

class QVBoxLayout;

namespace branchbook::ui {

class AgendaRow;

class AgendaList final : public QFrame
{
    Q_OBJECT
public:
    explicit AgendaList(QWidget* parent = nullptr);
    void setItems(const QList<gathering::AgendaItem>& items);
    /// Those with a title.
    [[nodiscard]] QList<gathering::AgendaItem> items() const;
    void setReadOnly(bool on);
    /// Whether this kind of gathering passes resolutions: only then an item says that it needs a vote.
    void setVoting(bool on);
    /// A new empty line at the end, with the focus.
    void addItem();

Q_SIGNALS:
    void changed(const QList<branchbook::gathering::AgendaItem>& items);

private:
    AgendaRow* insertRow(int at, const gathering::AgendaItem& item);
    void removeRow(AgendaRow* row);
    void move(AgendaRow* row, int to);
    void drag(AgendaRow* row, int y);
    void split(AgendaRow* row);
    void renumber();
    void tell() { Q_EMIT changed(items()); }

    QVBoxLayout* m_rows;
    QList<AgendaRow*> m_lines;
    bool m_readOnly = false;
    bool m_voting = false;
};

} // namespace branchbook::ui
