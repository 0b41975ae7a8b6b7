// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was typed is taken in silence: names that the roster does not know, options that stand twice.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QRegularExpression>

using namespace cli_test;

namespace {

const QString kAdd = QStringLiteral("gathering add --json --kind party_lesson --date 2026-09-17 --topic 党课 ");

} // namespace

TEST_CASE("an option with one value stands once; a list may go on")
{
    const Desk desk;
    for (const char* twice : {"--date 2026-09-16", "--topic 又一个", "--branch 甲 --branch 乙"}) {
        const Run refused = desk(kAdd + QString::fromUtf8(twice));
        CHECK(refused.exitCode == kUsage);
        CHECK(refused.errorCode() == QStringLiteral("cli.option_twice"));
    }
    CHECK(desk(kAdd + QStringLiteral("--agenda 一 --agenda 二 --observers 甲 --observers 乙")).exitCode == kDone);
}

TEST_CASE("who presides and who records is in the roster, or said to be from outside; a lecturer from outside is told")
{
    const Desk desk;
    for (const char* option : {"--host 周砚清", "--recorder 某某"}) {
        const Run refused = desk(kAdd + QString::fromUtf8(option));
        CHECK(refused.exitCode == kRefused);
        CHECK(refused.errorCode() == QStringLiteral("cli.person_unknown"));
        CHECK(refused.err.contains(QStringLiteral("--outside")));
    }
    const QJsonObject made = desk.object(kAdd + QStringLiteral("--host 上级王书记 --recorder 陆怀瑾 --outside"));
    CHECK(made.value(u"host").toString() == QStringLiteral("上级王书记"));
    const Run guest = desk(kAdd + QStringLiteral("--lecturer 党校李教授"));
    CHECK(guest.exitCode == kDone);
    CHECK(guest.err.contains(QStringLiteral("党校李教授")));
    CHECK_FALSE(desk(kAdd + QStringLiteral("--lecturer 党校李教授 --outside")).err.contains(QStringLiteral("李教授")));
    const QString id = made.value(u"id").toString();
    CHECK(desk(QStringLiteral("gathering edit %1 --json --host 周砚清").arg(id)).errorCode()
          == QStringLiteral("cli.person_unknown"));
    const QString task = QStringLiteral("ledger add --json --kind task --matter 修灯 --helpers ");
    CHECK(desk(task + QStringLiteral("韩知秋、后勤组")).errorCode() == QStringLiteral("cli.person_unknown"));
    CHECK(desk(task + QStringLiteral("韩知秋、后勤组 --outside")).exitCode == kDone);
}

TEST_CASE("a right by hand needs its reason, who is expected is no observer, a passed item is not voted on again")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-17 --topic 大会 "
                                                  "--agenda 审议报告|kind=report --agenda 购置|kind=large_spending"))
                           .value(u"id")
                           .toString();
    const auto edit = [&](const char* rest) {
        return desk(QStringLiteral("gathering edit %1 --json ").arg(id) + QString::fromUtf8(rest));
    };
    CHECK(edit("--right 韩知秋:under_probation").errorCode() == QStringLiteral("gathering.right_reason"));
    CHECK(edit("--right 韩知秋:under_probation --reason 2026年8月处分决定").exitCode == kDone);
    const QJsonArray marks = desk.object(QStringLiteral("gathering show ") + id).value(u"corrections").toArray();
    REQUIRE(marks.size() == 1);
    CHECK(marks.at(0).toObject().value(u"reason").toString() == QStringLiteral("（保密）"));
    const Run told = desk(QStringLiteral("gathering show ") + id);
    CHECK(told.out.contains(QStringLiteral("韩知秋：有表决权 → 韩知秋：无表决权（原因保密）")));
    CHECK_FALSE((told.out + desk(QStringLiteral("gathering show --json ") + id).out)
                    .contains(QRegularExpression(QStringLiteral("察看|处分|under_probation"))));
    CHECK(edit("--observers 韩知秋").errorCode() == QStringLiteral("gathering.observer_expected"));
    const QString resolve = QStringLiteral("gathering resolve %1 --json --item 1 --text 通过 --yes 30").arg(id);
    CHECK(desk(resolve).exitCode == kDone);
    CHECK(desk(resolve).errorCode() == QStringLiteral("gathering.decided_already"));
    const Run archived = desk(QStringLiteral("gathering archive %1 --json").arg(id));
    CHECK(archived.exitCode == kRefused);
    CHECK(archived.errorCode() == QStringLiteral("gathering.amount_missing"));
    CHECK(archived.err.contains(QStringLiteral("购置")));
}

