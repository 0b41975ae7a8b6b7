// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace cli_test;

namespace {

/// 36 members of the sample branch have a vote; 33 of them came on 18 September 2026, as in the mockup.
QString addMeeting(const Desk& desk)
{
    return desk
        .object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-18 --topic 大会 "
                               "--absent 陈望北:流动外出,林远舟:因公出差,金鹤年:生病请假 "
                               "--agenda 传达通知 --agenda 审议第三季度工作报告|kind=report "
                               "--agenda 接收梁书言同志|kind=admission|papers=预审意见:有,志愿书|proposer=支委会"))
        .value(u"id")
        .toString();
}

} // namespace

TEST_CASE("agenda items with their kind stand beside the titles, which stay what they were")
{
    const Desk desk;
    const QJsonObject shown = desk.object(QStringLiteral("gathering show ") + addMeeting(desk));
    CHECK(shown.value(u"agenda").toArray()
          == QJsonArray{QStringLiteral("传达通知"), QStringLiteral("审议第三季度工作报告"),
                        QStringLiteral("接收梁书言同志")});
    const QJsonArray items = shown.value(u"agenda_items").toArray();
    REQUIRE(items.size() == 3);
    CHECK_FALSE(items[0].toObject().value(u"needs_vote").toBool());
    CHECK(items[1].toObject().value(u"kind").toString() == QStringLiteral("report"));
    const QJsonObject admission = items[2].toObject();
    CHECK(admission.value(u"needs_vote").toBool());
    CHECK(admission.value(u"stage").toString() == QStringLiteral("raised"));
    CHECK(admission.value(u"proposer").toString() == QStringLiteral("支委会"));
    CHECK(admission.value(u"papers").toArray()[0].toObject().value(u"at_hand").toBool());
    CHECK_FALSE(admission.value(u"papers").toArray()[1].toObject().value(u"at_hand").toBool());
    CHECK(names(shown.value(u"without_vote").toArray(), QStringLiteral("right"))
          == QStringList{QStringLiteral("probationary"), QStringLiteral("probationary")});
    const QJsonObject spending = desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 "
                                                            "--topic 二 --agenda 甲|乙|kind=大额开支|amount=12000.5"));
    CHECK(spending.value(u"agenda").toArray()[0].toString() == QStringLiteral("甲|乙"));
    CHECK(spending.value(u"agenda_items").toArray()[0].toObject().value(u"amount").toString()
          == QStringLiteral("12000.50"));
    CHECK(desk(QStringLiteral("gathering show %1").arg(spending.value(u"id").toString()))
              .out.contains(QStringLiteral("    12000.50 元\n")));
    CHECK(desk(QStringLiteral("gathering show %1").arg(shown.value(u"id").toString()))
              .out.contains(QStringLiteral("    材料：预审意见（有）、志愿书（缺）\n")));
    const Run bad = desk(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 三 --json "
                                        "--agenda 购置|amount=一万"));
    CHECK(bad.exitCode == kRefused);
    CHECK(bad.errorCode() == QStringLiteral("gathering.amount"));
    CHECK(desk(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 三 --json "
                              "--agenda 购置|colour=red"))
              .errorCode()
          == QStringLiteral("gathering.agenda_form"));
}

