// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

#include <algorithm>

using namespace cli_test;

namespace {

QString numberOf(const QJsonObject& item)
{
    return QString::number(item.value(u"number").toInt());
}

QString text(const QJsonObject& item, const char16_t* key)
{
    return item.value(QStringView(key)).toString();
}

} // namespace

TEST_CASE("an owner is somebody of the roster; anybody else is meant only where --outside says so")
{
    const Desk desk;
    const QString add = QStringLiteral("ledger add --kind task --matter 修投影仪 --owner ");
    const QJsonObject known = desk.object(add + QStringLiteral("方念慈"));
    CHECK(text(known, u"owner") == QStringLiteral("方念慈"));
    CHECK_FALSE(known.contains(u"outside"));
    const Run slip = desk(add + QStringLiteral("方念兹 --json"));
    CHECK(slip.exitCode == kRefused);
    CHECK(slip.errorCode() == QStringLiteral("cli.person_unknown"));
    CHECK(slip.err.contains(QStringLiteral("--outside")));
    CHECK(desk.array(QStringLiteral("ledger list --kind task")).size() == 10); // nine of the sample, one of ours
    const QJsonObject other = desk.object(add + QStringLiteral("物业公司 --outside"));
    CHECK(text(other, u"owner") == QStringLiteral("物业公司"));
    CHECK(other.value(u"outside").toBool());
    const Run shown = desk(QStringLiteral("ledger show %1 --kind task").arg(numberOf(other)));
    CHECK(shown.out.contains(QStringLiteral("物业公司（名册外）")));
    CHECK(desk(QStringLiteral("ledger change %1 --kind task --owner 方念兹").arg(numberOf(known))).exitCode
          == kRefused);
}

TEST_CASE("moved to the last stage a matter stays open and the command says what is missing; reopened it leaves it")
{
    const Desk desk;
    const QString n = numberOf(desk.object(QStringLiteral("ledger add --kind opinion --matter 楼道灯不亮")));
    const QString move = QStringLiteral("ledger move %1 --kind opinion --stage 销号").arg(n);
    const QJsonObject moved = desk.object(move);
    CHECK(moved.value(u"open").toBool());
    CHECK(moved.value(u"waits_for_result").toBool());
    const Run again = desk(QStringLiteral("ledger change %1 --kind opinion --measure 换灯").arg(n));
    CHECK(again.err.contains(QStringLiteral("还没有办结")));
    const QString close = QStringLiteral("ledger close %1 --kind opinion --result 已换灯").arg(n);
    const Run early = desk(close); // an opinion is answered before it ends, whoever closes it
    CHECK(early.exitCode == kRefused);
    CHECK(early.err.contains(QStringLiteral("opinion answer")));
    REQUIRE(desk(QStringLiteral("opinion answer 楼道灯不亮 --words 已换灯 --by 方念慈")).exitCode == kDone);
    const QJsonObject closed = desk.object(close);
    CHECK_FALSE(closed.value(u"open").toBool());
    CHECK_FALSE(closed.contains(u"waits_for_result"));
    const QJsonObject reopened = desk.object(QStringLiteral("ledger reopen %1 --kind opinion --reason 又不亮").arg(n));
    CHECK(reopened.value(u"open").toBool());
    CHECK(text(reopened, u"stage") == QStringLiteral("反馈")); // 收集、分派、整改、反馈、销号
}

TEST_CASE("a matter with line breaks and tabs is one line of the list")
{
    const Desk desk;
    const qsizetype before = desk(QStringLiteral("ledger list")).out.count(u'\n');
    const QJsonObject made =
        desk.object(QStringLiteral("ledger add --kind task --matter"), {QStringLiteral("换灯泡\n和\t幕布")});
    CHECK(text(made, u"matter") == QStringLiteral("换灯泡 和 幕布"));
    const QString list = desk(QStringLiteral("ledger list")).out;
    CHECK(list.count(u'\n') == before + 1);
    const QStringList lines = list.split(u'\n', Qt::SkipEmptyParts);
    CHECK(std::ranges::all_of(lines, [](const QString& line) { return line.count(u'\t') == 3; }));
}

