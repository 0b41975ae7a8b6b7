// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for a file of admission: a step, a paper, who helps, a review, what else the rules ask, how it ends.
#pragma once

#include "ui/admission/admission_data.h"
#include "ui/kit/dialog.h"

class QCheckBox;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

/// Registers a step or changes it. What the rules do not give is refused with its reason; then the field 原因 opens.
class AdmissionStepDialog final : public Dialog
{
    Q_OBJECT
public:
    AdmissionStepDialog(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person,
                        const QString& code);

private:
    void addMeetings(const QString& code);
    void tellWish(const organization::AdmissionFile& file, const book::Member& member, PartialDate on);
    void save();
    void clear();

    Desk& m_desk;
    AdmissionData m_data;
    organization::AdmissionId m_id;
    organization::AdmissionStep m_step;
    QString m_name;
    DateField* m_day;
    ComboField* m_meeting = nullptr;
    LineField* m_note;
    LineField* m_despite;
    QCheckBox* m_follow;
};

class AdmissionPaperDialog final : public Dialog
{
    Q_OBJECT
public:
    AdmissionPaperDialog(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person,
                         const QString& code, const QString& title);

private:
    void save();
    void remove();

    Desk& m_desk;
    AdmissionData m_data;
    organization::AdmissionId m_id;
    QString m_name;
    organization::AdmissionPaper m_paper;
    DateField* m_day;
    LineField* m_note;
};

/// 培养联系人 and 入党介绍人: who they are, and another one out of those who may be asked.
class SponsorsDialog final : public Dialog
{
    Q_OBJECT
public:
    SponsorsDialog(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person);

private:
    void fillPeople();
    [[nodiscard]] organization::SponsorRole role() const;
    [[nodiscard]] organization::AdmissionSponsor asked() const; ///< as the fields stand
    void add();
    void askLastDay(const organization::AdmissionSponsor& sponsor); ///< asks on which day it was over
    [[nodiscard]] Result<> end(const organization::AdmissionSponsor& sponsor, QDate lastDay);

    Desk& m_desk;
    AdmissionData m_data;
    organization::AdmissionFile m_file;
    ComboField* m_role;
    ComboField* m_person;
    DateField* m_from;
};

class AdmissionReviewDialog final : public Dialog
{
    Q_OBJECT
public:
    AdmissionReviewDialog(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person);

private:
    void save();

    Desk& m_desk;
    AdmissionData m_data;
    organization::AdmissionId m_id;
    QString m_name;
    DateField* m_day;
    LineField* m_opinion;
};

/// Training, extension, leaving, special approval.
class AdmissionFactsDialog final : public Dialog
{
    Q_OBJECT
public:
    AdmissionFactsDialog(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person);

private:
    void tellExtension();
    void save();

    Desk& m_desk;
    AdmissionData m_data;
    organization::AdmissionFile m_file;
    LineField* m_days;
    LineField* m_hours;
    LineField* m_extension;
    DateField* m_leaves;
    QCheckBox* m_special;
};

class AdmissionEndDialog final : public Dialog
{
    Q_OBJECT
public:
    AdmissionEndDialog(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person);

private:
    void save();

    Desk& m_desk;
    AdmissionData m_data;
    organization::AdmissionId m_id;
    QString m_name;
    ComboField* m_outcome;
    DateField* m_day;
    LineField* m_why;
};

/// 三看: what was found, each with its rule.
void showAdmissionAudit(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person);

} // namespace branchbook::ui
