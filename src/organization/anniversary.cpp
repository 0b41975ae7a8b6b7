// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/anniversary.h"

#include "branchbook/book/member_store.h"
#include "branchbook/rules/standing.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr int kFiftyYears = 600; // months; the honour is named after it

std::optional<FiftyYears> fiftyOf(const rules::Catalogue& catalogue, const book::Member& person, QDate on)
{
    using book::Field;
    FiftyYears found{person.id, person.name(), person.date(Field::JoinDate), {}, {}, {}};
    const int correction = person.values.get(Field::PartyStandingCorrection).toInt();
    const rules::StandingQuestion question{found.joined, person.date(Field::FullMemberDate), correction};
    const auto standing = rules::partyStanding(catalogue, question, on);
    if (!standing || !standing->counts)
        return std::nullopt;
    // Where the precision does not decide which rule holds, it is between joining and becoming a full member.
    const bool decided = !standing->from.isEmpty();
    const PartialDate first = decided ? standing->from : question.joined;
    const PartialDate last = decided ? standing->from : question.converted;
    found.earliest = addMonths(first.earliest(), kFiftyYears - correction);
    found.latest = addMonths(last.isEmpty() ? first.latest() : last.latest(), kFiftyYears - correction);
    found.why = standing->why;
    return found;
}

/// Of those who were Party members on `judged`.
Result<QList<PartyBirthday>> birthdaysOf(const store::Session& session, book::BranchId branch, Month month,
                                         QDate judged)
{
    book::MemberQuery query;
    query.branch = branch;
    query.posts = book::PostWords::AsWritten;
    BB_TRY(const auto rows, book::listMemberRows(session, query));
    const DateRange range = month.range();
    QList<PartyBirthday> list;
    for (const book::MemberRow& row : rows) {
        const bool here = book::belongsOn(row, judged) && book::isPartyMember(book::typeOn(row, judged));
        if (!here || row.joined.month != month.month || row.joined.year >= month.year)
            continue;
        PartyBirthday birthday{row.id, row.name, row.joined, {}, month.year - row.joined.year};
        if (row.joined.day > 0)
            birthday.on = addMonths(row.joined.earliest(), 12 * birthday.years);
        list.append(birthday);
    }
    std::stable_sort(list.begin(), list.end(), [&](const PartyBirthday& a, const PartyBirthday& b) {
        return (a.on.isValid() ? a.on : range.last.addDays(1)) < (b.on.isValid() ? b.on : range.last.addDays(1));
    });
    return list;
}

} // namespace

Result<QList<PartyBirthday>> partyBirthdays(const store::Session& session, book::BranchId branch, Month month)
{
    return birthdaysOf(session, branch, month, month.range().first);
}

Result<QList<PartyBirthday>> partyBirthdaysOn(const store::Session& session, book::BranchId branch, Month month,
                                              QDate day)
{
    return birthdaysOf(session, branch, month, std::min(month.range().first, day));
}

Result<QList<FiftyYears>> fiftyYearsInParty(const store::Session& session, const rules::Catalogue& catalogue,
                                            book::BranchId branch, QDate on, QDate until)
{
    QList<FiftyYears> list;
    book::MemberQuery query;
    query.branch = branch;
    query.posts = book::PostWords::AsWritten;
    BB_CHECK(book::visitMembers(session, query, [&](book::FiledMember&& filed) {
        const book::Standing standing = book::standingOf(filed.member);
        if (!book::belongsOn(standing, on) || book::typeOn(standing, on) != book::kFullMember)
            return;
        if (const auto found = fiftyOf(catalogue, filed.member, on); found && found->mayBeReachedOn(until))
            list.append(*found);
    }));
    std::stable_sort(list.begin(), list.end(),
                     [](const FiftyYears& a, const FiftyYears& b) { return a.earliest < b.earliest; });
    return list;
}

} // namespace branchbook::organization
