// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One ID number twice, under two names, from another century, or with the only birth date; a date in three columns.
#include "roster_support.h"

#include <algorithm>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;
using book::FieldValues;

namespace {

MemberIndex bookWith(const char16_t* name, const char16_t* idNumber, const char16_t* birth = u"")
{
    FieldValues values;
    values.set(Field::FullName, QString::fromUtf16(name));
    values.set(Field::IdNumber, QString::fromUtf16(idNumber));
    values.set(Field::BirthDate, QString::fromUtf16(birth));
    MemberIndex index([values](Uuid) { return values; });
    index.add(Uuid{1, 1}, values.get(Field::FullName), values.get(Field::IdNumber), values.get(Field::BirthDate));
    return index;
}

QString endOf(const ImportPlan& plan, size_t row = 0)
{
    return dispositionName(plan.rows.at(row).disposition);
}

} // namespace

TEST_CASE("twice in the file is told, whichever of the two rows is rejected for something else")
{
    const ImportPlan firstBad = planOf(tableOf({
        {u"姓名", u"身份证号码", u"出生日期", u"入党时间"},
        {u"甲甲", u"11010519491231002X", u"1949-12-31", u"2031-06-30"},
        {u"甲甲", u"11010519491231002X", u"1949-12-31", u"2009-06-30"},
        {u"乙乙", u"", u"1980-01-01", u"2031-06-30"},
        {u"乙乙", u"", u"1980-01-01", u"2009-06-30"},
    }));
    CHECK(problemCodes(firstBad).join(u' ')
          == QStringLiteral("2:date.future 3:row.id_number_aside 4:date.future 5:row.person_aside"));
    CHECK(endOf(firstBad, 1) == QStringLiteral("added"));
    CHECK(firstBad.problems.back().problem.args == (QStringList{QStringLiteral("4"), QStringLiteral("1980年1月1日")}));
    // What is said is what was compared: one row has the day in its ID number alone.
    const ImportPlan byNumber = planOf(tableOf({
        {u"姓名", u"身份证号码", u"出生日期", u"入党时间"},
        {u"甲甲", u"11010519491231002X", u"", u"2031-06-30"},
        {u"甲甲", u"", u"1949-12-31", u"2009-06-30"},
    }));
    REQUIRE(problemCodes(byNumber).contains(QStringLiteral("3:row.person_aside")));
    const QString said = problemText(byNumber.problems.back().problem);
    CHECK(said.contains(QStringLiteral("填写的出生日期或身份证号里的生日也相同（1949年12月31日）")));
    CHECK_FALSE(said.contains(QStringLiteral("姓名和出生日期都相同")));
    const ImportPlan secondBad = planOf(tableOf({
        {u"姓名", u"身份证号码", u"出生日期", u"入党时间"},
        {u"甲甲", u"11010519491231002X", u"1949-12-31", u"2009-06-30"},
        {u"甲甲", u"11010519491231002X", u"1949-12-31", u"2031-06-30"},
    }));
    CHECK(problemCodes(secondBad).join(u' ') == QStringLiteral("3:date.future 3:row.same_id_number"));
    CHECK(endOf(secondBad, 1) == QStringLiteral("rejected"));
}

TEST_CASE("the number of somebody in the book under another name is never taken unasked")
{
    const MemberIndex book = bookWith(u"沈若溪", u"11010519491231002X", u"1949-12-31");
    const sheet::Table table =
        tableOf({{u"姓名", u"身份证号码", u"学历"}, {u"沈若曦", u"11010519491231002X", u"大专"}});
    for (const Policy policy : {Policy::NewOnly, Policy::Fill, Policy::Overwrite, Policy::Ask}) {
        ImportOptions options = plainOptions();
        options.policy = policy;
        const ImportPlan plan = planOf(table, options, book);
        CHECK(endOf(plan) == QStringLiteral("rejected"));
        REQUIRE(problemCodes(plan) == QStringList{QStringLiteral("2:match.other_name")});
        const QString text = problemText(plan.problems.back().problem);
        CHECK(text.contains(QStringLiteral("沈若溪")));
        CHECK(text.contains(QStringLiteral("沈若曦")));
        CHECK(plan.changes.empty());
        const auto decided = [&](const char16_t* option) {
            ImportOptions answered = options;
            answered.decisions = {
                {2, std::nullopt, QStringLiteral("match.other_name"), QString::fromUtf16(option), {}}};
            return planOf(table, answered, book);
        };
        const auto names = [](const ImportPlan& made) {
            return std::any_of(made.changes.begin(), made.changes.end(),
                               [](const Change& change) { return change.field == Field::FullName; });
        };
        const ImportPlan renamed = decided(u"rename");
        CHECK(endOf(renamed) == QStringLiteral("updated"));
        CHECK(names(renamed));
        CHECK_FALSE(names(decided(u"same")));
        CHECK(endOf(decided(u"skip")) == QStringLiteral("skipped"));
        const ImportPlan sent = decided(u"reject");
        CHECK(endOf(sent) == QStringLiteral("rejected"));
        CHECK(sent.rows[0].openQuestions == 0);
    }
}

