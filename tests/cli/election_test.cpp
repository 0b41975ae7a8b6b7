// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

const QString kOn = QStringLiteral(" --on 2026-10-23");

/// The re-election of the sample's branch, ready to vote.
void prepare(const Desk& desk)
{
    const auto made = desk.object(
        QStringLiteral("election candidates 2026年换届 --names 沈若溪,丁春晓,韩知秋,陆怀瑾,贺松年,周砚青") + kOn);
    CHECK(made.value(u"candidates").toArray().first().toString() == QStringLiteral("丁春晓"));
    CHECK(made.value(u"needed").toInt() == 6);
    CHECK(made.value(u"enough").toBool());
    (void)desk.object(QStringLiteral("election tellers 2026年换届 --monitors 郑以宁 --counters 叶新禾,李闻笛") + kOn);
}

QString count(const QString& ding = QStringLiteral("23/7/3"))
{
    return QStringLiteral("election count 2026年换届 --entitled 36 --present 34 --issued 34 --collected 34 --valid 33 "
                          "--candidate 丁春晓=%1 --candidate 沈若溪=31/1/1 --candidate 陆怀瑾=27/3/3 "
                          "--candidate 周砚青=29/2/2 --candidate 贺松年=23/6/4 --candidate 韩知秋=28/3/2 "
                          "--write-in 王敬修=3")
               .arg(ding)
        + kOn;
}

} // namespace

TEST_CASE("the sample has an election that is done and one that is being prepared")
{
    const Desk desk;
    const QJsonArray list = desk.array(QStringLiteral("election list"));
    REQUIRE(list.size() == 2);
    CHECK(names(list, QStringLiteral("title"))
          == QStringList{QStringLiteral("2026年换届"), QStringLiteral("2023年换届")});
    const QJsonObject old = list[1].toObject();
    CHECK(old.value(u"decided").toBool());
    // Those who hold the posts since 2023.
    CHECK(old.value(u"elected").toArray().size() == 5);
    CHECK_FALSE(old.value(u"elected").toArray().contains(QStringLiteral("王敬修")));
    CHECK(list[0].toObject().value(u"rounds").toArray().isEmpty());
}

TEST_CASE("a majority of those there that is none of those entitled is told where it is counted and where it is shown")
{
    const Desk desk;
    prepare(desk);
    const QString word = QStringLiteral("两种基数结果不同"); // 18 of 34 there, of 36 entitled
    const Run counted =
        desk(QStringLiteral("election count 2026年换届 --entitled 36 --present 34 --issued 34 "
                            "--collected 34 --valid 33 --candidate 丁春晓=18/12/3 --candidate 沈若溪=31/1/1 "
                            "--candidate 陆怀瑾=27/3/3 --candidate 周砚青=29/2/2 --candidate 贺松年=23/6/4 "
                            "--candidate 韩知秋=10/20/3")
             + kOn);
    REQUIRE(counted.exitCode == kDone);
    CHECK(counted.out.count(word) == 1);
    CHECK(desk(QStringLiteral("election show 2026年换届") + kOn).out.count(word) == 1);
}

