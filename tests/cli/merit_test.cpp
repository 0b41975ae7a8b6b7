// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// merit …: indicators with weights, points of the months, a quarter explained, the review; what agenda and report say.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

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
