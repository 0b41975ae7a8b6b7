// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of 反腐倡廉 (A1 to A7).
#pragma once

#include "cli/command.h"

namespace branchbook::cli {

[[nodiscard]] QList<Command> integrityCommands();
[[nodiscard]] QList<Command> clueCommands();
[[nodiscard]] QList<Command> clueStepCommands();
[[nodiscard]] QList<Command> disclosureCommands();
[[nodiscard]] QList<Command> disclosureNoticeCommands();
[[nodiscard]] QList<Command> rectificationCommands();
[[nodiscard]] QList<Command> lessonCommands();
[[nodiscard]] QList<Command> channelCommands();
[[nodiscard]] QList<Command> supervisionCommands();
[[nodiscard]] QList<Command> riskCommands();

} // namespace branchbook::cli
