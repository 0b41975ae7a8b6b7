// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a row that meets somebody, and what is said of it: nothing is changed that the policy does not name.
#include "roster_support.h"

#include <algorithm>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;

namespace {

ImportOptions underPolicy(Policy policy, std::vector<Decision> decisions = {})
{
    ImportOptions options = plainOptions();
    options.policy = policy;
    options.decisions = std::move(decisions);
    return options;
}

QString changesIn(const ImportPlan& plan)
{
    QStringList changes;
    for (const Change& change : plan.changes)
        changes << QStringLiteral("%1 %2 %3>%4")
                       .arg(change.row)
                       .arg(book::fieldName(change.field), change.oldValue, change.newValue);
    return changes.join(u'|');
}

const Question& questionWith(const ImportPlan& plan, const char16_t* code)
{
    const auto found = std::find_if(plan.questions.begin(), plan.questions.end(),
                                    [&](const Question& each) { return each.code == QStringView(code); });
    REQUIRE(found != plan.questions.end());
    return *found;
}

QString differencesIn(const Question& question)
{
    QStringList cells;
    for (const Change& change : question.differences)
        cells << QStringLiteral("%1 %2>%3").arg(book::fieldName(change.field), change.oldValue, change.newValue);
    return cells.join(u'|');
}

} // namespace

TEST_CASE("filling blanks leaves a month a month: a more precise date is told, not taken")
{
    const MemberIndex book = indexOf({known(1,
                                            {{Field::FullName, u"沈若溪"},
                                             {Field::IdNumber, u"11010519491231002X"},
                                             {Field::BirthDate, u"1949-12-31"},
                                             {Field::MemberType, u"正式党员"},
                                             {Field::JoinDate, u"1985-07"}})});
    const sheet::Table table = tableOf({{u"姓名", u"身份证号码", u"入党日期", u"人员类别", u"学历"},
                                        {u"沈若溪", u"11010519491231002X", u"1985-07-12", u"正式党员", u"大专"}});
    const ImportPlan fill = planOf(table, underPolicy(Policy::Fill), book);
    CHECK(changesIn(fill) == QStringLiteral("2 education_level >大专"));
    CHECK(problemCodes(fill) == QStringList{QStringLiteral("2:value.differs")});
    CHECK(fill.problems[0].field == Field::JoinDate);
    CHECK(fill.problems[0].problem.args.mid(1)
          == (QStringList{QStringLiteral("1985-07"), QStringLiteral("1985-07-12")}));
    CHECK(
        changesIn(planOf(table, underPolicy(Policy::Overwrite), book)).contains(QStringLiteral("1985-07>1985-07-12")));
    const ImportPlan ask = planOf(table, underPolicy(Policy::Ask), book);
    CHECK(differencesIn(questionWith(ask, u"match.differs")) == QStringLiteral("join_date 1985-07>1985-07-12"));
}

TEST_CASE("a coarser date of the sheet takes nothing from the book under any policy")
{
    const MemberIndex book = indexOf({known(1,
                                            {{Field::FullName, u"沈若溪"},
                                             {Field::IdNumber, u"11010519491231002X"},
                                             {Field::BirthDate, u"1949-12-31"},
                                             {Field::MemberType, u"正式党员"},
                                             {Field::JoinDate, u"1985-07-12"}})});
    const sheet::Table table = tableOf({{u"姓名", u"身份证号码", u"入党日期", u"人员类别"},
                                        {u"沈若溪", u"11010519491231002X", u"1985.07", u"正式党员"}});
    for (const Policy policy : {Policy::Fill, Policy::Overwrite, Policy::Ask}) {
        const ImportPlan plan = planOf(table, underPolicy(policy), book);
        CHECK(plan.counts.unchanged == 1);
        CHECK(changesIn(plan).isEmpty());
    }
}

