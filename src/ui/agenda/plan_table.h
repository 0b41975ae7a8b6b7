// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 计划与完成: what a quarter or the year asks for, beside what was held, is planned and is missing.
#pragma once

#include "ui/agenda/agenda_desk.h"

#include <QWidget>

class QGridLayout;

namespace branchbook::ui {

class PlanTable final : public QWidget
{
    Q_OBJECT
public:
    PlanTable(AgendaPtr agenda, int year, QWidget* parent = nullptr);
    /// 0: the year; 1…4: its quarters.
    void setPart(int part);
    /// The words of a row as they stand there: title, 应办, 已办, 已排, 未记录, 已说明, 还差.
    [[nodiscard]] QStringList rowTexts(int row) const;

private:
    enum class Line { Head, Row, Sum };
    void addLine(int line, const QStringList& texts, Line kind);

    AgendaPtr m_agenda;
    int m_year;
    QGridLayout* m_grid;
    QList<QStringList> m_texts;
};

/// In a popover at `anchor`, with the year and its quarters to choose from.
void openPlanTable(const AgendaPtr& agenda, int year, QWidget* anchor);

} // namespace branchbook::ui
