// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a record is said before it is archived, and put right with a mark afterwards.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

QString idOf(const QJsonObject& answer)
{
    return answer.value(u"id").toString();
}

QString fileIn(const Desk& desk, const QString& name, const QByteArray& bytes)
{
    QFile file(desk.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("files of an archived record are added and taken away with a reason, once each, and the record says so")
{
    const Desk desk;
    const QString id = idOf(desk.object(
        QStringLiteral("gathering add --kind forum --date 2026-09-17 --topic 座谈 --minutes 会议认为很好")));
    const QString photo = fileIn(desk, QStringLiteral("照片.txt"), "one");
    const QString attach = QStringLiteral("gathering attach %1 --file ").arg(id);
    REQUIRE(desk(attach + photo).exitCode == kDone);
    const Run twice = desk(attach + fileIn(desk, QStringLiteral("副本.txt"), "one") + QStringLiteral(" --json"));
    CHECK(twice.errorCode() == QStringLiteral("attachment.twice"));
    CHECK(twice.err.contains(QStringLiteral("照片.txt")));
    REQUIRE(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
    const QString sheet = fileIn(desk, QStringLiteral("签到表.txt"), "two");
    CHECK(desk(attach + sheet + QStringLiteral(" --json")).errorCode() == QStringLiteral("gathering.archived_reason"));
    REQUIRE(desk(attach + sheet + QStringLiteral(" --reason 漏附")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("gathering detach %1 --name 照片.txt --reason 放错").arg(id)).exitCode == kDone);
    const QJsonArray marks = desk.object(QStringLiteral("gathering show ") + id).value(u"corrections").toArray();
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].toObject().value(u"field").toString() == QStringLiteral("attachment"));
    CHECK(marks[0].toObject().value(u"after").toString() == QStringLiteral("签到表.txt"));
    CHECK(marks[1].toObject().value(u"before").toString() == QStringLiteral("照片.txt"));
    CHECK(desk(QStringLiteral("gathering detach %1 --name 没有.txt --reason 甲 --json").arg(id)).errorCode()
          == QStringLiteral("gathering.file_unknown"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("gathering show ") + id).value(u"corrections").toArray().size() == 1);
}

TEST_CASE("what an archived record says already is no correction, and that is said")
{
    const Desk desk;
    const QString id = idOf(
        desk.object(QStringLiteral("gathering add --kind forum --date 2026-09-17 --topic 座谈 --absent 韩知秋:病假")));
    REQUIRE(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
    const Run same = desk(QStringLiteral("gathering edit %1 --absent 韩知秋:病假 --reason 补").arg(id));
    CHECK(same.exitCode == kDone);
    CHECK(same.err.contains(QStringLiteral("没有改动")));
    const Run other = desk(QStringLiteral("gathering edit %1 --absent 韩知秋:事假 --reason 补").arg(id));
    CHECK_FALSE(other.err.contains(QStringLiteral("没有改动")));
    CHECK(desk.object(QStringLiteral("gathering show ") + id).value(u"corrections").toArray().size() == 1);
}

TEST_CASE("criticism of an archived meeting is corrected with a reason and listed with what stood there")
{
    const Desk desk;
    const QString id = idOf(desk.object(QStringLiteral(
        "gathering add --kind organizational_life_meeting --date 2026-09-17 --topic 专题会 --for-year 2025")));
    REQUIRE(desk(QStringLiteral("criticism add %1 --about 周砚青 --points 下村少").arg(id)).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
    const QString change = QStringLiteral("criticism change %1 --number 1 --points 下村很少").arg(id);
    CHECK(desk(change + QStringLiteral(" --json")).errorCode() == QStringLiteral("gathering.archived_reason"));
    const QJsonObject changed = desk.object(change + QStringLiteral(" --reason 记错"));
    const QJsonArray marks = changed.value(u"corrections").toArray();
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].toObject().value(u"before").toString() == QStringLiteral("周砚青的自我批评：下村少"));
    CHECK(marks[0].toObject().value(u"after").toString() == QStringLiteral("周砚青的自我批评：下村很少"));
    CHECK(desk(QStringLiteral("criticism list ") + id).out.contains(QStringLiteral("原因：记错")));
}

TEST_CASE("check and archive say who spoke and was not there, and that the host was not")
{
    const Desk desk;
    const QString id = idOf(desk.object(QStringLiteral(
        "gathering add --kind organizational_life_meeting --date 2026-09-17 --topic 专题会 --for-year 2025 "
        "--host 周砚青 --absent 田守拙:病假")));
    REQUIRE(desk(QStringLiteral("criticism add %1 --about 周砚青 --points 下村少").arg(id)).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("gathering check ") + id).value(u"doubts").toArray().isEmpty());
    REQUIRE(desk(QStringLiteral("gathering edit %1 --absent 周砚青:出差").arg(id)).exitCode == kDone);
    const QJsonArray doubts = desk.object(QStringLiteral("gathering check ") + id).value(u"doubts").toArray();
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0].toString().contains(QStringLiteral("主持人周砚青")));
    CHECK(doubts[1].toString().contains(QStringLiteral("没有周砚青，却记有会上的发言")));
    const Run archived = desk(QStringLiteral("gathering archive ") + id);
    REQUIRE(archived.exitCode == kDone);
    CHECK(archived.err.contains(QStringLiteral("主持人周砚青")));
    CHECK(archived.err.contains(QStringLiteral("却记有会上的发言")));
}