TEST_CASE("each value that differs is asked about by itself, and nothing in the book changes unanswered")
{
    const MemberIndex book = indexOf({known(1,
                                            {{Field::FullName, u"沈若溪"},
                                             {Field::IdNumber, u"11010519491231002X"},
                                             {Field::BirthDate, u"1949-12-31"},
                                             {Field::MemberType, u"正式党员"},
                                             {Field::MobilePhone, u"13600002054"},
                                             {Field::Ethnicity, u"汉族"}})});
    const sheet::Table table =
        tableOf({{u"姓名", u"身份证号码", u"人员类别", u"手机", u"民族", u"学历"},
                 {u"沈若溪", u"11010519491231002X", u"正式党员", u"13900006207", u"满族", u"大专"}});
    const ImportPlan open = planOf(table, underPolicy(Policy::Ask), book);
    REQUIRE(open.questions.size() == 2);
    CHECK(open.questions[0].field != open.questions[1].field);
    CHECK(changesIn(open) == QStringLiteral("2 education_level >大专")); // unanswered: as under fill
    for (const Question& question : open.questions) {
        REQUIRE(question.differences.size() == 1);
        for (const Option& option : question.options)
            CHECK(option.recommended == (option.id == u"keep"));
    }
    const ImportPlan one =
        planOf(table,
               underPolicy(Policy::Ask,
                           {{2, Field::MobilePhone, QStringLiteral("match.differs"), QStringLiteral("update"), {}}}),
               book);
    CHECK(changesIn(one).contains(QStringLiteral("mobile_phone 13600002054>13900006207")));
    CHECK_FALSE(changesIn(one).contains(QStringLiteral("ethnicity")));
    CHECK(one.rows[0].openQuestions == 1); // the other is still to be answered
    CHECK(problemCodes(one) == QStringList{QStringLiteral("2:value.differs")});
    CHECK(changesIn(planOf(table, underPolicy(Policy::Ask, recommendedDecisions(open)), book))
          == QStringLiteral("2 education_level >大专"));
}

TEST_CASE("two rows of one name and nothing else are both taken, and the second is told")
{
    const sheet::Table table =
        tableOf({{u"姓名", u"学历"}, {u"王强", u"大专"}, {u"李芳", u"大专"}, {u"王　强", u"高中"}, {u"王强", u"初中"}});
    const ImportPlan plan = planOf(table);
    CHECK(plan.counts.added == 4);
    CHECK(problemCodes(plan) == (QStringList{QStringLiteral("4:row.namesake"), QStringLiteral("5:row.namesake")}));
    for (const RowProblem& problem : plan.problems) {
        if (problem.problem.code == u"row.namesake")
            CHECK(problem.problem.args == QStringList{QStringLiteral("2")});
    }
    // Two birth dates tell them apart.
    CHECK(problemCodes(planOf(tableOf({{u"姓名", u"出生日期"}, {u"王强", u"1980-01-01"}, {u"王强", u"1981-01-01"}})))
              .isEmpty());
}

TEST_CASE("a space taken out of a name is told with the row that it stands in")
{
    const ImportPlan plan = planOf(tableOf(
        {{u"姓名", u"学历"}, {u"张 三", u"大专"}, {u"李四", u"大专"}, {u"王　五", u"大专"}, {u"赵　六", u"大专"}}));
    QStringList told;
    for (const NoticeGroup& notice : plan.notices) {
        if (notice.first.code == u"name.space_removed")
            told << problemText(notice.first) + rowsText(notice.rows);
    }
    CHECK(told
          == (QStringList{QStringLiteral("姓名“张 三”里的空格已去掉，记为“张三”。第 2 行"),
                          QStringLiteral("姓名“王　五”里的空格已去掉，记为“王五”。第 4 行"),
                          QStringLiteral("姓名“赵　六”里的空格已去掉，记为“赵六”。第 5 行")}));
}

