// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rights …, participation, tie …, thin: the sample's, and one of each from its beginning to its end.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QJsonDocument>

using namespace cli_test;

namespace {

QString textOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

TEST_CASE("the sample's matters; names and words of the committee's are told with --secret alone", "[rights]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("rights list")).size() == 2);
    CHECK(desk.array(QStringLiteral("rights list --all")).size() == 5);
    const QJsonObject hidden = desk.object(QStringLiteral("rights show 2026-3"));
    CHECK(textOf(hidden, "kind") == QStringLiteral("appeal"));
    CHECK(hidden.value(u"member").isNull());
    CHECK(hidden.value(u"matter").isNull());
    CHECK(textOf(hidden, "answer_by") == QStringLiteral("2026-12-06")); // 90 days after the objection of 7 September
    CHECK_FALSE(desk(QStringLiteral("rights list")).out.contains(QStringLiteral("任海洲")));
    const QJsonObject told = desk.object(QStringLiteral("rights show 2026-3 --secret"));
    CHECK(textOf(told, "member") == QStringLiteral("任海洲"));
    CHECK(textOf(told, "matter").contains(QStringLiteral("复核")));
    CHECK(desk(QStringLiteral("rights show 2026-9")).exitCode == kNotFound);
}

TEST_CASE("a matter from the day it comes in to its end; no word of it in the journal", "[rights]")
{
    const Desk desk;
    const QString add = QStringLiteral("rights add --matter 请增加图书 --date 2026-08-01 --kind ");
    CHECK(desk(add + QStringLiteral("request --json")).errorCode() == QStringLiteral("right.name_missing"));
    CHECK(desk(add + QStringLiteral("wish")).exitCode != kDone);
    const QString early = QStringLiteral("rights add --matter 请增加图书 --kind proposal --date 1900-01-01");
    CHECK(desk(early + QStringLiteral(" --json")).errorCode() == QStringLiteral("day.early"));
    CHECK(desk(early).err.contains(QStringLiteral("日期（--date）写的是1900年1月1日")));
    const QJsonObject made = desk.object(add + QStringLiteral("request --member 方念慈 --owner 陆怀瑾"));
    const QString number = textOf(made, "number");
    CHECK(number == QStringLiteral("2026-6"));
    CHECK(made.value(u"late").toBool()); // since 31 August
    CHECK(desk.array(QStringLiteral("agenda list")).size() > 0);
    CHECK(desk(QStringLiteral("agenda list")).out.contains(number));
    CHECK(desk(QStringLiteral("rights step %1 closed --json").arg(number)).errorCode()
          == QStringLiteral("right.act_order"));
    CHECK(desk(QStringLiteral("rights step %1 answered --date 2026-09-01 --by 陆怀瑾 --words 已经添置").arg(number))
              .exitCode
          == kDone);
    CHECK(desk(QStringLiteral("rights ledger %1 --owner 陆怀瑾 --due 2026-10-01").arg(number)).exitCode == kDone);
    CHECK(desk(QStringLiteral("rights ledger %1 --owner 陆怀瑾 --json").arg(number)).errorCode()
          == QStringLiteral("right.item_there"));
    CHECK(desk(QStringLiteral("rights step %1 agreed --date 2026-09-02").arg(number)).exitCode == kDone);
    CHECK(desk(QStringLiteral("rights back %1").arg(number)).exitCode == kDone);
    CHECK(desk(QStringLiteral("rights step %1 agreed --date 2026-09-02").arg(number)).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("rights step %1 closed --date 2026-09-03").arg(number)).value(u"over").toBool());
    CHECK_FALSE(desk(QStringLiteral("book journal")).out.contains(QStringLiteral("图书")));
    CHECK(desk(QStringLiteral("rights recycle %1").arg(number)).exitCode == kDone);
    CHECK(desk(QStringLiteral("rights restore %1").arg(textOf(made, "id"))).exitCode == kDone);
}

TEST_CASE("participation has the names behind its figures", "[participation]")
{
    const Desk desk;
    const QJsonObject year = desk.object(QStringLiteral("participation show --year 2026"));
    const auto lines = year.value(u"lines").toArray();
    int expected = 0;
    int present = 0;
    for (const QJsonValue& line : lines) {
        expected += line.toObject().value(u"expected").toInt();
        present += line.toObject().value(u"present").toInt();
    }
    CHECK(expected == year.value(u"expected").toInt());
    CHECK(present == year.value(u"present").toInt());
    CHECK(year.value(u"came").toInt() <= year.value(u"people").toInt());
    CHECK(desk(QStringLiteral("participation show --quarter 2026Q7")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("participation show --year 26")).exitCode == kRefused);
}

