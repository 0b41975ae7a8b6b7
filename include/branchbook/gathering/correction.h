// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 更正: an archived record changes only with a mark that says what stood there, why it was changed and when.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/rules/catalogue.h"

namespace branchbook::gathering {

/// 主持人, 议程, 到会情况 …; of an unknown field its name.
[[nodiscard]] QString correctedFieldTitle(const QString& field);
/// What `now` says otherwise than `before`, a line for each field, person and resolution; reason and day are not set.
[[nodiscard]] QList<Correction> differencesOf(const Gathering& before, const Gathering& now);

/// Another right for somebody on the list, by hand: with the reason it is a mark that saveGathering writes (its day is not set
/// until then).
void changeRight(Gathering& gathering, book::MemberId member, VotingRight right, const QString& reason);
/// Whether the mark stands in the book already.
[[nodiscard]] bool isWritten(const Correction& correction);
/// As everybody may read it: where a sanction took a right away or its end gave it back, neither which sanction nor the reason
/// that was written with the change. The book keeps both.
[[nodiscard]] Correction covered(Correction correction);
/// The marks of rights that were changed by hand, not by the roster or by what the book has of the person on the day (留党察看).
/// Error: gathering.right_reason (Invalid), where nobody says why.
[[nodiscard]] Result<QList<Correction>> changedRights(const store::Session& session, const Gathering& before,
                                                      const Gathering& now);

/// Writes what differs into an archived record, which stays archived, and marks each difference. `rules` as for saveGathering.
/// Errors: gathering.not_archived (Refused), gathering.correction_reason, gathering.correction_day (Invalid), those of
/// saveGathering. Nothing differs: nothing is written.
[[nodiscard]] Result<> correctGathering(store::UnitOfWork& unit, const Gathering& now, const QString& reason,
                                        QDate today, const rules::Catalogue* rules);

} // namespace branchbook::gathering
