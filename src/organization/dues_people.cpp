// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/dues_people.h"

#include <algorithm>
#include <functional>

namespace branchbook::organization {

namespace {

using book::FigurePeople;

bool isOpenMonth(const DuesMonth& line)
{
    return line.open().fen > 0 || line.state == DuesState::BaseMissing;
}

/// As the publicity sheet takes people in.
bool isConcerned(const DuesStatement& statement)
{
    return std::any_of(statement.months.begin(), statement.months.end(),
                       [](const DuesMonth& line) { return line.reason == DuesReason::Owes || line.paid.fen > 0; });
}

QString stateWords(const DuesMonth& line)
{
    switch (line.state) {
    case DuesState::Unpaid: return QStringLiteral("未交%1元").arg(line.open().toString());
    case DuesState::Partial:
        return QStringLiteral("已交%1元，还差%2元").arg(line.paid.toString(), line.open().toString());
    case DuesState::Paid: return QStringLiteral("已交%1元").arg(line.paid.toString());
    case DuesState::Exempt: return QStringLiteral("按决定免交");
    case DuesState::BaseMissing: return QStringLiteral("还没有核定交纳基数");
    case DuesState::NotOwed: break;
    }
    return line.why.isEmpty() ? duesStateTitle(line.state) : line.why;
}

/// 8月未交12.00元，9月……: the months in which it is not as asked.
QString monthsWords(const DuesStatement& statement, const std::function<bool(const DuesMonth&)>& tells)
{
    QStringList words;
    for (const DuesMonth& line : statement.months) {
        if (tells(line))
            words.append(QStringLiteral("%1月%2").arg(line.month.month).arg(stateWords(line)));
    }
    return words.join(u'，');
}

using Asks = std::function<bool(const DuesStatement&)>;
using Says = std::function<QString(const DuesStatement&)>;

FigurePeople splitPayers(const QString& key, const QString& title, const QList<DuesStatement>& people,
                         const Asks& counts, const Says& why)
{
    FigurePeople figure{key, title, {}, {}};
    for (const DuesStatement& one : people) {
        const bool isIn = counts(one);
        (isIn ? figure.counted : figure.leftOut).append({one.member, one.name, isIn ? QString() : why(one)});
    }
    return figure;
}

void addQuarter(const QList<DuesStatement>& people, QList<FigurePeople>& figures)
{
    const auto owes = [](const DuesStatement& one) { return one.due.fen > 0; };
    const auto isOpen = [](const DuesStatement& one) {
        return std::any_of(one.months.begin(), one.months.end(), isOpenMonth);
    };
    const auto lacksBase = [](const DuesMonth& line) { return line.state == DuesState::BaseMissing; };
    const auto everyMonth = [](const DuesMonth&) { return true; };
    const auto allMonths = [&](const DuesStatement& one) { return monthsWords(one, everyMonth); };
    figures.append(splitPayers(QStringLiteral("dues:owing"), QStringLiteral("应交党费"), people, owes, allMonths));
    figures.append(splitPayers(
        QStringLiteral("dues:settled"), QStringLiteral("党费已交清"), people,
        [&](const DuesStatement& one) { return owes(one) && !isOpen(one); },
        [&](const DuesStatement& one) { return owes(one) ? monthsWords(one, isOpenMonth) : allMonths(one); }));
    figures.append(splitPayers(
        QStringLiteral("dues:unknown"), QStringLiteral("党费基数没有核定"), people,
        [&](const DuesStatement& one) {
            return !owes(one) && std::any_of(one.months.begin(), one.months.end(), lacksBase);
        },
        allMonths));
}

void addMonth(const QList<DuesStatement>& people, qsizetype index, QList<FigurePeople>& figures)
{
    const Month month = people.first().months.at(index).month;
    const auto lineOf = [index](const DuesStatement& one) { return one.months.at(index); };
    const auto add = [&](const char* what, const QString& title, const std::function<bool(const DuesMonth&)>& counts) {
        figures.append(splitPayers(
            QStringLiteral("dues:%1:%2").arg(month.toString(), QString::fromLatin1(what)),
            QStringLiteral("%1月党费：%2").arg(month.month).arg(title), people,
            [&](const DuesStatement& one) { return counts(lineOf(one)); },
            [&](const DuesStatement& one) { return stateWords(lineOf(one)); }));
    };
    add("owing", QStringLiteral("应交"), [](const DuesMonth& line) { return line.due.fen > 0; });
    add("paid", QStringLiteral("已交清"), [](const DuesMonth& line) { return line.state == DuesState::Paid; });
    add("open", QStringLiteral("未交清"), [](const DuesMonth& line) { return line.open().fen > 0; });
    add("exempt", QStringLiteral("免交"), [](const DuesMonth& line) { return line.state == DuesState::Exempt; });
    add("missing", QStringLiteral("基数没有核定"),
        [](const DuesMonth& line) { return line.state == DuesState::BaseMissing; });
}

} // namespace

Result<> addDuesPeople(const DuesRoll& roll, Month from, Month until, DuesScale& scale, QList<FigurePeople>& figures)
{
    QList<DuesStatement> people;
    for (const DuesAccount& account : roll.accounts) {
        BB_TRY(const DuesStatement statement, assess(account, from, until, scale));
        if (isConcerned(statement))
            people.append(statement);
    }
    if (people.isEmpty())
        return {};
    addQuarter(people, figures);
    for (qsizetype index = 0; index < people.first().months.size(); ++index)
        addMonth(people, index, figures);
    return {};
}

} // namespace branchbook::organization
