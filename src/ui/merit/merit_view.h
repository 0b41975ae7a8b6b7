// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 三化: the indicators of the branch, everybody's points of the quarter in the order of the roster, the review.
#pragma once

#include "branchbook/organization/merit_store.h"
#include "ui/cadres/record_list.h"
#include "ui/merit/merit_rows.h"

class QFrame;

namespace branchbook::ui {

class MeritView final : public RecordListView
{
    Q_OBJECT
public:
    explicit MeritView(Desk& desk, QWidget* parent = nullptr);
    /// "" or a quarter: 2026Q2.
    void open(const QString& argument) override;
    [[nodiscard]] PeriodShown period() const override { return PeriodShown::Quarter; }

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    /// Points for everybody without, or the first indicator where there is none.
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QWidget* makeHead();
    void showHead();
    void openIndicators();
    void addIndicator();
    void openMore(const QModelIndex& index);
    /// Paper and tables of the quarter.
    void openPapers();

    organization::MeritQuarter m_quarter;
    QList<organization::MeritIndicator> m_indicators; ///< all that are not in the bin
    QList<organization::MeritIndicator> m_bin;
    MeritModel m_model;
    QFrame* m_head = nullptr;
    QLabel* m_weights = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_more = nullptr; ///< opens the indicators
    QPushButton* m_papers = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_enter = nullptr;
};

} // namespace branchbook::ui
