// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days since an epoch, as spreadsheets store dates.
#pragma once

#include "branchbook/sheet/table.h"

#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace branchbook::sheet {

/// "1985-07-01" or "1985-07-01 08:30:00", kept in itself.
struct DateText {
    std::array<char16_t, 19> units{};
    quint8 size = 0;
    [[nodiscard]] QStringView view() const { return {units.data(), size}; }
};

/// Empty where `serial` is no date (Cell, table.h). Seconds are rounded.
[[nodiscard]] std::optional<DateText> serialDateText(double serial, DateSystem system);

struct IsoDate {
    DateText text;
    double serial = 0; ///< in the system asked for; 0 where that cannot hold the day
};
/// "2024-03-05", "2024-03-05T08:30:00", with fraction or Z; empty = anything else.
[[nodiscard]] std::optional<IsoDate> parseIsoDate(std::string_view text, DateSystem system);

} // namespace branchbook::sheet
