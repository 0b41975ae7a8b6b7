// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// merit …: indicators with weights, points of the months, a quarter explained, the review; what agenda and report say.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace cli_test;

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

QJsonObject personOf(const QJsonObject& quarter, const QString& name)
{
    for (const QJsonValue& value : quarter.value(u"people").toArray()) {
        if (textAt(value.toObject(), "name") == name)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("the sample's quarters: one reviewed, one running, floating members left out with the reason", "[merit]")
{
    const Desk desk;
    const QJsonArray indicators = desk.array(QStringLiteral("merit list"));
    REQUIRE(indicators.size() == 3);
    int weight = 0;
    for (const QJsonValue& each : indicators)
        weight += each.toObject().value(u"weight").toInt();
    CHECK(weight == 100);
    const QJsonObject spring = desk.object(QStringLiteral("merit quarter --period 2026Q2"));
    CHECK(textAt(spring.value(u"review").toObject(), "date") == QStringLiteral("2026-07-08"));
    CHECK(textAt(personOf(spring, QStringLiteral("陈望北")), "state") == QStringLiteral("excused"));
    CHECK(textAt(personOf(spring, QStringLiteral("周砚青")), "state") == QStringLiteral("scored"));
    const QJsonObject summer = desk.object(QStringLiteral("merit quarter"));
    CHECK(textAt(summer, "quarter") == QStringLiteral("2026Q3"));
    CHECK(textAt(personOf(summer, QStringLiteral("周砚青")), "why") == QStringLiteral("还没有录入：9月3项"));
    CHECK(summer.value(u"review").isNull());
}

TEST_CASE("points of a month by the command line, each figure with how it comes about", "[merit]")
{
    const Desk desk;
    const QString enter =
        QStringLiteral("merit enter 周砚青 --month 2026-09 --points 集体学习=9 --points 岗位实绩=27 ");
    CHECK(desk(enter + QStringLiteral("--points 急难任务和培养锻炼=11 --json")).errorCode()
          == QStringLiteral("merit.points_range"));
    CHECK(desk(enter + QStringLiteral("--points 读书=1 --json")).errorCode() == QStringLiteral("merit.mark_unknown"));
    CHECK(desk(QStringLiteral("merit enter 周砚青 --month 2026-10 --points 集体学习=9 --json")).errorCode()
          == QStringLiteral("merit.month_future"));
    CHECK(desk(QStringLiteral("merit enter 周砚青 --month 2026-06 --points 集体学习=9 --json")).errorCode()
          == QStringLiteral("merit.reviewed"));
    const QJsonObject done = desk.object(enter + QStringLiteral("--points 急难任务和培养锻炼=10"));
    CHECK(textAt(done, "state") == QStringLiteral("scored"));
    CHECK(done.value(u"lines").toArray()[0].toObject().value(u"points").toObject().value(u"2026-09").toInt() == 9);
    CHECK(desk(QStringLiteral("merit show 周砚青")).out.contains(QStringLiteral("集体学习（权重30）：")));
    const QJsonObject cleared = desk.object(QStringLiteral("merit enter 周砚青 --month 2026-09 --points 集体学习=-"));
    CHECK(textAt(cleared, "why") == QStringLiteral("还没有录入：9月1项"));
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(textAt(desk.object(QStringLiteral("merit show 周砚青")), "state") == QStringLiteral("scored"));
}

TEST_CASE("indicators, people left out and the review by the command line", "[merit]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("merit add 带头作用 --weight 1 --from 2026Q3 --json")).errorCode()
          == QStringLiteral("merit.weight_over"));
    CHECK(desk(QStringLiteral("merit add 带头作用 --weight 1 --from 2026 --json")).errorCode()
          == QStringLiteral("value.quarter"));
    CHECK(desk(QStringLiteral("merit change 集体学习 --weight 20 --json")).errorCode() == QStringLiteral("merit.used"));
    CHECK(desk(QStringLiteral("merit recycle 集体学习 --json")).errorCode() == QStringLiteral("merit.used_bin"));
    CHECK(desk(QStringLiteral("merit end 集体学习 --until 2026Q3")).exitCode == kDone);
    const QJsonObject fresh = desk.object(
        QStringLiteral("merit add 带头作用 --weight 30 --from 2026Q4 --aspect growth --most 20 --note 亮身份"));
    CHECK(fresh.value(u"most").toInt() == 20);
    CHECK(desk(QStringLiteral("merit reopen 集体学习 --json")).errorCode() == QStringLiteral("merit.weight_over"));
    CHECK(desk(QStringLiteral("merit recycle 带头作用")).exitCode == kDone);
    CHECK(desk(QStringLiteral("merit reopen 集体学习")).exitCode == kDone);
    REQUIRE(desk.array(QStringLiteral("merit list --recycled")).size() == 1);
    CHECK(desk(QStringLiteral("merit restore ") + textAt(fresh, "id") + QStringLiteral(" --json")).errorCode()
          == QStringLiteral("merit.weight_over"));
    CHECK(textAt(desk.object(QStringLiteral("merit excuse 孙桂芬 --reason 长期病假")), "state")
          == QStringLiteral("excused"));
    CHECK(textAt(desk.object(QStringLiteral("merit readmit 孙桂芬")), "state") == QStringLiteral("missing"));
    CHECK(desk(QStringLiteral("merit review --json")).errorCode() == QStringLiteral("merit.quarter_running"));
    CHECK(desk.object(QStringLiteral("merit review --period 2026Q2 --remove")).value(u"review").isNull());
    const QJsonObject again =
        desk.object(QStringLiteral("merit review --period 2026Q2 --date 2026-07-09 --conclusion 总体较好"));
    CHECK(textAt(again.value(u"review").toObject(), "conclusion") == QStringLiteral("总体较好"));
}

TEST_CASE("months without points are on the agenda after their day; the report has the review, without names",
          "[merit]")
{
    const Desk desk;
    const auto stateOf = [&](const QString& rule, const QString& due, const QString& on) {
        for (const QJsonValue& value : desk.array(QStringLiteral("agenda list --on ") + on)) {
            const QJsonObject line = value.toObject();
            if (textAt(line, "rule_id") == rule && textAt(line, "due") == due)
                return textAt(line, "state");
        }
        return QString();
    };
    const QString month = QStringLiteral("merit.month_entry");
    CHECK(stateOf(month, QStringLiteral("2026-09-10"), QStringLiteral("2026-09-18")) == QStringLiteral("done"));
    CHECK(stateOf(month, QStringLiteral("2026-10-10"), QStringLiteral("2026-10-20")) == QStringLiteral("overdue"));
    CHECK(stateOf(QStringLiteral("merit.quarter_review"), QStringLiteral("2026-10-20"), QStringLiteral("2026-10-21"))
          == QStringLiteral("overdue"));
    const QString file = desk.path(QStringLiteral("q.json"));
    CHECK(desk(QStringLiteral("report quarter --period 2026Q3 --out ") + file).exitCode == kDone);
    const QJsonObject merit = QJsonDocument::fromJson(bytesOf(file))
                                  .object()
                                  .value(u"areas")
                                  .toObject()
                                  .value(u"organization")
                                  .toObject()
                                  .value(u"merit")
                                  .toObject();
    REQUIRE(merit.value(u"reviews").toArray().size() == 1);
    CHECK(merit.value(u"reviews").toArray()[0].toObject().value(u"left_out").toInt() == 2);
    CHECK(merit.value(u"months").toInt() == 2);
    CHECK(merit.value(u"months_entered").toInt() == 2);
}

TEST_CASE("points go out as a table and come back from one, all rows or none", "[merit]")
{
    const Desk desk;
    const QString file = desk.path(QStringLiteral("得分.csv"));
    const QString show = QStringLiteral("merit show 周砚青");
    const auto write = [&](const char* text) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
    };
    write("9月得分\n姓名,月份,集体学习（满分10）,岗位实绩,急难任务和培养锻炼,备注\n周砚青,2026-09,9,27,8,\n沈若溪,,10,,"
          ",补录\n"
          "丁春晓,2026-09,,,,请假\n合计,,19,27,8,\n");
    const QJsonObject plan = desk.object(QStringLiteral("merit import --month 2026-09"), {file});
    CHECK(plan.value(u"ready").toInt() == 2);
    CHECK(plan.value(u"problems").toInt() == 0);
    CHECK(plan.value(u"unread").toArray() == QJsonArray{QStringLiteral("备注")});
    CHECK_FALSE(plan.value(u"applied").toBool());
    CHECK(textAt(desk.object(show), "state") == QStringLiteral("missing"));
    CHECK(desk.object(QStringLiteral("merit import --apply"), {file}).value(u"applied").toBool()); // the month of today
    CHECK(textAt(desk.object(show), "state") == QStringLiteral("scored"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(textAt(desk.object(show), "state") == QStringLiteral("missing"));

    write("姓名,集体学习,岗位实绩,急难任务和培养锻炼\n周砚青,9,27,8\n没有人,1,1,1\n沈若溪,九点,1,1\n丁春晓,11,1,1\n");
    const Run wrong = desk(QStringLiteral("merit import --month 2026-09 --apply"), {file});
    CHECK(wrong.exitCode == kRefused);
    for (const char* word : {"没有人", "九点", "0到10"}) { // who is nobody, what cannot be read, more than full points
        INFO(word);
        CHECK(wrong.err.contains(QString::fromUtf8(word)));
    }
    CHECK(textAt(desk.object(show), "state") == QStringLiteral("missing"));
    const QJsonObject reviewed = desk.object(QStringLiteral("merit import --month 2026-06"), {file});
    CHECK(reviewed.value(u"ready").toInt() == 0);
    write("名字,集体学习\n周砚青,9\n");
    CHECK(desk(QStringLiteral("merit import --json"), {file}).errorCode() == QStringLiteral("merit.import_no_name"));
    write("姓名,读书\n周砚青,9\n");
    CHECK(desk(QStringLiteral("merit import --json"), {file}).errorCode() == QStringLiteral("merit.import_no_points"));
}

TEST_CASE("an exported table is imported as it is, and has everybody who is asked for", "[merit]")
{
    const Desk desk;
    int asked = 0;
    for (const QJsonValue& each : desk.object(QStringLiteral("merit quarter")).value(u"people").toArray()) {
        const QString state = textAt(each.toObject(), "state");
        asked += state == u"missing" || state == u"scored" ? 1 : 0;
    }
    for (const char16_t* name : {u"得分.xlsx", u"得分.csv"}) {
        const QString file = desk.path(QString::fromUtf16(name));
        CHECK(desk.object(QStringLiteral("merit export --month 2026-09"), {file}).value(u"rows").toInt() == asked);
        CHECK(desk(QStringLiteral("merit import --month 2026-09 --apply --json"), {file}).errorCode()
              == QStringLiteral("merit.import_nothing")); // nobody has points yet
        const int july = desk.object(QStringLiteral("merit export --month 2026-07"), {file}).value(u"rows").toInt();
        CHECK(july > 0);
        const QJsonObject back = desk.object(QStringLiteral("merit import"), {file}); // the table says the month
        CHECK(back.value(u"ready").toInt() == july);
        CHECK(back.value(u"problems").toInt() == 0);
        CHECK(textAt(back.value(u"rows").toArray()[0].toObject(), "month") == QStringLiteral("2026-07"));
    }
    const QString paper = desk.path(QStringLiteral("得分.pdf"));
    CHECK(desk(QStringLiteral("merit print --period 2026Q2 --out"), {paper}).exitCode == kDone);
    CHECK(QFileInfo(paper).size() > 0);
    CHECK(desk(QStringLiteral("merit print --period 2026Q2 --name 周砚青 --out"), {paper}).exitCode == kDone);
    CHECK(desk(QStringLiteral("merit print --name 没有人 --json --out"), {paper}).errorCode()
          == QStringLiteral("cli.person_unknown"));
}
