// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_redline: how long the comparison of two texts of fifty pages (28 lines of 28 characters each) takes: a tenth of the paragraphs
// changed, every paragraph changed, nothing alike, one paragraph without a line break. Milliseconds.
#include "branchbook/institutions/redline.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <vector>

using namespace branchbook::institutions;

namespace {

constexpr int kParagraphs = 700; ///< of two lines
constexpr int kLength = 56;
constexpr int kRounds = 15;

double now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QString paragraph(std::mt19937& random)
{
    QString text;
    for (int i = 1; i < kLength; ++i)
        text += i % 20 == 0 ? QChar(u'，') : QChar(char16_t(0x4E00 + random() % 3000));
    return text + QChar(u'。');
}

/// Three characters of one in `share` paragraphs become others.
QStringList changed(const QStringList& before, int share, std::mt19937& random)
{
    QStringList after = before;
    for (qsizetype i = 0; i < after.size(); i += share)
        after[i].replace(qsizetype(random() % 50), 3, QStringLiteral("改动过的"));
    return after;
}

/// False: the texts do not come out of the redline again.
bool measure(const char* what, const QString& before, const QString& after)
{
    std::vector<double> times;
    Redline redline;
    for (int round = 0; round < kRounds; ++round) {
        const double start = now();
        redline = redlineOf(before, after);
        times.push_back(now() - start);
    }
    const qsizetype paragraphs = redline.paragraphs.size();
    std::sort(times.begin(), times.end());
    std::printf("%-28s characters %6lld  paragraphs %5lld  median %8.2f  max %8.2f\n", what,
                static_cast<long long>(before.size()), static_cast<long long>(paragraphs), times[times.size() / 2],
                times.back());
    return textOf(redline, Change::Added) == before && textOf(redline, Change::Removed) == after;
}

} // namespace

int main()
{
    std::mt19937 random(7);
    QStringList before;
    QStringList other;
    for (int i = 0; i < kParagraphs; ++i) {
        before.append(paragraph(random));
        other.append(paragraph(random));
    }
    const auto text = [](const QStringList& list) { return list.join(u'\n'); };
    const bool right = measure("a tenth changed", text(before), text(changed(before, 10, random)))
        && measure("every paragraph changed", text(before), text(changed(before, 1, random)))
        && measure("nothing alike", text(before), text(other))
        && measure("without a line break", before.join(QString()), changed(before, 10, random).join(QString()));
    return right ? EXIT_SUCCESS : EXIT_FAILURE;
}