TEST_CASE("a vote is counted, tied, held again and corrected")
{
    const Desk desk;
    prepare(desk);
    QJsonObject made = desk.object(count());
    QJsonObject round = made.value(u"rounds").toArray()[0].toObject();
    CHECK(round.value(u"result").toString() == QStringLiteral("tied"));
    CHECK(round.value(u"elected").toArray().size() == 4);
    CHECK(round.value(u"run_off").toArray() == QJsonArray{QStringLiteral("丁春晓"), QStringLiteral("贺松年")});
    CHECK(round.value(u"entered_on").toString() == QStringLiteral("2026-10-23"));
    CHECK(round.value(u"date").toString() == QStringLiteral("2026-10-23"));
    CHECK_FALSE(made.value(u"decided").toBool());
    made = desk.object(QStringLiteral("election count 2026年换届 --entitled 36 --present 34 --issued 34 --collected 34 "
                                      "--valid 34 --candidate 丁春晓=18/16/0 --candidate 贺松年=16/18/0")
                       + kOn);
    CHECK(made.value(u"decided").toBool());
    CHECK(made.value(u"elected").toArray().last().toString() == QStringLiteral("丁春晓"));
    const auto again = desk(count());
    CHECK(again.exitCode == kRefused);
    made = desk.object(
        QStringLiteral("election correct 2026年换届 --entitled 36 --present 34 --issued 34 --collected 34 --valid 34 "
                       "--candidate 丁春晓=16/18/0 --candidate 贺松年=18/16/0 --reason 唱票记反")
        + kOn);
    round = made.value(u"rounds").toArray()[1].toObject();
    CHECK(round.value(u"elected").toArray() == QJsonArray{QStringLiteral("贺松年")});
    REQUIRE(round.value(u"corrections").toArray().size() == 1);
    CHECK(round.value(u"corrections")
              .toArray()[0]
              .toObject()
              .value(u"before")
              .toString()
              .contains(QStringLiteral("丁春晓赞成18")));
    CHECK(desk.object(QStringLiteral("book check")).value(u"ok").toBool());
}

TEST_CASE("for the seats that a vote left it is said how many are missing, who stands, and that no text says who may")
{
    const Desk desk;
    prepare(desk);
    const QString few =
        count(QStringLiteral("17/13/3")).replace(QStringLiteral("贺松年=23/6/4"), QStringLiteral("贺松年=10/20/3"));
    CHECK(desk.object(few).value(u"rounds").toArray()[0].toObject().value(u"result").toString()
          == QStringLiteral("too_few"));
    const QString named = QStringLiteral("election candidates 2026年换届 --names 丁春晓,王敬修") + kOn;
    const Run told = desk(named);
    CHECK(told.exitCode == kDone);
    CHECK(told.out.contains(QStringLiteral("第 2 次投票还要选出 1 名，候选人 2 名：丁春晓、王敬修。")));
    CHECK(told.err.contains(QStringLiteral("没有查到明文规定")));
    CHECK_FALSE(told.out.contains(QStringLiteral("应选 5 名")));
    CHECK(desk(QStringLiteral("election show 2026年换届") + kOn).err.contains(QStringLiteral("没有查到明文规定")));
    CHECK(desk(QStringLiteral("rules show election.refill_candidates")).out.contains(QStringLiteral("待核实")));
}

TEST_CASE("figures that do not add up write nothing and say which and by how much")
{
    const Desk desk;
    prepare(desk);
    const Run run = desk(count(QStringLiteral("23/7/2")) + QStringLiteral(" --json"));
    CHECK(run.exitCode == kRefused);
    CHECK(run.errorCode() == QStringLiteral("election.does_not_add_up"));
    CHECK(run.err.contains(QStringLiteral("比有效票 33 张少 1 票")));
    CHECK(desk.object(QStringLiteral("election show 2026年换届")).value(u"rounds").toArray().isEmpty());
    CHECK(desk(QStringLiteral("election show 没有这次")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("election candidates 2026年换届 --names 罗小满")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("election step 2026年换届 --step 起床 --done 2026-09-01")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("election add --title 甲 --seats 0 --date 2026-10-23")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("election add --title 甲")).exitCode == kUsage);
}

