// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// package …: written, read, refused and rolled up by the program.
#include "cli/cli_support.h"
#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

QByteArray turnedAt(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a package is written, read and summed")
{
    const Desk desk;
    const QString one = desk.path(QStringLiteral("1.bbx"));
    const QJsonObject written = desk.object(QStringLiteral("package write --period 2026Q3 --out"), {one});
    CHECK(written.value(u"numbers").toString() == u"masked");
    const QString print = written.value(u"fingerprint").toString();
    CHECK(desk.object(QStringLiteral("package key")).value(u"fingerprint").toString() == print);

    const QJsonObject read = desk.object(QStringLiteral("package read"), {one});
    CHECK(read.value(u"fingerprint").toString() == print);
    CHECK(read.value(u"figures").toObject().value(u"members.total").toInt() == 38);
    CHECK(read.value(u"unknown_parts").toArray().isEmpty());
    CHECK(desk(QStringLiteral("package read --fingerprint"), {print.toLower().remove(u'-'), one}).exitCode == kDone);
    CHECK(desk(QStringLiteral("--json package read --fingerprint 0000"), {one}).errorCode() == u"exchange.fingerprint");

    const QJsonObject sums =
        desk.object(QStringLiteral("package collect --expect 无此支部"), {one, one}); // the same file twice
    CHECK(sums.value(u"sums").toObject().value(u"members.total").toInt() == 38);
    CHECK(sums.value(u"again").toArray().size() == 1);
    CHECK(sums.value(u"conflicts").toArray().isEmpty());
    CHECK(sums.value(u"missing").toArray().size() == 1);
}

TEST_CASE("a package that was changed or cut is refused, and nothing is summed")
{
    const Desk desk;
    const QString one = desk.path(QStringLiteral("1.bbx"));
    (void)desk.object(QStringLiteral("package write --period 2026Q3 --out"), {one});
    const QByteArray bytes = bytesOf(one);
    const QString bad = desk.path(QStringLiteral("bad.bbx"));
    for (const QByteArray& changed : {turnedAt(bytes, bytes.size() / 2), bytes.left(bytes.size() / 2), QByteArray()}) {
        put(bad, changed);
        const Run run = desk(QStringLiteral("--json package read"), {bad});
        CHECK(run.exitCode == kRefused);
        CHECK(run.errorCode().startsWith(u"exchange."));
        CHECK(desk(QStringLiteral("package collect"), {one, bad}).exitCode == kRefused);
    }
    CHECK(desk(QStringLiteral("package read"), {desk.path(QStringLiteral("none.bbx"))}).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("package write --period 2026Q3 --out"), {desk.path(QStringLiteral("a.zip"))}).exitCode
          == kRefused);
    CHECK(desk(QStringLiteral("package write --period 2026 --out"), {one}).exitCode == kUsage);
}

