// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a sheet of questions or scores: which column is which.
#pragma once

#include "branchbook/sheet/table.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace branchbook::roster {

struct ExamHead {
    int row = -1; ///< index into the table; −1: there is no such header
    QHash<QString, int> columns; ///< by key; the first column of a key counts
    QHash<QString, QString> headers; ///< as they stand in the sheet

    /// Trimmed; empty where there is no such column or nothing in it.
    [[nodiscard]] QString textOf(const sheet::Table& table, int at, const QString& key) const;
};

/// Among the first thirty rows the one that has all of `needed`. `keyOf` gives the key of a header, empty for others.
[[nodiscard]] ExamHead findExamHead(const sheet::Table& table, const std::function<QString(const QString&)>& keyOf,
                                    const QStringList& needed);

} // namespace branchbook::roster
