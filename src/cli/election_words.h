// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of elections share: which one is meant, who is meant, and how it is told.
#pragma once

#include "branchbook/organization/election_store.h"
#include "cli/command.h"

#include <QJsonObject>

namespace branchbook::cli {

[[nodiscard]] QJsonObject electionJson(const organization::Election& election);
[[nodiscard]] QJsonObject electionRoundJson(const organization::ElectionRound& round);
[[nodiscard]] QStringList electionLines(const organization::Election& election);
[[nodiscard]] QStringList electionRoundLines(const organization::ElectionRound& round);
/// Kind, seats, candidates, steps, electors, votes and what is missing: the text of election show.
[[nodiscard]] Result<QStringList> electionShownLines(const store::Session& session,
                                                     const organization::Election& election);
/// The one of that title or id. Errors: election.missing (NotFound), election.several (Invalid).
[[nodiscard]] Result<organization::Election> electionNamed(const QList<organization::Election>& elections,
                                                           const QString& wanted);
[[nodiscard]] Result<organization::Election> namedElection(const Context& context, const book::Book& opened);
/// Members of the branch on the day of the election, by name or id. Errors: election.person_unknown (NotFound),
/// book.member_ambiguous (Invalid).
[[nodiscard]] Result<QList<book::MemberId>> electors(const book::Book& opened, const organization::Election& election,
                                                     const QStringList& names);
/// The election as it now stands.
[[nodiscard]] Result<Answer> electionAnswer(const book::Book& opened, organization::ElectionId id);
/// Runs `work` on the named election and tells how it stands then.
using ElectionVerb = std::function<Result<>(store::UnitOfWork&, const organization::Election&, const book::Book&)>;
[[nodiscard]] Result<Answer> onElection(Context& context, const char* verb, const QString& label,
                                        const ElectionVerb& work);

[[nodiscard]] QList<Command> electionVoteCommands();
[[nodiscard]] QList<Command> electionPrintCommands();
[[nodiscard]] QList<Command> electionTermCommands();

} // namespace branchbook::cli
