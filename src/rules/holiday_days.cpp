// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/holiday_days.h"

#include <QRegularExpression>

namespace branchbook::rules {

namespace {

constexpr int kCentury = 2000; ///< of a year in two digits
const QString& weekdayLetters()
{
    static const QString letters = QStringLiteral("一二三四五六日");
    return letters;
}

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromUtf8(text));
}

const QRegularExpression& fullDay()
{
    static const QRegularExpression made =
        pattern(R"((?<!\d)(?:(\d{4})\s*[-./年]\s*)?(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)\s*[日号]?)");
    return made;
}

const QRegularExpression& weekdays()
{
    static const QRegularExpression made =
        pattern(R"([\s,，、|]*(?:(?:至|到|[~～—–-])\s*)?(?:星期|礼拜|周)([一二三四五六日天]))");
    return made;
}

int weekdayOf(QString letter)
{
    return static_cast<int>(weekdayLetters().indexOf(letter.replace(u'天', u'日'))) + 1;
}

class ClauseReader
{
public:
    explicit ClauseReader(const QString& text)
        : m_text(text)
    {
    }

    WrittenClause read()
    {
        while (true) {
            const auto found = fullDay().match(m_text, m_at);
            m_clause.words += m_text.mid(m_at, found.hasMatch() ? found.capturedStart() - m_at : -1) + u' ';
            if (!found.hasMatch())
                break;
            m_at = found.capturedEnd();
            takeChain(found);
        }
        takeLeading();
        return std::move(m_clause);
    }

private:
    [[nodiscard]] QRegularExpressionMatch here(const QRegularExpression& what) const
    {
        return what.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    }

    QList<int> takeWeekdays()
    {
        QList<int> list;
        for (auto found = here(weekdays()); found.hasMatch(); found = here(weekdays())) {
            list << weekdayOf(found.captured(1));
            m_at = found.capturedEnd();
        }
        return list;
    }

    /// A day or a range, and more days of the same month behind 、.
    void takeChain(const QRegularExpressionMatch& begin)
    {
        static const QRegularExpression next = pattern(R"(\s*(?:[、,，及和与]|以及)\s*(\d{1,2})\s*[日号])");
        m_chain = m_clause.days.size();
        takeDays({begin.captured(1).toInt(), begin.captured(2).toInt(), begin.captured(3).toInt(), 0},
                 begin.capturedStart());
        for (auto found = here(next); found.hasMatch(); found = here(next)) {
            const WrittenDay before = m_clause.days.last().last.value_or(m_clause.days.last().first);
            const int month = before.month > 0 ? before.month : m_clause.days.last().first.month;
            m_at = found.capturedEnd();
            takeDays({m_clause.days.last().first.year, month, found.captured(1).toInt(), 0}, found.capturedStart(1));
        }
    }

    void takeDays(WrittenDay first, qsizetype from)
    {
        static const QRegularExpression end = pattern(
            R"(\s*(?:至|到|~|～|—+|–|--+|-)\s*(?:(?:(\d{4})\s*[-./年]\s*)?(\d{1,2})\s*[-./月]\s*)?(\d{1,2})(?!\d)\s*[日号]?)");
        WrittenDays days{first, {}, {}};
        qsizetype until = m_at;
        QList<int> named = takeWeekdays();
        if (const auto found = here(end); found.hasMatch()) {
            m_at = until = found.capturedEnd();
            days.last = WrittenDay{found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt(), 0};
            const QList<int> more = takeWeekdays();
            if (!named.isEmpty())
                days.first.weekday = named.takeFirst();
            else if (more.size() > 1)
                days.first.weekday = more.first();
            if (!more.isEmpty())
                days.last->weekday = more.last();
            named.clear();
        }
        days.text = m_text.mid(from, until - from).trimmed();
        m_clause.days << days;
        share(named);
    }

    /// 9月20日、27日（周日、周日）: the names at the end are those of the days before, in order.
    void share(QList<int> named)
    {
        for (qsizetype at = m_clause.days.size() - 1; at >= m_chain && !named.isEmpty(); --at)
            m_clause.days[at].first.weekday = named.takeLast();
        if (!named.isEmpty())
            m_clause.strayWeekday = weekdayName(named.last());
    }

    /// 周六10月10日: a weekday in front of the first day.
    void takeLeading()
    {
        static const QRegularExpression any = pattern("(?:星期|礼拜|周)([一二三四五六日天])");
        const auto found = any.match(m_clause.words);
        if (!found.hasMatch())
            return;
        if (!m_clause.days.isEmpty() && m_clause.days.first().first.weekday == 0)
            m_clause.days.first().first.weekday = weekdayOf(found.captured(1));
        else
            m_clause.strayWeekday = found.captured(0);
        m_clause.words.remove(any);
    }

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_chain = 0;
    WrittenClause m_clause;
};

/// 周四、五、六 inside brackets, as one name each.
QString spelledWeekdays(QString inside)
{
    static const QRegularExpression short_ = pattern(
        R"(((?:星期|礼拜|周)[一二三四五六日天]\s*(?:[、,，~～—–-]|至|到)\s*)([一二三四五六日天])(?=$|[\s、,，~～—–至到-]))");
    while (inside.contains(short_))
        inside.replace(short_, QStringLiteral("\\1周\\2"));
    return inside;
}

} // namespace

WrittenClause readWrittenDays(const QString& clause)
{
    return ClauseReader(clause).read();
}

bool hasWrittenDay(const QString& text)
{
    return text.contains(fullDay());
}

QString plainLine(const QString& line)
{
    QString text = line.trimmed();
    for (QChar& letter : text) {
        if (letter >= u'０' && letter <= u'９')
            letter = QChar(letter.unicode() - u'０' + u'0');
    }
    static const QRegularExpression brackets = pattern(R"(（([^（）]*)）|\(([^()]*)\))");
    static const QRegularExpression weekday = pattern("(?:星期|礼拜|周)[一二三四五六日天]");
    for (auto found = brackets.match(text); found.hasMatch(); found = brackets.match(text)) {
        const QString inside = found.captured(1) + found.captured(2);
        QString kept;
        if (hasWrittenDay(inside)) {
            kept = inside;
        } else {
            auto names = weekday.globalMatch(spelledWeekdays(inside));
            while (names.hasNext())
                kept += names.next().captured(0) + u' ';
        }
        text.replace(found.capturedStart(), found.capturedLength(), kept.isEmpty() ? kept : u' ' + kept + u' ');
    }
    return text.trimmed();
}

QList<int> takeYears(QString& line)
{
    static const QRegularExpression written = pattern(
        R"((?<!\d)(\d{4})\s*年度?(?!\s*\d{1,2}\s*月)|(?<!\d)(\d{2})\s*年度?|([一二三四五六七八九〇○零]{4})年度?)");
    QList<int> years;
    for (auto found = written.match(line); found.hasMatch(); found = written.match(line)) {
        int year = (found.captured(1) + found.captured(2)).toInt();
        for (const QChar digit : found.captured(3))
            year = year * 10 + qMax(0, static_cast<int>(QStringLiteral("〇一二三四五六七八九").indexOf(digit)));
        if (year < 100)
            year += kCentury;
        if (!years.contains(year))
            years << year;
        line.remove(found.capturedStart(), found.capturedLength());
    }
    return years;
}

QString weekdayName(int weekday)
{
    return QStringLiteral("星期") + weekdayLetters().mid(weekday - 1, 1);
}

} // namespace branchbook::rules
