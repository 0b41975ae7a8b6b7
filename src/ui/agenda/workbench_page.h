// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 工作台, the page that opens: 本季, 全年总览, 月历.
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace branchbook::ui {

class MonthView;
class PeriodSwitcher;
class Preferences;
class Segmented;
class WorkbenchView;
class YearView;

class WorkbenchPage final : public Page
{
    Q_OBJECT
public:
    WorkbenchPage(Desk& desk, Preferences& preferences);

    /// "", "year" or "month".
    void open(const QString& argument) override;
    void print() override;
    /// The year as a table, the month as a calendar file.
    void exportFile() override;
    bool explain(QWidget* focus) override;
    [[nodiscard]] QString manualPart() const override;
    [[nodiscard]] bool offersExample() const override { return false; }
    [[nodiscard]] QString partOnlyText() const override { return {}; } // its own words say what the copy lacks
    [[nodiscard]] MonthView* month() const { return m_month; }
    [[nodiscard]] YearView* year() const { return m_year; }
    [[nodiscard]] WorkbenchView* workbench() const { return m_workbench; }

private:
    void showView(int view);
    void refresh();
    /// The view that is shown could not be computed, which is said.
    [[nodiscard]] bool hasNothing();
    void setYear(int year);
    void nameMonth(QDate month);

    Segmented* m_choice;
    QWidget* m_quarter;
    PeriodSwitcher* m_yearChoice;
    PeriodSwitcher* m_monthChoice;
    QStackedWidget* m_stack;
    WorkbenchView* m_workbench;
    YearView* m_year;
    MonthView* m_month;
};

/// 看全年总览, 看月历, 导出日历, 导出全年表.
void addWorkbenchCommands(Registry& registry);
/// The entry of the navigation, with the number of what is late.
[[nodiscard]] PageEntry workbenchEntry(Preferences& preferences);

} // namespace branchbook::ui
