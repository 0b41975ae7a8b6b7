// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rotation training, research, the theme of the year and what came of study, on the command line.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

#include <cmath>

using namespace cli_test;

namespace {

bool isDue(const Desk& desk, const QString& day, const QString& rule)
{
    for (const QJsonValue& line : desk.array(QStringLiteral("agenda list --on ") + day)) {
        const QString state = line.toObject().value(u"state").toString();
        if (line.toObject().value(u"rule_id").toString() == rule
            && (state == QStringLiteral("due") || state == QStringLiteral("overdue")))
            return true;
    }
    return false;
}

QJsonObject named(const QJsonArray& list, QStringView key, const QString& wanted)
{
    for (const QJsonValue& each : list) {
        if (each.toObject().value(key).toString() == wanted)
            return each.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("a batch from its naming to the hours of those who came, and all of it undone", "[rotation]")
{
    const Desk desk;
    const QString name = QStringLiteral("补训班");
    const int open = desk.object(QStringLiteral("rotation turns")).value(u"open").toInt();
    const auto hoursOf = [&](const QString& person) {
        return named(desk.object(QStringLiteral("rotation turns")).value(u"people").toArray(), u"full_name", person)
            .value(u"hours")
            .toDouble();
    };
    const double before = hoursOf(QStringLiteral("宋延河"));
    REQUIRE(desk(QStringLiteral("rotation add %1 --from 2026-09-16 --until 2026-09-17 --quota 2").arg(name)).exitCode
            == kDone);
    CHECK(desk(QStringLiteral("rotation name %1 --people 宋延河,陈望北,刘向野 --json").arg(name)).errorCode()
          == QStringLiteral("rotation.full"));
    CHECK(desk(QStringLiteral("rotation name %1 --people 没有此人 --json").arg(name)).errorCode()
          == QStringLiteral("cli.person_unknown"));
    REQUIRE(desk(QStringLiteral("rotation name %1 --people 宋延河,陈望北").arg(name)).exitCode == kDone);
    CHECK(isDue(desk, QStringLiteral("2026-09-25"), QStringLiteral("rotation.recorded")));
    const QJsonObject held =
        desk.object(QStringLiteral("rotation hold %1 --hours 6 --absent 陈望北:流动外出").arg(name));
    CHECK(held.value(u"came").toInt() == 1);
    CHECK(held.value(u"study_minutes").toInt() == 270);
    CHECK(hoursOf(QStringLiteral("宋延河")) == before + 6);
    CHECK(desk.object(QStringLiteral("rotation turns")).value(u"open").toInt() == open - 1);
    CHECK_FALSE(isDue(desk, QStringLiteral("2026-09-25"), QStringLiteral("rotation.recorded")));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(hoursOf(QStringLiteral("宋延河")) == before);
    CHECK(desk.object(QStringLiteral("rotation show ") + name).value(u"gathering").isNull());
    REQUIRE(desk(QStringLiteral("rotation recycle ") + name).exitCode == kDone);
    CHECK(desk(QStringLiteral("rotation show ") + name).exitCode == kNotFound);
    const QString id =
        desk.array(QStringLiteral("rotation list --recycled")).first().toObject().value(u"id").toString();
    CHECK(desk(QStringLiteral("rotation restore ") + id).exitCode == kDone);
}

TEST_CASE("a research topic to its end, with the meeting in which it was decided", "[research]")
{
    const Desk desk;
    const QString name = QStringLiteral("水表怎样更准");
    REQUIRE(desk(QStringLiteral("research add %1 --lead 石维岳 --date 2026-09-01 --due 2026-10-10").arg(name)).exitCode
            == kDone);
    CHECK(desk(QStringLiteral("research step %1 written --json").arg(name)).errorCode()
          == QStringLiteral("research.stage_order"));
    CHECK(desk(QStringLiteral("research step %1 写好 --json").arg(name)).errorCode()
          == QStringLiteral("research.stage_unknown"));
    CHECK(isDue(desk, QStringLiteral("2026-09-18"), QStringLiteral("research.due")));
    REQUIRE(desk(QStringLiteral("research step %1 surveyed --date 2026-09-10").arg(name)).exitCode == kDone);
    REQUIRE(
        desk(
            QStringLiteral("research change %1 --findings 三成水表超期 --decision 分批更换 --gathering last").arg(name))
            .exitCode
        == kDone);
    for (const char* stage : {"written", "applied", "closed"})
        REQUIRE(desk(QStringLiteral("research step %1 %2").arg(name, QLatin1String(stage))).exitCode == kDone);
    const QJsonObject shown = desk.object(QStringLiteral("research show ") + name);
    CHECK(shown.value(u"stage").toString() == QStringLiteral("closed"));
    CHECK(shown.value(u"decided_in").toString() == QStringLiteral("gathering"));
    CHECK_FALSE(shown.value(u"decided_title").toString().isEmpty());
    CHECK_FALSE(isDue(desk, QStringLiteral("2026-09-18"), QStringLiteral("research.due")));
    CHECK(desk(QStringLiteral("research change %1 --findings 乙 --json").arg(name)).errorCode()
          == QStringLiteral("research.closed"));
}

TEST_CASE("the theme of the year: one, its problems in the ledger, its phases in their order", "[campaign]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("campaign add 别的主题 --goal 目标 --owner 周砚青 --json")).errorCode()
          == QStringLiteral("campaign.year_taken"));
    const QJsonObject before = desk.object(QStringLiteral("campaign show 2026"));
    CHECK(before.value(u"phase").toString() == QStringLiteral("rectify"));
    CHECK(desk(QStringLiteral("campaign finish 2026 sum_up --result 好 --json")).errorCode()
          == QStringLiteral("campaign.phase_order"));
    CHECK(desk(QStringLiteral("campaign raise 2026 --matter 甲 --owner 没有此人 --due 2026-11-30 --json")).errorCode()
          == QStringLiteral("cli.person_unknown"));
    const QJsonObject raised = desk.object(
        QStringLiteral("campaign raise 2026 --matter 抄表通知太晚 --owner 江雨眠 --due 2026-11-30 --as-problem"));
    CHECK(raised.value(u"problems").toArray().size() == before.value(u"problems").toArray().size() + 1);
    const QJsonObject item =
        named(desk.array(QStringLiteral("ledger list --kind problem")), u"matter", QStringLiteral("抄表通知太晚"));
    CHECK(item.value(u"area").toString() == QStringLiteral("ideology"));
    REQUIRE(desk(QStringLiteral("campaign phase 2026 rectify --until 2026-11-25 --owner 韩知秋")).exitCode == kDone);
    CHECK(desk(QStringLiteral("campaign finish 2026 rectify --result 逐项整改 --json")).errorCode()
          == QStringLiteral("campaign.rectify_open")); // three measures and two problems are open
    REQUIRE(desk(QStringLiteral("campaign reopen 2026")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("campaign show 2026")).value(u"phase").toString() == QStringLiteral("examine"));
    REQUIRE(desk(QStringLiteral("campaign finish 2026 examine --result 查清了 --date 2026-08-31")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("campaign show 2026")).value(u"phase").toString() == QStringLiteral("rectify"));
}

// The ratings of page 24: 26/7/1 of 34, 21/10/2 of 33, 23/9/2 of 34. Lessons 33 of 34, 97 percent.
TEST_CASE("ratings are sums, and the overview adds them up", "[study]")
{
    const Desk desk;
    const QJsonObject quality = desk.object(QStringLiteral("study quality"));
    const QJsonObject lesson =
        named(quality.value(u"sessions").toArray(), u"topic", QStringLiteral("以案为鉴，守住廉洁底线"));
    CHECK(lesson.value(u"votes").toObject().value(u"good").toInt() == 26);
    const QJsonObject lessons = named(quality.value(u"forms").toArray(), u"kind", QStringLiteral("party_lesson"));
    CHECK(lessons.value(u"approval_percent").toDouble() == 97.1); // 33 of 34;
    const QString id = lesson.value(u"gathering").toString();
    CHECK(desk(QStringLiteral("study rate %1 --votes 1,2,3 --json").arg(id)).errorCode()
          == QStringLiteral("rating.shape"));
    CHECK(desk(QStringLiteral("study rate %1 --votes 99,0,0,0 --json").arg(id)).errorCode()
          == QStringLiteral("rating.many"));
    REQUIRE(desk(QStringLiteral("study rate %1 --votes 30,3,1,0").arg(id)).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("study unrate ") + id).exitCode == kDone);
    CHECK(desk(QStringLiteral("study unrate %1 --json").arg(id)).errorCode() == QStringLiteral("rating.missing"));
}

TEST_CASE("outputs, the committee's own study, examples and the three 经常", "[study]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("study entries")).size() == 7);
    CHECK(desk(QStringLiteral("study enter 周砚青 --kind own_study --title 党史 --json")).errorCode()
          == QStringLiteral("study_entry.minutes"));
    CHECK(desk(QStringLiteral("study enter 周砚青 --kind 别的 --title 党史 --json")).errorCode()
          == QStringLiteral("study_entry.kind_unknown"));
    const QJsonObject made = desk.object(QStringLiteral("study enter 周砚青 --kind own_study --title 党史 --hours 2"));
    CHECK(made.value(u"study_minutes").toInt() == 90);
    const QJsonObject leader =
        named(desk.array(QStringLiteral("study leaders")), u"full_name", QStringLiteral("周砚青"));
    CHECK(leader.value(u"own_hours").toDouble() == 6);
    CHECK(leader.value(u"outputs").toInt() == 1);
    CHECK(desk(QStringLiteral("study strike ") + made.value(u"id").toString()).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("model spread 方念慈 --way 主题党日宣讲 --reached 30")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("model show 方念慈")).value(u"spreads").toArray().size() == 1);
    CHECK(desk(QStringLiteral("model add 没有此人 --deed 好事 --json")).errorCode()
          == QStringLiteral("cli.person_unknown"));
    CHECK(desk(QStringLiteral("model add 抢修班 --deed 夜里抢修 --outside")).exitCode == kDone);
    const QJsonObject hours = desk.object(QStringLiteral("study hours"));
    CHECK(hours.value(u"target").toInt() == 32);
    CHECK(hours.value(u"behind").toInt() == 25); // the 20 of page 24, and the five of the committee
    CHECK(hours.value(u"leader_target").toInt() == 56);
    CHECK(hours.value(u"leaders").toInt() == 5);
    const QJsonArray people = hours.value(u"people").toArray();
    CHECK(people.size() == 38);
    CHECK(named(people, u"full_name", QStringLiteral("沈若溪")).value(u"hours").toDouble() == 26);
    CHECK(named(people, u"full_name", QStringLiteral("林远舟")).value(u"behind").toBool());
    const QJsonObject secretary = named(people, u"full_name", QStringLiteral("周砚青"));
    CHECK(secretary.value(u"target").toInt() == 56);
    CHECK(secretary.value(u"due").toDouble() == Approx(std::round(56.0 * 261 / 365 * 10) / 10)); // told to one decimal
    CHECK(secretary.value(u"behind").toBool()); // 30 hours
    CHECK(leader.value(u"target").toInt() == 56);
    CHECK(leader.value(u"behind").toBool());
    CHECK(desk.object(QStringLiteral("study hours --year 2027")).value(u"behind").toInt() == 0);
    const QJsonObject regular = desk.object(QStringLiteral("study regular"));
    CHECK(regular.value(u"behind_hours") == hours.value(u"behind")); // one answer everywhere
    QString agenda;
    for (const QJsonValue& item : desk.array(QStringLiteral("agenda list")))
        agenda += item[QStringLiteral("why")].toString();
    CHECK(agenda.contains(QStringLiteral("等25人落后")));
    const QJsonObject groupStudy =
        named(regular.value(u"lines").toArray(), u"kind", QStringLiteral("center_group_study"));
    CHECK(groupStudy.value(u"held").toInt() == 9); // of twelve, as page 24 has it
    CHECK(groupStudy.value(u"planned").toInt() == 3);
}