TEST_CASE("gathering resolve computes what rules vote computes, and refuses what the rule does not give")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const QJsonObject made = desk.object(
        QStringLiteral("gathering resolve %1 --item 3 --text 同意接收梁书言同志为预备党员 --issued 33 --collected 33 "
                       "--valid 33 --yes 32 --no 0 --abstain 1 --result passed")
            .arg(id));
    const QJsonObject resolution = made.value(u"resolutions").toArray()[0].toObject();
    const QJsonObject counted = desk.object(QStringLiteral(
        "rules vote --kind admission --entitled 36 --present 33 --yes 32 --no 0 --abstain 1 --on 2026-09-18"));
    for (const char16_t* key : {u"quorum", u"passed", u"needed_present", u"needed_yes", u"rule_id", u"minutes"})
        CHECK(resolution.value(QStringView(key)) == counted.value(QStringView(key)));
    CHECK(resolution.value(u"entitled").toInt() == 36);
    CHECK(resolution.value(u"method").toString() == QStringLiteral("secret_ballot"));
    CHECK(made.value(u"agenda_items").toArray()[2].toObject().value(u"stage").toString() == QStringLiteral("voted"));
    const Run refused =
        desk(QStringLiteral("gathering resolve %1 --item 2 --text 通过报告 --yes 18 --no 15 --result passed --json")
                 .arg(id));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.not_passed"));
    CHECK(desk.object(QStringLiteral("gathering show ") + id).value(u"resolutions").toArray().size() == 1);
    const Run many = desk(QStringLiteral("gathering resolve %1 --item 2 --text 通过报告 --yes 34 --json").arg(id));
    CHECK(many.exitCode == kRefused);
    CHECK(
        many.object().value(u"error").toObject().value(u"text").toString().contains(QStringLiteral("赞成票（--yes）")));
    CHECK(desk(QStringLiteral("gathering resolve %1 --item 9 --text 甲 --yes 3 --json").arg(id)).errorCode()
          == QStringLiteral("gathering.agenda_missing"));
    CHECK(desk(QStringLiteral("gathering resolve 甲 --text 甲 --yes 3 --json")).exitCode == kNotFound);
    const Run hands = desk(QStringLiteral("gathering resolve %1 --number 1 --method show_of_hands --json").arg(id));
    CHECK(hands.exitCode == kRefused);
    CHECK(hands.errorCode() == QStringLiteral("gathering.secret_ballot"));
}

TEST_CASE("gathering publish puts the notice into the course of an item, of an archived record too, and takes it away")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    CHECK(desk(QStringLiteral("gathering publish %1 --item 3 --medium 公告栏 --json").arg(id)).errorCode()
          == QStringLiteral("gathering.notice_unvoted"));
    (void)desk.object(QStringLiteral("gathering resolve %1 --item 3 --text 同意接收梁书言同志为预备党员 --issued 33 "
                                     "--collected 33 --valid 33 --yes 32 --no 0 --abstain 1")
                          .arg(id));
    REQUIRE(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
    const QJsonObject put = desk.object(QStringLiteral("gathering publish %1 --item 3 --medium 公告栏").arg(id));
    const QJsonArray courses = put.value(u"agenda_course").toArray();
    REQUIRE(courses.size() == 1);
    const QJsonObject course = courses[0].toObject();
    CHECK(course.value(u"number").toInt() == 3);
    CHECK(course.value(u"reached").toString() == QStringLiteral("published"));
    const QJsonArray steps = course.value(u"steps").toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].toObject().value(u"stage").toString() == QStringLiteral("voted"));
    CHECK(steps[1].toObject().value(u"note").toString() == QStringLiteral("公告栏"));
    CHECK(put.value(u"corrections").toArray().isEmpty());
    CHECK(desk(QStringLiteral("gathering show ") + id).out.contains(QStringLiteral("（公告栏）")));
    const QJsonObject taken = desk.object(QStringLiteral("gathering publish %1 --item 3 --remove").arg(id));
    CHECK(taken.value(u"agenda_course").toArray()[0].toObject().value(u"reached").toString()
          == QStringLiteral("voted"));
}

TEST_CASE("an archived record takes corrections with a reason alone, and undo takes them back")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const Run archived = desk(QStringLiteral("gathering archive ") + id);
    CHECK(archived.exitCode == kDone);
    CHECK(archived.err.contains(QStringLiteral("2 项需表决议程的表决结果")));
    CHECK(desk(QStringLiteral("gathering edit %1 --host 周砚青 --json").arg(id)).errorCode()
          == QStringLiteral("gathering.correction_reason"));
    const QJsonObject edited =
        desk.object(QStringLiteral("gathering edit %1 --host 周砚青 --reason 漏写主持人").arg(id));
    const QJsonObject correction = edited.value(u"corrections").toArray()[0].toObject();
    CHECK(correction.value(u"field").toString() == QStringLiteral("host"));
    CHECK(correction.value(u"after").toString() == QStringLiteral("周砚青"));
    CHECK(correction.value(u"reason").toString() == QStringLiteral("漏写主持人"));
    CHECK(edited.value(u"state").toString() == QStringLiteral("archived"));
    const QJsonObject voted = desk.object(
        QStringLiteral("gathering resolve %1 --item 2 --text 通过报告 --yes 33 --no 0 --reason 漏记表决").arg(id));
    CHECK(voted.value(u"resolutions").toArray()[0].toObject().value(u"passed").toBool());
    CHECK(names(voted.value(u"corrections").toArray(), QStringLiteral("field"))
          == QStringList{QStringLiteral("host"), QStringLiteral("agenda"), QStringLiteral("resolution")});
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("gathering show ") + id).value(u"corrections").toArray().size() == 1);
    CHECK(desk.object(QStringLiteral("book check")).value(u"ok").toBool());
}

