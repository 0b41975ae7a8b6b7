// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/day_bounds.h"

#include "branchbook/base/date.h"

#include <QCoreApplication>

namespace branchbook {

QString DayField::text() const
{
    return QCoreApplication::translate("Fields", label);
}

QDate firstDayKept()
{
    return {1921, 7, 1};
}

Result<> checkDayBounds(QDate day, const DayField& field, QDate today, int yearsAhead)
{
    if (!day.isValid())
        return {};
    const QString words = PartialDate::of(day).toChinese();
    if (day < firstDayKept())
        return fail(ErrorKind::Invalid, QStringLiteral("day.early"), {field.text(), words},
                    QString::fromLatin1(field.name));
    if (day > today.addYears(yearsAhead))
        return fail(ErrorKind::Invalid, QStringLiteral("day.far"), {field.text(), words, QString::number(yearsAhead)},
                    QString::fromLatin1(field.name));
    return {};
}

} // namespace branchbook
