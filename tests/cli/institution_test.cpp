// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// institution …: the sample's library, one that is written from its draft to the day it holds, its text from a file.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("the sample's library as the mockup counts it", "[institution]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("institution list --all")).size() == 14);
    CHECK(desk.array(QStringLiteral("institution list")).size() == 12);
    CHECK(desk.array(QStringLiteral("institution list --state in_force")).size() == 9);
    CHECK(desk.array(QStringLiteral("institution list --state 待制定")).size() == 2);
    CHECK(desk.array(QStringLiteral("institution list --field admission --tier branch")).size() == 1);
    const QJsonObject one = desk.object(QStringLiteral("institution show 发展党员工作流程"));
    CHECK(textAt(one, "state") == QStringLiteral("revising"));
    CHECK(one.value(u"version").toInt() == 4);
    CHECK(textAt(one, "from") == QStringLiteral("2024-03-08"));
    CHECK(one.value(u"versions").toArray().size() == 4);
    CHECK(textAt(one.value(u"links").toArray().first().toObject(), "title")
          == QStringLiteral("中国共产党发展党员工作细则"));
    CHECK(desk(QStringLiteral("institution show 没有的")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("institution list --state 以前")).exitCode != kDone);
    CHECK(desk(QStringLiteral("institution text 发展党员工作流程 --number 4")).out.contains(QStringLiteral("第八条")));
}

TEST_CASE("the coverage of the sample: ten fields of ours and one of its own have texts from above, two own rules and "
          "one form are missing",
          "[institution]")
{
    const Desk desk;
    int gaps = 0;
    QStringList missing;
    const QJsonArray cells = desk.array(QStringLiteral("institution coverage"));
    CHECK(cells.size() == 33);
    for (const QJsonValue& value : cells) {
        const QJsonObject cell = value.toObject();
        if (textAt(cell, "state") != QStringLiteral("gap"))
            continue;
        ++gaps;
        missing << textAt(cell, "tier") + u' ' + textAt(cell, "field");
    }
    CHECK(gaps == 3);
    CHECK(missing
          == QStringList{QStringLiteral("branch masses"), QStringLiteral("branch election"),
                         QStringLiteral("form openness")});
    CHECK(desk(QStringLiteral("institution coverage")).out.contains(QStringLiteral("发展党员 修订中")));
}

TEST_CASE("the sample has papers with institutions, a topic and a paper of study", "[institution]")
{
    const Desk desk;
    CHECK(names(desk.array(QStringLiteral("institution files 发展党员工作流程 --number 4")), QStringLiteral("name"))
          == QStringList{QStringLiteral("流程表和材料清单.pdf")});
    CHECK(names(desk.array(QStringLiteral("institution files 党费收缴使用管理办法")), QStringLiteral("name"))
          == QStringList{QStringLiteral("党费公示表.docx")});
    CHECK(desk.array(QStringLiteral("research files 夏季高峰用水怎样保障")).size() == 1);
}

TEST_CASE("two versions are compared", "[institution]")
{
    const Desk desk;
    const Run shown = desk(QStringLiteral("institution diff 发展党员工作流程"));
    CHECK(shown.out.contains(QStringLiteral("培养联系人每[-半年-]{+季度+}向支委会汇报")));
    CHECK(shown.out.contains(QStringLiteral("{+第八条 预备党员的教育和考察，参照本流程执行。+}")));
    const QJsonObject both = desk.object(QStringLiteral("institution diff 发展党员工作流程 --from 4 --to 4"));
    CHECK(both.value(u"added").toInt() == 0);
    CHECK(both.value(u"paragraphs").toArray().size() == 8);
    CHECK(desk(QStringLiteral("institution diff 联系服务群众办法")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("institution diff 支部委员会议事规则 --json")).errorCode()
          == QStringLiteral("institution.diff_empty")); // neither has a text: no “0 字”
}

