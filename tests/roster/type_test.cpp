// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kind of member, where the sheet does not say it: asked once, never guessed; 年龄 and 党龄 are only compared.
#include "roster_support.h"

#include <algorithm>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;

namespace {

QString typesOf(const ImportPlan& plan, const sheet::Table& table)
{
    PlanValues values(plan, table);
    QStringList types;
    for (const PlanRow& row : plan.rows)
        types << values.of(row).get(Field::MemberType);
    return types.join(u'|');
}

QString idsOf(const Question& question)
{
    QStringList ids;
    for (const Option& option : question.options)
        ids << (option.recommended ? option.id + u'!' : option.id);
    return ids.join(u' ');
}

const Question* questionOf(const ImportPlan& plan, const char16_t* code)
{
    const auto found = std::find_if(plan.questions.begin(), plan.questions.end(),
                                    [&](const Question& each) { return each.code == QStringView(code); });
    return found == plan.questions.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a sheet without the kind of member asks once for all of it")
{
    const sheet::Table table =
        tableOf({{u"姓名", u"性别", u"入党时间"}, {u"张三", u"男", u"2010.07"}, {u"李四", u"女", u"2011.07.01"}});
    ImportOptions options = plainOptions();
    const ImportPlan plan = planOf(table, options);
    CHECK(typesOf(plan, table) == QStringLiteral("|"));
    const Question* asked = questionOf(plan, u"member_type.missing");
    REQUIRE(asked != nullptr);
    CHECK(idsOf(*asked) == QStringLiteral("full probationary empty!"));
    CHECK(std::count_if(plan.questions.begin(), plan.questions.end(),
                        [](const Question& each) { return each.field == Field::MemberType; })
          == 1);
    options.decisions = {answerTo(*asked, QStringLiteral("full"))};
    const ImportPlan full = planOf(table, options);
    CHECK(typesOf(full, table) == QStringLiteral("正式党员|正式党员"));
    REQUIRE(questionOf(full, u"member_type.missing") != nullptr);
    CHECK(questionOf(full, u"member_type.missing")->chosen == 0);
    CHECK(full.problems[0].problem.code == QStringLiteral("member_type.answered"));
    options.decisions = {answerTo(*asked, QStringLiteral("probationary"))};
    CHECK(typesOf(planOf(table, options), table) == QStringLiteral("预备党员|预备党员"));
    options.decisions = recommendedDecisions(plan);
    CHECK(typesOf(planOf(table, options), table) == QStringLiteral("|"));
}

TEST_CASE("what the dates tell is offered, what they do not tell stays open")
{
    const sheet::Table table = tableOf({{u"姓名", u"转正日期"}, {u"张三", u"2011.07.01"}, {u"李四", u""}});
    ImportOptions options = plainOptions();
    const ImportPlan plan = planOf(table, options);
    const Question* asked = questionOf(plan, u"member_type.missing");
    REQUIRE(asked != nullptr);
    CHECK(idsOf(*asked) == QStringLiteral("derive! full probationary empty"));
    options.decisions = recommendedDecisions(plan);
    CHECK(typesOf(planOf(table, options), table) == QStringLiteral("正式党员|"));
    options.decisions = {answerTo(*asked, QStringLiteral("empty"))};
    CHECK(typesOf(planOf(table, options), table) == QStringLiteral("|"));
}

TEST_CASE("an ambiguous word is asked once for all rows that hold it")
{
    const sheet::Table table = tableOf({{u"姓名", u"人员类别", u"转正日期"},
                                        {u"甲一", u"中共党员", u"2011.07.01"},
                                        {u"乙二", u"正式党员", u"2011.07.01"},
                                        {u"丙三", u"党员", u""},
                                        {u"丁四", u"党员", u""},
                                        {u"戊五", u"", u""}});
    ImportOptions options = plainOptions();
    const ImportPlan plan = planOf(table, options);
    CHECK(typesOf(plan, table) == QStringLiteral("|正式党员|||"));
    CHECK(problemCodes(plan).filter(QStringLiteral("choice.ambiguous")).size() == 3);
    QStringList groups;
    for (const Question& question : plan.questions) {
        if (question.field == Field::MemberType)
            groups << QStringLiteral("%1 %2 %3 %4")
                          .arg(question.row)
                          .arg(question.word)
                          .arg(question.rows.size())
                          .arg(idsOf(question));
    }
    CHECK(groups.join(u'/')
          == QStringLiteral("2 中共党员 1 derive! full probationary empty/4 党员 2 full probationary empty!/"
                            "6  1 full probationary empty!"));
    CHECK(plan.rows[2].openQuestions == 1);

    for (const Question& question : plan.questions) {
        if (question.word == QStringLiteral("党员"))
            options.decisions.push_back(answerTo(question, QStringLiteral("probationary")));
        else if (question.word == QStringLiteral("中共党员"))
            options.decisions.push_back(answerTo(question, QStringLiteral("derive")));
    }
    const ImportPlan answered = planOf(table, options);
    CHECK(typesOf(answered, table) == QStringLiteral("正式党员|正式党员|预备党员|预备党员|"));
    CHECK(problemCodes(answered).filter(QStringLiteral("choice.ambiguous")).isEmpty());
    CHECK(answered.rows[2].openQuestions == 0);

    // Left empty, it is 待核实 in the book.
    options.decisions = recommendedDecisions(plan);
    const ImportPlan left = planOf(table, options);
    CHECK(typesOf(left, table) == QStringLiteral("正式党员|正式党员|||"));
    CHECK(std::count_if(left.doubts.begin(), left.doubts.end(),
                        [](const DoubtfulValue& doubt) { return doubt.problem.field == Field::MemberType; })
          == 2);
}

TEST_CASE("whose kind the book knows is not asked about, and keeps it")
{
    MemberIndex book([](Uuid) {
        book::FieldValues values;
        values.set(Field::FullName, QStringLiteral("甲一"));
        values.set(Field::BirthDate, QStringLiteral("1980-01-01"));
        values.set(Field::MemberType, QStringLiteral("预备党员"));
        return values;
    });
    book.add(Uuid{1, 1}, u"甲一", u"", u"1980-01-01");
    const sheet::Table table = tableOf({{u"姓名", u"出生日期", u"人员类别"}, {u"甲一", u"1980-01-01", u"党员"}});
    const ImportPlan plan = planOf(table, plainOptions(), book);
    CHECK(questionOf(plan, u"choice.ambiguous") == nullptr);
    CHECK(plan.rows[0].disposition == Disposition::Unchanged);
}

TEST_CASE("a political status that no such member has is doubted; what is not kept is told once for its column")
{
    const ImportPlan plan = planOf(tableOf({{u"姓名", u"政治面貌", u"人员类别", u"党内职务", u"年龄", u"党龄"},
                                            {u"甲一", u"群众", u"正式党员", u"", Num{36}, u""},
                                            {u"乙二", u"中共预备党员", u"正式党员", u"党小组长", Num{40}, u"12"},
                                            {u"丙三", u"中共党员", u"正式党员", u"小组长", u"", u""},
                                            {u"丁四", u"中共党员", u"预备党员", u"副小组长", u"", u""},
                                            {u"戊五", u"共青团员", u"预备党员", u"", u"", u""}}));
    CHECK(problemCodes(plan)
          == (QStringList{QStringLiteral("2:political_status.differs"), QStringLiteral("3:political_status.differs"),
                          QStringLiteral("6:political_status.differs")}));
    CHECK(plan.counts.added == 5);
    QStringList doubted;
    for (const DoubtfulValue& doubt : plan.doubts)
        doubted << QStringLiteral("%1 %2").arg(doubt.problem.row).arg(book::fieldName(*doubt.problem.field));
    CHECK(doubted.join(u'|') == QStringLiteral("2 political_status|3 political_status|6 political_status"));
    QStringList told;
    for (const NoticeGroup& notice : plan.notices) {
        if (notice.first.code == u"age.not_kept" || notice.first.code == u"standing.not_kept"
            || notice.first.code == u"party_post.group_leader")
            told << notice.first.code + u' ' + rowsText(notice.rows);
    }
    told.sort();
    CHECK(told
          == (QStringList{QStringLiteral("age.not_kept 第 2–3 行"), QStringLiteral("party_post.group_leader 第 3–4 行"),
                          QStringLiteral("standing.not_kept 第 3 行")}));
}

// 18 September 2026: born 1990-01-01 is 36, full member since 2014-01-01 for 12 years.
TEST_CASE("age and standing in the sheet are compared with the dates, a year more or less does not matter")
{
    const sheet::Table table = tableOf({{u"姓名", u"出生日期", u"转正日期", u"党龄", u"年龄"},
                                        {u"甲一", u"1990-01-01", u"2014-01-01", u"12", u"36"},
                                        {u"乙二", u"1990-01-01", u"2014-01-01", u"13年", u"35岁"},
                                        {u"丙三", u"1990-01-01", u"2014-01-01", Num{3}, Num{99}},
                                        {u"丁四", u"1990", u"", u"3", u"36"},
                                        {u"戊五", u"1990", u"2014", u"不详", u"38"}});
    const ImportPlan plan = planOf(table);
    CHECK(problemCodes(plan).join(u' ') == QStringLiteral("4:standing.differs 4:age.differs 6:age.differs"));
    CHECK(plan.counts.added == 5);
    CHECK(plan.doubts.empty());
    for (const RowProblem& problem : plan.problems)
        CHECK_FALSE(problemText(problem.problem).contains(problem.problem.code));
}
