// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度覆盖情况: tiers against key fields; a dashed plus is a button that starts what is missing (mockup 11).
#pragma once

#include "branchbook/institutions/coverage.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;

namespace branchbook::ui {

class CoverageMark;
class ElidedLabel;

/// One tab stop; the arrows move over the marks, Enter, Space or a click asks for one.
class CoverageBoard final : public QFrame
{
    Q_OBJECT
public:
    explicit CoverageBoard(QWidget* parent = nullptr);
    void setMatrix(const institutions::CoverageMatrix& matrix);
    /// 10 个方面都有上级规定，支部细则还缺 2 项
    [[nodiscard]] QString summary() const;
    /// As if its mark had been pressed.
    void ask(institutions::Tier tier, const institutions::CoverageField& field);
    /// A button that asks for other columns; once.
    void offerFields();

Q_SIGNALS:
    void asked(const branchbook::institutions::CoverageCell& cell);
    void fieldsAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeGrid(const QList<institutions::CoverageCell>& columns);
    /// The columns of the grid are those of the matrix, by code and title.
    [[nodiscard]] bool fits(const institutions::CoverageMatrix& matrix) const;
    void moveTo(int row, int column);

    institutions::CoverageMatrix m_matrix;
    ElidedLabel* m_summary;
    QWidget* m_grid = nullptr;
    QHBoxLayout* m_headLine = nullptr;
    QStringList m_titles; ///< of the columns
    std::vector<CoverageMark*> m_marks; ///< row by row
    int m_columns = 0;
};

} // namespace branchbook::ui
