// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at the machine, as the journal writes it down.
#pragma once

#include <QString>

namespace branchbook {

/// The full name of the account; 本机用户 where the system knows no name of a person (nameOfAccount).
[[nodiscard]] QString systemUserName();
/// The person's name in the account's line of passwd(5): the first part of `comment`. A login alone, root above all, says nothing
/// to whoever reads the journal years later: 本机用户.
[[nodiscard]] QString nameOfAccount(const QString& login, const QString& comment);

} // namespace branchbook
