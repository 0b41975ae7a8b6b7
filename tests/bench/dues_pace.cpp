// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_dues [MEMBERS IN THE WINDOW] [MEMBERS RECOMPUTED]: how long a year of dues of 10,000 members takes to recompute, and what
// the month grid of 2,000 needs for a step of scrolling, a change of the month and a payment. Milliseconds; with BENCH_CPU set
// the processor's time of the window's thread counts, for a busy machine.
#include "branchbook/book/member_store.h"
#include "branchbook/organization/dues_service.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/rules/rule_base.h"
#include "main/areas.h"
#include "ui/dues/dues_view.h"
#include "ui/kit/table_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace branchbook;
using namespace branchbook::organization;

namespace {

const QDate kDuesDay(2026, 9, 18);
constexpr int kPaidMonths = 8;

double now()
{
    timespec time{};
    ::clock_gettime(qEnvironmentVariableIsSet("BENCH_CPU") ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[size_t(share * double(times.size() - 1))]; };
    std::printf("%-40s n %4zu  median %8.2f  p95 %8.2f  max %8.2f\n", what, times.size(), at(0.5), at(0.95),
                times.back());
    std::fflush(stdout);
}

template <class Act>
double painted(Act act)
{
    const double start = now();
    act();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return now() - start;
}

/// Everybody another base, in all brackets; a raise in May.
DuesAccount accountOf(int number)
{
    DuesAccount account;
    account.payer.standing.type = QString::fromUtf16(book::kFullMember);
    account.payer.standing.joined = PartialDate::of(2001, 7, 1);
    for (const Month from : {Month{2026, 1}, Month{2026, 5}}) {
        DuesBase base;
        base.from = from;
        base.type = number % 5 == 0 ? rules::DuesClass::Retired : rules::DuesClass::Salaried;
        base.base = {200'000 + 137 * number + (from.month == 5 ? 50'000 : 0)};
        account.bases.append(base);
    }
    for (int month = 1; month <= kPaidMonths; ++month)
        account.paid.append({{2026, month}, {1'500}, kDuesDay});
    return account;
}

int recompute(const rules::Catalogue& catalogue, int members)
{
    std::vector<DuesAccount> accounts;
    for (int i = 0; i < members; ++i)
        accounts.push_back(accountOf(i));
    std::vector<double> times;
    qint64 sum = 0;
    for (int round = 0; round < 5; ++round) {
        const double start = now();
        DuesScale scale(catalogue);
        for (const DuesAccount& account : accounts) {
            const auto year = assess(account, {2026, 1}, {2026, 12}, scale);
            if (!year)
                return 1;
            sum += year->due.fen + arrearsOf(*year, kDuesDay, catalogue).months;
        }
        times.push_back(now() - start);
    }
    std::printf("members recomputed %d, sum %lld\n", members, static_cast<long long>(sum));
    print("a year of dues, all members", times);
    return 0;
}

Result<> addPayers(store::UnitOfWork& unit, book::BranchId branch, const rules::Catalogue& catalogue, int members)
{
    for (int i = 0; i < members; ++i) {
        book::Member person;
        person.branch = branch;
        person.values.set(book::Field::FullName, QStringLiteral("成员") + QChar(0x4E00 + i));
        person.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
        person.values.set(book::Field::JoinDate, QStringLiteral("2001-07-01"));
        person.values.set(book::Field::FullMemberDate, QStringLiteral("2002-07-01"));
        BB_TRY(const auto id, book::insertMember(unit, person));
        DuesBase base = accountOf(i).bases.first();
        base.branch = branch;
        base.member = id;
        BB_TRY([[maybe_unused]] const auto declared, declareBase(unit, catalogue, base, kDuesDay));
        DuesPayment payment;
        payment.branch = branch;
        payment.member = id;
        payment.paidOn = kDuesDay;
        BB_TRY(const auto account, loadDuesAccount(unit.session(), id));
        DuesScale scale(catalogue);
        BB_TRY(payment.parts, splitDues(account, monthsBetween({2026, 1}, {2026, 1 + i % kPaidMonths}), {}, scale));
        BB_TRY([[maybe_unused]] const auto paid, recordPayment(unit, catalogue, payment, kDuesDay));
    }
    return {};
}

void measureGrid(ui::MainWindow& window)
{
    ui::Desk& desk = window.frame()->desk();
    const double opened = painted([&] { desk.showPage(QStringLiteral("organization"), QStringLiteral("dues")); });
    auto* view = window.findChild<ui::DuesView*>();
    if (view == nullptr)
        return;
    std::printf("people in the grid %d, opened in %.0f ms\n", view->model()->rowCount(), opened);
    std::vector<double> pages;
    for (int i = 0; i < 150; ++i)
        pages.push_back(painted([&] { QTest::keyClick(view->table(), Qt::Key_PageDown); }));
    print("scroll a page", pages);
    std::vector<double> wheel;
    QScrollBar* bar = view->table()->verticalScrollBar();
    bar->setValue(0);
    for (int i = 0; i < 300; ++i)
        wheel.push_back(painted([&] { bar->setValue(bar->value() + 3 * bar->singleStep()); }));
    print("scroll by the wheel", wheel);
    std::vector<double> ticks;
    for (int row = 0; row < 50; ++row)
        ticks.push_back(painted(
            [&] { (void)view->model()->setData(view->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole); }));
    print("tick a row", ticks);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int shown = arguments.value(1, QStringLiteral("2000")).toInt();
    const auto base = rules::ruleBase();
    if (!base || recompute((*base)->catalogue, arguments.value(2, QStringLiteral("10000")).toInt()) != 0)
        return 1;
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("dues.bbk"));
    book::BookSetup setup;
    setup.branchName = QStringLiteral("大支部");
    auto book = book::Book::create(path, setup, kDuesDay);
    const auto branch =
        book ? book::findBranch((*book)->reader(), {}) : Result<book::Branch>(tl::unexpect, book.error());
    const auto filled = !branch
        ? Result<>(tl::unexpect, branch.error())
        : (*book)
              ->perform(QStringLiteral("bench"), {},
                        [&](store::UnitOfWork& unit) { return addPayers(unit, branch->id, (*base)->catalogue, shown); })
              .map([](const auto&) {});
    if (!filled) {
        std::fprintf(stderr, "%s\n", sentence(filled.error()).toUtf8().constData());
        return 1;
    }
    ui::Theme theme(*qApp);
    ui::Preferences preferences(home.filePath(QStringLiteral("settings.ini")));
    theme.apply(preferences.look());
    const ui::Registry registry = ui::makeRegistry(main::makeAreas(), theme, preferences);
    ui::MainWindow window(theme, preferences, registry);
    window.resize(1366, 768);
    window.showBook(std::make_unique<ui::Desk>(std::move(*book), main::makeAreas()));
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    measureGrid(window);
    return 0;
}
