// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/serial_date.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace branchbook::sheet {

namespace {

using std::chrono::sys_days;
constexpr sys_days kEpoch1900 = sys_days(std::chrono::year(1899) / 12 / 30);
constexpr sys_days kEpoch1904 = sys_days(std::chrono::year(1904) / 1 / 1);
constexpr sys_days kLastDay = sys_days(std::chrono::year(9999) / 12 / 31);
constexpr int kSecondsPerDay = 86'400;

void putDigits(DateText& text, unsigned value, unsigned digits)
{
    for (unsigned i = digits; i-- > 0; value /= 10)
        text.units[text.size + i] = static_cast<char16_t>(u'0' + value % 10);
    text.size = static_cast<quint8>(text.size + digits);
}

DateText dateText(sys_days day, int seconds)
{
    const std::chrono::year_month_day date(day);
    DateText text;
    const auto put = [&text](char16_t sign) { text.units[text.size++] = sign; };
    putDigits(text, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    put(u'-');
    putDigits(text, static_cast<unsigned>(date.month()), 2);
    put(u'-');
    putDigits(text, static_cast<unsigned>(date.day()), 2);
    if (seconds == 0)
        return text;
    put(u' ');
    putDigits(text, static_cast<unsigned>(seconds / 3600), 2);
    put(u':');
    putDigits(text, static_cast<unsigned>(seconds / 60 % 60), 2);
    put(u':');
    putDigits(text, static_cast<unsigned>(seconds % 60), 2);
    return text;
}

/// `digits` decimal digits at the start of `text`, which is cut; -1 where they are not there.
int takeDigits(std::string_view& text, size_t digits)
{
    int value = 0;
    if (text.size() < digits)
        return -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
    if (error != std::errc() || end != text.data() + digits)
        return -1;
    text.remove_prefix(digits);
    return value;
}

bool takeSign(std::string_view& text, char sign)
{
    if (text.empty() || text.front() != sign)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Seconds of "08:30", "08:30:00", "08:30:00.5Z"; -1 where it is no time of day.
int takeClock(std::string_view text)
{
    const int hours = takeDigits(text, 2);
    const int minutes = takeSign(text, ':') ? takeDigits(text, 2) : -1;
    const int seconds = takeSign(text, ':') ? takeDigits(text, 2) : 0;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return -1;
    if (takeSign(text, '.'))
        text.remove_prefix(std::min(text.size(), text.find_first_not_of("0123456789")));
    takeSign(text, 'Z');
    return text.empty() ? hours * 3600 + minutes * 60 + seconds : -1;
}

} // namespace

std::optional<DateText> serialDateText(double serial, DateSystem system)
{
    const bool from1900 = system == DateSystem::From1900;
    if (!(serial >= (from1900 ? 1.0 : 0.0)) || serial > 3'000'000.0)
        return std::nullopt;
    auto days = static_cast<int>(std::floor(serial));
    if (from1900 && days == 60)
        return std::nullopt;
    auto seconds = static_cast<int>(std::lround((serial - days) * kSecondsPerDay));
    if (from1900 && days < 60)
        ++days; // the real calendar has one day less before the false leap day
    if (seconds == kSecondsPerDay) {
        seconds = 0;
        ++days;
    }
    const sys_days day = (from1900 ? kEpoch1900 : kEpoch1904) + std::chrono::days(days);
    return day > kLastDay ? std::nullopt : std::optional(dateText(day, seconds));
}

std::optional<IsoDate> parseIsoDate(std::string_view text, DateSystem system)
{
    const int year = takeDigits(text, 4);
    const int month = takeSign(text, '-') ? takeDigits(text, 2) : -1;
    const int day = takeSign(text, '-') ? takeDigits(text, 2) : -1;
    if (year < 1 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    int seconds = 0;
    if (!text.empty())
        seconds = takeSign(text, 'T') ? takeClock(text) : -1;
    if (!date.ok() || seconds < 0)
        return std::nullopt;
    const bool from1900 = system == DateSystem::From1900;
    auto days = (sys_days(date) - (from1900 ? kEpoch1900 : kEpoch1904)).count();
    if (from1900 && days <= 60)
        --days;
    const double serial = static_cast<double>(days) + static_cast<double>(seconds) / kSecondsPerDay;
    return IsoDate{dateText(sys_days(date), seconds), std::max(serial, 0.0)};
}

} // namespace branchbook::sheet
