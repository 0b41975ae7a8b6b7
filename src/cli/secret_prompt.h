// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A secret from outside: the environment, or typed on a terminal without being shown. Never an argument, which every user of
// the machine can read.
#pragma once

#include "branchbook/book/passphrase.h"

namespace branchbook::cli {

inline constexpr char kPassphraseVariable[] = "BRANCHBOOK_PASSPHRASE";
inline constexpr char kNewPassphraseVariable[] = "BRANCHBOOK_NEW_PASSPHRASE";
inline constexpr char kSecondVariable[] = "BRANCHBOOK_SECOND_PASSPHRASE";
inline constexpr char kNewSecondVariable[] = "BRANCHBOOK_NEW_SECOND_PASSPHRASE";
inline constexpr char kRecoveryCodeVariable[] = "BRANCHBOOK_RECOVERY_CODE";

enum class Typed { Once, Twice };

/// Whether the variable holds something; an empty one is none.
[[nodiscard]] bool isGiven(const char* variable);
/// From the variable, else asked for with `question` where there is a terminal. A new one is typed twice.
/// Errors: cli.secret_missing (Locked; names the variable), cli.secret_differs (Invalid).
[[nodiscard]] Result<store::Secret> secretFrom(const char* variable, const QString& question, Typed typed);

} // namespace branchbook::cli
