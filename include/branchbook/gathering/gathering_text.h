// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of what was held, for whoever looks for one of them: minutes, agenda, resolutions, and the names of papers.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/store/session.h"

namespace branchbook::gathering {

struct GatheringText {
    GatheringId id;
    Kind kind = Kind::OtherActivity;
    QString topic;
    QDate heldOn;
    QString words; ///< a line for each item of the agenda, each resolution and each paragraph of the minutes
    QStringList papers; ///< names of attached files, then of papers named in the agenda
};

/// Newest first, without the recycle bin. Only what every reader of the record sees is read: nothing that is kept
/// sealed (former words of corrections, reasons of absence, points of talks). Errors: store.
[[nodiscard]] Result<QList<GatheringText>> listGatheringTexts(const store::Session& session, book::BranchId branch);

/// The line around the first `word` in `text`, case aside: at most `most` characters on either side, … where more was
/// there. Empty where it is not in it, or `word` is empty.
[[nodiscard]] QString wordsAround(const QString& text, const QString& word, qsizetype most = 20);

} // namespace branchbook::gathering
