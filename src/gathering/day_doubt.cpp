// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/day_doubt.h"

#include "branchbook/book/member_store.h"

#include <QCoreApplication>

#include <algorithm>

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

Result<QString> vagueDateDoubt(const store::Session& session, const QList<Attendee>& people, QDate day)
{
    if (people.isEmpty() || !day.isValid())
        return QString();
    BB_TRY(const auto rows, book::listMemberRows(session, {}));
    const auto mayBeLater = [day](PartialDate date) {
        return !date.isEmpty() && date.earliest() <= day && date.latest() > day; // of a whole day both are the same
    };
    QStringList names;
    for (const book::MemberRow& row : rows) {
        const bool vague = mayBeLater(row.transferredIn.isEmpty() ? row.joined : row.transferredIn);
        if (vague && std::ranges::find(people, row.id, &Attendee::member) != people.end())
            names.append(row.name);
    }
    if (names.isEmpty())
        return QString();
    return QCoreApplication::translate("branchbook::gathering",
                                       "%1的入党或者转入日期只到年或者月，可能在%2以后，先算作应到，请核对。")
        .arg(names.join(u'、'), PartialDate::of(day).toChinese());
}

} // namespace branchbook::gathering
