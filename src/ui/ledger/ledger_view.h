// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 台账 of an area: what is to be done by whom and by when, for a year, with the chosen item beside it.
#pragma once

#include "ui/ledger/ledger_rows.h"
#include "ui/shell/area_tab.h"

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace branchbook::ui {

class FilterChips;
class ItemPane;
class ListWithPane;
class PastDay;
class PastTurn;
class StatusText;

class LedgerView final : public AreaView
{
    Q_OBJECT
public:
    LedgerView(Desk& desk, const QString& area, QWidget* parent = nullptr);
    /// How many are not closed yet, whatever the year.
    [[nodiscard]] static int openCount(Desk& desk, const QString& area);

    /// "new", "import" or the id of an item.
    void open(const QString& argument) override;
    bool createOwn() override;
    void print() override;
    void exportFile() override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] PeriodShown period() const override { return PeriodShown::Year; }

    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] LedgerTableModel& model() { return *m_model; }
    [[nodiscard]] FilterChips* chips() const { return m_chips; }
    [[nodiscard]] ItemPane* pane() const { return m_pane; }
    /// The day whose state the list has (截至): today, or one gone by, which is only looked at.
    [[nodiscard]] QDate day() const;
    /// As PastDay::show.
    void showDay(std::optional<QDate> day);
    /// Those of the year that the list shows, by what is typed and chosen.
    [[nodiscard]] QList<ledger::Item> shownItems() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeFilterRow();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] QWidget* makeEmpty();
    void wire();
    void setActions();
    void reload();
    [[nodiscard]] std::vector<ListedItem> load(bool recycled);
    [[nodiscard]] ledger::Course courseOf(ledger::Kind kind);
    void applyFilter();
    void clearFilter();
    void showCurrent();
    void showSums();
    void refreshChecks();
    void select(ledger::ItemId id);
    [[nodiscard]] bool showsBin() const;
    [[nodiscard]] bool onlyLooks() const; ///< at a day gone by, or a book that is only read
    void takeDay();
    [[nodiscard]] const ListedItem* listed(ledger::ItemId id) const;
    void raise(ledger::Item given);
    [[nodiscard]] ledger::Item fresh() const;
    void change(ledger::ItemId id);
    void next(ledger::ItemId id);
    void move(ledger::ItemId id, const QString& stage);
    void closeItem(ledger::ItemId id);
    void reopen(ledger::ItemId id);
    void assign(const QList<ledger::ItemId>& ids);
    void recycle(ledger::ItemId id);
    void restore(ledger::ItemId id);
    void openMore(QWidget* anchor);
    void openItemMenu(ledger::ItemId id, QWidget* anchor);

    QString m_area;
    std::vector<ListedItem> m_all; ///< of the year
    std::vector<ListedItem> m_bin;
    std::map<ledger::Kind, ledger::Course> m_courses;
    LedgerTableModel* m_model;
    TableView* m_table;
    PastDay* m_past;
    PastTurn* m_turn;
    QLineEdit* m_search;
    FilterChips* m_chips;
    QPushButton* m_add;
    QStackedWidget* m_stack;
    QLabel* m_sum;
    StatusText* m_rate;
    QWidget* m_checkedActions;
    ItemPane* m_pane;
    ListWithPane* m_split;
    ledger::ItemId m_current;
    std::optional<bool> m_binActions; ///< for which of the two the row actions are
};

} // namespace branchbook::ui
