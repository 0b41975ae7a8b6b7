// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of one kind of value each; readCell() chooses among them.
#pragma once

#include "branchbook/roster/cell_reader.h"

namespace branchbook::roster {

inline constexpr int kFirstBirthYear = 1900; ///< as of any date in a roster

/// The cell's text, cleaned and trimmed; `controls` tells whether invisible characters were dropped.
struct CellText {
    QString text;
    bool controls = false;
};
[[nodiscard]] CellText textOf(const sheet::Cell& cell);
/// U+FFFD stands in it: a character was lost before the file came here.
[[nodiscard]] bool isDamaged(QStringView text);
/// The shortest digits of a number cell: 13812345678, not 1.3812345678E10 and not 4.2000000000000002. Beyond what a number holds
/// exactly as it is written: 4.2010619860101E+17.
[[nodiscard]] QString numberText(const sheet::Cell& cell);
/// "4.20106E+17": the digits behind it are gone.
[[nodiscard]] bool isScientific(QStringView text);
[[nodiscard]] CellReading withProblem(QString value, const QString& code, Severity severity,
                                      const QStringList& args = {});

[[nodiscard]] CellReading readName(const sheet::Cell& cell);
[[nodiscard]] CellReading readIdNumber(const sheet::Cell& cell, const ReadContext& context);
[[nodiscard]] CellReading readPhone(const sheet::Cell& cell, book::Field field);
[[nodiscard]] CellReading readMoney(const sheet::Cell& cell);
[[nodiscard]] CellReading readInteger(const sheet::Cell& cell);

} // namespace branchbook::roster
