// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_soak BOOK.bbk [MEMBERS BRANCHES YEARS [RECORDS]]: makes the book where there is none (100,000 people in 1,000 branches,
// ten years, 3,000,000 records: some 2 GB), opens it in the window and shows every page, every tab and part of a tab, every
// pane of the settings, a person and a record, of three branches (the sample's, the second, the last), three times over.
// After each round it says what the process holds (PSS and RSS of /proc/self/smaps_rollup), at the end which places took
// longest to be there. Ends with 1 where the third round holds more than 5 % over the second, where a page cannot be shown,
// or where the check of the whole book finds damage; with 2 where there is no book to look at.
#include "bench/soak_book.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ui/program.h"
#include "main/areas.h"
#include "ui/kit/choice.h"
#include "ui/kit/table_view.h"
#include "ui/kit/tabs.h"
#include "ui/members/roster_view.h"
#include "ui/settings/settings_entries.h"
#include "ui/shell/area_browser.h"
#include "ui/shell/book_check.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <unistd.h>
#include <vector>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr int kRounds = 3;
constexpr double kMostGrowth = 1.05; ///< third round over second
constexpr int kLook = 20; ///< ms between two looks at the threads
constexpr int kQuietLooks = 5; ///< in a row: nobody reads any more
constexpr double kLongestWait = 600'000; ///< ms for one place
constexpr int kCheckWithin = 3'600'000; ///< ms for the check of all records
constexpr std::size_t kSlowestNamed = 10;

double now()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

/// KiB of a line of smaps_rollup ("Pss:"); 0 where there is none.
qint64 heldNow(const QByteArray& key)
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto line = std::ranges::find_if(lines, [&](const QByteArray& each) { return each.startsWith(key); });
    return line == lines.end() ? 0 : line->mid(key.size()).trimmed().split(' ').first().toLongLong();
}

/// Another thread than this one runs or waits for the disk or for a processor: somebody still reads.
bool othersAtWork()
{
    const QString mine = QString::number(::gettid());
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + QStringLiteral("/stat")));
        if (task == mine || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const qsizetype at = line.lastIndexOf(')') + 2; // the name before it may hold anything
        if (at < line.size() && (line[at] == 'R' || line[at] == 'D'))
            return true;
    }
    return false;
}

class Soak
{
public:
    Soak(MainWindow& window, const Registry& registry, std::vector<SettingsEntry> settings)
        : m_desk(window.frame()->desk())
        , m_frame(*window.frame())
        , m_registry(registry)
        , m_settings(std::move(settings))
    {
    }

    /// Every place, of each of these branches.
    void round(const QList<book::BranchId>& branches)
    {
        for (const auto& branch : branches) {
            visit(QStringLiteral("another branch"), [&] { m_desk.setBranch(branch); });
            for (const auto& page : m_registry.pages)
                showPage(page.id);
            showRecord();
        }
        visit(m_registry.pages.front().id, [&] { m_desk.showPage(m_registry.pages.front().id); });
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::size_t places() const { return m_longest.size(); }

    void nameSlowest() const
    {
        std::vector<std::pair<double, QString>> all;
        for (const auto& [name, time] : m_longest)
            all.emplace_back(time, name);
        std::ranges::sort(all, std::greater<>());
        all.resize(std::min(all.size(), kSlowestNamed));
        std::printf("slowest of %zu places, ms until they were there:\n", m_longest.size());
        for (const auto& [time, name] : all)
            std::printf("%10.0f  %s\n", time, qPrintable(name));
    }

private:
    /// Shows it and waits until nothing is read or drawn any more; the time is that of the last thing that happened.
    void visit(const QString& name, const std::function<void()>& act)
    {
        const double start = now();
        act();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        double ready = now();
        for (int quiet = 0; quiet < kQuietLooks;) {
            const double before = now();
            QTest::qWait(kLook);
            const bool busy = othersAtWork() || now() - before > 3 * kLook; // or the window itself was away
            quiet = busy ? 0 : quiet + 1;
            ready = busy ? now() : ready;
            if (now() - start > kLongestWait) {
                std::printf("NEVER THERE: %s\n", qPrintable(name));
                m_failed = true;
                break;
            }
        }
        auto& longest = m_longest[name];
        longest = std::max(longest, ready - start);
    }

    void showPage(const QString& id)
    {
        visit(id, [&] { m_desk.showPage(id); });
        if (m_frame.pageId() != id || m_frame.page() == nullptr) {
            std::printf("NOT SHOWN: %s\n", qPrintable(id));
            m_failed = true;
            return;
        }
        if (auto* browser = m_frame.page()->findChild<AreaBrowser*>())
            showArea(id, *browser);
        else if (auto* tabs = m_frame.page()->tabBar())
            showTabs(id, *tabs);
        if (id == QStringLiteral("settings")) {
            for (const auto& entry : m_settings)
                visit(id + u'/' + entry.id, [&] { m_desk.showPage(id, entry.id); });
        }
        if (id == QStringLiteral("members"))
            showPerson();
    }

    void showTabs(const QString& page, QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i)
            visit(page + u'/' + tabs.tabText(i), [&] { tabs.setCurrentIndex(i); });
        tabs.setCurrentIndex(0);
    }

    void showArea(const QString& area, AreaBrowser& browser)
    {
        for (int i = 0; i < browser.tabs()->count(); ++i) {
            visit(area + u'/' + browser.tabs()->tabText(i), [&] { browser.tabs()->setCurrentIndex(i); });
            if (browser.parts() == nullptr)
                continue;
            for (auto* part : browser.parts()->findChildren<QAbstractButton*>())
                visit(area + u'/' + browser.tabs()->tabText(i) + u'/' + part->text(), [&] { part->click(); });
        }
    }

