// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the register of clues share. Nothing that is sealed is told without --secret, who reported not at all.
#pragma once

#include "branchbook/integrity/clue.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

[[nodiscard]] QJsonObject clueJson(const integrity::Clue& clue, const Invocation& given);
[[nodiscard]] QString clueLine(const integrity::Clue& clue, const Invocation& given);
[[nodiscard]] Result<Answer> clueAnswer(const TransferDesk& desk, integrity::ClueId id, const Invocation& given);
/// By its number (2026-03, 2026-3) or its id. Error: clue.none_of.
[[nodiscard]] Result<integrity::Clue> clueNamed(const TransferDesk& desk, const QString& wanted);
/// Does `work` to the one named and tells it again; %1 of the label is its number.
using ClueWork = std::function<Result<>(const TransferDesk&, store::UnitOfWork&, integrity::Clue)>;
[[nodiscard]] Result<Answer> changedClue(Context& context, const char* verb, const QString& label,
                                         const ClueWork& work);

} // namespace branchbook::cli
