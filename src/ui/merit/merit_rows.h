// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter of 三化, as lines of a table: a person, three months, the score and how it comes about.
#pragma once

#include "branchbook/organization/merit.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct MeritRow {
    organization::MeritPerson person;
    Quarter quarter;
    QDate today;
};

inline constexpr int kMeritNoteColumn = 5;

/// The months have their names of the quarter.
class MeritModel final : public RowTableModel<MeritRow>
{
public:
    explicit MeritModel(QObject* parent = nullptr);
    void setQuarter(Quarter quarter) { m_quarter = quarter; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Quarter m_quarter;
};

} // namespace branchbook::ui
