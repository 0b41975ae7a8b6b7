// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_check.h"

#include "branchbook/base/log.h"
#include "branchbook/base/progress.h"
#include "ui/shell/background_read.h"

#include <QThread>
#include <QTimer>

namespace branchbook::ui {

namespace {

class Asked final : public Progress
{
public:
    explicit Asked(const std::atomic<bool>& stopped)
        : m_stopped(stopped)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return !m_stopped; }

private:
    const std::atomic<bool>& m_stopped;
};

} // namespace

BookCheck::BookCheck(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
{
    QTimer::singleShot(kAfterPainting, this, &BookCheck::begin);
}

BookCheck::~BookCheck()
{
    m_stopped = true;
    if (m_thread)
        m_thread->wait();
}

void BookCheck::begin()
{
    m_thread.reset(QThread::create([this, &book = m_desk.book()] {
        Asked progress(m_stopped);
        const auto sound = book.checkRecords(progress);
        giveBackMemory();
        QMetaObject::invokeMethod(
            this, [this, sound] { conclude(sound); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void BookCheck::conclude(const Result<>& sound)
{
    m_desk.book().reader().releaseMemory(); // what the first page read is seldom read again
    giveBackMemory();
    log(LogLevel::Info, QStringLiteral("check: ") + (sound ? QStringLiteral("sound") : sound.error().code));
    if (sound)
        Q_EMIT passed();
    else if (sound.error().kind == ErrorKind::Damaged)
        Q_EMIT damageFound(sound.error());
    else
        m_desk.report(sound.error());
}

} // namespace branchbook::ui