TEST_CASE("a count beyond the record of its meeting is refused; where the record changed later the next term says so")
{
    const Desk desk;
    prepare(desk);
    REQUIRE(desk(QStringLiteral("gathering add --kind general_meeting --date 2026-10-23 --topic 换届大会 "
                                "--absent 郑以宁:出差,王敬修:病假,任海洲:出差")
                 + kOn)
                .exitCode
            == kDone); // 33 of 36
    const QString link = QStringLiteral("election change 2026年换届 --gathering last") + kOn;
    REQUIRE(desk(link).exitCode == kDone);
    const Run refused = desk(count(QStringLiteral("24/6/3")) + QStringLiteral(" --json"));
    CHECK(refused.errorCode() == QStringLiteral("election.present_beyond"));
    CHECK(refused.err.contains(QStringLiteral("到了 33 人，计票填的实到会是 34 人，多 1 人")));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone); // the link
    REQUIRE(desk(count(QStringLiteral("24/6/3"))).exitCode == kDone);
    const QString term = QStringLiteral("election term 2026年换届 --dry-run") + kOn;
    const Run before = desk(term);
    CHECK_FALSE((before.out + before.err).contains(QStringLiteral("会议记录")));
    REQUIRE(desk(link).exitCode == kDone);
    const Run after = desk(term);
    CHECK(after.exitCode == kDone);
    CHECK((after.out + after.err).contains(QStringLiteral("会议记录上有选举权的只到了 33 人")));
}

TEST_CASE("steps, papers and who may be elected")
{
    const Desk desk;
    const QJsonObject stepped =
        desk.object(QStringLiteral("election step 2026年换届 --step 请示批复 --done 2026-09-17 --note 已批"));
    const QJsonObject step = stepped.value(u"steps").toArray()[1].toObject();
    CHECK(step.value(u"step").toString() == QStringLiteral("request"));
    CHECK(step.value(u"done").toString() == QStringLiteral("2026-09-17"));
    CHECK_FALSE(step.contains(u"planned")); // the sample, as it is drawn, plans nothing ahead
    const QJsonObject planned =
        desk.object(QStringLiteral("election step 2026年换届 --step consultation --planned 2026-10-09"));
    CHECK(planned.value(u"steps").toArray()[2].toObject().value(u"planned").toString() == QStringLiteral("2026-10-09"));
    bool asked = false;
    for (const QJsonValue& finding : desk.array(QStringLiteral("agenda list")))
        asked = asked
            || (finding.toObject().value(u"rule_id").toString() == QStringLiteral("election.step_due")
                && finding.toObject().value(u"due").toString() == QStringLiteral("2026-10-09"));
    CHECK(asked);
    (void)desk.object(QStringLiteral("election paper 2026年换届 --paper 换届请示"));
    const QJsonArray people = desk.array(QStringLiteral("election electable 2026年换届"));
    int may = 0;
    for (const QJsonValue& person : people)
        may += person.toObject().value(u"electable").toBool() ? 1 : 0;
    CHECK(people.size() == 38);
    CHECK(may == 36); // two are probationary
}

TEST_CASE("who is written in has to be somebody who can be elected")
{
    const Desk desk;
    prepare(desk);
    CHECK(desk(count().replace(QStringLiteral("王敬修"), QStringLiteral("王敬秀")) + QStringLiteral(" --json"))
              .errorCode()
          == QStringLiteral("election.written_unknown"));
    CHECK(desk.object(QStringLiteral("election show 2026年换届")).value(u"rounds").toArray().isEmpty());
}

