// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Composes and typesets a quarterly report off the window's thread; a newer wish replaces the one under way.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/book.h"
#include "branchbook/report/figure_people.h"
#include "branchbook/report/quarter_report.h"
#include "branchbook/report/typesetter.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace branchbook::ui {

/// What one run gives: the figures, what can be left out of them, and the very bytes of the PDF.
struct ComposedReport {
    report::QuarterFigures figures;
    report::QuarterOptions options;
    QList<report::FigurePeople> people; ///< behind the figures, whole names whatever is printed
    QByteArray pdf;
    QList<report::FigureBox> boxes; ///< where figures stand on its pages
    report::TypesetInfo info;
};

class ReportJob final : public QObject
{
    Q_OBJECT
public:
    ReportJob(const book::Book& book, const book::Areas& areas, QObject* parent = nullptr);
    /// Waits for the run under way, which stops at its next step.
    ~ReportJob() override;

    void start(const book::Branch& branch, Quarter quarter, const report::QuarterOptions& options);

Q_SIGNALS:
    /// On the thread of this object; never for a run that was replaced.
    void done(std::shared_ptr<const branchbook::ui::ComposedReport> composed);
    void failed(const branchbook::Error& error);

private:
    const book::Book& m_book;
    const book::Areas& m_areas;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<int>> m_latest;
};

} // namespace branchbook::ui