TEST_CASE("where study is thin is told with what to do, and nobody who is excused is named", "[study]")
{
    const Desk desk;
    const auto spotOf = [&](const char16_t* what) {
        return named(desk.array(QStringLiteral("study thin")), u"what", QString::fromUtf16(what));
    };
    const QJsonArray spots = desk.array(QStringLiteral("study thin"));
    REQUIRE(spots.size() == 11);
    CHECK(spots.first().toObject().value(u"thin").toBool());
    for (const QJsonValue& spot : spots)
        CHECK(spot.toObject().value(u"thin").toBool() == !spot.toObject().value(u"proposal").isNull());
    const QJsonArray behind = spotOf(u"hours").value(u"names").toArray();
    CHECK(behind.size() == 25); // the 20 of page 24, and the committee
    REQUIRE(behind.contains(QStringLiteral("林远舟")));
    (void)desk.array(QStringLiteral("study excuse 林远舟 --ground ill"));
    CHECK_FALSE(spotOf(u"hours").value(u"names").toArray().contains(QStringLiteral("林远舟")));
    (void)desk.array(QStringLiteral("study unexcuse 林远舟"));
    CHECK(spotOf(u"hours").value(u"names").toArray().size() == 25);
}

// The sample plans a lecture for 22 September 2026; nobody writes it down.
TEST_CASE("a session of the study plan is owed on its day, late after it, and done once it is recorded", "[study]")
{
    const Desk desk;
    const auto lecture = [&](const char* day) {
        for (const QJsonValue& line : desk.array(QStringLiteral("agenda list --on ") + QLatin1StringView(day))) {
            const QJsonObject one = line.toObject();
            if (one.value(u"rule_id").toString() == u"study.plan_due" && one.value(u"due").toString() == u"2026-09-22")
                return one;
        }
        return QJsonObject();
    };
    CHECK(lecture("2026-09-14").value(u"state").toString() == QStringLiteral("upcoming"));
    CHECK(lecture("2026-09-22").value(u"state").toString() == QStringLiteral("due"));
    const QJsonObject late = lecture("2026-10-05");
    CHECK(late.value(u"state").toString() == QStringLiteral("overdue"));
    CHECK(late.value(u"area").toString() == QStringLiteral("ideology"));
    CHECK(late.value(u"title").toString() == QStringLiteral("专题辅导“防汛与供水安全”学习计划"));
    CHECK(late.value(u"why").toString().contains(QStringLiteral("本支部设定")));
    const QString id = late.value(u"subject_id").toString().section(u':', 1);
    REQUIRE(desk(QStringLiteral("gathering edit %1 --absent 韩知秋:公差 --on 2026-10-05").arg(id)).exitCode == kDone);
    CHECK(lecture("2026-10-05").value(u"state").toString() == QStringLiteral("done"));
    CHECK(isDue(desk, QStringLiteral("2026-10-14"), QStringLiteral("study.plan_due"))); // 13 October came and went
}

