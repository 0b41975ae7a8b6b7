// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of somebody in the pool of reserve cadres: who and for which post, the next stage, a year's score.
#pragma once

#include "branchbook/organization/reserve_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class ReserveDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new nomination where `reserve` has no id.
    ReserveDialog(QWidget* host, Desk& desk, const organization::Reserve& reserve);

private:
    void layOut();
    void save();

    Desk& m_desk;
    organization::Reserve m_reserve;
    OwnerField* m_person;
    LineField* m_post;
    ComboField* m_source;
    DateField* m_day;
    OwnerField* m_mentor;
    DateField* m_mentorSince;
    TextField* m_plan;
    LineField* m_note;
};

class ReserveStepDialog final : public Dialog
{
    Q_OBJECT
public:
    ReserveStepDialog(QWidget* host, Desk& desk, const organization::Reserve& reserve);

private:
    void showFor(const QString& stage);
    void save();

    Desk& m_desk;
    organization::Reserve m_reserve;
    ComboField* m_stage;
    DateField* m_day;
    DateField* m_until;
    LineField* m_note;
};

class ReserveScoreDialog final : public Dialog
{
    Q_OBJECT
public:
    ReserveScoreDialog(QWidget* host, Desk& desk, const organization::Reserve& reserve);

private:
    void showYear(const QString& year);
    void save();

    Desk& m_desk;
    organization::Reserve m_reserve;
    ComboField* m_year;
    LineField* m_points;
    DateField* m_day;
    LineField* m_by;
    TextField* m_opinion;
};

} // namespace branchbook::ui
