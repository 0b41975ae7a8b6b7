// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window BOOK.bbk [ROSTER.xlsx|edit|preview ROSTER.xlsx]: how long the window takes for a key, a sort, a filter, a page of scrolling and an
// edit on this book, and the longest gap of its heartbeat while a roster is imported and a report is made; with edit the
// edits alone (steps of the service, no form between), with preview the wizard alone, from the chosen file to the preview
// with its questions. The book is changed: give it a copy. Milliseconds; run it with the platform that is to be measured (offscreen or xcb). With BENCH_CPU
// set the processor's time of the window's thread counts, for a busy machine.
#include "branchbook/book/member_store.h"
#include "main/areas.h"
#include "ui/kit/table_view.h"
#include "ui/members/roster_view.h"
#include "ui/report/report_job.h"
#include "ui/roster/import_bench.h"
#include "ui/roster/import_session.h"
#include "ui/roster/import_thread.h"
#include "ui/roster/import_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <unistd.h>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[size_t(share * double(times.size() - 1))]; };
    std::printf("%-34s n %4zu  median %8.2f  p95 %8.2f  max %8.2f\n", what, times.size(), at(0.5), at(0.95),
                times.back());
    std::fflush(stdout);
}

bool useProcessorTime = false;

double now()
{
    timespec time{};
    ::clock_gettime(useProcessorTime ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / kNanosecondsPerMillisecond;
}

/// Until what `act` changed is on the window's own surface.
template <class Act>
double painted(Act act)
{
    const double start = now();
    act();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return now() - start;
}

class Heartbeat
{
public:
    explicit Heartbeat(const char* what)
        : m_what(what)
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_gaps.push_back(double(m_since.nsecsElapsed()) / kNanosecondsPerMillisecond);
            m_since.restart();
        });
        m_timer.start(1);
    }
    ~Heartbeat() { print(m_what, m_gaps); }

private:
    const char* m_what;
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

