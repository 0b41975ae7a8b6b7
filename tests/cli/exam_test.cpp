// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sheet/table_writer.h"
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace cli_test;
using namespace branchbook;

namespace {

QString written(const Desk& desk, const QString& name, const QStringList& header, const std::vector<QStringList>& rows)
{
    const QString path = desk.path(name);
    sheet::OutputTable table;
    table.sheetName = QStringLiteral("表");
    table.header = header;
    table.rows = rows;
    REQUIRE(sheet::writeTable(path, table));
    return path;
}

const QStringList kBankHeader{QStringLiteral("题型"),  QStringLiteral("题干"),  QStringLiteral("选项A"),
                              QStringLiteral("选项B"), QStringLiteral("选项C"), QStringLiteral("答案"),
                              QStringLiteral("分值"),  QStringLiteral("科目")};

QStringList bankRow(const char16_t* kind, const QString& stem, const char16_t* answer, const char16_t* points)
{
    const QString type = QString::fromUtf16(kind);
    const bool isChoice = type.startsWith(u"单选") || type.startsWith(u"多选");
    const QStringList choices = isChoice ? QStringList{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")}
                                         : QStringList{QString(), QString(), QString()};
    return QStringList{type, stem} + choices
        + QStringList{QString::fromUtf16(answer), QString::fromUtf16(points), QStringLiteral("条例")};
}

} // namespace

TEST_CASE("a bank out of a spreadsheet: what is sound comes in, bad rows are told with row and column", "[exam]")
{
    for (const char* ending : {"xlsx", "csv"}) {
        const Desk desk(Desk::Book::New);
        QStringList gap = bankRow(u"单选", QStringLiteral("缺选项"), u"A", u"2");
        gap[3].clear();
        const QString path = written(desk, QStringLiteral("题库.") + QLatin1String(ending), kBankHeader,
                                     {bankRow(u"单选题", QStringLiteral("第一道"), u"b", u"2"),
                                      bankRow(u"多选", QStringLiteral("第二道"), u"A,C", u""),
                                      bankRow(u"判断", QStringLiteral("第三道"), u"√", u"2"),
                                      bankRow(u"填空", QStringLiteral("第四道"), u"无", u"2"),
                                      bankRow(u"单选", QStringLiteral("第五道"), u"D", u"2"),
                                      bankRow(u"简答", QStringLiteral("第六道"), u"", u"十"), gap,
                                      bankRow(u"单选", QStringLiteral("第一 道"), u"B", u"2")});
        const QJsonObject dry = desk.object(QStringLiteral("question import --dry-run"), {path});
        CHECK(dry.value(u"added").toInt() == 3);
        CHECK(desk.array(QStringLiteral("question list")).isEmpty());
        const QJsonObject done = desk.object(QStringLiteral("question import"), {path});
        CHECK(done.value(u"read").toInt() == 8);
        const QJsonArray copies = desk.array(QStringLiteral("book backups"));
        REQUIRE(copies.size() == 1); // none before the dry run
        CHECK(copies.at(0)[QStringLiteral("reason")].toString() == QStringLiteral("before_import"));
        CHECK(done.value(u"added").toInt() == 3);
        CHECK(done.value(u"unchanged").toInt() == 1);
        CHECK(done.value(u"rejected").toInt() == 4);
        CHECK(done.value(u"without_points").toInt() == 1);
        const QJsonArray problems = done.value(u"problems").toArray();
        REQUIRE(problems.size() == 5);
        const auto told = [&](int at) {
            const QJsonObject problem = problems.at(at).toObject();
            return QString::number(problem.value(u"row").toInt()) + problem.value(u"column").toString() + u' '
                + problem.value(u"code").toString();
        };
        CHECK(told(0) == QStringLiteral("5A question.kind_unknown"));
        CHECK(told(1) == QStringLiteral("6F question.answer_letter"));
        CHECK(told(2) == QStringLiteral("7G question.points_text"));
        CHECK(told(3) == QStringLiteral("8D question.choice_gap"));
        CHECK(told(4) == QStringLiteral("9B question.sheet_twice"));
        CHECK(desk.array(QStringLiteral("question list --kind 多选")).size() == 1);
        CHECK(desk.object(QStringLiteral("question import"), {path}).value(u"added").toInt() == 0);
        CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
        CHECK(desk.array(QStringLiteral("question list")).isEmpty());
        const QString other =
            written(desk, QStringLiteral("别的.xlsx"), {QStringLiteral("姓名")}, {{QStringLiteral("甲")}});
        CHECK(desk(QStringLiteral("question import --json"), {other}).errorCode()
              == QStringLiteral("question.sheet_head"));
    }
}

TEST_CASE("a bank that is imported again changes nothing, and says so in few lines", "[exam]")
{
    const Desk desk(Desk::Book::New);
    std::vector<QStringList> rows;
    QStringList header = kBankHeader;
    header.last() = QStringLiteral("主题");
    header.append(QStringLiteral("出处"));
    for (int i = 0; i < 30; ++i)
        rows.push_back(bankRow(u"单选", QStringLiteral("第%1道题问什么？").arg(i), u"C", u"1")
                       + QStringList{QStringLiteral("某书")});
    const QString path = written(desk, QStringLiteral("题库.xlsx"), header, rows);
    const Run first = desk(QStringLiteral("question import"), {path});
    CHECK(first.out.contains(QStringLiteral("book undo")));
    CHECK(first.err.contains(QStringLiteral("这些列没有读：出处")));
    CHECK(desk.array(QStringLiteral("question list --subject 条例")).size() == 30);
    const Run again = desk(QStringLiteral("question import"), {path});
    CHECK(again.exitCode == kDone);
    CHECK_FALSE(again.out.contains(QStringLiteral("book undo")));
    CHECK(again.out.count(u'\n') < 15);
    CHECK(again.out.contains(QStringLiteral("还有 20 行")));
    CHECK(desk.object(QStringLiteral("question import"), {path}).value(u"problems").toArray().size() == 30);
}

TEST_CASE("ten thousand questions come in whole", "[exam]")
{
    const Desk desk(Desk::Book::New);
    std::vector<QStringList> rows;
    for (int i = 0; i < 10'000; ++i)
        rows.push_back(bankRow(u"单选", QStringLiteral("第%1道题问什么？").arg(i), u"C", u"1"));
    const QString path = written(desk, QStringLiteral("题库.xlsx"), kBankHeader, rows);
    CHECK(desk.object(QStringLiteral("question import"), {path}).value(u"added").toInt() == 10'000);
    CHECK(desk.array(QStringLiteral("question list")).size() == 10'000);
}

TEST_CASE("the sample's exam: figures, names, prints", "[exam]")
{
    const Desk desk;
    CHECK(desk.array(QStringLiteral("question list")).size() == 20);
    CHECK(desk.array(QStringLiteral("exam list")).size() == 2);
    const QJsonObject exam = desk.object(QStringLiteral("exam show 2026年上半年理论考试"));
    CHECK(exam.value(u"total").toInt() == 100);
    CHECK(exam.value(u"pass").toInt() == 60);
    CHECK(exam.value(u"date").toString() == QStringLiteral("2026-06-23"));
    CHECK(exam.value(u"passed").toInt() == exam.value(u"sat").toInt() - 1); // two failed, one of them passed later
    CHECK(exam.value(u"passed_by_retake").toInt() == 1);
    CHECK(exam.value(u"people").toArray().size() == exam.value(u"expected").toInt());
    for (const char* part : {"paper", "answers", "key", "results"}) {
        const QString out = desk.path(QLatin1String(part) + QStringLiteral(".pdf"));
        CHECK(desk(QStringLiteral("exam print 2026年上半年理论考试 --part %1 --out %2").arg(QLatin1String(part), out))
                  .exitCode
              == kDone);
        CHECK(QFile::exists(out));
    }
    CHECK(desk(QStringLiteral("exam print 2026年上半年理论考试 --part 别的 --out %1")
                   .arg(desk.path(QStringLiteral("x.pdf"))))
              .exitCode
          != kDone);
    CHECK(desk(QStringLiteral("exam show 别的")).exitCode == kNotFound);
}

TEST_CASE("an exam from the drawing to the retake, and all of it undone", "[exam]")
{
    const Desk desk;
    const QString name = QStringLiteral("九月考试");
    const QString add = QStringLiteral("exam add %1 --date 2026-09-10 --seed 5 --json --draw ").arg(name);
    CHECK(desk(add + QStringLiteral("单选=9")).errorCode() == QStringLiteral("exam.bank_short"));
    CHECK(desk(add + QStringLiteral("单选")).errorCode() == QStringLiteral("exam.draw_shape"));
    REQUIRE(desk(add + QStringLiteral("单选=8x5 --draw judge=6x10")).exitCode == kDone);
    const QString show = QStringLiteral("exam show ") + name;
    const QJsonObject drawn = desk.object(show);
    CHECK(drawn.value(u"total").toInt() == 100);
    CHECK(drawn.value(u"paper").toArray().size() == 14);
    REQUIRE(desk(QStringLiteral("exam redraw %1 --seed 6").arg(name)).exitCode == kDone);
    CHECK(desk.object(show).value(u"paper") != drawn.value(u"paper"));
    REQUIRE(desk(QStringLiteral("exam redraw %1 --seed 5").arg(name)).exitCode == kDone);
    CHECK(desk.object(show).value(u"paper") == drawn.value(u"paper"));
    bool due = false;
    for (const QJsonValue& line : desk.array(QStringLiteral("agenda list --on 2026-09-30")))
        due = due || line.toObject().value(u"rule_id").toString() == QStringLiteral("exam.scores_due");
    CHECK(due);
    const QString bad = written(
        desk, QStringLiteral("错.xlsx"), {QStringLiteral("姓名"), QStringLiteral("成绩")},
        {{QStringLiteral("周砚青"), QStringLiteral("八十")}, {QStringLiteral("没有此人"), QStringLiteral("70")}});
    CHECK(desk(QStringLiteral("exam import %1 --json").arg(name), {bad}).errorCode()
          == QStringLiteral("exam.sheet_problems"));
    CHECK(desk.object(QStringLiteral("exam import %1 --dry-run").arg(name), {bad}).value(u"problems").toArray().size()
          == 2);
    const QString high = written(
        desk, QStringLiteral("高.xlsx"), {QStringLiteral("姓名"), QStringLiteral("成绩")},
        {{QStringLiteral("周砚青"), QStringLiteral("101")}, {QStringLiteral("没有此人"), QStringLiteral("70")}});
    const QJsonArray both =
        desk.object(QStringLiteral("exam import %1 --dry-run").arg(name), {high}).value(u"problems").toArray();
    REQUIRE(both.size() == 2); // more than the paper's 100 points stands among the other bad rows
    CHECK(both.at(0).toObject().value(u"row").toInt() == 2);
    CHECK(both.at(0).toObject().value(u"column").toString() == QStringLiteral("B"));
    CHECK(both.at(1).toObject().value(u"row").toInt() == 3);
    const QString good = written(desk, QStringLiteral("对.xlsx"), {QStringLiteral("姓名"), QStringLiteral("成绩")},
                                 {{QStringLiteral("周砚青"), QStringLiteral("88.5")},
                                  {QStringLiteral("韩知秋"), QStringLiteral("缺考")},
                                  {QStringLiteral("沈若溪"), QStringLiteral("50")}});
    const auto copies = [&] { return desk.array(QStringLiteral("book backups")).size(); };
    const auto copiesBefore = copies(); // none for what was refused or only tried
    REQUIRE(desk(QStringLiteral("exam import ") + name, {good}).exitCode == kDone);
    CHECK(copies() == copiesBefore + 1);
    CHECK(desk.object(show).value(u"sat").toInt() == 2);
    CHECK(desk.object(show).value(u"passed").toInt() == 1);
    const QString absent = QStringLiteral("exam score %1 --person 韩知秋=缺考").arg(name);
    CHECK(desk.object(absent).value(u"sat").toInt()
          == 2); // nothing is recorded of who was absent, and nothing is undone
    CHECK(desk(QStringLiteral("exam score %1 --person 周砚青=90 --retake --json").arg(name)).errorCode()
          == QStringLiteral("exam.retake_passed"));
    REQUIRE(desk(QStringLiteral("exam score %1 --person 沈若溪=75 --retake --date 2026-09-15").arg(name)).exitCode
            == kDone);
    CHECK(desk.object(show).value(u"passed_by_retake").toInt() == 1);
    CHECK(desk(QStringLiteral("exam correct %1 --person 周砚青=89 --json").arg(name)).exitCode == kUsage); // why?
    REQUIRE(desk(QStringLiteral("exam correct %1 --person 周砚青=89 --reason 漏加").arg(name)).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("exam strike %1 --person 沈若溪 --reason 录错").arg(name)).exitCode == kDone);
    CHECK(desk.object(show).value(u"corrections").toArray().size() == 2);
    CHECK(desk.object(show).value(u"passed").toInt() == 1);
    CHECK(desk(QStringLiteral("exam redraw %1 --seed 9 --json").arg(name)).errorCode()
          == QStringLiteral("exam.scored"));
    REQUIRE(desk(QStringLiteral("exam recycle ") + name).exitCode == kDone);
    const QJsonArray bin = desk.array(QStringLiteral("exam list --recycled"));
    REQUIRE(bin.size() == 1);
    CHECK(desk(QStringLiteral("exam restore ") + bin.at(0).toObject().value(u"id").toString()).exitCode == kDone);
    for (int i = 0; i < 9; ++i) // add, two drawings, import, retake, correction, strike, bin and back
        REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk(show).exitCode == kNotFound);
}

TEST_CASE("what was missed is made up, confirmed, taken away and undone", "[makeup]")
{
    const Desk desk;
    const int all = int(desk.array(QStringLiteral("makeup list")).size());
    const int open = int(desk.array(QStringLiteral("makeup list --open")).size());
    CHECK(all - open == 2); // two of the sample's three are confirmed
    QJsonObject missed;
    const QJsonArray list = desk.array(QStringLiteral("makeup list --open"));
    for (const QJsonValue& each : list) {
        if (each.toObject().value(u"date").isNull())
            missed = each.toObject();
    }
    const QString who = QStringLiteral("%1 --gathering %2")
                            .arg(missed.value(u"full_name").toString(), missed.value(u"gathering").toString());
    CHECK(desk(QStringLiteral("makeup confirm %1 --by 周砚青 --json").arg(who)).errorCode()
          == QStringLiteral("makeup.missing"));
    CHECK(desk.object(QStringLiteral("makeup add %1 --material 笔记").arg(who)).value(u"material").toString()
          == QStringLiteral("笔记"));
    const Run outside = desk(QStringLiteral("makeup confirm %1 --by 张三").arg(who));
    CHECK(outside.exitCode == kDone); // from outside, or a slip of the pen: told
    CHECK(outside.err.contains(QStringLiteral("没有“张三”")));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("makeup confirm %1 --by 周砚青").arg(who)).value(u"by").toString()
          == QStringLiteral("周砚青"));
    CHECK(int(desk.array(QStringLiteral("makeup list --open")).size()) == open - 1);
    CHECK(desk.object(QStringLiteral("makeup remove ") + who).value(u"date").isNull());
    for (int i = 0; i < 3; ++i)
        REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(int(desk.array(QStringLiteral("makeup list --open")).size()) == open);
}

