// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 总览 (mockup 10): the register of clues with the one looked at, special rectification, disclosure of the quarter, what
// is thin. What is reported is covered until somebody asks, and again when the page is left; who reported is never shown here.
#pragma once

#include "ui/integrity/clue_rows.h"
#include "ui/integrity/integrity_overview_cards.h"
#include "ui/shell/area_tab.h"

class QBoxLayout;
class QFrame;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace branchbook::ui {

class FittingScroll;
class TableView;

class IntegrityOverview final : public AreaView
{
    Q_OBJECT
public:
    explicit IntegrityOverview(Desk& desk, QWidget* parent = nullptr);

    /// A clue.
    bool createOwn() override;
    [[nodiscard]] PeriodShown period() const override { return PeriodShown::Quarter; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] QPushButton* revealButton() const { return m_reveal; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QFrame* makeRegister();
    [[nodiscard]] QHBoxLayout* makeRegisterHead();
    void reload();
    void load();
    void showClues();
    void showClue();
    void showCards(const IntegrityOverviewData& shown);
    void arrange();
    [[nodiscard]] const integrity::Clue* current() const;
    /// `which` in place of what stood there.
    void put(QWidget*& place, QWidget* which);

    FittingScroll* m_scroll;
    QBoxLayout* m_columns;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    QVBoxLayout* m_rows;
    QWidget* m_side;
    RowTableModel<ListedClue> m_model;
    TableView* m_table;
    QPushButton* m_reveal;
    QStackedWidget* m_stack;
    QWidget* m_clue = nullptr; ///< the card of the one looked at
    QWidget* m_rectification = nullptr;
    QWidget* m_disclosure = nullptr;
    QWidget* m_thin = nullptr;
    QList<integrity::Clue> m_clues;
    bool m_filling = false; ///< the rows are being set: nobody chose one
    bool m_stale = true;
};

} // namespace branchbook::ui
