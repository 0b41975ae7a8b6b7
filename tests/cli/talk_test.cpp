// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

using namespace cli_test;

namespace {

/// What a PDF says, line by line.
QString linesOf(const QString& pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Without spaces and line ends.
QString wordsOf(const QString& pdf)
{
    QString words = linesOf(pdf);
    return words.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

TEST_CASE("talk add prints its input under the option names, and list has it again")
{
    const Desk desk;
    const QJsonObject made =
        desk.object(QStringLiteral("talk add --from 贺松年 --to 陈望北 --date 2026-09-18 --time "
                                   "10:00 --mode phone --level branch --reason 外出施工 --points 家里老人住院 "
                                   "--promise 看望陈望北父亲 --due 2026-09-25"));
    CHECK(made.value(u"from").toString() == QStringLiteral("贺松年"));
    CHECK(made.value(u"to").toString() == QStringLiteral("陈望北"));
    CHECK(made.value(u"date").toString() == QStringLiteral("2026-09-18"));
    CHECK(made.value(u"time").toString() == QStringLiteral("10:00"));
    CHECK(made.value(u"mode").toString() == QStringLiteral("phone"));
    CHECK(made.value(u"kind").toString() == QStringLiteral("heart_to_heart"));
    CHECK(made.value(u"level").toString() == QStringLiteral("branch"));
    CHECK(made.value(u"pair").toString() == QStringLiteral("committee_member"));
    CHECK(made.value(u"points").toString() == QStringLiteral("家里老人住院"));
    const QJsonArray list = desk.array(QStringLiteral("talk list --year 2026"));
    CHECK(list.size() == 51); // 47 of page 28, three that are agreed on, and this one
    CHECK(list.contains(made));
    const QJsonArray tasks = desk.array(QStringLiteral("ledger list --kind task"));
    CHECK(names(tasks, QStringLiteral("matter")).contains(QStringLiteral("看望陈望北父亲")));
}

TEST_CASE("a talk of which no level is said is for the committee alone, as in the window, and that is said")
{
    const Desk desk;
    const QString add = QStringLiteral("talk add --from 周砚青 --to 陈望北 --date 2026-09-18 --points 要点甲乙丙 "
                                       "--promise 答应庚辛壬 --due 2026-09-25");
    const Run added = desk(add + QStringLiteral(" --json"));
    REQUIRE(added.exitCode == kDone);
    CHECK(added.object().value(u"level").toString() == QStringLiteral("committee"));
    CHECK_FALSE(added.out.contains(QStringLiteral("甲乙丙")));
    CHECK_FALSE(desk(QStringLiteral("ledger list --json")).out.contains(QStringLiteral("庚辛壬")));
    CHECK(desk(add).err.contains(QStringLiteral("--level branch")));
    CHECK_FALSE(desk(add + QStringLiteral(" --level committee")).err.contains(QStringLiteral("--level branch")));
}

TEST_CASE("what only the committee may read is nowhere in what the commands print")
{
    const Desk desk;
    const QStringList said{QStringLiteral("要点甲乙丙"), QStringLiteral("事由丁戊己"), QStringLiteral("答应庚辛壬")};
    const auto tells = [&](const QString& text) {
        return std::ranges::any_of(said, [&](const QString& words) { return text.contains(words); });
    };
    const Run added =
        desk(QStringLiteral("talk add --from 周砚青 --to 陈望北 --date 2026-09-18 --level committee --json "
                            "--points %1 --reason %2 --promise %3 --due 2026-09-25")
                 .arg(said[0], said[1], said[2]));
    REQUIRE(added.exitCode == kDone);
    CHECK_FALSE(tells(added.out + added.err));
    const QString calendar = QStringLiteral("agenda export ") + desk.path(QStringLiteral("a.ics"));
    const QString quarter = QStringLiteral("report quarter --period 2026Q3 --out ");
    for (const QString& line :
         {QStringLiteral("talk list"), QStringLiteral("talk list --json"), QStringLiteral("talk due --json"),
          QStringLiteral("ledger list --json"), QStringLiteral("book journal --json"),
          QStringLiteral("agenda list --json"), calendar, quarter + desk.path(QStringLiteral("q.json")),
          quarter + desk.path(QStringLiteral("q.docx"))}) {
        const Run done = desk(line);
        CAPTURE(line);
        CHECK(done.exitCode == kDone);
        CHECK_FALSE(tells(done.out + done.err));
    }
    CHECK(bytesOf(desk.path(QStringLiteral("q.json"))).contains("committee_member"));
    CHECK_FALSE(tells(QString::fromUtf8(bytesOf(desk.path(QStringLiteral("q.json"))))));
    CHECK_FALSE(tells(QString::fromUtf8(bytesOf(desk.path(QStringLiteral("a.ics"))))));
    const QJsonArray tasks = desk.array(QStringLiteral("ledger list --kind task"));
    CHECK(names(tasks, QStringLiteral("due")).contains(QStringLiteral("2026-09-25"))); // what was promised is followed
}

TEST_CASE("the package for a successor says that something was promised, not what")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral(
                     "talk add --from 周砚青 --to 陈望北 --date 2026-09-18 --level committee --points 要点甲乙丙 "
                     "--promise 答应庚辛壬 --due 2026-09-25"))
                .exitCode
            == kDone);
    const QString paper = desk.path(QStringLiteral("交接.pdf"));
    REQUIRE(desk(QStringLiteral("committee handover --post 书记 --to 韩知秋 --date 2026-09-18 --draft --out"), {paper})
                .exitCode
            == kDone);
    const QString words = wordsOf(paper);
    CHECK(words.contains(QStringLiteral("谈心谈话中答应的事")));
    CHECK_FALSE(words.contains(QStringLiteral("庚辛壬")));
    CHECK_FALSE(words.contains(QStringLiteral("甲乙丙")));
    for (const char* print : {"talk print --out", "ledger print --area organization --out"}) {
        const QString sheet = desk.path(QStringLiteral("表.pdf"));
        REQUIRE(desk(QString::fromLatin1(print), {sheet}).exitCode == kDone);
        CHECK(wordsOf(sheet).contains(QStringLiteral("谈心谈话")));
        static const QRegularExpression broken(QStringLiteral("\\d{4}\\.\\d\\d\\.\\d?\\n")); // a day over two lines
        CHECK_FALSE(linesOf(sheet).contains(broken));
        CHECK_FALSE(wordsOf(sheet).contains(QStringLiteral("庚辛壬")));
        CHECK_FALSE(wordsOf(sheet).contains(QStringLiteral("甲乙丙")));
    }
}

