// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_reader.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace branchbook::report::test {

namespace {

constexpr int kOfficeMs = 240'000; // its first start makes a profile

constexpr char kRead[] = R"(
import docx, json, sys
d = docx.Document(sys.argv[1])
print(json.dumps({
    "title": d.core_properties.title, "author": d.core_properties.author,
    "paragraphs": [{"style": p.style.name, "text": p.text} for p in d.paragraphs],
    "tables": [[[c.text for c in r.cells] for r in t.rows] for t in d.tables]}))
)";
constexpr char kParts[] = R"(
import json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print("\n".join(z.namelist()))
)";
constexpr char kPart[] = R"(
import sys, zipfile
sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))
)";

} // namespace

WordFile::WordFile(const Document& document)
{
    NoProgress progress;
    REQUIRE(writeWord(document, path(), progress).has_value());
}

QByteArray WordFile::python(const QString& script, const QStringList& arguments) const
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral("-c"), script, path()} + arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QStringList WordFile::parts() const
{
    return QString::fromUtf8(python(QString::fromLatin1(kParts), {})).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray WordFile::part(const QString& name) const
{
    return python(QString::fromLatin1(kPart), {name});
}

QJsonObject WordFile::read() const
{
    return QJsonDocument::fromJson(python(QString::fromLatin1(kRead), {})).object();
}

PdfFile WordFile::printed() const
{
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + m_directory.filePath(QStringLiteral("profile")),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                  QStringLiteral("--outdir"), m_directory.path(), path()});
    REQUIRE(office.waitForFinished(kOfficeMs));
    return PdfFile(m_directory.filePath(QStringLiteral("out.pdf")));
}

} // namespace branchbook::report::test
