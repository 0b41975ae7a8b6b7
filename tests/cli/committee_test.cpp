// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms, posts, duties, plan and handover from the command line.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QFileInfo>

using namespace cli_test;

namespace {

/// Whatever it prints, it has to succeed.
void carryOut(const Desk& desk, const QString& line)
{
    const Run done = desk(line);
    INFO(line.toStdString() << ": " << done.err.toStdString());
    REQUIRE(done.exitCode == kDone);
}

QStringList holders(const QJsonObject& shown, const QString& post)
{
    for (const QJsonValue& value : shown.value(u"posts").toArray()) {
        if (value.toObject().value(u"title").toString() == post)
            return names(value.toObject().value(u"holders").toArray(), QStringLiteral("full_name"));
    }
    return {};
}

QStringList problemCodes(const QJsonObject& shown)
{
    return names(shown.value(u"problems").toArray(), QStringLiteral("code"));
}

} // namespace

TEST_CASE("the sample's committee: term, posts, nothing to find fault with")
{
    const Desk desk;
    const QJsonObject shown = desk.object(QStringLiteral("committee show"));
    const QJsonObject term = shown.value(u"term").toObject();
    CHECK(term.value(u"number").toInt() == 3);
    CHECK(term.value(u"elected").toString() == QStringLiteral("2023-10-31"));
    CHECK(term.value(u"ends").toString() == QStringLiteral("2026-10-31"));
    CHECK(term.value(u"days_left").toInt() == 43);
    CHECK(term.value(u"months_mark").toInt() == 3);
    CHECK(holders(shown, QStringLiteral("书记")) == QStringList{QStringLiteral("周砚青")});
    CHECK(shown.value(u"posts").toArray().size() == 5);
    CHECK(problemCodes(shown).isEmpty());
    CHECK(desk.array(QStringLiteral("committee list")).size() == 2);
    CHECK(desk.array(QStringLiteral("duty list")).size() == 10); // of eleven one has ended
    // Before the election of the third it was the second.
    const QJsonObject before = desk.object(QStringLiteral("committee show --date 2023-10-30"));
    CHECK(before.value(u"term").toObject().value(u"number").toInt() == 2);
    CHECK(holders(before, QStringLiteral("书记")) == QStringList{QStringLiteral("郑以宁")});
}