    void showPerson()
    {
        auto* roster = m_frame.page()->findChild<RosterView*>();
        if (roster == nullptr || roster->table()->model()->rowCount() == 0)
            return;
        visit(QStringLiteral("a person"),
              [&] { roster->table()->setCurrentIndex(roster->table()->model()->index(0, 0)); });
    }

    /// The newest gathering of the branch in the editor, and out of it again.
    void showRecord()
    {
        gathering::GatheringQuery query;
        query.branch = m_desk.branch().id;
        const auto rows = gathering::listGatherings(m_desk.book().reader(), query);
        if (!rows || rows->isEmpty())
            return;
        const QString area = QString::fromLatin1(gathering::kindInfo(rows->first().kind).area);
        visit(QStringLiteral("a record"), [&] { m_desk.showPage(area, rows->first().id.toString()); });
        m_desk.showPage(area, QString(kOverviewTab));
    }

    Desk& m_desk;
    ShellFrame& m_frame;
    const Registry& m_registry;
    std::vector<SettingsEntry> m_settings;
    std::map<QString, double> m_longest; ///< ms by place, of all branches and rounds
    bool m_failed = false;
};

/// The whole book is read through beside the window once; the rounds begin after that.
bool waitForCheck(Desk& desk)
{
    auto* check = desk.findChild<BookCheck*>();
    if (check == nullptr)
        return true;
    bool sound = false;
    bool damaged = false;
    QObject::connect(check, &BookCheck::passed, &desk, [&] { sound = true; });
    QObject::connect(check, &BookCheck::damageFound, &desk, [&] { damaged = true; });
    const double start = now();
    (void)QTest::qWaitFor([&] { return sound || damaged; }, kCheckWithin);
    std::printf("check of all records: %s, %.0f s\n", sound ? "sound" : "NOT SOUND", (now() - start) / 1000);
    return sound;
}

QList<book::BranchId> lookedAt(const QList<book::Branch>& branches)
{
    QList<book::BranchId> some{branches.first().id};
    if (branches.size() > 2)
        some.append(branches[1].id);
    if (branches.size() > 1)
        some.append(branches.last().id);
    return some;
}

int soak(const QString& path)
{
    const QTemporaryDir home;
    Theme theme(*qApp);
    Preferences preferences(home.filePath(QStringLiteral("settings.ini")));
    theme.apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const auto areas = main::makeAreas();
    const Registry registry = makeRegistry(areas, theme, preferences);
    auto book = book::Book::open(path, book::OpenMode::Write, bench::kSoakDay, book::Checking::Later);
    if (!book) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence(book.error())));
        return 2;
    }
    MainWindow window(theme, preferences, registry);
    window.resize(1366, 768);
    window.showBook(std::make_unique<Desk>(std::move(*book), areas));
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    Desk& desk = window.frame()->desk();
    bool good = waitForCheck(desk);
    Soak walk(window, registry, settingsEntries(theme, preferences));
    const auto branches = lookedAt(desk.branches());
    std::vector<qint64> held;
    for (int round = 1; round <= kRounds; ++round) {
        const double start = now();
        walk.round(branches);
        held.push_back(heldNow("Pss:"));
        std::printf("round %d: %zu places of %lld branches, %.0f s, PSS %.1f MB, RSS %.1f MB\n", round, walk.places(),
                    static_cast<long long>(branches.size()), (now() - start) / 1000, double(held.back()) / 1024,
                    double(heldNow("Rss:")) / 1024);
        std::fflush(stdout);
    }
    walk.nameSlowest();
    const double growth = held[1] > 0 ? double(held[2]) / double(held[1]) : 2; // unreadable: nothing was proved
    std::printf("third round over second: %+.2f %%\n", (growth - 1) * 100);
    good = good && growth <= kMostGrowth && !walk.failed();
    return good ? 0 : 1;
}

bool makeBook(const QString& path, const QStringList& numbers)
{
    bench::SoakSize size;
    size.members = numbers.value(0, QString::number(size.members)).toInt();
    size.branches = numbers.value(1, QString::number(size.branches)).toInt();
    size.years = numbers.value(2, QString::number(size.years)).toInt();
    // Thirty records a person in ten years, unless somebody asks for more.
    size.records = numbers.value(3, QString::number(3LL * size.members * size.years)).toLongLong();
    const double start = now();
    const auto made = bench::makeSoakBook(path, size);
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence(made.error())));
        return false;
    }
    std::printf("book: %lld records in %.0f s (branches %lld, groups %lld, people %lld, gatherings %lld, attendances "
                "%lld, ledger %lld, others %lld), %.0f MB\n",
                static_cast<long long>(made->all()), (now() - start) / 1000, static_cast<long long>(made->branches),
                static_cast<long long>(made->groups), static_cast<long long>(made->people),
                static_cast<long long>(made->gatherings), static_cast<long long>(made->attendances),
                static_cast<long long>(made->ledgerItems), static_cast<long long>(made->others),
                double(QFile(path).size()) / 1024 / 1024);
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir data; // the list of copies and the log are not the user's
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", data.path().toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    keepMemorySmall(); // as the program does
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("bench_soak BOOK.bbk [MEMBERS BRANCHES YEARS [RECORDS]]\n", stderr);
        return 2;
    }
    if (!QFile::exists(arguments[1]) && !makeBook(arguments[1], arguments.mid(2)))
        return 2;
    return soak(arguments[1]);
}
