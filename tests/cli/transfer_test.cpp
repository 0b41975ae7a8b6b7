// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

TEST_CASE("transfer list shows the sample's letters, those on the way first with their last day", "[transfer]")
{
    const Desk desk;
    const QJsonArray all = desk.array(QStringLiteral("transfer list"));
    REQUIRE(all.size() == 4);
    CHECK(textAt(all[0].toObject(), "state") == QStringLiteral("in_transit"));
    CHECK(textAt(all[0].toObject(), "valid_until") == QStringLiteral("2026-10-14")); // 30 days after 14 September
    CHECK(desk.array(QStringLiteral("transfer list --state 退回")).size() == 1);
    CHECK(desk(QStringLiteral("transfer list --state gone")).exitCode == kRefused);
    // The text masks the telephone, JSON has it in full.
    const Run shown = desk(QStringLiteral("transfer show 徐若谷"));
    CHECK_FALSE(shown.out.contains(QStringLiteral("057100004418")));
    CHECK(textAt(desk.object(QStringLiteral("transfer show 徐若谷")), "phone") == QStringLiteral("057100004418"));
}

TEST_CASE("transfer out, letter, receive, reopen: the roster follows, undo takes one step back", "[transfer]")
{
    const Desk desk;
    const QJsonObject opened = desk.object(
        QStringLiteral("transfer out 韩知秋 --to 中共南屏镇机关支部委员会 --reach nation --applied 2026-09-01"));
    CHECK(textAt(opened, "state") == QStringLiteral("applied"));
    CHECK(desk(QStringLiteral("transfer receive 韩知秋 --date 2026-09-18 --json")).errorCode()
          == QStringLiteral("transfer.not_issued"));
    const Run doubted = desk(QStringLiteral("transfer letter 韩知秋 --issued 2026-09-10 --letter 12 --days 120"));
    CHECK(doubted.exitCode == kDone);
    CHECK(doubted.err.contains(QStringLiteral("90天")));
    CHECK(textAt(desk.object(QStringLiteral("transfer receive 韩知秋 --date 2026-09-17")), "state")
          == QStringLiteral("received"));
    CHECK(textAt(desk.object(QStringLiteral("member show 韩知秋")), "left_on") == QStringLiteral("2026-09-17"));
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(textAt(desk.object(QStringLiteral("member show 韩知秋")), "left_on").isEmpty());
    CHECK(desk(QStringLiteral("transfer out 谁也不是 --to 中共南屏镇机关支部委员会")).exitCode != kDone);
    CHECK(desk(QStringLiteral("transfer out 周砚青 --to 中共南屏镇机关支部委员会 --reach 省外 --json")).exitCode
          != kDone);
}

TEST_CASE("transfer out says until when the dues are paid, as the book has them or as it is told", "[transfer]")
{
    const QString out = QStringLiteral("transfer out 任海洲 --to 中共南屏镇机关支部委员会");
    const Desk open; // September is the only month of the sample that is open for him
    CHECK(textAt(open.object(out), "dues_until") == QStringLiteral("2026-08"));
    const Desk paid;
    REQUIRE(paid(QStringLiteral("dues pay 任海洲 --month 2026-09")).exitCode == kDone);
    CHECK(textAt(paid.object(out), "dues_until") == QStringLiteral("2026-09"));
    const Desk told;
    CHECK(textAt(told.object(out + QStringLiteral(" --dues-until 2026-06")), "dues_until")
          == QStringLiteral("2026-06"));
}

TEST_CASE("transfer in: the person is in the roster from the reception on", "[transfer]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("member show 钟书远")).exitCode == kNotFound);
    const Run received = desk(QStringLiteral("transfer receive 钟书远 --date 2026-09-18 --receipt 2026-09-18"));
    CHECK(received.exitCode == kDone);
    CHECK(received.err.contains(QStringLiteral("补全")));
    const QJsonObject person = desk.object(QStringLiteral("member show 钟书远"));
    CHECK(textAt(person, "transfer_in_date") == QStringLiteral("2026-09-18"));
    CHECK(textAt(person, "transfer_from") == QStringLiteral("中共东屿县农村饮水服务站支部委员会"));
}

