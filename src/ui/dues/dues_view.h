// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费: who has paid which month, and what is to be entered (mockup 08).
#pragma once

#include "ui/dues/dues_data.h"
#include "ui/dues/dues_model.h"
#include "ui/shell/area_tab.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace branchbook::ui {

class Banner;
class DuesCards;
class ElidedLabel;
class FilterChips;
class PastDay;
class TableView;

class DuesView final : public AreaView
{
    Q_OBJECT
public:
    explicit DuesView(Desk& desk, QWidget* parent = nullptr);

    /// "" or the id of a member.
    void open(const QString& argument) override;
    /// 登记党费: of those who are ticked, else of the current row, else of the first who owes something.
    bool createOwn() override;
    bool explain(QWidget* focus) override;
    void exportFile() override;
    [[nodiscard]] QWidget* corner() override { return m_corner; }
    [[nodiscard]] DuesModel* model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    /// 截至: the grid of a day gone by, which is only looked at.
    [[nodiscard]] PastDay* past() const { return m_past; }
    [[nodiscard]] QPushButton* registerButton() const { return m_register; }
    void showYear(int year);
    void showMonth(int month);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCorner();
    [[nodiscard]] QWidget* makeEmptyView();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeTopRow();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] QWidget* makeNothingThen();
    void wire();
    void setActions();
    void reload();
    void turnDay(); ///< to the day that is chosen, and to its month where the one looked at is later
    void fillYears();
    void showFigures();
    void showNames(const QString& figure);
    void showTicked();
    void showArrears();
    void registerTicked();
    /// What `members` owe of that month, as one step with 撤销.
    void registerPaid(const QList<book::MemberId>& members, Month month);
    /// Space on a month that somebody owes: it is paid (design §8). False: nothing is owed there.
    bool markPaid(const QModelIndex& index);
    [[nodiscard]] const organization::DuesMonth* firstOpen(
        int row) const; ///< the month that is shown before others; null: none
    void activate(const QModelIndex& index);
    void explainDue(const QModelIndex& index);
    void editBase(const QModelIndex& index);
    /// Of the one who is ticked; where nobody is, of the one whose row is current. Several are refused: each has a base of his own.
    void editChosenBase();
    void showPerson(const QModelIndex& index);
    void refix();
    void importTable(); ///< payments that somebody lists, out of a file
    [[nodiscard]] bool mayWrite();

    int m_year;
    int m_month = 0;
    bool m_oneByOne = false; ///< the grid although nobody has a base yet
    std::shared_ptr<const DuesData> m_data;
    DuesModel* m_model;
    TableView* m_table;
    PastDay* m_past;
    std::optional<Month>
        m_before; ///< what was looked at before an earlier day turned the page; nothing once it is turned by hand
    DuesCards* m_cards;
    Banner* m_arrears; ///< who is months behind: a reminder, no act
    FilterChips* m_order;
    QPushButton* m_yearButton = nullptr;
    QPushButton* m_bases = nullptr;
    QPushButton* m_handUp = nullptr;
    QMenu* m_years = nullptr;
    QPushButton* m_register = nullptr;
    QPushButton* m_untick = nullptr;
    QLabel* m_ticked = nullptr;
    ElidedLabel* m_sums = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_corner;
};

} // namespace branchbook::ui
