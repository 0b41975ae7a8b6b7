// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of 述职评议考核 share: the round of a year, as JSON and as lines, and one step of the book on it.
#pragma once

#include "branchbook/organization/appraisal_service.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

/// Error: cli.number (Usage).
[[nodiscard]] Result<int> appraisalYear(const Context& context);
/// The round of the first word. Errors: appraisal.none_of (NotFound), cli.number.
[[nodiscard]] Result<organization::Appraisal> appraisalNamed(const Context& context, const TransferDesk& desk);
/// name, or an error that lists those that there are.
[[nodiscard]] Error unknownAppraisalWord(const char* code, const QString& text,
                                         std::span<const organization::AppraisalWord> words);

/// What a round for the committee alone holds is told with --secret only; else its head and the days of its steps.
[[nodiscard]] QJsonObject appraisalJson(const organization::Appraisal& round, const Invocation& given);
[[nodiscard]] QString appraisalLine(const organization::Appraisal& round, const Invocation& given);
/// The round in full, with its problems, the working of its total and what is doubted.
[[nodiscard]] Result<Answer> appraisalAnswer(const Context& context, const TransferDesk& desk,
                                             organization::AppraisalId id);

/// Opens the book, finds the round, changes it as one step, and shows it. `label` with %1 for the year.
using AppraisalWork = std::function<Result<>(const TransferDesk&, store::UnitOfWork&, const organization::Appraisal&)>;
[[nodiscard]] Result<Answer> onAppraisal(Context& context, const char* verb, const QString& label,
                                         const AppraisalWork& work);

} // namespace branchbook::cli
