// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked on the page of democratic evaluation: a new round, a step, what is said of a person, how it was told and
// published.
#pragma once

#include "ui/evaluation/evaluation_data.h"
#include "ui/kit/dialog.h"

class QLabel;

namespace branchbook::ui {

class ComboField;
class DateField;
class LineField;
class TextField;

class EvaluationBeginDialog final : public Dialog
{
    Q_OBJECT
public:
    EvaluationBeginDialog(QWidget* host, Desk& desk);

Q_SIGNALS:
    void begun(int year);

private:
    void save();

    Desk& m_desk;
    LineField* m_year;
    DateField* m_day;
    ComboField* m_base;
};

/// 名额基数, 公开范围, 备注.
class EvaluationHeadDialog final : public Dialog
{
    Q_OBJECT
public:
    EvaluationHeadDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known);

private:
    void save();

    Desk& m_desk;
    std::shared_ptr<const EvaluationData> m_data;
    ComboField* m_base;
    ComboField* m_level;
    LineField* m_note;
};

class EvaluationStepDialog final : public Dialog
{
    Q_OBJECT
public:
    EvaluationStepDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known,
                         organization::EvaluationStep step);

private:
    void fillMeetings();
    void meetingChosen(const QString& id);
    void save();
    void clear();

    Desk& m_desk;
    std::shared_ptr<const EvaluationData> m_data;
    organization::EvaluationStep m_step;
    DateField* m_day;
    ComboField* m_meeting;
    QHash<QString, QDate> m_held;
    LineField* m_note;
    LineField* m_despite;
};

/// Everything about one person: what the year says, what the papers say, the grade, the opinion, how it was told.
class EvaluationPersonDialog final : public Dialog
{
    Q_OBJECT
public:
    EvaluationPersonDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known,
                           const EvaluationRow& row, bool coversBallots);

private:
    void addFields();
    void save();
    [[nodiscard]] Result<> write(store::UnitOfWork& unit, QDate told) const;

    Desk& m_desk;
    std::shared_ptr<const EvaluationData> m_data;
    EvaluationRow m_row;
    ComboField* m_self;
    ComboField* m_grade;
    ComboField* m_part;
    LineField* m_partWhy;
    TextField* m_opinion;
    LineField* m_note;
    LineField* m_reason;
    DateField* m_told;
    LineField* m_toldBy;
    LineField* m_reply;
};

/// 反馈: to everybody who was not told yet, on one day.
class EvaluationTellDialog final : public Dialog
{
    Q_OBJECT
public:
    EvaluationTellDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known);

private:
    void save();

    Desk& m_desk;
    std::shared_ptr<const EvaluationData> m_data;
    DateField* m_day;
    LineField* m_by;
};

class EvaluationPublishDialog final : public Dialog
{
    Q_OBJECT
public:
    EvaluationPublishDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known);

private:
    void save();

    Desk& m_desk;
    std::shared_ptr<const EvaluationData> m_data;
    DateField* m_from;
    DateField* m_until;
    LineField* m_place;
};

/// 到会 11/13 · 学习 40 学时 …: what the book knows of the person's year.
[[nodiscard]] QString evidenceText(const organization::EvaluationEvidence& evidence);

} // namespace branchbook::ui
