// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/handbook_job.h"

#include <QElapsedTimer>

#include <functional>

namespace branchbook::ui {

namespace {

constexpr qint64 kTellMs = 80;

/// Goes on while no newer run has been asked for; tells the window now and then.
class TellingLatest final : public Progress
{
public:
    TellingLatest(std::shared_ptr<std::atomic<int>> latest, int mine,
                  std::function<void(qint64, qint64, const QString&)> tell)
        : m_latest(std::move(latest))
        , m_mine(mine)
        , m_tell(std::move(tell))
    {
        m_since.start();
    }
    bool advance(qint64 done, qint64 total, const QString& what) override
    {
        if (m_since.elapsed() > kTellMs) {
            m_tell(done, total, what);
            m_since.restart();
        }
        return m_latest->load() == m_mine;
    }

private:
    std::shared_ptr<std::atomic<int>> m_latest;
    int m_mine;
    std::function<void(qint64, qint64, const QString&)> m_tell;
    QElapsedTimer m_since;
};

Result<std::shared_ptr<const ComposedHandbook>> composeHandbook(const store::Session& session,
                                                                const book::Branch& branch, int year,
                                                                const report::HandbookOptions& options, QDate today,
                                                                const book::Areas& areas, Progress& progress)
{
    auto composed = std::make_shared<ComposedHandbook>();
    BB_TRY(composed->handbook, report::loadHandbook(session, branch, year, options, today, areas, progress));
    BB_TRY(auto rendered, report::renderBook(composed->handbook.paper, report::handbookPhotos(session), progress));
    composed->pdf = std::move(rendered.bytes);
    composed->info = std::move(rendered.info);
    return std::shared_ptr<const ComposedHandbook>(std::move(composed));
}

} // namespace

HandbookJob::HandbookJob(const book::Book& book, const book::Areas& areas, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_areas(areas)
    , m_latest(std::make_shared<std::atomic<int>>(0))
{
    m_pool.setMaxThreadCount(1);
}

HandbookJob::~HandbookJob()
{
    ++*m_latest;
    m_pool.waitForDone();
}

void HandbookJob::start(const book::Branch& branch, int year, const report::HandbookOptions& options)
{
    const int mine = ++*m_latest;
    m_pool.clear();
    m_pool.start(
        [this, mine, branch, year, options, today = m_book.today()] { run(mine, branch, year, options, today); });
}

void HandbookJob::run(int mine, const book::Branch& branch, int year, const report::HandbookOptions& options,
                      QDate today)
{
    const auto inWindow = [this, mine](std::function<void()> tell) {
        QMetaObject::invokeMethod(
            this,
            [this, mine, tell = std::move(tell)] {
                if (m_latest->load() == mine)
                    tell();
            },
            Qt::QueuedConnection);
    };
    TellingLatest progress(m_latest, mine, [this, inWindow](qint64 done, qint64 total, const QString& what) {
        inWindow([this, done, total, what] { Q_EMIT advanced(done, total, what); });
    });
    if (m_latest->load() != mine)
        return;
    const auto result = [&]() -> Result<std::shared_ptr<const ComposedHandbook>> {
        BB_TRY(const auto session, m_book.openReader());
        return composeHandbook(*session, branch, year, options, today, m_areas, progress);
    }();
    inWindow([this, result] {
        if (result)
            Q_EMIT done(*result);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace branchbook::ui