// EDU2019 art. 23: nothing is demanded of the old and the ill.
// domain-rules §14.1 says that the absent make up, and no day: nothing is owed before the branch sets one.
TEST_CASE("what was missed is on the agenda once the branch has a day for it", "[makeup]")
{
    const Desk desk;
    const auto owed = [&] {
        QSet<QString> subjects;
        for (const QJsonValue& line : desk.array(QStringLiteral("agenda list"))) {
            if (line.toObject().value(u"rule_id").toString() == QStringLiteral("study.makeup_due"))
                subjects.insert(QString::fromUtf8(QJsonDocument(line.toObject()).toJson()));
        }
        return subjects.size();
    };
    CHECK(owed() == 0);
    QSet<QString> days; // of the year's sessions that somebody has not made up
    for (const QJsonValue& missed : desk.array(QStringLiteral("makeup list --open")))
        days.insert(missed.toObject().value(u"gathering").toString());
    REQUIRE(days.size() > 5);
    REQUIRE(desk(QStringLiteral("rules override study.makeup_days --value 30 --reason 支部大会定")).exitCode == kDone);
    CHECK(owed() > 5);
    REQUIRE(desk(QStringLiteral("rules override study.makeup_days --remove")).exitCode == kDone);
    CHECK(owed() == 0);
}