TEST_CASE("a corrected ID number is asked about, and takes the place of the wrong one under every policy")
{
    // The check digit of 11010519491231002 is X (GB 11643-1999, its own example).
    const auto decided = [](const char16_t* inBook, const char16_t* inSheet, Policy policy, const char16_t* option) {
        ImportOptions options = plainOptions();
        options.policy = policy;
        if (option != nullptr)
            options.decisions = {{2, std::nullopt, QStringLiteral("match.uncertain"), QString::fromUtf16(option), {}}};
        return planOf(tableOf({{u"姓名", u"身份证号码", u"学历"}, {u"沈若溪", inSheet, u"大专"}}), options,
                      bookWith(u"沈若溪", inBook, u"1949-12-31"));
    };
    const auto numbers = [](const ImportPlan& plan) {
        QStringList taken;
        for (const Change& change : plan.changes)
            if (change.field == Field::IdNumber)
                taken << change.newValue;
        return taken;
    };
    for (const Policy policy : {Policy::Fill, Policy::Overwrite, Policy::Ask}) {
        const ImportPlan open = decided(u"110105194912310021", u"11010519491231002X", policy, nullptr);
        CHECK(endOf(open) == QStringLiteral("rejected"));
        CHECK(problemCodes(open) == QStringList{QStringLiteral("2:match.corrected_number")});
        CHECK(open.problems.back().field == Field::IdNumber);
        CHECK_FALSE(problemText(open.problems.back().problem).contains(QStringLiteral("请补上身份证号")));
        REQUIRE(open.questions.size() == 1);
        CHECK(open.questions[0].text.contains(QStringLiteral("册里的号码没有通过校验")));
        CHECK(open.questions[0].options[0].id == QStringLiteral("same"));
        CHECK(open.questions[0].options[0].recommended);
        const ImportPlan same = decided(u"110105194912310021", u"11010519491231002X", policy, u"same");
        CHECK(endOf(same) == QStringLiteral("updated"));
        CHECK(numbers(same) == QStringList{QStringLiteral("11010519491231002X")});
        CHECK(endOf(decided(u"110105194912310021", u"11010519491231002X", policy, u"new")) == QStringLiteral("added"));
        // The wrong one in the sheet never replaces the right one.
        const ImportPlan wrong = decided(u"11010519491231002X", u"110105194912310021", policy, u"same");
        CHECK(numbers(wrong).isEmpty());
        CHECK(endOf(wrong) == QStringLiteral("updated")); // the schooling
    }
    // Two right numbers are two people, and it is said.
    const ImportPlan two = decided(u"11010519491231002X", u"440524194912310019", Policy::Fill, nullptr);
    CHECK(endOf(two) == QStringLiteral("added"));
    CHECK(problemCodes(two) == QStringList{QStringLiteral("2:match.other_id_number")});
}