TEST_CASE("ballots and forms are written as PDF")
{
    const Desk desk;
    prepare(desk);
    const QString out = desk.path(QStringLiteral("b.pdf"));
    const QJsonObject made = desk.object(QStringLiteral("election ballots 2026年换届 --sheet a4-4 --out ") + out);
    CHECK(made.value(u"papers").toInt() == 36);
    CHECK(made.value(u"pages").toInt() == 9);
    CHECK(bytesOf(out).startsWith("%PDF"));
    for (const char* form : {"count", "result", "report"}) {
        const QString path = desk.path(QString::fromLatin1(form) + QStringLiteral(".pdf"));
        (void)desk.object(QStringLiteral("election form 2023年换届 --form %1 --out %2").arg(QLatin1String(form), path));
        CHECK(bytesOf(path).startsWith("%PDF"));
    }
    (void)desk.object(QStringLiteral("ballot print --title 测评票 --names 甲,乙 --columns 优秀,合格 --papers 3 --out ")
                      + desk.path(QStringLiteral("c.pdf")));
    CHECK(desk(QStringLiteral("election ballots 2026年换届 --sheet a9 --out ") + out).exitCode == kRefused);
    const Run over = desk(QStringLiteral("election ballots 2023年换届 --out ") + desk.path(QStringLiteral("old.pdf")));
    CHECK(over.exitCode == kDone);
    CHECK(over.err.contains(QStringLiteral("“2023年换届”已经有了选举结果")));
    const QString again = QStringLiteral("election ballots 2023年换届 --out ") + desk.path(QStringLiteral("again.pdf"));
    const QJsonObject old = desk.object(QStringLiteral("election show 2023年换届"));
    const int issued = old.value(u"rounds").toArray().first().toObject().value(u"issued").toInt();
    CHECK(issued > 0);
    CHECK(desk.object(again).value(u"papers").toInt() == issued);
    CHECK_FALSE(desk(again).err.contains(QStringLiteral("那次发出选票")));
    CHECK(desk(again + QStringLiteral(" --papers 50"))
              .err.contains(QStringLiteral("那次发出选票 %1 张，写出的是 50 张").arg(issued)));
    CHECK(desk(QStringLiteral("election ballots 2026年换届 --out ") + desk.path(QStringLiteral("b.txt"))).exitCode
          == kRefused);
    CHECK(desk(QStringLiteral("election form 2026年换届 --form count --round 7 --out ") + out).exitCode == kNotFound);
}

TEST_CASE("the electors come from the roster; another number needs people left out with both consents")
{
    const Desk desk;
    prepare(desk);
    QString other = count();
    other.replace(QStringLiteral("--entitled 36"), QStringLiteral("--entitled 35"));
    const Run refused = desk(other + QStringLiteral(" --json"));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("election.entitled_differs"));
    CHECK(refused.err.contains(QStringLiteral("应当是 36 人")));
    const QString leave = QStringLiteral("election leave-out 2026年换届 --member 金鹤年 --higher 局机关党委批复 "
                                         "--meeting 大会表决同意 --reason ");
    CHECK(desk(leave + QStringLiteral("忙")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("election leave-out 2026年换届 --member 金鹤年 --reason 服刑")).exitCode == kUsage);
    const QJsonObject made = desk.object(leave + QStringLiteral("退休回原籍居住没有转组织关系"));
    REQUIRE(made.value(u"left_out").toArray().size() == 1);
    CHECK(made.value(u"left_out").toArray()[0].toObject().value(u"full_name").toString() == QStringLiteral("金鹤年"));
    const QString sheet = desk.path(QStringLiteral("c.pdf"));
    (void)desk.object(QStringLiteral("election form 2026年换届 --form count --out ") + sheet);
    (void)desk.object(QStringLiteral("election count-in 2026年换届 --member 金鹤年"));
    (void)desk.object(leave + QStringLiteral("退休回原籍居住没有转组织关系"));
    QString given = count();
    given.remove(QStringLiteral("--entitled 36 ")); // the number is worked out
    const QJsonObject counted = desk.object(given);
    CHECK(counted.value(u"rounds").toArray()[0].toObject().value(u"entitled").toInt() == 35);
    CHECK(desk(QStringLiteral("election count-in 2026年换届 --member 金鹤年 --json")).errorCode()
          == QStringLiteral("election.left_out_counted"));
    const Run late = desk(QString(leave).replace(QStringLiteral("金鹤年"), QStringLiteral("马立川"))
                          + QStringLiteral("退休回原籍居住没有转组织关系 --json"));
    CHECK(late.exitCode == kRefused);
    CHECK(late.errorCode() == QStringLiteral("election.leave_out_counted"));
}

