// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/replace_file.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace branchbook;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

TEST_CASE("a file is replaced as a whole or not at all")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名单.csv"));
    REQUIRE(replaceFile(path, QByteArray("one")));
    REQUIRE(replaceFile(path, QByteArray("two")));
    CHECK(bytesOf(path) == "two");
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto failed = replaceFile(path, [](const QString& temporaryPath) -> Result<> {
        QFile file(temporaryPath);
        CHECK(file.open(QIODevice::WriteOnly));
        file.write("half");
        return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    });
    CHECK(failed.error().code == QStringLiteral("cancelled"));
    CHECK(bytesOf(path) == "two");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a link stays a link")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("real.csv"));
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    REQUIRE(replaceFile(target, QByteArray("old")));
    REQUIRE(QFile::link(target, link));
    REQUIRE(replaceFile(link, QByteArray("new")));
    CHECK(QFile::symLinkTarget(link) == target);
    CHECK(bytesOf(target) == "new");
}

TEST_CASE("what cannot be written is told in plain words")
{
    const QTemporaryDir folder;
    const auto noFolder = replaceFile(folder.filePath(QStringLiteral("no/a.csv")), QByteArray("x"));
    REQUIRE_FALSE(noFolder);
    CHECK(noFolder.error().kind == ErrorKind::Io);
    CHECK(sentence(noFolder.error()).contains(QStringLiteral("文件夹不存在")));
    CHECK_FALSE(sentence(noFolder.error()).contains(QStringLiteral("原来的文件"))); // there was none
    const QString there = folder.filePath(QStringLiteral("c.csv"));
    REQUIRE(replaceFile(there, QByteArray("old")));
    CHECK(sentence(writeError(there, EACCES)).contains(QStringLiteral("没有权限。原来的文件没有改动；请换")));
    REQUIRE(QFile::remove(there));
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("b.csv")));
    const auto isFolder = replaceFile(folder.filePath(QStringLiteral("b.csv")), QByteArray("x"));
    REQUIRE_FALSE(isFolder);
    CHECK(sentence(isFolder.error()).contains(QStringLiteral("同名的文件夹")));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
