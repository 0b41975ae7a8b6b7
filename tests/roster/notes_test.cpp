// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a sheet that are nobody: a second table under the first, sub-titles, footers under the name's column.
#include "roster_support.h"

#include "branchbook/roster/rejects.h"

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;

namespace {

QString endsOf(const ImportPlan& plan)
{
    QStringList all;
    for (const PlanRow& row : plan.rows)
        all << QString::number(row.number) + u'=' + dispositionName(row.disposition);
    return all.join(u' ');
}

const Problem* problemAt(const ImportPlan& plan, int row, QStringView code)
{
    for (const RowProblem& problem : plan.problems) {
        if (problem.row == row && problem.problem.code == code)
            return &problem.problem;
    }
    return nullptr;
}

const RowSpec kHeader{u"姓名", u"性别", u"人员类别", u"入党日期", u"转正日期"};
const RowSpec kPerson{u"韩知秋", u"男", u"正式党员", u"2001.7.1", u"2002.7.1"};

} // namespace

TEST_CASE("a second table with other columns is not read under the first one's, and goes back whole")
{
    const sheet::Table table = tableOf({
        {u"正式党员名册"},
        kHeader,
        kPerson,
        {},
        {u"预备党员名册"},
        {u"姓名", u"性别", u"人员类别", u"出生日期", u"入党日期"},
        {u"沈若溪", u"女", u"预备党员", u"1999.5.6", u"2026.3.1"},
        {u"共1人"},
        kHeader,
        {u"卢望舒", u"男", u"正式党员", u"2003.7.1", u"2004.7.1"},
    });
    const ImportPlan plan = planOf(table);
    CHECK(endsOf(plan) == QStringLiteral("3=added 5=skipped 6=rejected 7=rejected 8=rejected 9=skipped 10=added"));
    CHECK(problemAt(plan, 9, u"row.repeated_header") != nullptr);
    for (const int row : {6, 7, 8}) {
        const Problem* problem = problemAt(plan, row, u"row.other_table");
        REQUIRE(problem != nullptr);
        CHECK(problem->severity == Severity::Error);
        CHECK(problemText(*problem).startsWith(QStringLiteral("第 6 行是另一张表的表头，列和前面不一样")));
    }
    const sheet::OutputTable back = rejectedRows(plan, table);
    REQUIRE(back.rows.size() == 3);
    CHECK(back.rows[1].front() == QStringLiteral("沈若溪"));
    CHECK(back.rows[1].back().contains(QStringLiteral("第 6 行是另一张表的表头")));
}

TEST_CASE("a second header is known wherever its name column stands, and is never a person")
{
    const auto ends = [](const RowSpec& second) {
        return endsOf(planOf(tableOf({kHeader, kPerson, second, kPerson})));
    };
    const QString apart = QStringLiteral("2=added 3=rejected 4=rejected");
    CHECK(ends({u"序号", u"姓名", u"性别", u"入党日期"}) == apart);
    CHECK(ends({u"姓名", u"人员类别", u"性别", u"入党日期", u"转正日期"}) == apart); // the order differs
    CHECK(ends({u"姓名", u"性别", u"人员类别", u"入党日期", u"转正日期", u"手机号码"}) == apart); // one more
    CHECK(ends({u"姓名", u"出生日期", u"民族", u"手机号码"}) == apart); // one word of it is the same
    const ImportPlan same = planOf(tableOf({
        kHeader,
        kPerson,
        {u"姓 名", u"性别", u"人员类别", u"入党日期"}, // what it leaves out lands nowhere else
        {u"卢望舒", u"男", u"正式党员", u"2003.7.1"},
    }));
    CHECK(endsOf(same) == QStringLiteral("2=added 3=skipped 4=added"));
    CHECK(problemAt(same, 3, u"row.repeated_header") != nullptr);
}

TEST_CASE("only the first header's own words end the other table, not the lower half of the other one's")
{
    const ImportPlan plan = planOf(tableOf({
        {u"姓名", u"性别", u"手机号码", u"入党日期"},
        {u"韩知秋", u"男", u"13800001111", u"2001.7.1"},
        {u"姓名", u"民族", u"学历", u"入党日期"},
        {u"", u"性别", u"手机号码", u""},
        {u"沈若溪", u"汉族", u"大专", u"2003.7.1"},
    }));
    CHECK(endsOf(plan) == QStringLiteral("2=added 3=rejected 4=rejected 5=rejected"));
}

