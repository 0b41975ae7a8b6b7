// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 全年总览: the year of the branch as months × kinds (mockup 02), with its printed page.
#pragma once

#include "ui/agenda/agenda_view.h"
#include "ui/agenda/year_model.h"

namespace branchbook::ui {

class CellPopover;
class FindingActions;
class RunLine;
class StateLegend;
class YearTable;

class YearView final : public AgendaView
{
    Q_OBJECT
public:
    explicit YearView(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    void print();
    /// Asks where to, then exportTo.
    void exportTable();
    void savePdf();
    /// .xlsx or .csv, by the ending.
    void exportTo(const QString& path);
    /// The rule behind the focused cell; of a blank one the steps of its kind. False = there is none.
    bool explainFocus(QWidget* focus);
    [[nodiscard]] YearTable* table() const { return m_table; }
    [[nodiscard]] YearModel* model() const { return m_model; }

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] Loaded load() override;
    [[nodiscard]] agenda::YearMatrix paperMatrix() const;
    void showCounts();
    void comparePlan(QWidget* anchor);
    void addFindings(CellPopover& popover, const agenda::YearCell& cell) const;
    bool explain(const QModelIndex& index);
    void explainSeveral(const QModelIndex& index, const QRect& anchor);
    void explainDeadlines(const QModelIndex& index, const QRect& anchor);
    void openRecord(const QString& ref);

    FindingActions* m_actions;
    YearModel* m_model;
    YearTable* m_table;
    RunLine* m_counts;
    AgendaPtr m_agenda;
    int m_year;
};

} // namespace branchbook::ui
