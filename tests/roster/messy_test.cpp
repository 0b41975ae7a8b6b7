// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters as people hand them in: footers over several cells, merged cells, formulas that nobody calculated, papers of
// other kinds, no kind of member. Nothing of it may pass without a word.
#include "roster_support.h"

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/roster/import_service.h"
#include "branchbook/roster/rejects.h"
#include "branchbook/sheet/workbook.h"

#include <QTemporaryDir>

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

QString doubtsOf(const ImportPlan& plan)
{
    QStringList all;
    for (const DoubtfulValue& doubt : plan.doubts)
        all << QStringLiteral("%1:%2:%3%4")
                   .arg(doubt.problem.row)
                   .arg(book::fieldName(*doubt.problem.field), doubt.problem.problem.code,
                        doubt.leftEmpty ? QString() : QStringLiteral(":kept"));
    return all.join(u' ');
}

const Problem* sheetProblem(const ImportPlan& plan, QStringView code)
{
    for (const RowProblem& problem : plan.problems) {
        if (problem.problem.code == code)
            return &problem.problem;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a footer that spreads over cells is no person, whatever stands under the name")
{
    const ImportPlan plan = planOf(tableOf({
        {u"序号", u"姓名", u"性别", u"入党时间"},
        {u"1", u"韩知秋", u"男", u"2004-06-18"},
        {u"合计", u"2"},
        {u"小计", u"2人"},
        {u"合　计：", u"男1人", u"女1人"},
        {u"第一小组小计", u"3", u"", u""},
        {u"填表人：", u"张三"},
        {u"书记：", u"钱七", u"日期：", u"2026.9.1"},
        {u"制表人", u"李四"},
        {u"", u"制表", u"", u"2026.9.1"},
        {u"", u"审 核", u"李四", u""},
        {u"", u"以上共3人", u"", u""},
        {u"", u"以上共三人", u"男2人", u""},
        {u"", u"共3人", u"男2人", u""},
    }));
    CHECK(endsOf(plan)
          == QStringLiteral(
              "2=added 3=skipped 4=skipped 5=skipped 6=skipped 7=skipped 8=skipped 9=skipped 10=skipped 11=skipped "
              "12=skipped 13=skipped 14=skipped"));
    CHECK(problemCodes(plan).count(QStringLiteral("8:row.total")) == 1);
}

TEST_CASE("people with something on the left of the name stay people")
{
    const ImportPlan plan = planOf(tableOf({
        {u"序号", u"党内职务", u"单位", u"姓名", u"身份证号码"},
        {u"1、", u"书记", u"总工会", u"韩知秋", u""},
        {u"②", u"负责人", u"审计局", u"沈若溪", u""},
        {u"第3号", u"支部负责人", u"经办人事务所", u"丁春晓", u""},
        {u"合计", u"", u"", u"方念慈", u"11010519491231002X"},
        {u"四", u"组织委员", u"", u"任海洲", u""},
    }));
    CHECK(endsOf(plan) == QStringLiteral("2=added 3=added 4=added 5=added 6=added"));
}

TEST_CASE("a value that is left empty is a doubt of the written person, with its reason")
{
    const sheet::Table table = tableOf({
        {u"姓名", u"身份证号码", u"出生日期", u"党员类别", u"党费计算基数", u"转正日期"},
        {u"柳砚书", Num{3.3010619880101998e17, u"3.3010619880102E+17"}, u"", u"正式党员", u"", u"2001-07-01"},
        {u"汪知远", u"", Num{1975.1}, u"党员", u"", u"2031.01.01"},
        {u"卢望舒", u"", u"1980-01-01", u"正式党员", Num{-5000}, u""},
        {u"苗春和", u"", u"1980-01-02", u"正式党员", u"-1.50", u""},
        {u"", u"", u"没有日期", u"正式党员", u"", u""},
    });
    ImportOptions options = plainOptions();
    const ImportPlan plan = planOf(table, options);
    const QString expected = QStringLiteral(
        "2:id_number:id_number.digits_lost 3:birth_date:date.ambiguous_month 3:full_member_date:date.future_left_empty "
        "3:member_type:choice.ambiguous 4:dues_base:money.negative 5:dues_base:money.negative");
    QStringList found = doubtsOf(plan).split(u' ');
    QStringList wanted = expected.split(u' ');
    found.sort();
    wanted.sort();
    CHECK(found == wanted);
    CHECK(plan.counts.leftEmpty == 6);
    // Answered as recommended the month stays open: still empty, still said.
    options.decisions = recommendedDecisions(plan);
    const ImportPlan answered = planOf(table, options);
    CHECK(answered.counts.leftEmpty == 6);
    CHECK(doubtsOf(answered).contains(QStringLiteral("3:birth_date:date.ambiguous_month")));
    options.decisions = {{3, Field::BirthDate, QStringLiteral("date.ambiguous_month"), QStringLiteral("1975-10"), {}}};
    CHECK_FALSE(doubtsOf(planOf(table, options)).contains(QStringLiteral("birth_date")));
}

TEST_CASE("who has an empty doubt is marked in the book, and loses the mark with the value")
{
    const QTemporaryDir folder;
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    auto home = book::Book::create(folder.filePath(QStringLiteral("t.bbk")), setup, QDate(2026, 9, 18));
    REQUIRE(home.has_value());
    const auto import = [&](const sheet::Table& table) {
        NoProgress progress;
        const ImportPlan plan = planOf(table, plainOptions(), indexMembers((*home)->reader()).value());
        auto result = importRoster(**home, table, plan, Remember::Nothing, progress);
        REQUIRE(result.has_value());
        return std::move(*result);
    };
    const auto marks = [&] {
        const auto rows = book::listMemberRows((*home)->reader(), {});
        REQUIRE(rows->size() == 1);
        return book::loadMember((*home)->reader(), rows->front().id)->toVerify;
    };
    const auto first = import(tableOf(
        {{u"姓名", u"身份证号码", u"出生日期", u"党员类别", u"入党时间"},
         {u"柳砚书", Num{3.3010619880101998e17, u"3.3010619880102E+17"}, u"1988.01.01", u"正式党员", u"丙午年"}}));
    CHECK(marks() == QStringLiteral("id_number,join_date"));
    CHECK(first.toVerify.size() == 1);
    import(tableOf({{u"姓名", u"身份证号码", u"出生日期", u"党员类别"},
                    { u"柳砚书",
                      u"11010519491231002X",
                      u"1988.01.01",
                      u"正式党员" }}));
    CHECK(marks() == QStringLiteral("join_date"));
}

TEST_CASE("without a kind of member the dates tell it, said once for the sheet and never over what the book says")
{
    const sheet::Table table = tableOf({
        {u"姓名", u"出生日期", u"入党时间", u"转正日期"},
        {u"甲一", u"1980-01-01", u"2004-06-18", u"2005-06-18"}, // converted
        {u"乙二", u"1980-01-02", u"2026-06-18", u""}, // three months
        {u"丙三", u"1980-01-03", u"2019-06-18", u""}, // seven years, and no conversion
        {u"丁四", u"1980-01-04", u"", u""},
    });
    const auto typesOf = [&](const ImportPlan& plan) {
        PlanValues values(plan, table);
        QStringList types;
        for (const PlanRow& row : plan.rows)
            types << values.of(row).get(Field::MemberType);
        return types.join(u'|');
    };
    ImportOptions options = plainOptions();
    const ImportPlan plan = planOf(table, options);
    CHECK(typesOf(plan) == QStringLiteral("正式党员|预备党员||"));
    const Problem* said = sheetProblem(plan, u"member_type.derived");
    REQUIRE(said != nullptr);
    CHECK(said->severity == Severity::Warning);
    CHECK(said->args == QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2")});
    options.memberTypes = MemberTypes::LeaveEmpty;
    const ImportPlan empty = planOf(table, options);
    CHECK(typesOf(empty) == QStringLiteral("|||"));
    REQUIRE(sheetProblem(empty, u"member_type.left_empty") != nullptr);
    CHECK(sheetProblem(empty, u"member_type.left_empty")->args.value(2) == QStringLiteral("4"));
    // A sheet that has the column says nothing of the kind.
    CHECK(sheetProblem(planOf(tableOf({{u"姓名", u"党员类别"}, {u"甲一", u"正式党员"}})), u"member_type.derived")
          == nullptr);

    options = plainOptions();
    options.policy = Policy::Overwrite;
    MemberIndex book([](Uuid) {
        book::FieldValues values;
        values.set(Field::FullName, QStringLiteral("甲一"));
        values.set(Field::BirthDate, QStringLiteral("1980-01-01"));
        values.set(Field::MemberType, QStringLiteral("预备党员"));
        return values;
    });
    book.add(Uuid{1, 1}, u"甲一", u"", u"1980-01-01");
    const ImportPlan over = planOf(table, options, book);
    for (const Change& change : over.changes)
        CHECK(change.field != Field::MemberType);
}

TEST_CASE("a formula that nobody calculated is said, and a name made of one sends the row back")
{
    auto workbook = sheet::Workbook::open(QStringLiteral(BRANCHBOOK_FIXTURES "/sheet/formulas.xlsx"));
    REQUIRE(workbook.has_value());
    NoProgress progress;
    const sheet::Table table = (*workbook)->read(0, progress).value();
    const ImportPlan plan = planOf(table);
    CHECK(endsOf(plan) == QStringLiteral("2=rejected 3=added 4=rejected"));
    CHECK(problemCodes(plan).join(u' ')
          == QStringLiteral("2:cell.formula_empty 3:cell.formula_empty 3:cell.formula_empty 4:cell.formula_empty"));
}

TEST_CASE("a number follows the date system of the workbook that it comes from")
{
    const QString ending = GENERATE(QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"));
    const QString name = GENERATE(QStringLiteral("dates."), QStringLiteral("dates1904."));
    CAPTURE((name + ending).toStdString());
    auto workbook = sheet::Workbook::open(QStringLiteral(BRANCHBOOK_FIXTURES "/sheet/") + name + ending);
    REQUIRE(workbook.has_value());
    NoProgress progress;
    const sheet::Table table = (*workbook)->read(0, progress).value();
    const ImportPlan plan = planOf(table);
    REQUIRE(plan.rows.size() == 3);
    PlanValues values(plan, table);
    const book::FieldValues person = values.of(plan.rows[0]);
    CHECK(person.get(Field::TransferInDate) == QStringLiteral("1985-07-01"));
    CHECK(person.get(Field::BirthDate) == QStringLiteral("1985-07-01"));
    CHECK(person.get(Field::JoinDate) == QStringLiteral("1985-07"));
    CHECK(person.get(Field::FullMemberDate) == QStringLiteral("1985-07"));
    CHECK(person.get(Field::WorkStartDate) == QStringLiteral("1985"));
}

TEST_CASE("what is merged down holds for every row that it covers")
{
    const sheet::Table table = tableOf(
        {
            {u"党小组", u"姓名", u"性别"},
            {u"第一党小组", u"甲一", u"男"},
            {u"", u"乙二", u"女"},
            {u"", u"丙三", u"男"},
            {u"", u"丁四", u"女"},
        },
        {{2, 4, 0, 0}, {2, 3, 1, 1}});
    const ImportPlan plan = planOf(table);
    PlanValues values(plan, table);
    QStringList groups;
    for (const PlanRow& row : plan.rows)
        groups << values.of(row).get(Field::PartyGroup);
    CHECK(groups.join(u'|') == QStringLiteral("第一党小组|第一党小组|第一党小组|"));
    REQUIRE(plan.notices.size() == 1);
    CHECK(plan.notices[0].first.code == QStringLiteral("cell.merged"));
    CHECK(plan.notices[0].rows == std::vector<int>{3, 4});
}

TEST_CASE("another paper's number keeps its row, to be looked at")
{
    const sheet::Table table = tableOf({
        {u"姓名", u"身份证号码", u"党员类别"},
        {u"甲一", u"E12345678", u"正式党员"},
        {u"乙二", u"军字第1234567号", u"正式党员"},
        {u"丙三", u"3301991985091204", u"正式党员"}, // sixteen digits are a citizen's number with two missing
        {u"丁四", u"33019919850912042x", u"正式党员"},
        {u"戊五", u"见附件", u"正式党员"},
    });
    const ImportPlan plan = planOf(table);
    CHECK(endsOf(plan).startsWith(QStringLiteral("2=added 3=added 4=rejected")));
    CHECK(endsOf(plan).endsWith(QStringLiteral("6=rejected")));
    CHECK(doubtsOf(plan).contains(QStringLiteral("2:id_number:id_number.other_paper:kept")));
    PlanValues values(plan, table);
    CHECK(values.of(plan.rows[0]).get(Field::IdNumber) == QStringLiteral("E12345678"));
}

TEST_CASE("a list of names alone is a roster; a word 名 in a note is not")
{
    const ImportPlan plan = planOf(tableOf({{u"2026年党员名单"}, {u"姓名"}, {u"韩知秋"}, {u"沈若溪"}, {u"合计2人"}}));
    CHECK(endsOf(plan) == QStringLiteral("3=added 4=added 5=skipped"));
    CHECK(recognizeHeader(tableOf({{u"姓名"}, {u"性别"}, {u"民族"}})).has_value() == false);
    CHECK(recognizeHeader(tableOf({{u"姓名"}})).has_value() == false);
    const sheet::Table mapped = tableOf({{u"人"}, {u"韩知秋"}});
    CHECK(recognizeHeader(mapped, {}, {{QStringLiteral("人"), Field::FullName}}).has_value());
}

TEST_CASE("a column that comes second says which one is read, a second table that it is not read")
{
    const ImportPlan plan = planOf(tableOf({{u"姓名", u"手机", u"手机号码", u"姓名", u"性别"},
                                            {u"甲一", u"13800001111", u"13800001112", u"乙二", u"男"}}));
    REQUIRE(sheetProblem(plan, u"header.taken") != nullptr);
    CHECK(problemText(*sheetProblem(plan, u"header.taken")).contains(QStringLiteral("B 列已经是这一项")));
    REQUIRE(sheetProblem(plan, u"header.second_table") != nullptr);
    CHECK(problemText(*sheetProblem(plan, u"header.second_table")).contains(QStringLiteral("D 姓名")));
    CHECK(sheetProblem(plan, u"header.uncertain") == nullptr);
}

TEST_CASE("rejected rows keep titles, both header rows and the merged values")
{
    const sheet::Table table = tableOf(
        {
            {u"党员花名册"},
            {},
            {u"党小组", u"姓名", u"身份证号码", u"联系方式", u""},
            {u"", u"", u"", u"手机", u"座机"},
            {u"第一党小组", u"甲一", u"", u"13800001111", u""},
            {u"", u"乙二", u"1101051949123100", u"", u"0579-00000001"},
            {u"", u"", u"1101051949123100", u"", u""},
        },
        {{1, 1, 0, 4}, {3, 4, 0, 0}, {3, 4, 1, 1}, {3, 4, 2, 2}, {3, 3, 3, 4}, {5, 7, 0, 0}});
    const ImportPlan plan = planOf(table);
    CHECK(endsOf(plan) == QStringLiteral("5=added 6=rejected 7=rejected"));
    CHECK(problemCodes(plan).contains(QStringLiteral("7:name.missing")));
    CHECK(problemCodes(plan).contains(QStringLiteral("7:id_number.length")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("待改.xlsx"));
    REQUIRE(sheet::writeTable(path, rejectedRows(plan, table)).has_value());
    NoProgress progress;
    const sheet::Table back = sheet::Workbook::open(path).value()->read(0, progress).value();
    CHECK(back.find(0, 0)->text == QStringLiteral("党员花名册"));
    const HeaderLayout layout = recognizeHeader(back).value();
    CHECK(layout.firstHeaderRow == 3);
    CHECK(layout.lastHeaderRow == 4);
    CHECK(mappingOf(layout).join(u'|')
          == QStringLiteral("党小组=party_group|姓名=full_name|身份证号码=id_number|联系方式-手机=mobile_phone|"
                            "联系方式-座机=landline_phone|退回原因=-"));
    REQUIRE(back.rowCount() == 5);
    CHECK(back.find(3, 0)->text == QStringLiteral("第一党小组"));
    CHECK(back.find(3, 5)->text.contains(QStringLiteral("应当是 18 位")));
    CHECK(back.merges().size() == table.merges().size()); // the data's is filled in, the reason's is new
}
