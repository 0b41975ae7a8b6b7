// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the .sql resources: named statements, comments stripped.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace branchbook::store {

/// The statements of the resource :/branchbook/sql/<subject>.sql by name; empty where there is no such file.
/// A statement begins with a line `-- name: word` and ends at the next one.
[[nodiscard]] QHash<QByteArray, QByteArray> loadStatements(const QString& subject);

/// The text of "subject.statement"; empty for an unknown one. Each subject is read once per process.
[[nodiscard]] QByteArray statementText(const QByteArray& name);

} // namespace branchbook::store