TEST_CASE("several are given to one person in one step or not at all, and undo takes all back")
{
    const Desk desk;
    const QString assign = QStringLiteral("ledger assign %1 --kind opinion --owner 周砚青");
    const QJsonArray given = desk.array(assign.arg(QStringLiteral("15,16,17")));
    CHECK(names(given, QStringLiteral("owner")) == QStringList(3, QStringLiteral("周砚青")));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    const auto owner = [&](int number) {
        return text(desk.object(QStringLiteral("ledger show %1 --kind opinion").arg(number)), u"owner");
    };
    CHECK(owner(15) == QStringLiteral("石维岳"));
    CHECK(owner(17) == QStringLiteral("马立川"));
    CHECK(desk(assign.arg(QStringLiteral("15,13,17"))).exitCode == kRefused); // 13 is closed
    CHECK(owner(15) == QStringLiteral("石维岳"));
    CHECK(desk(assign.arg(QStringLiteral("15,99"))).exitCode == kNotFound);
    CHECK(desk(assign.arg(QStringLiteral("15,x"))).exitCode == kRefused);
    CHECK(desk(QStringLiteral("ledger assign 15,17 --kind opinion --owner 无此人")).exitCode == kRefused);
}

TEST_CASE("recycle and restore by number; what lies in the bin is listed there alone")
{
    const Desk desk;
    const auto count = [&](const char* more) {
        return desk.array(QStringLiteral("ledger list --kind opinion ") + QString::fromLatin1(more)).size();
    };
    CHECK(count("") == 17);
    CHECK(desk(QStringLiteral("ledger recycle 12 --kind opinion --json")).errorCode()
          == QStringLiteral("ledger.recycle_reason")); // nobody has answered it
    CHECK(count("") == 17);
    REQUIRE(desk(QStringLiteral("ledger recycle 12 --kind opinion --reason 登记重了")).exitCode == kDone);
    CHECK(count("") == 16);
    CHECK(count("--recycled") == 1);
    CHECK(desk(QStringLiteral("ledger show 12 --kind opinion")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("ledger show 意见2026-12 --kind opinion")).exitCode == kNotFound); // as the list has it
    CHECK(desk(QStringLiteral("ledger show 问题2026-12 --kind opinion --json")).errorCode()
          == QStringLiteral("ledger.number"));
    const Run wrong = desk(QStringLiteral("ledger restore 13 --kind opinion --json"));
    CHECK(wrong.exitCode == kNotFound);
    CHECK(wrong.errorCode() == QStringLiteral("ledger.not_binned"));
    CHECK(text(desk.object(QStringLiteral("ledger restore 12 --kind opinion")), u"owner") == QStringLiteral("方念慈"));
    CHECK(count("") == 17);
}

TEST_CASE("a kind has the stages that somebody sets; what is under way keeps its stage and its history")
{
    const Desk desk;
    const QString course = QStringLiteral("ledger course --kind opinion");
    CHECK(desk.object(course).value(u"stages").toArray().size() == 5);
    const auto history = [&] {
        return desk.object(QStringLiteral("ledger show 12 --kind opinion")).value(u"history").toArray();
    };
    const QJsonArray before = history();
    CHECK(before.size() == 3); // raised, 整改, 反馈
    const QJsonObject set = desk.object(course + QStringLiteral(" --stages 登记、承办、回访、销号"));
    CHECK(set.value(u"stages").toArray().at(2).toString() == QStringLiteral("回访"));
    CHECK(history() == before);
    CHECK(text(desk.object(QStringLiteral("ledger show 12 --kind opinion")), u"stage") == QStringLiteral("反馈"));
    CHECK(text(desk.object(QStringLiteral("ledger move 12 --kind opinion --stage 回访")), u"stage")
          == QStringLiteral("回访"));
    CHECK(desk(QStringLiteral("ledger move 12 --kind opinion --stage 反馈")).exitCode == kRefused);
    CHECK(text(desk.object(QStringLiteral("ledger add --kind opinion --matter 新的")), u"stage")
          == QStringLiteral("承办"));
    CHECK(desk(course + QStringLiteral(" --stages 登记")).exitCode == kRefused);
    CHECK(desk.object(course + QStringLiteral(" --usual")).value(u"stages").toArray().size() == 5);
}

