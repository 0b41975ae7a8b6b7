// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zip file of named parts, in and out, in memory: nothing is inflated before the whole was judged, nothing is written to disk.
#pragma once

#include "branchbook/sheet/workbook.h"

#include <QByteArray>

#include <vector>

namespace branchbook::sheet {

struct FilePart {
    QString name;
    QByteArray bytes;
};

/// The same parts give the same bytes: no file tells when it was written. Error: sheet.no_memory (Internal).
[[nodiscard]] Result<QByteArray> packParts(const std::vector<FilePart>& parts);
/// In the order of the file. Errors (Invalid) as of Workbook::open: sheet.damaged, sheet.encrypted, sheet.bomb,
/// sheet.too_many_entries.
[[nodiscard]] Result<std::vector<FilePart>> unpackParts(const QByteArray& bytes, const QString& fileName,
                                                        const Limits& limits);

} // namespace branchbook::sheet