TEST_CASE("rows without a kind of member are told, with their numbers, until somebody answers for them")
{
    const sheet::Table table = tableOf({{u"姓名", u"人员类别", u"转正日期"},
                                        {u"甲甲", u"正式党员", u"2002-07-01"},
                                        {u"乙乙", u"", u"2002-07-01"},
                                        {u"丙丙", u"", u""}});
    const auto told = [&](std::vector<Decision> decisions) {
        const ImportPlan plan = planOf(table, underPolicy(Policy::Fill, std::move(decisions)));
        CHECK(plan.counts.added == 3);
        if (plan.problems.empty() || plan.problems.front().problem.code != u"member_type.blank")
            return QString();
        return plan.problems.front().problem.args.join(u' ');
    };
    CHECK(told({}) == QStringLiteral("2 第 3–4 行"));
    CHECK(problemText({QStringLiteral("member_type.blank"),
                       Severity::Warning,
                       {QStringLiteral("2"), QStringLiteral("第 3–4 行")}})
              .startsWith(QStringLiteral("有 2 行没有填人员类别（第 3–4 行），先留空")));
    const ImportPlan open = planOf(table);
    const Question& question = questionWith(open, u"member_type.blank");
    CHECK(told({answerTo(question, QStringLiteral("derive"))}) == QStringLiteral("1 第 4 行"));
    CHECK(told({answerTo(question, QStringLiteral("empty"))}) == QStringLiteral("2 第 3–4 行"));
    CHECK(told({answerTo(question, QStringLiteral("full"))}).isEmpty());
}

TEST_CASE("a row of less data beside a namesake with more is taken and told, whichever comes first")
{
    const ImportPlan plan = planOf(tableOf({{u"姓名", u"性别", u"出生日期", u"身份证号码"},
                                            {u"王芳", u"男", u"1985.07.12", u""},
                                            {u"王芳", u"男", u"1985.07", u""},
                                            {u"王芳", u"", u"", u""},
                                            {u"王芳", u"女", u"1985.08", u""}, // may be row 4, no other
                                            {u"王芳", u"男", u"1990.01", u""}, // may be row 4
                                            {u"李强", u"", u"", u""},
                                            {u"李强", u"", u"", u"11010519491231002X"},
                                            {u"李强", u"", u"", u"440524198001010014"}}));
    CHECK(plan.counts.added == 8);
    QStringList told;
    for (const RowProblem& problem : plan.problems) {
        if (problem.problem.code == u"row.namesake_likely")
            told << QStringLiteral("%1 like %2").arg(problem.row).arg(problem.problem.args.value(0));
    }
    CHECK(told.join(u'|') == QStringLiteral("3 like 2|4 like 2|5 like 4|6 like 4|8 like 7|9 like 7"));
}

namespace {

MemberIndex bookOf(std::vector<std::pair<Field, const char16_t*>> more, const char16_t* number = u"11010519491231002X")
{
    more.emplace_back(Field::FullName, u"沈若溪");
    more.emplace_back(Field::IdNumber, number);
    return indexOf({known(1, more)});
}

/// The sentences of what was not written, and nothing where all was.
QStringList keptBack(const ImportPlan& plan)
{
    QStringList told;
    for (const RowProblem& problem : plan.problems) {
        if (problem.problem.code == u"value.contradicts")
            told << QStringLiteral("%1 %2 %3")
                        .arg(problem.row)
                        .arg(problem.column)
                        .arg(problemText(wordedProblem(problem)));
    }
    return told;
}

} // namespace

