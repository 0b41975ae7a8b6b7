// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A package with some of its members replaced; the packed bytes, order and times of the others stay as they are.
#pragma once

#include "branchbook/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace branchbook::sheet {

struct ReplacedPart {
    QString name; ///< compared without regard to case
    QByteArray bytes;
};

/// `package` is one that ZipPackage::open() has taken. The same input gives the same bytes. Errors: sheet.damaged,
/// sheet.no_memory (Internal).
[[nodiscard]] Result<QByteArray> withParts(const QByteArray& package, const QString& fileName,
                                           const std::vector<ReplacedPart>& parts);

} // namespace branchbook::sheet
