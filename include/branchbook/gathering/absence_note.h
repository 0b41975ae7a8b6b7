// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is private about somebody's absence from a gathering (an illness): kept sealed beside the record. The record has the
// reason in a word (病假); the note stands in no list, report, print or search, and is given to whoever asks for it alone.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/store/unit_of_work.h"

#include <QHash>

namespace branchbook::gathering {

using AbsenceNoteId = Id<struct AbsenceNoteTag>;

inline constexpr int kLongestAbsenceNote = 500; ///< characters

/// By member, of those whom the record has as not present. Of somebody who came after all it is kept and not given.
[[nodiscard]] Result<QHash<book::MemberId, QString>> absenceNotes(const store::Session& session,
                                                                  const Gathering& record);
/// One for each; an empty text takes it away. No part of the record: it may be written beside an archived one, and leaves no mark
/// in it; the journal says who wrote it and when. Errors: gathering.note_present (Refused: not among those away),
/// gathering.note_long (Invalid).
[[nodiscard]] Result<> noteAbsence(store::UnitOfWork& unit, GatheringId id, book::MemberId member, const QString& note);

} // namespace branchbook::gathering
