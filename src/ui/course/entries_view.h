// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 困难和荣誉 (mockup 03 has 困难党员): who is in need and when they were last visited, visits, honours. What is said of them is
// not in the list.
#pragma once

#include "branchbook/organization/member_entry.h"
#include "ui/kit/row_table_model.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace branchbook::ui {

class FilterChips;
class PastDay;
class TableView;

struct ListedEntry {
    organization::MemberEntry entry;
    QDate lastVisit; ///< of the same person
};

class EntriesView final : public QWidget
{
    Q_OBJECT
public:
    explicit EntriesView(Desk& desk, QWidget* parent = nullptr);
    /// At once where it is in sight, else when it comes into sight.
    void reload();
    void showPart(const QString& part); ///< "hardship", "visit", "honour", "bin"
    void create(organization::EntryKind kind, std::optional<book::MemberId> member = {}, const QString& name = {});
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] PastDay& past() const { return *m_past; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeFooter();
    void wire();
    void setActions();
    void turn();
    void load();
    void fill();
    void edit(const QModelIndex& index);
    void visit(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void act(const organization::MemberEntry& entry, const char* verb, const QString& label,
             Result<> (*work)(store::UnitOfWork&, organization::MemberEntryId, QDate));

    Desk& m_desk;
    QList<organization::MemberEntry> m_all;
    QList<organization::MemberEntry> m_bin;
    RowTableModel<ListedEntry> m_model;
    TableView* m_table;
    PastDay* m_past;
    FilterChips* m_chips;
    QWidget* m_buttons = nullptr; ///< null: the book is only read
    QLabel* m_sum;
    QStackedWidget* m_stack;
    bool m_stale = true;
};

} // namespace branchbook::ui