TEST_CASE("of whoever is excused nothing is made up, and what he makes up all the same is kept", "[makeup]")
{
    const Desk desk;
    const auto entriesOf = [&](const QString& name, const char* command) {
        QList<QJsonObject> found;
        const QJsonArray list = desk.array(QString::fromLatin1(command));
        for (const QJsonValue& each : list) {
            if (each.toObject().value(u"full_name").toString() == name && each.toObject().value(u"date").isNull())
                found.append(each.toObject());
        }
        return found;
    };
    QString name;
    const QJsonArray open = desk.array(QStringLiteral("makeup list --open"));
    for (const QJsonValue& each : open) {
        if (each.toObject().value(u"date").isNull())
            name = each.toObject().value(u"full_name").toString();
    }
    REQUIRE_FALSE(name.isEmpty());
    const auto before = entriesOf(name, "makeup list").size();
    REQUIRE(desk(QStringLiteral("study excuse %1 --ground old --year 2025").arg(name)).exitCode == kDone);
    CHECK_FALSE(entriesOf(name, "makeup list --open").isEmpty()); // another year
    REQUIRE(desk(QStringLiteral("study excuse %1 --ground old").arg(name)).exitCode == kDone);
    CHECK(entriesOf(name, "makeup list --open").isEmpty());
    const auto all = entriesOf(name, "makeup list");
    REQUIRE(all.size() == before);
    CHECK(all.first().value(u"excused").toString() == QStringLiteral("old"));
    CHECK(desk(QStringLiteral("makeup list")).out.contains(QStringLiteral("不作要求（年老）")));
    const QString add = QStringLiteral("makeup add %1 --gathering %2 --material 笔记");
    REQUIRE(desk(add.arg(name, all.first().value(u"gathering").toString())).exitCode == kDone);
    CHECK(entriesOf(name, "makeup list").size() == before - 1);
}

