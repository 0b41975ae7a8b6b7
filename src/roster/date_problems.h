// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a date that cannot be taken, with examples that its column may hold, and which readings are offered.
#pragma once

#include "branchbook/roster/cell_reader.h"

namespace branchbook::roster {

/// A day to come may be meant: dues are paid, and probation is extended, until one; what a field of the book's own holds is not known.
[[nodiscard]] bool mayLieAhead(book::Field field);

/// A reading that may be offered for the field of the context: no day to come where none may be meant.
[[nodiscard]] bool isOffered(const QString& iso, const ReadContext& context);
/// Without the readings that may not be offered; what was the likeliest is no longer recommended where it is among them.
[[nodiscard]] CellReading withoutDaysToCome(CellReading reading, const ReadContext& context);

[[nodiscard]] CellReading dateProblem(const QString& code, Severity severity, const QStringList& args = {});
/// What is wrong with a day that no calendar has.
[[nodiscard]] QString faultOf(int year, int month, int day);
[[nodiscard]] CellReading impossible(QStringView text, const QString& fault, const ReadContext& context);
/// Neither reading is certain; `fault` says why, `example` how to write it.
[[nodiscard]] CellReading unordered(QStringView text, const QString& fault, const QString& example);
[[nodiscard]] CellReading unordered(QStringView text, const ReadContext& context);
[[nodiscard]] CellReading unreadable(QStringView text, const ReadContext& context);

} // namespace branchbook::roster