TEST_CASE("a day of joining from the sheet after the conversion in the book is not written, and told with its cell")
{
    const MemberIndex book = bookOf(
        {{Field::BirthDate, u"1949-12-31"}, {Field::MemberType, u"正式党员"}, {Field::FullMemberDate, u"2009-06-01"}});
    const auto planWith = [&](const char16_t* joined, Policy policy) {
        return planOf(tableOf({{u"姓名", u"身份证号码", u"人员类别", u"入党日期"},
                               {u"沈若溪", u"11010519491231002X", u"正式党员", joined}}),
                      underPolicy(policy), book);
    };
    for (const Policy policy : {Policy::Fill, Policy::Overwrite}) {
        const ImportPlan plan = planWith(u"2015-06-01", policy);
        CHECK(changesIn(plan).isEmpty());
        CHECK(plan.counts.unchanged == 1);
        REQUIRE(keptBack(plan).size() == 1);
        const QString told = keptBack(plan).first();
        CHECK(told.startsWith(QStringLiteral("2 3 入党日期")));
        CHECK(told.contains(QStringLiteral("名册里是“空白”，表里是“2015年6月1日”")));
        CHECK(told.contains(QStringLiteral("转正日期 2009年6月1日 早于入党日期 2015年6月1日")));
        CHECK(changesIn(planWith(u"2008-06-01", policy)) == QStringLiteral("2 join_date >2008-06-01"));
        CHECK(keptBack(planWith(u"2008-06-01", policy)).isEmpty());
    }
}

TEST_CASE("a conversion from the sheet before the joining in the book, or within its year, is not written")
{
    const auto changesWith = [](const char16_t* joined, const char16_t* converted, Policy policy, int told) {
        const ImportPlan plan =
            planOf(tableOf({{u"姓名", u"身份证号码", u"转正日期"}, {u"沈若溪", u"11010519491231002X", converted}}),
                   underPolicy(policy),
                   bookOf({{Field::BirthDate, u"1949-12-31"},
                           {Field::MemberType, u"正式党员"},
                           {Field::JoinDate, joined},
                           {Field::FullMemberDate, policy == Policy::Overwrite ? u"2016-06-01" : u""}}));
        CHECK(keptBack(plan).size() == told);
        return changesIn(plan);
    };
    // accepted on 1 June 2015, so the year ends on 1 June 2016 (probation: one year from the meeting)
    for (const Policy policy : {Policy::Fill, Policy::Overwrite}) {
        CHECK(changesWith(u"2015-06-01", u"2009-06-01", policy, 1).isEmpty());
        CHECK(changesWith(u"2015-06-01", u"2015-07-01", policy, 1).isEmpty());
        CHECK(changesWith(u"2015-06-01", u"2016-05-31", policy, 1).isEmpty());
        CHECK(changesWith(u"2015-06-01", u"2016-12-01", policy, 0).contains(QStringLiteral(">2016-12-01")));
    }
}

TEST_CASE("joining before 18 by the birth in the book, and full membership within weeks of joining, are not written")
{
    // The number fails its check digit, so it says nothing of the birth; it is the same in the book.
    const sheet::Table young =
        tableOf({{u"姓名", u"身份证号码", u"入党日期"}, {u"沈若溪", u"110105194912310021", u"1960-01-01"}});
    const ImportPlan joined =
        planOf(young, underPolicy(Policy::Fill), bookOf({{Field::BirthDate, u"1949-12-31"}}, u"110105194912310021"));
    CHECK_FALSE(changesIn(joined).contains(QStringLiteral("join_date")));
    REQUIRE(keptBack(joined).size() == 1);
    CHECK(keptBack(joined).first().contains(QStringLiteral("不满 18 岁")));
    // today is 18 September 2026
    const ImportPlan full = planOf(
        tableOf({{u"姓名", u"身份证号码", u"人员类别"}, {u"沈若溪", u"11010519491231002X", u"正式党员"}}),
        underPolicy(Policy::Overwrite),
        bookOf(
            {{Field::BirthDate, u"1949-12-31"}, {Field::MemberType, u"预备党员"}, {Field::JoinDate, u"2026-08-28"}}));
    CHECK(changesIn(full).isEmpty());
    REQUIRE(keptBack(full).size() == 1);
    CHECK(keptBack(full).first().contains(QStringLiteral("2027年8月28日")));
}

