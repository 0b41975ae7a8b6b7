// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of institutions share: one as it is named, as JSON and as lines, what their options say.
#pragma once

#include "branchbook/institutions/institution_service.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

[[nodiscard]] QJsonObject institutionJson(const institutions::Institution& institution, QDate today);
[[nodiscard]] QString institutionLine(const institutions::Institution& institution, QDate today);
/// In full: fields, versions with their steps, links of both sides; what contradicts it is a warning.
[[nodiscard]] Result<Answer> institutionAnswer(const TransferDesk& desk, institutions::InstitutionId id);
/// By title, the one that is not abolished before others, or by id. Error: institution.none_of.
[[nodiscard]] Result<institutions::Institution> institutionNamed(const TransferDesk& desk, const QString& wanted);

/// A change of the one that the first word names; then it in full.
[[nodiscard]] Result<Answer> changedInstitution(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, store::UnitOfWork&, const institutions::Institution&)>& work);

/// Stage, day and what goes with it, from the options. Errors: those of the options.
[[nodiscard]] Result<institutions::Step> institutionStepFrom(const Context& context, institutions::Stage stage,
                                                             QDate today);
/// The same without the day.
[[nodiscard]] Result<institutions::Step> institutionStepDetails(const Invocation& given, institutions::Stage stage);
/// Error: option.choice (Usage).
[[nodiscard]] Result<institutions::Stage> institutionStage(const QString& text);
/// --file, or none. UTF-8, up to 4 MB. Error: institution.text_file.
[[nodiscard]] Result<std::optional<QString>> institutionTextFile(const Invocation& given);
/// What a number option says, or none.
[[nodiscard]] Result<std::optional<int>> versionNumberOption(const Invocation& given, const char* option);

/// The last version against the one before it that has a text, or those of --from and --to.
[[nodiscard]] Result<Answer> institutionDiff(Context& context);
/// The lists on paper; part of institutionPaperCommands().
[[nodiscard]] QList<Command> institutionListCommands();

} // namespace branchbook::cli
