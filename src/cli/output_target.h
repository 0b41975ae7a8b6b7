// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command writes what it hands out: a file, or a folder in which the book's own pattern names it.
#pragma once

#include "branchbook/form/output_name.h"
#include "cli/command.h"

namespace branchbook::cli {

/// --out for what is kept in the book and handed out as it is: a file that is there may be somebody's own. Errors: those of
/// Context::target, store.exists (Refused).
[[nodiscard]] Result<QString> freshTarget(const Context& context);
/// What the ending decides before the book is open: that of --out, "pdf" with --dir. Error: cli.option_missing where neither is given.
[[nodiscard]] Result<QString> outputEnding(const Invocation& given);
/// --out, else in --dir by the pattern of `kind`; of both --out counts. Errors: those of Context::target and of the store.
[[nodiscard]] Result<QString> outputTarget(const Context& context, const store::Session& session, form::OutputKind kind,
                                           const form::FileNameFacts& facts, const QStringList& endings);

} // namespace branchbook::cli