TEST_CASE("an institution from its draft to the day it holds, its text from a file", "[institution]")
{
    const Desk desk;
    writeFile(desk.path(QStringLiteral("a.txt")),
              QByteArray("\xEF\xBB\xBF") + QStringLiteral("第一条\n第二条").toUtf8());
    CHECK(desk(QStringLiteral("institution version 联系服务群众办法 --date 2026-06-01 --by 陆怀瑾 --file"),
               {desk.path(QStringLiteral("a.txt"))})
              .exitCode
          == kDone);
    CHECK(textAt(desk.object(QStringLiteral("institution text 联系服务群众办法")), "text")
          == QStringLiteral("第一条\n第二条"));
    CHECK(desk(QStringLiteral("institution step 联系服务群众办法 enforced --date 2026-09-01 --json")).errorCode()
          == QStringLiteral("institution.not_issued"));
    CHECK(desk(QStringLiteral("institution step 联系服务群众办法 consulted --date 2026-06-02 --until 2026-06-20"))
              .exitCode
          == kDone);
    CHECK(desk(QStringLiteral("institution correct 联系服务群众办法 consulted --opinions 4")).exitCode == kDone);
    const Run issued =
        desk(QStringLiteral("institution step 联系服务群众办法 issued --date 2026-09-01 --from 2026-09-15"));
    CHECK(issued.exitCode == kDone);
    CHECK(issued.err.contains(QStringLiteral("没有登记审议")));
    const QJsonObject one = desk.object(QStringLiteral("institution show 联系服务群众办法"));
    CHECK(textAt(one, "state") == QStringLiteral("in_force"));
    CHECK(textAt(one, "from") == QStringLiteral("2026-09-15"));
    CHECK(one.value(u"versions").toArray().first().toObject().value(u"left_out").toArray()
          == QJsonArray{QStringLiteral("deliberated")});
    CHECK(desk(QStringLiteral("institution correct 联系服务群众办法 issued --note 支委会已在会上传阅")).err.isEmpty());
    const QJsonArray steps = one.value(u"versions").toArray().first().toObject().value(u"steps").toArray();
    CHECK(steps.at(1).toObject().value(u"opinions").toInt() == 4);
    CHECK(textAt(steps.at(1).toObject(), "until") == QStringLiteral("2026-06-20"));
    writeFile(desk.path(QStringLiteral("b.txt")), QByteArray("\xFF\xFE\x00", 3));
    CHECK(desk(QStringLiteral("institution text 联系服务群众办法 --json --file"), {desk.path(QStringLiteral("b.txt"))})
              .errorCode()
          == QStringLiteral("institution.text_file"));
    writeFile(desk.path(QStringLiteral("c.txt")),
              QStringLiteral("第一条\n第三条").toUtf8()); // issued: only with a reason
    CHECK(desk(QStringLiteral("institution text 联系服务群众办法 --json --file"), {desk.path(QStringLiteral("c.txt"))})
              .errorCode()
          == QStringLiteral("institution.text_reason"));
    CHECK(desk(QStringLiteral("institution text 联系服务群众办法 --reason 条号写错 --file"),
               {desk.path(QStringLiteral("c.txt"))})
              .exitCode
          == kDone);
    CHECK(desk(QStringLiteral("institution show 联系服务群众办法")).out.contains(QStringLiteral("更正正文：条号写错")));
    CHECK(desk(QStringLiteral("institution back 联系服务群众办法 --json")).errorCode()
          == QStringLiteral("institution.back_reason"));
    CHECK(desk(QStringLiteral("institution back 联系服务群众办法 --reason 印发日期写错")).exitCode == kDone);
    CHECK(desk(QStringLiteral("institution show 联系服务群众办法")).out.contains(QStringLiteral("：印发日期写错")));
}

TEST_CASE("the text of a version is read in GB18030 too, and never with a NUL left out", "[institution]")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("institution version 联系服务群众办法 --date 2026-06-01")).exitCode == kDone);
    writeFile(desk.path(QStringLiteral("nul.txt")),
              QByteArray("a\x00"
                         "b",
                         3));
    CHECK(
        desk(QStringLiteral("institution text 联系服务群众办法 --json --file"), {desk.path(QStringLiteral("nul.txt"))})
            .errorCode()
        == QStringLiteral("institution.text_file")); // not dropped silently
    writeFile(desk.path(QStringLiteral("gb.txt")), QByteArray("\xB5\xDA\xD2\xBB\xCC\xF5")); // 第一条
    CHECK(
        desk(QStringLiteral("institution text 联系服务群众办法 --file"), {desk.path(QStringLiteral("gb.txt"))}).exitCode
        == kDone);
    CHECK(textAt(desk.object(QStringLiteral("institution text 联系服务群众办法")), "text") == QStringLiteral("第一条"));
}

