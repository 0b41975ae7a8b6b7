// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the question bank and of exams share.
#pragma once

#include "branchbook/ideology/exam_service.h"
#include "branchbook/roster/exam_sheet.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

/// By title or id. Error: exam.none_of.
[[nodiscard]] Result<ideology::Exam> examNamed(const TransferDesk& desk, const QString& wanted);
[[nodiscard]] QJsonObject examJson(const ideology::Exam& exam, const ideology::ExamFigures& figures);
/// The exam in full, with its paper, its figures and everybody's scores.
[[nodiscard]] Result<Answer> examAnswer(const TransferDesk& desk, ideology::ExamId id);
/// The first visible sheet, or --sheet. Errors: those of sheet::Workbook, roster.no_sheet.
[[nodiscard]] Result<sheet::Table> tableIn(Context& context, const QString& path);
/// 第 3 行 D 列（答案）：…
[[nodiscard]] QString faultLine(const roster::SheetFault& fault);
[[nodiscard]] QJsonArray faultsJson(const QList<roster::SheetFault>& faults);

} // namespace branchbook::cli
