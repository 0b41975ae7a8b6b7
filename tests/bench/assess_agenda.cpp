// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_agenda FILE.bbk…: the agenda of every branch of these books from all records of ten years (the program itself asks
// for two, agenda::assess), loading and evaluating apart; with several books, the sum so far after each. Make them
// with `book demo FILE --members 5000 --years 3 --branches 100 --seed 2` and copies of it (1,000 branches), or
// `--members 100 --years 10 --seed 2` (one branch of ten years).
#include "branchbook/agenda/agenda.h"
#include "branchbook/book/book.h"

#include "main/areas.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace branchbook;

namespace {

constexpr int kYears = 10;

/// Milliseconds.
struct Spent {
    double wall = 0;
    double cpu = 0;
};

struct Sums {
    qint64 branches = 0;
    qint64 people = 0;
    qint64 records = 0;
    qint64 findings = 0;
    Spent load;
    Spent evaluate;
    Spent asked; ///< as the program does it
};

/// Of the clock and of the processor; the second is what to compare where the machine is busy.
struct Stopwatch {
    QElapsedTimer timer;
    std::clock_t cpu = std::clock();

    Stopwatch() { timer.start(); }
    void addTo(Spent& spent) const
    {
        spent.wall += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        spent.cpu += static_cast<double>(std::clock() - cpu) * 1000 / CLOCKS_PER_SEC;
    }
};

Result<> measure(const book::Book& book, const book::Areas& areas, Sums& sums)
{
    BB_TRY(const auto branches, book::listBranches(book.reader()));
    DateRange window = agenda::defaultWindow(book.today());
    window.first = window.first.addYears(-1); // what is listed looks back on last year
    for (const book::Branch& branch : branches) {
        const Stopwatch loading;
        BB_TRY(const auto rulebook, agenda::loadRulebook(book.reader(), branch.id));
        BB_TRY(const auto facts,
               agenda::collectFacts(book.reader(), areas, branch, rulebook.catalogue,
                                    QDate(book.today().year() - kYears, 1, 1), book.today()));
        loading.addTo(sums.load);
        const Stopwatch evaluating;
        const auto findings =
            rules::evaluate(rulebook.catalogue, facts, {window, book.today()}, rulebook.workingDays, rulebook.waivers);
        evaluating.addTo(sums.evaluate);
        const Stopwatch asking;
        BB_TRY([[maybe_unused]] const auto asked,
               agenda::assess(book.reader(), areas, branch, agenda::defaultWindow(book.today()), book.today()));
        asking.addTo(sums.asked);
        ++sums.branches;
        sums.people += static_cast<qint64>(facts.people.size());
        sums.records += static_cast<qint64>(facts.occurrences.size());
        sums.findings += static_cast<qint64>(findings.size());
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto areas = branchbook::main::makeAreas();
    Sums sums;
    for (const QString& path : QCoreApplication::arguments().mid(1)) {
        const auto book = book::Book::open(path, book::OpenMode::ReadOnly);
        if (!book || !measure(**book, areas, sums))
            return 1;
        const double all = sums.load.cpu + sums.evaluate.cpu;
        std::printf(
            "branches %lld people %lld gatherings %lld findings %lld: load %.1f ms (cpu %.1f), evaluate %.1f ms "
            "(cpu %.1f), cpu together %.1f ms, %.2f us per record; as asked %.1f ms (cpu %.1f)\n",
            static_cast<long long>(sums.branches), static_cast<long long>(sums.people),
            static_cast<long long>(sums.records), static_cast<long long>(sums.findings), sums.load.wall, sums.load.cpu,
            sums.evaluate.wall, sums.evaluate.cpu, all, 1000 * all / static_cast<double>(sums.people + sums.records),
            sums.asked.wall, sums.asked.cpu);
    }
    return 0;
}
