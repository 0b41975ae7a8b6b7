// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/holiday_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::rules {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 9999;
constexpr int kLongestRange = 31; ///< more days in one go are a slip of the pen
constexpr int kSaturday = 6;

/// Dates with or without a year, and behind a joining word the end of a range: a date, or the day alone.
const QRegularExpression& datePattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?:(\d{4})\s*[-./年]\s*)?(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?)"
        R"((?:\s*(?:至|到|~|～|—+|–|--+|-)\s*(?:(?:(\d{4})\s*[-./年]\s*)?(\d{1,2})\s*[-./月]\s*)?(\d{1,2})\s*[日号]?)?)"));
    return pattern;
}

Result<> wrongLine(const char* code, int line, const QStringList& more)
{
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
        QString rest = text.trimmed();
        rest.remove(QRegularExpression(QStringLiteral("（[^）]*）|\\([^)]*\\)"))); // （星期六）
        if (rest.isEmpty() || rest.startsWith(u'#'))
            return {};
        static const QRegularExpression heading(QStringLiteral("日期|date|安排|通知"),
                                                QRegularExpression::CaseInsensitiveOption);
        if (!datePattern().match(rest).hasMatch())
            return rest.contains(heading) ? Result<>() : wrongLine("holiday.no_date", number, {text.trimmed()});
        m_name.clear();
        static const QRegularExpression ends(QStringLiteral("[。；;，]"));
        const QStringList clauses = rest.split(ends, Qt::SkipEmptyParts);
        for (const QString& clause : clauses)
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
    Result<> takeClause(QString clause)
    {
        const bool worked = clause.contains(u'班');
        static const QRegularExpression named(QStringLiteral("^([^：:\\d]*)[：:]"));
        if (const auto found = named.match(clause); found.hasMatch()) {
            m_name = cleanName(found.captured(1));
            clause = clause.mid(found.capturedEnd());
        }
        QString words = clause;
        words.remove(datePattern());
        const QString name = m_name.isEmpty() ? cleanName(words) : m_name;
        auto dates = datePattern().globalMatch(clause);
        while (dates.hasNext())
            BB_CHECK(takeDates(dates.next(), worked, name));
        return {};
    }

    Result<> takeDates(const QRegularExpressionMatch& found, bool worked, const QString& name)
    {
        const auto number = [&](int group, int otherwise) {
            return found.captured(group).isEmpty() ? otherwise : found.captured(group).toInt();
        };
        const int year = number(1, m_year);
        const QDate first(year, number(2, 0), number(3, 0));
        QDate last = first;
        if (!found.captured(6).isEmpty())
            last = QDate(number(4, year), number(5, number(2, 0)), number(6, 0));
        if (!first.isValid() || !last.isValid() || first.year() < kFirstYear || last.year() > kLastYear)
            return wrongLine("holiday.day", m_line, {found.captured(0).trimmed()});
        if (last < first)
            return wrongLine("holiday.order", m_line, {found.captured(0).trimmed()});
        if (first.daysTo(last) >= kLongestRange)
            return wrongLine("holiday.long", m_line, {found.captured(0).trimmed()});
        for (QDate day = first; day <= last; day = day.addDays(1))
            BB_CHECK(put(day, worked, name));
        return {};
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
        static const QRegularExpression filler(QStringLiteral("法定节假日|节假日|放假|调休|补休|上班|补班|共\\d+天|(?:"
                                                              "星期|周)[一二三四五六日天]|^[一二三四五六七八九十]+、|"
                                                              "\\b(?:off|work|holiday|make_up)\\b"));
        text.remove(filler);
        static const QRegularExpression edges(
            QStringLiteral("^[\\s,，、\\t\"|休班—–~～至到-]+|[\\s,，、\\t\"|休班—–~～至到-]+$"));
        text.remove(edges);
        return text.simplified();
    }

    int m_year;
    int m_line = 0;
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
