// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two forms that table_writer can write.
#pragma once

#include "branchbook/sheet/table_writer.h"

#include <QByteArray>

namespace branchbook::sheet {

[[nodiscard]] QByteArray csvBytes(const OutputTable& table);
/// Errors: sheet.output_too_large; file.write_failed.
[[nodiscard]] Result<> writeXlsx(const QString& temporaryPath, const QString& path, const OutputTable& table);

} // namespace branchbook::sheet
