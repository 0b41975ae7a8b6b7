// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/import_thread.h"

#include <QElapsedTimer>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qint64 kReportEvery = 50; // ms: as often as a person can see

class JobProgress final : public Progress
{
public:
    JobProgress(std::shared_ptr<std::atomic<bool>> stopped, std::function<void(qint64, qint64, const QString&)> report)
        : m_stopped(std::move(stopped))
        , m_report(std::move(report))
    {
        m_clock.start();
    }
    [[nodiscard]] bool advance(qint64 done, qint64 total, const QString& what) override
    {
        const bool stops = m_stopped->load();
        const bool another = what != m_what; // what is begun now may say nothing more for long
        if (stops)
            return false; // and is not said to go on
        if (another || m_clock.elapsed() >= kReportEvery) {
            m_clock.restart();
            m_what = what;
            m_report(done, total, what);
        }
        return true;
    }

private:
    std::shared_ptr<std::atomic<bool>> m_stopped;
    std::function<void(qint64, qint64, const QString&)> m_report;
    QElapsedTimer m_clock;
    QString m_what; ///< as it was reported last
};

} // namespace

ImportThread::ImportThread(QObject* parent)
    : QObject(parent)
    , m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("import"));
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

ImportThread::~ImportThread()
{
    finish({});
}

void ImportThread::run(std::function<void(Progress&)> work, std::function<void()> done)
{
    auto flag = std::make_shared<std::atomic<bool>>(false);
    m_flags.push_back(flag);
    const auto there = [this, flag, asked = std::move(work), then = std::move(done)] {
        JobProgress progress(flag, [this](qint64 part, qint64 total, const QString& what) {
            Q_EMIT advanced(part, total, what); // queued: the receivers live elsewhere
        });
        asked(progress);
        QMetaObject::invokeMethod(
            this,
            [this, flag, then] {
                m_flags.erase(std::remove(m_flags.begin(), m_flags.end(), flag), m_flags.end());
                if (then)
                    then();
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_there, there, Qt::QueuedConnection);
}

void ImportThread::stop()
{
    for (const auto& flag : m_flags)
        flag->store(true);
}

void ImportThread::finish(std::function<void()> last)
{
    if (!m_thread.isRunning())
        return;
    stop();
    if (last)
        QMetaObject::invokeMethod(m_there, std::move(last), Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace branchbook::ui
