// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/holiday_text.h"

#include "rules/holiday_days.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::rules {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 9999;
constexpr int kLongestRange = 31; ///< more days in one go are a slip of the pen
constexpr int kSaturday = 6;

constexpr qsizetype kShownOfLine = 40; // a file that is none has lines of a megabyte

Result<> wrongLine(const char* code, int line, QStringList more)
{
    for (QString& each : more) {
        if (each.size() > kShownOfLine)
            each = each.left(kShownOfLine) + QChar(u'…');
    }
    return fail(ErrorKind::Invalid, QLatin1String(code), QStringList{QString::number(line)} + more,
                QString::number(line));
}

class LineReader
{
public:
    explicit LineReader(int year)
        : m_year(year)
    {
    }

    Result<> line(int number, const QString& text)
    {
        m_line = number;
        m_text = text.trimmed();
        QString rest = plainLine(text);
        if (rest.isEmpty() || rest.startsWith(u'#') || isSignature(rest))
            return {};
        const QList<int> written = takeYears(rest);
        if (!hasWrittenDay(rest))
            return takeHeading(rest, written);
        BB_CHECK(settleYear(written));
        m_name.clear();
        m_before = {};
        const auto all = clauses(rest);
        for (const QString& clause : all)
            BB_CHECK(takeClause(clause));
        return {};
    }

    [[nodiscard]] QList<HolidayYear> years() const
    {
        QList<HolidayYear> list = m_years.values();
        std::ranges::sort(list, {}, &HolidayYear::year);
        return list;
    }

private:
    /// Below a notice stands the day on which it was given.
    [[nodiscard]] bool isSignature(const QString& line) const
    {
        static const QRegularExpression day(
            QStringLiteral("^(?:\\d{4}|[一二三四五六七八九〇○零]{4})年[\\d一二三四五六七八九十]+"
                           "月[\\d一二三四五六七八九十]+日$"));
        return m_notice && !m_years.isEmpty() && day.match(line).hasMatch();
    }

