// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the institutions of a branch, and what they add to the agenda.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/institutions/institution.h"

namespace branchbook::institutions {

/// In the order of their entry, with versions (without their texts), steps, fields and links. Those of the recycle bin are in a list of their own.
[[nodiscard]] Result<QList<Institution>> listInstitutions(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Institution>> listRecycledInstitutions(const store::Session& session, book::BranchId branch);
/// As of the end of `day` (standingOn), in the order of their entry: those that were known by then (isKnownOn) and are not in the recycle
/// bin now, without links to institutions of the book that were not known yet.
[[nodiscard]] Result<QList<Institution>> listInstitutionsOn(const store::Session& session, book::BranchId branch,
                                                            QDate day);
/// With the texts. Error: institution.missing (NotFound).
[[nodiscard]] Result<Institution> loadInstitution(const store::Session& session, InstitutionId id);

/// A link as another institution has it towards this one.
struct LinkedFrom {
    InstitutionId source;
    QString title; ///< of the source
    LinkKind kind = LinkKind::BasedOn;
    bool operator==(const LinkedFrom&) const = default;
};
/// Pure. In the order of `all`.
[[nodiscard]] QList<LinkedFrom> linkedFrom(const QList<Institution>& all, InstitutionId id);
/// Those that contradict this one by a link of either side and are not abolished, by title. Pure.
[[nodiscard]] QStringList conflictsOf(const QList<Institution>& all, const Institution& institution);

using TitlePair = std::pair<QString, QString>; ///< who has the link, and to whom
/// What the links of institutions that hold say of others that hold, or of a document outside the book that one contradicts.
struct LinkProblems {
    QList<TitlePair> conflicts; ///< each pair once
    QList<TitlePair> replaced; ///< the second one still holds
};
/// Pure. In the order of `all`.
[[nodiscard]] LinkProblems linkProblemsOn(const QList<Institution>& all, QDate day);

/// Terms: institution_review, the day by which an institution is looked at again; settled: evaluated, abolished.
[[nodiscard]] Result<> addInstitutionFacts(const book::FactsQuery& query, rules::Facts& facts);

} // namespace branchbook::institutions
