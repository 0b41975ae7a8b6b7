// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one file off the window's thread, with progress and a way to stop it.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace branchbook::ui {

class ExportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(QObject* parent = nullptr);
    /// Stops what is being written and waits for it.
    ~ExportJob() override;

    /// One after the other. `write` runs on another thread and must not touch what the window changes.
    void start(const QString& path, std::function<Result<>(Progress&)> write);
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void advanced(qint64 done, qint64 total, const QString& what);
    void done(const QString& path);
    void failed(const branchbook::Error& error);

private:
    QThreadPool m_pool;
    std::atomic<bool> m_cancelled = false;
};

} // namespace branchbook::ui
