// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules::rightsOn asks about a person, put together in this one place for every list of voters and of those who may be
// elected: the 人员类别 of the day, where the relation lies, and a 留党察看 that is recorded.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/rules/rights.h"
#include "branchbook/store/session.h"

#include <QHash>

#include <vector>

namespace branchbook::book {

class PersonRights
{
public:
    [[nodiscard]] static Result<PersonRights> load(const store::Session& session, BranchId branch);

    [[nodiscard]] rules::PersonOnDay of(const MemberRow& row, QDate day) const;
    /// Something recorded takes rights away on `day`, whatever the person's 人员类别.
    [[nodiscard]] bool isRestricted(MemberId member, QDate day) const;

private:
    QHash<MemberId, std::vector<rules::Restriction>> m_restrictions;
};

} // namespace branchbook::book