TEST_CASE("one election of a term, one title; the recycle bin gives back")
{
    const Desk desk;
    const auto add = [&](const QString& rest) {
        return desk(QStringLiteral("election add --seats 5 --json ") + rest).errorCode();
    };
    CHECK(add(QStringLiteral("--title 2026年换届 --kind delegates --date 2026-10-30"))
          == QStringLiteral("election.title_taken"));
    CHECK(add(QStringLiteral("--title 再换届 --date 2026-10-30")) == QStringLiteral("election.kind_taken"));
    CHECK(add(QStringLiteral("--title 从前的 --kind delegates --date 2012-02-29"))
          == QStringLiteral("organization.before_founding"));
    CHECK(add(QStringLiteral("--title 没有会 --kind delegates --date 2026-10-30 --gathering x"))
          == QStringLiteral("election.gathering_unknown"));
    (void)desk.object(QStringLiteral("election recycle 2026年换届"));
    CHECK(desk.array(QStringLiteral("election list")).size() == 1);
    CHECK(desk.array(QStringLiteral("election list --recycled")).size() == 1);
    CHECK(desk.object(QStringLiteral("election restore 2026年换届")).value(u"title").toString()
          == QStringLiteral("2026年换届"));
    CHECK(desk.array(QStringLiteral("election list")).size() == 2);
    CHECK(desk(QStringLiteral("election restore 2026年换届")).exitCode == kNotFound);
}

TEST_CASE("书记 is elected out of the committee, and as many stand as there are seats")
{
    const Desk desk;
    (void)desk.object(QStringLiteral("election add --title 改选书记 --seats 1 --kind secretary --date 2026-09-18"));
    const Run outside = desk(QStringLiteral("election candidates 改选书记 --names 方念慈 --json"));
    CHECK(outside.errorCode() == QStringLiteral("election.not_in_committee"));
    CHECK(outside.err.contains(QStringLiteral("韩知秋")));
    int may = 0;
    for (const QJsonValue& person : desk.array(QStringLiteral("election electable 改选书记")))
        may += person.toObject().value(u"electable").toBool() ? 1 : 0;
    CHECK(may == 5);
    (void)desk.object(QStringLiteral("election candidates 改选书记 --names 韩知秋,沈若溪"));
    CHECK(
        desk(QStringLiteral("election ballots 改选书记 --json --out ") + desk.path(QStringLiteral("b.pdf"))).errorCode()
        == QStringLiteral("election.share_many"));
    (void)desk.object(QStringLiteral("election candidates 改选书记 --names 韩知秋"));
    const QJsonObject printed =
        desk.object(QStringLiteral("election ballots 改选书记 --out ") + desk.path(QStringLiteral("b.pdf")));
    CHECK(printed.value(u"papers").toInt() == 5); // the committee votes
}

TEST_CASE("the text of an election says who elects, how it went and what is missing; lists end with the id")
{
    const Desk desk;
    const QString before = desk(QStringLiteral("election show 2026年换届") + kOn).out;
    CHECK(before.contains(QStringLiteral("应选 5 名，日期 2026-10-23")));
    CHECK(before.contains(QStringLiteral("候选人 0 名：—")));
    CHECK(before.contains(QStringLiteral("有选举权 36 人，应到会 36 人")));
    CHECK(before.count(QStringLiteral("没有选举权：")) == 2); // the two probationary members
    CHECK(before.contains(QStringLiteral("还缺：\n  候选人\n  监票人\n")));
    prepare(desk);
    (void)desk.object(count());
    const QString tied = desk(QStringLiteral("election show 2026年换届") + kOn).out;
    CHECK(tied.contains(QStringLiteral("候选人 6 名：丁春晓、沈若溪、陆怀瑾、周砚青、贺松年、韩知秋")));
    CHECK(tied.contains(QStringLiteral("丁春晓\t赞成 23 不赞成 7 弃权 3\t")));
    CHECK(tied.contains(QStringLiteral("王敬修（另选）\t赞成 3\t")));
    CHECK(tied.contains(QStringLiteral("当选：沈若溪、陆怀瑾、周砚青、韩知秋\n")));
    CHECK(tied.contains(QStringLiteral("第 2 次投票，还要选出 1 名")));
    const QString done = desk(QStringLiteral("election show 2023年换届")).out;
    CHECK_FALSE(done.contains(QStringLiteral("次投票，还要选出")));
    for (const char* list : {"election list", "gathering list", "talk list"}) {
        const QJsonArray rows = desk.array(QString::fromLatin1(list));
        const QString text = desk(QString::fromLatin1(list)).out;
        REQUIRE_FALSE(rows.isEmpty());
        for (const QJsonValue& row : rows)
            CHECK(text.contains(u'\t' + row.toObject().value(u"id").toString() + u'\n'));
    }
}

