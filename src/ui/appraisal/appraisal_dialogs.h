// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a round of 述职评议考核: its head, a step, the grade from above, where the result hung out.
#pragma once

#include "branchbook/organization/appraisal_service.h"
#include "ui/kit/dialog.h"

#include <QHash>

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class AppraisalDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `round` has no id; what stands in it is proposed.
    AppraisalDialog(QWidget* host, Desk& desk, const organization::Appraisal& round);

private:
    [[nodiscard]] Result<organization::Appraisal> read() const;
    void save();

    Desk& m_desk;
    organization::Appraisal m_round;
    LineField* m_year;
    LineField* m_speaker;
    ComboField* m_level;
    LineField* m_toWhom;
    DateField* m_meeting;
    LineField* m_points; ///< 100/80/60/0
    LineField* m_weights; ///< 40/30/30
    ComboField* m_secrecy;
    LineField* m_note;
    LineField* m_reason;
};

class AppraisalStepDialog final : public Dialog
{
    Q_OBJECT
public:
    AppraisalStepDialog(QWidget* host, Desk& desk, const organization::Appraisal& round,
                        organization::AppraisalStep step);

private:
    void fillMeetings();
    void save();
    void clear();

    Desk& m_desk;
    organization::Appraisal m_round;
    organization::AppraisalStep m_step;
    ComboField* m_meeting;
    QHash<QString, QDate> m_held; ///< by the id of the meeting
    DateField* m_day;
    LineField* m_note;
    LineField* m_despite;
};

class AppraisalGradeDialog final : public Dialog
{
    Q_OBJECT
public:
    AppraisalGradeDialog(QWidget* host, Desk& desk, const organization::Appraisal& round);

private:
    void save();

    Desk& m_desk;
    organization::Appraisal m_round;
    ComboField* m_grade;
    DateField* m_day;
    LineField* m_by;
    LineField* m_comment;
    LineField* m_reason;
};

class AppraisalPublishDialog final : public Dialog
{
    Q_OBJECT
public:
    AppraisalPublishDialog(QWidget* host, Desk& desk, const organization::Appraisal& round);

private:
    void save(QDate from, QDate until);

    Desk& m_desk;
    organization::Appraisal m_round;
    DateField* m_from;
    DateField* m_until;
    LineField* m_place;
};

} // namespace branchbook::ui
