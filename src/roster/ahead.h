// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rows need before their turn, worked out a stretch ahead on another thread.
#pragma once

#include <functional>
#include <future>
#include <optional>
#include <vector>

namespace branchbook::roster {

template <class Value>
class Ahead
{
public:
    /// `make` gives one value after the other, nothing after the last. It runs on another thread, one call at a time,
    /// until this object ends: what it touches, nobody else may change meanwhile.
    explicit Ahead(std::function<std::optional<Value>()> make)
        : m_make(std::move(make))
    {
        begin();
    }

    /// Nothing after the last.
    std::optional<Value> next()
    {
        if (m_at == m_stretch.size()) {
            if (!m_ahead.valid())
                return std::nullopt;
            m_stretch = m_ahead.get();
            m_at = 0;
            if (m_stretch.empty())
                return std::nullopt;
            begin();
        }
        return std::move(m_stretch[m_at++]);
    }

private:
    static constexpr size_t kStretch = 256;

    void begin()
    {
        m_ahead = std::async(std::launch::async, [this] {
            std::vector<Value> stretch;
            stretch.reserve(kStretch);
            while (stretch.size() < kStretch) {
                auto value = m_make();
                if (!value)
                    break;
                stretch.push_back(std::move(*value));
            }
            return stretch;
        });
    }

    std::function<std::optional<Value>()> m_make;
    std::vector<Value> m_stretch;
    size_t m_at = 0;
    std::future<std::vector<Value>> m_ahead; ///< last: its end waits for the thread
};

} // namespace branchbook::roster