TEST_CASE("an admission recorded as another matter is doubted at once and archived with a reason alone")
{
    const Desk desk;
    const QString id =
        idOf(desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 大会")));
    const Run resolved = desk(
        QStringLiteral("gathering resolve %1 --text 同意接收郭明远为预备党员 --yes 20 --no 16 --abstain 0").arg(id));
    REQUIRE(resolved.exitCode == kDone);
    CHECK(resolved.err.contains(QStringLiteral("像是接收预备党员")));
    const Run refused = desk(QStringLiteral("gathering archive %1 --json").arg(id));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.matter_doubt"));
    REQUIRE(desk(QStringLiteral("gathering archive %1 --reason 只是通报").arg(id)).exitCode == kDone);
    const QJsonArray marks = desk.object(QStringLiteral("gathering show ") + id).value(u"corrections").toArray();
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].toObject().value(u"reason").toString() == QStringLiteral("只是通报"));
}

TEST_CASE("a ledger number carries its year everywhere, and is understood with it")
{
    const Desk desk;
    const QString add = QStringLiteral("ledger add --kind problem --matter 甲 --date ");
    const QJsonObject old = desk.object(add + QStringLiteral("2025-05-06"));
    CHECK(old.value(u"reference").toString() == QStringLiteral("2025-%1").arg(old.value(u"number").toInt()));
    CHECK(old.value(u"year").toInt() == 2025);
    const QString named = old.value(u"reference").toString();
    CHECK(desk.object(QStringLiteral("ledger show %1 --kind problem").arg(named)).value(u"id") == old.value(u"id"));
    CHECK(desk(QStringLiteral("ledger show %1 --kind problem").arg(named)).out.contains(named));
    CHECK(desk(QStringLiteral("ledger show 2025-999 --kind problem --json")).errorCode()
          == QStringLiteral("ledger.number_missing"));
}

TEST_CASE("a due day that has passed is changed with a reason; both days are told, and the result of then is history")
{
    const Desk desk;
    const QJsonObject item = desk.object(QStringLiteral(
        "ledger add --kind problem --matter 甲 --date 2026-08-01 --due 2026-09-10")); // today: 18 September
    const QString number = item.value(u"reference").toString();
    const QString change = QStringLiteral("ledger change %1 --kind problem --due 2026-10-20").arg(number);
    CHECK(desk(change + QStringLiteral(" --json")).errorCode() == QStringLiteral("ledger.due_reason"));
    const QJsonObject changed = desk.object(change + QStringLiteral(" --note 等批复"));
    CHECK(changed.value(u"due").toString() == QStringLiteral("2026-10-20"));
    CHECK(changed.value(u"first_due").toString() == QStringLiteral("2026-09-10"));
    CHECK(changed.value(u"missed_due").toString() == QStringLiteral("2026-09-10"));
    REQUIRE(desk(QStringLiteral("ledger close %1 --kind problem --result 已办").arg(number)).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("ledger reopen %1 --kind problem --reason 又坏").arg(number)).exitCode == kDone);
    const QJsonObject again = desk.object(QStringLiteral("ledger show %1 --kind problem").arg(number));
    CHECK_FALSE(again.contains(u"result"));
    bool told = false;
    const QJsonArray history = again.value(u"history").toArray();
    for (const QJsonValue& step : history)
        told = told || step.toObject().value(u"note").toString() == QStringLiteral("已办");
    CHECK(told);
}

TEST_CASE("last is the record that was entered just now, and the ledger says which one it took")
{
    const Desk desk; // whose sample has a meeting of today at 15:00
    const QString id =
        idOf(desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-18 --topic 临时大会")));
    CHECK(idOf(desk.object(QStringLiteral("gathering show last"))) == id);
    const Run added = desk(QStringLiteral("ledger add --kind task --matter 甲 --record last"));
    CHECK(added.out.contains(QStringLiteral("来源：2026-09-18 支部党员大会 临时大会")));
}

TEST_CASE("votes stay as they were counted when somebody is marked absent afterwards, and the command says so")
{
    const Desk desk;
    const QString id =
        idOf(desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 大会")));
    REQUIRE(desk(QStringLiteral("gathering resolve %1 --text 通过预算 --yes 30 --no 3").arg(id)).exitCode == kDone);
    const Run edited = desk(QStringLiteral("gathering edit %1 --absent 田守拙:病假").arg(id));
    REQUIRE(edited.exitCode == kDone);
    CHECK(edited.err.contains(QStringLiteral("票数没有动")));
    const QJsonObject vote =
        desk.object(QStringLiteral("gathering show ") + id).value(u"resolutions").toArray()[0].toObject();
    CHECK(vote.value(u"abstain").toInt() == 3); // 36 were there: 30, 3 and 3; now 35
    CHECK(desk(QStringLiteral("gathering archive %1 --json").arg(id)).errorCode()
          == QStringLiteral("gathering.vote_recount"));
}
