// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 制度库: what is covered above, the library below, the chosen institution beside it (mockup 11).
#pragma once

#include "branchbook/institutions/coverage.h"
#include "ui/shell/area_tab.h"

namespace branchbook::ui {

class CoverageBoard;
class LibraryList;
class LibraryPane;
class ListWithPane;

class LibraryView final : public AreaView
{
    Q_OBJECT
public:
    explicit LibraryView(Desk& desk, QWidget* parent = nullptr);
    /// "", "new" or the id of an institution.
    void open(const QString& argument) override;
    bool createOwn() override;
    /// The last version of the chosen one.
    void print() override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] PeriodShown period() const override { return PeriodShown::Quarter; }
    [[nodiscard]] CoverageBoard* board() const { return m_board; }
    [[nodiscard]] LibraryList* list() const { return m_list; }
    [[nodiscard]] LibraryPane* pane() const { return m_pane; }
    /// How many institutions the library has.
    [[nodiscard]] static int countOf(Desk& desk);

private:
    void showCurrent();
    void showCoverage();
    /// What covers the field, or is to be written; what nobody thought of is entered.
    void follow(const institutions::CoverageCell& cell);

    CoverageBoard* m_board;
    LibraryList* m_list;
    LibraryPane* m_pane;
    ListWithPane* m_split;
};

} // namespace branchbook::ui
