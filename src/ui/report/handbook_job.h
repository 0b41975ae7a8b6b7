// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Composes and typesets a year's handbook off the window's thread, with progress and a way to stop.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/book.h"
#include "branchbook/report/handbook.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace branchbook::ui {

struct ComposedHandbook {
    report::Handbook handbook;
    QByteArray pdf;
    report::TypesetInfo info;
};

class HandbookJob final : public QObject
{
    Q_OBJECT
public:
    HandbookJob(const book::Book& book, const book::Areas& areas, QObject* parent = nullptr);
    /// Waits for the run under way, which stops at its next step.
    ~HandbookJob() override;

    /// Replaces the run under way.
    void start(const book::Branch& branch, int year, const report::HandbookOptions& options);
    /// Nothing is told of the run any more.
    void cancel() { ++*m_latest; }

Q_SIGNALS:
    // On the thread of this object; never for a run that was replaced or stopped.
    void advanced(qint64 done, qint64 total, const QString& what);
    void done(std::shared_ptr<const branchbook::ui::ComposedHandbook> composed);
    void failed(const branchbook::Error& error);

private:
    void run(int mine, const book::Branch& branch, int year, const report::HandbookOptions& options, QDate today);

    const book::Book& m_book;
    const book::Areas& m_areas;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<int>> m_latest;
};

} // namespace branchbook::ui
