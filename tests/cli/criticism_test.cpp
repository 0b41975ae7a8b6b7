// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QProcess>

#include <algorithm>

using namespace cli_test;

namespace {

/// A life meeting of today for the year before, not archived.
QString heldMeeting(const Desk& desk)
{
    return desk
        .object(QStringLiteral("gathering add --kind organizational_life_meeting --date 2026-09-17 --topic 专题会 "
                               "--for-year 2025"))
        .value(u"id")
        .toString();
}

QJsonObject personOf(const QJsonObject& answer, const QString& name)
{
    const QJsonArray people = answer.value(u"people").toArray();
    for (const QJsonValue& each : people) {
        if (each.toObject().value(u"name").toString() == name)
            return each.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("criticism is added by person, counted, changed and removed")
{
    const Desk desk;
    const QString id = heldMeeting(desk);
    const QString add = QStringLiteral("criticism add ") + id;
    REQUIRE(desk(add + QStringLiteral(" --about 周砚青 --points 下村少")).exitCode == kDone);
    const QJsonObject two = desk.object(add + QStringLiteral(" --about 周砚青 --by 韩知秋 --points 听意见不够"));
    REQUIRE(two.value(u"said").toArray().size() == 2);
    const QJsonObject last = two.value(u"said").toArray().at(1).toObject();
    CHECK(last.value(u"kind").toString() == QStringLiteral("mutual"));
    CHECK(last.value(u"about").toString() == QStringLiteral("周砚青"));
    CHECK(last.value(u"by").toString() == QStringLiteral("韩知秋"));
    CHECK(personOf(two, QStringLiteral("周砚青")).value(u"self").toBool());
    CHECK(personOf(two, QStringLiteral("周砚青")).value(u"received").toInt() == 1);
    CHECK(personOf(two, QStringLiteral("韩知秋")).value(u"given").toInt() == 1);
    const QJsonObject changed =
        desk.object(QStringLiteral("criticism change %1 --number 2 --points 听班组意见不够").arg(id));
    CHECK(changed.value(u"said").toArray().at(1).toObject().value(u"points").toString()
          == QStringLiteral("听班组意见不够"));
    const QJsonObject left = desk.object(QStringLiteral("criticism remove %1 --number 1").arg(id));
    CHECK(left.value(u"said").toArray().size() == 1);
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("criticism list ") + id).value(u"said").toArray().size() == 2);
}

TEST_CASE("criticism refuses a slip in a name, a second self-criticism, an archived meeting and any other meeting")
{
    const Desk desk;
    const QString id = heldMeeting(desk);
    const auto code = [&](const QString& line) { return desk(line + QStringLiteral(" --json")).errorCode(); };
    const QString add = QStringLiteral("criticism add ") + id;
    CHECK(code(add + QStringLiteral(" --about 周砚清 --points 甲")) == QStringLiteral("cli.person_unknown"));
    CHECK(code(add + QStringLiteral(" --about 周砚清 --points 甲 --outside")) == QStringLiteral("cli.person_unknown"));
    CHECK(code(add + QStringLiteral(" --about 周砚青 --by 王处长 --points 甲"))
          == QStringLiteral("cli.person_unknown"));
    REQUIRE(desk(add + QStringLiteral(" --about 周砚青 --by 王处长 --points 甲 --outside")).exitCode == kDone);
    REQUIRE(desk(add + QStringLiteral(" --about 周砚青 --points 甲")).exitCode == kDone);
    CHECK(code(add + QStringLiteral(" --about 周砚青 --points 乙")) == QStringLiteral("criticism.self_twice"));
    CHECK(code(QStringLiteral("criticism remove %1 --number 9").arg(id)) == QStringLiteral("criticism.number_missing"));
    REQUIRE(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
    CHECK(code(add + QStringLiteral(" --about 韩知秋 --points 甲")) == QStringLiteral("gathering.archived_reason"));
    const QJsonArray lessons = desk.array(QStringLiteral("gathering list --kind party_lesson"));
    REQUIRE_FALSE(lessons.isEmpty());
    CHECK(code(QStringLiteral("criticism add %1 --about 周砚青 --points 甲")
                   .arg(lessons.first().toObject().value(u"id").toString()))
          == QStringLiteral("criticism.not_life_meeting"));
}

TEST_CASE("the year that a life meeting is for stands apart from the day it was held, for the rules too")
{
    const Desk desk(Desk::Book::New);
    const auto done = [&] {
        const QJsonArray agenda = desk.array(QStringLiteral("agenda list --from 2025-01-01 --on 2026-09-18"));
        return std::ranges::any_of(agenda, [](const QJsonValue& each) {
            const QJsonObject one = each.toObject();
            return one.value(u"rule_id").toString() == QStringLiteral("life_meeting.yearly")
                && one.value(u"period").toString() == QStringLiteral("2025")
                && one.value(u"state").toString() == QStringLiteral("done");
        });
    };
    const QString add = QStringLiteral("gathering add --kind organizational_life_meeting --date 2026-02-10 --topic 会 "
                                       "--on 2026-09-18 --for-year ");
    REQUIRE(desk(add + QStringLiteral("2026")).exitCode == kDone);
    CHECK_FALSE(done()); // held in 2026 and for 2026
    const QJsonObject made = desk.object(add + QStringLiteral("2025"));
    CHECK(made.value(u"for-year").toInt() == 2025);
    CHECK(made.value(u"date").toString() == QStringLiteral("2026-02-10"));
    CHECK(done());
}

TEST_CASE("a year that a life meeting cannot be for is refused with both years that it can, when added and when edited")
{
    const Desk desk;
    const auto add = [&](const QString& year, const QString& date = QStringLiteral("2026-02-10")) {
        return desk(QStringLiteral("gathering add --kind organizational_life_meeting --topic 会 --json --date %1 "
                                   "--for-year %2")
                        .arg(date, year));
    };
    const auto before = desk.array(QStringLiteral("gathering list")).size();
    for (const char16_t* year : {u"2024", u"2027", u"3", u"99999"}) {
        const Run refused = add(QString::fromUtf16(year));
        CHECK(refused.exitCode == kRefused);
        CHECK(refused.errorCode() == QStringLiteral("gathering.for_year"));
        CHECK(refused.err.contains(QStringLiteral("2026 年度或 2025 年度")));
    }
    CHECK(add(QStringLiteral("明年")).errorCode() == QStringLiteral("cli.number"));
    CHECK(desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-01 --topic 课 --for-year 2026 --json"))
              .errorCode()
          == QStringLiteral("gathering.for_year_kind"));
    CHECK(desk.array(QStringLiteral("gathering list")).size() == before);
    const QString id = add(QStringLiteral("2026")).object().value(u"id").toString();
    const QString edit = QStringLiteral("gathering edit %1 --for-year ").arg(id);
    CHECK(desk(edit + QStringLiteral("2024 --json")).errorCode() == QStringLiteral("gathering.for_year"));
    CHECK(desk.object(edit + QStringLiteral("2025")).value(u"for-year").toInt() == 2025);
}

TEST_CASE("criticism takes last and next for a life meeting, whatever was held since, and the record prints it")
{
    const Desk desk;
    const QString id = heldMeeting(desk);
    REQUIRE(desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-18 --topic 课")).exitCode == kDone);
    const QJsonObject said = desk.object(QStringLiteral("criticism add last --about 周砚青 --points 督办不够"));
    CHECK(said.value(u"meeting").toString() == id);
    CHECK(desk.object(QStringLiteral("criticism list ") + id.left(30)).value(u"said").toArray().size() == 1);
    REQUIRE(desk(QStringLiteral("ledger add --kind problem --matter 走访没有记录 --record %1").arg(id)).exitCode
            == kDone);
    for (const char16_t* name : {u"record.pdf", u"record.docx"}) {
        const QString path = desk.path(QString::fromUtf16(name));
        REQUIRE(desk(QStringLiteral("gathering print %1 --out %2").arg(id, path)).exitCode == kDone);
        QProcess tool;
        if (path.endsWith(u".pdf"))
            tool.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        else
            tool.start(QStringLiteral("python3"),
                       {QStringLiteral("-c"),
                        QStringLiteral("import sys, zipfile\n"
                                       "part = zipfile.ZipFile(sys.argv[1]).read('word/document.xml')\n"
                                       "sys.stdout.buffer.write(part)"),
                        path});
        REQUIRE(tool.waitForFinished());
        const QString text = QString::fromUtf8(tool.readAllStandardOutput());
        CHECK(text.contains(QStringLiteral("督办不够")));
        CHECK(text.contains(QStringLiteral("走访没有记录")));
    }
}

TEST_CASE("whoever was not there did not speak; a paper handed in is marked, and nobody counts as present for it")
{
    const Desk desk;
    const QString id = heldMeeting(desk);
    (void)desk.object(QStringLiteral("gathering edit %1 --absent 周砚青:病假").arg(id));
    const QString add = QStringLiteral("criticism add %1 --json --points 下村少 ").arg(id);
    for (const char* who : {"--about 周砚青", "--about 韩知秋 --by 周砚青", "--about 周砚青 --by 韩知秋"}) {
        const Run refused = desk(add + QString::fromUtf8(who));
        CHECK(refused.exitCode == kRefused);
        CHECK(refused.errorCode() == QStringLiteral("criticism.absent"));
        CHECK(refused.err.contains(QStringLiteral("周砚青")));
    }
    const QJsonObject paper = desk.object(add + QStringLiteral("--about 周砚青 --written"));
    CHECK(paper.value(u"said").toArray().at(0).toObject().value(u"points").toString()
          == QStringLiteral("（书面）下村少"));
    const QJsonObject record = desk.object(QStringLiteral("gathering show ") + id);
    const Run listed = desk(QStringLiteral("criticism list ") + id);
    const QJsonArray people = paper.value(u"people").toArray();
    const auto present = std::ranges::count_if(
        people, [](const QJsonValue& each) { return each.toObject().value(u"present").toBool(); });
    CHECK(present == people.size() - 1);
    CHECK(present == record.value(u"present").toArray().size());
    CHECK(listed.out.contains(QStringLiteral("到会 %1 人").arg(present)));
}
