// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions, exams and scores as rows.
#pragma once

#include "branchbook/ideology/exam.h"
#include "branchbook/store/query.h"

namespace branchbook::ideology {

/// Without key, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const ExamQuestion& question);
/// Without key, edition, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const Exam& exam);
/// With its key, without the day of entry.
[[nodiscard]] store::ColumnValues columnsOf(ExamId exam, const ExamScore& score);

} // namespace branchbook::ideology
