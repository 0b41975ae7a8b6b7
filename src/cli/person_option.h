// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person named on the command line: somebody of the roster, or with --outside anybody else.
#pragma once

#include "branchbook/book/member.h"
#include "cli/command.h"

#include <optional>

namespace branchbook::cli {

struct NamedPerson {
    std::optional<book::MemberId> member;
    QString name;
};

/// A namesake written as the papers have him, 李秀英（1972年3月12日生）, becomes his id; every other text stays.
[[nodiscard]] Result<QString> idWhereShown(const store::Session& session, book::BranchId branch, const QString& wanted,
                                           QDate day);

/// Whoever of the branch has the name or the id and had not left by `day`. A name that the roster does not know is a slip
/// of the pen unless --outside says that it is meant. Errors (Invalid): cli.person_unknown, book.member_ambiguous.
[[nodiscard]] Result<NamedPerson> personNamed(const Invocation& given, const store::Session& session,
                                              book::BranchId branch, const QString& text, QDate day);

/// Names as an option has them, split at 、 and commas; an id becomes its name. Where the roster is empty nothing can be checked.
/// Errors: those of personNamed.
[[nodiscard]] Result<QString> peopleNamed(const Invocation& given, const store::Session& session, book::BranchId branch,
                                          const QString& option, QDate day);

} // namespace branchbook::cli
