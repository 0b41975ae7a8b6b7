// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 流动党员 (a tab of mockup 03): who is elsewhere, who keeps contact, what is due; abroad and out of contact as well.
#pragma once

#include "ui/course/away_rows.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace branchbook::ui {

class FilterChips;
class PastDay;
class TableView;

class AwayView final : public QWidget
{
    Q_OBJECT
public:
    explicit AwayView(Desk& desk, QWidget* parent = nullptr);
    /// At once where it is in sight, else when it comes into sight: everybody of the branch is looked through.
    void reload();
    /// Shows the record with this id, as it is today.
    void select(organization::AwayId id);
    [[nodiscard]] TableView* table() const { return m_table; }
    /// The day whose state the list has (截至).
    [[nodiscard]] PastDay& pastDay() const { return *m_past; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void showCounts();
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeEmpty();
    void wire();
    void setActions();
    void takeDay();
    void applyFilter();
    void edit(const QModelIndex& index);
    void contact(const QModelIndex& index);
    void end(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void act(const organization::Away& away, const char* verb, const QString& label,
             Result<> (*work)(store::UnitOfWork&, organization::AwayId, QDate));
    [[nodiscard]] bool showsBin() const;

    Desk& m_desk;
    std::vector<ListedAway> m_all;
    std::vector<ListedAway> m_bin;
    RowTableModel<ListedAway> m_model;
    TableView* m_table;
    PastDay* m_past;
    FilterChips* m_chips;
    QPushButton* m_add = nullptr; ///< none of a book that is only read
    QLabel* m_sum;
    QStackedWidget* m_stack;
    bool m_stale = true;
};

} // namespace branchbook::ui
