// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a plan ready for the table: states, filters, groups of questions.
#pragma once

#include "ui/roster/import_state.h"

#include <set>
#include <span>

namespace branchbook::ui {

/// `splitRows`: rows (the sheet's numbers) whose two months are answered one by one.
[[nodiscard]] std::shared_ptr<const PlanView> makePlanView(std::shared_ptr<const sheet::Table> table,
                                                           roster::ImportPlan plan, const std::set<int>& splitRows);

/// The findings about the sheet's row `number`, from a list in sheet order.
[[nodiscard]] std::span<const roster::RowProblem> problemsOf(const roster::ImportPlan& plan, int number);
[[nodiscard]] std::span<const roster::Question> questionsOf(const roster::ImportPlan& plan, int number);
[[nodiscard]] std::span<const roster::Change> changesOf(const roster::ImportPlan& plan, int number);
[[nodiscard]] std::span<const roster::DoubtfulValue> doubtsOf(const roster::ImportPlan& plan, int number);

/// What the sheet says otherwise, or against the book, and the book keeps: counted by itself, apart from remarks.
[[nodiscard]] bool isDifference(const roster::RowProblem& problem);

/// The text under a field in one row; empty where there is none.
[[nodiscard]] QString textInRow(const PlanView& view, const roster::PlanRow& row, book::Field field);
/// The name in a row as the book writes it.
[[nodiscard]] QString personIn(const PlanView& view, const roster::PlanRow& row);

} // namespace branchbook::ui
