// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of a cell: read from digits, and written as Cell (table.h) promises.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace branchbook::sheet {

/// The whole of `text` as a finite number.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// Without XML white space at both ends.
[[nodiscard]] std::string_view trimmedXml(std::string_view text);

class NumberText
{
public:
    /// Of digits as stored: themselves, but for fractions of more than 15 significant digits.
    [[nodiscard]] std::string_view ofDigits(std::string_view digits, double value);
    /// Of a binary value alone (.xls): whole numbers below 10^21 in full (beyond 2^53 with zeros
    /// after the 15th digit), else the shortest form.
    [[nodiscard]] std::string_view ofValue(double value);

private:
    std::array<char, 40> m_buffer{};
};

} // namespace branchbook::sheet
