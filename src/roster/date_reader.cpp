// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/date_reader.h"

#include "branchbook/base/text.h"
#include "roster/date_problems.h"
#include "roster/date_text.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace branchbook::roster {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kYearsAhead = 100;
constexpr qint64 kFirstSerial = 10'000; ///< 1927-05-18: below it a number is rather a year or a slip
constexpr qint64 kLastSerial = 60'000; ///< 2064-04-08
constexpr double kHundredthSlack = 1e-6;

QString inWords(const char* text)
{
    return QCoreApplication::translate("Roster", text);
}

/// A date as found; refused where no such day exists or nobody alive can mean it.
CellReading dateValue(int year, int month, int day, QStringView text, const ReadContext& context)
{
    const PartialDate date = PartialDate::of(year, month, day);
    if (date.isEmpty())
        return impossible(text, faultOf(year, month, day), context);
    if (year < kFirstYear || year > context.today.year() + kYearsAhead)
        return dateProblem(QStringLiteral("date.implausible"), Severity::Error, {text.toString()});
    return {date.toIso(), std::nullopt, {}, false};
}

/// 85.7 may be 1985 or 2085; the century that is not in the future is offered, never taken. Where the likelier one is (26.12 read
/// in September 2026), the other is no likelier for it.
CellReading twoDigitYear(int year, int month, int day, QStringView text, const ReadContext& context)
{
    constexpr int kYearsToCome = 10;
    const int latest = context.today.year() % 100 + (mayLieAhead(context.field) ? kYearsToCome : 0);
    const int century = year <= latest ? 2000 : 1900;
    const PartialDate likely = PartialDate::of(century + year, month, day);
    if (month == 0 || likely.isEmpty())
        return impossible(text, faultOf(century + year, month, day), context);
    CellReading reading =
        dateProblem(QStringLiteral("date.two_digit_year"), Severity::Warning, {text.toString(), likely.toDotted()});
    for (const int other : {century, century == 2000 ? 1900 : 2000}) {
        const QString iso = PartialDate::of(other + year, month, day).toIso();
        if (!iso.isEmpty() && isOffered(iso, context))
            reading.choices << iso;
    }
    reading.recommendFirst = isOffered(likely.toIso(), context);
    return reading;
}

/// 07/01/1985: 7 January or 1 July. Where only one of them is a day it is offered; where both are, neither is the likelier.
CellReading yearLast(int first, int second, int year, QStringView text, const ReadContext& context)
{
    QStringList readings;
    for (const auto& [month, day] : {std::pair{second, first}, std::pair{first, second}}) {
        if (month == 0 || day == 0)
            continue;
        const CellReading reading = dateValue(year, month, day, text, context);
        if (!reading.problem && !readings.contains(reading.value))
            readings << reading.value;
    }
    if (readings.isEmpty())
        return impossible(text, second > 12 ? faultOf(year, first, second) : faultOf(year, second, first), context);
    if (first == second)
        return {readings.first(), std::nullopt, {}, false};
    CellReading reading = readings.size() == 1 ? unordered(text, inWords(QT_TRANSLATE_NOOP("Roster", "把年份写在最后")),
                                                           PartialDate::fromIso(readings.first()).toDotted())
                                               : unordered(text, context);
    reading.recommendFirst = readings.size() == 1;
    readings.sort();
    reading.choices = readings;
    return reading;
}

/// 07/01/12 may have its year at either end.
CellReading twoDigitYearAtAnEnd(const std::array<int, 3>& numbers, QStringView text, const ReadContext& context)
{
    const auto [first, second, third] = numbers;
    CellReading reading = twoDigitYear(first, second, third, text, context);
    const int year = third + (third <= context.today.year() % 100 ? 2000 : 1900);
    QStringList choices = reading.choices.mid(0, 1);
    for (const auto& [month, day] : {std::pair{second, first}, std::pair{first, second}}) {
        const QString iso = PartialDate::of(year, month, day).toIso();
        if (month > 0 && day > 0 && !iso.isEmpty() && !choices.contains(iso))
            choices << iso;
    }
    if (choices == reading.choices.mid(0, 1))
        return reading;
    reading = unordered(text, context);
    choices.sort();
    reading.choices = choices;
    return reading;
}

