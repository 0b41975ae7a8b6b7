// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 总览 of 思想建设 (mockup 24): the year's study, the next session, hours, the theme of the year, what came of study.
#pragma once

#include "ui/shell/area_tab.h"
#include "ui/theory/overview_data.h"

#include <array>

class QHBoxLayout;

namespace branchbook::ui {

class FittingScroll;
class StudyGrid;

class OverviewView final : public AreaView
{
    Q_OBJECT
public:
    explicit OverviewView(Desk& desk, QWidget* parent = nullptr);

    /// A session to come.
    bool createOwn() override;
    [[nodiscard]] PeriodShown period() const override { return PeriodShown::Year; }
    /// Null where nothing is planned in the year.
    [[nodiscard]] StudyGrid* grid() const { return m_grid; }
    /// Read what the book has now: at once in sight, else when it comes into sight.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Place : quint8 { Plan, Next, Hours, Theme, Effect, kPlaces };
    void load();
    [[nodiscard]] QWidget* makePlanCard(const OverviewData& overview);
    void put(Place place, QWidget* card);
    /// Two rows where the window is wide enough, else three.
    void arrange();

    bool m_stale = true;
    int m_rowsNow = 0;
    FittingScroll* m_scroll;
    std::array<QHBoxLayout*, 3> m_lines{};
    std::array<QWidget*, kPlaces> m_cards{};
    StudyGrid* m_grid = nullptr;
};

} // namespace branchbook::ui
