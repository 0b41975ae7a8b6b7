// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a system call failed, in words for people.
#pragma once

#include <QString>

namespace branchbook {

/// A short phrase for an errno; a number stands in it only where we have no words.
[[nodiscard]] QString systemReason(int errorNumber);

} // namespace branchbook
