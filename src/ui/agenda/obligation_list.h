// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the first page: late, this week, this month. One tab stop; arrows go from button to button.
#pragma once

#include "branchbook/agenda/workbench.h"
#include "ui/agenda/obligation_row.h"

#include <QScrollArea>

class QVBoxLayout;

namespace branchbook::ui {

class EmptyState;

struct ListEntry {
    Obligation shown;
    agenda::Target target;
    QString key; ///< of the finding; empty for what is done
};
struct ListSection {
    QString title;
    Tone tone = Tone::Neutral; ///< of the title and its count
    QList<ListEntry> entries;
    int most = 0; ///< rows that are shown before 另有 %1 件; 0: all
};
/// `access` Look: the book cannot be written; the button opens what there is, else it explains.
enum class ListAccess { Full, Look };
[[nodiscard]] ListEntry entryOf(const agenda::WorkItem& item, ListAccess access);

class ObligationList final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ObligationList(QWidget* parent = nullptr);
    /// What stands above the sections and scrolls with them.
    [[nodiscard]] QVBoxLayout* head() const { return m_head; }
    void setSections(const QList<ListSection>& sections, int rowHeight);
    /// Look: no reason can be written down.
    void setAccess(ListAccess access) { m_access = access; }
    /// In place of the sections; the caller may give it a button.
    EmptyState* showEmpty(const QString& icon, const QString& title, const QString& text);
    [[nodiscard]] const QList<ObligationRow*>& rows() const { return m_rows; }
    /// The first row's button.
    void takeFocus();

Q_SIGNALS:
    void openAsked(const branchbook::agenda::Target& target, const QString& key, QWidget* anchor);
    void detailsAsked(const QString& key, QWidget* anchor);
    void waiveAsked(const QString& key);
    /// 另有 %1 件: all of the section are wanted.
    void allAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSection(const ListSection& section, int rowHeight);
    void addMore(QFrame* box, int more);
    ObligationRow* addRow(const ListEntry& entry, int rowHeight);
    void openMenu(ObligationRow* row, const QPoint& position);
    bool takeKey(qsizetype row, int key);
    void makeCurrent(qsizetype row);

    QVBoxLayout* m_head;
    QVBoxLayout* m_body;
    QList<ObligationRow*> m_rows;
    QList<ListEntry> m_entries;
    ListAccess m_access = ListAccess::Full;
};

} // namespace branchbook::ui