TEST_CASE("a resolution goes into the ledger with owner and day in one command")
{
    const Desk desk;
    const QJsonArray held = desk.array(QStringLiteral("gathering list --kind general_meeting"));
    const auto draft = std::ranges::find_if(held, [](const QJsonValue& each) {
        return each.toObject().value(u"date").toString() == QStringLiteral("2026-09-18");
    });
    REQUIRE(draft != held.end());
    const QString id = draft->toObject().value(u"id").toString();
    const QJsonArray resolutions = desk.object(QStringLiteral("gathering show ") + id).value(u"resolutions").toArray();
    REQUIRE(resolutions.size() == 2);
    const QJsonObject made = desk.object(
        QStringLiteral("ledger add --kind resolution --record %1 --resolution 1 --owner 韩知秋 --due 2026-10-30")
            .arg(id));
    CHECK(text(made, u"matter") == resolutions.at(0).toObject().value(u"text").toString().simplified());
    CHECK(text(made, u"owner") == QStringLiteral("韩知秋"));
    CHECK(text(made, u"due") == QStringLiteral("2026-10-30"));
    CHECK(text(made, u"date") == QStringLiteral("2026-09-18"));
    CHECK(text(made, u"origin") == QStringLiteral("2026年第三季度支部党员大会"));
    CHECK(text(made, u"record") == id);
    CHECK(desk(QStringLiteral("ledger add --kind resolution --record %1 --resolution 9").arg(id)).exitCode
          == kNotFound);
    CHECK(desk(QStringLiteral("ledger add --kind resolution --record %1").arg(id)).exitCode == kRefused); // no matter
}

TEST_CASE("a resolution of a vote without all who have one goes into no ledger")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 大会 "
                                                  "--expected 周砚青 --present 周砚青"))
                           .value(u"id")
                           .toString();
    (void)desk.object(QStringLiteral("gathering resolve %1 --text 修缮活动室 --yes 1").arg(id)); // one of one
    const Run refused = desk(QStringLiteral("ledger add --json --kind resolution --record %1 --resolution 1").arg(id));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("ledger.resolution_failed"));
}

TEST_CASE("of the resolutions only what was passed goes into the ledger, and once, in whatever words")
{
    const Desk desk;
    const QString id =
        desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 大会"))
            .value(u"id")
            .toString();
    const auto resolve = [&](const char* rest) {
        (void)desk.object(QStringLiteral("gathering resolve %1 ").arg(id) + QString::fromUtf8(rest));
    };
    resolve("--text 修缮活动室 --yes 30");
    resolve("--text 外出学习 --yes 3");
    resolve("--text 换届准备");
    const auto add = [&](const QString& rest) {
        return desk(QStringLiteral("ledger add --json --kind resolution --record %1 ").arg(id) + rest);
    };
    for (const QString& number : {QStringLiteral("2"), QStringLiteral("3")}) {
        const Run refused = add(QStringLiteral("--resolution ") + number);
        CHECK(refused.exitCode == kRefused);
        CHECK(refused.errorCode() == QStringLiteral("ledger.resolution_failed"));
    }
    CHECK(add(QStringLiteral("--matter 外出学习")).errorCode() == QStringLiteral("ledger.resolution_failed"));
    CHECK(add(QStringLiteral("--resolution 1 --matter 请施工队")).exitCode == 0);
    const auto items = desk.array(QStringLiteral("ledger list --kind resolution --open"));
    const Run twice = add(QStringLiteral("--resolution 1"));
    CHECK(twice.errorCode() == QStringLiteral("ledger.resolution_twice"));
    const auto made = std::ranges::find_if(items, [](const QJsonValue& each) {
        return each.toObject().value(u"matter").toString() == QStringLiteral("请施工队");
    });
    REQUIRE(made != items.end());
    CHECK(made->toObject().value(u"record").toString() == id);
    CHECK(twice.err.contains(QStringLiteral("第 %1 号").arg(made->toObject().value(u"number").toInt())));
    CHECK(desk.array(QStringLiteral("ledger list --kind resolution --open")) == items);
    CHECK(add(QStringLiteral("--matter 另一件事")).exitCode == 0); // from the meeting, of no resolution
}