TEST_CASE("rights and people left out are entered by name")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const Run short_ = desk(QStringLiteral("gathering edit %1 --left-out 陈望北:长期病休 --json").arg(id));
    CHECK(short_.errorCode() == QStringLiteral("gathering.right_unknown"));
    const QJsonObject edited = desk.object(
        QStringLiteral("gathering edit %1 --right 贺松年:under_probation --reason 2026年8月处分决定").arg(id));
    CHECK(edited.value(u"without_vote").toArray().size() == 3);
    CHECK(desk.object(QStringLiteral("gathering resolve %1 --item 2 --text 通过报告 --yes 32 --no 0").arg(id))
              .value(u"resolutions")
              .toArray()[0]
              .toObject()
              .value(u"entitled")
              .toInt()
          == 35);
}

TEST_CASE("attendance that a recorded vote speaks against is refused with that vote and what to do")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    REQUIRE(desk(QStringLiteral("gathering resolve %1 --item 2 --text 通过报告 --yes 33").arg(id)).exitCode == kDone);
    const Run refused = desk(QStringLiteral("gathering edit %1 --present 沈若溪,周砚青 --json").arg(id));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.vote_stands"));
    CHECK(refused.err.contains(QStringLiteral("第 1 项决议“通过报告”")));
    CHECK(refused.err.contains(QStringLiteral("赞成票是 33")));
    CHECK(refused.err.contains(QStringLiteral("gathering resolve --number 1")));
}

TEST_CASE("who is left out of 应到会 is shown with the reason and both consents")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const QString edit = QStringLiteral("gathering edit %1 --left-out 陈望北:服刑 --since 2026-01-05 --higher-consent "
                                        "机关党委9月10日批复 --meeting-consent 9月11日党员大会同意");
    REQUIRE(desk(edit.arg(id)).exitCode == kDone);
    CHECK(desk(QStringLiteral("gathering show ") + id)
              .out.contains(QStringLiteral("不计入应到会：陈望北（服刑；从 2026-01-05 起；上级党组织：机关党委9月10日"
                                           "批复；党员大会：9月11日党员大会同意）")));
}

TEST_CASE("a right is typed in Chinese, and the message lists the words that are understood")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const Run none = desk(QStringLiteral("gathering edit %1 --right 贺松年:无 --reason 处分决定").arg(id));
    CHECK(none.err.contains(QStringLiteral("有表决权、预备党员、无表决权、权利中止、停止党籍、关系在别处、不是党员")));
    CHECK_FALSE(none.err.contains(QStringLiteral("probationary")));
    const Run typed = desk(QStringLiteral("gathering edit %1 --right 贺松年:无表决权 --reason 处分决定").arg(id));
    CHECK(typed.exitCode == kDone);
    CHECK(names(desk.object(QStringLiteral("gathering show ") + id).value(u"without_vote").toArray(),
                QStringLiteral("right"))
              .contains(QStringLiteral("confidential"))); // behind it may stand a sanction
}

TEST_CASE("whoever is marked as present with suspended rights is doubted")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const QString doubt = QStringLiteral("周砚青登记为到会");
    const Run marked = desk(QStringLiteral("gathering edit %1 --right 周砚青:suspended --reason 监委通报").arg(id));
    CHECK(marked.exitCode == kDone);
    CHECK(marked.err.contains(doubt)); // domain-rules 7.3: 留置 attends nothing
    CHECK(desk(QStringLiteral("gathering check ") + id).out.contains(doubt));
    CHECK_FALSE(desk(QStringLiteral("gathering edit %1 --absent 周砚青:留置").arg(id)).err.contains(doubt));
    const Run listener =
        desk(QStringLiteral("gathering edit %1 --right 韩知秋:under_probation --reason 处分决定").arg(id));
    CHECK_FALSE(listener.err.contains(QStringLiteral("登记为到会"))); // who is under 留党察看 attends
}

