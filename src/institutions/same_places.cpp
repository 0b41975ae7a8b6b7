// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986), the variant in linear space: from both ends at once until the
// paths meet, then both halves in the same way.
#include "branchbook/institutions/redline.h"

#include <vector>

namespace branchbook::institutions {

namespace {

/// A part of both lists.
struct Stretch {
    int a0 = 0;
    int a1 = 0;
    int b0 = 0;
    int b1 = 0;
    [[nodiscard]] int n() const { return a1 - a0; }
    [[nodiscard]] int m() const { return b1 - b0; }
};

struct Meeting {
    bool found = false;
    int x = 0; ///< counted from the beginning of the stretch
    int y = 0;
};

/// The furthest places on each diagonal, of one direction.
struct Front {
    std::vector<int> reach;
    int cutLow = 0; ///< diagonals that have left the grid
    int cutHigh = 0;
};

class SamePlaces
{
public:
    SamePlaces(const QList<int>& before, const QList<int>& after)
        : m_a(before)
        , m_b(after)
    {
    }

    QList<std::pair<int, int>> find()
    {
        solve({0, int(m_a.size()), 0, int(m_b.size())});
        return m_found;
    }

private:
    void solve(Stretch part)
    {
        while (part.n() > 0 && part.m() > 0 && m_a[part.a0] == m_b[part.b0])
            m_found.append({part.a0++, part.b0++});
        int tail = 0;
        while (part.n() > 0 && part.m() > 0 && m_a[part.a1 - 1] == m_b[part.b1 - 1]) {
            --part.a1;
            --part.b1;
            ++tail;
        }
        if (part.n() > 0 && part.m() > 0) {
            if (const Meeting at = meet(part); at.found) {
                solve({part.a0, part.a0 + at.x, part.b0, part.b0 + at.y});
                solve({part.a0 + at.x, part.a1, part.b0 + at.y, part.b1});
            }
        }
        for (int i = 0; i < tail; ++i)
            m_found.append({part.a1 + i, part.b1 + i});
    }

    [[nodiscard]] bool equal(const Stretch& part, int x, int y, bool forward) const
    {
        return forward ? m_a[part.a0 + x] == m_b[part.b0 + y] : m_a[part.a1 - 1 - x] == m_b[part.b1 - 1 - y];
    }

    /// One edit more on every diagonal of `own`; where it meets `other` the place, counted from the beginning.
    [[nodiscard]] Meeting advance(const Stretch& part, Front& own, const Front& other, int edits, bool forward) const
    {
        const int middle = int(own.reach.size()) / 2;
        const int delta = part.n() - part.m();
        const bool mayMeet = (delta % 2 != 0) == forward;
        for (int k = -edits + own.cutLow; k <= edits - own.cutHigh; k += 2) {
            const auto at = std::size_t(middle + k);
            const bool down = k == -edits || (k != edits && own.reach[at - 1] < own.reach[at + 1]);
            int x = down ? own.reach[at + 1] : own.reach[at - 1] + 1;
            int y = x - k;
            while (x < part.n() && y < part.m() && equal(part, x, y, forward)) {
                ++x;
                ++y;
            }
            own.reach[at] = x;
            if (x > part.n())
                own.cutHigh += 2;
            else if (y > part.m())
                own.cutLow += 2;
            else if (mayMeet && meets(part, other, delta - k, x))
                return forward ? Meeting{true, x, y} : Meeting{true, part.n() - x, part.m() - y};
        }
        return {};
    }

    /// Whether the other end has come as far on that diagonal, `k` in its own count.
    [[nodiscard]] static bool meets(const Stretch& part, const Front& other, int k, int x)
    {
        const int at = int(other.reach.size()) / 2 + k;
        if (at < 0 || at >= int(other.reach.size()))
            return false;
        const int reached = other.reach[std::size_t(at)];
        const bool inside = reached >= 0 && reached <= part.n() && reached - k <= part.m();
        return inside && x >= part.n() - reached;
    }

    [[nodiscard]] Meeting meet(const Stretch& part) const
    {
        const int most = (part.n() + part.m() + 1) / 2;
        Front forward{std::vector<int>(std::size_t(2 * most + 3), -1), 0, 0};
        Front backward = forward;
        forward.reach[std::size_t(most + 2)] = 0;
        backward.reach[std::size_t(most + 2)] = 0;
        for (int edits = 0; edits <= most; ++edits) {
            if (const Meeting at = advance(part, forward, backward, edits, true); at.found)
                return at;
            if (const Meeting at = advance(part, backward, forward, edits, false); at.found)
                return at;
        }
        return {}; // nothing is the same
    }

    const QList<int>& m_a;
    const QList<int>& m_b;
    QList<std::pair<int, int>> m_found;
};

} // namespace

QList<std::pair<int, int>> samePlaces(const QList<int>& before, const QList<int>& after)
{
    return SamePlaces(before, after).find();
}

} // namespace branchbook::institutions