TEST_CASE("the same quarter read twice with other values: told by field, the later not silently taken")
{
    const Desk desk;
    const QString one = desk.path(QStringLiteral("1.bbx"));
    const QString two = desk.path(QStringLiteral("2.bbx"));
    (void)desk.object(QStringLiteral("package write --period 2026Q3 --out"), {one});
    REQUIRE(desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic 补录")).exitCode == kDone);
    (void)desk.object(QStringLiteral("package write --period 2026Q3 --out"), {two});
    const auto held = [&](const QString& options) {
        const QJsonObject all = desk.object(QStringLiteral("package collect") + options, {one, two});
        CHECK(all.value(u"conflicts").toArray().size() >= 2); // all, and party lessons
        return all.value(u"sums").toObject().value(u"gatherings.held").toInt();
    };
    const int first = held({});
    CHECK(held(QStringLiteral(" --take-later")) == first + 1);
    const Run said = desk(QStringLiteral("package collect"), {one, two});
    CHECK(said.err.contains(QStringLiteral("%1 → %2").arg(first).arg(first + 1)));
}

TEST_CASE("an inspection copy has a passphrase of its own, says what it is, and takes no change")
{
    const Desk desk;
    const QString copy = desk.path(QStringLiteral("c.bbk"));
    const QString line = QStringLiteral("book inspection --from 2026-04-01 --to 2026-06-30 --masked --out");
    CHECK(desk(line, {copy}).exitCode == kLocked); // no passphrase, no terminal
    qputenv("BRANCHBOOK_NEW_PASSPHRASE", "副本的口令");
    const QJsonObject made = desk.object(line, {copy});
    qunsetenv("BRANCHBOOK_NEW_PASSPHRASE");
    CHECK(made.value(u"rows").toInt() > 0);
    CHECK(made.value(u"evidence").toArray().size() > 10);
    CHECK(bytesOf(made.value(u"index").toString()).startsWith("%PDF"));
    CHECK_FALSE(made.value(u"recovery_code").toString().isEmpty());

    CHECK(run({QStringLiteral("--book"), copy, QStringLiteral("book"), QStringLiteral("info")}).exitCode == kLocked);
    qputenv("BRANCHBOOK_PASSPHRASE", "副本的口令");
    const QJsonObject info =
        run({QStringLiteral("--book"), copy, QStringLiteral("--json"), QStringLiteral("book"), QStringLiteral("info")})
            .object();
    const Run shown = run({QStringLiteral("--book"), copy, QStringLiteral("book"), QStringLiteral("info")});
    // Of a list that the copy lacks it does not tell how to begin one.
    REQUIRE_FALSE(desk.array(QStringLiteral("clue list")).isEmpty());
    for (const QString& list :
         {QStringLiteral("clue list"), QStringLiteral("talk list"), QStringLiteral("member records 沈若溪")}) {
        INFO(list.toStdString());
        const Run empty = run(QStringList{QStringLiteral("--book"), copy} + words(list));
        CHECK(empty.exitCode == kDone);
        CHECK(empty.out.contains(QStringLiteral("检查副本里没有")));
        CHECK(empty.out.contains(QStringLiteral("2026-04-01 至 2026-06-30")));
        CHECK_FALSE(empty.out.contains(QStringLiteral("登记")));
    }
    CHECK(
        run({QStringLiteral("--book"), copy, QStringLiteral("--json"), QStringLiteral("clue"), QStringLiteral("list")})
            .array()
            .isEmpty());
    const Run held = run({QStringLiteral("--book"), copy, QStringLiteral("gathering"), QStringLiteral("list")});
    CHECK_FALSE(held.out.contains(QStringLiteral("检查副本里没有"))); // these it has
    const Run archived = run({QStringLiteral("--book"), copy, QStringLiteral("book"), QStringLiteral("export"),
                              desk.path(QStringLiteral("c.json"))});
    const Run refused = run(QStringList{QStringLiteral("--book"), copy, QStringLiteral("--json")}
                            + words(QStringLiteral("gathering add --kind party_lesson --date 2026-06-01 --topic 补")));
    // What needs other days than the copy has would be false: refused, with the way out.
    const QString out = desk.path(QStringLiteral("r.pdf"));
    for (const char* asked : {"report quarter --period 2026Q2 --out %1", "report year --period 2026 --out %1",
                              "report texts --period 2026Q2", "report people --period 2026Q2",
                              "report statistics --period 2026", "agenda list", "agenda compare --quarter 2026Q2"}) {
        INFO(asked);
        const QString command = QString::fromLatin1(asked);
        const Run paper = run(QStringList{QStringLiteral("--book"), copy, QStringLiteral("--json")}
                              + words(command.contains(u'%') ? command.arg(out) : command));
        CHECK(paper.exitCode == kRefused);
        CHECK(paper.errorCode() == u"inspection.part_only");
        CHECK(paper.out.contains(u"请支部从自己的手册里写出"));
        CHECK_FALSE(QFile::exists(out));
    }
    qunsetenv("BRANCHBOOK_PASSPHRASE");
    CHECK(info.value(u"inspection").toString() == u"2026-04-01/2026-06-30");
    CHECK(shown.out.contains(u"检查副本"));
    CHECK(archived.exitCode == kDone);
    CHECK(archived.out.contains(u"身份证号和电话只有首尾几位")); // and no warning of whole ones
    CHECK_FALSE(archived.out.contains(u"完整的身份证号"));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == u"inspection.read_only");
}