TEST_CASE("who is on the roster and no Party member is told so when named as expected")
{
    const Desk desk;
    const QJsonArray activists = desk.array(QStringLiteral("member list --status 入党积极分子"));
    REQUIRE_FALSE(activists.isEmpty());
    const QString name = activists.at(0).toObject().value(u"full_name").toString();
    const Run refused = desk(kAdd + QStringLiteral("--expected 韩知秋,") + name);
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.no_party_member"));
    CHECK(refused.err.contains(QStringLiteral("“%1”那天不是党员（入党积极分子）").arg(name)));
    CHECK(desk(kAdd + QStringLiteral("--expected 韩知秋,甲乙丙")).errorCode() == QStringLiteral("book.member_unknown"));
}

TEST_CASE("gathering show says in words who came, who is on leave and why, and who was absent")
{
    const Desk desk;
    const QString id = desk.object(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic 党课 "
                                                  "--expected 沈若溪,周砚青,韩知秋,田守拙 --absent 韩知秋:公差,田守拙"))
                           .value(u"id")
                           .toString();
    const QString shown = desk(QStringLiteral("gathering show ") + id).out;
    CHECK(shown.contains(QStringLiteral("到会 2 人：")));
    CHECK(shown.contains(QStringLiteral("请假 1 人：韩知秋（公差）")));
    CHECK(shown.contains(QStringLiteral("缺席 1 人：田守拙")));
}

