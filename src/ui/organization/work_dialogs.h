// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about duties, the plan of the year and regular meetings.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/organization/committee_data.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class TextField;

/// A duty of a post or of a person; one with an id is changed, ended or taken away.
class DutyDialog final : public Dialog
{
    Q_OBJECT
public:
    DutyDialog(QWidget* host, Desk& desk, const CommitteeData& shown, organization::Duty duty);

private:
    void addOwners(const CommitteeData& shown);
    void readOwner();
    void save();
    void remove();

    Desk& m_desk;
    organization::Duty m_duty;
    QHash<QString, QString> m_names; ///< by the code of the choice, whose text may tell namesakes apart
    ComboField* m_owner;
    LineField* m_matter;
    LineField* m_detail;
    DateField* m_from;
    DateField* m_until;
};

/// One matter of the plan.
class WorkDialog final : public Dialog
{
    Q_OBJECT
public:
    WorkDialog(QWidget* host, Desk& desk, const CommitteeData& shown, organization::WorkItem item);

private:
    void save();

    Desk& m_desk;
    organization::WorkItem m_item;
    LineField* m_matter;
    ComboField* m_month;
    ComboField* m_post;
    LineField* m_owner;
};

/// How a matter was done: a gathering of its month or words.
class WorkDoneDialog final : public Dialog
{
    Q_OBJECT
public:
    WorkDoneDialog(QWidget* host, Desk& desk, organization::WorkItem item);

private:
    void addGatherings();
    void save();

    Desk& m_desk;
    organization::WorkItem m_item;
    ComboField* m_source;
    LineField* m_note;
    DateField* m_day;
};

/// Goal, adoption and summary of a year.
class WorkYearDialog final : public Dialog
{
    Q_OBJECT
public:
    WorkYearDialog(QWidget* host, Desk& desk, organization::WorkYear year);

private:
    void save();

    Desk& m_desk;
    organization::WorkYear m_year;
    LineField* m_goal;
    DateField* m_adopted;
    LineField* m_by;
    TextField* m_summary;
};

} // namespace branchbook::ui
