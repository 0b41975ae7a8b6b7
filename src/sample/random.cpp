// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/random.h"

namespace branchbook::sample {

namespace {

/// 2025-01-01T00:00:00Z: before any record that is entered into the book later.
constexpr quint64 kFirstMillisecond = 1'735'689'600'000ULL;

} // namespace

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

int Random::below(int bound)
{
    // The high bits times the bound: no division, and a bias that nobody can measure for bounds this small.
    return static_cast<int>(((next() >> 32U) * static_cast<quint64>(bound)) >> 32U);
}

Uuid IdSource::nextUuid()
{
    const quint64 millisecond = kFirstMillisecond + m_made++;
    Uuid id;
    id.high = (millisecond << 16U) | 0x7000U | (m_random.next() & 0xFFFU);
    id.low = (m_random.next() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    return id;
}

} // namespace branchbook::sample
