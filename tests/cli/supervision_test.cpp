// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// inspection …, violation …, reading …, document …: those of the sample, and new ones from the beginning to the end.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QFileInfo>

using namespace cli_test;

TEST_CASE("a check with findings goes into the ledger", "[supervision]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("inspection list")).size() == 3);
    CHECK(desk(QStringLiteral("inspection add 党费收缴使用管理办法 --date 2026-09-10 --json")).exitCode
          != kDone); // by whom?
    const QJsonObject made =
        desk.object(QStringLiteral("inspection add 党费收缴使用管理办法 --date 2026-09-10 --by 支委会 --outcome "
                                   "部分执行 --finding 公示晚了 --finding 收据不全 "
                                   "--owner 沈若溪 --due 2026-10-10 --next 2027-03-10"));
    CHECK(made.value(u"findings").toInt() == 2);
    CHECK(made.value(u"outcome").toString() == QStringLiteral("partly"));
    CHECK(made.value(u"items").toArray().at(0).toObject().value(u"owner").toString() == QStringLiteral("沈若溪"));
    CHECK(desk(QStringLiteral("inspection change 党费收缴使用管理办法 --by 沈若溪、张三"))
              .err.contains(QStringLiteral("“张三”")));
    CHECK(desk(QStringLiteral("inspection change 党费收缴使用管理办法 --by 支委会、沈若溪")).err.isEmpty());
    CHECK(desk(QStringLiteral("inspection finding 党费收缴使用管理办法 --finding 没有台账")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("inspection show 党费收缴使用管理办法")).value(u"findings").toInt() == 3);
    CHECK(desk(QStringLiteral("inspection recycle 党费收缴使用管理办法 --json")).errorCode()
          == QStringLiteral("inspection.has_findings"));
    CHECK(desk(QStringLiteral("inspection show 没有的")).exitCode == kNotFound);
}

TEST_CASE("what only the committee may read of a breach is not printed", "[supervision]")
{
    const Desk desk;
    const QJsonArray all = desk.array(QStringLiteral("violation list"));
    REQUIRE(all.size() == 2);
    int shown = 0;
    for (const QJsonValue& each : all)
        shown += each.toObject().contains(QStringLiteral("facts")) ? 1 : 0;
    CHECK(shown == 1);
    CHECK_FALSE(desk(QStringLiteral("violation list")).out.contains(QStringLiteral("任海洲")));
    CHECK(desk(QStringLiteral("violation list --secret")).out.contains(QStringLiteral("任海洲")));
    for (const QJsonValue& each : all) {
        const QString show = QStringLiteral("violation show ") + each.toObject().value(u"id").toString();
        CHECK(desk.object(show).contains(QStringLiteral("facts")) == each.toObject().contains(QStringLiteral("facts")));
        CHECK(desk.object(show + QStringLiteral(" --secret")).contains(QStringLiteral("facts")));
    }
    const QJsonObject made = desk.object(QStringLiteral(
        "violation add 三会一课实施细则 --date 2026-09-01 --facts 没有补课 --person 丁春晓 --level branch"));
    const QString id = made.value(u"id").toString();
    CHECK(made.value(u"person").toString() == QStringLiteral("丁春晓"));
    CHECK(desk.array(QStringLiteral("violation list --pending")).size() == 1);
    CHECK(desk(QStringLiteral("violation decide %1 none --date 2026-09-02 --by 支委会 --json").arg(id)).errorCode()
          == QStringLiteral("violation.decision_missing"));
    CHECK(desk(QStringLiteral("violation decide %1 批评教育 --date 2026-09-02 --by 支委会").arg(id)).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("violation list --pending")).isEmpty());
}

