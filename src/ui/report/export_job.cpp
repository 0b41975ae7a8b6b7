// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/export_job.h"

#include <utility>

namespace branchbook::ui {

namespace {

class TellingProgress final : public Progress
{
public:
    TellingProgress(ExportJob& job, const std::atomic<bool>& cancelled)
        : m_job(job)
        , m_cancelled(cancelled)
    {
    }
    bool advance(qint64 done, qint64 total, const QString& what) override
    {
        QMetaObject::invokeMethod(
            &m_job, [&job = m_job, done, total, what] { Q_EMIT job.advanced(done, total, what); },
            Qt::QueuedConnection);
        return !m_cancelled;
    }

private:
    ExportJob& m_job;
    const std::atomic<bool>& m_cancelled;
};

} // namespace

ExportJob::ExportJob(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    m_cancelled = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void ExportJob::start(const QString& path, std::function<Result<>(Progress&)> write)
{
    m_cancelled = false;
    m_pool.start([this, path, write = std::move(write)] {
        TellingProgress progress(*this, m_cancelled);
        const Result<> written = write(progress);
        QMetaObject::invokeMethod(
            this,
            [this, path, written] {
                if (written)
                    Q_EMIT done(path);
                else
                    Q_EMIT failed(written.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace branchbook::ui