TEST_CASE("a coming meeting takes over what is open and what always stands on its agenda")
{
    const Desk desk;
    (void)addMeeting(desk);
    const QJsonArray standing = desk.array(QStringLiteral(
        "gathering standing --kind general_meeting --agenda 学习 --agenda 审议第三季度工作报告|kind=report"));
    CHECK(names(standing, QStringLiteral("title"))
          == QStringList{QStringLiteral("学习"), QStringLiteral("审议第三季度工作报告")});
    const QJsonObject coming = desk.object(QStringLiteral(
        "gathering add --kind general_meeting --date 2026-12-18 --topic 第四季度大会 --carry --agenda 其他"));
    CHECK(coming.value(u"agenda").toArray()
          == QJsonArray{QStringLiteral("审议第三季度工作报告"), QStringLiteral("接收梁书言同志"),
                        QStringLiteral("学习"), QStringLiteral("其他")});
    CHECK(coming.value(u"agenda_items").toArray()[1].toObject().value(u"carried_from").toString()
          == QStringLiteral("2026-09-18"));
    for (const QString& detail :
         {QStringLiteral("修缮|kind=large_spending|amount=100"), QStringLiteral("修缮|papers=方案:有"),
          QStringLiteral("修缮|stage=discussed")}) { // of one meeting: here they would be lost
        const Run refused = desk(QStringLiteral("gathering standing --kind general_meeting --agenda "), {detail});
        CHECK(refused.exitCode != kDone);
        CHECK(refused.err.contains(QStringLiteral("gathering edit")));
    }
    CHECK(desk.array(QStringLiteral("gathering standing --kind general_meeting")).size() == 2);
    CHECK(desk.array(QStringLiteral("gathering standing --kind general_meeting --clear")).isEmpty());
}

TEST_CASE("--carry says what it does not take over from the last meeting, and why")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const QString add = QStringLiteral("gathering add --kind general_meeting --date 2026-12-%1 --topic 会 --carry");
    const Run carried = desk(add.arg(QStringLiteral("18")));
    CHECK(carried.exitCode == kDone);
    CHECK(carried.err.contains(QStringLiteral("2026-09-18 的“传达通知”没有带入")));
    CHECK_FALSE(carried.err.contains(QStringLiteral("审议第三季度工作报告"))); // that one is taken over
    (void)desk(QStringLiteral("book undo"));
    CHECK_FALSE(desk(add.arg(QStringLiteral("18 --agenda 传达通知"))).err.contains(QStringLiteral("没有带入")));
    (void)desk(QStringLiteral("book undo"));
    const Run marked = desk(QStringLiteral("gathering edit %1 --agenda 传达通知|stage=discussed "
                                           "--agenda 审议第三季度工作报告 --agenda 接收梁书言同志")
                                .arg(id));
    CHECK(marked.exitCode == kDone);
    const QJsonObject now = desk.object(add.arg(QStringLiteral("19"))); // as the sentence says
    CHECK(now.value(u"agenda").toArray()[0].toString() == QStringLiteral("传达通知"));
}

TEST_CASE("last is the latest by day; where another was entered after it, what was written is said")
{
    const Desk desk(Desk::Book::New);
    const auto add = [&](const char* rest) {
        return desk
            .object(QStringLiteral("gathering add --on 2026-09-18 --kind forum --date ") + QString::fromUtf8(rest))
            .value(u"id")
            .toString();
    };
    (void)add("2026-09-16 --topic 大会");
    const auto edit = [&] { return desk(QStringLiteral("gathering edit last --on 2026-09-18 --place 乙")); };
    CHECK_FALSE(edit().err.contains(QStringLiteral("last 是日期"))); // the only one
    const QString earlier = add("2026-09-14 --topic 补记的会");
    const Run edited = edit();
    CHECK(edited.exitCode == kDone);
    CHECK(edited.err.contains(QStringLiteral("写入的是 2026-09-16 的“大会”")));
    CHECK(edited.err.contains(earlier));
    CHECK(desk.object(QStringLiteral("gathering show ") + earlier).value(u"place").toString().isEmpty());
}

