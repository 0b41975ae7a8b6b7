// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_store.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

std::optional<Month> firstBase(const DuesRoll& roll)
{
    std::optional<Month> first;
    for (const DuesAccount& account : roll.accounts) {
        if (!account.bases.isEmpty())
            first = std::min(first.value_or(account.bases.first().from), account.bases.first().from);
    }
    return first;
}

bool concerns(const DuesMonth& line)
{
    return line.reason == DuesReason::Owes || line.paid.fen > 0;
}

} // namespace

Result<DuesSheet> duesSheet(const DuesRoll& roll, Month month, DuesScale& scale)
{
    DuesSheet sheet;
    sheet.month = month;
    for (const DuesAccount& account : roll.accounts) {
        BB_TRY(const DuesStatement statement, assess(account, month, month, scale));
        const DuesMonth& line = statement.months.first();
        if (!concerns(line))
            continue;
        sheet.people.append(statement);
        sheet.due.fen += line.due.fen;
        sheet.paid.fen += line.paid.fen;
        const bool owes = line.due.fen > 0;
        sheet.owing += owes ? 1 : 0;
        sheet.settled += owes && line.state == DuesState::Paid ? 1 : 0;
        sheet.unknown += line.state == DuesState::BaseMissing ? 1 : 0;
    }
    return sheet;
}

Result<QList<DuesStatement>> duesStatements(const DuesRoll& roll, Month last, DuesScale& scale)
{
    QList<DuesStatement> statements;
    const auto first = firstBase(roll);
    if (!first)
        return statements;
    for (const DuesAccount& account : roll.accounts) {
        BB_TRY(const DuesStatement statement, assess(account, *first, last, scale));
        if (std::any_of(statement.months.begin(), statement.months.end(), concerns))
            statements.append(statement);
    }
    return statements;
}

} // namespace branchbook::organization
