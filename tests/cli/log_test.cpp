// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The running log of the program itself: what went wrong stands in it, and nobody's name, number, words or folder.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

using namespace cli_test;

namespace {

/// A folder named like a person, as homes often are, with the program's state beside it.
struct LoggedPlace {
    QTemporaryDir root;

    [[nodiscard]] QString path(const QString& name) const { return root.filePath(name); }
    [[nodiscard]] Run run(const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state")));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(BRANCHBOOK_CLI), arguments);
        REQUIRE(process.waitForFinished(120'000));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] QString log() const
    {
        const QDir folder(path(QStringLiteral("state/branchbook")));
        QString text;
        for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
            text += QString::fromUtf8(bytesOf(folder.filePath(name)));
        return text;
    }
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("the log tells what failed without a name, a number, a word or a folder")
{
    const LoggedPlace place;
    REQUIRE(QDir(place.root.path()).mkdir(QStringLiteral("钟离青禾")));
    const QString book = place.path(QStringLiteral("钟离青禾/手册.bbk"));
    const QString roster = place.path(QStringLiteral("钟离青禾/名册.csv"));
    write(roster, "姓名,性别,身份证号,手机号码,人员类别\n钟离青禾,女,330199198509120428,13900000321,正式党员\n");
    const auto inBook = [&](const QString& file, const QString& line, const QStringList& more = {}) {
        return place.run(words(QStringLiteral("--on 2026-09-18 --book")) + QStringList{file} + words(line) + more)
            .exitCode;
    };
    REQUIRE(place
                .run({QStringLiteral("book"), QStringLiteral("new"), book, QStringLiteral("--branch"),
                      QStringLiteral("甲支部")})
                .exitCode
            == kDone);
    REQUIRE(inBook(book, QStringLiteral("roster import"), {roster}) == kDone);
    CHECK(inBook(book, QStringLiteral("gathering add --kind party_lesson --date 2026-09-16 --topic 钟离青禾讲党课"))
          == kDone);
    CHECK(inBook(book, QStringLiteral("member show 钟离青禾")) == kDone);
    CHECK(inBook(book, QStringLiteral("roster import"), {roster + QStringLiteral("x")}) != kDone);

    // A size of pages that there is not, and pages overwritten: SQLite's own words go into the log.
    const QByteArray whole = bytesOf(book);
    const QString damaged = place.path(QStringLiteral("钟离青禾/坏.bbk"));
    QByteArray head = whole;
    head.replace(16, 2, QByteArray("\0\3", 2));
    write(damaged, head);
    CHECK(inBook(damaged, QStringLiteral("member list")) == kDamaged);
    QByteArray pages = whole;
    pages.replace(4096, pages.size() - 4096, QByteArray(pages.size() - 4096, 'Z'));
    write(damaged, pages);
    CHECK(inBook(damaged, QStringLiteral("member list")) == kDamaged);

    const QString log = place.log();
    INFO(log.toStdString());
    CHECK(log.contains(QStringLiteral("performed roster.import")));
    CHECK(log.contains(QStringLiteral("sqlite 26")));
    CHECK(log.contains(QStringLiteral("sqlite 11")));
    for (const char* word : {"钟离", "青禾", "330199198509120428", "13900000321", "党课", "甲支部"}) {
        INFO(word);
        CHECK_FALSE(log.contains(QString::fromUtf8(word)));
    }
    CHECK_FALSE(log.contains(place.root.path()));
    CHECK_FALSE(log.contains(QStringLiteral(".bbk")));
    CHECK_FALSE(log.contains(QStringLiteral(".csv")));
}