TEST_CASE("a number that fails its check tells nobody apart from a namesake in the book, whatever birthday it holds")
{
    // Check digits by the weights 2^(17-i) mod 11, worked out apart from the program.
    const char16_t* right = u"110105198507011235";
    const char16_t* wrong = u"110105198607011230";
    const char16_t* another = u"110105198607011232";
    const auto planned = [](const char16_t* inBook, const char16_t* inSheet, const char16_t* phone) {
        const Known person =
            known(1, {{Field::FullName, u"张三"}, {Field::IdNumber, inBook}, {Field::MobilePhone, u"13800000001"}});
        return planOf(tableOf({{u"姓名", u"身份证号码", u"手机号码"}, {u"张三", inSheet, phone}}), plainOptions(),
                      indexOf({person}));
    };
    const ImportPlan mistyped = planned(right, wrong, u"13800000001");
    CHECK(endOf(mistyped) == QStringLiteral("rejected"));
    CHECK(problemCodes(mistyped).contains(QStringLiteral("2:match.wrong_number")));
    const auto asked = std::find_if(mistyped.questions.begin(), mistyped.questions.end(),
                                    [](const Question& each) { return each.code == u"match.uncertain"; });
    REQUIRE(asked != mistyped.questions.end());
    for (const Option& option : asked->options)
        CHECK_FALSE(option.recommended); // somebody has to say who is meant
    const ImportPlan corrected = planned(wrong, right, u"13800000001");
    CHECK(endOf(corrected) == QStringLiteral("rejected"));
    CHECK(problemCodes(corrected).contains(QStringLiteral("2:match.corrected_number")));
    // Two right numbers are two people; what they share beside the name is said.
    const ImportPlan two = planned(right, another, u"13800000001");
    CHECK(endOf(two) == QStringLiteral("added"));
    CHECK(problemCodes(two) == QStringList{QStringLiteral("2:match.namesake_likely")});
    CHECK(problemCodes(planned(right, another, u"13900000002")).isEmpty());
}

TEST_CASE("the same name and birth with two numbers, one of which fails its check, are told as one person perhaps")
{
    // 11010519491231002X is right (GB 11643-1999, its own example), so any other last figure is wrong.
    const auto toldOf = [](const char16_t* first, const char16_t* second, const char16_t* birth) {
        const ImportPlan plan = planOf(tableOf(
            {{u"姓名", u"身份证号码", u"出生日期"}, {u"沈若溪", first, u"1949-12-31"}, {u"沈若溪", second, birth}}));
        CHECK(plan.counts.added == 2);
        QStringList told;
        for (const RowProblem& problem : plan.problems) {
            if (problem.problem.code == u"row.namesake_number")
                told << QStringLiteral("%1 like %2").arg(problem.row).arg(problem.problem.args.value(0));
        }
        return told.join(u'|');
    };
    CHECK(toldOf(u"11010519491231002X", u"110105194912310021", u"1949-12-31") == QStringLiteral("3 like 2"));
    CHECK(toldOf(u"110105194912310021", u"11010519491231002X", u"1949-12-31") == QStringLiteral("3 like 2"));
    CHECK(toldOf(u"11010519491231002X", u"440524194912310019", u"1949-12-31").isEmpty()); // two right ones: two people
    CHECK(toldOf(u"11010519491231002X", u"110105194912310021", u"1949-12-30").isEmpty());
}

TEST_CASE("spaces and dots make no other name")
{
    const MemberIndex book = bookWith(u"阿依古丽·买买提", u"11010519491231002X", u"1949-12-31");
    for (const char16_t* name : {u"阿依古丽•买买提", u"阿依古丽 买买提", u"阿依古丽买买提", u"阿依古丽.买买提"}) {
        const ImportPlan plan =
            planOf(tableOf({{u"姓名", u"身份证号码"}, {name, u"11010519491231002X"}}), plainOptions(), book);
        CHECK(endOf(plan) == QStringLiteral("unchanged"));
        CHECK(plan.rows[0].member == Uuid{1, 1});
    }
}

