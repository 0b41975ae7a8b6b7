// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/working_days.h"

#include "rules/json_fields.h"

#include <QFile>

#include <algorithm>

namespace branchbook::rules {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 9999;
constexpr int kSaturday = 6;

HolidayYear readYear(JsonFields& fields)
{
    HolidayYear year;
    if (!fields.has(QStringLiteral("year")))
        fields.wrong(QStringLiteral("year"), QStringLiteral("rules.field_missing"));
    year.year = fields.integerOr(QStringLiteral("year"), kFirstYear, kFirstYear, kLastYear);
    fields.skip(QStringLiteral("source")); // where the table was published, for people
    fields.objects(QStringLiteral("holidays"), [&](JsonFields& inner) -> Result<> {
        const QDate on = inner.date(QStringLiteral("on"));
        if (on.year() != year.year || year.holidays.contains(on))
            inner.wrong(QStringLiteral("on"));
        year.holidays.insert(on, inner.text(QStringLiteral("name")));
        return {};
    });
    for (const QString& text : fields.texts(QStringLiteral("make_up"))) {
        const QDate on = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (on.year() != year.year || on.dayOfWeek() < kSaturday || year.holidays.contains(on))
            fields.wrong(QStringLiteral("make_up"));
        year.makeUp.insert(on);
    }
    return year;
}

} // namespace

Result<WorkingDays> WorkingDays::builtIn()
{
    QFile file(QStringLiteral(":/branchbook/rules/holidays.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("rules.built_in"), {QStringLiteral("holidays.json")});
    return read(QStringLiteral("holidays.json"), file.readAll());
}

Result<WorkingDays> WorkingDays::read(const QString& name, const QByteArray& json)
{
    BB_TRY(const QJsonObject root, readJsonObject(name, json));
    JsonFields fields(root, name + QLatin1Char('#'));
    fields.skip(QStringLiteral("$schema"));
    WorkingDays days;
    fields.objects(QStringLiteral("years"), [&](JsonFields& inner) -> Result<> {
        const HolidayYear year = readYear(inner);
        days.m_years.insert(year.year, year);
        return {};
    });
    BB_CHECK(fields.finish());
    return days;
}

WorkingDays WorkingDays::with(const HolidayYear& year) const
{
    WorkingDays days = *this;
    days.m_years.insert(year.year, year);
    return days;
}

const HolidayYear* WorkingDays::year(int year) const
{
    const auto found = m_years.constFind(year);
    return found == m_years.cend() ? nullptr : &*found;
}

QList<HolidayYear> WorkingDays::years() const
{
    QList<HolidayYear> list = m_years.values();
    std::ranges::sort(list, {}, &HolidayYear::year);
    return list;
}

DayKind WorkingDays::kind(QDate day) const
{
    if (const HolidayYear* table = year(day.year())) {
        if (table->holidays.contains(day))
            return DayKind::Holiday;
        if (table->makeUp.contains(day))
            return DayKind::MakeUp;
    }
    return day.dayOfWeek() >= kSaturday ? DayKind::Weekend : DayKind::Working;
}

QString WorkingDays::holidayName(QDate day) const
{
    const HolidayYear* table = year(day.year());
    return table ? table->holidays.value(day) : QString();
}

WorkingDays::Counted WorkingDays::after(QDate from, int n) const
{
    Counted counted{from, false};
    if (!from.isValid())
        return counted;
    while (n > 0) {
        counted.day = counted.day.addDays(1);
        counted.provisional = counted.provisional || !knows(counted.day.year());
        const DayKind dayKind = kind(counted.day);
        if (dayKind == DayKind::Working || dayKind == DayKind::MakeUp)
            --n;
    }
    return counted;
}

int WorkingDays::between(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day.isValid() && day <= to; day = day.addDays(1)) {
        const DayKind dayKind = kind(day);
        count += dayKind == DayKind::Working || dayKind == DayKind::MakeUp ? 1 : 0;
    }
    return count;
}

} // namespace branchbook::rules
