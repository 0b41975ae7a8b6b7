// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background_read.h"

#include "branchbook/ui/program.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace branchbook::ui {

void keepMemorySmall()
{
#ifdef __GLIBC__
    constexpr int kBlock = 128 * 1024; // its own initial figure, made lasting
    ::mallopt(M_MMAP_THRESHOLD, kBlock);
    ::mallopt(M_TRIM_THRESHOLD, kBlock);
    ::mallopt(M_ARENA_MAX, 1); // the top of other arenas is never trimmed
#endif
}

void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0); // a thread's own arena keeps all it ever had
#endif
}

BackgroundRead::BackgroundRead(const book::Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    m_pool.setMaxThreadCount(1);
}

BackgroundRead::~BackgroundRead()
{
    forget();
    m_pool.waitForDone();
}

void BackgroundRead::forget()
{
    ++m_generation;
    m_pool.clear();
}

void BackgroundRead::start(std::function<Continuation(const Result<SessionPtr>&)> job, Turn turn)
{
    auto work = [this, job = std::move(job), mine = m_generation.load()] {
        if (m_generation != mine)
            return;
        Continuation then;
        {
            const auto session = m_book.openReader(); // opened and closed on one thread
            then = job(session);
        }
        QMetaObject::invokeMethod(
            this,
            [this, mine, then = std::move(then)]() mutable {
                if (m_generation == mine)
                    then();
                else
                    letGo(std::move(then)); // nobody wants it: it may be large, and goes where it was made
            },
            Qt::QueuedConnection);
        giveBackMemory();
    };
    m_pool.start(std::move(work), turn == Turn::Soon ? 1 : 0);
}

} // namespace branchbook::ui
