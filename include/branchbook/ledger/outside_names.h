// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom 责任人 and 协办 mean where they are typed: a person, a body, or both (王强（后勤组）). For papers that hide people.
//
// The rule. What is typed is cut at marks, figures and blanks (张　三 is put together again), and offices behind a name are taken off
// (张伟主任 is 张伟). What is left is nobody where it
//   - is a surname alone (王主任: a masked paper says no less), or longer than six characters,
//   - has a word in it that only bodies and groups have (支部, 社区, 中心, 全体, 群众 …), or begins or ends as they do (各…, 财务…; …组, …局),
//     where people end the same way (王会, 李科) only without a surname before it,
//   - stands in the name of one of the `bodies`.
// Everybody else is taken for a person: a body that is hidden by mistake costs a × in it, a person in clear is told to strangers. Names with ·
// are people, however long; Latin words are where they are written as names are (Tom, not IT).
#pragma once

#include "branchbook/ledger/ledger.h"

namespace branchbook::ledger {

/// As they are typed, so that they are found where they stand. `bodies`: names of branch, unit and the like.
[[nodiscard]] QStringList peopleNamed(const QString& typed, const QStringList& bodies = {});
/// Owner and helpers. An owner of the roster as he is written, whatever his name looks like.
[[nodiscard]] QStringList peopleOf(const Item& item, const QStringList& bodies = {});
/// Names of the branch and of what it belongs to.
[[nodiscard]] QStringList bodiesOf(const book::Branch& branch);

} // namespace branchbook::ledger