    /// A title, which may tell the year of what follows, or the prose of a notice.
    Result<> takeHeading(const QString& rest, const QList<int>& written)
    {
        static const QRegularExpression heading(QStringLiteral("日期|date|安排|通知"),
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression number(QStringLiteral("\\d"));
        const bool title = rest.contains(heading);
        if (title || (!written.isEmpty() && cleanName(rest).remove(u'：').remove(u':').isEmpty())) {
            for (const int year : written) {
                if (!m_titleYears.contains(year))
                    m_titleYears << year;
            }
            m_notice = m_notice || rest.contains(QStringLiteral("通知"));
            return {};
        }
        if (m_notice && !rest.contains(number))
            return {};
        return wrongLine("holiday.no_date", m_line, {m_text});
    }

    /// The year of days without one: the sentence's own, else the title's, else that of the sentence before, else the
    /// chosen one. None (0) where these leave a doubt.
    Result<> settleYear(const QList<int>& written)
    {
        static const QRegularExpression relative(QStringLiteral("[明去后前]年"));
        if (written.size() == 1) {
            if (!m_titleYears.isEmpty() && !m_titleYears.contains(written.first()))
                return wrongLine("holiday.year_differs", m_line,
                                 {QString::number(written.first()), QString::number(m_titleYears.first())});
            m_sentenceYear = m_yearOfLine = written.first();
            return {};
        }
        const bool doubt = written.size() > 1 || m_text.contains(relative);
        if (!doubt && m_titleYears.size() == 1)
            m_yearOfLine = m_titleYears.first();
        else if (!doubt && m_sentenceYear > 0)
            m_yearOfLine = m_sentenceYear;
        else if (doubt || !m_titleYears.isEmpty() || (!m_dayYears.isEmpty() && !m_dayYears.contains(m_year)))
            m_yearOfLine = 0;
        else
            m_yearOfLine = m_year;
        return {};
    }

    /// The parts of a line; what only says 周六 or 上班 belongs to the days before it.
    static QStringList clauses(const QString& line)
    {
        static const QRegularExpression ends(QStringLiteral("[。；;，]"));
        static const QRegularExpression attribute(
            QStringLiteral("^(?:\\s|(?:星期|礼拜|周)[一二三四五六日天]|放假|放|休息|调休|补休|休|上班|补班|班)+$"));
        QStringList list;
        for (const QString& part : line.split(ends, Qt::SkipEmptyParts)) {
            if (!list.isEmpty() && attribute.match(part).hasMatch())
                list.last() += u' ' + part;
            else
                list << part;
        }
        return list;
    }

    Result<> takeClause(QString clause)
    {
        const bool worked = clause.contains(u'班');
        static const QRegularExpression named(QStringLiteral("^([^：:\\d]*)[：:]"));
        if (const auto found = named.match(clause); found.hasMatch()) {
            m_name = cleanName(found.captured(1));
            clause = clause.mid(found.capturedEnd());
        }
        const WrittenClause read = readWrittenDays(clause);
        if (!read.strayWeekday.isEmpty())
            return wrongLine("holiday.stray_weekday", m_line, {read.strayWeekday});
        const QString name = m_name.isEmpty() ? cleanName(read.words) : m_name;
        for (const WrittenDays& days : read.days)
            BB_CHECK(takeDays(days, worked, name));
        return {};
    }

    /// Beside a day with its year stands one of about the same time: 2026年12月31日放假，1月4日上班.
    [[nodiscard]] int yearBeside(const WrittenDay& day) const
    {
        int best = m_before.year();
        for (int year = best - 1; year <= m_before.year() + 1; ++year) {
            if (qAbs(m_before.daysTo(QDate(year, day.month, 1))) < qAbs(m_before.daysTo(QDate(best, day.month, 1))))
                best = year;
        }
        return best;
    }

    Result<> takeDays(const WrittenDays& days, bool worked, const QString& name)
    {
        int year = days.first.year > 0 ? days.first.year : m_yearOfLine;
        if (days.first.year == 0 && m_before.isValid())
            year = yearBeside(days.first);
        if (year == 0)
            return wrongLine("holiday.which_year", m_line, {days.text});
        const QDate first(year, days.first.month, days.first.day);
        QDate last = first;
        if (days.last) {
            const int month = days.last->month > 0 ? days.last->month : days.first.month;
            const bool turns = days.first.year > 0 && days.last->month > 0 && month < days.first.month;
            last = QDate(days.last->year > 0 ? days.last->year : turns ? year + 1 : year, month, days.last->day);
        }
        if (!first.isValid() || !last.isValid() || first.year() < kFirstYear || last.year() > kLastYear)
            return wrongLine("holiday.day", m_line, {days.text});
        if (last < first)
            return wrongLine("holiday.order", m_line, {days.text});
        if (first.daysTo(last) >= kLongestRange)
            return wrongLine("holiday.long", m_line, {days.text});
        BB_CHECK(agrees(first, days.first.weekday));
        BB_CHECK(agrees(last, days.last ? days.last->weekday : 0));
        if (days.first.year > 0) {
            m_before = last;
            m_dayYears << year;
        }
        for (QDate day = first; day <= last; day = day.addDays(1))
            BB_CHECK(put(day, worked, name));
        return {};
    }

    [[nodiscard]] Result<> agrees(QDate day, int weekday) const
    {
        if (weekday == 0 || day.dayOfWeek() == weekday)
            return {};
        return wrongLine("holiday.other_weekday", m_line,
                         {day.toString(Qt::ISODate), weekdayName(weekday), weekdayName(day.dayOfWeek())});
    }

    Result<> put(QDate day, bool worked, const QString& name)
    {
        HolidayYear& year = m_years[day.year()];
        year.year = day.year();
        const QString shown = day.toString(Qt::ISODate);
        if (worked && day.dayOfWeek() < kSaturday)
            return wrongLine("holiday.weekday", m_line, {shown});
        if (worked ? year.holidays.contains(day) : year.makeUp.contains(day))
            return wrongLine("holiday.both", m_line, {shown});
        if (worked)
            year.makeUp.insert(day);
        else
            year.holidays.insert(day, name);
        return {};
    }

    /// What is left of a line without its dates and the words that every line has.
    static QString cleanName(QString text)
    {
        static const QRegularExpression filler(
            QStringLiteral("法定节假日|节假日|放假|放(?=\\s|$)|调休|补休|上班|补班|共\\d+天|(?:"
                           "星期|周)[一二三四五六日天]|^[一二三四五六七八九十]+、|"
                           "\\b(?:off|work|holiday|make_up)\\b"));
        text.remove(filler);
        static const QRegularExpression edges(
            QStringLiteral("^[\\s,，、\\t\"|休班—–~～至到-]+|[\\s,，、\\t\"|休班—–~～至到-]+$"));
        text.remove(edges);
        return text.simplified();
    }

    int m_year; ///< the chosen one
    int m_line = 0;
    QString m_text; ///< the line as it stands
    bool m_notice = false; ///< a notice with its title: it has prose too
    QList<int> m_titleYears;
    QSet<int> m_dayYears; ///< those written in a date
    int m_sentenceYear = 0; ///< the last that a sentence wrote: 2027年元旦：
    int m_yearOfLine = 0; ///< 0: not to be told
    QDate m_before; ///< in this line, with its year
    QString m_name; ///< of the holiday that the line is about
    QHash<int, HolidayYear> m_years;
};

} // namespace

Result<QList<HolidayYear>> readHolidayLines(const QString& text, int year)
{
    LineReader reader(year);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        BB_CHECK(reader.line(static_cast<int>(i) + 1, lines[i]));
    const auto years = reader.years();
    if (years.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("holiday.nothing"));
    return years;
}

Result<QList<HolidayYear>> readHolidayFile(const QString& name, const QString& text, int year)
{
    if (!text.trimmed().startsWith(u'{'))
        return readHolidayLines(text, year);
    BB_TRY(const WorkingDays table, WorkingDays::read(name, text.toUtf8()));
    QList<HolidayYear> years = table.years();
    if (years.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("holiday.nothing"));
    return years;
}

HolidayYear mergeHolidays(HolidayYear year, const HolidayYear& more)
{
    for (auto it = more.holidays.constBegin(); it != more.holidays.constEnd(); ++it) {
        year.makeUp.remove(it.key());
        year.holidays.insert(it.key(), it.value());
    }
    for (const QDate day : more.makeUp) {
        year.holidays.remove(day);
        year.makeUp.insert(day);
    }
    return year;
}

} // namespace branchbook::rules
