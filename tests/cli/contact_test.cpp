// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// contact …: leaders' contact points, their visits, what is due by the end of the year.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QJsonDocument>

using namespace cli_test;

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

TEST_CASE("the sample's contact points with the visits of the year", "[contact]")
{
    const Desk desk;
    REQUIRE(desk.array(QStringLiteral("contact list")).size() == 3);
    const QJsonObject first = desk.object(QStringLiteral("contact show 周砚青"));
    CHECK(textAt(first, "target") == QStringLiteral("青溪县北坡村党支部"));
    CHECK(first.value(u"asked").toInt() == 4);
    CHECK(first.value(u"made").toInt() == 3); // March, June, August
    CHECK(first.value(u"open_issues").toInt() == 0);
    CHECK(desk.object(QStringLiteral("contact show 青溪县南湾村党支部")).value(u"asked").toInt() == 6);
    CHECK(desk.object(QStringLiteral("contact show 韩知秋")).value(u"open_issues").toInt() == 1);
    CHECK(desk(QStringLiteral("contact show 西山村")).exitCode == kNotFound);
}

TEST_CASE("a contact point from its beginning to its end by the command line", "[contact]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("contact add 柳长风 --target 西山村 --from 2026-06-01")).exitCode == kRefused);
    const QJsonObject made =
        desk.object(QStringLiteral("contact add 柳长风 --outside --target 西山村 --from 2026-06-01 --post 县委常委"));
    CHECK(textAt(made, "leader") == QStringLiteral("柳长风"));
    const Run weak = desk(QStringLiteral("contact change 西山村 --weak --department 水政科"));
    CHECK(weak.exitCode == kDone);
    CHECK(weak.err.contains(QStringLiteral("驻点干部")));
    CHECK(desk(QStringLiteral("contact visit 西山村 --date 2026-05-31 --json")).errorCode()
          == QStringLiteral("contact.visit_before"));
    CHECK(desk(QStringLiteral("contact visit 西山村 --date 2026-07-01 --issue 路灯不亮")).exitCode == kDone);
    const QJsonObject solved =
        desk.object(QStringLiteral("contact visit 西山村 --date 2026-07-01 --solved 2026-08-01"));
    CHECK(textAt(solved.value(u"visits").toArray()[0].toObject(), "issue") == QStringLiteral("路灯不亮"));
    CHECK(solved.value(u"open_issues").toInt() == 0);
    CHECK(desk(QStringLiteral("contact end 西山村 --date 2026-06-30 --json")).errorCode()
          == QStringLiteral("contact.visit_later"));
    CHECK(desk(QStringLiteral("contact end 西山村 --date 2026-09-01")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("contact list")).size() == 3);
    CHECK(desk.array(QStringLiteral("contact list --all")).size() == 4);
    CHECK(desk(QStringLiteral("contact reopen 西山村")).exitCode == kDone);
    CHECK(desk(QStringLiteral("contact recycle 西山村")).exitCode == kDone);
    const QJsonArray bin = desk.array(QStringLiteral("contact list --recycled"));
    REQUIRE(bin.size() == 1);
    CHECK(desk(QStringLiteral("contact restore ") + textAt(bin[0].toObject(), "id")).exitCode == kDone);
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("contact list")).size() == 3);
}

TEST_CASE("visits that are missing stand on the agenda by the end of the year; the report counts them", "[contact]")
{
    const Desk desk;
    int open = 0;
    int done = 0;
    for (const QJsonValue& value : desk.array(QStringLiteral("agenda list --on 2026-10-20"))) {
        const QJsonObject line = value.toObject();
        if (textAt(line, "rule_id") != QStringLiteral("contact_point.visits_yearly")
            || textAt(line, "due") != QStringLiteral("2026-12-31"))
            continue;
        CHECK(textAt(line, "title").contains(QStringLiteral("联系点年度走访")));
        (textAt(line, "state") == QStringLiteral("done") ? done : open) += 1;
    }
    CHECK(open == 3); // 3 of 4, 3 of 4, 4 of 6
    CHECK(done == 0);
    const QString file = desk.path(QStringLiteral("q.json"));
    CHECK(desk(QStringLiteral("report quarter --period 2026Q3 --out ") + file).exitCode == kDone);
    const QJsonObject points = QJsonDocument::fromJson(bytesOf(file))
                                   .object()
                                   .value(u"areas")
                                   .toObject()
                                   .value(u"organization")
                                   .toObject()
                                   .value(u"contact_points")
                                   .toObject();
    CHECK(points.value(u"points").toInt() == 3);
    CHECK(points.value(u"visits").toInt() == 3);
    CHECK(points.value(u"issues_open").toInt() == 1);
}

TEST_CASE("contact list --as-of: those looked after that day, with the visits and the open problems of then",
          "[contact]")
{
    const Desk desk;
    const auto on = [&](const char* day, const char* more = "") {
        return desk.array(QStringLiteral("contact list%1 --as-of %2").arg(QLatin1String(more), QLatin1String(day)));
    };
    const auto first = [&](const char* day) { return on(day).at(0).toObject(); };
    CHECK(on("2025-03-09").isEmpty());
    CHECK(on("2025-03-10").size() == 1);
    CHECK(on("2026-01-15").size() == 1);
    CHECK(on("2026-01-16").size() == 2);
    CHECK(first("2025-06-17").value(u"made").toInt() == 1); // 26 March
    CHECK(first("2025-06-17").value(u"open_issues").toInt() == 0);
    CHECK(first("2025-06-18").value(u"made").toInt() == 2);
    CHECK(first("2025-06-18").value(u"open_issues").toInt() == 1);
    CHECK(first("2025-09-11").value(u"open_issues").toInt() == 1);
    CHECK(first("2025-09-12").value(u"open_issues").toInt() == 0);
    CHECK(first("2026-03-18").value(u"made").toInt() == 0); // another year
    CHECK(first("2026-03-19").value(u"made").toInt() == 1);
    CHECK(desk(QStringLiteral("contact list --as-of 2025-06-18")).out.contains(QStringLiteral("没有办完的问题 1 个")));
    CHECK(desk(QStringLiteral("contact list --as-of 2025-03-09")).out.contains(QStringLiteral("那天没有联系点")));

    CHECK(desk(QStringLiteral("contact add 柳长风 --outside --target 西山村 --from 2026-06-01")).exitCode == kDone);
    CHECK(desk(QStringLiteral("contact end 西山村 --date 2026-09-01")).exitCode == kDone);
    CHECK(on("2026-05-31", " --all").size() == 3);
    CHECK(on("2026-06-01").size() == 4);
    CHECK(on("2026-08-31").size() == 4); // ended only later
    CHECK(on("2026-09-01").size() == 3);
    const QJsonArray all = on("2026-09-01", " --all");
    REQUIRE(all.size() == 4);
    CHECK(textAt(all.at(3).toObject(), "until") == QStringLiteral("2026-09-01"));

    CHECK(desk(QStringLiteral("contact list --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(QStringLiteral("contact list --as-of 1950-01-01 --json")).errorCode() == QStringLiteral("list.before"));
    CHECK(desk(QStringLiteral("contact list --recycled --as-of 2026-06-01")).exitCode == kUsage);
}