TEST_CASE("a trial that ran out is on the agenda with what is to be decided until it is carried out", "[institution]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("institution add 值班办法")).exitCode == kDone);
    CHECK(desk(QStringLiteral("institution version 值班办法 --stage trial --date 2026-03-02 --until 2026-03-01 --json"))
              .errorCode()
          == QStringLiteral("institution.trial_order"));
    const Run begun =
        desk(QStringLiteral("institution version 值班办法 --stage trial --date 2026-03-02 --until 2026-09-10"));
    CHECK(begun.exitCode == kDone);
    CHECK(begun.err.contains(QStringLiteral("试行期已经在 2026-09-10 满了")));
    CHECK(textAt(desk.object(QStringLiteral("institution show 值班办法")), "trial_until")
          == QStringLiteral("2026-09-10"));
    const auto asked = [&] {
        for (const QJsonValue& line : desk.array(QStringLiteral("agenda list"))) {
            const QJsonObject each = line.toObject();
            if (textAt(each, "rule_id") == QStringLiteral("system.trial_due")
                && textAt(each, "due") == QStringLiteral("2026-09-10"))
                return textAt(each, "state");
        }
        return QString();
    };
    CHECK(asked() == QStringLiteral("overdue"));
    CHECK(desk(QStringLiteral("institution step 值班办法 enforced --date 2026-09-18")).exitCode == kDone);
    CHECK(asked() != QStringLiteral("overdue"));
    CHECK(desk.object(QStringLiteral("institution show 值班办法")).value(u"trial_until").isNull());
}

TEST_CASE("a review day that comes near is on the agenda until it is answered", "[institution]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("institution change 廉政教育实施办法 --review 2026-10-10")).exitCode == kDone);
    const auto asked = [&] {
        for (const QJsonValue& line : desk.array(QStringLiteral("agenda list"))) {
            const QJsonObject each = line.toObject();
            if (textAt(each, "rule_id") == QStringLiteral("system.review_due")
                && textAt(each, "due") == QStringLiteral("2026-10-10"))
                return textAt(each, "state");
        }
        return QString();
    };
    CHECK(asked() == QStringLiteral("due")); // sixty days before
    const QString evaluated = QStringLiteral("institution step 廉政教育实施办法 evaluated --date 2026-09-18");
    CHECK(desk(evaluated + QStringLiteral(" --json")).errorCode() == QStringLiteral("institution.next_missing"));
    CHECK(textAt(desk.object(QStringLiteral("institution show 廉政教育实施办法")), "review")
          == QStringLiteral("2026-10-10")); // nothing was dropped
    CHECK(desk(evaluated + QStringLiteral(" --no-next")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("institution show 廉政教育实施办法")).value(u"review").isNull());
    CHECK(desk(QStringLiteral("institution back 廉政教育实施办法")).exitCode == kDone);
    CHECK(
        desk(QStringLiteral("institution step 廉政教育实施办法 evaluated --date 2026-09-18 --next 2029-09-18")).exitCode
        == kDone);
    CHECK(asked() != QStringLiteral("due"));
    CHECK(textAt(desk.object(QStringLiteral("institution show 廉政教育实施办法")), "review")
          == QStringLiteral("2029-09-18"));
    CHECK(desk(QStringLiteral("institution back 廉政教育实施办法")).exitCode == kDone);
    CHECK(asked() == QStringLiteral("due"));
}

TEST_CASE("institutions are linked, abolished, thrown away and brought back", "[institution]")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("institution link 廉政教育实施办法 conflicts 党务公开目录"))
              .err.contains(QStringLiteral("党务公开目录")));
    CHECK(desk.object(QStringLiteral("institution show 党务公开目录")).value(u"conflicts").toArray().first().toString()
          == QStringLiteral("廉政教育实施办法"));
    CHECK(desk(QStringLiteral("institution unlink 廉政教育实施办法 conflicts 党务公开目录")).exitCode == kDone);
    CHECK(desk(QStringLiteral("institution link 廉政教育实施办法 based_on 某上级规定")).exitCode == kDone);
    CHECK(desk(QStringLiteral("institution abolish 廉政教育实施办法 --date 2026-09-01 --reason 并入党务公开目录"))
              .exitCode
          == kDone);
    CHECK(desk(QStringLiteral("institution change 廉政教育实施办法 --owner 某 --json")).errorCode()
          == QStringLiteral("institution.abolished"));
    CHECK(desk(QStringLiteral("institution revive 廉政教育实施办法")).exitCode == kDone);
    CHECK(desk(QStringLiteral("institution recycle 廉政教育实施办法")).exitCode == kDone);
    const QJsonArray bin = desk.array(QStringLiteral("institution list --recycled"));
    REQUIRE(bin.size() == 1);
    CHECK(desk(QStringLiteral("institution restore ") + textAt(bin.first().toObject(), "id")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("institution list")).size() == 12);
    CHECK(desk(QStringLiteral("institution add 保密制度 --field openness")).exitCode == kDone);
    CHECK(textAt(desk.object(QStringLiteral("institution show 保密制度")), "state") == QStringLiteral("wanted"));
}

