// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal read backwards: undo, redo, the audit list, and the check of everything that is stored.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/store/difference.h"
#include "branchbook/store/unit_of_work.h"

#include <QList>

namespace branchbook::store {

struct OpEntry {
    qint64 op = 0;
    QString verb;
    QString label;
    QString by;
    QDateTime at;
    OpKind kind = OpKind::Do;
    qint64 target = 0;
    bool undone = false;
    qint64 changes = 0; ///< rows
};

/// Newest first.
[[nodiscard]] Result<QList<OpEntry>> listOps(const Session& session, int limit);
/// The step that made the book; `op` 0 where there is none.
[[nodiscard]] Result<OpEntry> firstOp(const Session& session);
/// One step; `op` 0 where there is none of that number.
[[nodiscard]] Result<OpEntry> loadOp(const Session& session, qint64 op);
/// What undo and redo would take next; `op` 0 where there is nothing.
[[nodiscard]] Result<OpEntry> nextUndo(const Session& session);
[[nodiscard]] Result<OpEntry> nextRedo(const Session& session);

/// Reverses operation `op` as a new operation. Errors: store.nothing_to_undo (Refused), store.viewing_stays (Refused: it looked
/// at who reported a clue, which nextUndo passes over; Conflict: it registered one that somebody looked at),
/// store.undo_conflict (Conflict, a later operation changed one of its rows; nothing is changed).
[[nodiscard]] Result<ChangeSet> undoOp(Session& writer, qint64 op, const OpHead& head);
[[nodiscard]] Result<ChangeSet> redoOp(Session& writer, qint64 op, const OpHead& head);

/// One value of a row before and after an operation, as a query would give it.
struct FieldChange {
    QString table;
    QString key;
    QString column;
    Value before;
    Value after;
};
/// The changes of one operation on rows that existed before and after it.
[[nodiscard]] Result<QList<FieldChange>> fieldChanges(const Session& session, qint64 op);

/// What one operation did to one row.
struct RowStep {
    OpEntry op;
    RowFate fate = RowFate::Changed;
    QList<FieldChange> fields; ///< the values that differ; of a row that came or went, none
};
/// The course of row `key` of `table`, newest first, at most `most` steps; undo and redo are steps of their own. Reads the
/// whole journal. Errors: store.damaged (Damaged), Io.
[[nodiscard]] Result<QList<RowStep>> rowHistory(const Session& session, const QString& table, const QString& key,
                                                int most);

struct Problem {
    QString code; ///< "sqlite", "foreign_key", "digest", "digest_missing", "chain", "attachment", "schema",
        ///< "seal": a sealed value was changed, or stands in another's place; "kind": a value of the journal, of drafts or of
        ///< attachments is of another kind than its column (`text`) declares; "journal": a row is not as the newest line of the
        ///< journal about it left it (the end of the journal was cut off)
    QString where;
    QString text;
};
/// SQLite's own check, foreign keys, every row against its digest, the kinds of all other values, the chain of operations, the
/// schema, the rows against the newest lines of the journal. An empty list: sound.
[[nodiscard]] Result<QList<Problem>> checkEverything(const Session& session, Progress& progress);

/// The same as an answer for whoever goes on only with a sound book; `progress` is asked every few milliseconds. Errors:
/// store.damaged (Damaged), cancelled.
[[nodiscard]] Result<> checkWhole(const Session& session, Progress& progress);

/// The rows that the check compares with their digests.
[[nodiscard]] Result<qint64> countRows(const Session& session);

/// Above this many bytes a book is checked at a glance alone: nobody waits a second for an answer.
inline constexpr qint64 kLargestCheckedAtOpen = 20LL << 20;
/// The same check for a book of ordinary size, before anybody trusts what its records say. Attachments are verified when
/// one is opened: a broken picture does not shut a book. Error: store.damaged (Damaged).
[[nodiscard]] Result<> checkAtOpen(const Session& session);
/// What shows in a few milliseconds, whatever the size: the schema, and the rows of what is shown at once (settings, branches,
/// groups). The window opens with this and owes checkRecords. Error: store.damaged (Damaged).
[[nodiscard]] Result<> checkAtGlance(const Session& session);
/// All that checkAtOpen looks at in a small book, of a book of any size, as it is at one moment; memory does not grow with
/// it. `progress` is asked every few milliseconds. Errors: store.damaged (Damaged), cancelled.
[[nodiscard]] Result<> checkRecords(const Session& session, Progress& progress);

} // namespace branchbook::store
