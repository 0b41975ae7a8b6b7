// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rows need before their turn, worked out a stretch ahead on another thread.
#pragma once

#include <functional>
#include <future>
#include <optional>
#include <utility>
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

    /// Until the next call; null after the last.
    Value* next()
    {
        if (m_at == m_stretch.size()) {
            if (!m_ahead.valid())
                return nullptr;
            auto fresh = m_ahead.get();
            m_spent = std::exchange(m_stretch, std::move(fresh));
            m_at = 0;
            if (m_stretch.empty())
                return nullptr;
            begin();
        }
        return &m_stretch[m_at++];
    }

    static constexpr size_t kStretch = 256;

private:
    void begin()
    {
        m_ahead = std::async(std::launch::async, [this] {
            m_spent.clear(); // here, so that the two threads do not wait for each other's memory
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
    std::vector<Value> m_spent; ///< used while no thread runs, or by the thread
    size_t m_at = 0;
    std::future<std::vector<Value>> m_ahead; ///< last: its end waits for the thread
};

} // namespace branchbook::roster