TEST_CASE("ties of the sample and one of our own, with a need in the ledger", "[tie]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("tie list")).size() == 7); // with three contact points
    CHECK(
        desk(QStringLiteral("tie add 周砚青 --target 北坡村 --from 2026-09-01 --kind contact_point --json")).errorCode()
        == QStringLiteral("tie.contact_elsewhere"));
    const int before = desk.object(QStringLiteral("tie coverage")).value(u"tied").toInt();
    CHECK(desk(QStringLiteral("tie add 罗小满 --target 西街陈家 --from 2026-09-01")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("tie coverage")).value(u"tied").toInt() == before + 1);
    CHECK(desk(QStringLiteral("tie visit 西街陈家 --date 2026-08-31 --json")).errorCode()
          == QStringLiteral("tie.visit_outside"));
    CHECK(desk.object(QStringLiteral("tie visit 西街陈家 --date 2026-09-10 --heard 屋顶漏水")).value(u"made").toInt()
          == 1);
    const QJsonObject need = desk.object(QStringLiteral("tie need 西街陈家 屋顶漏水 --due 2026-10-10"));
    CHECK(need.value(u"needs").toArray().size() == 1);
    CHECK(desk(QStringLiteral("ledger list --area institutions")).out.contains(QStringLiteral("屋顶漏水")));
    CHECK(desk(QStringLiteral("tie end 西街陈家 --date 2026-09-17")).exitCode == kDone);
    CHECK(desk(QStringLiteral("tie need 西街陈家 再修 --due 2026-10-10 --json")).errorCode()
          == QStringLiteral("tie.ended"));
    CHECK(desk(QStringLiteral("tie reopen 西街陈家")).exitCode == kDone);
    CHECK(desk(QStringLiteral("tie show 没有的")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("tie end 西街陈家 --date 2026-09-17")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("tie add 罗小满 --target 西街陈家 --from 2026-09-18")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("tie end 西街陈家 --date 2026-09-18")).exitCode == kDone);
    CHECK(textOf(desk.object(QStringLiteral("tie show 西街陈家")), "from")
          == QStringLiteral("2026-09-18")); // the later
}

TEST_CASE("what is thin is told with what to do", "[thin]")
{
    const Desk desk;
    const QJsonArray spots = desk.array(QStringLiteral("thin list"));
    REQUIRE(spots.size() == 11);
    CHECK(spots.first().toObject().value(u"thin").toBool());
    for (const QJsonValue& spot : spots)
        CHECK(spot.toObject().value(u"thin").toBool() == !spot.toObject().value(u"proposal").isNull());
}

TEST_CASE("a step and a need without a day are of today", "[rights]")
{
    const Desk desk;
    const QString number = textOf(
        desk.object(QStringLiteral("rights add --matter 请增加图书 --kind proposal --member 方念慈 --date 2026-09-10")),
        "number");
    const QJsonObject stepped = desk.object(QStringLiteral("rights step %1 accepted --by 支委会").arg(number));
    const QJsonArray steps = stepped.value(u"steps").toArray();
    REQUIRE(steps.size() == 1);
    CHECK(textOf(steps.first().toObject(), "date") == QStringLiteral("2026-09-18"));
    REQUIRE(desk(QStringLiteral("tie add 罗小满 --target 西街陈家 --from 2026-09-01")).exitCode == kDone);
    const QJsonObject need = desk.object(QStringLiteral("tie need 西街陈家 屋顶漏水 --due 2026-10-10"));
    const QString item = textOf(need.value(u"needs").toArray().first().toObject(), "item");
    for (const QJsonValue& each : desk.array(QStringLiteral("ledger list --area institutions"))) {
        if (textOf(each.toObject(), "id") == item)
            CHECK(textOf(each.toObject(), "date") == QStringLiteral("2026-09-18"));
    }
}

TEST_CASE("the lists of institutions are printed, and refuse another ending", "[institution]")
{
    const Desk desk;
    for (const QString& noun : {QStringLiteral("inspection"), QStringLiteral("violation"), QStringLiteral("document"),
                                QStringLiteral("rights"), QStringLiteral("tie"), QStringLiteral("participation")}) {
        const QString path = desk.path(noun + QStringLiteral(".pdf"));
        const QJsonObject made = desk.object(noun + QStringLiteral(" print --out"), {path});
        CHECK(made.value(u"pages").toInt() >= 1);
        CHECK(bytesOf(path).startsWith("%PDF-"));
        CHECK(desk(noun + QStringLiteral(" print --json --out"), {desk.path(QStringLiteral("a.txt"))}).errorCode()
              == QStringLiteral("cli.ending"));
    }
}

