// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected, of a roster that is read already: reading it is what takes the time in a large branch.
#pragma once

#include "branchbook/book/member_store.h"
#include "branchbook/book/person_rights.h"
#include "branchbook/gathering/gathering_store.h"

namespace branchbook::gathering {

/// `rows` and `rights`: those of book::listMemberRowsOn for `day`.
[[nodiscard]] QList<Attendee> expectedAmong(const QList<book::MemberRow>& rows, const book::PersonRights& rights,
                                            Kind kind, std::optional<book::GroupId> group, QDate day);

} // namespace branchbook::gathering
