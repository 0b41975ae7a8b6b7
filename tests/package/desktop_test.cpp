// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop is told about the program, read by the desktop's own tools.
#include "branchbook/sample/demo_book.h"

#include "support/catch_qt.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

const QString kDesktop = QStringLiteral(BRANCHBOOK_RESOURCES "/desktop/");

/// What the tool says; empty where it found nothing to say and went out with 0.
QString complaints(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    if (!process.waitForStarted())
        return tool + QStringLiteral(" is not installed: bash .ci/packages tests");
    process.waitForFinished(-1);
    const QString said = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 ? QString() : tool + u'\n' + said;
}

QString desktopValue(const QString& key)
{
    QFile file(kDesktop + QStringLiteral("branchbook.desktop"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(key.toUtf8() + '='))
            return QString::fromUtf8(line.mid(key.size() + 1));
    return {};
}

} // namespace

TEST_CASE("the desktop entry and the metainfo are valid")
{
    CHECK(complaints(QStringLiteral("desktop-file-validate"), {kDesktop + QStringLiteral("branchbook.desktop")})
          == QString());
    CHECK(complaints(QStringLiteral("appstreamcli"),
                     {QStringLiteral("validate"), QStringLiteral("--no-net"),
                      kDesktop + QStringLiteral("org.branchbook.Branchbook.metainfo.xml")})
          == QString());
}

TEST_CASE("the metainfo names this version as the newest release, with its day")
{
    QFile file(kDesktop + QStringLiteral("org.branchbook.Branchbook.metainfo.xml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression kRelease(
        QStringLiteral("<release version=\"([^\"]+)\"[^>]* date=\"([0-9]{4}-[0-9]{2}-[0-9]{2})\""));
    const auto first = kRelease.match(QString::fromUtf8(file.readAll()));
    REQUIRE(first.hasMatch());
    CHECK(first.captured(1) == QStringLiteral(BRANCHBOOK_VERSION));
    CHECK(QDate::fromString(first.captured(2), Qt::ISODate).isValid());
}

TEST_CASE("a book is known by its name, and by its bytes under any name, and opens in the window")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    REQUIRE(QDir().mkpath(data + QStringLiteral("/mime/packages")));
    REQUIRE(QFile::copy(kDesktop + QStringLiteral("branchbook-book.xml"),
                        data + QStringLiteral("/mime/packages/branchbook-book.xml")));
    // As installed: both in one folder. From two, Qt takes the answer of the one that it asks last.
    REQUIRE(QFile::copy(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"),
                        data + QStringLiteral("/mime/packages/freedesktop.org.xml")));
    CHECK(complaints(QStringLiteral("update-mime-database"), {data + QStringLiteral("/mime")}) == QString());

    const QString book = folder.filePath(QStringLiteral("a.bbk"));
    const QString renamed = folder.filePath(QStringLiteral("a"));
    branchbook::NoProgress progress;
    branchbook::sample::DemoOptions options;
    options.members = 3;
    options.years = 1;
    REQUIRE(branchbook::sample::makeDemoBook(book, options, progress));
    REQUIRE(QFile::copy(book, renamed));

    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(data));
    const QMimeDatabase types;
    const QString type = QStringLiteral("application/x-branchbook");
    CHECK(types.mimeTypeForFile(book, QMimeDatabase::MatchExtension).name() == type);
    CHECK(types.mimeTypeForFile(renamed, QMimeDatabase::MatchContent).name() == type);
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_DATA_DIRS");

    CHECK(desktopValue(QStringLiteral("MimeType")).split(u';').contains(type));
    CHECK(desktopValue(QStringLiteral("Exec")) == QStringLiteral("branchbook %f"));
    CHECK(desktopValue(QStringLiteral("Icon")) == QStringLiteral("branchbook"));
}