TEST_CASE("somebody in two branches on one day is told at the reception and at a meeting of that day", "[transfer]")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("branch add --name 第二党支部")).exitCode == kDone);
    const QString second = QStringLiteral(" --branch 第二党支部");
    REQUIRE(desk(QStringLiteral("transfer out 韩知秋 --to 第二党支部 --issued 2026-09-01")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("transfer receive 韩知秋 --date 2026-09-16")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("transfer in 韩知秋 --from 机关第一党支部 --issued 2026-09-01") + second).exitCode
            == kDone);
    const Run early = desk(QStringLiteral("transfer receive 韩知秋 --date 2026-09-12") + second);
    REQUIRE(early.exitCode == kDone);
    CHECK(early.err.contains(QStringLiteral("2026年9月12日，机关第一党支部的名册里也有一个韩知秋")));
    const QString meeting = QStringLiteral("gathering add --kind general_meeting --date 2026-09-14 --topic 学习");
    CHECK(desk(meeting + second).err.contains(QStringLiteral("机关第一党支部的名册里也有韩知秋")));
    const QString id = textAt(desk.object(meeting), "id");
    CHECK(desk(QStringLiteral("gathering check"), {id}).out.contains(QStringLiteral("第二党支部的名册里也有韩知秋")));
    // With the day on which he really came nobody is in two.
    REQUIRE(desk(QStringLiteral("transfer reopen 韩知秋") + second).exitCode == kDone);
    const Run right = desk(QStringLiteral("transfer receive 韩知秋 --date 2026-09-16") + second);
    REQUIRE(right.exitCode == kDone);
    CHECK_FALSE(right.err.contains(QStringLiteral("名册里也有")));
}

TEST_CASE("transfer in refuses whoever is in the branch, and the roster stays as it was", "[transfer]")
{
    const Desk desk;
    const QString before = textAt(desk.object(QStringLiteral("member show 王敬修")), "transfer_in_date");
    CHECK(desk(QStringLiteral("transfer in 王敬修 --from 某支部 --issued 2026-09-01 --json")).errorCode()
          == QStringLiteral("transfer.here_before"));
    CHECK(desk(QStringLiteral("transfer receive 钟书远 --date 2026-09-15 --member 王敬修 --json")).errorCode()
          == QStringLiteral("transfer.here_before"));
    CHECK(textAt(desk.object(QStringLiteral("member show 王敬修")), "transfer_in_date") == before);
}

TEST_CASE("a letter that has run out is on the agenda with its rule", "[transfer]")
{
    const Desk desk;
    bool found = false;
    for (const QJsonValue& value : desk.array(QStringLiteral("agenda list --on 2026-10-20"))) {
        const QJsonObject line = value.toObject();
        if (textAt(line, "rule_id") != QStringLiteral("transfer.letter_expiry")
            || !textAt(line, "title").contains(QStringLiteral("徐若谷")))
            continue;
        found = true;
        CHECK(textAt(line, "state") == QStringLiteral("overdue"));
        CHECK(textAt(line, "due") == QStringLiteral("2026-10-14"));
    }
    CHECK(found);
}

