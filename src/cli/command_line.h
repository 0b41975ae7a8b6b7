// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From typed words to a command with its options, and the help that lists them.
#pragma once

#include "cli/command.h"

namespace branchbook::cli {

[[nodiscard]] const QList<Command>& allCommands();
/// Specs of the options that every command takes.
[[nodiscard]] const QStringList& commonOptions();
[[nodiscard]] bool isNeeded(const QString& spec);
[[nodiscard]] QString optionName(const QString& spec);
/// "--kind 类别", "--dry-run".
[[nodiscard]] QString optionUsage(const QString& spec);
/// What follows noun and verb: " 文件 --branch 名称 [--kind 类别]".
[[nodiscard]] QString wordsBehind(const Command& command);
/// Of the command or the group of commands that `words` begin with, else of all.
[[nodiscard]] QString helpText(const QStringList& words);

/// One parser for all commands: an option means the same wherever it stands. Errors (Usage): cli.option, cli.value_missing,
/// cli.value_extra.
[[nodiscard]] Result<Invocation> parse(const QStringList& arguments);
/// Takes noun and verb off `invocation.words`; what is left belongs to the command and is complete. Errors (Usage):
/// cli.no_command, cli.command, cli.verb_missing and cli.verb (they list what there is), cli.word_missing, cli.word_extra, cli.option, cli.option_missing.
[[nodiscard]] Result<const Command*> findCommand(Invocation& invocation);

} // namespace branchbook::cli