bool holdsAYear(const QString& note)
{
    int digits = 0;
    for (const QChar c : note) {
        digits = c.isDigit() ? digits + 1 : 0;
        if (digits == 4)
            return true;
    }
    return false;
}

/// The number 1985.1 may have been typed as 1985.1 or as 1985.10, which loses its zero.
CellReading ambiguousMonth(int year, QStringView text)
{
    CellReading reading = dateProblem(QStringLiteral("date.ambiguous_month"), Severity::Warning, {text.toString()});
    reading.choices << PartialDate::of(year, 1).toIso() << PartialDate::of(year, 10).toIso();
    return reading;
}

/// 19850701, 198507, 850701, 1985.
CellReading compactDate(int number, int digits, QStringView text, const ReadContext& context)
{
    switch (digits) {
    case 8: {
        const int month = number / 100 % 100;
        const int day = number % 100;
        return month == 0 || day == 0 ? impossible(text, faultOf(number / 10'000, month, day), context)
                                      : dateValue(number / 10'000, month, day, text, context);
    }
    case 6: {
        const int year = number / 100;
        if (year >= kFirstYear && year <= context.today.year() + kYearsAhead)
            return number % 100 == 0 ? impossible(text, faultOf(year, 0, 0), context)
                                     : dateValue(year, number % 100, 0, text, context);
        return twoDigitYear(number / 10'000, number / 100 % 100, number % 100, text, context);
    }
    case 4: return dateValue(number, 0, 0, text, context);
    default: return unreadable(text, context);
    }
}

CellReading serialDate(double serial, QStringView text, const ReadContext& context)
{
    const QDate day = dayOfSerial(static_cast<qint64>(std::floor(serial)), context.dateSystem);
    CellReading reading = dateValue(day.year(), day.month(), day.day(), text, context);
    if (!reading.problem)
        reading.problem = Problem{
            QStringLiteral("date.serial"), Severity::Warning, {text.toString(), PartialDate::of(day).toDotted()}};
    return reading;
}

/// 1985.07, 1985.12 and 1985.7 are months; 1985.1 is asked.
CellReading decimalDate(double number, QStringView text, const ReadContext& context)
{
    constexpr double kFirstAfterYears = 10'000; // 9999.12 is the last month; hundredths of more are no int
    const double hundredths = std::round(number * 100);
    if (number >= kFirstAfterYears || std::abs(number * 100 - hundredths) > kHundredthSlack * 100)
        return unreadable(text, context);
    const int year = static_cast<int>(hundredths) / 100;
    int month = static_cast<int>(hundredths) % 100;
    if (month == 10 && year >= 100)
        return ambiguousMonth(year, text);
    if (month > 12 && month % 10 == 0)
        month /= 10;
    if (year < 100)
        return month == 10 ? unreadable(text, context) : twoDigitYear(year, month, 0, text, context);
    return dateValue(year, month, 0, text, context);
}

CellReading numberDate(const sheet::Cell& cell, const ReadContext& context)
{
    const double number = cell.number;
    if (number == 0)
        return {};
    if (number < 1 || number > 1e8)
        return unreadable(cell.text, context);
    if (number >= kFirstSerial && number <= kLastSerial)
        return serialDate(number, cell.text, context);
    if (number != std::floor(number))
        return decimalDate(number, cell.text, context);
    const int whole = static_cast<int>(number);
    return compactDate(whole, static_cast<int>(QString::number(whole).size()), cell.text, context);
}

bool namesAnEra(const QString& plain)
{
    static constexpr std::array<QStringView, 5> kEras{u"民国", u"农历", u"阴历", u"光绪", u"宣统"};
    for (const QStringView era : kEras) {
        if (plain.contains(era))
            return true;
    }
    // 甲子年 … 癸亥年
    const qsizetype year = plain.indexOf(u'年');
    return year >= 2 && QStringView(u"甲乙丙丁戊己庚辛壬癸").contains(plain[year - 2])
        && QStringView(u"子丑寅卯辰巳午未申酉戌亥").contains(plain[year - 1]);
}

bool isZeroDate(const QString& plain, const DateParts& parts)
{
    if (!parts.note.isEmpty() || parts.count == 0)
        return false;
    return (parts.numbers[0] == 0 && parts.numbers[1] == 0 && parts.numbers[2] == 0)
        || (parts.count == 3 && parts.numbers == std::array{1900, 1, 0}) || plain == u"19000100";
}

CellReading partsAsDate(const DateParts& parts, QStringView text, const ReadContext& context)
{
    const auto [first, second, third] = parts.numbers;
    if (parts.count == 1 && parts.digits[0] == 5 && first >= kFirstSerial && first <= kLastSerial)
        return serialDate(first, text, context);
    if (parts.count == 1 && !parts.chinese)
        return compactDate(first, parts.digits[0], text, context);
    if ((parts.count >= 2 && second == 0) || (parts.count == 3 && third == 0))
        return impossible(text, faultOf(first, second, third), context);
    if (parts.digits[0] == 4) {
        const bool onceNumber = context.typing == CellTyping::Untyped && parts.count == 2 && !parts.chinese;
        if (onceNumber && second == 1 && parts.digits[1] == 1 && text.trimmed().size() == 6 && text.contains(u'.'))
            return ambiguousMonth(first, text);
        return dateValue(first, second, third, text, context);
    }
    if (parts.count == 3 && parts.digits[2] == 4)
        return yearLast(first, second, third, text, context);
    if (parts.mark == u'月' || parts.mark == u'日' || parts.mark == u'号' || holdsAYear(parts.note))
        return unreadable(text, context); // 7月1日, 07.01-1985: the first number is no year
    if (parts.digits[0] == 2 && parts.count == 3 && parts.digits[2] == 2 && (parts.mark == u'/' || parts.mark == u'-'))
        return twoDigitYearAtAnEnd(parts.numbers, text, context);
    if (parts.digits[0] == 2 && parts.count >= 2)
        return twoDigitYear(first, second, third, text, context);
    return unreadable(text, context);
}

/// 约2012年, 1985年7月左右: whoever wrote it did not know.
bool saysAbout(const QString& note)
{
    static constexpr std::array<QStringView, 24> kUnsure{
        u"约", u"大概", u"大致", u"左右", u"前后", u"上下", u"可能", u"估计", u"也许", u"或",   u"~",    u"≈",
        u"疑", u"好像", u"待查", u"待核", u"待定", u"待考", u"不确", u"不准", u"不清", u"不详", u"推算", u"记不"};
    const bool decade = note.startsWith(u'代') || note.startsWith(u's'); // 1990年代, 1990s
    return decade || std::any_of(kUnsure.begin(), kUnsure.end(), [&](QStringView word) { return note.contains(word); });
}

/// "/1986.1", "-1990", "/8" behind a date are another one; "第3批" is not.
bool holdsAnotherDate(const QString& note)
{
    for (qsizetype i = 0; i < note.size(); ++i) {
        const bool beside = (i > 0 && isDateMark(note[i - 1])) || (i + 1 < note.size() && isDateMark(note[i + 1]));
        if (note[i].isDigit() && beside)
            return true;
    }
    return holdsAYear(note);
}

/// What stands around the date puts it in doubt: the readings are offered, none is taken.
std::optional<CellReading> inDoubt(const CellReading& first, const QString& note, QStringView text,
                                   const ReadContext& context)
{
    QStringList choices{first.value};
    const bool another = holdsAnotherDate(note);
    if (another) {
        const DateParts parts = splitDate(note);
        const CellReading second = parts.count == 0 ? CellReading() : partsAsDate(parts, note, context);
        for (const QString& choice : second.value.isEmpty() ? second.choices : QStringList{second.value}) {
            if (!choices.contains(choice))
                choices << choice;
        }
        if (second.value == first.value)
            return std::nullopt; // the same day twice
    } else if (!saysAbout(note)) {
        return std::nullopt;
    }
    CellReading reading = dateProblem(another ? QStringLiteral("date.several") : QStringLiteral("date.about"),
                                      Severity::Warning, {text.trimmed().toString()});
    reading.choices = choices;
    return reading;
}

CellReading textDate(QStringView text, const ReadContext& context)
{
    const QString plain = plainDateText(text);
    const DateParts parts = splitDate(plain);
    if (isZeroDate(plain, parts))
        return {};
    if (namesAnEra(plain))
        return dateProblem(QStringLiteral("date.era"), Severity::Error, {text.toString()});
    if (parts.count == 0)
        return unreadable(text, context);
    if (parts.note.contains(u'?') || parts.note.contains(u'%'))
        return unreadable(text, context);
    CellReading reading = partsAsDate(parts, text, context);
    if (reading.problem || parts.note.isEmpty())
        return reading;
    const bool mistyped = goesOnMistyped(parts.behind);
    const bool letter = mistyped && parts.behind.size() > 1 && parts.behind[0].isLetter(); // l2月, not 1990s
    if (auto doubt = inDoubt(reading, parts.note, text, context); doubt && !letter)
        return *doubt;
    if (mistyped || (PartialDate::fromIso(reading.value).precision() == Precision::Year && namesAMonth(parts.note)))
        return unreadable(text, context);
    reading.problem = Problem{QStringLiteral("date.note"),
                              Severity::Warning,
                              {text.trimmed().toString(), PartialDate::fromIso(reading.value).toDotted()}};
    return reading;
}

/// What the cell's format hides was not typed: 1985年7月 is stored as 1 July. A hidden day other than the first was.
CellReading dateCell(int year, int month, int day, const sheet::Cell& cell, const ReadContext& context)
{
    const bool firstDay = day == 1 && cell.kind == sheet::CellKind::Date;
    if (firstDay && cell.shown == sheet::DateShown::Month)
        day = 0;
    else if (firstDay && month == 1 && cell.shown == sheet::DateShown::Year)
        month = day = 0;
    return dateValue(year, month, day, cell.text, context);
}

/// yyyy-MM-dd in ASCII, as most cells are: read without a copy.
bool isPlainIso(QStringView text)
{
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-' || (text.size() > 10 && text[10] != u' '))
        return false;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[i] < u'0' || text[i] > u'9')
            return false;
    }
    return true;
}

} // namespace

QDate dayOfSerial(qint64 serial, DateSystem system)
{
    if (system == DateSystem::From1904)
        return serial < 0 ? QDate() : QDate(1904, 1, 1).addDays(serial);
    if (serial < 1 || serial == 60)
        return {};
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

CellReading readDate(const sheet::Cell& cell, const ReadContext& context)
{
    switch (cell.kind) {
    case sheet::CellKind::Number: return withoutDaysToCome(numberDate(cell, context), context);
    case sheet::CellKind::Boolean:
    case sheet::CellKind::Error: return unreadable(cell.text, context);
    case sheet::CellKind::Date:
    case sheet::CellKind::Text: break;
    }
    const QStringView text = cell.text;
    if (isPlainIso(text) && (cell.kind == sheet::CellKind::Date || text.size() == 10)) {
        const int year = digitsAsNumber(text.left(4));
        const int month = digitsAsNumber(text.mid(5, 2));
        const int day = digitsAsNumber(text.mid(8, 2));
        if (month > 0 && day > 0)
            return dateCell(year, month, day, cell, context);
    }
    if (meansNothing(text))
        return {};
    return withoutDaysToCome(textDate(text, context), context);
}

} // namespace branchbook::roster
