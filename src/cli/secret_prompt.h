// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A secret from outside: the environment, or typed on a terminal without being shown. Never an argument, which every user of
// the machine can read.
#pragma once

#include "branchbook/book/passphrase.h"
#include "cli/command.h"

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
/// A new secret, typed twice. `isShort`: fewer signs than book::kLeastPassphrase.
struct NewSecret {
    store::Secret secret;
    bool isShort = false;
};
/// Errors: those of secretFrom.
[[nodiscard]] Result<NewSecret> newSecretFrom(const char* variable, const QString& question);
/// The warning that somebody who has the file soon tries them all.
void warnWhereShort(const NewSecret& fresh, Answer& answer);

/// What a book got before it got its name.
struct NewSeal {
    QString recoveryCode; ///< empty: no passphrase was asked for
    bool isShort = false; ///< as of NewSecret
};

/// For a new book before it gets its name: with BRANCHBOOK_PASSPHRASE set it gets a passphrase.
[[nodiscard]] Result<> sealWhereAsked(Context& context, const QString& aside, NewSeal& seal);
/// tellCode and warnWhereShort, where it got one.
void tellSeal(const NewSeal& seal, Answer& answer);
/// The recovery code, where there is one, among what a command answers.
void tellCode(const QString& code, Answer& answer);

} // namespace branchbook::cli
