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

} // namespace branchbook::gathering
