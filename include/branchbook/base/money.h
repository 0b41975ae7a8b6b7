// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Money in fen, so that 0.1 + 0.2 is 0.3.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace branchbook {

struct Money {
    qint64 fen = 0;

    /// "15", "15.0", "15.00", with 千分位 commas; nullopt for anything else or more than two decimals.
    [[nodiscard]] static std::optional<Money> fromString(QStringView text);
    /// Always two decimals: "15.00".
    [[nodiscard]] QString toString() const;
    auto operator<=>(const Money&) const = default;
};

} // namespace branchbook