TEST_CASE("a birth date that only the number tells is filled in and said, and never replaces another")
{
    const sheet::Table table = tableOf({{u"姓名", u"身份证号码"},
                                        {u"甲甲", u"11010519491231002X"},
                                        {u"乙乙", u"110105194912310021"}, // the check digit is wrong
                                        {u"丙丙", u""}});
    const ImportPlan plan = planOf(table);
    PlanValues values(plan, table);
    CHECK(values.of(plan.rows[0]).get(Field::BirthDate) == QStringLiteral("1949-12-31"));
    CHECK_FALSE(values.of(plan.rows[1]).has(Field::BirthDate));
    REQUIRE(plan.notices.size() == 1);
    CHECK(plan.notices[0].first.code == QStringLiteral("birth_date.from_id"));
    CHECK(plan.notices[0].rows == std::vector<int>{2});

    const sheet::Table one = tableOf({{u"姓名", u"身份证号码"}, {u"甲甲", u"11010519491231002X"}});
    ImportOptions overwrite = plainOptions();
    overwrite.policy = Policy::Overwrite;
    const ImportPlan kept = planOf(one, overwrite, bookWith(u"甲甲", u"11010519491231002X", u"1950-01-01"));
    CHECK(endOf(kept) == QStringLiteral("unchanged"));
    CHECK(kept.notices.empty());
    const ImportPlan filled = planOf(one, plainOptions(), bookWith(u"甲甲", u"11010519491231002X"));
    CHECK(endOf(filled) == QStringLiteral("updated"));
    CHECK(filled.notices.size() == 1);
    // A cell that is in doubt is not answered by the number.
    const sheet::Table doubtful =
        tableOf({{u"姓名", u"身份证号码", u"出生日期"}, {u"甲甲", u"11010519491231002X", Num{1949.1}}});
    const ImportPlan asked = planOf(doubtful);
    PlanValues untouched(asked, doubtful);
    CHECK_FALSE(untouched.of(asked.rows[0]).has(Field::BirthDate));
    const auto question = std::find_if(asked.questions.begin(), asked.questions.end(),
                                       [](const Question& each) { return each.code == u"date.ambiguous_month"; });
    REQUIRE(question != asked.questions.end());
    CHECK(question->text.contains(QStringLiteral("身份证号里的生日却是 1949年12月31日")));
}

TEST_CASE("whether 1985.1 is January or October is settled by the ID number beside it")
{
    // Check digits by the weights 2^(17-i) mod 11, worked out apart from the program; the last number is wrong.
    const sheet::Table table = tableOf({{u"姓名", u"身份证号码", u"出生日期"},
                                        {u"甲甲", u"110105198510120010", Num{1985.1}},
                                        {u"乙乙", u"110105198501120019", Num{1985.1}},
                                        {u"丙丙", u"", Num{1985.1}},
                                        {u"丁丁", u"110105198510120011", Num{1985.1}}});
    const ImportPlan plan = planOf(table);
    PlanValues values(plan, table);
    QStringList births;
    for (const PlanRow& row : plan.rows)
        births << values.of(row).get(Field::BirthDate);
    CHECK(births.join(u'|') == QStringLiteral("1985-10|1985-01||"));
    QStringList open;
    for (const Question& question : plan.questions) {
        if (question.code == u"date.ambiguous_month" && question.chosen < 0)
            open << QString::number(question.row);
    }
    CHECK(open.join(u'|') == QStringLiteral("4|5"));
    QStringList told;
    for (const RowProblem& problem : plan.problems) {
        if (problem.problem.code == u"birth_date.month_by_id" && problem.problem.severity == Severity::Warning)
            told << QStringLiteral("%1:%2:%3").arg(problem.row).arg(problem.column).arg(problem.problem.args.value(1));
    }
    CHECK(told.join(u'|') == QStringLiteral("2:2:1985年10月|3:2:1985年1月"));
}

TEST_CASE("the month that the ID number decided is shown as an answer that can be changed")
{
    const sheet::Table table =
        tableOf({{u"姓名", u"身份证号码", u"出生日期"}, {u"甲甲", u"110105198510120010", Num{1985.1}}});
    const auto questionIn = [](const ImportPlan& plan) {
        const auto found = std::find_if(plan.questions.begin(), plan.questions.end(),
                                        [](const Question& each) { return each.code == u"date.ambiguous_month"; });
        REQUIRE(found != plan.questions.end());
        return *found;
    };
    const ImportPlan plan = planOf(table);
    const Question shown = questionIn(plan);
    REQUIRE(shown.chosen >= 0);
    CHECK(shown.options[size_t(shown.chosen)].id == QStringLiteral("1985-10"));
    CHECK(shown.options[size_t(shown.chosen)].recommended);
    CHECK(shown.text.contains(QStringLiteral("按身份证号")));
    CHECK(plan.rows[0].openQuestions == 0);
    ImportOptions options = plainOptions();
    options.decisions = {answerTo(shown, QStringLiteral("1985-01"))};
    const ImportPlan changed = planOf(table, options);
    PlanValues values(changed, table);
    CHECK(values.of(changed.rows[0]).get(Field::BirthDate) == QStringLiteral("1985-01"));
    const Question again = questionIn(changed);
    CHECK(again.options[size_t(again.chosen)].id == QStringLiteral("1985-01"));
    CHECK_FALSE(problemCodes(changed).contains(QStringLiteral("2:birth_date.month_by_id")));
}

