// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of democratic evaluation share: the round of a year, a person of its list, values as JSON. Ballots,
// opinions, replies, notes and reasons of corrections are told only where --secret asks for them, or the round is open to
// the branch.
#pragma once

#include "branchbook/agenda/agenda.h"
#include "branchbook/organization/evaluation_assess.h"
#include "branchbook/organization/evaluation_service.h"
#include "cli/command.h"

#include <QJsonObject>

namespace branchbook::cli {

struct EvaluationDesk {
    std::unique_ptr<book::Book> opened;
    book::Branch branch;
    std::shared_ptr<const rules::Catalogue> catalogue; ///< with the book's own figures

    [[nodiscard]] const store::Session& reader() const { return opened->reader(); }
    [[nodiscard]] QDate today() const { return opened->today(); }
    [[nodiscard]] Result<> perform(const char* verb, const QString& label, const book::Book::Work& work) const;
    /// The round of the first word. Errors: evaluation.year, evaluation.none_of.
    [[nodiscard]] Result<organization::Evaluation> roundNamed(const Context& context) const;
};
[[nodiscard]] Result<EvaluationDesk> openEvaluations(const Context& context, book::OpenMode mode);

/// Whether what is secret of the round may be told to whoever asks.
[[nodiscard]] bool mayTell(const Context& context, const organization::Evaluation& round);
/// Errors: evaluation.year (Usage).
[[nodiscard]] Result<int> yearWord(const QString& text);
/// Errors: cli.person_unknown, book.member_ambiguous (Invalid).
[[nodiscard]] Result<organization::EvaluatedPerson> personIn(const organization::Evaluation& round,
                                                             const QString& wanted);
/// Error: evaluation.grade_unknown (Invalid). 无, none: nothing.
[[nodiscard]] Result<std::optional<organization::Grade>> gradeWord(const QString& text);
/// The round as `evaluation show` has it.
[[nodiscard]] Result<Answer> evaluationAnswer(const Context& context, const EvaluationDesk& desk,
                                              organization::EvaluationId id);

/// What every verb does: opens the book, finds the round, changes it as one step, and shows it.
using EvaluationWork =
    std::function<Result<>(const EvaluationDesk&, store::UnitOfWork&, const organization::Evaluation&)>;
[[nodiscard]] Result<Answer> onEvaluation(Context& context, const char* verb, const QString& label,
                                          const EvaluationWork& work);

} // namespace branchbook::cli