TEST_CASE("the library of a past day: versions, stages, abolitions and review days of then", "[institution]")
{
    const Desk desk;
    const QString list = QStringLiteral("institution list --as-of ");
    const auto on = [&](const QString& title, const char* day) {
        const QJsonArray all = desk.array(list + QLatin1String(day) + QStringLiteral(" --all"));
        for (const QJsonValue& each : all) {
            if (textAt(each.toObject(), "title") == title)
                return each.toObject();
        }
        return QJsonObject();
    };
    const auto lastStage = [](const QJsonObject& one) {
        return textAt(one.value(u"versions").toArray().last().toObject(), "stage");
    };
    const QString rules = QStringLiteral("三会一课实施细则");
    CHECK(textAt(on(rules, "2024-11-19"), "state") == QStringLiteral("in_force"));
    CHECK(on(rules, "2024-11-19").value(u"versions").toArray().size() == 1);
    CHECK(textAt(on(rules, "2024-11-20"), "state") == QStringLiteral("revising"));
    CHECK(lastStage(on(rules, "2025-01-12")) == QStringLiteral("deliberated"));
    CHECK(lastStage(on(rules, "2025-01-13")) == QStringLiteral("issued"));
    CHECK(on(rules, "2025-01-15").value(u"version").toInt() == 2);
    CHECK(textAt(on(rules, "2025-01-15"), "from") == QStringLiteral("2019-06-14"));
    CHECK(on(rules, "2025-01-16").value(u"version").toInt() == 3);
    CHECK(textAt(on(rules, "2025-01-16"), "state") == QStringLiteral("in_force"));
    const QString ended = QStringLiteral("支部学习制度"); // abolished on 16 January 2025
    CHECK(textAt(on(ended, "2025-01-15"), "state") == QStringLiteral("in_force"));
    CHECK(on(ended, "2025-01-15").value(u"abolished").isNull());
    CHECK(on(ended, "2025-01-15").value(u"abolished_why").isNull());
    CHECK(textAt(on(ended, "2025-01-16"), "abolished") == QStringLiteral("2025-01-16"));
    CHECK(desk.array(list + QStringLiteral("2025-01-15")).size() == 10);
    CHECK(desk.array(list + QStringLiteral("2025-01-16")).size() == 9);
    CHECK(desk.array(list + QStringLiteral("2025-01-16 --state abolished")).size() == 2);
    const QString meeting = QStringLiteral("支部委员会议事规则"); // its review day was set by an evaluation
    CHECK(on(meeting, "2025-11-13").value(u"review").isNull());
    CHECK(textAt(on(meeting, "2025-11-14"), "review") == QStringLiteral("2027-11-10"));
    const QString wanted = QStringLiteral("联系服务群众办法"); // entered on 8 January 2026
    CHECK(on(wanted, "2026-01-07").isEmpty());
    CHECK(textAt(on(wanted, "2026-01-08"), "state") == QStringLiteral("wanted"));
}

TEST_CASE("the library of a past day in lines, and what is no such day", "[institution]")
{
    const Desk desk;
    const QString list = QStringLiteral("institution list --as-of ");
    const QString out = desk(list + QStringLiteral("2025-01-15")).out;
    CHECK(out.contains(QStringLiteral("支部学习制度")));
    CHECK_FALSE(out.contains(QStringLiteral("废止")));
    CHECK_FALSE(desk(list + QStringLiteral("2025-01-16")).out.contains(QStringLiteral("支部学习制度")));
    CHECK(desk(list + QStringLiteral("2012-06-01")).out.contains(QStringLiteral("到那天为止没有这样的制度")));
    CHECK(desk(list + QStringLiteral("2026-12-01 --json")).errorCode() == QStringLiteral("list.later"));
    CHECK(desk(list + QStringLiteral("2012-02-28 --json")).errorCode() == QStringLiteral("list.before"));
    CHECK(desk(list + QStringLiteral("2026-06-30 --recycled")).exitCode == kUsage);
}
