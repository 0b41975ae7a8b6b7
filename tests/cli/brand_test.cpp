// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// brand …: the brand of the sample, its next check, one that takes its place.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

TEST_CASE("the sample's brand with its five things, its course and what was done", "[brand]")
{
    const Desk desk;
    const QJsonArray all = desk.array(QStringLiteral("brand list"));
    REQUIRE(all.size() == 1);
    const QJsonObject brand = desk.object(QStringLiteral("brand show 一渠清水"));
    CHECK(textAt(brand, "stage") == QStringLiteral("improved"));
    CHECK(textAt(brand, "recheck") == QStringLiteral("2027-06-28"));
    CHECK(brand.value(u"missing").toArray().isEmpty());
    CHECK(brand.value(u"evidence").toArray().size() == 3);
    CHECK(desk(QStringLiteral("brand show 别的")).exitCode == kNotFound);
    bool found = false;
    for (const QJsonValue& line : desk.array(QStringLiteral("agenda list --on 2027-06-20")))
        found = found || textAt(line.toObject(), "rule_id") == QStringLiteral("brand.recheck_due");
    CHECK(found);
}

TEST_CASE("a brand is given up and another one applied for", "[brand]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("brand add 清流先锋 --date 2026-09-01 --json")).errorCode()
          == QStringLiteral("brand.open_already"));
    CHECK(desk(QStringLiteral("brand step 一渠清水 rechecked --date 2026-09-01 --by 县直机关工委 --next 2028-09-01"))
              .exitCode
          == kDone);
    CHECK(textAt(desk.object(QStringLiteral("brand show 一渠清水")), "recheck") == QStringLiteral("2028-09-01"));
    CHECK(desk(QStringLiteral("brand back 一渠清水")).exitCode == kDone);
    CHECK(desk(QStringLiteral("brand note 一渠清水 --date 2026-09-10 --title 送水上门 --detail 12户")).exitCode
          == kDone);
    CHECK(desk(QStringLiteral("brand note 一渠清水 --date 2026-09-10 --title 送水上门 --remove")).exitCode == kDone);
    CHECK(desk(QStringLiteral("brand end 一渠清水 --date 2026-09-10 --reason 换品牌")).exitCode == kDone);
    const Run fresh = desk(QStringLiteral("brand add 清流先锋 --date 2026-09-12 --idea 清清白白"));
    CHECK(fresh.exitCode == kDone);
    CHECK(fresh.err.contains(QStringLiteral("标识")));
    CHECK(desk(QStringLiteral("brand reopen 一渠清水 --json")).errorCode() == QStringLiteral("brand.open_already"));
    CHECK(desk(QStringLiteral("brand recycle 清流先锋")).exitCode == kDone);
    CHECK(desk(QStringLiteral("brand reopen 一渠清水")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("brand list --all")).size() == 1);
}

TEST_CASE("brand list --as-of: how far the brand was that day, and what was done by then", "[brand]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("brand end 一渠清水 --date 2026-09-10 --reason 换品牌")).exitCode == kDone);
    const auto on = [&](const char* day, const char* more = "") {
        return desk.array(QStringLiteral("brand list%1 --as-of %2").arg(QLatin1String(more), QLatin1String(day)));
    };
    const auto first = [&](const char* day) { return on(day).at(0).toObject(); };
    CHECK(on("2024-03-07").isEmpty());
    CHECK(textAt(first("2024-03-08"), "stage") == QStringLiteral("applied"));
    CHECK(textAt(first("2024-05-16"), "stage") == QStringLiteral("applied"));
    CHECK(textAt(first("2024-05-17"), "stage") == QStringLiteral("reviewed"));
    CHECK(textAt(first("2024-06-27"), "recheck").isEmpty());
    CHECK(textAt(first("2024-06-28"), "stage") == QStringLiteral("named"));
    CHECK(textAt(first("2024-06-28"), "recheck") == QStringLiteral("2027-06-28"));
    CHECK(first("2026-03-19").value(u"evidence").toArray().isEmpty());
    CHECK(first("2026-03-20").value(u"evidence").toArray().size() == 1);
    CHECK(textAt(first("2026-09-09"), "ended").isEmpty()); // given up only later
    CHECK(textAt(first("2026-09-09"), "ended_why").isEmpty());
    CHECK(on("2026-09-10").isEmpty());
    REQUIRE(on("2026-09-10", " --all").size() == 1);
    CHECK(textAt(on("2026-09-10", " --all").at(0).toObject(), "ended_why") == QStringLiteral("换品牌"));
    CHECK(desk(QStringLiteral("brand list --as-of 2024-03-07")).out.contains(QStringLiteral("那天没有党建品牌")));
    CHECK(desk(QStringLiteral("brand list --recycled --as-of 2026-06-01")).exitCode == kUsage);
}
