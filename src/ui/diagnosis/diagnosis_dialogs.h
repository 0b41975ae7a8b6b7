// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a round: a matter to be put right with its owner, who took part and when, the correction of a finished one.
#pragma once

#include "branchbook/organization/diagnosis_service.h"
#include "ui/kit/dialog.h"

#include <vector>

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class DiagnosisRemedyDialog final : public Dialog
{
    Q_OBJECT
public:
    /// Of the round's matter `index`, or a new one (-1) that begins with `matter`.
    DiagnosisRemedyDialog(QWidget* host, Desk& desk, const organization::Diagnosis& round, int index,
                          const QString& matter);

private:
    void save();
    void remove();
    void write(const organization::Diagnosis& round, const QString& done);

    Desk& m_desk;
    organization::Diagnosis m_round;
    int m_index;
    LineField* m_matter;
    OwnerField* m_owner;
    DateField* m_due;
};

class DiagnosisPeopleDialog final : public Dialog
{
    Q_OBJECT
public:
    DiagnosisPeopleDialog(QWidget* host, Desk& desk, const organization::Diagnosis& round);

private:
    [[nodiscard]] Result<QList<organization::DiagnosisPerson>> people() const;
    void save();

    Desk& m_desk;
    organization::Diagnosis m_round;
    LineField* m_names;
    DateField* m_day;
};

class DiagnosisCorrectDialog final : public Dialog
{
    Q_OBJECT
public:
    DiagnosisCorrectDialog(QWidget* host, Desk& desk, const organization::Diagnosis& round);

private:
    void save();

    Desk& m_desk;
    organization::Diagnosis m_round;
    std::vector<ComboField*> m_aspects;
    ComboField* m_conclusion;
    TextField* m_opinion;
    LineField* m_reason;
};

} // namespace branchbook::ui
