// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two halves of reading an archive that know no files: its text, and its rows into an open book.
#pragma once

#include "branchbook/store/archive.h"

#include <QJsonObject>

namespace branchbook::store {

/// The tables of the archive `bytes`; `path` is only named. Errors (Invalid): archive.not_one, archive.too_new.
[[nodiscard]] Result<QJsonObject> archiveTables(const QByteArray& bytes, const QString& path);
/// Within the caller's transaction, which ends in nothing where this fails. Errors (Invalid): archive.row, archive.day
/// (no day or time of the calendar where one belongs); cancelled.
[[nodiscard]] Result<> putArchiveRows(Session& session, const QJsonObject& tables, ArchiveCounts& counts,
                                      Progress& progress);

} // namespace branchbook::store
