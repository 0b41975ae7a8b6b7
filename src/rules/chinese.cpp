// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/chinese.h"

namespace branchbook::rules {

QString chineseNumber(int number)
{
    constexpr QStringView kDigits = u"零一二三四五六七八九";
    if (number < 0 || number > 999)
        return QString::number(number);
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int ones = number % 10;
    QString text;
    if (hundreds > 0)
        text = kDigits[hundreds] + QStringLiteral("百");
    if (tens > 0)
        text += (tens == 1 && hundreds == 0 ? QString() : QString(kDigits[tens])) + QStringLiteral("十");
    else if (hundreds > 0 && ones > 0)
        text += kDigits[0];
    if (ones > 0 || number == 0)
        text += kDigits[ones];
    return text;
}

QString chineseArticle(const QString& article)
{
    bool isNumber = false;
    const int number = article.toInt(&isNumber);
    return QStringLiteral("第%1条").arg(isNumber ? chineseNumber(number) : article);
}

QString chineseDay(QDate day, QDate beside)
{
    const QString text = QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
    return day.year() == beside.year() ? text : QStringLiteral("%1年").arg(day.year()) + text;
}

QString chineseSpan(const Span& span)
{
    switch (span.unit) {
    case SpanUnit::Days: return QStringLiteral("%1天").arg(span.count);
    case SpanUnit::WorkingDays: return QStringLiteral("%1个工作日").arg(span.count);
    case SpanUnit::Months: return QStringLiteral("%1个月").arg(span.count);
    case SpanUnit::Years: break;
    }
    return QStringLiteral("%1年").arg(span.count);
}

} // namespace branchbook::rules
