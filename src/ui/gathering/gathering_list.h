// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of one tab: filter row, table, sums; or a word about what belongs here.
#pragma once

#include "ui/gathering/gathering_rows.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace branchbook::ui {

class Desk;
class FilterChips;
class PastDay;

class GatheringList final : public QWidget
{
    Q_OBJECT
public:
    GatheringList(Desk& desk, const GatheringTab& tab, QWidget* parent = nullptr);
    /// All of the period, as of `day`, which is that of past(); the list picks its own kinds.
    void setRows(const QList<gathering::GatheringRow>& rows, QDate day, const QString& period);
    void setReadOnly(bool on);
    void select(gathering::GatheringId id);
    [[nodiscard]] gathering::GatheringId selected() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_all.size()); }
    /// What 新建 makes here: the kind of the chosen chip, else the tab's own.
    [[nodiscard]] gathering::Kind ownKind() const;
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] TableView* table() const { return m_table; }
    /// Of a day gone by nothing is opened, removed or told of a row.
    [[nodiscard]] PastDay* past() const { return m_past; }

Q_SIGNALS:
    void openAsked(branchbook::gathering::GatheringId id);
    void removeAsked(branchbook::gathering::GatheringId id);
    void historyAsked(branchbook::gathering::GatheringId id);
    void createAsked(branchbook::gathering::Kind kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFilterRow();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] QWidget* makeEmpty();
    void wire();
    void applyFilter();
    void refreshSums();
    void addRowActions();
    [[nodiscard]] bool mayRemove() const;
    void clearFilter();
    [[nodiscard]] gathering::GatheringId idAt(const QModelIndex& index) const;

    GatheringTab m_tab;
    std::vector<ListedGathering> m_all;
    GatheringTableModel m_model;
    QLineEdit* m_search;
    FilterChips* m_chips;
    QStackedWidget* m_stack;
    TableView* m_table;
    PastDay* m_past;
    QLabel* m_sum;
    QLabel* m_rate;
    QWidget* m_filterRow;
    QWidget* m_footer;
    QPushButton* m_first = nullptr;
    gathering::GatheringId m_current;
    bool m_readOnly = false;
};

} // namespace branchbook::ui
