// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchbook/base/id.h"

namespace branchbook::sample {

/// SplitMix64: the same numbers on every machine and in every version of the libraries.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next();
    /// 0 … bound − 1.
    int below(int bound);
    /// first … last.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int perThousand) { return below(1000) < perThousand; }

private:
    quint64 m_state;
};

/// Ids in the form of UUID version 7 that rise in the order of making, so that a large book grows at its end.
class IdSource
{
public:
    explicit IdSource(quint64 seed)
        : m_random(seed ^ 0xB0057EADULL)
    {
    }
    template <class AnyId>
    AnyId make()
    {
        return {nextUuid()};
    }

private:
    Uuid nextUuid();
    Random m_random;
    quint64 m_made = 0;
};

} // namespace branchbook::sample