// The mockup's plan of 2026: 18 of 27 held, by form 9/12, 1/2, 2/4, 2/3, 1/2 and 3/4.
TEST_CASE("the year's study of the sample, plan against done", "[study]")
{
    const Desk desk;
    const QJsonObject year = desk.object(QStringLiteral("study plan"));
    CHECK(year.value(u"all").toInt() == 27);
    CHECK(year.value(u"held").toInt() == 18);
    QStringList forms;
    const QJsonArray list = year.value(u"forms").toArray();
    for (const QJsonValue& form : list)
        forms.append(QStringLiteral("%1/%2")
                         .arg(form.toObject().value(u"held").toInt())
                         .arg(form.toObject().value(u"all").toInt()));
    CHECK(forms.join(u' ') == QStringLiteral("9/12 1/2 2/4 2/3 1/2 3/4"));
    CHECK(year.value(u"sessions").toArray().size() == 27);
    const QJsonObject monthly = list.first().toObject().value(u"frequency").toObject();
    CHECK((monthly.value(u"per").toString() == u"month" && monthly.value(u"times").toInt() == 1));
    CHECK(desk(QStringLiteral("study plan")).out.contains(QStringLiteral("每季度1次")));
    const QJsonObject themes = year.value(u"theme_days").toObject();
    CHECK(themes.value(u"all").toInt() == themes.value(u"sessions").toArray().size());
    CHECK(themes.value(u"held").toInt() == 8); // January to August
    CHECK(themes.value(u"frequency").toObject().value(u"per").toString() == u"year"); // September is not planned yet
    const QJsonObject asked = themes.value(u"asked").toObject(); // EDU2019 art. 16: monthly
    CHECK((asked.value(u"per").toString() == u"month" && asked.value(u"times").toInt() == 1));
    CHECK(desk(QStringLiteral("study plan")).out.contains(QStringLiteral("要求每月1次，全年总览按要求的次数计")));
    CHECK(desk.object(QStringLiteral("study plan --year 2030")).value(u"all").toInt() == 0);
}