template <class Finished>
void spin(Finished finished)
{
    while (!finished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void search(RosterView& roster)
{
    std::vector<double> first;
    std::vector<double> other;
    for (const char* word : {"zhangwei", "lxm", "wangfang", "cjy", "ouyang"}) {
        bool begin = true;
        for (const char* key = word; *key != '\0'; ++key) {
            (begin ? first : other).push_back(painted([&] { QTest::keyClick(roster.searchField(), *key); }));
            begin = false;
        }
        roster.searchField()->clear();
        QCoreApplication::processEvents();
    }
    print("search: first letter", first);
    print("search: every further key", other);
}

void sortAndScroll(RosterView& roster)
{
    std::vector<double> sorting;
    for (int column = 1; column <= 6; ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sorting.push_back(painted([&] { roster.model().setSorting({column, order}); }));
    }
    print("sort by each column", sorting);
    std::vector<double> filtering;
    for (int part = 0; part < book::kRosterPartCount; ++part)
        filtering.push_back(painted([&] { roster.model().show({book::RosterPart(part), roster.day(), QString()}); }));
    roster.model().show({book::RosterPart::Everybody, roster.day(), QString()});
    print("filter by each chip", filtering);
    std::vector<double> scrolling;
    for (int i = 0; i < 300; ++i)
        scrolling.push_back(painted([&] { QTest::keyClick(roster.table(), Qt::Key_PageDown); }));
    print("scroll a page", scrolling);
}

double syncOnly(const QString& folder)
{
    QFile file(folder + QStringLiteral("/sync"));
    (void)file.open(QIODevice::WriteOnly);
    file.write(QByteArray(4096, 'x'));
    file.flush();
    QElapsedTimer timer;
    timer.start();
    ::fsync(file.handle());
    return double(timer.nsecsElapsed()) / kNanosecondsPerMillisecond;
}

void edits(RosterView& roster, Desk& desk)
{
    std::vector<double> times;
    std::vector<double> syncs;
    const QTemporaryDir beside(desk.book().path() + QStringLiteral(".XXXXXX"));
    for (int row = 0; row < 50; ++row) {
        const auto id = roster.model().idAt(row % 10);
        times.push_back(painted([&] {
            (void)desk.perform(QStringLiteral("member.edit"), {}, [&](store::UnitOfWork& unit) -> Result<> {
                BB_TRY(auto member, book::loadMember(unit.session(), id));
                member.values.set(book::Field::Remark, QString::number(row));
                return book::updateMember(unit, member);
            });
        }));
        syncs.push_back(syncOnly(beside.path()));
    }
    print("an edit (service): durable, painted", times);
    print("(fsync of 4 KiB alone)", syncs);
}

/// What somebody waits for who chose a file: a wizard of its own each time.
int previews(Desk& desk, const QString& path)
{
    constexpr int kRounds = 20;
    std::vector<double> times;
    for (int round = 0; round <= kRounds; ++round) {
        ImportWizard wizard(desk.book(), desk.branch().id);
        wizard.resize(1366, 768);
        wizard.show();
        (void)QTest::qWaitForWindowExposed(&wizard);
        const ImportSession& session = wizard.session();
        const double start = now();
        wizard.openFile(path);
        spin([&] {
            return session.problem()
                || (session.step() == ImportSession::Step::Check && session.busy() == ImportSession::Busy::No);
        });
        QCoreApplication::processEvents();
        if (session.problem()) {
            std::fprintf(stderr, "%s\n", sentence(*session.problem()).toUtf8().constData());
            return 1;
        }
        if (round > 0) // the first one warms the cache
            times.push_back(now() - start);
    }
    print("choose a file: until the preview", times);
    return 0;
}

void importHere(Desk& desk, const QString& path)
{
    ImportThread thread;
    auto bench = std::make_unique<ImportBench>(desk.book(), desk.branch().id);
    bool done = false;
    {
        const Heartbeat heartbeat("heartbeat during an import");
        thread.run(
            [&](Progress& progress) {
                (void)bench->open(path, {}, progress);
                const auto sheet = bench->load(0, std::nullopt, progress);
                if (!sheet)
                    return;
                roster::ImportOptions options;
                options.today = desk.today();
                if (const auto plan = bench->plan(*sheet, options, {}, progress))
                    (void)bench->write(**plan, progress);
            },
            [&] { done = true; });
        spin([&] { return done; });
    }
    thread.finish([&] { bench.reset(); }); // its sessions belong to that thread
}

void reportHere(Desk& desk)
{
    ReportJob job(desk.book(), desk.areas());
    bool done = false;
    QObject::connect(&job, &ReportJob::done, [&] { done = true; });
    QObject::connect(&job, &ReportJob::failed, [&] { done = true; });
    const Heartbeat heartbeat("heartbeat during a report");
    job.start(desk.branch(), Quarter::of(desk.today()), {});
    spin([&] { return done; });
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    useProcessorTime = qEnvironmentVariableIsSet("BENCH_CPU");
    const QTemporaryDir home;
    Theme theme(*qApp);
    Preferences preferences(home.filePath(QStringLiteral("settings.ini")));
    theme.apply(preferences.look());
    const Registry registry = makeRegistry(main::makeAreas(), theme, preferences);
    auto book = book::Book::open(arguments.value(1), book::OpenMode::Write, QDate(2026, 9, 18));
    if (!book) {
        std::fprintf(stderr, "%s\n", sentence(book.error()).toUtf8().constData());
        return 1;
    }
    MainWindow window(theme, preferences, registry);
    window.resize(1366, 768);
    window.showBook(std::make_unique<Desk>(std::move(*book), main::makeAreas()));
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    Desk& desk = window.frame()->desk();
    desk.showPage(QStringLiteral("members"));
    QCoreApplication::processEvents();
    RosterView& roster = *window.findChild<RosterView*>();
    std::printf("people %d\n", roster.model().rowCount());
    if (arguments.value(2) == QStringLiteral("edit")) {
        for (int round = 0; round < 5; ++round)
            edits(roster, desk);
        return 0;
    }
    if (arguments.value(2) == QStringLiteral("preview"))
        return previews(desk, arguments.value(3));
    search(roster);
    sortAndScroll(roster);
    edits(roster, desk);
    if (arguments.size() > 2)
        importHere(desk, arguments[2]);
    reportHere(desk);
    return 0;
}
