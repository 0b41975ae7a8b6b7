// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 月历: when things were held, are planned and fall due (mockup 26).
#pragma once

#include "ui/agenda/agenda_view.h"
#include "ui/agenda/month_data.h"

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace branchbook::ui {

class DayCard;
class FindingActions;
class MonthBoard;
class RunLine;
class SidePane;
class WaitingTray;

class MonthView final : public AgendaView
{
    Q_OBJECT
public:
    explicit MonthView(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QDate month() const { return m_month; }
    void setMonth(QDate day);
    /// Asks where to, then exportTo.
    void exportCalendar();
    /// What is open and what is planned as .ics, the same as `agenda export` writes.
    void exportTo(const QString& path);
    /// The rule behind the focused day's chosen mark, or behind the focused button. False = there is none.
    bool explainFocus(QWidget* focus);
    [[nodiscard]] MonthBoard* board() const { return m_board; }
    [[nodiscard]] const MonthData& shown() const { return m_data; }
    /// Day and tray; in a narrow window a sheet over the board.
    [[nodiscard]] SidePane* side() const { return m_side; }

Q_SIGNALS:
    void monthChanged(QDate month);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeLegend();
    [[nodiscard]] SidePane* makeSide();
    void placeSide();
    void openSheet();
    void closeSheet();
    void wire();
    [[nodiscard]] bool isReady();
    [[nodiscard]] Loaded load() override;
    void showCounts();
    void choose(const MonthMark& mark, QWidget* anchor);
    void plan(const QString& key, QDate day);
    void nudge(const MonthMark& mark, int days);
    void askDay(const QString& title, QDate from, QWidget* anchor, const std::function<void(QDate)>& act);
    void openNewMenu(QDate day, QWidget* anchor);

    FindingActions* m_actions;
    RunLine* m_counts;
    MonthBoard* m_board;
    DayCard* m_day;
    WaitingTray* m_tray;
    QPushButton* m_openSheet;
    SidePane* m_side;
    QHBoxLayout* m_columns;
    bool m_narrow = false;
    bool m_sheetOpen = false;
    MonthData m_data;
    QDate m_month;
};

} // namespace branchbook::ui
