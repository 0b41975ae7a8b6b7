// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_agenda FILE.bbk…: the agenda of every branch of these books, loading and evaluating apart, and the slope. Make them
// with `book demo FILE --members 5000 --years 3 --branches 100 --seed 2` and copies of it (1,000 branches), or
// `--members 100 --years 10 --seed 2` (one branch of ten years).
#include "branchbook/agenda/agenda.h"
#include "branchbook/book/book.h"

#include "main/areas.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace branchbook;

namespace {

struct Sums {
    qint64 branches = 0;
    qint64 people = 0;
    qint64 records = 0;
    qint64 findings = 0;
    double loadMs = 0;
    double evaluateMs = 0;
};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Result<> measure(const book::Book& book, const book::Areas& areas, Sums& sums)
{
    BB_TRY(const auto branches, book::listBranches(book.reader()));
    DateRange window = agenda::defaultWindow(book.today());
    window.first = window.first.addYears(-1); // what is listed looks back on last year
    for (const book::Branch& branch : branches) {
        QElapsedTimer timer;
        timer.start();
        BB_TRY(const auto rulebook, agenda::loadRulebook(book.reader(), branch.id));
        BB_TRY(const auto facts,
               agenda::collectFacts(book.reader(), areas, branch, QDate(1900, 1, 1), book.today())); // all of it
        sums.loadMs += milliseconds(timer);
        timer.restart();
        const auto findings =
            rules::evaluate(rulebook.catalogue, facts, {window, book.today()}, rulebook.workingDays, rulebook.waivers);
        sums.evaluateMs += milliseconds(timer);
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
        const double all = sums.loadMs + sums.evaluateMs;
        std::printf("branches %lld people %lld gatherings %lld findings %lld: load %.1f ms, evaluate %.1f ms, "
                    "together %.1f ms, %.2f us per record\n",
                    static_cast<long long>(sums.branches), static_cast<long long>(sums.people),
                    static_cast<long long>(sums.records), static_cast<long long>(sums.findings), sums.loadMs,
                    sums.evaluateMs, all, 1000 * all / static_cast<double>(sums.people + sums.records));
    }
    return 0;
}
