// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/date_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::roster {

namespace {

int chineseDigit(QChar c)
{
    static constexpr QStringView kDigits = u"〇一二三四五六七八九";
    if (c == u'零' || c == u'○')
        return 0;
    return static_cast<int>(kDigits.indexOf(c));
}

bool isChineseNumeral(QChar c)
{
    return chineseDigit(c) >= 0 || c == u'十' || c == u'廿' || c == u'卅';
}

/// 一九八五 → 1985, 十二 → 12, 二十 → 20, 廿三 → 23.
QString numeralAsDigits(QStringView numeral)
{
    if (!numeral.contains(u'十') && !numeral.contains(u'廿') && !numeral.contains(u'卅')) {
        QString digits;
        for (const QChar c : numeral)
            digits += QChar(u'0' + chineseDigit(c));
        return digits;
    }
    int tens = 0;
    int ones = 0;
    for (const QChar c : numeral) {
        if (c == u'十')
            tens = ones == 0 ? std::max(tens, 1) : ones;
        else if (c == u'廿' || c == u'卅')
            tens = c == u'廿' ? 2 : 3;
        ones = isChineseNumeral(c) && chineseDigit(c) >= 0 ? chineseDigit(c) : 0;
    }
    return QString::number(tens * 10 + ones);
}

/// Chinese numerals count as a date only where 年, 月 or 日 follows: 第一党支部 is none.
QString withDigits(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isChineseNumeral(text[end]))
            ++end;
        if (end > i && end < text.size() && QStringView(u"年月日号").contains(text[end])) {
            out += numeralAsDigits(QStringView(text).mid(i, end - i));
            i = end;
        } else {
            out += text[i++];
        }
    }
    return out;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "1991-05-12 00:00:00", "1991/5/12T8:30" → without the time.
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    qsizetype start = colon;
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    if (start == 0 || start == colon || !(text[start - 1].isSpace() || text[start - 1] == u'T'))
        return text;
    for (const QChar c : text.mid(colon)) {
        if (!isDigit(c) && !QStringView(u":.Zz+").contains(c))
            return text;
    }
    return text.left(start - 1);
}

bool isUnit(QChar c)
{
    return QStringView(u"年月日号").contains(c);
}

/// Whether a further number belongs to the same date: at most two digits, and the marks agree (1985.7.1, 1985年7月1日;
/// but not 1985.07-1986.08 or 1985.7/8, where another date or a note begins). The third may be a year: 07/01/1985.
bool continues(const QString& plain, qsizetype mark, QChar firstMark, const DateParts& parts)
{
    qsizetype end = mark + 1;
    while (end < plain.size() && isDigit(plain[end]))
        ++end;
    const qsizetype digits = end - mark - 1;
    const bool yearLast = parts.count == 2 && parts.digits[0] <= 2 && digits == 4 && !isUnit(firstMark);
    if (digits < 1 || (digits > 2 && !yearLast))
        return false;
    return firstMark.isNull() || plain[mark] == firstMark || (isUnit(plain[mark]) && isUnit(firstMark));
}

} // namespace

bool isDateMark(QChar c)
{
    return isUnit(c) || QStringView(u".-/\u00B7\u3002\u2013\u2014\u2010\u2011").contains(c);
}

bool goesOnMistyped(const QString& behind)
{
    static const QRegularExpression figure(
        QStringLiteral(R"(^[.,、;:_*·/\|-]{0,2}(?:\d|[OoQDIlZzSsBb](?![A-Za-z]{2})))"));
    return figure.match(behind).hasMatch();
}

bool namesAMonth(const QString& note)
{
    static const QRegularExpression month(
        QStringLiteral("(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                       "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    return month.match(note).hasMatch();
}

int digitsAsNumber(QStringView digits)
{
    int number = 0;
    for (const QChar c : digits)
        number = number * 10 + (c.unicode() - u'0');
    return number;
}

QString plainDateText(QStringView text)
{
    const auto plainAlready = [](QChar c) { return isDigit(c) || c == u'.' || c == u'-' || c == u'/'; };
    if (std::all_of(text.begin(), text.end(), plainAlready))
        return text.toString();
    QString half = text.toString().normalized(QString::NormalizationForm_KC);
    QString plain;
    for (const QChar c : withoutTime(QStringView(half).trimmed())) {
        if (!c.isSpace() && c != u'\'')
            plain += c;
    }
    return withDigits(plain);
}

DateParts splitDate(const QString& plain)
{
    DateParts parts;
    qsizetype begin = 0;
    while (begin < plain.size() && !isDigit(plain[begin]))
        ++begin;
    qsizetype i = begin;
    QChar firstMark;
    while (i < plain.size() && parts.count < 3) {
        const qsizetype start = i;
        while (i < plain.size() && isDigit(plain[i]))
            ++i;
        if (i == start || i - start > 8)
            return {};
        const auto at = static_cast<size_t>(parts.count++);
        parts.numbers.at(at) = digitsAsNumber(QStringView(plain).mid(start, i - start));
        parts.digits.at(at) = static_cast<int>(i - start);
        if (i == plain.size() || !isDateMark(plain[i]))
            break;
        parts.chinese = parts.chinese || isUnit(plain[i]);
        const bool more = parts.count < 3 && continues(plain, i, firstMark, parts);
        if (parts.count == 1)
            parts.mark = firstMark = plain[i];
        if (more || isUnit(plain[i]))
            ++i;
        if (!more)
            break;
    }
    // One mark left over at the end ("1985.07.") says nothing.
    if (parts.count > 0 && i == plain.size() - 1 && isDateMark(plain[i]))
        ++i;
    parts.behind = plain.mid(i);
    parts.note = plain.left(begin) + parts.behind;
    return parts;
}

} // namespace branchbook::roster