TEST_CASE("rights list --as-of: how far each matter was that day, and whether its answer was late then", "[rights]")
{
    const Desk desk;
    const auto listed = [&](const char* day, const char* more = "") {
        return desk.array(QStringLiteral("rights list%1 --as-of %2").arg(QLatin1String(more), QLatin1String(day)));
    };
    CHECK(listed("2026-06-09").size() == 1); // the motion; the proposal is closed
    CHECK(listed("2026-06-09", " --all").size() == 2);
    const QJsonArray june = listed("2026-06-11");
    REQUIRE(june.size() == 2);
    CHECK(textOf(june.first().toObject(), "number") == QStringLiteral("2026-3"));
    CHECK(june.first().toObject().value(u"steps").toArray().isEmpty());
    CHECK(textOf(june.first().toObject(), "answer_by") == QStringLiteral("2026-09-08")); // 90 days from 10 June
    CHECK_FALSE(june.first().toObject().value(u"late").toBool());
    CHECK(june.last().toObject().value(u"steps").toArray().size() == 1);
    CHECK(listed("2026-06-14").size() == 2);
    CHECK(listed("2026-06-15").size() == 1); // the motion was closed
    CHECK_FALSE(desk(QStringLiteral("rights list --as-of 2026-06-11")).out.contains(QStringLiteral("任海洲")));
    CHECK(desk(QStringLiteral("rights list --secret --as-of 2026-06-11")).out.contains(QStringLiteral("任海洲")));

    REQUIRE(
        desk(QStringLiteral("rights add --kind request --member 方念慈 --matter 请增加图书 --date 2026-08-01")).exitCode
        == kDone); // to be answered by 31 August
    const QString inTime = desk(QStringLiteral("rights list --as-of 2026-08-31")).out;
    CHECK(inTime.contains(QStringLiteral("2026-08-31 前答复")));
    CHECK_FALSE(inTime.contains(QStringLiteral("答复逾期")));
    CHECK(desk(QStringLiteral("rights list --as-of 2026-09-01")).out.contains(QStringLiteral("答复逾期")));
    CHECK_FALSE(desk(QStringLiteral("rights list --as-of 2026-07-31")).out.contains(QStringLiteral("图书")));

    CHECK(desk(QStringLiteral("rights list --as-of 2026-03-11")).out.contains(QStringLiteral("那天没有")));
    CHECK(desk(QStringLiteral("rights list --recycled --as-of 2026-06-11")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("rights list --as-of 2026-09-19 --json")).errorCode() == QStringLiteral("list.later"));
}

TEST_CASE("tie list --as-of: who was tied that day, with the visits and the needs of then", "[tie]")
{
    const Desk desk;
    const auto listed = [&](const char* day, const char* more = "") {
        return desk.array(QStringLiteral("tie list%1 --as-of %2").arg(QLatin1String(more), QLatin1String(day)));
    };
    CHECK(listed("2026-02-03").size() == 5); // three ties, two contact points
    CHECK(listed("2026-02-04").size() == 6);
    CHECK(listed("2026-02-27").size() == 7);
    CHECK(listed("2026-03-30").size() == 8);
    CHECK(listed("2026-03-31").size() == 7); // one has ended
    CHECK(listed("2026-03-31", " --all").size() == 8);
    const QJsonObject before = listed("2026-03-19").first().toObject();
    CHECK(textOf(before, "member") == QStringLiteral("方念慈"));
    CHECK(before.value(u"until").isNull());
    CHECK(before.value(u"made").toInt() == 0);
    CHECK(before.value(u"visits").toArray().size() == 3);
    CHECK(listed("2026-03-20").first().toObject().value(u"made").toInt() == 1);
    CHECK(desk(QStringLiteral("tie list --as-of 2026-03-19")).out.contains(QStringLiteral("本季度走访 0 次")));

    REQUIRE(desk(QStringLiteral("tie add 罗小满 --target 西街陈家 --from 2026-09-01")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("tie need 西街陈家 屋顶漏水 --date 2026-09-05 --due 2026-09-10")).exitCode == kDone);
    const auto needs = [&](const char* day) {
        for (const QJsonValue& each : listed(day)) {
            if (textOf(each.toObject(), "target") == QStringLiteral("西街陈家"))
                return each.toObject().value(u"needs").toArray();
        }
        return QJsonArray{QStringLiteral("no such tie")};
    };
    CHECK(needs("2026-09-04").isEmpty());
    REQUIRE(needs("2026-09-10").size() == 1);
    CHECK_FALSE(needs("2026-09-10").first().toObject().value(u"overdue").toBool());
    CHECK(needs("2026-09-11").first().toObject().value(u"overdue").toBool());
    CHECK(listed("2026-08-31").size() == 7);

    CHECK(desk(QStringLiteral("tie list --as-of 2025-03-04")).out.contains(QStringLiteral("那天没有联系对象")));
    CHECK(desk(QStringLiteral("tie list --recycled --as-of 2026-03-31")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("tie list --as-of 2026-09-19 --json")).errorCode() == QStringLiteral("list.later"));
}
