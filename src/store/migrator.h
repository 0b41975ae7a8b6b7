// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One road: every book walks the same numbered steps, each in one transaction with its row in schema_step.
#pragma once

#include "branchbook/base/result.h"

#include <QList>

struct sqlite3;

namespace branchbook::store {

struct MigrationStep {
    int version = 0;
    QString name; ///< "0001_base"
    QByteArray sql; ///< in SQLite's dialect
    QByteArray sha256; ///< hex, over the file as it stands in the tree
};

/// In order, numbered from 1 without gaps.
[[nodiscard]] const QList<MigrationStep>& migrationSteps();
[[nodiscard]] int newestSchemaVersion();
/// Hex SHA-256 over every object of the schema. Error: that of SQLite, where it cannot be read.
[[nodiscard]] Result<QByteArray> schemaDigest(sqlite3* db);
/// The schemaDigest that the road builds at `version`, as migrations/schemas.txt says it; empty where that does not know.
[[nodiscard]] QByteArray knownSchemaDigest(int version);

/// Takes a database from its user_version to `version`. Errors: store.migration (Damaged); the failed step has left nothing.
[[nodiscard]] Result<> migrate(sqlite3* db, int version = newestSchemaVersion());

} // namespace branchbook::store
