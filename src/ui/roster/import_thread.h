// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The thread on which files are read, plans are made and imports are written, so that the window never waits.
#pragma once

#include "branchbook/base/progress.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace branchbook::ui {

/// One job after the other, in the order they were asked for.
class ImportThread final : public QObject
{
    Q_OBJECT
public:
    explicit ImportThread(QObject* parent = nullptr);
    /// Stops what runs and waits for it; what waits is dropped unheard.
    ~ImportThread() override;

    /// `work` runs on the thread, `done` afterwards where this object lives. After stop() the Progress says no.
    void run(std::function<void(Progress&)> work, std::function<void()> done);
    /// Asks every job so far to stop; each still calls its `done`.
    void stop();
    /// Stops everything, runs `last` on the thread and ends it.
    void finish(std::function<void()> last);

Q_SIGNALS:
    void advanced(qint64 done, qint64 total, const QString& what);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    QThread m_thread;
    QObject* m_there; ///< lives on the thread
    std::vector<Flag> m_flags; ///< of the jobs that are not done
};

} // namespace branchbook::ui
