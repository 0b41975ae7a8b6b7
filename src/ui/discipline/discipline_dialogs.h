// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a case of disposition and of a sanction. No title, toast or step of the journal has the name.
#pragma once

#include "branchbook/organization/discipline_service.h"
#include "ui/discipline/discipline_rows.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

/// 立案; with an id its correction, which keeps what stood there with the reason.
class DispositionDialog final : public Dialog
{
    Q_OBJECT
public:
    DispositionDialog(QWidget* host, Desk& desk, const organization::DispositionCase& one);

private:
    void layOut();
    void save();
    [[nodiscard]] bool isFresh() const { return m_case.id.isNull(); }

    Desk& m_desk;
    organization::DispositionCase m_case;
    OwnerField* m_person;
    DateField* m_found;
    ComboField* m_measure;
    ComboField* m_level;
    TextField* m_grounds;
    LineField* m_note;
    LineField* m_reason;
};

/// The next step of the course, and those that were taken.
class DispositionStepDialog final : public Dialog
{
    Q_OBJECT
public:
    DispositionStepDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed);

private:
    void showStep(const QString& name);
    void save();

    Desk& m_desk;
    organization::DispositionCase m_case;
    ComboField* m_step;
    DateField* m_day;
    TextField* m_note;
};

/// The vote of the members' meeting.
class DispositionDecideDialog final : public Dialog
{
    Q_OBJECT
public:
    DispositionDecideDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed);

private:
    void showTerm();
    void save();

    Desk& m_desk;
    organization::DispositionCase m_case;
    ComboField* m_meeting;
    ComboField* m_measure;
    DateField* m_until;
    LineField* m_note;
};

class DispositionCloseDialog final : public Dialog
{
    Q_OBJECT
public:
    DispositionCloseDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed);

private:
    void showOutcome();
    void save();

    Desk& m_desk;
    organization::DispositionCase m_case;
    ComboField* m_outcome;
    DateField* m_day;
    TextField* m_note;
};

/// Another last day of a 限期改正, another length of a 留党察看.
class DisciplineTermDialog final : public Dialog
{
    Q_OBJECT
public:
    DisciplineTermDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed);

private:
    void save();

    Desk& m_desk;
    ListedDiscipline m_listed;
    DateField* m_until;
    LineField* m_months;
    LineField* m_reason;
};

/// 登记处分; with an id its correction.
class SanctionDialog final : public Dialog
{
    Q_OBJECT
public:
    SanctionDialog(QWidget* host, Desk& desk, const organization::SanctionRecord& record);

private:
    void layOut();
    void showKind();
    void save();
    [[nodiscard]] bool isFresh() const { return m_record.id.isNull(); }

    Desk& m_desk;
    organization::SanctionRecord m_record;
    OwnerField* m_person;
    ComboField* m_kind;
    DateField* m_day;
    LineField* m_months;
    LineField* m_decidedBy;
    LineField* m_document;
    ComboField* m_level;
    TextField* m_grounds;
    LineField* m_reason;
};

/// A day of a sanction: 宣布, 报告, 恢复党员权利.
class SanctionDayDialog final : public Dialog
{
    Q_OBJECT
public:
    SanctionDayDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed, DisciplineVerb verb);

private:
    void save();

    Desk& m_desk;
    organization::SanctionRecord m_record;
    DisciplineVerb m_verb;
    DateField* m_day;
    ComboField* m_meeting;
};

} // namespace branchbook::ui
