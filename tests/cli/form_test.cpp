// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms and workbooks on the command line: kept in the book, filled from its records, undone.
#include "cli/cli_support.h"
#include "sheet/template_support.h"

#include <QFile>
#include <QHash>

using namespace cli_test;
using branchbook::sheet::python;

namespace {

constexpr char kWordTemplate[] = R"py(
import docx, sys
d = docx.Document()
d.add_paragraph("{{支部名称}} {{标题}}")
t = d.add_table(2, 2)
t.cell(0, 0).text = "姓名"
t.cell(1, 0).text = "{{应到.序号}}"
t.cell(1, 1).text = "{{应到.姓名}}"
d.save(sys.argv[1])
)py";
constexpr char kBroken[] = R"py(
import docx, sys
d = docx.Document()
d.add_paragraph("{{标题}")
d.add_paragraph("{{没有这一项}}")
d.save(sys.argv[1])
)py";
/// With an ActiveX control from the tab of developers.
constexpr char kControls[] = R"py(
import docx, sys, zipfile
docx.Document().save(sys.argv[1])
with zipfile.ZipFile(sys.argv[1], "a") as z: z.writestr("word/activeX/activeX1.xml", "<x/>")
)py";
constexpr char kWorkbook[] = R"py(
import openpyxl, sys
w = openpyxl.Workbook()
s = w.active
for i, h in enumerate(["序号", "姓名", "性别", "民族"]): s.cell(1, i + 1, h)
s["G1"] = "党员总数"
w.save(sys.argv[1])
)py";
constexpr char kReadWord[] = R"py(
import docx, sys
d = docx.Document(sys.argv[1])
print(d.paragraphs[0].text)
print(len(d.tables[0].rows))
print(d.tables[0].cell(1, 1).text)
)py";
/// A line for each row of each table, cells parted by a bar; then the paragraphs that say anything of a matter.
constexpr char kReadCells[] = R"py(
import docx, sys
d = docx.Document(sys.argv[1])
for t in d.tables:
    for r in t.rows: print("|".join(c.text.replace("\n", " ") for c in r.cells))
for p in d.paragraphs:
    if p.text.startswith("标题："): print(p.text)
)py";
constexpr char kReadSheet[] = R"py(
import openpyxl, sys
s = openpyxl.load_workbook(sys.argv[1]).active
print(s.max_row - 1)
print(s["H1"].value)
print(s["B2"].value)
)py";
constexpr char kReadNames[] = R"py(
import openpyxl, sys
s = openpyxl.load_workbook(sys.argv[1]).active
for row in range(2, s.max_row + 1):
    if s.cell(row, 2).value: print(s.cell(row, 2).value)
)py";

} // namespace

TEST_CASE("a file with controls is no new template, and the check says so", "[form]")
{
    const Desk desk;
    const QString file = desk.path(QStringLiteral("控件.docx"));
    python(kControls, {file});
    CHECK(desk(QStringLiteral("form check --json"), {file}).errorCode() == QStringLiteral("template.controls"));
    CHECK(desk(QStringLiteral("form add --json"), {file}).errorCode() == QStringLiteral("template.controls"));
}

TEST_CASE("a template is added, filled from a meeting, removed and brought back", "[form]")
{
    const Desk desk;
    const QString file = desk.path(QStringLiteral("样表.docx"));
    python(kWordTemplate, {file});
    REQUIRE(desk(QStringLiteral("form add %1 --for gathering --title 大会样表").arg(file)).exitCode == kDone);
    CHECK(desk(QStringLiteral("form add %1 --for gathering --title 大会样表 --json").arg(file)).errorCode()
          == QStringLiteral("template.title_taken"));
    CHECK(names(desk.array(QStringLiteral("form list")), QStringLiteral("title")).contains(QStringLiteral("大会样表")));
    // The first is planned for December and has nobody yet.
    const QJsonObject meeting = desk.array(QStringLiteral("gathering list --kind general_meeting")).at(1).toObject();
    const QString out = desk.path(QStringLiteral("填好.docx"));
    CHECK(desk(QStringLiteral("form fill 大会样表 --out %1 --json").arg(out)).errorCode()
          == QStringLiteral("template.needs_record"));
    REQUIRE(desk(QStringLiteral("form fill 大会样表 --record %1 --out %2").arg(meeting.value(u"id").toString(), out))
                .exitCode
            == kDone);
    const QStringList lines = python(kReadWord, {out}).split(u'\n');
    CHECK(lines[0].endsWith(meeting.value(u"topic").toString()));
    CHECK(lines[1].toInt() > 2);
    CHECK_FALSE(lines[2].isEmpty());
    CHECK(desk(QStringLiteral("form remove 大会样表")).exitCode == kDone);
    CHECK(desk(QStringLiteral("form save 大会样表 --out %1").arg(desk.path(QStringLiteral("x.docx")))).exitCode
          == kNotFound);
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("form save 大会样表 --out %1").arg(desk.path(QStringLiteral("x.docx")))).exitCode
            == kDone);
    CHECK(bytesOf(desk.path(QStringLiteral("x.docx"))) == bytesOf(file));
    CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
}

