// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a .docx as one zip file in memory; the same parts give the same bytes.
#pragma once

#include "branchbook/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace branchbook::report {

struct PackagePart {
    QString name; ///< word/document.xml
    QByteArray bytes;
};

/// Error: Internal "report.no_memory".
[[nodiscard]] Result<QByteArray> packParts(const std::vector<PackagePart>& parts);

} // namespace branchbook::report
