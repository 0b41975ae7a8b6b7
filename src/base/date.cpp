// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/date.h"

#include "branchbook/base/text.h"

#include <algorithm>
#include <array>

namespace branchbook {

namespace {

/// Splits "2026.9.18" and its relatives into up to three numbers; an empty result for anything else.
std::array<int, 3> splitNumbers(QStringView text, int& count)
{
    std::array<int, 3> numbers{};
    count = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        qsizetype start = i;
        while (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
            ++i;
        if (i == start || i - start > 4 || count == 3) {
            count = 0;
            return {};
        }
        numbers.at(static_cast<size_t>(count++)) = text.mid(start, i - start).toInt();
        if (i == text.size())
            break;
        if (!QStringView(u".-/年月日号").contains(text[i])) {
            count = 0;
            return {};
        }
        ++i;
    }
    return numbers;
}

} // namespace

PartialDate PartialDate::of(int y, int m, int d)
{
    if (y < 1 || y > 9999 || m < 0 || m > 12 || d < 0 || (m == 0 && d != 0))
        return {};
    if (d != 0 && !QDate::isValid(y, m, d))
        return {};
    return {static_cast<qint16>(y), static_cast<qint8>(m), static_cast<qint8>(d)};
}

PartialDate PartialDate::of(QDate date)
{
    return date.isValid() ? of(date.year(), date.month(), date.day()) : PartialDate{};
}

PartialDate PartialDate::fromIso(QStringView text)
{
    const auto number = [&](qsizetype at, qsizetype length) {
        int value = 0;
        for (qsizetype i = at; i < at + length; ++i) {
            if (text[i] < u'0' || text[i] > u'9')
                return -1;
            value = value * 10 + (text[i].unicode() - u'0');
        }
        return value;
    };
    if (text.size() == 4)
        return of(number(0, 4));
    if (text.size() == 7 && text[4] == u'-' && number(5, 2) > 0)
        return of(number(0, 4), number(5, 2));
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-' && number(5, 2) > 0 && number(8, 2) > 0)
        return of(number(0, 4), number(5, 2), number(8, 2));
    return {};
}

Precision PartialDate::precision() const
{
    if (year == 0)
        return Precision::None;
    if (month == 0)
        return Precision::Year;
    return day == 0 ? Precision::Month : Precision::Day;
}

namespace {

QString joined(const PartialDate& date, QChar separator)
{
    if (date.isEmpty())
        return {};
    constexpr qsizetype kLongest = 10; // 1985-07-01; imports write millions of them, hence no QString::arg
    std::array<QChar, kLongest> text;
    qsizetype size = 0;
    const auto put = [&](int number, int digits) {
        for (int at = digits - 1; at >= 0; --at, number /= 10)
            text.at(static_cast<size_t>(size + at)) = QChar(u'0' + number % 10);
        size += digits;
    };
    put(date.year, 4);
    for (const int part : {date.month, date.day}) {
        if (part == 0)
            continue;
        text.at(static_cast<size_t>(size++)) = separator;
        put(part, 2);
    }
    return QString(text.data(), size);
}

} // namespace

QString PartialDate::toIso() const
{
    return joined(*this, u'-');
}

QString PartialDate::toDotted() const
{
    return joined(*this, u'.');
}

QString PartialDate::toChinese() const
{
    if (isEmpty())
        return {};
    QString text = QString::number(year) + u'年';
    if (month != 0)
        text += QString::number(month) + u'月';
    if (day != 0)
        text += QString::number(day) + u'日';
    return text;
}

QDate PartialDate::earliest() const
{
    return isEmpty() ? QDate() : QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

QDate PartialDate::latest() const
{
    if (isEmpty())
        return {};
    if (day != 0)
        return {year, month, day};
    const int lastMonth = month == 0 ? 12 : month;
    return {year, lastMonth, QDate(year, lastMonth, 1).daysInMonth()};
}

QString dayIn(QDate day, int year)
{
    if (!day.isValid())
        return {};
    return day.year() == year ? QStringLiteral("%1月%2日").arg(day.month()).arg(day.day())
                              : PartialDate::of(day).toChinese();
}

QDate addMonths(QDate date, int months)
{
    return date.addMonths(months); // Qt clips to the month's end, as the regulations' practice does
}

namespace {

int yearsBetween(QDate from, QDate on)
{
    int years = on.year() - from.year();
    if (on.month() < from.month() || (on.month() == from.month() && on.day() < from.day()))
        --years;
    return years;
}

} // namespace

std::optional<int> fullYears(PartialDate from, QDate on)
{
    if (from.isEmpty() || !on.isValid() || from.latest() > on)
        return std::nullopt;
    const int most = yearsBetween(from.earliest(), on);
    const int least = yearsBetween(from.latest(), on);
    return most == least ? std::optional(most) : std::nullopt;
}

std::optional<int> approximateYears(PartialDate from, QDate on)
{
    if (from.isEmpty() || !on.isValid() || from.earliest() > on)
        return std::nullopt;
    return yearsBetween(from.earliest(), on);
}

namespace {

/// 1 Mar 2024, 1 March 2024, Mar 2024, 18 Sep: as the English window shows days. Without spaces, in small letters.
std::optional<PartialDate> parseEnglishDate(QStringView text, QDate today)
{
    constexpr std::array<QStringView, 12> kMonths{u"january",   u"february", u"march",    u"april",
                                                  u"may",       u"june",     u"july",     u"august",
                                                  u"september", u"october",  u"november", u"december"};
    constexpr qsizetype kShortest = 3;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    qsizetype begin = 0;
    while (begin < text.size() && isDigit(text[begin]))
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && text[end] >= u'a' && text[end] <= u'z')
        ++end;
    const QStringView name = text.mid(begin, end - begin);
    const QStringView year = text.mid(end);
    if (name.size() < kShortest || begin > 2 || (year.size() != 4 && !(year.isEmpty() && begin > 0))
        || !std::all_of(year.begin(), year.end(), isDigit))
        return std::nullopt;
    for (size_t i = 0; i < kMonths.size(); ++i) {
        if (!kMonths.at(i).startsWith(name))
            continue;
        const int day = begin > 0 ? text.left(begin).toInt() : 0;
        const auto date = PartialDate::of(year.isEmpty() ? today.year() : year.toInt(), int(i) + 1, day);
        return date.year < 1000 || (begin > 0 && day == 0) ? std::nullopt : std::optional(date);
    }
    return std::nullopt;
}

} // namespace

std::optional<PartialDate> parseTypedDate(QStringView typed, QDate today)
{
    const QString text = comparisonKey(typed.toString());
    if (const auto english = parseEnglishDate(text, today))
        return english;
    if (text == u"今天")
        return PartialDate::of(today);
    if (text == u"昨天")
        return PartialDate::of(today.addDays(-1));
    if (text == u"明天")
        return PartialDate::of(today.addDays(1));
    PartialDate date;
    bool digitsOnly = !text.isEmpty();
    for (const QChar c : text)
        digitsOnly = digitsOnly && c >= u'0' && c <= u'9';
    if (digitsOnly) {
        const QStringView view(text);
        if (text.size() == 8)
            date = PartialDate::of(view.left(4).toInt(), view.mid(4, 2).toInt(), view.mid(6, 2).toInt());
        else if (text.size() == 6)
            date = PartialDate::of(view.left(4).toInt(), view.mid(4, 2).toInt());
        else if (text.size() == 4)
            date = PartialDate::of(text.toInt());
        const bool zeroPart =
            (text.size() >= 6 && view.mid(4, 2) == u"00") || (text.size() == 8 && view.mid(6, 2) == u"00");
        if (date.isEmpty() || zeroPart)
            return std::nullopt;
        return date;
    }
    int count = 0;
    const auto numbers = splitNumbers(text, count);
    if (count == 3 && numbers[1] > 0 && numbers[2] > 0)
        date = PartialDate::of(numbers[0], numbers[1], numbers[2]);
    else if (count == 2 && numbers[0] >= 1000 && numbers[1] > 0)
        date = PartialDate::of(numbers[0], numbers[1]);
    else if (count == 2 && numbers[0] > 0 && numbers[1] > 0 && text.contains(u'月'))
        date = PartialDate::of(today.year(), numbers[0], numbers[1]);
    else if (count == 1 && text.endsWith(u'年'))
        date = PartialDate::of(numbers[0]);
    if (date.isEmpty() || date.year < 1000)
        return std::nullopt;
    return date;
}

} // namespace branchbook
