// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the whole book beside the window, once it has been painted, and says what is wrong.
#pragma once

#include "ui/shell/desk.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace branchbook::ui {

class BookCheck final : public QObject
{
    Q_OBJECT
public:
    /// Begins kAfterPainting later; owned by the desk, so that it ends before the book does.
    explicit BookCheck(Desk& desk);
    /// Stops the check and waits for that: milliseconds, except within SQLite's own reading of the pages.
    ~BookCheck() override;

    static constexpr int kAfterPainting = 1200; ///< milliseconds: the first page and what it reads come first

Q_SIGNALS:
    /// Nothing is written any more; see Book::checkRecords.
    void damageFound(const branchbook::Error& damage);
    void passed();

private:
    void begin();
    void conclude(const Result<>& sound);

    Desk& m_desk;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
};

} // namespace branchbook::ui