TEST_CASE("an institution is read by everybody, and the sheet is printed", "[supervision]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("reading list")).size() == 2);
    const QJsonObject made =
        desk.object(QStringLiteral("reading begin 三会一课实施细则 --date 2026-09-10 --until 2026-09-17"));
    const int readers = made.value(u"readers").toInt();
    CHECK(readers > 10);
    CHECK(desk.object(QStringLiteral("reading confirm 三会一课实施细则 --person 丁春晓,陆怀瑾 --date 2026-09-11"))
              .value(u"confirmed")
              .toInt()
          == 2);
    CHECK(desk.array(QStringLiteral("reading list --open")).size() == 1);
    CHECK(desk(QStringLiteral("reading confirm 三会一课实施细则 --all")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("reading list --open")).isEmpty());
    const QString out = desk.path(QStringLiteral("传阅.pdf"));
    CHECK(desk(QStringLiteral("reading print 三会一课实施细则 --out %1").arg(out)).exitCode == kDone);
    CHECK(QFileInfo(out).size() > 1000);
}

TEST_CASE("an institution is drafted from an outline, gets an attachment and is printed", "[supervision]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("institution templates")).size() == 8);
    const QJsonObject made =
        desk.object(QStringLiteral("institution draft masses --date 2026-09-15 --title 联系群众制度"));
    CHECK(made.value(u"state").toString() == QStringLiteral("drafting"));
    REQUIRE(desk(QStringLiteral("institution add 换届选举实施细则")).exitCode == kDone); // wanted, not written
    CHECK(desk(QStringLiteral("institution draft masses --date 2026-09-15 --title 换届选举实施细则 --json")).errorCode()
          == QStringLiteral("institution.draft_wanted"));
    CHECK(desk(QStringLiteral("institution draft 没有的 --date 2026-09-15")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("institution version 换届选举实施办法 --date 2026-09-15 --template election")).exitCode
          == kDone);
    CHECK(desk.object(QStringLiteral("institution text 换届选举实施办法"))
              .value(u"text")
              .toString()
              .startsWith(QStringLiteral("第一条")));
    const QString form = desk.path(QStringLiteral("联系卡.txt"));
    QFile file(form);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("1");
    file.close();
    CHECK(desk(QStringLiteral("institution file-add 联系群众制度 --file %1").arg(form)).exitCode == kDone);
    CHECK(names(desk.array(QStringLiteral("institution files 联系群众制度")), QStringLiteral("name"))
          == QStringList{QStringLiteral("联系卡.txt")});
    const QString out = desk.path(QStringLiteral("制度.docx"));
    CHECK(desk(QStringLiteral("institution print 联系群众制度 --out %1").arg(out)).exitCode == kDone);
    CHECK(QFileInfo(out).size() > 1000);
    CHECK(desk(QStringLiteral("institution file-remove 联系群众制度 --name 联系卡.txt")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("institution files 联系群众制度")).isEmpty());
}

TEST_CASE("the book has key fields of its own", "[supervision]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("institution fields")).size() == 11);
    CHECK(desk(QStringLiteral("institution field-add 保密工作")).exitCode == kDone);
    CHECK(desk(QStringLiteral("institution add 保密制度 --field 保密工作,党务公开")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("institution coverage")).size() == 36);
    CHECK(desk.array(QStringLiteral("institution list --field 保密工作")).size() == 1);
    CHECK(desk(QStringLiteral("institution field-rename 保密工作 --title 保密")).exitCode == kDone);
    CHECK(desk(QStringLiteral("institution field-withdraw 换届选举")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("institution coverage")).size() == 33);
    CHECK(desk(QStringLiteral("institution field-restore election")).exitCode == kDone);
    CHECK(desk(QStringLiteral("institution field-withdraw 没有的")).exitCode == kNotFound);
}