TEST_CASE("headings and footers that stand alone under the name are skipped, with their text told")
{
    const std::vector<const char16_t*> texts{u"本表共22人",
                                             u"单位（盖章）",
                                             u"（盖章）",
                                             u"2026年9月1日",
                                             u"第1页 共2页",
                                             u"第1页",
                                             u"书记签名",
                                             u"核对人 李四",
                                             u"平均年龄",
                                             u"预备2人",
                                             u"注",
                                             u"注1",
                                             u"男",
                                             u"入党积极分子名册",
                                             u"入党积极分子",
                                             u"积极分子",
                                             u"发展对象名单",
                                             u"入党申请人名册",
                                             u"离退休",
                                             u"在职",
                                             u"退休",
                                             u"第一组",
                                             u"办公室",
                                             u"一、正式党员",
                                             u"（二）预备党员",
                                             u"正式党员（20人）",
                                             u"机关支部",
                                             u"其中：女党员8人"};
    for (const char16_t* text : texts) {
        INFO(QString::fromUtf16(text).toStdString());
        for (const bool numbered : {false, true}) {
            const ImportPlan plan =
                planOf(tableOf({{u"序号", u"姓名", u"性别", u"人员类别", u"入党日期"},
                                {Num{1}, u"韩知秋", u"男", u"正式党员", u"2001.7.1"},
                                {numbered ? CellSpec(Num{2}) : CellSpec(u""), text, u"", u"", u""}}));
            CHECK(endsOf(plan) == QStringLiteral("2=added 3=skipped"));
            const Problem* note = problemAt(plan, 3, u"row.note");
            if (note == nullptr)
                note = problemAt(plan, 3, u"row.heading");
            REQUIRE(note != nullptr);
            CHECK(problemText(*note).contains(QString::fromUtf16(text)));
        }
    }
}

TEST_CASE("a name alone is taken and told; with anything else in the row, its words are no sign")
{
    const ImportPlan plan = planOf(tableOf({
        kHeader,
        {u"沈若溪", u"", u"", u"", u""},
        {u"阿卜杜拉·穆罕默德", u"", u"/", u"", u""},
        {u"总务科", u"", u"", u"", u""},
        {u"王小明（女）", u"女", u"正式党员", u"2001.7.1", u"2002.7.1"},
        {u"共青云", u"女", u"", u"", u""},
        kPerson,
    }));
    CHECK(endsOf(plan) == QStringLiteral("2=added 3=added 4=added 5=added 6=added 7=added"));
    CHECK(problemCodes(plan).filter(QStringLiteral("row.name_alone"))
          == (QStringList{QStringLiteral("2:row.name_alone"), QStringLiteral("3:row.name_alone"),
                          QStringLiteral("4:row.name_alone")}));
    const Problem* told = problemAt(plan, 2, u"row.name_alone");
    REQUIRE(told != nullptr);
    CHECK(told->severity == Severity::Warning);
    CHECK(problemText(*told) == QStringLiteral("只有姓名（沈若溪），别的都空：请核对是不是人名。"));
}

TEST_CASE("two names in one cell go back as before, and a header further down does not hide the people above it")
{
    CHECK(endsOf(planOf(tableOf({kHeader, {u"韩知秋；沈若溪", u"", u"", u"", u""}, kPerson})))
          == QStringLiteral("2=rejected 3=added"));
    const ImportPlan longer = planOf(tableOf({
        {u"姓名", u"性别", u"入党日期"},
        {u"韩知秋", u"男", u"2001.7.1"},
        {u"姓名", u"性别", u"民族", u"学历", u"入党日期"},
        {u"沈若溪", u"女", u"汉族", u"大专", u"2003.7.1"},
    }));
    CHECK(longer.layout.lastHeaderRow == 1);
    CHECK(endsOf(longer) == QStringLiteral("2=added 3=rejected 4=rejected"));
}

TEST_CASE("in a list of names alone nobody is told to have nothing else, and remarks in brackets stay people")
{
    const ImportPlan plan = planOf(
        tableOf({{u"姓名"}, {u"韩知秋"}, {u"王小明（女）"}, {u"第1页 共2页"}, {u"（盖章）"}, {u"发展对象名单"}}));
    CHECK(endsOf(plan) == QStringLiteral("2=added 3=added 4=skipped 5=skipped 6=skipped"));
    CHECK(problemCodes(plan).filter(QStringLiteral("row.name_alone")).isEmpty());
}

TEST_CASE("what stands in brackets behind a date is kept in the remark")
{
    const sheet::Table table = tableOf({{u"姓名", u"出生日期", u"入党日期", u"备注"},
                                        {u"甲甲", u"1985.07(预备)", u"2010.07.01", u""},
                                        {u"乙乙", u"1985.07（档案）", u"2010.07.01（补办）", u"驻村"},
                                        {u"丙丙", u"1985年7月生", u"2010.07.01", u""}});
    const ImportPlan plan = planOf(table);
    PlanValues values(plan, table);
    QStringList remarks;
    for (const PlanRow& row : plan.rows) {
        const book::FieldValues read = values.of(row);
        CHECK(read.get(Field::BirthDate) == QStringLiteral("1985-07"));
        remarks << read.get(Field::Remark);
    }
    CHECK(remarks.join(u'|')
          == QStringLiteral("出生日期原文：1985.07(预备)|驻村；出生日期原文：1985.07（档案）；"
                            "入党日期原文：2010.07.01（补办）|"));
    CHECK(problemAt(plan, 2, u"date.note_kept") != nullptr);
    CHECK(problemAt(plan, 2, u"date.note") == nullptr);
    CHECK(problemAt(plan, 4, u"date.note") != nullptr);
}
