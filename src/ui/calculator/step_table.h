// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of admission, one under another: the day of each where it is known, else its first and last lawful day.
#pragma once

#include "branchbook/rules/admission.h"
#include "ui/calculator/inputs.h"

class QGridLayout;

namespace branchbook::ui {

class StepTable final : public QWidget
{
    Q_OBJECT
public:
    StepTable(Inputs& inputs, QDate today, QWidget* parent = nullptr);

    /// The rows of the text in force; says whether they are others than before.
    bool setSteps(const rules::StageSequence& sequence);
    [[nodiscard]] QList<rules::StepDate> known() const;
    /// Null: nothing is worked out.
    void showOutlook(const rules::AdmissionResult* result);
    [[nodiscard]] DateEdit* dateEdit(const QString& code) const;
    [[nodiscard]] QLabel* conflictLabel(const QString& code) const;

private:
    struct Row {
        QString code;
        DateEdit* date = nullptr;
        QLabel* earliest = nullptr;
        QLabel* latest = nullptr;
        QWidget* conflictLine = nullptr;
        QLabel* conflict = nullptr;
    };
    void addHead();
    void addRow(const rules::Stage& stage, QGridLayout* grid);
    static void showRow(const Row& row, const rules::StepOutlook* outlook);

    Inputs& m_inputs;
    QDate m_today;
    QWidget* m_grid = nullptr;
    QStringList m_codes;
    std::vector<Row> m_rows;
};

} // namespace branchbook::ui
