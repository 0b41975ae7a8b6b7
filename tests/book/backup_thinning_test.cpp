// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/backup_thinning.h"

#include "support/catch_qt.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace branchbook;

namespace {

QDateTime at(int year, int month, int day, int hour = 17)
{
    return {QDate(year, month, day), QTime(hour, 0)};
}

QList<QDateTime> thinned(const QList<QDateTime>& times, const QDateTime& now)
{
    const auto stays = book::backupsThatStay(times, now);
    REQUIRE(stays.size() == times.size());
    QList<QDateTime> left;
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (stays.at(i))
            left.append(times.at(i));
    }
    return left;
}

/// The newest copy ever made of each period, of the last `most` periods that have one: reckoned over all that was ever made.
template <class Name>
std::set<QDateTime> newestOfEach(const QList<QDateTime>& ever, std::size_t most, Name name)
{
    std::map<QString, QDateTime> newest;
    for (const QDateTime& time : ever) {
        QDateTime& kept = newest[name(time.date())];
        kept = kept.isValid() ? std::max(kept, time) : time;
    }
    std::set<QDateTime> last;
    for (auto it = newest.rbegin(); it != newest.rend() && last.size() < most; ++it)
        last.insert(it->second);
    return last;
}

QString weekName(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

/// What table B6 promises of the copies that are left after `ever` were made.
void checkPromises(const QList<QDateTime>& ever, const QList<QDateTime>& left)
{
    const auto isLeft = [&](const QDateTime& time) { return left.contains(time); };
    REQUIRE(left.size() <= book::kMostBackups);
    REQUIRE(isLeft(*std::ranges::max_element(ever)));
    QList<QDateTime> newest = ever;
    std::ranges::sort(newest, std::greater<>());
    REQUIRE(std::ranges::all_of(newest.first(std::min<qsizetype>(10, newest.size())), isLeft));
    const auto format = [](const char* pattern) {
        return [pattern](QDate day) { return day.toString(QString::fromLatin1(pattern)); };
    };
    REQUIRE(std::ranges::all_of(newestOfEach(ever, 7, format("yyyy-MM-dd")), isLeft));
    REQUIRE(std::ranges::all_of(newestOfEach(ever, 4, weekName), isLeft));
    REQUIRE(std::ranges::all_of(newestOfEach(ever, 12, format("yyyy-MM")), isLeft));
    REQUIRE(std::ranges::all_of(newestOfEach(ever, 10, format("yyyy")), isLeft));
}

} // namespace

TEST_CASE("few copies all stay")
{
    CHECK(book::backupsThatStay({}, at(2026, 9, 18)).isEmpty());
    QList<QDateTime> times;
    for (int hour = 8; hour < 18; ++hour)
        times.append(at(2026, 9, 18, hour));
    CHECK(thinned(times, at(2026, 9, 18, 20)) == times);
}

TEST_CASE("many copies of one day leave the ten newest of it")
{
    QList<QDateTime> times;
    for (int minute = 0; minute < 59; ++minute)
        times.append({QDate(2026, 9, 18), QTime(9, minute)});
    const auto left = thinned(times, at(2026, 9, 18));
    CHECK(left.size() == 10);
    CHECK(left == times.last(10));
}

TEST_CASE("thinning: ten years of work keep ten newest, 7 days, 4 weeks, 12 months and 10 years in at most 60 files",
          "[thinning]")
{
    std::mt19937 random(20260918); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same years each time
    QList<QDateTime> ever;
    QList<QDateTime> left;
    const QDate first(2026, 9, 18);
    for (QDate day = first; day < first.addYears(10); day = day.addDays(1)) {
        // Two working days of three, one to six copies; a month of holidays each summer, and one year hardly anything.
        const bool away = day.month() == 8 || (day.year() == 2030 && day.day() != 15);
        if (away || day.dayOfWeek() > 5 || random() % 3 == 0)
            continue;
        const int copies = 1 + static_cast<int>(random() % 6);
        for (int i = 0; i < copies; ++i) {
            const QDateTime now(day, QTime(8 + i, static_cast<int>(random() % 60)));
            ever.append(now);
            left.append(now);
            left = thinned(left, now);
            REQUIRE(left.contains(now));
            REQUIRE(left.size() <= book::kMostBackups);
        }
        if (day.day() % 9 == 0) // reckoning over all that ever was takes its time
            checkPromises(ever, left);
    }
    REQUIRE(ever.size() > 4000);
    checkPromises(ever, left);
    CHECK(left.contains(*std::ranges::max_element(ever, std::less<>(), [](const QDateTime& time) {
        return time.date().year() == 2030 ? time : QDateTime(QDate(1, 1, 1), QTime());
    })));
}

TEST_CASE("thinning: copies of the future take nobody's place")
{
    QList<QDateTime> times;
    for (int day = 1; day <= 28; ++day)
        times.append(at(2030, 2, day)); // the clock was wrong by years
    for (int day = 1; day <= 28; ++day)
        times.append(at(2026, 8, day));
    const auto left = thinned(times, at(2026, 9, 18));
    const auto future = std::ranges::count_if(left, [](const QDateTime& time) { return time.date().year() == 2030; });
    CHECK(future == 10);
    CHECK(left.contains(at(2026, 8, 28)));
    CHECK(left.size() == 10 + 10 + 2); // ten newest and two more weeks: those ending on the 16th and the 9th of August
}