TEST_CASE("transfer list --as-of: the states of the day, in lines, JSON and the sheet", "[transfer]")
{
    const Desk desk;
    const auto states = [&](const char* day, const char* more = "") {
        QStringList list;
        const QJsonArray all = desk.array(
            QStringLiteral("transfer list --as-of %1 %2").arg(QLatin1StringView(day), QLatin1StringView(more)));
        for (const QJsonValue& each : all)
            list.append(textAt(each.toObject(), "name") + u' ' + textAt(each.toObject(), "state"));
        list.removeAll(QStringLiteral("沈若溪 filed")); // since 4 April 2019
        return list;
    };
    CHECK(states("2019-03-17").isEmpty());
    CHECK(states("2019-03-18") == QStringList{QStringLiteral("沈若溪 applied")});
    CHECK(states("2019-03-25") == QStringList{QStringLiteral("沈若溪 in_transit")});
    CHECK(states("2019-04-03") == QStringList{QStringLiteral("沈若溪 received")});
    CHECK(desk.array(QStringLiteral("transfer list --as-of 2019-04-04 --state filed")).size() == 1);
    CHECK(states("2026-03-01").isEmpty());
    CHECK(states("2026-03-05") == QStringList{QStringLiteral("林远舟 applied")});
    CHECK(states("2026-05-05") == QStringList{QStringLiteral("林远舟 in_transit")}); // 60 days after 6 March
    CHECK(states("2026-05-07") == QStringList{QStringLiteral("林远舟 overdue")});
    CHECK(states("2026-05-08") == QStringList{QStringLiteral("林远舟 returned")});
    CHECK(states("2026-09-10", "--state applied").size() == 2); // 徐若谷, 钟书远
    CHECK(states("2026-09-14", "--state applied") == QStringList{QStringLiteral("钟书远 applied")});
    CHECK(desk.array(QStringLiteral("transfer list --as-of 2026-09-18"))
          == desk.array(QStringLiteral("transfer list")));

    CHECK(desk(QStringLiteral("transfer list --as-of 2026-05-07")).out.contains(QStringLiteral("已超 2 天")));
    const QString file = desk.path(QStringLiteral("t.csv"));
    const QJsonObject made = desk.object(QStringLiteral("transfer list --as-of 2026-05-07 --out"), {file});
    CHECK(textAt(made, "day") == QStringLiteral("2026-05-07"));
    CHECK(made.value(u"rows").toInt() == 2);
    CHECK(bytesOf(file).contains("超期"));
    CHECK_FALSE(bytesOf(file).contains("一年一聘")); // why it was returned the day after

    const Run none = desk(QStringLiteral("transfer list --as-of 2019-03-17"));
    CHECK(none.out.contains(QStringLiteral("到那天为止没有组织关系转接记录")));
    CHECK(desk(QStringLiteral("transfer list --as-of 2026-05-07 --recycled")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("transfer list --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(QStringLiteral("transfer list --as-of 2012-02-29 --json")).errorCode() == QStringLiteral("list.before"));
}

TEST_CASE("away list --as-of: who was elsewhere on the day, with the contacts and the duties of then", "[away]")
{
    const Desk desk;
    const auto on = [&](const char* day, const char* more = "") {
        return desk.array(
            QStringLiteral("away list --as-of %1 %2").arg(QLatin1StringView(day), QLatin1StringView(more)));
    };
    REQUIRE(desk(QStringLiteral("away end 林远舟 returned --date 2026-09-10")).exitCode == kDone);
    CHECK(on("2026-02-24").isEmpty());
    CHECK(names(on("2026-02-25"), QStringLiteral("name")) == QStringList{QStringLiteral("林远舟")});
    CHECK(on("2026-04-09").size() == 1);
    CHECK(on("2026-04-10").size() == 2);
    CHECK(on("2026-09-09").size() == 2);
    CHECK(names(on("2026-09-10"), QStringLiteral("name")) == QStringList{QStringLiteral("陈望北")});
    CHECK(on("2026-09-10", "--all").size() == 2);
    const auto lastContact = [&](const char* day) {
        const QJsonArray all = on(day);
        for (const QJsonValue& each : all) {
            if (textAt(each.toObject(), "name") == QStringLiteral("陈望北"))
                return textAt(each.toObject(), "last_contact");
        }
        return QStringLiteral("nobody");
    };
    CHECK(lastContact("2026-05-05").isEmpty());
    CHECK(lastContact("2026-06-19") == QStringLiteral("2026-05-06"));
    CHECK(lastContact("2026-06-20") == QStringLiteral("2026-06-20"));

    REQUIRE(desk(QStringLiteral("away add 江雨眠 lost --since 2026-02")).exitCode == kDone);
    const auto isDue = [&](const char* day) {
        const QJsonArray all = on(day, "--kind lost");
        REQUIRE(all.size() == 1);
        return all[0].toObject().value(u"next").toArray().at(0).toObject().value(u"due").toBool();
    };
    CHECK_FALSE(isDue("2026-08-27"));
    CHECK(isDue("2026-08-28")); // six months after the last day of February

    // Before the regulation was in force nobody asked for a contact.
    REQUIRE(desk(QStringLiteral("away add 王敬修 abroad --since 2018-09-01")).exitCode == kDone);
    const QJsonArray before = on("2019-05-05");
    REQUIRE(before.size() == 1);
    CHECK(before[0].toObject().value(u"next").toArray().isEmpty());
    CHECK(on("2019-05-06")[0].toObject().value(u"next").toArray().size() == 2);

    CHECK(desk(QStringLiteral("away list --as-of 2018-08-31")).out.contains(QStringLiteral("那天没有外出")));
    CHECK(desk(QStringLiteral("away list --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
}

TEST_CASE("away: the sample's floating members, a contact, lost contact with its terms", "[away]")
{
    const Desk desk;
    const QJsonArray all = desk.array(QStringLiteral("away list"));
    REQUIRE(all.size() == 2);
    CHECK(textAt(desk.object(QStringLiteral("away show 陈望北")), "last_contact") == QStringLiteral("2026-08-12"));
    CHECK(textAt(desk.object(QStringLiteral("away contact 陈望北 --date 2026-09-18 --way 电话 --by 王敬修")),
                 "last_contact")
          == QStringLiteral("2026-09-18"));
    CHECK_FALSE(desk(QStringLiteral("away show 陈望北 --json")).out.contains(QStringLiteral("项目部"))); // sealed
    CHECK(desk(QStringLiteral("away show 陈望北 --json --secret")).out.contains(QStringLiteral("项目部")));
    CHECK(desk(QStringLiteral("away add 江雨眠 lost --since 2026-02")).exitCode == kDone);
    const Run listed = desk(QStringLiteral("away list --kind lost"));
    CHECK(listed.out.contains(QStringLiteral("停止党籍")));
    CHECK(listed.out.contains(QStringLiteral("2026年8月28日"))); // six months after the last day of February
    CHECK(desk(QStringLiteral("away stop 江雨眠 --date 2026-08-27 --decision 支部党员大会决定 --json")).errorCode()
          == QStringLiteral("away.too_early"));
    CHECK(desk(QStringLiteral("away stop 江雨眠 --date 2026-09-18 --decision 支部党员大会决定")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("member list --find 江雨眠")).isEmpty());
    CHECK(desk(QStringLiteral("away end 江雨眠 returned --date 2026-09-18")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("member list --find 江雨眠")).size() == 1);
    CHECK(desk(QStringLiteral("away add 江雨眠 travelling --since 2026-02")).exitCode != kDone);
    CHECK(desk(QStringLiteral("away add 江雨眠 floating --since 2026 --json")).errorCode()
          == QStringLiteral("away.since_missing"));
}

TEST_CASE("member anniversaries lists the political birthdays of a month and who has been a member for 50 years",
          "[anniversary]")
{
    const Desk desk;
    const QJsonObject list = desk.object(QStringLiteral("member anniversaries --month 2026-09 --until 2026-12-31"));
    QStringList names;
    for (const QJsonValue& value : list.value(u"birthdays").toArray())
        names.append(textAt(value.toObject(), "name"));
    CHECK(names == QStringList{QStringLiteral("罗小满")}); // joined on 30 September 2025
    CHECK(textAt(list, "until") == QStringLiteral("2026-12-31"));
    CHECK(desk(QStringLiteral("member anniversaries --month 九月")).exitCode != kDone);
}

TEST_CASE("member anniversaries as of a past day goes by the roster of that day", "[anniversary]")
{
    const Desk desk;
    const auto june = [&](const char* day) {
        const auto list =
            desk.object(QStringLiteral("member anniversaries --month 2019-06 --as-of ") + QLatin1String(day));
        return cli_test::names(list.value(u"birthdays").toArray(), QStringLiteral("name"));
    };
    CHECK(june("2019-04-01").size() == 11);
    CHECK_FALSE(june("2019-04-01").contains(QStringLiteral("沈若溪"))); // transferred in on 2 April 2019
    CHECK(june("2019-04-02").size() == 12);
    CHECK(june("2019-04-02").contains(QStringLiteral("沈若溪")));
    const auto fifty = [&](const char* day) {
        const auto list = desk.object(QStringLiteral("member anniversaries --as-of ") + QLatin1String(day));
        CHECK(textAt(list, "until") == QStringLiteral("2024-12-31"));
        REQUIRE(list.value(u"fifty_years").toArray().size() == 1); // 金鹤年, of 1 October 1974
        return list.value(u"fifty_years").toArray()[0].toObject().value(u"reached").toBool();
    };
    CHECK_FALSE(fifty("2024-09-30"));
    CHECK(fifty("2024-10-01"));
    CHECK(textAt(desk.object(QStringLiteral("member anniversaries --as-of 2024-09-30")), "month")
          == QStringLiteral("2024-09"));
    CHECK(desk(QStringLiteral("member anniversaries --as-of 2026-12-01 --json")).errorCode()
          == QStringLiteral("list.later"));
}

TEST_CASE("entry list as of a past day: what began later is not there, what ended later goes on", "[entry]")
{
    const Desk desk;
    const auto hardships = [&](const char* day) {
        return desk.array(QStringLiteral("entry list --kind hardship --as-of ") + QLatin1String(day));
    };
    CHECK(hardships("2025-11-02").isEmpty()); // though the roster marks 赵德厚 today
    REQUIRE(hardships("2025-11-03").size() == 1);
    const QString id = textAt(hardships("2025-11-03")[0].toObject(), "id");
    CHECK(desk(QStringLiteral("entry end %1 --date 2026-09-01").arg(id)).exitCode == kDone);
    CHECK(hardships("2026-08-31")[0].toObject().value(u"ended").isNull());
    CHECK(textAt(hardships("2026-09-01")[0].toObject(), "ended") == QStringLiteral("2026-09-01"));
    CHECK_FALSE(desk(QStringLiteral("entry list --kind hardship --as-of 2026-08-31")).out.contains(u'到'));
    CHECK(desk(QStringLiteral("entry list --kind hardship --as-of 2026-09-01"))
              .out.contains(QStringLiteral("到 2026-09-01")));
    CHECK(desk.array(QStringLiteral("entry list --kind honour --as-of 2025-06-30")).isEmpty());
    CHECK(desk.array(QStringLiteral("entry list --kind honour --as-of 2025-07-01")).size() == 2);
    CHECK(desk.array(QStringLiteral("entry list --kind honour --as-of 2026-07-01")).size() == 3);
    CHECK(desk(QStringLiteral("entry list --recycled --as-of 2026-08-31")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("entry list --as-of 2012-02-29 --json")).errorCode() == QStringLiteral("list.before"));
}

TEST_CASE("entry: what is sealed is told only when asked for, the roster's mark follows", "[entry]")
{
    const Desk desk;
    const QJsonArray all = desk.array(QStringLiteral("entry list --kind hardship"));
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all[0].toObject().contains(QStringLiteral("detail")));
    CHECK_FALSE(desk(QStringLiteral("entry list")).out.contains(QStringLiteral("髋关节")));
    CHECK(desk(QStringLiteral("entry list --secret")).out.contains(QStringLiteral("髋关节")));
    const QString id = textAt(all[0].toObject(), "id");
    CHECK(desk(QStringLiteral("entry end %1 --date 2026-09-18").arg(id)).exitCode == kDone);
    CHECK_FALSE(desk.object(QStringLiteral("member show 赵德厚")).value(u"is_hardship").toBool());
    CHECK(desk(QStringLiteral("entry add 江雨眠 honour --date 2026-07-01 --title 先进个人")).exitCode == kDone);
    CHECK(desk(QStringLiteral("entry add 江雨眠 prize --date 2026-07-01 --title 先进个人")).exitCode != kDone);
}

TEST_CASE("member form writes the registration form, with the numbers masked unless asked for", "[form]")
{
    const Desk desk;
    const QString word = desk.path(QStringLiteral("form.docx"));
    CHECK(desk(QStringLiteral("member form 沈若溪 --out"), {word}).exitCode == kDone);
    const QString pdf = desk.path(QStringLiteral("form.pdf"));
    const QJsonObject written =
        QJsonDocument::fromJson(desk(QStringLiteral("member form 沈若溪 --full --json --out"), {pdf}).out.toUtf8())
            .object();
    CHECK(written.value(u"pages").toInt() == 1);
    CHECK(written.value(u"missing").toArray().isEmpty());
    CHECK(desk(QStringLiteral("member form 谁也不是 --out"), {pdf}).exitCode != kDone);
    CHECK(desk(QStringLiteral("member form 沈若溪 --out"), {desk.path(QStringLiteral("form.xlsx"))}).exitCode != kDone);
}