TEST_CASE("under the policy of questions a contradiction is asked about, and written in doubt when somebody says so")
{
    const MemberIndex book =
        bookOf({{Field::BirthDate, u"1949-12-31"}, {Field::MemberType, u"正式党员"}, {Field::JoinDate, u"2015-06-01"}});
    const sheet::Table table =
        tableOf({{u"姓名", u"身份证号码", u"转正日期"}, {u"沈若溪", u"11010519491231002X", u"2009-06-01"}});
    const ImportPlan open = planOf(table, underPolicy(Policy::Ask), book);
    const Question& question = questionWith(open, u"match.contradicts");
    CHECK(question.chosen < 0);
    CHECK(question.text.contains(QStringLiteral("2015年6月1日")));
    CHECK(question.text.contains(QStringLiteral("2009年6月1日")));
    CHECK(changesIn(open).isEmpty());
    CHECK(open.rows[0].openQuestions == 1);
    const auto answered = [&](const char16_t* option) {
        return planOf(table, underPolicy(Policy::Ask, {answerTo(question, QString::fromUtf16(option))}), book);
    };
    CHECK(changesIn(answered(u"keep")).isEmpty());
    CHECK(keptBack(answered(u"keep")).size() == 1);
    const ImportPlan written = answered(u"update");
    CHECK(changesIn(written) == QStringLiteral("2 full_member_date >2009-06-01"));
    REQUIRE(written.doubts.size() == 1);
    CHECK(written.doubts[0].problem.field == Field::FullMemberDate);
    CHECK_FALSE(written.doubts[0].leftEmpty);
    CHECK(problemCodes(written) == QStringList{QStringLiteral("2:full_member.before_join")});
    // Which day of joining is right is asked first: with the sheet's there is no contradiction.
    const sheet::Table both = tableOf({{u"姓名", u"身份证号码", u"入党日期", u"转正日期"},
                                       {u"沈若溪", u"11010519491231002X", u"2008-06-01", u"2009-06-01"}});
    const auto codesWith = [&](std::vector<Decision> decisions) {
        QStringList codes;
        for (const Question& each : planOf(both, underPolicy(Policy::Ask, std::move(decisions)), book).questions) {
            if (each.chosen < 0)
                codes << each.code;
        }
        return codes.join(u' ');
    };
    const QString differs = QStringLiteral("match.differs");
    CHECK(codesWith({}) == differs);
    CHECK(codesWith({{2, Field::JoinDate, differs, QStringLiteral("update"), {}}}).isEmpty());
    CHECK(codesWith({{2, Field::JoinDate, differs, QStringLiteral("keep"), {}}})
          == QStringLiteral("match.contradicts"));
}

TEST_CASE("two cells of a row that contradict each other are not each the reason that the other is not written")
{
    const MemberIndex book = bookOf({{Field::BirthDate, u"1949-12-31"}, {Field::JoinDate, u"2008-06-01"}});
    const auto toldOf = [&](const MemberIndex& known) {
        return keptBack(planOf(tableOf({{u"姓名", u"身份证号码", u"人员类别", u"转正日期"},
                                        {u"沈若溪", u"11010519491231002X", u"预备党员", u"2009-06-01"}}),
                               underPolicy(Policy::Fill), known));
    };
    const QStringList told = toldOf(book);
    REQUIRE(told.size() == 2); // the kind of member and the conversion
    for (const QString& each : told)
        CHECK(each.contains(QStringLiteral("表里这几处自己就对不上，都没有写入。人员类别是预备党员")));
    // The book has the kind: it is the reason.
    const QStringList one = toldOf(bookOf(
        {{Field::BirthDate, u"1949-12-31"}, {Field::JoinDate, u"2008-06-01"}, {Field::MemberType, u"预备党员"}}));
    REQUIRE(one.size() == 1);
    CHECK_FALSE(one.first().contains(QStringLiteral("自己就对不上")));
}

