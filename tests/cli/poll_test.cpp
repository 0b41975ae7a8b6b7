// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// poll …: the sample's two, one more after their pattern, its sums, papers, correction.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

int tenthsAt(const QJsonObject& object)
{
    return qRound(object.value(u"index").toDouble() * 10);
}

} // namespace

TEST_CASE("the sample's polls with sums, index and course", "[poll]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("poll list")).size() == 2);
    const QJsonObject poll = desk.object(QStringLiteral("poll show 2026年上半年群众满意度测评"));
    CHECK(tenthsAt(poll) == 858);
    CHECK(poll.value(u"collected").toInt() == 38);
    CHECK(poll.value(u"questions").toArray().at(2).toObject().value(u"unanswered").toInt() == 1);
    const QJsonArray trend = poll.value(u"trend").toArray();
    REQUIRE(trend.size() == 2);
    CHECK(tenthsAt(trend.at(0).toObject()) == 821);
    CHECK(trend.at(0).toObject().value(u"same_scale").toBool());
    CHECK(desk(QStringLiteral("poll show 别的")).exitCode == kNotFound);
}

TEST_CASE("a poll after the pattern of another: announced, due, printed, counted, corrected, undone", "[poll]")
{
    const Desk desk;
    const QString name = QStringLiteral("2026年第三次");
    CHECK(desk(QStringLiteral("poll add %1 --json").arg(name)).exitCode == kUsage); // until when?
    REQUIRE(desk(QStringLiteral("poll add %1 --like 2026年上半年群众满意度测评 --date 2026-09-01 --until 2026-09-10")
                     .arg(name))
                .exitCode
            == kDone);
    CHECK(desk.object(QStringLiteral("poll show ") + name).value(u"series").toString()
          == QStringLiteral("群众满意度测评"));
    bool due = false;
    for (const QJsonValue& line : desk.array(QStringLiteral("agenda list --on 2026-09-12")))
        due = due || line.toObject().value(u"rule_id").toString() == QStringLiteral("poll.tally_due");
    CHECK(due);
    const QString out = desk.book + QStringLiteral(".pdf");
    CHECK(desk(QStringLiteral("poll papers %1 --papers 3 --out %2").arg(name, out)).exitCode == kDone);
    CHECK(QFile::exists(out));
    const QString marks = QStringLiteral(" --marks 20/5/2/1 --marks 20/5/2/1 --marks %1");
    const QString sums = QStringLiteral("poll count %1 --collected %2 --json").arg(name);
    CHECK(desk(sums.arg(41) + marks.arg(QStringLiteral("20/5/2/1"))).errorCode()
          == QStringLiteral("poll.collected_many"));
    CHECK(desk(sums.arg(28) + marks.arg(QStringLiteral("20/5/2/2"))).errorCode() == QStringLiteral("poll.marks_many"));
    CHECK(desk(sums.arg(28) + marks.arg(QStringLiteral("20/5/2"))).errorCode() == QStringLiteral("poll.marks_missing"));
    REQUIRE(desk(sums.arg(28) + marks.arg(QStringLiteral("20/5/2/1"))).exitCode == kDone);
    CHECK(tenthsAt(desk.object(QStringLiteral("poll show ") + name)) == 900); // 2520 / 28
    CHECK(desk(QStringLiteral("poll correct %1 --collected 29 --reason 漏数一张").arg(name)).exitCode == kDone);
    const QJsonObject corrected = desk.object(QStringLiteral("poll show ") + name);
    CHECK(corrected.value(u"collected").toInt() == 29);
    CHECK(corrected.value(u"corrections").toArray().size() == 1);
    CHECK(desk(QStringLiteral("poll change %1 --question 另一题 --json").arg(name)).errorCode()
          == QStringLiteral("poll.counted"));
    CHECK(desk(QStringLiteral("poll recycle ") + name).exitCode == kDone);
    const QJsonArray bin = desk.array(QStringLiteral("poll list --recycled"));
    REQUIRE(bin.size() == 1);
    CHECK(desk(QStringLiteral("poll restore ") + bin.at(0).toObject().value(u"id").toString()).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("poll list")).size() == 3);
}

TEST_CASE("polls of a past day: announced by then, counted by then", "[poll]")
{
    const Desk desk;
    const auto listOf = [&](const char* day) {
        return desk.array(QStringLiteral("poll list --as-of ") + QLatin1String(day));
    };
    CHECK(listOf("2025-11-23").isEmpty());
    CHECK(desk(QStringLiteral("poll list --as-of 2025-11-23"))
              .out.contains(QStringLiteral("到那天为止，还没有民意测评。")));
    CHECK(listOf("2026-06-07").size() == 1);
    REQUIRE(listOf("2026-06-17").size() == 2);
    const QJsonObject open = listOf("2026-06-17").first().toObject(); // the latest
    CHECK(open.value(u"counted").isNull());
    CHECK(open.value(u"collected").isNull());
    CHECK(open.value(u"index").isNull());
    CHECK(
        desk(QStringLiteral("poll list --as-of 2026-06-17")).out.contains(QStringLiteral("没有统计，期限 2026-06-22")));
    CHECK(tenthsAt(listOf("2026-06-18").first().toObject()) == 858);
    CHECK(desk(QStringLiteral("poll list --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(QStringLiteral("poll list --as-of 2026-06-30 --recycled")).exitCode == kUsage);
}
