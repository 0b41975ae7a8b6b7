// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/secret_job.h"

#include <QElapsedTimer>

namespace branchbook::ui {

namespace {

constexpr qint64 kBetweenWords = 50; // ms

class SecretProgress final : public Progress
{
public:
    SecretProgress(SecretJob& job, const std::atomic<bool>& stopped)
        : m_job(job)
        , m_stopped(stopped)
    {
    }
    bool advance(qint64 done, qint64 total, const QString& what) override
    {
        if (!m_since.isValid() || m_since.elapsed() >= kBetweenWords) {
            m_since.start();
            Q_EMIT m_job.advanced(done, total, what);
        }
        return !m_stopped;
    }

private:
    SecretJob& m_job;
    const std::atomic<bool>& m_stopped;
    QElapsedTimer m_since;
};

} // namespace

SecretJob::SecretJob(QObject* parent)
    : QObject(parent)
{
}

SecretJob::~SecretJob()
{
    m_stopped = true;
    if (m_thread)
        m_thread->wait();
}

void SecretJob::start(std::function<Continuation(Progress&)> job)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, job = std::move(job)] {
        SecretProgress progress(*this, m_stopped);
        const Continuation then = job(progress);
        QMetaObject::invokeMethod(
            this, [this, then] { conclude(then); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void SecretJob::conclude(const Continuation& then)
{
    m_thread->wait();
    m_thread.reset(); // and with it what the work held
    const Continuation last = then;
    last();
}

} // namespace branchbook::ui
