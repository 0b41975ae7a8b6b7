// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_palette BOOK [at-once]: what a key costs in the search over the window. Twenty words are typed letter by letter into
// a book of any size, read only; milliseconds, painting included. The first key comes when all has been read beside the
// window, or, at-once, in the very moment the search opens; then how long it takes until all is there is told too.
// With BENCH_CPU set the processor's time of the window's thread counts, for a busy machine. Ends with 1 where a key takes
// more than 30 ms in the median.
#include "main/areas.h"
#include "ui/shell/desk_shelf.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace branchbook;

namespace {

constexpr double kMostPerKey = 30;
constexpr int kReadWithin = 30'000;
constexpr int kIdle = 300; ///< ms

double now()
{
    timespec time{};
    ::clock_gettime(qEnvironmentVariableIsSet("BENCH_CPU") ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

const QStringList& typedWords()
{
    static const QStringList words{
        QStringLiteral("支部党员大会"), QStringLiteral("主题党日"),   QStringLiteral("zhou"),
        QStringLiteral("zyq"),          QStringLiteral("组织生活会"), QStringLiteral("学习"),
        QStringLiteral("党费"),         QStringLiteral("换届"),       QStringLiteral("zhibu"),
        QStringLiteral("设置"),         QStringLiteral("条例"),       QStringLiteral("制度"),
        QStringLiteral("没有这个词"),   QStringLiteral("帮扶"),       QStringLiteral("志愿服务"),
        QStringLiteral("xq"),           QStringLiteral("报表"),       QStringLiteral("谈话"),
        QStringLiteral("整改"),         QStringLiteral("zzzzzz")};
    return words;
}

double press(QLineEdit& edit, const QString& typed)
{
    const double start = now();
    edit.setText(typed);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return now() - start;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const bool atOnce = argc == 3 && QByteArray(argv[2]) == "at-once";
    if (argc != 2 && !atOnce) {
        std::fputs("bench_palette BOOK [at-once]\n", stderr);
        return 2;
    }
    auto book = book::Book::open(QString::fromLocal8Bit(argv[1]), book::OpenMode::ReadOnly);
    if (!book) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence(book.error())));
        return 2;
    }
    QTemporaryDir folder;
    ui::Theme theme(application);
    ui::Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    theme.apply({ui::Scheme::Light, ui::Contrast::Normal, 1.0, ui::Motion::Reduced});
    const auto areas = branchbook::main::makeAreas();
    const auto registry = ui::makeRegistry(areas, theme, preferences);
    ui::MainWindow window(theme, preferences, registry);
    auto desk = std::make_unique<ui::Desk>(std::move(*book), areas);
    auto* shown = desk.get();
    window.showBook(std::move(desk));
    window.show();
    QTest::qWait(kIdle); // the first page reads what it shows
    const double asked = now();
    shown->search();
    QCoreApplication::processEvents();
    const double opened = now() - asked;
    auto* edit = window.findChild<ui::SearchPalette*>()->findChild<QLineEdit*>();
    std::vector<double> keys;
    if (atOnce)
        keys.push_back(press(*edit, typedWords().first().left(1)));
    auto& shelf = ui::DeskShelf::of(*shown);
    using Turn = ui::DeskShelf::Turn;
    if (!QTest::qWaitFor([&] { return !shelf.awaits(Turn::Soon) && !shelf.awaits(Turn::Last); }, kReadWithin))
        return 2;
    QCoreApplication::processEvents();
    const double complete = now() - asked;
    for (const QString& word : typedWords()) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            keys.push_back(press(*edit, word.left(letters)));
        edit->clear();
        QCoreApplication::processEvents();
    }
    const double first = keys.front();
    std::sort(keys.begin(), keys.end());
    const double median = keys[keys.size() / 2];
    std::printf("keys %zu  median %.2f  worst %.2f  first %.2f  open %.2f  all read after %.2f\n", keys.size(), median,
                keys.back(), first, opened, complete);
    return median > kMostPerKey ? 1 : 0;
}
