// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/read_file.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace branchbook;

TEST_CASE("a file is read as a whole up to its limit; devices, pipes and folders are not")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名单.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("12345") == 5);
    file.close();
    CHECK(readUpTo(path, 5) == std::optional<QByteArray>("12345"));
    CHECK_FALSE(readUpTo(path, 4));
    const QString empty = folder.filePath(QStringLiteral("empty"));
    REQUIRE(QFile(empty).open(QIODevice::WriteOnly));
    CHECK(readUpTo(empty, 4) == std::optional<QByteArray>(QByteArray()));
    CHECK_FALSE(readUpTo(folder.filePath(QStringLiteral("none")), 5));
    CHECK_FALSE(readUpTo(folder.path(), 1 << 20));
    CHECK_FALSE(readUpTo(QStringLiteral("/dev/zero"), 1 << 20));
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK_FALSE(readUpTo(pipe, 1 << 20));
}
