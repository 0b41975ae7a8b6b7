// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/person_rights.h"

#include "branchbook/store/day.h"
#include "branchbook/store/query.h"

#include <algorithm>

namespace branchbook::book {

Result<PersonRights> PersonRights::load(const store::Session& session, BranchId branch)
{
    PersonRights rights;
    store::Query query = session.query("person_rights.probations");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        rights.m_restrictions[MemberId::fromString(query.text(0))].push_back(
            {rules::RestrictionKind::ProbationWithinParty, store::dayAt(query, 1), store::dayAt(query, 2)});
        BB_TRY(row, query.next());
    }
    return rights;
}

rules::PersonOnDay PersonRights::of(const MemberRow& row, QDate day) const
{
    rules::PersonOnDay person;
    person.type = rules::memberTypeByName(typeOn(row, day));
    person.restrictions = m_restrictions.value(row.id);
    if (row.floating)
        person.relation = rules::Relation::FloatingFromHere;
    return person;
}

bool PersonRights::isRestricted(MemberId member, QDate day) const
{
    const auto restrictions = m_restrictions.value(member);
    return std::any_of(restrictions.begin(), restrictions.end(),
                       [day](const rules::Restriction& one) { return one.holdsOn(day); });
}

} // namespace branchbook::book