TEST_CASE("what the row alone contradicts is told once, also when it is written by the answer")
{
    const MemberIndex book =
        bookOf({{Field::BirthDate, u"1949-12-31"}, {Field::MemberType, u"正式党员"}, {Field::JoinDate, u"2015-06-01"}});
    const sheet::Table table = tableOf({{u"姓名", u"身份证号码", u"入党日期", u"转正日期"},
                                        {u"沈若溪", u"11010519491231002X", u"2015-06-01", u"2009-06-01"}});
    const ImportPlan open = planOf(table, underPolicy(Policy::Ask), book);
    const Decision taken = answerTo(questionWith(open, u"match.contradicts"), QStringLiteral("update"));
    const ImportPlan written = planOf(table, underPolicy(Policy::Ask, {taken}), book);
    CHECK(changesIn(written) == QStringLiteral("2 full_member_date >2009-06-01"));
    CHECK(problemCodes(written) == QStringList{QStringLiteral("2:full_member.before_join")});
}

TEST_CASE("what the book says wrong already is not the import's doing")
{
    const ImportPlan plan =
        planOf(tableOf({{u"姓名", u"身份证号码", u"学历"}, {u"沈若溪", u"11010519491231002X", u"大专"}}),
               underPolicy(Policy::Fill),
               bookOf({{Field::BirthDate, u"1949-12-31"},
                       {Field::MemberType, u"正式党员"},
                       {Field::JoinDate, u"2015-06-01"},
                       {Field::FullMemberDate, u"2009-06-01"}}));
    CHECK(changesIn(plan) == QStringLiteral("2 education_level >大专"));
    CHECK(problemCodes(plan).isEmpty());
}

TEST_CASE("a row of a name alone is asked about, and two of them never both become one person in the book")
{
    const MemberIndex book =
        bookOf({{Field::BirthDate, u"1949-12-31"}, {Field::MemberType, u"正式党员"}, {Field::EducationLevel, u"大专"}});
    const sheet::Table table = tableOf({{u"姓名", u"人员类别", u"学历"},
                                        {u"沈若溪", u"正式党员", u"大专"}, // all of it is equal, and proves nothing
                                        {u"沈若溪", u"", u""}});
    const auto endsOf = [](const ImportPlan& plan) {
        QStringList ends;
        for (const PlanRow& row : plan.rows)
            ends << dispositionName(row.disposition);
        return ends.join(u' ');
    };
    const ImportPlan open = planOf(table, underPolicy(Policy::Fill), book);
    CHECK(endsOf(open) == QStringLiteral("rejected rejected"));
    CHECK(problemCodes(open)
          == (QStringList{QStringLiteral("2:match.uncertain"), QStringLiteral("3:match.uncertain")}));
    const auto answered = [&](const char16_t* second) {
        const QString code = QStringLiteral("match.uncertain");
        return planOf(table,
                      underPolicy(Policy::Overwrite,
                                  {{2, std::nullopt, code, QStringLiteral("same"), {}},
                                   {3, std::nullopt, code, QString::fromUtf16(second), {}}}),
                      book);
    };
    const ImportPlan twice = answered(u"same");
    CHECK(endsOf(twice) == QStringLiteral("unchanged rejected"));
    REQUIRE(problemCodes(twice) == QStringList{QStringLiteral("3:row.same_member")});
    CHECK(problemText(twice.problems.back().problem).startsWith(QStringLiteral("第 2 行已经是名册里的这个人")));
    CHECK(endsOf(answered(u"new")) == QStringLiteral("unchanged added"));
    const auto asked = std::find_if(twice.questions.begin(), twice.questions.end(), [](const Question& question) {
        return question.row == 3 && question.code == u"match.uncertain";
    });
    REQUIRE(asked != twice.questions.end());
    CHECK(asked->text.contains(QStringLiteral("第 2 行已经认作这个人")));
    // The row with the number comes too late, once another row is the same person.
    const ImportPlan number = planOf(
        tableOf({{u"姓名", u"身份证号码", u"人员类别"},
                 {u"沈若溪", u"", u"正式党员"},
                 {u"沈若溪", u"11010519491231002X", u"正式党员"}}),
        underPolicy(Policy::Fill, {{2, std::nullopt, QStringLiteral("match.uncertain"), QStringLiteral("same"), {}}}),
        book);
    CHECK(endsOf(number) == QStringLiteral("unchanged rejected"));
    CHECK(problemCodes(number) == QStringList{QStringLiteral("3:row.same_member")});
}

