// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only way to write: a transaction whose every row change is kept in the journal and in the row digests.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/store/session.h"
#include "branchbook/store/value.h"

#include <QDateTime>
#include <QSet>

#include <memory>

namespace branchbook::store {

enum class OpKind { Do, Undo, Redo };

/// One line of the journal: who did what when. `verb` is stable ("member.add"); `label` is for people and holds no
/// sealed values.
struct OpHead {
    QString verb;
    QString label;
    QString by;
    QDateTime at; ///< UTC
    OpKind kind = OpKind::Do;
    qint64 target = 0; ///< Undo, Redo: the operation that this one reverses or repeats
    QDate day = {}; ///< taken as today; not stored
};

/// What a committed unit touched: tables, and the keys within them while they are few.
struct ChangeSet {
    static constexpr qsizetype kMaxKeys = 1000;
    qint64 op = 0; ///< 0: nothing was changed
    QSet<QString> tables;
    QSet<QString> keys; ///< empty when more than kMaxKeys rows changed
    bool operator==(const ChangeSet&) const = default;
};

/// Composite keys are their parts joined by this.
inline constexpr char16_t kKeySeparator = u'\x1f';

/// A row that is ready to be written: the expensive part of an insert, done ahead.
class PreparedRow
{
public:
    PreparedRow(PreparedRow&&) noexcept;
    PreparedRow& operator=(PreparedRow&&) noexcept;
    ~PreparedRow();

private:
    friend class UnitOfWork;
    struct Parts;
    explicit PreparedRow(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Rolls back unless committed. One at a time per Session.
class UnitOfWork
{
public:
    [[nodiscard]] static Result<std::unique_ptr<UnitOfWork>> begin(Session& writer, OpHead head);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    /// Missing columns become NULL; a `rev` column starts at 1. Give the columns in table order where speed matters.
    [[nodiscard]] Result<> insert(const char* table, const ColumnValues& columns);
    /// insert() in two halves. The first writes nothing and may run on another thread than the unit's own, also while
    /// that one writes.
    [[nodiscard]] Result<PreparedRow> prepare(const char* table, const ColumnValues& columns) const;
    [[nodiscard]] Result<> insert(const PreparedRow& row);
    /// Changes the named columns of the row with this key; `rev` must be the one that was read (store.conflict).
    [[nodiscard]] Result<> update(const char* table, const QString& key, qint64 rev, const ColumnValues& columns);
    /// The same for child rows without rev, and for callers that just read the row in this unit.
    [[nodiscard]] Result<> change(const char* table, const QString& key, const ColumnValues& columns);
    /// Inserts, or changes the columns that differ.
    [[nodiscard]] Result<> put(const char* table, const ColumnValues& columns);
    [[nodiscard]] Result<> remove(const char* table, const QString& key);
    /// The same row under another key, which `columns` give: a child row that is somebody else's from now on.
    [[nodiscard]] Result<> rekey(const char* table, const QString& key, const ColumnValues& columns);
    /// What this unit writes rests on the row as it stands: no earlier change of it is undone under this one
    /// (store.undo_conflict), nor is this one undone where the row was changed later. The row keeps its values and its rev.
    [[nodiscard]] Result<> hold(const char* table, const QString& key);
    [[nodiscard]] const Session& session() const;
    /// The day taken as today.
    [[nodiscard]] QDate day() const;

    /// Durable when it returns. A unit that changed nothing leaves no journal line.
    [[nodiscard]] Result<ChangeSet> commit();

    // For the rest of this floor only.
    struct State;
    [[nodiscard]] State& state() { return *m_state; }

private:
    explicit UnitOfWork(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace branchbook::store