TEST_CASE("a resolution that falls names what is carried out of it, at the meeting and in the ledger")
{
    const Desk desk;
    const QString id =
        desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 大会"))
            .value(u"id")
            .toString();
    (void)desk.object(QStringLiteral("gathering resolve %1 --text 修缮活动室 --yes 30").arg(id));
    const QJsonObject item =
        desk.object(QStringLiteral("ledger add --kind resolution --record %1 --resolution 1").arg(id));
    const QString show = QStringLiteral("ledger show %1 --kind resolution").arg(numberOf(item));
    CHECK_FALSE(desk.object(show).contains(u"doubt"));
    const QString said = QStringLiteral("所依据的决议“修缮活动室”在会议记录里没有通过");
    const Run fell = desk(QStringLiteral("gathering resolve %1 --number 1 --yes 3").arg(id));
    CHECK(fell.exitCode == kDone);
    CHECK(fell.err.contains(said));
    CHECK(desk(show).err.contains(said));
    CHECK(text(desk.object(show), u"doubt").contains(said));
    const Run gone = desk(QStringLiteral("gathering resolve %1 --number 1 --remove").arg(id));
    CHECK(gone.err.contains(QStringLiteral("在会议记录里已经没有了")));
    (void)desk.object(QStringLiteral("gathering resolve %1 --text 修缮活动室 --yes 30").arg(id));
    CHECK_FALSE(desk.object(show).contains(u"doubt"));
}

TEST_CASE("what is due in the ledger is in the agenda and in the calendar, with its day and its state")
{
    const Desk desk;
    const auto stateOf = [&](const QString& title) {
        const QJsonArray agenda = desk.array(QStringLiteral("agenda list"));
        for (const QJsonValue& each : agenda) {
            if (text(each.toObject(), u"title").contains(title))
                return text(each.toObject(), u"due") + u' ' + text(each.toObject(), u"state");
        }
        return QString();
    };
    CHECK(stateOf(QStringLiteral("取号机")) == QStringLiteral("2026-09-10 overdue")); // 逾期 8 天 on page 09
    CHECK(stateOf(QStringLiteral("网点周末")) == QStringLiteral("2026-09-22 due")); // reminded of from 7 days before
    CHECK(stateOf(QStringLiteral("柳湾村二组")) == QStringLiteral("2026-09-30 upcoming"));
    CHECK(stateOf(QStringLiteral("投影仪老化")) == QStringLiteral("2026-09-10 done"));
    REQUIRE(desk(QStringLiteral("opinion answer 2026-12 --words 已答复 --by 方念慈")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("ledger close 12 --kind opinion --result 已答复")).exitCode == kDone);
    CHECK(stateOf(QStringLiteral("取号机")) == QStringLiteral("2026-09-10 done"));
    const QString calendar = desk.path(QStringLiteral("a.ics"));
    REQUIRE(desk(QStringLiteral("agenda export"), {calendar}).exitCode == kDone);
    const QByteArray lines = bytesOf(calendar);
    CHECK(lines.contains(QStringLiteral("枫桥社区").toUtf8()));
    CHECK(lines.contains("20260922"));

    const Desk empty(Desk::Book::New);
    REQUIRE(empty(QStringLiteral("ledger add --kind campaign --matter 自查 --date 2026-09-01 --due 2026-09-10 --on "
                                 "2026-09-12"))
                .exitCode
            == kDone);
    const QJsonArray alone = empty.array(QStringLiteral("agenda list --on 2026-09-12"));
    CHECK(std::ranges::any_of(alone, [](const QJsonValue& each) {
        return text(each.toObject(), u"area") == QStringLiteral("integrity")
            && text(each.toObject(), u"state") == QStringLiteral("overdue");
    }));
}

