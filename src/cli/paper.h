// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document into a file, by the file's ending, and what is said of it.
#pragma once

#include "branchbook/organization/ballot.h"
#include "branchbook/report/document.h"
#include "branchbook/report/typesetter.h"
#include "cli/command.h"

namespace branchbook::cli {

/// `path` ends in .pdf or .docx. JSON: file; of a PDF also pages, stand_ins and missing. Errors: those of writePdf, writeWord.
[[nodiscard]] Result<Answer> writePaper(const QString& path, const QString& title, const report::Document& document,
                                        Progress& progress);

/// 已写出选票，共 1 页: of a PDF that was written.
[[nodiscard]] Answer printedAnswer(const QString& path, const report::TypesetInfo& info, const QString& what);
/// --out and --sheet of a command that prints secret papers; `what` with %1 for their number, 选票 where empty. Errors:
/// ballot.sheet_unknown, those of writing.
[[nodiscard]] Result<Answer> printBallots(Context& context, const organization::Ballot& ballot,
                                          const QString& what = {});

/// report people: no paper, but of the same noun as the quarterly report.
[[nodiscard]] QList<Command> reportPeopleCommands();
/// report statistics: 年报统计.
[[nodiscard]] QList<Command> reportStatisticsCommands();
/// report texts, edit, unedit: the words of the report, of the same noun too.
[[nodiscard]] QList<Command> reportTextCommands();
/// report year: 党支部工作手册.
[[nodiscard]] QList<Command> reportYearCommands();

} // namespace branchbook::cli