TEST_CASE("a step without what it needs is warned of at once; one 书记; the day stays with its votes")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("election show 2023年换届")).err.isEmpty()); // the sample is in order
    CHECK(desk(QStringLiteral("election add --title 书记 --seats 2 --kind secretary --date 2026-09-18 --json"))
              .errorCode()
          == QStringLiteral("election.one_secretary"));
    prepare(desk);
    const Run early = desk(QStringLiteral("election step 2026年换届 --step meeting --done 2026-10-23") + kOn);
    CHECK(early.exitCode == kDone);
    CHECK(early.err.contains(QStringLiteral("还没有记录计票结果")));
    const QJsonObject made = desk.object(count(QStringLiteral("20/10/3")));
    REQUIRE(made.value(u"decided").toBool());
    CHECK(desk(QStringLiteral("election change 2026年换届 --date 2026-10-20 --json") + kOn).errorCode()
          == QStringLiteral("election.day_voted"));
    const auto term = [&](const QString& rest) {
        return desk(QStringLiteral("election term 2026年换届 --dry-run --json ") + rest + kOn).errorCode();
    };
    CHECK(term({}).isEmpty());
    CHECK(term(QStringLiteral("--number 7")) == QStringLiteral("election.term_number"));
    CHECK(term(QStringLiteral("--ends 2031-10-23")) == QStringLiteral("election.term_length"));
    CHECK(term(QStringLiteral("--ends 2031-10-23 --reason 与机关党委同时换届")).isEmpty());
    const Run entered = desk(QStringLiteral("election term 2026年换届") + kOn);
    REQUIRE(entered.exitCode == kDone);
    CHECK(entered.out.contains(QStringLiteral("委员\t周砚青"))); // nobody who was elected vanishes
    CHECK(entered.err.contains(QStringLiteral("先记为委员")));
}

TEST_CASE("the count stands on the day of the vote, not on that of the entry; papers without their matter are refused")
{
    const Desk desk;
    const QString out = desk.path(QStringLiteral("f.pdf"));
    CHECK(desk(QStringLiteral("election form 2026年换届 --form count --json --out ") + out).errorCode()
          == QStringLiteral("election.no_candidates"));
    prepare(desk);
    CHECK(desk(QStringLiteral("election form 2026年换届 --form result --json --out ") + out).errorCode()
          == QStringLiteral("election.not_voted"));
    CHECK(desk(QStringLiteral("election term 2026年换届 --json")).errorCode()
          == QStringLiteral("election.not_counted"));
    CHECK(desk.object(QStringLiteral("election add --title 书记 --kind 选举支部书记 --seats 1 --date 2026-10-23"))
              .value(u"kind")
              .toString()
          == QStringLiteral("secretary"));
    const QJsonObject counted =
        desk.object(count().replace(QStringLiteral("2026-10-23"), QStringLiteral("2026-10-26")));
    CHECK(counted.value(u"rounds").toArray().first().toObject().value(u"date").toString()
          == QStringLiteral("2026-10-23"));
    // The next ballots are for those who were there.
    CHECK(
        desk.object(QStringLiteral("election ballots 2026年换届 --on 2026-10-26 --out ") + out).value(u"papers").toInt()
        == 34);
}
