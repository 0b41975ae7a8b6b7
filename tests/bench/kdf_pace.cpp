// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_kdf: what one try at a passphrase costs on this machine. Prints the cost that a book made here gets, and how long unlocking it
// takes by the clock. Should be about half a second (500 ms); the floor of KdfCost is never undercut.
#include "branchbook/base/clock.h"
#include "branchbook/store/vault.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace branchbook;

namespace {

constexpr int kTries = 9;

double nowMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.code));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kdf.bbk"));
    {
        const auto made = store::Session::create(path);
        if (!made)
            return failed(made.error());
    }
    const store::KdfCost cost = store::measuredCost();
    const store::Secret secret = store::Secret::of(QStringLiteral("half a second"));
    NoProgress progress;
    const auto sealed = store::sealBook(
        path, secret, {QStringLiteral("passphrase.set"), QStringLiteral("bench"), {}, systemClock()->now()}, progress,
        cost);
    if (!sealed)
        return failed(sealed.error());
    std::vector<double> times;
    for (int i = 0; i < kTries; ++i) {
        const double start = nowMs();
        const auto key = store::unlock(path, secret);
        if (!key)
            return failed(key.error());
        times.push_back(nowMs() - start);
    }
    std::sort(times.begin(), times.end());
    std::printf("memory %llu MiB, passes %llu\nunlock %zu times: median %.0f ms, min %.0f, max %.0f\n",
                static_cast<unsigned long long>(cost.memory >> 20), static_cast<unsigned long long>(cost.passes),
                times.size(), times[times.size() / 2], times.front(), times.back());
    return 0;
}