TEST_CASE("a broken template says where, and is not kept", "[form]")
{
    const Desk desk;
    const QString file = desk.path(QStringLiteral("坏.docx"));
    python(kBroken, {file});
    const Run checked = desk(QStringLiteral("form check %1 --for gathering --json").arg(file));
    CHECK(checked.exitCode == kRefused);
    const QJsonArray problems = checked.object().value(u"problems").toArray();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].toObject().value(u"code").toString() == QStringLiteral("template.mark_not_closed"));
    CHECK(problems[0].toObject().value(u"where").toString().startsWith(QStringLiteral("正文第1段")));
    CHECK(problems[1].toObject().value(u"mark").toString() == QStringLiteral("没有这一项"));
    CHECK(desk(QStringLiteral("form add %1 --for gathering").arg(file)).exitCode == kRefused);
    CHECK_FALSE(names(desk.array(QStringLiteral("form list")), QStringLiteral("title")).contains(QStringLiteral("坏")));
}

TEST_CASE("form output tells and sets what exported files are called", "[form]")
{
    const Desk desk;
    const auto pattern = [&] {
        const QJsonArray list = desk.array(QStringLiteral("form output --kind report"));
        REQUIRE(list.size() == 1);
        return list.first().toObject().value(u"pattern").toString();
    };
    CHECK(desk.array(QStringLiteral("form output")).size() == 7);
    CHECK(pattern() == QStringLiteral("{支部}{季度}{标题}"));
    REQUIRE(desk(QStringLiteral("form output --kind report --pattern {标题}{日期}")).exitCode == kDone);
    CHECK(pattern() == QStringLiteral("{标题}{日期}"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(pattern() == QStringLiteral("{支部}{季度}{标题}"));
    CHECK(desk(QStringLiteral("form output --kind report --pattern {书记}")).exitCode != kDone);
    CHECK(desk(QStringLiteral("form output --pattern {标题}")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("form output --kind letter")).exitCode != kDone);
}

TEST_CASE("every built-in form is filled from the sample", "[form]")
{
    const Desk desk;
    const QStringList people = names(desk.array(QStringLiteral("member list")), QStringLiteral("full_name"));
    const QHash<QString, QString> records{{QStringLiteral("branch"), QString()},
                                          {QStringLiteral("member"), people.first()},
                                          {QStringLiteral("dues"), QStringLiteral("2026-08")},
                                          {QStringLiteral("work"), QStringLiteral("2026")},
                                          {QStringLiteral("problem"), QStringLiteral("2026")}};
    const QJsonArray forms = desk.array(QStringLiteral("form list"));
    CHECK(forms.size() == 42);
    for (const QJsonValue& form : forms) {
        const QString title = form.toObject().value(u"title").toString();
        const QString record = records.value(form.toObject().value(u"subject").toString(), QStringLiteral("last"));
        INFO(title.toStdString());
        const QString more = record.isEmpty() ? QString() : QStringLiteral(" --record ") + record;
        const QJsonObject told =
            desk.object(QStringLiteral("form fill %1 --dir %2%3").arg(title, desk.folder.path(), more));
        const QString left =
            python("import docx, sys\n"
                   "d = docx.Document(sys.argv[1])\n"
                   "t = [p.text for p in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells]\n"
                   "print(sum('{{' in x for x in t), sum(bool(x.strip()) for x in t))",
                   {told.value(u"file").toString()});
        CHECK(left.section(u' ', 0, 0) == u"0");
        CHECK(left.section(u' ', 1, 1).toInt() > 5);
    }
}

TEST_CASE("the three forms of 三会一课: planned for a quarter, put before the higher level, registered", "[form]")
{
    const Desk desk;
    const QJsonArray quarter = desk.array(QStringLiteral("gathering list --quarter 2026Q3"));
    REQUIRE(quarter.size() > 5);
    const auto filled = [&](const QString& asked) {
        const QJsonObject told = desk.object(QStringLiteral("form fill %1 --dir %2").arg(asked, desk.folder.path()));
        return python(kReadCells, {told.value(u"file").toString()}).split(u'\n', Qt::SkipEmptyParts);
    };
    // Newest first in the list; the whole quarter in the plan, with what is still to come: two rows above its own.
    const QStringList plan = filled(QStringLiteral("三会一课计划报备表 --period 2026Q3"));
    const QJsonObject last = quarter.first().toObject();
    REQUIRE(last.value(u"date").toString() > QStringLiteral("2026-09-18"));
    CHECK(plan.size() == 2 + 1 + quarter.size());
    CHECK(plan.last().contains(last.value(u"topic").toString()));
    CHECK(plan.at(1).contains(QStringLiteral("2026年第三季度")));

    const QStringList review = filled(QStringLiteral("审核报告表 --record ") + last.value(u"id").toString());
    CHECK(review.join(u'\n').contains(last.value(u"topic").toString()));
    CHECK(review.contains(QStringLiteral("党支部意见||审核意见|"))); // written by hand
    const QStringList registered = filled(QStringLiteral("情况登记表 --period 2026Q3"));
    CHECK(registered.size() > 5);
    CHECK(registered.size() < plan.size()); // what was held, and no more
    CHECK_FALSE(registered.join(u'\n').contains(last.value(u"topic").toString()));
}

TEST_CASE("a template of a subject that came later is kept in the book and filled", "[form]")
{
    const Desk desk;
    const QString file = desk.path(QStringLiteral("名册.docx"));
    REQUIRE(desk(QStringLiteral("form save 选举候选人名册 --out ") + file).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("form add %1 --for election").arg(file)).exitCode == kDone);
    CHECK(desk(QStringLiteral("form add %1 --for handover --title 乙").arg(file)).exitCode == kRefused);
    const QString out = desk.path(QStringLiteral("填好.docx"));
    REQUIRE(desk(QStringLiteral("form fill 名册 --record last --out ") + out).exitCode == kDone);
    CHECK(desk(QStringLiteral("form fill 党费收缴公示表 --record 1999 --out %1").arg(out)).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
}

TEST_CASE("a workbook is mapped once and filled in one step", "[form]")
{
    const Desk desk;
    const QString file = desk.path(QStringLiteral("上级表.xlsx"));
    python(kWorkbook, {file});
    REQUIRE(desk(QStringLiteral("form add ") + file).exitCode == kDone);
    const QString out = desk.path(QStringLiteral("三季度.xlsx"));
    CHECK(desk(QStringLiteral("workbook fill 上级表 --out %1 --json").arg(out)).errorCode()
          == QStringLiteral("workbook.not_mapped"));
    const QJsonObject map = desk.object(QStringLiteral("workbook map 上级表 --cell H1=党员总数"));
    CHECK(map.value(u"places").toArray().size() == 5);
    const QJsonObject filled = desk.object(QStringLiteral("workbook fill 上级表 --period 2026Q3 --out ") + out);
    const QStringList lines = python(kReadSheet, {out}).split(u'\n');
    CHECK(lines[0].toInt() == filled.value(u"rows").toInt());
    CHECK(lines[1] == lines[0]); // as many as it counts
    CHECK_FALSE(lines[2].isEmpty());

    // A quarter that is over has its own people: who joined in 2026 was nobody's member at the end of 2025.
    const QString past = desk.path(QStringLiteral("去年.xlsx"));
    const QJsonObject then = desk.object(QStringLiteral("workbook fill 上级表 --period 2025Q4 --out ") + past);
    const QStringList names = python(kReadNames, {past}).split(u'\n', Qt::SkipEmptyParts);
    QStringList expected;
    const QJsonArray rows = desk.array(QStringLiteral("member list --as-of 2025-12-31"));
    for (const QJsonValue& row : rows) {
        const QString type = row.toObject().value(u"member_type").toString();
        if (type == u"正式党员" || type == u"预备党员")
            expected.append(row.toObject().value(u"full_name").toString());
    }
    CHECK(then.value(u"rows").toInt() == names.size());
    CHECK(names.size() < lines[0].toInt());
    CHECK(QSet<QString>(names.begin(), names.end()) == QSet<QString>(expected.begin(), expected.end()));
    CHECK(desk(QStringLiteral("workbook fill 上级表 --period 1949Q1 --out %1 --json").arg(past)).errorCode()
          == QStringLiteral("report.before_founding"));
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.object(QStringLiteral("workbook show 上级表")).value(u"places").toArray().isEmpty());
}
