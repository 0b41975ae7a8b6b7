// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda: numbered lines that are written in place and moved by the handle or with Alt+↑ and Alt+↓.
#pragma once

#include "branchbook/gathering/agenda_item.h"
#include "branchbook/organization/item_course.h"

#include <QFrame>
#include <QHash>

#include <functional>

class QVBoxLayout;

namespace branchbook::ui {

class AgendaRow;
enum class ItemAct { Remove, ChangeKind };

class AgendaList final : public QFrame
{
    Q_OBJECT
public:
    explicit AgendaList(QWidget* parent = nullptr);
    void setItems(const QList<gathering::AgendaItem>& items);
    /// Those with a title, and those that have to stay.
    [[nodiscard]] QList<gathering::AgendaItem> items() const;
    void setReadOnly(bool on);
    /// What a line is called where nothing is written yet: 议程, 学习内容.
    void setItemWord(const QString& word);
    /// Whether this kind of gathering passes resolutions: only then an item says that it needs a vote.
    void setVoting(bool on);
    /// How far each item is by the votes as they stand, which the record says only once it is saved.
    void setVoted(const QList<gathering::AgendaItem>& agenda);
    /// How each item went on behind its vote, by what the book has.
    void setCourses(const QList<organization::ItemCourse>& courses);
    /// Why an item must not go or become another matter, in words; empty: it may.
    void setKept(std::function<QString(const gathering::AgendaItem&, ItemAct)> kept) { m_kept = std::move(kept); }
    /// A new empty line at the end, with the focus.
    void addItem();

Q_SIGNALS:
    void changed(const QList<branchbook::gathering::AgendaItem>& items);
    /// An item was to go that has to stay.
    void refused(const QString& sentence);

private:
    AgendaRow* insertRow(int at, const gathering::AgendaItem& item);
    void removeRow(AgendaRow* row);
    void move(AgendaRow* row, int to);
    void drag(AgendaRow* row, int y);
    void split(AgendaRow* row);
    void renumber();
    void tell() { Q_EMIT changed(items()); }
    /// By the votes as they stand, and by notice and ledger beyond them.
    [[nodiscard]] gathering::Stage reachedBy(const gathering::AgendaItem& item) const;
    [[nodiscard]] QString whyKept(const gathering::AgendaItem& item, ItemAct act) const;
    /// With a title, or one that has to stay and lacks its title for a moment.
    [[nodiscard]] bool isItem(const AgendaRow& line) const;

    QVBoxLayout* m_rows;
    QList<AgendaRow*> m_lines;
    std::function<QString(const gathering::AgendaItem&, ItemAct)> m_kept;
    QHash<gathering::AgendaItemId, gathering::Stage> m_voted;
    QHash<gathering::AgendaItemId, organization::ItemCourse> m_courses;
    bool m_readOnly = false;
    bool m_voting = false;
    QString m_word;
};

} // namespace branchbook::ui
