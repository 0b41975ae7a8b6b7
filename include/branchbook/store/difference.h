// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between a book and a copy of it, row by row: told by the digests, read only where they differ.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/store/session.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace branchbook::store {

/// What happened to a row between the one book and the other.
enum class RowFate { Added, Changed, Gone };

struct RowDifference {
    QString table;
    QString key; ///< composite keys are joined by kKeySeparator
    RowFate fate = RowFate::Changed;
};
using EachDifference = std::function<Result<>(const RowDifference&)>;

/// Gives each row that `now` has and `then` has not (Added), the other way round (Gone), or with other values in both (Changed),
/// table by table. Values are compared as their sessions open them, so that a book does not differ from its own copy from
/// before it got a passphrase; `rev` is no value. Both sessions are of this program's schema. Errors: cancelled, store.damaged,
/// those of `each`.
[[nodiscard]] Result<> compareRows(const Session& then, const Session& now, Progress& progress,
                                   const EachDifference& each);

/// The texts of a row, by column, that are never sealed; empty where there is no such row.
[[nodiscard]] Result<QHash<QString, QString>> openTexts(const Session& session, const QString& table,
                                                        const QString& key);

} // namespace branchbook::store
