// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 五大建设: records by month in neutral ink, gaps the only colour; each gap is a button in its cell and once more by name below.
#pragma once

#include "branchbook/report/diagnosis_facts.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace branchbook::ui {

class EvidenceCell;

class DiagnosisBoard final : public QFrame
{
    Q_OBJECT
public:
    explicit DiagnosisBoard(QWidget* parent = nullptr);
    void setBoard(const report::EvidenceBoard& board);
    /// Null where the month has not begun.
    [[nodiscard]] EvidenceCell* cell(int row, int month) const;

Q_SIGNALS:
    /// Leads to what fills the gap.
    void gapAsked(const QString& key);
    /// Where an area did nothing: to the tab where its next work begins.
    void workAsked(const QString& area, const QString& tab);

private:
    void addRow(const report::EvidenceRow& line, int row);
    void openCell(EvidenceCell& cell, const report::EvidenceRow& line, int month);
    void fillGaps();
    void ask(const report::EvidenceGap& gap);

    report::EvidenceBoard m_board;
    QWidget* m_cells;
    QGridLayout* m_grid = nullptr;
    QLabel* m_sum;
    QWidget* m_gaps;
};

} // namespace branchbook::ui
