// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import_roster FILE [BOOK.bbk [again]]: reads, plans and, with a name for a new book, imports, and with "again"
// plans the same file once more against the filled book; milliseconds per phase, of the clock and of the processor (the
// second is what to compare where the machine is busy).
#include "branchbook/roster/import_service.h"
#include "branchbook/sheet/workbook.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace branchbook;

namespace {

QByteArray peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified();
    return {};
}

class Phases
{
public:
    void done(const char* what)
    {
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double, std::milli> took = now - m_last;
        const double cpu = static_cast<double>(std::clock() - m_cpu) * 1000 / CLOCKS_PER_SEC;
        std::printf("%-8s %8.1f ms  cpu %8.1f ms  peak %s\n", what, took.count(), cpu, peakMemory().constData());
        m_last = std::chrono::steady_clock::now();
        m_cpu = std::clock();
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    std::clock_t m_cpu = std::clock();
};

Result<> measure(const QString& path, const QString& bookPath, const QString& more)
{
    Phases phases;
    NoProgress progress;
    BB_TRY(const auto workbook, sheet::Workbook::open(path));
    BB_TRY(const sheet::Table table, workbook->read(0, progress));
    phases.done("read");
    BB_TRY(const auto layout, roster::recognizeHeader(table));
    phases.done("header");
    roster::ImportOptions options;
    options.today = QDate(2026, 9, 18);
    BB_TRY(const auto plan, roster::makePlan(table, layout, {}, options, progress));
    phases.done("plan");
    if (bookPath.isEmpty())
        return {};
    book::BookSetup setup;
    setup.branchName = QStringLiteral("支部");
    BB_TRY(const auto made, book::Book::create(bookPath, setup, options.today));
    phases.done("create");
    BB_TRY(const auto result, roster::importRoster(*made, table, plan, roster::Remember::Nothing, progress));
    phases.done("write");
    std::printf("rows %d added %d rejected %d\n", result.counts.read, result.counts.added, result.counts.rejected);
    if (more != u"again")
        return {};
    BB_TRY(const auto index, roster::indexMembers(made->reader()));
    phases.done("index");
    BB_TRY(const auto again, roster::makePlan(table, layout, index, options, progress));
    phases.done("replan");
    std::printf("unchanged %d updated %d\n", again.counts.unchanged, again.counts.updated);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto done = measure(arguments.value(1), arguments.value(2), arguments.value(3));
    if (!done)
        std::fprintf(stderr, "%s\n", sentence(done.error()).toUtf8().constData());
    return done ? 0 : 1;
}
