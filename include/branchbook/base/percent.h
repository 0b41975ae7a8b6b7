// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shares in percent, to one decimal everywhere: window, command line, papers and report tell the same figure.
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace branchbook {

/// `part` of `whole` in percent, rounded to one decimal, half up; nothing for a whole of 0.
[[nodiscard]] std::optional<double> percentOf(qint64 part, qint64 whole);
/// "92.1%", "100.0%"; — for nothing.
[[nodiscard]] QString percentText(std::optional<double> percent);
/// 92.1, or null.
[[nodiscard]] QJsonValue percentJson(std::optional<double> percent);

} // namespace branchbook
