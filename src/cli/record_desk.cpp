// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_desk.h"

namespace branchbook::cli {

namespace {

constexpr qsizetype kShortestId = 6; ///< fewer characters of an id name nothing

} // namespace

void readText(QString& into, const Invocation& given, const QString& option)
{
    if (given.has(option))
        into = given.value(option);
}

Result<> readDay(QDate& into, const Context& context, const QString& option, QDate today)
{
    if (!context.invocation().has(option))
        return {};
    if (context.invocation().value(option).isEmpty()) {
        into = {};
        return {};
    }
    BB_TRY(into, context.date(option, today));
    return {};
}

Result<> readCount(int& into, const Invocation& given, const QString& option)
{
    if (!given.has(option))
        return {};
    bool isNumber = false;
    const int number = given.value(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("number.whole"),
                    {QStringLiteral("--") + option, given.value(option)}, option);
    into = number;
    return {};
}

bool isNamed(const QString& wanted, const QString& title, const QString& id)
{
    return !wanted.isEmpty() && (title == wanted || (wanted.size() >= kShortestId && id.startsWith(wanted)));
}

} // namespace branchbook::cli
