// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work with a secret (half a second and more) beside the window, with nothing of a book's own sessions.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace branchbook::ui {

class SecretJob final : public QObject
{
    Q_OBJECT
public:
    explicit SecretJob(QObject* parent = nullptr);
    /// Asks the work to stop and waits for it; nobody hears of what came of it. Where the work has to do with an open book,
    /// the desk is the parent: its readers end before the book does.
    ~SecretJob() override;

    /// One at a time. `done` runs where this object lives, last of all: it may delete it.
    template <class Value>
    void run(std::function<Result<Value>(Progress&)> work, std::function<void(Result<Value>)> done)
    {
        start([work = std::move(work), done = std::move(done)](Progress& progress) -> Continuation {
            auto value = std::make_shared<Result<Value>>(work(progress));
            return [value, done] { done(std::move(*value)); };
        });
    }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// The work hears of it where it tells its progress.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /// At most twenty times a second.
    void advanced(qint64 done, qint64 total, const QString& what);

private:
    using Continuation = std::function<void()>;
    void start(std::function<Continuation(Progress&)> job);
    void conclude(const Continuation& then);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
};

} // namespace branchbook::ui
