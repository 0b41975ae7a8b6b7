// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a check, of a breach and of how it was dealt with.
#pragma once

#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/violation.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

/// The institutions that hold today, and `chosen` whatever it is; their ids are the codes.
[[nodiscard]] ComboField* heldInstitutions(const QString& title, const Desk& desk,
                                           institutions::InstitutionId chosen = {});
[[nodiscard]] institutions::InstitutionId institutionIn(const ComboField& field);

/// What a new check found goes into the ledger with it.
class InspectionDialog final : public Dialog
{
    Q_OBJECT
public:
    InspectionDialog(QWidget* host, Desk& desk, const institutions::Inspection& check,
                     institutions::InstitutionId institution);

private:
    void layOut();
    [[nodiscard]] bool isFresh() const { return m_check.id.isNull(); }
    [[nodiscard]] QList<institutions::CheckFinding> findings() const;
    void save();

    Desk& m_desk;
    institutions::Inspection m_check;
    ComboField* m_institution;
    DateField* m_day;
    LineField* m_by;
    LineField* m_way;
    ComboField* m_outcome;
    LineField* m_summary;
    DateField* m_next;
    TextField* m_findings;
    OwnerField* m_owner;
    DateField* m_due;
};

class ViolationDialog final : public Dialog
{
    Q_OBJECT
public:
    ViolationDialog(QWidget* host, Desk& desk, const institutions::Violation& violation);

private:
    [[nodiscard]] bool isFresh() const { return m_violation.id.isNull(); }
    void save();

    Desk& m_desk;
    institutions::Violation m_violation;
    ComboField* m_institution;
    DateField* m_day;
    OwnerField* m_person;
    ComboField* m_level;
    TextField* m_facts;
};

class AccountDialog final : public Dialog
{
    Q_OBJECT
public:
    AccountDialog(QWidget* host, Desk& desk, const institutions::Violation& violation);

private:
    void save();

    Desk& m_desk;
    institutions::Violation m_violation;
    ComboField* m_measure;
    DateField* m_day;
    LineField* m_by;
    TextField* m_words;
};

} // namespace branchbook::ui
