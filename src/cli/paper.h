// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document into a file, by the file's ending, and what is said of it.
#pragma once

#include "branchbook/report/document.h"
#include "cli/command.h"

namespace branchbook::cli {

/// `path` ends in .pdf or .docx. JSON: file; of a PDF also pages, stand_ins and missing. Errors: those of writePdf, writeWord.
[[nodiscard]] Result<Answer> writePaper(const QString& path, const QString& title, const report::Document& document,
                                        Progress& progress);

} // namespace branchbook::cli