TEST_CASE("a talk is changed, thrown away and brought back; made confidential its words leave the ledger too")
{
    const Desk desk;
    const QString id =
        desk.object(
                QStringLiteral("talk add --from 周砚青 --to 陈望北 --date 2026-09-17 --level branch --points 家里有事 "
                               "--promise 看望老人 --due 2026-09-25"))
            .value(u"id")
            .toString();
    const auto matters = [&] { return names(desk.array(QStringLiteral("ledger list")), QStringLiteral("matter")); };
    CHECK(matters().contains(QStringLiteral("看望老人")));
    const QJsonObject changed =
        desk.object(QStringLiteral("talk change %1 --points 家里老人住院 --mode phone").arg(id));
    CHECK(changed.value(u"points").toString() == QStringLiteral("家里老人住院"));
    CHECK(changed.value(u"mode").toString() == QStringLiteral("phone"));
    CHECK(changed.value(u"promise").toString() == QStringLiteral("看望老人"));
    REQUIRE(desk(QStringLiteral("talk change %1 --level committee").arg(id)).exitCode == kDone);
    CHECK_FALSE(matters().contains(QStringLiteral("看望老人")));
    REQUIRE(desk(QStringLiteral("talk recycle ") + id).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("talk list")).size() == 50);
    CHECK(desk.array(QStringLiteral("talk list --recycled")).size() == 1);
    CHECK(desk(QStringLiteral("talk change %1 --points 别的").arg(id)).exitCode == kNotFound);
    REQUIRE(desk(QStringLiteral("talk restore ") + id).exitCode == kDone);
    CHECK(desk(QStringLiteral("talk restore ") + id).exitCode == kNotFound);
    CHECK(desk.array(QStringLiteral("talk list")).size() == 51);
}

TEST_CASE("a planned talk that took place is written down with --held")
{
    const Desk desk;
    const QJsonObject planned =
        desk.object(QStringLiteral("talk add --from 周砚青 --to 宋延河 --date 2026-09-18 --plan"));
    CHECK(planned.value(u"state").toString() == QStringLiteral("planned"));
    const QJsonObject held =
        desk.object(QStringLiteral("talk change %1 --held --points 谈了").arg(planned.value(u"id").toString()));
    CHECK(held.value(u"state").toString() == QStringLiteral("held"));
    CHECK(desk.object(QStringLiteral("talk due")).value(u"people_talked_with").toInt() == 32); // 31 on page 28
}