TEST_CASE(
    "a row that is the whole record of one person alone is that person again, a name alone where nobody else has it")
{
    const Known bare = known(1, {{Field::FullName, u"沈若溪"}});
    const Known more = known(2, {{Field::FullName, u"沈若溪"}, {Field::EducationLevel, u"大专"}});
    const auto endsOf = [](const std::vector<RowSpec>& rows, const std::vector<Known>& people) {
        QStringList ends;
        for (const PlanRow& row : planOf(tableOf(rows), underPolicy(Policy::Fill), indexOf(people)).rows)
            ends << dispositionName(row.disposition);
        return ends.join(u' ');
    };
    const std::vector<RowSpec> name{{u"姓名", u"学历"}, {u"沈若溪", u""}, {u"韩知秋", u"大专"}};
    CHECK(endsOf(name, {bare}) == QStringLiteral("unchanged added"));
    CHECK(endsOf(name, {more}) == QStringLiteral("rejected added")); // the record has more than the name
    CHECK(endsOf(name, {bare, more}) == QStringLiteral("rejected added"));
    CHECK(endsOf({{u"姓名", u"学历"}, {u"沈若溪", u""}, {u"沈若溪", u""}}, {bare})
          == QStringLiteral("rejected rejected"));
    CHECK(endsOf({{u"姓名", u"学历"}, {u"沈若溪", u"大专"}}, {bare, more}) == QStringLiteral("unchanged"));
}

TEST_CASE("a number that fails its check is filled into a record without one, to be verified as that of a new member")
{
    const Known person = known(1, {{Field::FullName, u"沈若溪"}, {Field::BirthDate, u"1949-12-31"}});
    const ImportPlan plan =
        planOf(tableOf({{u"姓名", u"身份证号码", u"出生日期"}, {u"沈若溪", u"110105194912310021", u"1949-12-31"}}),
               underPolicy(Policy::Fill), indexOf({person}));
    CHECK(changesIn(plan).contains(QStringLiteral("2 id_number >110105194912310021")));
    CHECK(plan.counts.unverified == 1);
}

TEST_CASE("a corrected number is matched anew")
{
    // 2 is another person; 1 has the number that the row should have had.
    const MemberIndex book =
        indexOf({known(1,
                       {{Field::FullName, u"沈若溪"},
                        {Field::IdNumber, u"11010519491231002X"},
                        {Field::BirthDate, u"1949-12-31"},
                        {Field::MobilePhone, u"13600002054"}}),
                 known(2, {{Field::FullName, u"韩知秋"}, {Field::IdNumber, u"440524198001010013"}})});
    const sheet::Table table =
        tableOf({{u"姓名", u"身份证号码", u"手机"}, {u"沈若溪", u"110105194912310021", u"13900006207"}});
    const ImportPlan first = planOf(table, underPolicy(Policy::Ask), book);
    CHECK(differencesIn(questionWith(first, u"match.uncertain"))
          == QStringLiteral("id_number 11010519491231002X>110105194912310021|mobile_phone 13600002054>13900006207"));
    const Question& number = questionWith(first, u"id_number.check_digit");
    const auto corrected = [&](const QString& value) {
        return planOf(table, underPolicy(Policy::Ask, {answerTo(number, QStringLiteral("correct"), value)}), book);
    };
    const ImportPlan same = corrected(QStringLiteral("11010519491231002X"));
    CHECK(differencesIn(questionWith(same, u"match.differs"))
          == QStringLiteral("mobile_phone 13600002054>13900006207"));
    const ImportPlan other = corrected(QStringLiteral("440524198001010013"));
    CHECK(
        differencesIn(questionWith(other, u"match.other_name")).startsWith(QStringLiteral("full_name 韩知秋>沈若溪")));
}
