// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for 三化: an indicator, the points of a month, the reason for not being reviewed, the review.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/organization/merit_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class TextField;

class MeritIndicatorDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `indicator` has no id.
    MeritIndicatorDialog(QWidget* host, Desk& desk, const organization::MeritIndicator& indicator);

private:
    void layOut();
    void addDeeds();
    void save();
    /// A verb of the one that is there, without more to say.
    void act(const char* verb, const QString& label, const book::Book::Work& work);
    [[nodiscard]] bool readFigures(organization::MeritIndicator& indicator);

    Desk& m_desk;
    organization::MeritIndicator m_indicator;
    ComboField* m_aspect;
    LineField* m_title;
    LineField* m_weight;
    LineField* m_most;
    ComboField* m_from;
    LineField* m_note;
};

/// Points of a month: of one person, or the same for everybody who has none yet.
class MeritMonthDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `member` null: everybody without points.
    MeritMonthDialog(QWidget* host, Desk& desk, const organization::MeritQuarter& quarter, book::MemberId member);

private:
    void showMonth();
    void save();
    [[nodiscard]] int place() const; ///< of the month in its quarter
    /// The person, or those who have no points of that month.
    [[nodiscard]] QList<organization::MeritPerson> people() const;
    [[nodiscard]] bool readMarks(QList<organization::MeritMark>& marks);

    Desk& m_desk;
    organization::MeritQuarter m_quarter;
    book::MemberId m_member;
    ComboField* m_month;
    QList<LineField*> m_points; ///< by indicator
};

class MeritExcuseDialog final : public Dialog
{
    Q_OBJECT
public:
    MeritExcuseDialog(QWidget* host, Desk& desk, Quarter quarter, const organization::MeritPerson& person);

private:
    void save();

    Desk& m_desk;
    Quarter m_quarter;
    organization::MeritPerson m_person;
    LineField* m_reason;
};

class MeritReviewDialog final : public Dialog
{
    Q_OBJECT
public:
    MeritReviewDialog(QWidget* host, Desk& desk, const organization::MeritQuarter& quarter);

private:
    void save();
    void takeBack();

    Desk& m_desk;
    organization::MeritQuarter m_quarter;
    DateField* m_day;
    TextField* m_conclusion;
};

} // namespace branchbook::ui
