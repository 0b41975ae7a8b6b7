// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course of one record: who changed which value when, from what to what.
#pragma once

#include "branchbook/store/journal.h"

namespace branchbook::book {

/// Whose course can be told value by value. What is said of clues, talks and sanctions is none of it.
enum class HistoryOf { Member, Gathering, LedgerItem };

struct ValueChange {
    QString what; ///< 手机, 主题 …
    QString before; ///< as people read it, personal numbers and sanctions masked; empty: there was none
    QString after;
};

struct HistoryStep {
    qint64 op = 0;
    QDateTime at;
    QString by;
    QString deed; ///< the step's label, 撤销： or 重做： before it where it is one
    store::RowFate fate = store::RowFate::Changed; ///< Added: the record began, or its beginning was done again
    QList<ValueChange> values; ///< none where only parts of the program changed what no one reads
};

/// Newest first, at most `most` steps. Long texts are said to have changed and not repeated. An unknown `id` has no course.
/// Errors: store.damaged (Damaged), Io.
[[nodiscard]] Result<QList<HistoryStep>> recordHistory(const store::Session& session, HistoryOf of, const QString& id,
                                                       int most = 200);
/// 手机：138****6207 → 139****6208; （空） where there was nothing.
[[nodiscard]] QString changeLine(const ValueChange& change);

} // namespace branchbook::book
