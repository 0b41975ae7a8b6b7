// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "branchbook/cli/run.h"
#include "main/areas.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QJsonDocument>

namespace cli_test {

namespace {

QJsonDocument documentOf(const QString& text)
{
    CHECK(text.endsWith(u'\n'));
    CHECK(text.count(u'\n') == 1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    INFO(text.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

/// The sample as bytes: made once a process, because making it takes longer than most cases that start from it.
const QByteArray& sampleBook()
{
    static const QByteArray made = [] {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sample.bbk"));
        const Run demo =
            run({QStringLiteral("book"), QStringLiteral("demo"), file, QStringLiteral("--years"), QStringLiteral("1")});
        REQUIRE(demo.exitCode == kDone);
        REQUIRE_FALSE(QFile::exists(file + QStringLiteral("-wal")));
        return bytesOf(file);
    }();
    return made;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

QJsonObject Run::object() const
{
    const QJsonDocument document = documentOf(out);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray Run::array() const
{
    const QJsonDocument document = documentOf(out);
    REQUIRE(document.isArray());
    return document.array();
}

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

Run run(const QStringList& arguments)
{
    Run result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.exitCode = branchbook::cli::run(arguments, branchbook::main::makeAreas(), out, err);
    out.flush();
    err.flush();
    return result;
}

Desk::Desk(Book kind)
    : book(folder.filePath(QStringLiteral("手册.bbk")))
{
    if (kind == Book::Sample)
        write(book, sampleBook());
    else
        REQUIRE(run({QStringLiteral("book"), QStringLiteral("new"), book, QStringLiteral("--branch"),
                     QStringLiteral("示例党支部"), QStringLiteral("--on"), QStringLiteral("2026-09-18")})
                    .exitCode
                == kDone);
}

Run Desk::operator()(const QString& line, const QStringList& more) const
{
    return run(QStringList{QStringLiteral("--book"), book} + words(line) + more);
}

QJsonObject Desk::object(const QString& line, const QStringList& more) const
{
    const Run done = (*this)(line, more + QStringList{QStringLiteral("--json")});
    INFO(line.toStdString() << ": " << done.err.toStdString());
    REQUIRE(done.exitCode == kDone);
    return done.object();
}

QJsonArray Desk::array(const QString& line, const QStringList& more) const
{
    const Run done = (*this)(line, more + QStringList{QStringLiteral("--json")});
    INFO(line.toStdString() << ": " << done.err.toStdString());
    REQUIRE(done.exitCode == kDone);
    return done.array();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList names(const QJsonArray& list, const QString& key)
{
    QStringList found;
    for (const QJsonValue& value : list)
        found.append(value.toObject().value(key).toString());
    return found;
}

QStringList keys(const QJsonObject& object)
{
    return object.keys();
}

} // namespace cli_test
