// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_keeper.h"

#include "branchbook/base/log.h"
#include "branchbook/base/progress.h"

#include <QTimer>

#include <utility>

namespace branchbook::ui {

namespace {

class UntilStopped final : public Progress
{
public:
    explicit UntilStopped(const std::atomic<bool>& stopped)
        : m_stopped(stopped)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return !m_stopped; }

private:
    const std::atomic<bool>& m_stopped;
};

} // namespace

BackupKeeper::BackupKeeper(Desk& desk, std::chrono::milliseconds idle)
    : QObject(&desk)
    , m_desk(desk)
    , m_after(idle)
    , m_work(desk.book())
{
    connect(&desk, &Desk::changed, this, [this] { m_idle.start(m_after); });
    connect(&m_idle, &IdleWatch::expired, this, &BackupKeeper::copyNow);
    // What was made while the stick was away goes there as soon as the book is opened with it, before anything is changed.
    const auto place = book::loadSetting(desk.book().reader(), book::kSecondPlaceSetting);
    if (place && !place->isEmpty())
        QTimer::singleShot(kAfterPainting, this, &BackupKeeper::copyNow);
}

BackupKeeper::~BackupKeeper()
{
    m_stopped = true;
}

void BackupKeeper::copyNow()
{
    m_work.run<Outcome>(
        [&stopped = m_stopped](const store::Session& session) -> Result<Outcome> {
            UntilStopped progress(stopped);
            Outcome outcome;
            BB_TRY(outcome.made, book::backUpWhileIdle(session, progress));
            BB_TRY(outcome.place, book::loadSecondPlace(session));
            return outcome;
        },
        [this](Result<Outcome> outcome) { conclude(outcome); });
}

void BackupKeeper::copyAsked()
{
    m_warned = false;
    copyNow();
}

void BackupKeeper::conclude(const Result<Outcome>& outcome)
{
    if (!outcome) {
        log(LogLevel::Warning, QStringLiteral("no copy while idle: ") + outcome.error().code);
        if (outcome.error().kind != ErrorKind::Cancelled && outcome.error().kind != ErrorKind::Damaged)
            warnOnce(outcome.error()); // damage is said by the check, above every page
        Q_EMIT kept({});
        return;
    }
    if (outcome->made.secondFault) {
        log(LogLevel::Warning, QStringLiteral("not in the second place: ") + outcome->made.secondFault->code);
        warnOnce(*outcome->made.secondFault);
    } else {
        m_warned = false;
    }
    if (outcome->place.isOverdue(systemClock()->now())) {
        if (!std::exchange(m_reminded, true))
            Q_EMIT secondPlaceOverdue(outcome->place);
    } else if (!outcome->place.folder.isEmpty()) {
        m_reminded = false;
        Q_EMIT secondPlaceFilled();
    }
    Q_EMIT kept(outcome->made.path);
}

/// Work goes on; the next idle moment, and closing the book, try again.
void BackupKeeper::warnOnce(const Error& error)
{
    if (!std::exchange(m_warned, true))
        m_desk.notice(sentence(error));
}

} // namespace branchbook::ui
