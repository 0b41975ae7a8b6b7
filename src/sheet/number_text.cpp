// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/number_text.h"

#include <charconv>
#include <cmath>

namespace branchbook::sheet {

namespace {

constexpr int kDigitsOfDouble = 15;
constexpr double kExactWhole = 9007199254740992.0; ///< 2^53
constexpr double kLongestWhole = 1e21;

/// Digits without leading zeros up to the exponent.
int significantDigits(std::string_view text)
{
    int digits = 0;
    for (const char c : text) {
        if (c == 'e' || c == 'E')
            break;
        if (c >= '0' && c <= '9' && (digits > 0 || c != '0'))
            ++digits;
    }
    return digits;
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string_view trimmedXml(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::string_view NumberText::ofDigits(std::string_view digits, double value)
{
    if (significantDigits(digits) <= kDigitsOfDouble || value == std::trunc(value))
        return digits;
    const auto written = std::to_chars(m_buffer.data(), m_buffer.data() + m_buffer.size(), value);
    return {m_buffer.data(), static_cast<size_t>(written.ptr - m_buffer.data())};
}

std::string_view NumberText::ofValue(double value)
{
    char* const begin = m_buffer.data();
    char* const end = begin + m_buffer.size();
    if (value != std::trunc(value) || std::abs(value) >= kLongestWhole)
        return {begin, static_cast<size_t>(std::to_chars(begin, end, value).ptr - begin)};
    if (std::abs(value) < kExactWhole)
        return {begin, static_cast<size_t>(std::to_chars(begin, end, static_cast<long long>(value)).ptr - begin)};
    // 15 digits and zeros, as programs show it: what the binary value says beyond was never typed by anybody.
    char* stop = std::to_chars(begin, end, value, std::chars_format::scientific, kDigitsOfDouble - 1).ptr;
    const std::string_view scientific(begin, static_cast<size_t>(stop - begin));
    const size_t mark = scientific.find('e');
    int exponent = 0;
    std::from_chars(begin + mark + (scientific[mark + 1] == '+' ? 2 : 1), stop, exponent);
    std::array<char, 40> whole{};
    size_t size = 0;
    int digits = 0;
    for (size_t i = 0; i < mark; ++i) {
        if (scientific[i] != '.')
            whole[size++] = scientific[i];
        digits += scientific[i] >= '0' && scientific[i] <= '9' ? 1 : 0;
    }
    for (; digits <= exponent; ++digits)
        whole[size++] = '0';
    m_buffer = whole;
    return {m_buffer.data(), size};
}

} // namespace branchbook::sheet
