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
    /// As receipts have it, without 人民币 before it: 壹仟肆佰零玖元伍角, 拾 always with its 壹, 整 where it ends with 元
    /// (支付结算办法, annex on filling in bills). Up to 9999 亿; a greater sum stays in figures.
    [[nodiscard]] QString toCapitals() const;
    auto operator<=>(const Money&) const = default;
};

} // namespace branchbook
