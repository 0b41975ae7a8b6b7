// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 工作计划: twelve months in a row with what each has, and below the work of the one that is chosen.
#pragma once

#include "ui/organization/committee_data.h"

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace branchbook::ui {

/// A month of the plan: its name, and done of all in it. Checkable.
class MonthTile final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Empty, Open, Late, Done };
    MonthTile(int month, int done, int all, State state, QWidget* parent = nullptr);
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_month;
    int m_done;
    int m_all;
    State m_state;
};

class PlanCard final : public QFrame
{
    Q_OBJECT
public:
    PlanCard(CommitteeData shown, int month, QWidget* parent = nullptr);
    [[nodiscard]] int month() const { return m_month; }

Q_SIGNALS:
    void workAsked(const branchbook::organization::WorkItem& item); ///< to change; without an id a new one
    void doneAsked(const branchbook::organization::WorkItem& item);
    void undoneAsked(const branchbook::organization::WorkItem& item);
    void removeAsked(const branchbook::organization::WorkItem& item);
    void sourceAsked(const branchbook::organization::WorkItem& item); ///< the record by which it was done
    void yearAsked(); ///< goal, adoption, summary
    void monthChosen(int month);

private:
    void addHead();
    void addMonths();
    void showMonth(int month);
    QWidget* makeRow(const organization::WorkItem& item);

    CommitteeData m_data;
    int m_month;
    QVBoxLayout* m_list = nullptr;
};

} // namespace branchbook::ui