TEST_CASE("a slip in a name is no stranger: talk takes one only with --outside")
{
    const Desk desk;
    const QString add = QStringLiteral("talk add --from 周砚青 --date 2026-09-18 --to ");
    CHECK(desk(add + QStringLiteral("陈望背 --json")).errorCode() == QStringLiteral("cli.person_unknown"));
    CHECK(desk.object(add + QStringLiteral("陈望背 --outside")).value(u"pair").toString() == QStringLiteral("other"));
}

TEST_CASE("talk due counts by class of pair, and the rules hear of it")
{
    const Desk desk;
    const QJsonObject before = desk.object(QStringLiteral("talk due"));
    const auto people = before.value(u"members").toArray().size();
    CHECK(before.value(u"people").toInt() == 38); // the branch of the mockups
    CHECK(before.value(u"committee").toArray().size() == 10); // five on the committee
    CHECK(people == 33);
    CHECK(before.value(u"talks").toInt() == 47); // page 28
    CHECK(before.value(u"people_talked_with").toInt() == 31);
    REQUIRE(desk(QStringLiteral("talk add --from 周砚青 --to 宋延河 --date 2026-09-17")).exitCode == kDone);
    const QJsonObject after = desk.object(QStringLiteral("talk due"));
    CHECK(after.value(u"talks").toInt() == 48);
    CHECK(after.value(u"people_talked_with").toInt() == 32);
    const QString due = desk(QStringLiteral("agenda list")).out;
    CHECK(due.contains(QStringLiteral("谈心谈话")));
}

TEST_CASE("talk refuses what cannot be, with the exit codes of the contract")
{
    const Desk desk;
    const auto code = [&](const char* line) { return desk(QString::fromUtf8(line)).exitCode; };
    CHECK(code("talk add --from 周砚青 --to 韩知秋 --date 2026-09-19") == kRefused);
    CHECK(code("talk add --from 周砚青 --to 韩知秋 --date 2026-09-19 --plan") == kDone);
    CHECK(code("talk add --from 周砚青 --to 周砚青 --date 2026-09-18") == kRefused);
    CHECK(code("talk add --from 周砚青 --to 韩知秋 --date 2026-09-18 --level sealed") == kRefused);
    CHECK(code("talk add --from 周砚青 --to 韩知秋 --date 2026-09-18 --kind chat") == kRefused);
    CHECK(code("talk add --from 周砚青 --date 2026-09-18") == kUsage);
    CHECK(code("talk due --year abc") == kUsage);
}

TEST_CASE("kinds are understood as they are shown, and the last and the next talk need no id")
{
    const Desk desk;
    const QJsonObject made =
        desk.object(QStringLiteral("talk add --from 周砚青 --to 陈望北 --date 2026-09-18 --time 20:00 --kind 提醒谈话 "
                                   "--mode 电话 --level branch --points 甲"));
    CHECK(made.value(u"kind").toString() == QStringLiteral("reminder"));
    CHECK(made.value(u"mode").toString() == QStringLiteral("phone"));
    CHECK(desk(QStringLiteral("talk add --from 周砚青 --to 陈望北 --date 2026-09-18 --kind 闲谈"))
              .err.contains(QStringLiteral("提醒谈话（reminder）")));
    const QJsonObject last = desk.object(QStringLiteral("talk change last --points 乙"));
    CHECK(last.value(u"id") == made.value(u"id"));
    CHECK(last.value(u"points").toString() == QStringLiteral("乙"));
    // The nearest of the plans, of which the list shows the farthest first.
    QString next;
    for (const QJsonValue& value : desk.array(QStringLiteral("talk list"))) {
        const QJsonObject talk = value.toObject();
        if (talk.value(u"state").toString() == u"planned" && talk.value(u"date").toString() >= u"2026-09-18")
            next = talk.value(u"id").toString();
    }
    CHECK(desk.object(QStringLiteral("talk change next --reason 近况")).value(u"id").toString() == next);
    CHECK(desk(QStringLiteral("talk change 0 --points 丙 --json")).errorCode() == QStringLiteral("talk.several"));
    CHECK(desk(QStringLiteral("talk change zz --points 丙 --json")).errorCode() == QStringLiteral("talk.missing"));
}
