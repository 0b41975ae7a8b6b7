// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/date_problems.h"

#include "branchbook/base/date.h"

#include <QCoreApplication>
#include <QtGlobal>

namespace branchbook::roster {

namespace {

/// A day as it may stand in the column; a year ago for what happens at any time.
PartialDate exampleFor(const ReadContext& context)
{
    using book::Field;
    switch (context.field) {
    case Field::BirthDate: return PartialDate::of(1985, 7, 1);
    case Field::LeagueJoinDate: return PartialDate::of(2000, 5, 4);
    case Field::WorkStartDate: return PartialDate::of(2007, 7, 2);
    case Field::ApplicationDate: return PartialDate::of(2008, 3, 5);
    case Field::ActivistDate: return PartialDate::of(2008, 12, 10);
    case Field::DevelopmentTargetDate: return PartialDate::of(2010, 3, 12);
    case Field::JoinDate: return PartialDate::of(2010, 7, 1);
    case Field::FullMemberDate: return PartialDate::of(2011, 7, 1);
    default: return PartialDate::of(context.today.year() - 1, 9, 1);
    }
}

QString dayExample(const ReadContext& context)
{
    return exampleFor(context).toDotted();
}
QString monthExample(const ReadContext& context)
{
    const PartialDate day = exampleFor(context);
    return PartialDate::of(day.year, day.month).toDotted();
}

QString faultWords(const char* text)
{
    return QCoreApplication::translate("Roster", text);
}

} // namespace

bool mayLieAhead(book::Field field)
{
    return field == book::Field::ProbationExtendedUntil || field == book::Field::DuesPaidUntil
        || book::isOwnField(field);
}

CellReading dateProblem(const QString& code, Severity severity, const QStringList& args)
{
    CellReading reading;
    reading.problem = Problem{code, severity, args};
    return reading;
}

bool isOffered(const QString& iso, const ReadContext& context)
{
    return mayLieAhead(context.field) || !context.today.isValid()
        || PartialDate::fromIso(iso).earliest() <= context.today;
}

QString faultOf(int year, int month, int day)
{
    if (month < 1 || month > 12)
        return faultWords(QT_TRANSLATE_NOOP("Roster", "一年只有 12 个月，没有 %1 月")).arg(month);
    const QDate first(year, month, 1);
    return day < 1 || !first.isValid()
        ? faultWords(QT_TRANSLATE_NOOP("Roster", "没有 %1 日")).arg(day)
        : faultWords(QT_TRANSLATE_NOOP("Roster", "%1年%2月只有 %3 天")).arg(year).arg(month).arg(first.daysInMonth());
}

CellReading impossible(QStringView text, const QString& fault, const ReadContext& context)
{
    return dateProblem(QStringLiteral("date.impossible"), Severity::Error,
                       {text.toString(), fault, dayExample(context), monthExample(context)});
}

CellReading unordered(QStringView text, const QString& fault, const QString& example)
{
    return dateProblem(QStringLiteral("date.order"), Severity::Warning, {text.toString(), fault, example});
}

CellReading unordered(QStringView text, const ReadContext& context)
{
    return unordered(text, faultWords(QT_TRANSLATE_NOOP("Roster", "分不清年、月、日的先后")), dayExample(context));
}

CellReading unreadable(QStringView text, const ReadContext& context)
{
    return dateProblem(QStringLiteral("date.unreadable"), Severity::Error,
                       {text.toString(), dayExample(context), monthExample(context), exampleFor(context).toChinese()});
}

CellReading withoutDaysToCome(CellReading reading, const ReadContext& context)
{
    if (reading.choices.isEmpty())
        return reading;
    const QString first = reading.choices.first();
    reading.choices.removeIf([&](const QString& iso) { return !isOffered(iso, context); });
    reading.recommendFirst = reading.recommendFirst && reading.choices.value(0) == first;
    if (reading.choices.isEmpty() && reading.problem->code == u"date.order")
        reading.problem->args.back() = dayExample(context); // not the only reading that there was
    return reading;
}

} // namespace branchbook::roster
