// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Office files made and read by Python's libraries, which know nothing of ours.
#pragma once

#include "support/catch_qt.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace branchbook::sheet {

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeBytes(const QTemporaryDir& folder, const QByteArray& bytes, const QString& name)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QString python(const char* script, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/usr/bin/python3"),
                  QStringList{QStringLiteral("-c"), QString::fromUtf8(script)} + arguments);
    REQUIRE(process.waitForFinished(120'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What `script` writes to the path that it is given.
inline QByteArray pythonFile(const QTemporaryDir& folder, const char* script, const QString& name)
{
    python(script, {folder.filePath(name)});
    return fileBytes(folder.filePath(name));
}

inline QStringList readBack(const QTemporaryDir& folder, const char* script, const QByteArray& bytes,
                            const QString& name)
{
    writeBytes(folder, bytes, name);
    return python(script, {folder.filePath(name)}).split(u'\n', Qt::SkipEmptyParts);
}

/// Names of the members that differ; the order of all of them must be the same.
inline QStringList changedParts(const QTemporaryDir& folder, const QString& before, const QString& after)
{
    constexpr char kCompare[] = R"py(
import sys, zipfile
a, b = (zipfile.ZipFile(p) for p in sys.argv[1:3])
assert a.namelist() == b.namelist() and b.testzip() is None
for n in sorted(a.namelist()):
    if a.read(n) != b.read(n): print(n)
)py";
    return python(kCompare, {folder.filePath(before), folder.filePath(after)}).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace branchbook::sheet
