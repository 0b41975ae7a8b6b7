// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No command writes over what it reads, by whatever name; and nobody is told "done" who cannot have the result.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

using namespace cli_test;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The second row is nobody: it is rejected.
QString rosterWithReject(const Desk& desk)
{
    const QString path = desk.path(QStringLiteral("名册.csv"));
    write(path, QStringLiteral("姓名,性别,民族,出生日期\n魏晴岚,女,汉族,1988-03-04\n,男,汉族,1990-01-02\n").toUtf8());
    return path;
}

} // namespace

TEST_CASE("the book is no target, also under other names")
{
    const Desk desk;
    const QByteArray before = bytesOf(desk.book);
    const auto hard = [&](const QString& name) {
        REQUIRE(::link(QFile::encodeName(desk.book).constData(), QFile::encodeName(desk.path(name)).constData()) == 0);
        return desk.path(name);
    };
    REQUIRE(QFile::link(desk.book, desk.path(QStringLiteral("soft.json"))));
    const QList<QStringList> attempts{
        {QStringLiteral("book export"), desk.book},
        {QStringLiteral("book export"), hard(QStringLiteral("hard.json"))},
        {QStringLiteral("book export"), desk.path(QStringLiteral("soft.json"))},
        {QStringLiteral("book export"), desk.path(QStringLiteral("archive.txt"))},
        {QStringLiteral("agenda export"), desk.book},
        {QStringLiteral("agenda export"), hard(QStringLiteral("hard.ics"))},
        {QStringLiteral("roster export"), hard(QStringLiteral("hard.xlsx"))},
        {QStringLiteral("report quarter --period 2026Q3 --out"), hard(QStringLiteral("hard.pdf"))},
        {QStringLiteral("report quarter --period 2026Q3 --out"), desk.path(QStringLiteral("soft.json"))}};
    for (const QStringList& attempt : attempts) {
        const Run done = desk(attempt[0], {attempt[1]});
        INFO(attempt.join(u' ').toStdString());
        CHECK(done.exitCode == kRefused);
        CHECK(bytesOf(desk.book) == before);
        CHECK(bytesOf(desk.path(QStringLiteral("hard.json"))) == before);
    }
    CHECK_FALSE(QFile::exists(desk.path(QStringLiteral("archive.txt"))));
}

TEST_CASE("rejects never go over the roster they come from")
{
    const Desk desk(Desk::Book::New);
    const QString roster = rosterWithReject(desk);
    const QByteArray before = bytesOf(roster);
    REQUIRE(QFile::link(roster, desk.path(QStringLiteral("b.csv"))));
    for (const QString& rejects : {roster, desk.path(QStringLiteral("b.csv"))}) {
        for (const char* flag : {"--json", "--dry-run"}) {
            const Run done = desk(QStringLiteral("roster import"),
                                  {roster, QStringLiteral("--rejects"), rejects, QString::fromLatin1(flag)});
            CHECK(done.exitCode == kRefused);
            CHECK(bytesOf(roster) == before);
        }
    }
    CHECK(desk.array(QStringLiteral("member list")).isEmpty());
}

TEST_CASE("rejects that cannot be kept stop the import before it begins")
{
    const Desk desk(Desk::Book::New);
    const QString roster = rosterWithReject(desk);
    for (const QString& rejects : {desk.path(QStringLiteral("no/r.csv")), desk.path(QStringLiteral("r.bbk"))}) {
        const Run done = desk(QStringLiteral("roster import"), {roster, QStringLiteral("--rejects"), rejects});
        CHECK((done.exitCode == kIo || done.exitCode == kRefused));
        CHECK(desk.array(QStringLiteral("member list")).isEmpty());
    }
    const QString rejects = desk.path(QStringLiteral("r.csv"));
    const QJsonObject done =
        desk.object(QStringLiteral("roster import"), {roster, QStringLiteral("--rejects"), rejects});
    CHECK(done.value(u"rejected").toInt() == 1);
    CHECK(QFile::exists(rejects));
}

TEST_CASE("output that cannot be written is exit 7, and the change is there")
{
    const Desk desk(Desk::Book::New);
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(BRANCHBOOK_CLI),
                  {QStringLiteral("--book"), desk.book, QStringLiteral("gathering"), QStringLiteral("add"),
                   QStringLiteral("--kind"), QStringLiteral("party_lesson"), QStringLiteral("--date"),
                   QStringLiteral("2026-09-17"), QStringLiteral("--topic"), QStringLiteral("党的群众路线"),
                   QStringLiteral("--on"), QStringLiteral("2026-09-18")});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == kIo);
    CHECK(QString::fromUtf8(process.readAllStandardError()).contains(QStringLiteral("已经完成")));
    CHECK(desk.array(QStringLiteral("gathering list")).size() == 1);
}