TEST_CASE("of 88.8.8 the ID number beside it knows the century, and only where its day is the same")
{
    // Check digits by the weights 2^(17-i) mod 11, worked out apart from the program.
    const sheet::Table table = tableOf({{u"姓名", u"身份证号码", u"出生日期"},
                                        {u"甲甲", u"110105198808080015", u"88.8.8"},
                                        {u"乙乙", u"110105198808080023", u"88.8.9"},
                                        {u"丙丙", u"", u"88.8.8"}});
    const ImportPlan plan = planOf(table);
    PlanValues values(plan, table);
    CHECK(values.of(plan.rows[0]).get(Field::BirthDate) == QStringLiteral("1988-08-08"));
    CHECK(problemCodes(plan).contains(QStringLiteral("2:birth_date.year_by_id")));
    CHECK(problemCodes(plan).contains(QStringLiteral("4:date.two_digit_year")));
    CHECK_FALSE(values.of(plan.rows[2]).has(Field::BirthDate));
    const auto settled = std::ranges::find(plan.questions, 2, &Question::row);
    REQUIRE(settled != plan.questions.end());
    REQUIRE(settled->chosen >= 0);
    CHECK(settled->options[size_t(settled->chosen)].id == QStringLiteral("1988-08-08"));
    CHECK(settled->text.contains(QStringLiteral("按身份证号")));
    CHECK_FALSE(problemCodes(plan).contains(QStringLiteral("3:birth_date.year_by_id")));
}

TEST_CASE("a birth year in the number gets the verdict that it would get as a birth date")
{
    // Check digits by the weights 2^(17-i) mod 11, worked out apart from the program.
    const sheet::Table table =
        tableOf({{u"姓名", u"身份证号码"}, {u"甲甲", u"110105209901010020"}, {u"乙乙", u"110105185001010021"}});
    const ImportPlan plan = planOf(table);
    CHECK(problemCodes(plan).join(u' ') == QStringLiteral("2:id_number.birth_future 3:id_number.birth_year"));
    CHECK(endOf(plan, 0) == QStringLiteral("rejected"));
    CHECK(endOf(plan, 1) == QStringLiteral("added"));
    PlanValues values(plan, table);
    CHECK_FALSE(values.of(plan.rows[1]).has(Field::IdNumber));
    CHECK(plan.doubts.size() == 1);
}

TEST_CASE("a date over three columns is one date")
{
    const std::vector<RowSpec> rows{
        {u"姓名", u"出生日期", u"", u"", u"入党日期", u"", u""},
        {u"", u"年", u"月", u"日", u"年", u"月", u"日"},
        {u"甲甲", Num{1985}, Num{7}, Num{12}, Num{2009}, Num{6}, u""},
        {u"乙乙", u"1985年", u"07月", u"", u"2009", u"6", u"30日"},
        {u"丙丙", Num{1985}, u"", u"", u"2009.06.30", u"", u""},
        {u"丁丁", u"1985", u"13", u"1", u"1999", u"", u"2"},
    };
    const std::vector<sheet::MergedRange> merges{{1, 2, 0, 0}, {1, 1, 1, 3}, {1, 1, 4, 6}};
    for (const auto& each : {merges, std::vector<sheet::MergedRange>{}}) {
        const sheet::Table table = tableOf(rows, each);
        const ImportPlan plan = planOf(table);
        REQUIRE(plan.rows.size() == 4);
        CHECK(plan.counts.added == 4);
        PlanValues values(plan, table);
        const auto dates = [&](size_t row) {
            const FieldValues read = values.of(plan.rows[row]);
            return read.get(Field::BirthDate) + u' ' + read.get(Field::JoinDate);
        };
        CHECK(dates(0) == QStringLiteral("1985-07-12 2009-06"));
        CHECK(dates(1) == QStringLiteral("1985-07 2009-06-30"));
        CHECK(dates(2) == QStringLiteral("1985 2009-06-30"));
        CHECK(dates(3) == QStringLiteral(" "));
        CHECK(problemCodes(plan)
              == (QStringList{QStringLiteral("6:date.impossible"), QStringLiteral("6:date.unreadable")}));
    }
}
