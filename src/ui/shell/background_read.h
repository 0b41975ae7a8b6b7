// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the book off the window's thread, with a session of its own; what comes of it is taken up on the window's thread.
#pragma once

#include "branchbook/book/book.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace branchbook::ui {

/// Pages that hold nothing go back to the system: what a large branch needs for a moment is not kept for good.
void giveBackMemory();

class BackgroundRead final : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundRead(const book::Book& book, QObject* parent = nullptr);
    /// Waits for what is being read.
    ~BackgroundRead() override;

    enum class Turn {
        Soon,
        Last, ///< when nothing that is wanted soon waits any more
    };
    /// One after the other. `work` sees the book as it is when its turn comes; `done` runs where this object lives.
    template <class Value>
    void run(std::function<Result<Value>(const store::Session&)> work, std::function<void(Result<Value>)> done,
             Turn turn = Turn::Soon)
    {
        start(
            [work = std::move(work), done = std::move(done)](const Result<SessionPtr>& session) {
                auto value = std::make_shared<Result<Value>>(session ? work(**session) : fail(session.error()));
                return [value, done] { done(std::move(*value)); };
            },
            turn);
    }
    /// Lets `value` go on the other thread: taking a large one apart takes a while.
    template <class Value>
    void letGo(Value value)
    {
        m_pool.start([kept = std::make_shared<Value>(std::move(value))]() mutable {
            kept.reset();
            giveBackMemory();
        });
    }
    /// Nothing asked for so far will be heard of.
    void forget();

private:
    using SessionPtr = std::unique_ptr<store::Session>;
    using Continuation = std::function<void()>;
    void start(std::function<Continuation(const Result<SessionPtr>&)> job, Turn turn);

    const book::Book& m_book;
    QThreadPool m_pool;
    std::atomic<int> m_generation = 0; ///< of what is still wanted
};

} // namespace branchbook::ui
