// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_job.h"

namespace branchbook::ui {

namespace {

/// Goes on while no newer run has been asked for.
class LatestOnly final : public Progress
{
public:
    LatestOnly(std::shared_ptr<std::atomic<int>> latest, int mine)
        : m_latest(std::move(latest))
        , m_mine(mine)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return m_latest->load() == m_mine; }

private:
    std::shared_ptr<std::atomic<int>> m_latest;
    int m_mine;
};

Result<std::shared_ptr<const ComposedReport>> compose(const store::Session& session, const book::Branch& branch,
                                                      Quarter quarter, QDate today, const book::Areas& areas,
                                                      const report::QuarterOptions& options, Progress& progress)
{
    auto composed = std::make_shared<ComposedReport>();
    const store::Session::Snapshot snapshot(session);
    BB_TRY(const auto source, report::loadQuarter(session, branch, quarter, today, areas));
    composed->figures = report::collectQuarter(source);
    composed->people = report::figurePeople(source);
    composed->options = options;
    BB_TRY(auto rendered, report::renderPdf(report::quarterDocument(composed->figures, options), progress));
    composed->pdf = std::move(rendered.bytes);
    composed->boxes = std::move(rendered.figures);
    composed->info = std::move(rendered.info);
    return std::shared_ptr<const ComposedReport>(std::move(composed));
}

} // namespace

ReportJob::ReportJob(const book::Book& book, const book::Areas& areas, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_areas(areas)
    , m_latest(std::make_shared<std::atomic<int>>(0))
{
    m_pool.setMaxThreadCount(1);
}

ReportJob::~ReportJob()
{
    ++*m_latest;
    m_pool.waitForDone();
}

void ReportJob::start(const book::Branch& branch, Quarter quarter, const report::QuarterOptions& options)
{
    const int mine = ++*m_latest;
    m_pool.clear();
    m_pool.start([this, mine, branch, quarter, options, today = m_book.today()] {
        LatestOnly progress(m_latest, mine);
        if (!progress.advance(0, 0, {}))
            return;
        auto result = [&]() -> Result<std::shared_ptr<const ComposedReport>> {
            BB_TRY(const auto session, m_book.openReader());
            return compose(*session, branch, quarter, today, m_areas, options, progress);
        }();
        QMetaObject::invokeMethod(
            this,
            [this, mine, result] {
                if (m_latest->load() != mine)
                    return;
                if (result)
                    Q_EMIT done(*result);
                else
                    Q_EMIT failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace branchbook::ui
