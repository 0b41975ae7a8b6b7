// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Identity: UUID version 7 (time-ordered, so that a book grows at its end), 16 bytes in memory, text in the store.
#pragma once

#include <QString>

#include <compare>
#include <functional>

namespace branchbook {

/// 128 bits; the all-zero value means "none".
struct Uuid {
    quint64 high = 0;
    quint64 low = 0;

    /// A fresh, ordered one. Thread-safe; two calls in one process never give the same or a decreasing value.
    [[nodiscard]] static Uuid make();
    /// The 36-character lower-case form, or the none value where `text` is not one.
    [[nodiscard]] static Uuid fromString(QStringView text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }

    auto operator<=>(const Uuid&) const = default;
};

/// Ids of different things do not mix: `using MemberId = Id<struct MemberTag>;`
template <class Tag>
struct Id {
    Uuid value;

    [[nodiscard]] static Id make() { return {Uuid::make()}; }
    [[nodiscard]] static Id fromString(QStringView text) { return {Uuid::fromString(text)}; }
    [[nodiscard]] QString toString() const { return value.toString(); }
    [[nodiscard]] bool isNull() const { return value.isNull(); }

    auto operator<=>(const Id&) const = default;
};

inline size_t qHash(const Uuid& id, size_t seed = 0)
{
    return std::hash<quint64>{}(id.high ^ (id.low * 0x9E3779B97F4A7C15ULL)) ^ seed;
}
template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

} // namespace branchbook

template <>
struct std::hash<branchbook::Uuid> {
    size_t operator()(const branchbook::Uuid& id) const noexcept { return qHash(id); }
};
template <class Tag>
struct std::hash<branchbook::Id<Tag>> {
    size_t operator()(const branchbook::Id<Tag>& id) const noexcept { return qHash(id.value); }
};
