// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the open book without anybody asking: once it was changed and nobody touches the window for some minutes, beside the
// window; and a word where the second place was out of reach for too long.
#pragma once

#include "branchbook/book/second_place.h"
#include "ui/security/idle_watch.h"
#include "ui/shell/background_read.h"
#include "ui/shell/desk.h"

#include <atomic>

namespace branchbook::ui {

class BackupKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes kIdle{5};
    /// Owned by the desk, so that it ends before the book does. Of a book that can be written and is no sample.
    explicit BackupKeeper(Desk& desk, std::chrono::milliseconds idle = kIdle);
    /// Stops what is being copied; nothing half written is left.
    ~BackupKeeper() override;

    /// Something was changed that no idle moment has copied yet.
    [[nodiscard]] bool isWaiting() const { return m_idle.isWatching(); }
    /// Now, whoever touches the window: what is due, and what the second place lacks.
    void copyNow();
    /// The same because somebody asked: what is in the way is said again.
    void copyAsked();

    static constexpr int kAfterPainting = 4000; ///< milliseconds: the check of the book comes first

Q_SIGNALS:
    /// What was due is done; `path` is empty where no copy was.
    void kept(const QString& path);
    void secondPlaceOverdue(const branchbook::book::SecondPlace& place);
    void secondPlaceFilled();

private:
    struct Outcome {
        book::BackupMade made;
        book::SecondPlace place;
    };
    void conclude(const Result<Outcome>& outcome);
    void warnOnce(const Error& error);

    Desk& m_desk;
    std::chrono::milliseconds m_after;
    IdleWatch m_idle;
    std::atomic<bool> m_stopped = false;
    bool m_warned = false; ///< until a copy succeeds
    bool m_reminded = false;
    BackgroundRead m_work; ///< ends first
};

} // namespace branchbook::ui
