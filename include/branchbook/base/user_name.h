// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at the machine, as the journal writes it down.
#pragma once

#include <QString>

namespace branchbook {

/// The full name of the account, else its login; empty where the system knows neither.
[[nodiscard]] QString systemUserName();

} // namespace branchbook