TEST_CASE("who was told of a planned session is counted, taken away and undone", "[study]")
{
    const Desk desk;
    const auto session = [&] {
        for (const QJsonValue& line : desk.object(QStringLiteral("study plan")).value(u"sessions").toArray()) {
            if (line.toObject().value(u"date").toString() == u"2026-12-03")
                return line.toObject();
        }
        return QJsonObject();
    };
    REQUIRE_FALSE(session().isEmpty());
    CHECK(session().value(u"told").isNull());
    const QString notify = QStringLiteral("gathering notify ") + session().value(u"gathering").toString();
    CHECK(desk(notify + QStringLiteral(" --date 2026-09-19 --json")).errorCode()
          == QStringLiteral("gathering.notice_future"));
    CHECK(desk(notify + QStringLiteral(" --people 0 --json")).errorCode() == QStringLiteral("gathering.notice_people"));
    const QJsonObject notice = desk.object(notify + QStringLiteral(" --way 微信群")).value(u"notice").toObject();
    CHECK(notice.value(u"date").toString() == QStringLiteral("2026-09-18"));
    CHECK(notice.value(u"way").toString() == QStringLiteral("微信群"));
    CHECK(notice.value(u"people").toInt() == 38); // whom the roster expects
    CHECK(session().value(u"told").toInt() == 38);
    CHECK(desk.object(notify + QStringLiteral(" --clear")).value(u"notice").isNull());
    CHECK(desk(notify + QStringLiteral(" --clear --json")).errorCode() == QStringLiteral("gathering.notice_none"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(session().value(u"told").toInt() == 38);
}

TEST_CASE("files of a topic and of a paper are kept in the book and come out as they went in", "[study]")
{
    const Desk desk;
    QFile file(desk.path(QStringLiteral("提纲.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("1. 2. 3.");
    file.close();
    const QString topic = desk.array(QStringLiteral("research list")).first().toObject().value(u"title").toString();
    const QString entry = desk.array(QStringLiteral("study entries")).first().toObject().value(u"id").toString();
    for (const QString& owner : {QStringLiteral("research %1 ") + topic, QStringLiteral("study %1 ") + entry}) {
        const QString of = owner;
        const auto before = desk.array(of.arg(QStringLiteral("files"))).size();
        const QJsonArray added =
            desk.array(of.arg(QStringLiteral("file-add")) + QStringLiteral(" --file"), {file.fileName()});
        CHECK(added.size() == before + 1);
        CHECK(names(added, QStringLiteral("name")).contains(QStringLiteral("提纲.txt")));
        const QString copy = desk.path(QStringLiteral("copy.txt"));
        CHECK(desk(of.arg(QStringLiteral("file-save")) + QStringLiteral(" --name 提纲.txt --out"), {copy}).exitCode
              == kDone);
        CHECK(bytesOf(copy) == "1. 2. 3.");
        CHECK(desk(of.arg(QStringLiteral("file-save")) + QStringLiteral(" --name 提纲.txt --json --out"), {copy})
                  .errorCode()
              == QStringLiteral("store.exists")); // whatever is there is somebody's
        REQUIRE(QFile::remove(copy));
        CHECK(desk(of.arg(QStringLiteral("file-remove")) + QStringLiteral(" --name 没有.txt --json")).errorCode()
              == QStringLiteral("study_file.missing"));
        CHECK(desk.array(of.arg(QStringLiteral("file-remove")) + QStringLiteral(" --name 提纲.txt")).size() == before);
    }
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(names(desk.array(QStringLiteral("study files ") + entry), QStringLiteral("name"))
              .contains(QStringLiteral("提纲.txt")));
}

TEST_CASE("the old and the ill are excused for a year, and asked again when that is taken back", "[study]")
{
    const Desk desk;
    const QJsonObject before = desk.object(QStringLiteral("study hours"));
    const int open = desk.object(QStringLiteral("rotation turns --open")).value(u"open").toInt();
    CHECK(desk(QStringLiteral("study excuse 宋延河 --ground tired --json")).exitCode != kDone);
    CHECK(desk.array(QStringLiteral("study excuse 宋延河 --ground old")).size() == 1);
    CHECK(desk(QStringLiteral("study excuse 宋延河 --ground ill --json")).errorCode()
          == QStringLiteral("study_excuse.there"));
    // The Party is of 1921 (and the rule of 2019): an earlier year is mistyped, and not taken for 1921.
    CHECK(desk(QStringLiteral("study excuse 林远舟 --ground ill --year 1890 --json")).errorCode()
          == QStringLiteral("study_excuse.year"));
    CHECK(desk(QStringLiteral("study excuse 林远舟 --ground ill --year 去年 --json")).errorCode()
          == QStringLiteral("cli.number"));
    CHECK(desk(QStringLiteral("study hours --year 1890 --json")).errorCode() == QStringLiteral("cli.number"));
    CHECK(desk.array(QStringLiteral("study excuses --year 1921")).isEmpty());
    const QJsonObject after = desk.object(QStringLiteral("study hours"));
    CHECK(after.value(u"excused").toInt() == 1);
    const QJsonObject line = named(after.value(u"people").toArray(), u"full_name", QStringLiteral("宋延河"));
    CHECK(line.value(u"excused").toString() == QStringLiteral("old"));
    CHECK_FALSE(line.value(u"behind").toBool());
    CHECK(desk.object(QStringLiteral("rotation turns")).value(u"open").toInt() == open - 1);
    CHECK(desk.array(QStringLiteral("study unexcuse 宋延河")).isEmpty());
    CHECK(desk.object(QStringLiteral("study hours")).value(u"behind") == before.value(u"behind"));
    CHECK(desk(QStringLiteral("study unexcuse 宋延河 --json")).errorCode() == QStringLiteral("study_excuse.missing"));
}

TEST_CASE("what was studied is of a day that can be", "[study]")
{
    const Desk desk;
    const QString enter = QStringLiteral("study enter 宋延河 --kind paper --title 体会 --date ");
    CHECK(desk(enter + QStringLiteral("1900-01-01 --json")).errorCode() == QStringLiteral("day.early"));
    CHECK(desk(enter + QStringLiteral("1921-07-02 --json")).errorCode() == QStringLiteral("person.day_before_birth"));
    CHECK(desk(enter + QStringLiteral("2206-01-01 --json")).errorCode() == QStringLiteral("study_entry.day_future"));
}

TEST_CASE("the quarterly report has every part of the area", "[study]")
{
    const Desk desk;
    const QString out = desk.path(QStringLiteral("q.json"));
    REQUIRE(desk(QStringLiteral("report quarter --period 2026Q3 --out ") + out).exitCode == kDone);
    const QByteArray text = bytesOf(out);
    for (const char* key : {"rotation", "research", "campaign", "study_ratings", "study_entries", "role_models"})
        CHECK(text.contains(QByteArray("\"") + key + "\""));
}

TEST_CASE("hours of a past day: what was studied by then, beside what was asked by then", "[study]")
{
    const Desk desk;
    const auto hoursOn = [&](const char* day) {
        return desk.object(QStringLiteral("study hours --as-of ") + QLatin1StringView(day));
    };
    const auto ofOne = [&](const char* day) {
        return named(hoursOn(day).value(u"people").toArray(), u"full_name", QStringLiteral("宋延河"))
            .value(u"hours")
            .toDouble();
    };
    const double early = ofOne("2026-09-15");
    const double late = ofOne("2026-09-17");
    REQUIRE(desk(QStringLiteral("rotation add 补训班 --from 2026-09-16 --until 2026-09-17 --quota 2")).exitCode
            == kDone);
    REQUIRE(desk(QStringLiteral("rotation name 补训班 --people 宋延河")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("rotation hold 补训班 --hours 6")).exitCode == kDone);
    CHECK(ofOne("2026-09-15") == early);
    CHECK(ofOne("2026-09-17") == late + 6);
    const QJsonObject half = hoursOn("2026-06-30"); // day 181 of 365
    CHECK(half.value(u"year").toInt() == 2026);
    CHECK(half.value(u"due").toDouble() == Approx(15.9)); // 32 × 181 / 365 = 15.87
    CHECK(half.value(u"leader_due").toDouble() == Approx(27.8)); // 56 × 181 / 365 = 27.77
    const QJsonObject before = hoursOn("2025-12-31"); // a whole year, its own
    CHECK(before.value(u"year").toInt() == 2025);
    CHECK(before.value(u"due").toDouble() == Approx(32));
    CHECK(desk(QStringLiteral("study hours --as-of 2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(QStringLiteral("study hours --as-of 1950-01-01 --json")).errorCode() == QStringLiteral("list.before"));
}
