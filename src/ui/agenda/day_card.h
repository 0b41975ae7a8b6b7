// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen day beside the month: what is on it, an overlap said once, and what falls due next.
#pragma once

#include "ui/agenda/month_data.h"

#include <QFrame>

class QVBoxLayout;

namespace branchbook::ui {

class DayCard final : public QFrame
{
    Q_OBJECT
public:
    explicit DayCard(QWidget* parent = nullptr);
    void show(const MonthData& month, QDate day);
    using QFrame::show;

Q_SIGNALS:
    void openAsked(const branchbook::ui::MonthMark& mark);
    void explainAsked(const QString& key, QWidget* anchor);
    /// Another day for a planned one.
    void moveAsked(branchbook::gathering::GatheringId id, QWidget* anchor);
    void newAsked(QDate day, QWidget* anchor);

private:
    void addHead(const MonthData& month, QDate day);
    void addMark(const MonthMark& mark, QDate today);
    void addOverlap(const MonthMark& mark);
    void addNext(const MonthData& month, QDate day);

    QVBoxLayout* m_rows;
    bool m_readOnly = false;
};

} // namespace branchbook::ui