TEST_CASE("a vacancy, a by-election, a seat that is taken; each is one step that undo takes back")
{
    const Desk desk;
    const QJsonObject ended =
        desk.object(QStringLiteral("committee end --post 宣传委员 --date 2026-08-31 --reason 调离"));
    CHECK(holders(ended, QStringLiteral("宣传委员")).isEmpty());
    CHECK(problemCodes(ended)
          == QStringList{QStringLiteral("vacant"), QStringLiteral("duty_nobody"), QStringLiteral("duty_nobody")});
    CHECK(desk(QStringLiteral("committee appoint --post 组织委员 --member 方念慈 --json")).errorCode()
          == QStringLiteral("committee.seat_taken"));
    CHECK(desk(QStringLiteral("committee appoint --post 宣传委员 --member 罗小满 --json")).errorCode()
          == QStringLiteral("committee.not_full"));
    CHECK(desk(QStringLiteral("committee appoint --post 宣传委员 --member 方念慈 --how vote --json")).errorCode()
          == QStringLiteral("committee.how"));
    CHECK(desk(QStringLiteral("committee appoint --post 青年委员 --member 方念慈")).exitCode == kNotFound);
    const QJsonObject made = desk.object(
        QStringLiteral("committee appoint --post 宣传委员 --member 方念慈 --date 2026-09-05 --how by_election"));
    CHECK(holders(made, QStringLiteral("宣传委员")) == QStringList{QStringLiteral("方念慈")});
    CHECK(problemCodes(made) == QStringList{QStringLiteral("seat_not_elected")}); // the book has no by-election of hers
    const QJsonArray people = desk.array(QStringLiteral("member list --find 方念慈"));
    CHECK(people[0].toObject().value(u"party_post").toString() == QStringLiteral("宣传委员"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(holders(desk.object(QStringLiteral("committee show")), QStringLiteral("宣传委员"))
          == QStringList{QStringLiteral("陆怀瑾")});
}

TEST_CASE("how somebody came into a post is not guessed: what the book knows, what is said, or 未注明")
{
    const Desk desk;
    carryOut(desk, QStringLiteral("committee end --post 宣传委员 --date 2026-08-31 --reason 调离"));
    const Run said = desk(QStringLiteral("committee appoint --post 宣传委员 --member 方念慈 --date 2026-09-05"));
    REQUIRE(said.exitCode == kDone);
    CHECK((said.out + said.err).contains(QStringLiteral("记作“未注明”")));
    CHECK(
        problemCodes(desk.object(QStringLiteral("committee show"))).isEmpty()); // no by-election that no vote bears out
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    const Run named =
        desk(QStringLiteral("committee appoint --post 宣传委员 --member 方念慈 --date 2026-09-05 --approval "
                            "机党〔2026〕30号 --approved 2026-09-04"));
    REQUIRE(named.exitCode == kDone);
    CHECK_FALSE((named.out + named.err).contains(QStringLiteral("未注明"))); // named by the higher organization
}

TEST_CASE("the term ends as the rules say, and moves only with a consent; the agenda follows")
{
    const Desk desk;
    const auto due = [&] {
        for (const QJsonValue& value : desk.array(QStringLiteral("agenda list --to 2027-12-31"))) {
            if (value.toObject().value(u"rule_id").toString() == u"term.end")
                return value.toObject().value(u"due").toString();
        }
        return QString();
    };
    CHECK(due() == QStringLiteral("2026-10-31"));
    CHECK(desk(QStringLiteral("committee shift --ends 2027-04-30 --reason 机构改革 --json")).errorCode()
          == QStringLiteral("committee.shift_consent"));
    carryOut(
        desk,
        QStringLiteral(
            "committee shift --ends 2027-04-30 --reason 机构改革 --approval 水机党〔2026〕18号 --approved 2026-09-10"));
    CHECK(due() == QStringLiteral("2027-04-30"));
    const QJsonObject next =
        desk.object(QStringLiteral("committee term --number 4 --elected 2026-09-18 --approval 水机党〔2026〕20号"));
    CHECK(next.value(u"term").toObject().value(u"ends").toString() == QStringLiteral("2029-09-18")); // three years
    CHECK(desk(QStringLiteral("committee term --number 2 --elected 2026-09-17 --json")).errorCode()
          == QStringLiteral("committee.term_order"));
}

TEST_CASE("a roster that names a committee becomes the first term")
{
    const Desk desk(Desk::Book::New);
    QFile file(desk.path(QStringLiteral("r.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("姓名,性别,民族,人员类别,入党时间,转正时间,党内职务,任党内职务时间\n"
                              "苏远山,男,汉族,正式党员,2001-07-01,2002-07-01,支部书记,2024-03-08\n"
                              "白小舟,女,汉族,正式党员,2011-07-01,2012-07-01,组织委员,2024-03-08\n"
                              "秦望江,男,汉族,正式党员,2014-07-01,2015-07-01,,\n")
                   .toUtf8());
    file.close();
    REQUIRE(desk(QStringLiteral("roster import"), {file.fileName()}).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("committee show")).value(u"term").isNull());
    const QJsonObject shown = desk.object(QStringLiteral("committee from-roster --number 5"));
    CHECK(shown.value(u"term").toObject().value(u"ends").toString() == QStringLiteral("2027-03-08"));
    CHECK(holders(shown, QStringLiteral("书记")) == QStringList{QStringLiteral("苏远山")});
    CHECK(desk(QStringLiteral("committee from-roster --json")).errorCode() == QStringLiteral("committee.term_exists"));
}

TEST_CASE(
    "a term that was registered without people is filled from the roster; before that the page tells who stands there")
{
    const Desk desk(Desk::Book::New);
    QFile file(desk.path(QStringLiteral("r.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("姓名,性别,民族,人员类别,入党时间,转正时间,党内职务\n"
                              "苏远山,男,汉族,正式党员,2001-07-01,2002-07-01,书记\n"
                              "白小舟,女,汉族,正式党员,2011-07-01,2012-07-01,组织委员\n")
                   .toUtf8());
    file.close();
    REQUIRE(desk(QStringLiteral("roster import"), {file.fileName()}).exitCode == kDone);
    const auto codes = [](const QJsonObject& shown) {
        QStringList all;
        for (const auto& problem : shown.value(u"problems").toArray())
            all << problem.toObject().value(u"code").toString();
        return all;
    };
    CHECK(codes(desk.object(QStringLiteral("committee show"))).contains(QStringLiteral("roster_unrecorded")));
    const QJsonObject bare = desk.object(QStringLiteral("committee term --number 2 --elected 2025-03-08"));
    CHECK(codes(bare).contains(QStringLiteral("roster_unrecorded")));
    CHECK_FALSE(codes(bare).contains(QStringLiteral("roster_differs")));
    const QJsonObject filled = desk.object(QStringLiteral("committee from-roster"));
    CHECK(filled.value(u"term").toObject().value(u"number").toInt() == 2);
    CHECK(filled.value(u"term").toObject().value(u"elected").toString() == QStringLiteral("2025-03-08"));
    CHECK(holders(filled, QStringLiteral("书记")) == QStringList{QStringLiteral("苏远山")});
    CHECK(holders(filled, QStringLiteral("组织委员")) == QStringList{QStringLiteral("白小舟")});
    CHECK_FALSE(codes(filled).contains(QStringLiteral("roster_unrecorded")));
}

TEST_CASE("a handover is written, performed on its day, and undone as one step")
{
    const Desk desk;
    const int number =
        desk.object(QStringLiteral("ledger add --kind task --matter 活动室改造 --owner 周砚青 --date 2026-09-01"))
            .value(u"number")
            .toInt();
    const QString paper = desk.path(QStringLiteral("交接.pdf"));
    const QJsonObject draft = desk.object(
        QStringLiteral("committee handover --post 书记 --to 韩知秋 --date 2026-09-18 --draft --out"), {paper});
    CHECK_FALSE(draft.value(u"performed").toBool());
    CHECK(draft.value(u"pages").toInt() >= 2);
    CHECK(QFileInfo(paper).size() > 1000);
    CHECK(holders(desk.object(QStringLiteral("committee show")), QStringLiteral("书记"))
          == QStringList{QStringLiteral("周砚青")});
    const QJsonObject done = desk.object(
        QStringLiteral("committee handover --post 书记 --to 韩知秋 --date 2026-09-18 --items --out"), {paper});
    CHECK(done.value(u"performed").toBool());
    CHECK(done.value(u"from").toString() == QStringLiteral("周砚青"));
    CHECK(holders(desk.object(QStringLiteral("committee show")), QStringLiteral("书记"))
          == QStringList{QStringLiteral("韩知秋")});
    const auto owner = [&] {
        return desk.object(QStringLiteral("ledger show %1 --kind task").arg(number)).value(u"owner").toString();
    };
    CHECK(owner() == QStringLiteral("韩知秋"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(owner() == QStringLiteral("周砚青"));
    CHECK(desk(QStringLiteral("committee handover --post 书记 --to 周砚青 --json --out"), {paper}).errorCode()
          == QStringLiteral("committee.same_person"));
    CHECK(desk(QStringLiteral("committee handover --post 书记 --to 无此人 --out"), {paper}).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("committee handover --post 书记 --to 韩知秋 --out a.docx")).exitCode == kRefused);
}

TEST_CASE("duties: numbered, with whoever holds the post, ended on a day")
{
    const Desk desk(Desk::Book::New);
    CHECK(desk.array(QStringLiteral("duty list")).isEmpty());
    carryOut(desk, QStringLiteral("committee post --post 组织委员"));
    const QJsonArray made =
        desk.array(QStringLiteral("duty add --post 支部组织委员 --matter 党费收缴 --date 2026-01-01"));
    REQUIRE(made.size() == 1);
    CHECK(made[0].toObject().value(u"holders").toArray().isEmpty());
    for (const QString& line : {QStringLiteral("duty add --matter 两边"), QStringLiteral("duty change 1")})
        CHECK(desk(line + QStringLiteral(" --post 支部组织委员 --member 沈若溪 --json")).errorCode()
              == QStringLiteral("duty.both"));
    CHECK(desk.array(QStringLiteral("duty list")).size() == 1);
    CHECK(desk(QStringLiteral("duty add --matter 无主 --json")).errorCode() == QStringLiteral("duty.nobody"));
    CHECK(desk(QStringLiteral("duty end 7 --json")).errorCode() == QStringLiteral("duty.number"));
    carryOut(desk, QStringLiteral("duty end 1 --date 2026-08-31"));
    CHECK(desk.array(QStringLiteral("duty list")).isEmpty());
    CHECK(desk.array(QStringLiteral("duty list --date 2026-08-31")).size() == 1);
}

TEST_CASE("the plan of the year and regular meetings")
{
    const Desk desk;
    const QJsonObject plan = desk.object(QStringLiteral("committee plan"));
    CHECK(plan.value(u"adopted").toString() == QStringLiteral("2026-01-09"));
    CHECK(plan.value(u"items").toArray().size() == 19);
    int late = 0;
    for (const QJsonValue& value : plan.value(u"items").toArray())
        late += value.toObject().value(u"late").toBool() ? 1 : 0;
    CHECK(late == 1);
    carryOut(desk, QStringLiteral("committee plan-done --month 2026-08 --number 1 --note 改在9月18日会后研究"));
    CHECK(desk(QStringLiteral("committee plan-done --month 2026-08 --number 9 --note x --json")).errorCode()
          == QStringLiteral("work.number"));
    CHECK(desk(QStringLiteral("committee plan-done --month 2026-10 --number 1 --json")).errorCode()
          == QStringLiteral("work.done_how"));
    carryOut(desk, QStringLiteral("committee plan-add --month 2026-11 --matter 慰问 --post 组织委员"));
    const QString owned = QStringLiteral("committee plan-add --month 2026-11 --matter 走访 --owner ");
    CHECK(desk(owned + QStringLiteral("张三丰 --json")).errorCode() == QStringLiteral("cli.person_unknown"));
    CHECK(desk.object(QStringLiteral("committee plan")).value(u"items").toArray().size() == 20);
    carryOut(desk, owned + QStringLiteral("张三丰 --outside"));
    carryOut(desk, owned + QStringLiteral("方念慈"));
    carryOut(desk, QStringLiteral("committee plan-year --summary 任务完成"));
    const QJsonArray series = desk.array(QStringLiteral("committee series"));
    REQUIRE(series.size() == 2);
    // The first Friday of October is in the holiday week; the calendar says so, the branch decides.
    CHECK(series[0].toObject().value(u"next").toString() == QStringLiteral("2026-10-02"));
    const QJsonObject next = desk.object(QStringLiteral("committee series-plan"));
    CHECK(next.value(u"topic").toString() == QStringLiteral("10月支部委员会会议"));
    CHECK(next.value(u"agenda").toArray().size() == 4);
    CHECK(desk(QStringLiteral("committee series-plan --number 5")).exitCode == kNotFound);
    // One more changes no number, whatever its kind and beginning; an id names it too.
    const QJsonArray more = desk.array(
        QStringLiteral("committee series-add --kind committee_meeting --topic 碰头会 --day 15 --from 2025-01-01"));
    REQUIRE(more.size() == 3);
    for (int i = 0; i < 2; ++i)
        CHECK(more[i].toObject().value(u"id") == series[i].toObject().value(u"id"));
    CHECK(more[2].toObject().value(u"topic").toString() == QStringLiteral("碰头会"));
    CHECK(desk(QStringLiteral("committee series-add --kind group_meeting --day 10 --json")).errorCode()
          == QStringLiteral("series.group"));
    CHECK(desk(QStringLiteral("committee series-add --kind group_meeting --group 无此小组 --day 10 --json")).errorCode()
          == QStringLiteral("gathering.group_unknown"));
    const QJsonArray group =
        desk.array(QStringLiteral("committee series-add --kind group_meeting --group 第一党小组 --day 10"));
    REQUIRE(group.size() == 4);
    CHECK(group[3].toObject().value(u"group").toString() == QStringLiteral("第一党小组"));
    CHECK(group[3].toObject().value(u"topic").toString() == QStringLiteral("第一党小组 {月}月党小组会"));
    CHECK(desk.object(QStringLiteral("committee series-plan --number ") + more[2].toObject().value(u"id").toString())
              .value(u"topic")
              .toString()
          == QStringLiteral("碰头会"));
    CHECK(desk(QStringLiteral("committee series-add --kind committee_meeting --day 40 --json")).errorCode()
          == QStringLiteral("series.day"));
    for (const QString& time : {QStringLiteral("25:00"), QStringLiteral("三点"), QStringLiteral("15")})
        CHECK(desk(QStringLiteral("committee series-add --kind forum --day 20 --json --start"), {time}).errorCode()
              == QStringLiteral("value.time"));
    const Run details = desk(QStringLiteral("committee series-add --kind forum --day 20 --agenda 讨论|kind=report"));
    CHECK(details.exitCode != kDone);
    CHECK(details.err.contains(QStringLiteral("gathering standing"))); // the way out
    CHECK(desk.array(QStringLiteral("committee series")).size() == 4); // none of them was kept without its time
}

TEST_CASE("the countdown ticks, and both drafts are written")
{
    const Desk desk;
    const QJsonObject before = desk.object(QStringLiteral("committee countdown"));
    CHECK(before.value(u"steps").toArray().size() == 10); // of reelection.json
    const QJsonObject after = desk.object(QStringLiteral("committee step --step request --note 已报送"));
    int done = 0;
    for (const QJsonValue& value : after.value(u"steps").toArray())
        done += value.toObject().contains(u"done_on") ? 1 : 0;
    CHECK(done == 3);
    const Run early = desk(QStringLiteral("committee step --step meeting"));
    CHECK(early.exitCode == kDone);
    CHECK(early.err.contains(QStringLiteral("还没有记录计票结果"))); // at once, not only when votes are recorded
    CHECK(problemCodes(desk.object(QStringLiteral("committee show"))).contains(QStringLiteral("step_doubt")));
    (void)desk.object(QStringLiteral("election recycle 2026年换届"));
    carryOut(desk, QStringLiteral("committee step --step meeting"));
    CHECK(desk(QStringLiteral("committee countdown")).err.contains(QStringLiteral("还没有筹备换届选举")));
    for (const QString& kind : {QStringLiteral("request"), QStringLiteral("report")}) {
        const QString paper = desk.path(kind + QStringLiteral(".pdf"));
        const QJsonObject made =
            desk.object(QStringLiteral("committee paper --kind ") + kind + QStringLiteral(" --out"), {paper});
        CHECK(made.value(u"pages").toInt() <= 2);
        CHECK(QFileInfo(paper).size() > 1000);
    }
    const QString word = desk.path(QStringLiteral("request.docx"));
    CHECK(desk.object(QStringLiteral("committee paper --kind request --out"), {word}).value(u"file").toString()
          == word);
    QFile made(word);
    REQUIRE(made.open(QIODevice::ReadOnly));
    CHECK(made.read(4) == QByteArray("PK\x03\x04")); // a package, no PDF under another name
    CHECK(desk(QStringLiteral("committee paper --kind letter --out x.pdf --json")).errorCode()
          == QStringLiteral("committee.paper"));
    const Desk empty(Desk::Book::New);
    CHECK(empty(QStringLiteral("committee countdown --json")).errorCode() == QStringLiteral("committee.no_term"));
}

TEST_CASE("the committee, its duties and the plan of a year are printed, as PDF and as a file for Word")
{
    const Desk desk;
    const QString paper = desk.path(QStringLiteral("班子.pdf"));
    CHECK(desk.object(QStringLiteral("committee print --out"), {paper}).value(u"pages").toInt() >= 1);
    CHECK(QFileInfo(paper).size() > 1000);
    const QString word = desk.path(QStringLiteral("班子.docx"));
    CHECK(desk.object(QStringLiteral("committee print --year 2026 --out"), {word}).value(u"file").toString() == word);
    QFile made(word);
    REQUIRE(made.open(QIODevice::ReadOnly));
    CHECK(made.read(4) == QByteArray("PK\x03\x04"));
    CHECK(desk(QStringLiteral("committee print --out a.xlsx")).exitCode == kRefused);
    for (const char16_t* year : {u"1900", u"1948", u"2028", u"12026"}) // of a year that has no plan nothing is written
        CHECK(desk(QStringLiteral("committee print --json --year %1 --out").arg(QString::fromUtf16(year)), {word})
                  .errorCode()
              == QStringLiteral("work.year"));
    CHECK(desk(QStringLiteral("committee plan --json --year 1900")).errorCode() == QStringLiteral("work.year"));
    CHECK(desk(QStringLiteral("committee plan --year 2027")).exitCode == kDone); // planned ahead
}

TEST_CASE("whoever leaves a post is its holder of today, not one of a term long over")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("committee end --post 宣传委员 --reason 调离 --date 2022-01-01 --json")).errorCode()
          == QStringLiteral("committee.end_before"));
}

TEST_CASE("a past day is judged by the roster of that day; what was a mistake goes and comes back")
{
    const Desk desk;
    carryOut(desk, QStringLiteral("committee end --post 宣传委员 --date 2026-08-31 --reason 调离"));
    carryOut(desk, QStringLiteral("committee appoint --post 宣传委员 --member 方念慈 --date 2026-09-05"));
    CHECK(problemCodes(desk.object(QStringLiteral("committee show --date 2026-08-01"))).isEmpty());
    carryOut(desk, QStringLiteral("committee remove --post 宣传委员"));
    CHECK(holders(desk.object(QStringLiteral("committee show")), QStringLiteral("宣传委员")).isEmpty());
    carryOut(desk, QStringLiteral("committee remove --number 3"));
    CHECK(desk.array(QStringLiteral("committee list")).size() == 1);
    CHECK(desk.array(QStringLiteral("committee list --recycled")).size() == 1);
    carryOut(desk, QStringLiteral("committee restore --number 3"));
    CHECK(desk.array(QStringLiteral("committee list")).size() == 2);
    CHECK(desk(QStringLiteral("committee restore --number 3 --json")).errorCode()
          == QStringLiteral("committee.not_recycled"));
    CHECK(desk(QStringLiteral("committee term --number 1 --elected 2012-02-01 --ends 2015-02-01 --json")).errorCode()
          == QStringLiteral("organization.before_founding"));
    const Run early = desk(QStringLiteral("committee plan-add --month 2012-02 --matter 旧"));
    CHECK(early.exitCode == kRefused);
    CHECK(early.err.contains(QStringLiteral("计划的月份 2012-02 早于支部成立的 2012-03"))); // the sample's founding
    CHECK(desk(QStringLiteral("committee plan-add --month 2012-03 --matter 新")).exitCode == kDone);
    CHECK(desk(QStringLiteral("committee term --number 3 --approved 2026-09-19 --json")).errorCode()
          == QStringLiteral("committee.day_future"));
}

TEST_CASE("what is entered on the day of a handover goes along, and says so")
{
    const Desk desk;
    carryOut(desk,
             QStringLiteral("committee handover --post 书记 --to 韩知秋 --date 2026-09-18 --items --out ")
                 + desk.path(QStringLiteral("today.pdf")));
    const QString add = QStringLiteral("ledger add --kind task --matter 修灯 --date 2026-09-10 --owner ");
    const Run passed = desk(add + QStringLiteral("周砚青"));
    REQUIRE(passed.exitCode == kDone);
    CHECK((passed.out + passed.err).contains(QStringLiteral("周砚青的事项已经交接给韩知秋")));
    const Run own = desk(add + QStringLiteral("韩知秋"));
    REQUIRE(own.exitCode == kDone);
    CHECK_FALSE((own.out + own.err).contains(QStringLiteral("已经交接给")));
}

TEST_CASE("a handover for a day to come moves post and matters on that day")
{
    const Desk desk;
    carryOut(desk, QStringLiteral("ledger add --kind task --matter 活动室改造 --owner 周砚青 --date 2026-09-01"));
    carryOut(desk,
             QStringLiteral("committee handover --post 书记 --to 韩知秋 --date 2026-10-08 --items --out ")
                 + desk.path(QStringLiteral("h.pdf")));
    const auto ownerOn = [&](const QString& day) {
        for (const QJsonValue& item : desk.array(QStringLiteral("ledger list --on ") + day)) {
            if (item.toObject().value(u"matter").toString() == QStringLiteral("活动室改造"))
                return item.toObject().value(u"owner").toString();
        }
        return QString();
    };
    const auto postOn = [&](const QString& day) {
        return desk.array(QStringLiteral("member list --find 韩知秋 --on ") + day)[0]
            .toObject()
            .value(u"party_post")
            .toString();
    };
    CHECK(ownerOn(QStringLiteral("2026-10-07")) == QStringLiteral("周砚青"));
    CHECK(ownerOn(QStringLiteral("2026-10-08")) == QStringLiteral("韩知秋"));
    CHECK_FALSE(postOn(QStringLiteral("2026-10-07")).startsWith(QStringLiteral("书记")));
    CHECK(postOn(QStringLiteral("2026-10-08")).startsWith(QStringLiteral("书记")));
    carryOut(desk, QStringLiteral("book undo"));
    CHECK(ownerOn(QStringLiteral("2026-10-08")) == QStringLiteral("周砚青"));
}

TEST_CASE("the list says how a term came to its end, and a consent is entered for one that was followed already")
{
    const Desk desk;
    const QString list = desk(QStringLiteral("committee list")).out;
    CHECK(list.contains(QStringLiteral("任期至 2023-10-31，到 2023-10-30 为止，已由下一届接任")));
    CHECK(list.contains(QStringLiteral("任期至 2026-10-31，还有 43 天")));
    CHECK_FALSE(list.contains(QStringLiteral("1053")));
    CHECK(problemCodes(desk.object(QStringLiteral("committee term --elected 2026-02-10")))
              .contains(QStringLiteral("shift_unagreed")));
    CHECK(desk(QStringLiteral("committee list"))
              .out.contains(QStringLiteral("到 2026-02-09 为止，已由下一届接任，比届满早 263 天")));
    const QString shift =
        QStringLiteral("committee shift --ends 2026-02-10 --approval 机党〔2026〕2号 --approved 2026-01-20 "
                       "--reason 书记调任 --number %1");
    CHECK_FALSE(problemCodes(desk.object(shift.arg(3))).contains(QStringLiteral("shift_unagreed")));
    CHECK(desk(shift.arg(9)).exitCode == kNotFound);
    const QString overdue = desk(QStringLiteral("committee list --on 2029-02-11")).out;
    CHECK(overdue.contains(QStringLiteral("届满已 1 天，还没有换届")));
}

TEST_CASE("书记 from outside the committee is warned of until the basis is named; not in a term that is over")
{
    const Desk desk;
    const QString paper = QStringLiteral(" --out ") + desk.path(QStringLiteral("h.pdf"));
    const QString to = QStringLiteral("committee handover --post 书记 --to 方念慈 --date 2026-09-18");
    const Run warned = desk(to + QStringLiteral(" --draft") + paper);
    CHECK(warned.exitCode == kDone);
    CHECK(warned.err.contains(QStringLiteral("方念慈不是支部委员会委员")));
    const Run named = desk(to + QStringLiteral(" --draft --how appointed --approval 机党〔2026〕30号") + paper);
    CHECK(named.exitCode == kDone);
    CHECK_FALSE(named.err.contains(QStringLiteral("不是支部委员会委员")));
    carryOut(desk, to + paper);
    CHECK(problemCodes(desk.object(QStringLiteral("committee show"))).contains(QStringLiteral("officer_outside")));
    CHECK(
        desk(QStringLiteral("committee handover --post 书记 --to 周砚青 --date 2026-11-01 --json") + paper).errorCode()
        == QStringLiteral("committee.term_ended"));
    CHECK(
        desk(QStringLiteral("committee handover --post 书记 --to 韩知秋 --date 2022-09-01 --json") + paper).errorCode()
        == QStringLiteral("committee.term_closed"));
    CHECK(desk(QStringLiteral("committee appoint --post 副书记 --member 方念慈 --date 2026-09-18 --json")).errorCode()
          == QStringLiteral("committee.seat_taken"));
    CHECK(desk(QStringLiteral("committee post --post 书记 --seats 2 --json")).errorCode()
          == QStringLiteral("committee.one_secretary"));
}

TEST_CASE("a second handover while one is planned is refused with the first and the way out, which the program goes")
{
    const Desk desk;
    const QString paper = desk.path(QStringLiteral("second.pdf"));
    carryOut(desk,
             QStringLiteral("committee handover --post 书记 --to 韩知秋 --date 2026-10-08 --items --out ")
                 + desk.path(QStringLiteral("first.pdf")));
    CHECK(problemCodes(desk.object(QStringLiteral("committee show"))).isEmpty()); // today all is as it was
    const QString shown = desk(QStringLiteral("committee show")).out; // and what is to come is told
    CHECK(shown.contains(QStringLiteral("到 2026-10-07 止")));
    CHECK(shown.contains(QStringLiteral("2026-10-08 起由韩知秋担任")));
    const Run second =
        desk(QStringLiteral("committee handover --post 书记 --to 沈若溪 --date 2026-09-25 --out ") + paper);
    CHECK(second.exitCode == kRefused);
    for (const char16_t* part : {u"2026-10-08", u"韩知秋", u"committee remove --post 书记 --member 韩知秋"})
        CHECK(second.err.contains(QStringView(part)));
    CHECK_FALSE(QFileInfo::exists(paper));
    carryOut(desk, QStringLiteral("committee remove --post 书记 --member 韩知秋"));
    CHECK(holders(desk.object(QStringLiteral("committee show --date 2026-10-08")), QStringLiteral("书记"))
          == QStringList{QStringLiteral("周砚青")});
    CHECK(holders(desk.object(QStringLiteral("committee show --date 2026-10-08")), QStringLiteral("副书记"))
          == QStringList{QStringLiteral("韩知秋")});
    CHECK(desk(QStringLiteral("committee handover --post 书记 --to 罗小满 --date 2026-09-25 --out ") + paper).exitCode
          == kRefused);
    CHECK_FALSE(QFileInfo::exists(paper)); // no paper of what did not take place
}

TEST_CASE("the committee shares its work anew: its own kind of change, with decision and filing")
{
    const Desk desk;
    const Run doubted =
        desk(QStringLiteral("committee handover --post 组织委员 --to 陆怀瑾 --date 2026-09-18 --draft --out ")
             + desk.path(QStringLiteral("h.pdf")));
    CHECK(doubted.err.contains(QStringLiteral("committee divide")));
    const QString divide = QStringLiteral(
        "committee divide --place 组织委员=陆怀瑾 --place 宣传委员=沈若溪 --date 2026-09-10 --decided 2026-09-04");
    const QJsonObject divided = desk.object(divide + QStringLiteral(" --decision 9月支委会"));
    int redivided = 0;
    for (const QJsonValue& value : divided.value(u"holders").toArray()) {
        const QJsonObject seat = value.toObject();
        redivided += seat.value(u"how").toString() == u"redivided" ? 1 : 0;
        if (seat.value(u"post").toString() == u"组织委员") {
            CHECK(seat.value(u"full_name").toString() == QStringLiteral("陆怀瑾"));
            CHECK(seat.value(u"decided").toString() == QStringLiteral("2026-09-04"));
        }
    }
    CHECK(redivided == 2);
    CHECK(problemCodes(desk.object(QStringLiteral("committee show")))
          == QStringList{QStringLiteral("division_unfiled")});
    carryOut(desk, QStringLiteral("committee divide --date 2026-09-10 --filing 机党备〔2026〕9号 --filed 2026-09-15"));
    CHECK(problemCodes(desk.object(QStringLiteral("committee show"))).isEmpty());
    CHECK(desk(QStringLiteral("committee show")).out.contains(QStringLiteral("分工调整")));
    CHECK(desk(divide + QStringLiteral(" --json")).errorCode() == QStringLiteral("committee.division_same"));
    CHECK(desk(QStringLiteral("committee divide --place 书记=韩知秋 --decided 2026-09-04 --json")).errorCode()
          == QStringLiteral("committee.division_office"));
    CHECK(desk(QStringLiteral("committee divide --place 组织委员=方念慈 --decided 2026-09-04 --json")).errorCode()
          == QStringLiteral("committee.division_outside"));
    CHECK(desk(QStringLiteral("committee divide --place 组织委员=沈若溪 --json")).errorCode()
          == QStringLiteral("committee.division_decision"));
    for (int i = 0; i < 2; ++i)
        carryOut(desk, QStringLiteral("book undo"));
    CHECK(holders(desk.object(QStringLiteral("committee show")), QStringLiteral("组织委员"))
          == QStringList{QStringLiteral("沈若溪")});
}

TEST_CASE("where the organization is thin is told with what to do; missing meetings are those that the agenda has late",
          "[thin]")
{
    const Desk desk;
    const QJsonArray spots = desk.array(QStringLiteral("organization thin"));
    REQUIRE(spots.size() == 13);
    QJsonObject byWhat;
    for (const QJsonValue& spot : spots) {
        CHECK(spot.toObject().value(u"thin").toBool() == !spot.toObject().value(u"proposal").isNull());
        byWhat.insert(spot.toObject().value(u"what").toString(), spot);
    }
    CHECK_FALSE(byWhat.value(u"posts").toObject().value(u"thin").toBool()); // every post is held, see above
    const QStringList rules{QStringLiteral("meeting.general.quarterly"), QStringLiteral("meeting.committee.monthly"),
                            QStringLiteral("meeting.group.monthly"), QStringLiteral("lesson.quarterly")};
    const QStringList periods{QStringLiteral("2026-07"), QStringLiteral("2026-08"), QStringLiteral("2026-09"),
                              QStringLiteral("2026Q3")};
    int late = 0;
    const QJsonArray due = desk.array(QStringLiteral("agenda list"));
    for (const QJsonValue& each : due) {
        const QJsonObject finding = each.toObject();
        late += rules.contains(finding.value(u"rule_id").toString())
                && periods.contains(finding.value(u"period").toString())
                && finding.value(u"state").toString() == QStringLiteral("overdue")
            ? 1
            : 0;
    }
    CHECK(byWhat.value(u"meetings").toObject().value(u"names").toArray().size() == late);
    carryOut(desk, QStringLiteral("committee end --post 组织委员 --reason 调离 --date 2026-09-01"));
    for (const QJsonValue& spot : desk.array(QStringLiteral("organization thin"))) {
        if (spot.toObject().value(u"what").toString() == u"posts")
            CHECK(spot.toObject().value(u"names").toArray() == QJsonArray{QStringLiteral("组织委员")});
    }
    CHECK(desk(QStringLiteral("organization thin")).out.contains(QStringLiteral("给空缺的职务定人")));
}