TEST_CASE("documents are entered, dealt with, searched for, and refused where they are secret", "[document]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("document list")).size() == 5);
    CHECK(desk.array(QStringLiteral("document list --direction 发文")).size() == 2);
    CHECK(desk.array(QStringLiteral("document list --pending")).isEmpty());
    CHECK(names(desk.array(QStringLiteral("document list --search 主题党日")), QStringLiteral("number"))
          == QStringList{QStringLiteral("青工委〔2026〕11号")});
    CHECK(desk(QStringLiteral("document add 某件 --date 2026-09-01 --unit 县委 --secrecy 机密 --json")).errorCode()
          == QStringLiteral("document.classified"));
    CHECK(desk(QStringLiteral("document add 某件 --date 2026-09-01 --unit 县委 --secrecy 内部 --json")).errorCode()
          == QStringLiteral("calculator.choice"));
    const QJsonObject made = desk.object(
        QStringLiteral("document add 关于报送名单的通知 --date 2026-09-01 --unit 局机关党委 --number 局党〔2026〕9号 "
                       "--circulated 沈若溪 --due 2026-09-10"));
    CHECK(made.value(u"direction").toString() == QStringLiteral("received"));
    CHECK(made.value(u"overdue").toBool());
    CHECK(desk(QStringLiteral("document list --pending")).out.contains(QStringLiteral("逾期，期限 2026-09-10")));
    CHECK(desk(QStringLiteral("document handle 局党〔2026〕9号 --date 2026-08-31 --outcome 已报 --json")).errorCode()
          == QStringLiteral("document.handled_order"));
    CHECK(desk.object(QStringLiteral("document handle 局党〔2026〕9号 --date 2026-09-12 --outcome 已报送"))
              .value(u"handled")
              .toString()
          == QStringLiteral("2026-09-12"));
    CHECK(desk(QStringLiteral("document back 关于报送名单的通知")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("document change 关于报送名单的通知 --note 电话通知不用报 --due"), {QString()})
              .value(u"due")
              .isNull());
    CHECK(desk.array(QStringLiteral("document list --pending")).isEmpty());
    const QString path = desk.path(QStringLiteral("来文.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("1");
    file.close();
    CHECK(desk.object(QStringLiteral("document attach 关于报送名单的通知 --file"), {path})
              .value(u"files")
              .toArray()
              .size()
          == 1);
    CHECK(desk(QStringLiteral("document detach 关于报送名单的通知 --name 没有.txt")).exitCode == kNotFound);
    CHECK(desk.object(QStringLiteral("document detach 关于报送名单的通知 --name 来文.txt"))
              .value(u"files")
              .toArray()
              .isEmpty());
    const QString id = made.value(u"id").toString();
    CHECK(desk(QStringLiteral("document recycle 关于报送名单的通知")).exitCode == kDone);
    CHECK(desk(QStringLiteral("document show 关于报送名单的通知")).exitCode == kNotFound);
    CHECK(desk.array(QStringLiteral("document list --recycled")).size() == 1);
    CHECK(desk(QStringLiteral("document restore ") + id).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("document list")).size() == 6);
}

TEST_CASE("the register of a past day: what came later is not there, what was dealt with later is pending",
          "[document]")
{
    const Desk desk;
    const QString list = QStringLiteral("document list --as-of ");
    const auto first = [&](const char* day) {
        return desk.array(list + QLatin1String(day)).first().toObject(); // the latest
    };
    CHECK(desk.array(list + QStringLiteral("2026-01-18")).isEmpty());
    CHECK(desk(list + QStringLiteral("2026-01-18")).out.contains(QStringLiteral("到那天为止没有这样的收发文")));
    CHECK(desk.array(list + QStringLiteral("2026-01-19")).size() == 1);
    CHECK(first("2026-01-29").value(u"pending").toBool()); // it was dealt with on the 30th
    CHECK(first("2026-01-29").value(u"handled").isNull());
    CHECK(first("2026-01-29").value(u"outcome").isNull());
    CHECK_FALSE(first("2026-01-30").value(u"pending").toBool());
    CHECK(first("2026-01-30").value(u"outcome").toString() == QStringLiteral("支委会学习后列入年度工作计划"));
    CHECK(desk.array(list + QStringLiteral("2026-06-02 --pending")).size() == 1);
    CHECK(desk.array(list + QStringLiteral("2026-06-03 --pending")).isEmpty());
    CHECK(desk.array(list + QStringLiteral("2026-07-09 --direction 发文")).size() == 1);
    CHECK(desk.array(list + QStringLiteral("2026-07-10 --direction 发文")).size() == 2);
    REQUIRE(desk(QStringLiteral("document add 报送名单 --date 2026-09-01 --unit 县委 --due 2026-09-10")).exitCode
            == kDone);
    REQUIRE(desk(QStringLiteral("document handle 报送名单 --date 2026-09-12 --outcome 已报")).exitCode == kDone);
    CHECK_FALSE(first("2026-09-10").value(u"overdue").toBool());
    CHECK(first("2026-09-11").value(u"overdue").toBool());
    CHECK(desk(list + QStringLiteral("2026-09-11")).out.contains(QStringLiteral("逾期，期限 2026-09-10")));
    CHECK_FALSE(first("2026-09-12").value(u"overdue").toBool());
    CHECK(desk(list + QStringLiteral("2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(list + QStringLiteral("2026-06-30 --recycled")).exitCode == kUsage);
}

TEST_CASE("reading, inspection and violation list --as-of: what was there that day, and how far it was",
          "[supervision]")
{
    const Desk desk;
    const auto listed = [&](const char* what, const char* day) {
        return desk.array(QStringLiteral("%1 --as-of %2").arg(QLatin1String(what), QLatin1String(day)));
    };
    const auto first = [&](const char* what, const char* day) { return listed(what, day).first().toObject(); };
    CHECK(listed("reading list", "2026-06-28").size() == 1);
    CHECK(listed("reading list", "2026-06-29").size() == 2);
    CHECK(first("reading list", "2026-07-01").value(u"confirmed").toInt() == 0);
    const QJsonObject going = first("reading list", "2026-07-06");
    CHECK(going.value(u"confirmed").toInt() == going.value(u"readers").toInt() - 2);
    CHECK(going.value(u"closed").isNull());
    CHECK(going.value(u"outcome").isNull());
    CHECK(first("reading list", "2026-07-07").value(u"closed").toString() == QStringLiteral("2026-07-07"));
    CHECK(listed("reading list --open", "2026-07-06").size() == 1);
    CHECK(listed("reading list --open", "2026-07-07").isEmpty());

    CHECK(listed("inspection list", "2026-06-25").size() == 1);
    CHECK(listed("inspection list", "2026-06-26").size() == 2);
    CHECK(first("inspection list", "2026-04-20").value(u"findings").toInt() == 1);
    CHECK(first("inspection list", "2026-04-20").value(u"open").toInt() == 1);
    CHECK(first("inspection list", "2026-04-21").value(u"open").toInt() == 0);

    CHECK(listed("violation list", "2026-05-11").size() == 1);
    CHECK(listed("violation list", "2026-05-12").size() == 2);
    const QJsonObject pending = first("violation list", "2026-04-02");
    CHECK(pending.value(u"measure").isNull());
    CHECK(pending.value(u"decided").isNull());
    CHECK(pending.value(u"words").isNull());
    CHECK(first("violation list", "2026-04-03").value(u"measure").toString() == QStringLiteral("criticism"));
    CHECK(listed("violation list --pending", "2026-05-14").size() == 1);
    CHECK(listed("violation list --pending", "2026-05-15").isEmpty());
    CHECK_FALSE(desk(QStringLiteral("violation list --as-of 2026-05-14")).out.contains(QStringLiteral("任海洲")));

    CHECK(desk(QStringLiteral("reading list --as-of 2024-06-19")).out.contains(QStringLiteral("那天还没有公示和传阅")));
    CHECK(
        desk(QStringLiteral("inspection list --as-of 2026-03-26")).out.contains(QStringLiteral("那天还没有执行检查")));
    CHECK(desk(QStringLiteral("violation list --as-of 2026-03-26")).out.contains(QStringLiteral("那天没有违反制度")));
    for (const QString& noun : {QStringLiteral("reading"), QStringLiteral("inspection"), QStringLiteral("violation")}) {
        CHECK(desk(noun + QStringLiteral(" list --recycled --as-of 2026-07-01")).exitCode == kUsage);
        CHECK(desk(noun + QStringLiteral(" list --as-of 2026-09-19 --json")).errorCode()
              == QStringLiteral("list.later"));
    }
}
