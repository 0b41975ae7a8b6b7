// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/list_names.h"

#include "branchbook/book/member_store.h"
#include "report/name_hider.h"

#include <algorithm>

namespace branchbook::report {

Result<QStringList> loadNames(const store::Session& session, book::BranchId branch, QStringList others)
{
    for (const bool recycled : {false, true}) {
        BB_TRY(const auto rows, book::listMemberRows(session, {branch, recycled, -1, 0}));
        for (const book::MemberRow& row : rows)
            others.append(row.name);
    }
    others.removeDuplicates();
    others.removeAll(QString());
    std::ranges::stable_sort(others, std::ranges::greater(), &QString::size);
    return others;
}

QStringList withoutPeopleIn(const QStringList& texts, const QStringList& names)
{
    constexpr QChar kBetween(0x1F); // no space: no name is made of the end of one text and the beginning of the next
    if (texts.isEmpty())
        return {};
    QStringList plain = texts;
    plain.replaceInStrings(QString(kBetween), QString());
    return NameHider(names).hidePeople(plain.join(kBetween)).split(kBetween);
}

} // namespace branchbook::report
