// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the last rounds of democratic evaluation said of a person.
#pragma once

#include "branchbook/organization/evaluation_store.h"

#include <QWidget>

#include <array>

class QLabel;

namespace branchbook::ui {

class Chip;

class GradeRow final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kYears = 3;

    explicit GradeRow(QWidget* parent = nullptr);
    /// Newest first, at most kYears; hidden where there are none.
    void setGrades(const QList<organization::YearGrade>& grades);

private:
    struct Year {
        QLabel* year;
        Chip* grade;
    };
    std::array<Year, kYears> m_years{};
};

} // namespace branchbook::ui