TEST_CASE("every option that names a record understands last, next and the beginning of an id")
{
    const Desk desk;
    const QString held = text(desk.object(QStringLiteral("gathering show last")), u"id");
    const auto record = [&](const QString& name) {
        return text(desk.object(QStringLiteral("ledger add --kind task --matter 写心得 --record ") + name), u"record");
    };
    CHECK(record(QStringLiteral("last")) == held);
    CHECK(record(held.left(30)) == held);
    CHECK(record(QStringLiteral("next")) == text(desk.object(QStringLiteral("gathering show next")), u"id"));
    const Run unknown = desk(QStringLiteral("ledger add --kind task --matter 甲 --record lost --json"));
    CHECK(unknown.exitCode == kNotFound);
    CHECK(unknown.errorCode() == QStringLiteral("gathering.missing"));
    const QJsonObject election = desk.object(
        QStringLiteral("election add --title 选代表 --kind delegates --seats 1 --date 2026-10-30 --gathering last"));
    CHECK(text(election, u"gathering") == held);

    const Desk fresh(Desk::Book::New);
    const Run none = fresh(QStringLiteral("ledger add --kind task --matter 甲 --record last --json"));
    CHECK(none.errorCode() == QStringLiteral("gathering.none"));
    CHECK(fresh(QStringLiteral("criticism list last")).err.contains(QStringLiteral("还没有开过的组织生活会")));
}

TEST_CASE("files go with a matter while it is open, each once, and are seen with it")
{
    const Desk desk;
    const QString number = numberOf(desk.object(QStringLiteral("ledger add --kind task --matter 修投影仪")));
    QFile photo(desk.folder.filePath(QStringLiteral("照片.txt")));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write("one");
    photo.close();
    const QString attach = QStringLiteral("ledger attach %1 --kind task --file %2").arg(number, photo.fileName());
    const auto files = [&] {
        QStringList found;
        const QJsonObject shown = desk.object(QStringLiteral("ledger show %1 --kind task").arg(number));
        for (const QJsonValue& file : shown.value(u"attachments").toArray())
            found.append(file.toObject().value(u"name").toString());
        return found;
    };
    CHECK(files().isEmpty());
    CHECK(desk.object(attach).value(u"attachments").toArray().size() == 1);
    CHECK(files() == QStringList{QStringLiteral("照片.txt")});
    CHECK(desk(attach + QStringLiteral(" --json")).errorCode() == QStringLiteral("attachment.twice"));
    CHECK(desk(QStringLiteral("ledger attach %1 --kind task --file /no/such/file --json").arg(number)).errorCode()
          == QStringLiteral("attachment.not_a_file"));
    const QString detach = QStringLiteral("ledger detach %1 --kind task --name ").arg(number);
    CHECK(desk(detach + QStringLiteral("没有.txt --json")).errorCode() == QStringLiteral("gathering.file_unknown"));
    REQUIRE(desk(detach + QStringLiteral("照片.txt")).exitCode == kDone);
    CHECK(files().isEmpty());
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(files().size() == 1);
    REQUIRE(desk(QStringLiteral("ledger close %1 --kind task --result 已修好").arg(number)).exitCode == kDone);
    CHECK(desk(detach + QStringLiteral("照片.txt --json")).errorCode() == QStringLiteral("ledger.closed"));
    CHECK(files().size() == 1);
}
