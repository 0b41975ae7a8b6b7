// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said about a cell or a row of somebody's roster: a stable code, how grave, and a sentence for people.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace branchbook::roster {

/// Notice: the value was taken in another form of the same meaning (counted, not listed per row).
/// Warning: taken, please check. Error: the value was not taken, or the whole row was rejected.
enum class Severity : quint8 { Notice, Warning, Error };

/// "notice", "warning", "error", as `--json` prints it.
[[nodiscard]] QString severityName(Severity severity);

/// One finding. `args` fill %1, %2 … of the sentence that belongs to `code` (src/base/error_texts/roster_texts.cpp).
struct Problem {
    QString code;
    Severity severity = Severity::Warning;
    QStringList args;

    bool operator==(const Problem&) const = default;
};

/// The sentence for people.
[[nodiscard]] QString problemText(const Problem& problem);
/// 第 2–4、7 行; of more than six stretches the first six, and how many rows there are. `rows` ascend.
[[nodiscard]] QString rowsText(const std::vector<int>& rows);

} // namespace branchbook::roster
