// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_read_sheet FILE [TIMES]: reads the first sheet to typed cells; prints milliseconds and the peak of memory.
#include "branchbook/sheet/workbook.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>

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

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int times = arguments.size() > 2 ? arguments[2].toInt() : 1;
    for (int i = 0; i < times && arguments.size() > 1; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        auto book = sheet::Workbook::open(arguments[1]);
        NoProgress progress;
        const auto table = book ? (*book)->read(0, progress) : tl::unexpected<Error>(book.error());
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        if (!table) {
            std::fprintf(stderr, "%s\n", sentence(table.error()).toUtf8().constData());
            return 1;
        }
        std::printf("rows %d cells %lld ms %.1f peak %s\n", table->rowCount(),
                    static_cast<long long>(table->cellCount()), took.count(), peakMemory().constData());
    }
    return 0;
}
