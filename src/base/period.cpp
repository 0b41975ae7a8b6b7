// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/period.h"

namespace branchbook {

std::optional<Month> Month::fromString(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    bool yearOk = false;
    bool monthOk = false;
    const Month month{text.left(4).toInt(&yearOk), text.mid(5).toInt(&monthOk)};
    if (!yearOk || !monthOk || month.year < 1 || month.month < 1 || month.month > 12)
        return std::nullopt;
    return month;
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

DateRange Month::range() const
{
    const QDate first(year, month, 1);
    return {first, QDate(year, month, first.daysInMonth())};
}

std::optional<Quarter> Quarter::fromString(QStringView text)
{
    if (text.size() != 6 || (text[4] != u'Q' && text[4] != u'q') || text[5] < u'1' || text[5] > u'4')
        return std::nullopt;
    bool ok = false;
    const Quarter quarter{text.left(4).toInt(&ok), text[5].digitValue()};
    if (!ok || quarter.year < 1)
        return std::nullopt;
    return quarter;
}

QString Quarter::toString() const
{
    return QStringLiteral("%1Q%2").arg(year, 4, 10, QLatin1Char('0')).arg(quarter);
}

QString Quarter::toChinese() const
{
    return QString::number(year) + QStringLiteral("年第") + QChar(QStringView(u"一二三四")[quarter - 1])
        + QStringLiteral("季度");
}

DateRange Quarter::range() const
{
    const QDate first(year, quarter * 3 - 2, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

} // namespace branchbook