TEST_CASE("an agenda written again keeps the items of the same title with their votes; a voted one does not go")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    (void)desk.object(
        QStringLiteral("gathering resolve %1 --item 3 --text 同意接收 --yes 33 --no 0 --abstain 0").arg(id));
    const QJsonObject kept = desk.object(
        QStringLiteral("gathering edit %1 --agenda 接收梁书言同志 --agenda 审议第三季度工作报告 --agenda 其他")
            .arg(id));
    const QJsonObject vote = kept.value(u"resolutions").toArray()[0].toObject();
    CHECK(vote.value(u"kind").toString() == QStringLiteral("admission"));
    CHECK(vote.value(u"rule_id").toString() == QStringLiteral("vote.admission"));
    const QJsonObject item = kept.value(u"agenda_items").toArray()[0].toObject();
    CHECK(item.value(u"kind").toString() == QStringLiteral("admission"));
    CHECK(item.value(u"proposer").toString() == QStringLiteral("支委会")); // what was not said again stays
    CHECK(item.value(u"papers").toArray().size() == 2);
    for (const char* agenda :
         {"--agenda 其他", "--agenda 接收梁书言同志|kind=report", "--agenda 接收另一位同志|kind=admission"}) {
        const Run refused = desk(QStringLiteral("gathering edit %1 --json %2").arg(id, QString::fromUtf8(agenda)));
        CHECK(refused.exitCode == kRefused);
        CHECK(refused.errorCode() == QStringLiteral("gathering.item_voted"));
        CHECK(refused.err.contains(QStringLiteral("“接收梁书言同志”")));
    }
    CHECK(desk(QStringLiteral("gathering resolve %1 --remove --json").arg(id)).exitCode == kUsage);
    const QJsonObject removed = desk.object(QStringLiteral("gathering resolve %1 --number 1 --remove").arg(id));
    CHECK_FALSE(removed.contains(u"resolutions"));
    CHECK(desk.object(QStringLiteral("gathering edit %1 --agenda 其他").arg(id)).value(u"agenda").toArray().size()
          == 1);
}

TEST_CASE("an item that needs a vote is not closed without one on the command line")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const QString close = QStringLiteral("gathering edit %1 --agenda 传达通知|stage=closed --agenda "
                                         "审议第三季度工作报告|stage=closed --agenda 接收梁书言同志")
                              .arg(id);
    const Run refused = desk(close + QStringLiteral(" --json"));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.closed_unvoted"));
    CHECK(refused.err.contains(QStringLiteral("“审议第三季度工作报告”")));
    (void)desk.object(QStringLiteral("gathering resolve %1 --item 2 --text 通过报告 --yes 33 --no 0").arg(id));
    const QJsonArray items = desk.object(close).value(u"agenda_items").toArray();
    CHECK(items.at(0).toObject().value(u"stage").toString() == QStringLiteral("closed"));
    CHECK(items.at(1).toObject().value(u"stage").toString() == QStringLiteral("closed"));
}

TEST_CASE("a correction of the agenda of an archived record cannot change a vote's rule")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    (void)desk.object(
        QStringLiteral("gathering resolve %1 --item 3 --text 同意接收 --yes 33 --no 0 --abstain 0").arg(id));
    REQUIRE(desk(QStringLiteral("gathering archive ") + id).exitCode == kDone);
    CHECK(desk(QStringLiteral("gathering edit %1 --agenda 其他 --reason 写错 --json").arg(id)).errorCode()
          == QStringLiteral("gathering.item_voted"));
    CHECK_FALSE(desk.object(QStringLiteral("gathering show ") + id).contains(u"corrections"));
    const QJsonObject corrected =
        desk.object(QStringLiteral("gathering resolve %1 --number 1 --yes 32 --no 1 --reason 票数记错").arg(id));
    const QString was = corrected.value(u"corrections").toArray()[0].toObject().value(u"before").toString();
    CHECK(was.contains(QStringLiteral("议程“接收梁书言同志”，接收预备党员")));
    CHECK(was.contains(QStringLiteral("发展党员工作细则")));
}

