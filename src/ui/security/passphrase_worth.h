// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new passphrase is worth, in words: how many guesses it would take, roughly, and what would make it better.
#pragma once

#include <QString>

namespace branchbook::ui {

enum class Worth { Refused, Weak, Fair, Good };
struct PassphraseWorth {
    Worth worth = Worth::Refused;
    double bits = 0; ///< of somebody who tries letters, not of somebody who knows the writer
    QString words; ///< one sentence, with the way to a better one
};
/// Repeated and consecutive signs (aaaa, 1234) count little, a Chinese character as much as two letters.
[[nodiscard]] PassphraseWorth passphraseWorth(const QString& typed);

} // namespace branchbook::ui