TEST_CASE("somebody who has a namesake is named as the papers have him")
{
    const Desk desk(Desk::Book::New);
    QFile file(desk.path(QStringLiteral("r.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("姓名,性别,出生日期,人员类别,入党日期,转正日期\n"
                              "李秀英,女,1972-03-12,正式党员,1995-06-01,1996-06-01\n"
                              "李秀英,女,1985-05-01,正式党员,2006-06-01,2007-06-01\n"
                              "王一,男,1980-01-01,正式党员,2003-06-01,2004-06-01\n")
                   .toUtf8());
    file.close();
    REQUIRE(desk(QStringLiteral("roster import --on 2026-09-18"), {file.fileName()}).exitCode == kDone);
    const QString add = QStringLiteral("gathering add --on 2026-09-18 --kind general_meeting --date 2026-09-18 ");
    CHECK(desk(add + QStringLiteral("--topic 甲 --json --absent 李秀英:病假")).errorCode()
          == QStringLiteral("book.member_ambiguous"));
    CHECK(desk(add + QStringLiteral("--topic 乙 --absent 李秀英（1972年3月12日生）:病假")).exitCode == kDone);
    CHECK(desk(add + QStringLiteral("--topic 丙 --json --absent 李秀英（1973年3月12日生）:病假")).errorCode()
          == QStringLiteral("gathering.not_expected")); // nobody's birth
    CHECK(desk(add + QStringLiteral("--topic 丁 --host 李秀英（1985年5月1日生）")).exitCode == kDone);

    const QString id =
        desk.object(add + QStringLiteral("--topic 戊 --absent 李秀英（1985年5月1日生）:服刑")).value(u"id").toString();
    const QString edit = QStringLiteral("gathering edit %1 --on 2026-09-18 ").arg(id);
    CHECK(desk(edit + QStringLiteral("--json --right 李秀英:under_probation --reason 处分决定")).errorCode()
          == QStringLiteral("book.member_ambiguous"));
    REQUIRE(desk(edit + QStringLiteral("--right 李秀英(1972年3月12日生):under_probation --reason 处分决定")).exitCode
            == kDone);
    const QJsonArray apart = desk.object(edit
                                         + QStringLiteral("--left-out 李秀英（1985年5月1日生）:服刑 --since 2026-01-05 "
                                                          "--higher-consent 批复 --meeting-consent 同意"))
                                 .value(u"without_vote")
                                 .toArray();
    REQUIRE(apart.size() == 2); // one each
    for (const auto& one : apart) {
        const QJsonObject person = one.toObject();
        CHECK((person.value(u"right").toString() == QStringLiteral("confidential")) != person.contains(u"left_out"));
    }

    const QJsonObject told = desk.object(QStringLiteral("gathering show %1 --on 2026-09-18").arg(id));
    CHECK(told.value(u"absent").toArray().at(0)[u"id"].toString().size() > 8);
    const QString shown = desk(QStringLiteral("gathering show %1 --on 2026-09-18").arg(id)).out;
    CHECK(shown.contains(QStringLiteral("李秀英（1972年3月12日生）")));
    CHECK(shown.contains(QStringLiteral("李秀英（1985年5月1日生；服刑）")));
    CHECK(shown.contains(QStringLiteral("不计入应到会：李秀英（1985年5月1日生）")));

    (void)desk.object(
        QStringLiteral("election add --title 党代表 --kind delegates --seats 1 --date 2026-09-18 --on 2026-09-18"));
    const QJsonObject election =
        desk.object(QStringLiteral("election candidates 党代表 --names 李秀英(1972年3月12日生),王一 --on 2026-09-18"));
    CHECK(election.value(u"candidates").toArray().contains(QStringLiteral("李秀英（1972年3月12日生）")));
}

TEST_CASE("who is not counted because the kind is not settled is told, and who was in two meetings at once")
{
    const Desk desk(Desk::Book::New);
    QFile file(desk.path(QStringLiteral("r.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("姓名,性别,出生日期,人员类别,入党日期,转正日期\n"
                              "李秀英,女,1972-03-12,正式党员,1995-06-01,1996-06-01\n"
                              "苏远山,男,1985-05-01,,,\n"
                              "王一,男,1980-01-01,正式党员,2003-06-01,2004-06-01\n")
                   .toUtf8());
    file.close();
    REQUIRE(desk(QStringLiteral("roster import --on 2026-09-18"), {file.fileName()}).exitCode == kDone);
    const QString add = QStringLiteral("gathering add --on 2026-09-18 --date 2026-09-18 ");
    const auto idOf = [&](const QString& rest) { return desk.object(add + rest).value(u"id").toString(); };
    const QString meeting =
        idOf(QStringLiteral("--kind general_meeting --topic 大会 --start 9:00 --end 10:30 --present 王一"));
    const QJsonObject shown = desk.object(QStringLiteral("gathering show %1 --on 2026-09-18").arg(meeting));
    REQUIRE(shown.value(u"not_counted").toArray().size() == 1);
    CHECK(shown.value(u"not_counted").toArray().at(0)[u"name"].toString() == QStringLiteral("苏远山"));
    const QString words = desk(QStringLiteral("gathering show %1 --on 2026-09-18").arg(meeting)).out;
    CHECK(words.contains(QStringLiteral("1 人没有计入应到：苏远山")));
    CHECK_FALSE(words.contains(QStringLiteral("同一时间")));
    const QString lesson =
        idOf(QStringLiteral("--kind party_lesson --topic 党课 --start 10:00 --end 11:00 --present 王一"));
    const QJsonArray doubts =
        desk.object(QStringLiteral("gathering check %1 --on 2026-09-18").arg(lesson)).value(u"doubts").toArray();
    REQUIRE(doubts.size() == 2);
    CHECK(doubts.at(1).toString().startsWith(QStringLiteral("王一同一时间")));
    CHECK(doubts.at(1).toString().contains(QStringLiteral("“大会”")));
}
