// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The letters in whose place another one came: the note of a transfer names them.
#pragma once

#include "branchbook/organization/transfer.h"

namespace branchbook::organization {

struct FormerLetter {
    QString number;
    QDate issuedOn;
    std::optional<int> validDays;
    qsizetype from = 0; ///< where the note has it
    qsizetype length = 0;
};

/// The note of `transfer` once another letter comes in the place of its own.
[[nodiscard]] QString noteOfFormerLetter(const Transfer& transfer);
/// In the order in which the note names them, the first one first.
[[nodiscard]] QList<FormerLetter> formerLetters(const QString& note);

} // namespace branchbook::organization
