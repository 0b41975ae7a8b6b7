// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_data.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/roster_day.h"
#include "ui/shell/desk.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kMonthsOfYear = 12;

bool concernsYear(const DuesStatement& year, int last)
{
    return std::any_of(year.months.begin(), year.months.end(), [last](const DuesMonth& line) {
        return line.paid.fen > 0 || (line.reason == DuesReason::Owes && line.month.month <= last);
    });
}

/// Arrears reach back to the first base of anybody.
Result<QHash<book::MemberId, DuesArrears>> arrearsOfAll(const DuesData& data)
{
    DuesScale scale = data.scale();
    BB_TRY(const auto statements, duesStatements(data.roll, Month::of(data.today), scale));
    QHash<book::MemberId, DuesArrears> all;
    for (const DuesStatement& statement : statements)
        all.insert(statement.member, arrearsOf(statement, data.today, *data.catalogue));
    return all;
}

using DuesPeople = QHash<book::MemberId, book::MemberRow>;

/// With the Party groups of the day, where it is one gone by.
Result<DuesPeople> duesPeopleOf(const store::Session& reader, book::BranchId branch, std::optional<QDate> past)
{
    book::MemberQuery query;
    query.branch = branch;
    query.posts = past ? book::PostWords::AsWritten : book::PostWords::OfToday; // as RosterDay takes them
    BB_TRY(auto rows, book::listMemberRows(reader, query));
    if (past) {
        BB_TRY(const auto roster, book::RosterDay::load(reader, branch, *past));
        for (book::MemberRow& row : rows)
            roster.applyTo(row);
    }
    DuesPeople people;
    for (const book::MemberRow& row : std::as_const(rows))
        people.insert(row.id, row);
    return people;
}

Result<> addRows(DuesData& data, const DuesPeople& people)
{
    BB_TRY(const auto arrears, arrearsOfAll(data));
    DuesScale scale = data.scale();
    const int last = data.lastMonth();
    for (int i = 0; i < data.roll.accounts.size(); ++i) {
        const DuesAccount& account = data.roll.accounts.at(i);
        data.hasBases = data.hasBases || !account.bases.isEmpty();
        BB_TRY(auto year, assess(account, {data.year, 1}, {data.year, kMonthsOfYear}, scale));
        if (!concernsYear(year, last))
            continue;
        const book::MemberRow person = people.value(account.payer.member);
        const Money paid = year.paid;
        data.rows.push_back(
            {i, person.groupName, person.pinyin, std::move(year), arrears.value(account.payer.member), paid});
    }
    return {};
}

} // namespace

const DuesAccount* DuesData::accountOf(book::MemberId member) const
{
    const auto found = std::find_if(roll.accounts.begin(), roll.accounts.end(),
                                    [&](const DuesAccount& each) { return each.payer.member == member; });
    return found == roll.accounts.end() ? nullptr : &*found;
}

DuesScale DuesData::scale() const
{
    return DuesScale(*catalogue, roll.roundings);
}

int DuesData::lastMonth() const
{
    if (year != today.year())
        return year < today.year() ? kMonthsOfYear : 0;
    return today.month();
}

Result<DuesData> loadDuesData(const Desk& desk, int year, std::optional<QDate> past)
{
    const store::Session& reader = desk.book().reader();
    DuesData data;
    data.year = year;
    data.isPast = past.has_value();
    data.today = past.value_or(desk.today());
    data.branch = desk.branch();
    BB_TRY(auto rulebook, agenda::loadRulebook(reader, data.branch.id));
    data.catalogue = std::make_shared<const rules::Catalogue>(std::move(rulebook.catalogue));
    BB_TRY(data.roll, past ? loadDuesRollOn(reader, data.branch, *past) : loadDuesRoll(reader, data.branch));
    BB_TRY(data.remittances, listDuesRemittances(reader, data.branch.id));
    if (past)
        data.remittances.removeIf([&](const DuesRemittance& each) { return each.handedOn > *past; });
    BB_TRY(const auto people, duesPeopleOf(reader, data.branch.id, past));
    BB_CHECK(addRows(data, people));
    return data;
}

bool isOpenMonth(const DuesMonth& line)
{
    return line.open().fen > 0 || line.state == DuesState::BaseMissing;
}

DuesFigures duesFigures(const DuesData& data, int month)
{
    DuesFigures figures;
    for (const DuesRemittance& each : data.remittances) {
        if (each.handedOn.year() == data.year)
            figures.yearRemitted.fen += each.amount.fen;
    }
    std::vector<bool> late(kMonthsOfYear + 1, false);
    for (const DuesRow& row : data.rows) {
        figures.yearPaid.fen += row.paid.fen;
        for (const DuesMonth& line : row.year.months) {
            if (line.month.month < month && isOpenMonth(line))
                late[std::size_t(line.month.month)] = true;
            if (line.month.month != month)
                continue;
            figures.due.fen += line.due.fen;
            figures.paid.fen += line.paid.fen;
            figures.missing += line.state == DuesState::BaseMissing ? 1 : 0;
            figures.owing += line.due.fen > 0 ? 1 : 0;
            figures.open += isOpenMonth(line) ? 1 : 0;
        }
    }
    for (int before = 1; before < month; ++before)
        figures.clear += late[std::size_t(before)] ? 0 : 1;
    return figures;
}

QString yuan(Money money)
{
    constexpr int kGroup = 3;
    QString text = money.toString();
    for (auto at = text.size() - 3 - kGroup; at > (text.startsWith(u'-') ? 1 : 0); at -= kGroup)
        text.insert(at, u',');
    return text;
}

} // namespace branchbook::ui