TEST_CASE("matters reserved to the members' meeting are refused to the committee on the command line")
{
    const Desk desk;
    const QString id =
        desk.object(QStringLiteral("gathering add --kind committee_meeting --date 2026-09-17 --topic 支委会 "
                                   "--agenda 接收梁书言同志|kind=admission"))
            .value(u"id")
            .toString();
    const Run refused = desk(QStringLiteral("gathering resolve %1 --item 1 --text 同意 --yes 5 --json").arg(id));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.reserved"));
    CHECK(refused.err.contains(QStringLiteral("接收预备党员要由支部党员大会表决，支部委员会会议不能作出决定")));
    CHECK_FALSE(desk.object(QStringLiteral("gathering show ") + id).contains(u"resolutions"));
}

TEST_CASE("what --agenda does not know is refused with what there is, also with another separator")
{
    const Desk desk;
    const auto refusal = [&](const char16_t* agenda) {
        return desk(
            QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 三 --json --agenda "),
            {QString::fromUtf16(agenda)});
    };
    const Run kind = refusal(u"购置|kind=picnic");
    CHECK(kind.errorCode() == QStringLiteral("gathering.matter_unknown"));
    CHECK(kind.err.contains(QStringLiteral("admission（接收预备党员）")));
    for (const char16_t* none : {u"杂项|kind=other|amount=500", u"杂项|amount=500|kind=report", u"杂项|amount=500"}) {
        const Run amount = refusal(none);
        CHECK(amount.errorCode() == QStringLiteral("gathering.amount_kind"));
        CHECK(amount.err.contains(QStringLiteral("large_spending（大额开支）")));
    }
    CHECK(refusal(u"购置|stage=later").errorCode() == QStringLiteral("gathering.stage_unknown"));
    for (const char16_t* stray : {u"购置;kind=admission", u"购置； kind=admission", u"购置｜kind=admission"})
        CHECK(refusal(stray).errorCode() == QStringLiteral("gathering.agenda_form"));
    CHECK(desk(QStringLiteral("--help")).out.contains(QStringLiteral("kind=类别|amount=金额|papers=")));
}

TEST_CASE("another number of entitled beside the list of people is refused, not ignored")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    const QString vote =
        QStringLiteral("gathering resolve %1 --item 2 --text 通过报告 --yes 33 --no 0 --entitled %2 --json");
    const Run refused = desk(vote.arg(id).arg(20));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.entitled_given"));
    CHECK(refused.err.contains(QStringLiteral("36 人")));
    CHECK(desk(vote.arg(id).arg(36)).exitCode == kDone); // the same number is no contradiction
}

TEST_CASE("archiving before the day is refused on the command line")
{
    const Desk desk;
    const QString id =
        desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-25 --topic 计划"))
            .value(u"id")
            .toString();
    const Run early = desk(QStringLiteral("gathering archive %1 --json").arg(id));
    CHECK(early.exitCode == kRefused);
    CHECK(early.errorCode() == QStringLiteral("gathering.archive_later"));
    CHECK(desk(QStringLiteral("gathering archive %1 --on 2026-09-25").arg(id)).exitCode == kDone);
}

TEST_CASE("the report as JSON has every number of a vote that its table prints")
{
    const Desk desk;
    const QString id = addMeeting(desk);
    REQUIRE(desk(QStringLiteral("gathering resolve %1 --item 3 --text 同意接收梁书言同志为预备党员 --issued 33 "
                                "--collected 33 --valid 33 --yes 30 --no 2 --abstain 1")
                     .arg(id))
                .exitCode
            == kDone);
    const QString path = desk.path(QStringLiteral("q.json"));
    REQUIRE(desk(QStringLiteral("report quarter --period 2026Q3 --out"), {path}).exitCode == kDone);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray resolutions = QJsonDocument::fromJson(file.readAll())[QStringLiteral("areas")]
                                       .toObject()
                                       .value(u"organization")
                                       .toObject()
                                       .value(u"resolutions")
                                       .toArray();
    const auto ours = std::find_if(resolutions.begin(), resolutions.end(), [](const QJsonValue& one) {
        return one.toObject().value(u"text").toString() == QStringLiteral("同意接收梁书言同志为预备党员");
    });
    REQUIRE(ours != resolutions.end());
    CHECK(ours->toObject().value(u"yes").toInt() == 30);
    CHECK(ours->toObject().value(u"no").toInt() == 2);
    CHECK(ours->toObject().value(u"abstain").toInt() == 1);
}
