// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The candidates of an election in the order of the paper, each with the votes and what came of them.
#pragma once

#include "ui/calculator/candidate_row.h"

class QVBoxLayout;

namespace branchbook::ui {

class CandidateList final : public QWidget
{
    Q_OBJECT
public:
    explicit CandidateList(Inputs& inputs, QWidget* parent = nullptr);

    /// Rows that are quite empty are none. Errors: those of CandidateRow::read.
    [[nodiscard]] Result<QList<rules::Candidate>> read() const;
    /// Every row in use has a name and its votes, and there is one at least.
    [[nodiscard]] bool isComplete() const;
    void tell(const QString& reason);
    [[nodiscard]] QString fault() const;
    /// Null: nothing is known yet.
    void showResult(const rules::ElectionResult* result);
    /// Back to as many empty rows as in the beginning.
    void startAgain();
    [[nodiscard]] QLineEdit* nameEdit(int row) const { return m_rows[std::size_t(row)]->nameEdit(); }
    [[nodiscard]] QLineEdit* votesEdit(int row) const { return m_rows[std::size_t(row)]->votesEdit(); }

Q_SIGNALS:
    void rowsChanged();

private:
    void addRow(const QString& id);
    void addNewRow();
    void removeRow(const QString& id);
    void keepIds();

    Inputs& m_inputs;
    QVBoxLayout* m_lines;
    QWidget* m_faultLine;
    QLabel* m_faultText;
    std::vector<CandidateRow*> m_rows;
};

} // namespace branchbook::ui
