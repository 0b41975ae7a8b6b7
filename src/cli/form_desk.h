// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of forms and of workbooks share.
#pragma once

#include "branchbook/form/form_service.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

[[nodiscard]] QJsonObject formJson(const form::FormTemplate& form);
/// Writes what was filled to --out, or into --dir under its own name. Error: cli.option_missing (Usage).
[[nodiscard]] Result<Answer> filledAnswer(const Context& context, const TransferDesk& desk,
                                          const form::FormTemplate& form, const form::FilledForm& filled);
/// --period, else the quarter of today. Error: template.period.
[[nodiscard]] Result<Quarter> formQuarter(const Invocation& given, QDate today);

[[nodiscard]] QList<Command> workbookCommands();

} // namespace branchbook::cli
