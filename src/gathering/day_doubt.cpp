// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/day_doubt.h"

#include <QCoreApplication>

namespace branchbook::gathering {

bool isBeforeFounding(const book::Branch& branch, QDate day)
{
    return day.isValid() && !branch.founded.isEmpty() && day < branch.founded.earliest();
}

QString foundingDoubt(const book::Branch& branch, QDate day)
{
    if (!isBeforeFounding(branch, day))
        return {};
    return QCoreApplication::translate("branchbook::gathering", "%1在支部成立（%2）以前，请核对日期。")
        .arg(PartialDate::of(day).toChinese(), branch.founded.toChinese());
}

QString longPastDoubt(QDate day, QDate today)
{
    if (!day.isValid() || day > today.addYears(-1))
        return {};
    return QCoreApplication::translate("branchbook::gathering", "%1离今天已经一年以上，请核对是不是 %2 年。")
        .arg(PartialDate::of(day).toChinese(), QString::number(day.year()));
}

QString dayDoubt(const book::Branch& branch, QDate day, QDate today)
{
    const QString founding = foundingDoubt(branch, day);
    return founding.isEmpty() ? longPastDoubt(day, today) : founding;
}

} // namespace branchbook::gathering
