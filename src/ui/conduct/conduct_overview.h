// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 作风建设 → 总览 (mockup 09): three pledges, the opinions of the year with their course, visits to the masses, what is thin.
#pragma once

#include "ui/conduct/conduct_overview_cards.h"
#include "ui/shell/area_tab.h"

class QBoxLayout;
class QFrame;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace branchbook::ui {

class ElidedLabel;
class FilterChips;
class FittingScroll;
class StatusText;
class TableView;

class ConductOverview final : public AreaView
{
    Q_OBJECT
public:
    explicit ConductOverview(Desk& desk, QWidget* parent = nullptr);

    /// An opinion.
    bool createOwn() override;
    [[nodiscard]] PeriodShown period() const override { return PeriodShown::Quarter; }
    [[nodiscard]] TableView* table() const { return m_table; }
    /// "all" or "open", as if its chip had been pressed.
    void showPart(const QString& part);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QFrame* makeOpinionCard();
    [[nodiscard]] QHBoxLayout* makeOpinionHead();
    [[nodiscard]] QHBoxLayout* makeOpinionFoot();
    void reload();
    void load();
    void showOpinions();
    void showCards(const ConductOverviewData& shown);
    void showFoot(const ConductOverviewData& shown);
    void arrange();
    void openItem(const QModelIndex& at);

    class OpinionModel;

    FittingScroll* m_scroll;
    QBoxLayout* m_pledgeLine;
    QBoxLayout* m_middle;
    QVBoxLayout* m_rows;
    ElidedLabel* m_course;
    FilterChips* m_chips;
    QPushButton* m_add = nullptr;
    TableView* m_table;
    OpinionModel* m_model;
    QStackedWidget* m_stack;
    QWidget* m_none = nullptr; ///< in place of the list while the year has no opinion
    ElidedLabel* m_sum;
    StatusText* m_inTime;
    QFrame* m_opinions = nullptr;
    QList<QWidget*> m_pledges;
    QWidget* m_visits = nullptr;
    QWidget* m_thin = nullptr;
    std::vector<ListedItem> m_all;
    bool m_stale = true;
};

} // namespace branchbook::ui
