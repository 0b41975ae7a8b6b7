// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues.h"

#include <array>

namespace branchbook::organization {

namespace {

constexpr std::array<DuesWord, 4> kMethods{
    {{"cash", u"现金"}, {"transfer", u"转账"}, {"online", u"网上交纳"}, {"other", u"其他"}}};

} // namespace

std::span<const DuesWord> duesMethods()
{
    return kMethods;
}

QString duesMethodTitle(DuesMethod method)
{
    return QString::fromUtf16(kMethods.at(static_cast<std::size_t>(method)).title);
}

std::optional<DuesMethod> duesMethodByName(QStringView name)
{
    for (std::size_t i = 0; i < kMethods.size(); ++i) {
        if (name == QLatin1StringView(kMethods.at(i).name) || name == QStringView(kMethods.at(i).title))
            return static_cast<DuesMethod>(i);
    }
    return std::nullopt;
}

Money DuesPayment::total() const
{
    Money sum = extra;
    for (const DuesPart& part : parts)
        sum.fen += part.amount.fen;
    return sum;
}

QString chineseMonth(Month month)
{
    return QStringLiteral("%1年%2月").arg(month.year).arg(month.month);
}

QList<Month> monthsBetween(Month first, Month last)
{
    QList<Month> months;
    for (Month month = first; month <= last; month = month.next())
        months.append(month);
    return months;
}

} // namespace branchbook::organization
