// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_support.h"

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;
using book::FieldValues;

namespace {

QString dispositionsOf(const ImportPlan& plan)
{
    QStringList all;
    for (const PlanRow& row : plan.rows)
        all << QString::number(row.number) + u'=' + dispositionName(row.disposition);
    return all.join(u' ');
}

void checkCounts(const ImportPlan& plan)
{
    const PlanCounts& counts = plan.counts;
    CHECK(counts.read == counts.added + counts.updated + counts.unchanged + counts.skipped + counts.rejected);
    CHECK(counts.read == static_cast<int>(plan.rows.size()));
}

ImportOptions with(Policy policy)
{
    ImportOptions options = plainOptions();
    options.policy = policy;
    return options;
}

} // namespace

TEST_CASE("every row ends in one of five ways, with the sheet's own row number")
{
    const sheet::Table table = tableOf({
        {u"2026年党员花名册"},
        {u"序号", u"姓名", u"性别", u"身份证号码", u"入党时间", u"备注"},
        {Num{1}, u"苗春和", u"男", u"11010519491231002X", u"1985.07", u""},
        {},
        {Num{2}, u"卢望舒", u"男", u"440524198001010013", u"2003-06-20", u""},
        {Num{3}, u"", u"女", u"", u"2003-06-20", u""},
        {Num{4}, u"莫清扬", u"男", u"1101051949123100", u"", u""},
        {Num{5}, u"俞远航", u"男", u"", u"2031.06.30", u""},
        {Num{6}, u"夏一诺", u"女", u"11010519491231002X", u"", u""},
        {u"序号", u"姓名", u"性别", u"身份证号码", u"入党时间", u"备注"},
        {Num{7}},
        {u"第二党小组"},
        {u"", u"　", u""},
        {u"合计", u"", u"", u"", u"", u"共 36 人"},
        {u"填表人：甲", u"", u"", u"审核人：乙"},
        {u"备注：以上名单截至2026年9月"},
        {u"", u"共36人"},
    });
    const ImportPlan plan = planOf(table);
    CHECK(dispositionsOf(plan)
          == QStringLiteral("3=added 5=added 6=rejected 7=rejected 8=rejected 9=rejected 10=skipped "
                            "11=skipped 12=skipped 14=skipped 15=skipped 16=skipped 17=skipped"));
    CHECK(
        problemCodes(plan).join(u' ')
        == QStringLiteral("3:gender.differs_from_id 6:name.missing 7:id_number.length 8:date.future "
                          "9:row.same_id_number 10:row.repeated_header 11:row.number_only 12:row.heading 14:row.total "
                          "15:row.total 16:row.total 17:row.total"));
    checkCounts(plan);
    CHECK(plan.counts.read == 13);
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 4);
    CHECK(plan.counts.skipped == 7);
    for (const RowProblem& problem : plan.problems)
        CHECK_FALSE(problemText(problem.problem).contains(problem.problem.code));

    PlanValues values(plan, table);
    CHECK(values.of(plan.rows[0]).get(Field::JoinDate) == QStringLiteral("1985-07"));
    CHECK(values.of(plan.rows[1]).get(Field::FullName) == QStringLiteral("卢望舒"));
}

TEST_CASE("duplicates inside the file: by number, else by name and birth date")
{
    const ImportPlan plan = planOf(tableOf({
        {u"姓名", u"出生日期", u"身份证号码"},
        {u"甲甲", u"1985.07.01", u""},
        {u"甲甲", u"1985-07-01", u""},
        {u"甲甲", u"1985-07-02", u""},
        {u"甲甲", u"", u"11010519491231002X"},
        {u"甲　甲", u"1949-12-31", u""},
        {u"乙乙", u"1980-01-01", u"440524198001010013"},
        {u"丙丙", u"", u"440524800101001"},
    }));
    CHECK(dispositionsOf(plan) == QStringLiteral("2=added 3=rejected 4=added 5=added 6=rejected 7=added 8=rejected"));
    QStringList where;
    for (const RowProblem& problem : plan.problems) {
        if (problem.problem.code.startsWith(u"row."))
            where << QString::number(problem.row) + u'>' + problem.problem.args.value(0);
    }
    CHECK(where.join(u' ') == QStringLiteral("3>2 6>5 8>7"));
}

TEST_CASE("policies for people who are in the book")
{
    const MemberIndex book = indexOf({
        known(1,
              {{Field::FullName, u"沈若溪"},
               {Field::IdNumber, u"11010519491231002X"},
               {Field::MobilePhone, u"13600002054"},
               {Field::BirthDate, u"1949-12"}}),
        known(2, {{Field::FullName, u"韩知秋"}, {Field::BirthDate, u"1980-01-01"}}),
    });
    const sheet::Table table = tableOf({
        {u"姓名", u"身份证号码", u"出生日期", u"手机", u"学历"},
        {u"沈若溪", u"11010519491231002X", u"1949-12-31", u"13900006207", u"大专"},
        {u"韩知秋", u"440524198001010013", u"1980-01-01", u"", u""},
        {u"新来人", u"", u"1990-01-01", u"", u""},
        {u"韩知秋", u"", u"1981-01-01", u"", u""},
    });
    const auto changesOf = [](const ImportPlan& plan) {
        QStringList changes;
        for (const Change& change : plan.changes)
            changes << QString::number(change.row) + u':' + book::fieldName(change.field) + u':' + change.oldValue
                    + u'>' + change.newValue;
        return changes.join(u' ');
    };

    const ImportPlan fill = planOf(table, with(Policy::Fill), book);
    CHECK(dispositionsOf(fill) == QStringLiteral("2=updated 3=updated 4=added 5=added"));
    CHECK(changesOf(fill) == QStringLiteral("2:education_level:>大专 3:id_number:>440524198001010013")); // blanks alone
    CHECK(problemCodes(fill).join(u' ') == QStringLiteral("2:value.differs 2:value.differs"));
    CHECK(fill.rows[0].member == Uuid{1, 1});

    const ImportPlan overwrite = planOf(table, with(Policy::Overwrite), book);
    CHECK(changesOf(overwrite).contains(QStringLiteral("2:mobile_phone:13600002054>13900006207")));
    CHECK(changesOf(overwrite).contains(QStringLiteral("2:birth_date:1949-12>1949-12-31")));
    CHECK(problemCodes(overwrite).isEmpty());

    const ImportPlan newOnly = planOf(table, with(Policy::NewOnly), book);
    CHECK(dispositionsOf(newOnly) == QStringLiteral("2=skipped 3=skipped 4=added 5=added"));
    CHECK(newOnly.changes.empty());

    ImportOptions ask = with(Policy::Ask);
    const ImportPlan asked = planOf(table, ask, book);
    REQUIRE(asked.questions.size() == 3); // the first one is about the sheet without the kind of member
    for (const std::size_t i : {std::size_t(1), std::size_t(2)}) {
        CHECK(asked.questions[i].code == QStringLiteral("match.differs"));
        CHECK(asked.questions[i].row == 2);
        ask.decisions.push_back(answerTo(asked.questions[i], QStringLiteral("update")));
    }
    CHECK(asked.rows[0].openQuestions == 2);
    const ImportPlan answered = planOf(table, ask, book);
    CHECK(changesOf(answered).contains(QStringLiteral("13600002054>13900006207")));
    CHECK(answered.questions[1].chosen == 1);
    CHECK(answered.rows[0].openQuestions == 0);
}

TEST_CASE("a second import of the same sheet changes nothing")
{
    const sheet::Table table =
        tableOf({{u"姓名", u"出生日期", u"学历"}, {u"甲甲", u"1985.07", u"本科"}, {u"乙乙", u"", u"大专"}});
    const ImportPlan first = planOf(table);
    REQUIRE(first.counts.added == 2);
    PlanValues values(first, table);
    const MemberIndex book = indexOf({{Uuid{1, 1}, values.of(first.rows[0])}, {Uuid{1, 2}, values.of(first.rows[1])}});
    const ImportPlan second = planOf(table, plainOptions(), book);
    CHECK(dispositionsOf(second) == QStringLiteral("2=unchanged 3=unchanged"));
    CHECK(problemCodes(second).isEmpty());
}

TEST_CASE("where the book has only the month of birth, it is the book that is to be completed")
{
    const MemberIndex book = indexOf({known(1, {{Field::FullName, u"沈若溪"}, {Field::BirthDate, u"1985-07"}})});
    const ImportPlan plan = planOf(tableOf({{u"姓名", u"出生日期"}, {u"沈若溪", u"1985-07-12"}}), plainOptions(), book);
    REQUIRE(problemCodes(plan) == QStringList{QStringLiteral("2:match.book_lacks_day")});
    const QString said = problemText(plan.problems.back().problem);
    CHECK(said.contains(QStringLiteral("出生日期只写到 1985年7月")));
    CHECK(said.contains(QStringLiteral("在名册里把他的出生日期补全")));
    CHECK_FALSE(said.contains(QStringLiteral("请补上")));
}

TEST_CASE("a likely match is asked, and kept out until it is answered")
{
    const MemberIndex book = indexOf({known(1, {{Field::FullName, u"沈若溪"}, {Field::BirthDate, u"1985-07-12"}})});
    const sheet::Table table = tableOf({{u"姓名", u"出生年月", u"手机"}, {u"沈若溪", u"1985.07", u"13900006207"}});
    ImportOptions options = plainOptions();
    const ImportPlan plan = planOf(table, options, book);
    CHECK(dispositionsOf(plan) == QStringLiteral("2=rejected"));
    CHECK(problemCodes(plan).join(u' ') == QStringLiteral("2:match.uncertain"));
    REQUIRE(plan.questions.size() == 1);
    options.decisions = recommendedDecisions(plan);
    const ImportPlan same = planOf(table, options, book);
    CHECK(dispositionsOf(same) == QStringLiteral("2=updated"));
    CHECK(same.rows[0].member == Uuid{1, 1});
    options.decisions = {{2, std::nullopt, QStringLiteral("match.uncertain"), QStringLiteral("new"), {}}};
    CHECK(dispositionsOf(planOf(table, options, book)) == QStringLiteral("2=added"));
    options.decisions[0].option = QStringLiteral("skip");
    CHECK(dispositionsOf(planOf(table, options, book)) == QStringLiteral("2=skipped"));
}

TEST_CASE("of the same name and another sex: rather another person; only the name: nothing else is claimed")
{
    const auto questionOf = [](const std::vector<std::pair<Field, const char16_t*>>& inBook,
                               const sheet::Table& table) {
        const ImportPlan plan = planOf(table, plainOptions(), indexOf({known(1, inBook)}));
        REQUIRE(plan.questions.size() == 1);
        return plan.questions[0];
    };
    const auto recommended = [](const Question& question) {
        QStringList ids;
        for (const Option& option : question.options)
            ids << (option.recommended ? option.id : QString());
        return ids.join(u' ').trimmed();
    };
    const sheet::Table table = tableOf({{u"姓名", u"性别", u"学历"}, {u"孙三丰", u"男", u"大专"}});
    const Question other = questionOf({{Field::FullName, u"孙三丰"}, {Field::Gender, u"女"}}, table);
    CHECK(recommended(other) == QStringLiteral("new"));
    CHECK(other.text.contains(QStringLiteral("性别不同")));
    // The book knows the sex from the number alone: its 17th digit is 2.
    CHECK(recommended(questionOf({{Field::FullName, u"孙三丰"}, {Field::IdNumber, u"11010519491231002X"}}, table))
          == QStringLiteral("new"));
    const Question nameOnly = questionOf({{Field::FullName, u"孙三丰"}, {Field::Gender, u"男"}}, table);
    CHECK(recommended(nameOnly).isEmpty()); // somebody has to say who is meant
    CHECK_FALSE(nameOnly.text.contains(QStringLiteral("对得上")));
}

TEST_CASE("a date before the 18th birthday or after today is neither recommended nor offered first")
{
    const ImportPlan plan = planOf(tableOf({{u"姓名", u"出生日期", u"入党时间", u"转正时间"},
                                            {u"甲甲", u"1988.05", u"85.7", u""},
                                            {u"乙乙", u"1960.05", u"85.7", u"86.7"}}));
    REQUIRE(plan.counts.added == 2);
    const auto offered = [&](int row, Field field) {
        QStringList ids;
        for (const Question& question : plan.questions) {
            if (question.row != row || question.field != field)
                continue;
            for (const Option& option : question.options)
                ids << option.id + (option.recommended ? QStringLiteral("!") : QString());
        }
        return ids.join(u' ');
    };
    CHECK(offered(2, Field::JoinDate) == QStringLiteral("empty! 1985-07"));
    CHECK(offered(3, Field::JoinDate) == QStringLiteral("1985-07! empty"));
    CHECK(offered(3, Field::FullMemberDate) == QStringLiteral("1986-07! empty"));
    CHECK(problemCodes(plan).contains(QStringLiteral("2:date.two_digit_year_open")));
    CHECK(problemCodes(plan).contains(QStringLiteral("3:date.two_digit_year")));
    for (const RowProblem& problem : plan.problems) {
        if (problem.row == 2 && problem.field == Field::JoinDate)
            CHECK_FALSE(problemText(problem.problem).contains(QStringLiteral("多半")));
    }
}

TEST_CASE("a birth date that the row's own ID number contradicts is not recommended")
{
    const ImportPlan plan = planOf(tableOf({{u"姓名", u"性别", u"出生日期", u"身份证号码", u"入党时间"},
                                            {u"赵六", u"男", u"85.7", u"440524800101001", u"2006.06.30"}}));
    const auto asked = std::find_if(plan.questions.begin(), plan.questions.end(),
                                    [](const Question& each) { return each.field == Field::BirthDate; });
    REQUIRE(asked != plan.questions.end());
    const Question& question = *asked;
    CHECK(question.text.contains(QStringLiteral("身份证号里的生日却是 1980年1月1日")));
    for (const Option& option : question.options)
        CHECK(option.recommended == (option.id == u"empty"));
}

TEST_CASE("questions of mockup 04 and their answers")
{
    const sheet::Table table = tableOf({
        {u"姓名", u"身份证号码", u"入党时间", u"转正时间"},
        {u"郝建业", u"110105194912310021", u"2006.06.30", u"2007.06.30"},
        {u"白露晨", u"", u"2009.7", u"2010.7"},
        {u"夏一诺", u"", Num{1985.1}, u"86.7"},
    });
    ImportOptions options = plainOptions();
    const ImportPlan plan = planOf(table, options);
    QStringList codes;
    for (const Question& question : plan.questions)
        codes << QString::number(question.row) + u':' + question.code + u':' + QString::number(question.options.size());
    CHECK(codes.join(u' ')
          == QStringLiteral("1:member_type.missing:4 2:id_number.check_digit:3 3:date.month_only:2 3:date.month_only:2 "
                            "4:date.ambiguous_month:3 "
                            "4:date.two_digit_year:2"));
    CHECK(plan.counts.added == 3);
    CHECK(plan.counts.unverified == 1);
    PlanValues untouched(plan, table);
    CHECK(untouched.of(plan.rows[0]).get(Field::IdNumber) == QStringLiteral("110105194912310021"));
    CHECK(untouched.of(plan.rows[1]).get(Field::JoinDate) == QStringLiteral("2009-07"));
    CHECK_FALSE(untouched.of(plan.rows[2]).has(Field::JoinDate));
    CHECK_FALSE(untouched.of(plan.rows[2]).has(Field::FullMemberDate));

    options.decisions = recommendedDecisions(plan);
    const ImportPlan recommended = planOf(table, options);
    PlanValues byAdvice(recommended, table);
    CHECK(byAdvice.of(recommended.rows[1]).get(Field::JoinDate) == QStringLiteral("2009-07"));
    CHECK_FALSE(byAdvice.of(recommended.rows[2]).has(Field::JoinDate));
    CHECK(byAdvice.of(recommended.rows[2]).get(Field::FullMemberDate) == QStringLiteral("1986-07"));
    for (const PlanRow& row : recommended.rows)
        CHECK(row.openQuestions == 0);

    options.decisions = {{2, Field::IdNumber, QStringLiteral("id_number.check_digit"), QStringLiteral("correct"),
                          QStringLiteral("11010519491231002X")},
                         {3, Field::JoinDate, QStringLiteral("date.month_only"), QStringLiteral("2009-07-01"), {}},
                         {4, Field::JoinDate, QStringLiteral("date.ambiguous_month"), QStringLiteral("1985-10"), {}}};
    const ImportPlan chosen = planOf(table, options);
    PlanValues byChoice(chosen, table);
    CHECK(byChoice.of(chosen.rows[0]).get(Field::IdNumber) == QStringLiteral("11010519491231002X"));
    CHECK(chosen.counts.unverified == 0);
    CHECK(byChoice.of(chosen.rows[1]).get(Field::JoinDate) == QStringLiteral("2009-07-01"));
    CHECK(byChoice.of(chosen.rows[2]).get(Field::JoinDate) == QStringLiteral("1985-10"));

    options.decisions = {{2, Field::IdNumber, QStringLiteral("id_number.check_digit"), QStringLiteral("skip"), {}}};
    CHECK(dispositionsOf(planOf(table, options)).startsWith(QStringLiteral("2=skipped")));
}

TEST_CASE("changes of form are counted, not listed")
{
    const ImportPlan plan =
        planOf(tableOf({{u"姓名", u"学历"}, {u"甲　甲", u"本科"}, {u"乙乙", u"本科"}, {u"丙丙", u"中专"}}));
    CHECK(problemCodes(plan).isEmpty());
    QStringList groups;
    for (const NoticeGroup& group : plan.notices)
        groups << group.first.code + u'*' + QString::number(group.rows.size());
    CHECK(groups.join(u' ') == QStringLiteral("name.space_removed*1 choice.mapped*2 choice.mapped*1"));
}

TEST_CASE("columns that were not imported are named")
{
    const ImportPlan plan =
        planOf(tableOf({{u"姓名", u"性别", u"工号", u"电话", u"地址", u""}, {u"甲甲", u"男", u"1", u"", u"", u"x"}}));
    QStringList codes;
    for (const RowProblem& problem : plan.problems)
        codes << QString::number(problem.row) + u':' + problem.problem.code;
    CHECK(codes.join(u' ')
          == QStringLiteral(
              "1:member_type.left_empty 1:header.unknown 1:header.suggested 1:header.uncertain 1:header.empty"));
}

TEST_CASE("hundreds of unknown columns are one problem that names them by their ranges")
{
    std::vector<QString> headers;
    for (int i = 1; i <= 298; ++i)
        headers.push_back(QStringLiteral("甲%1").arg(i));
    RowSpec head{u"姓名", u"性别"};
    RowSpec row{u"甲甲", u"男"};
    for (const QString& header : headers) {
        head.emplace_back(reinterpret_cast<const char16_t*>(header.utf16()));
        row.emplace_back(u"x");
    }
    head[40] = u"入党时间"; // column AO
    row[40] = u"2009.7.1";
    const ImportPlan plan = planOf(tableOf({head, row}));
    std::vector<RowProblem> told;
    std::copy_if(plan.problems.begin(), plan.problems.end(), std::back_inserter(told),
                 [](const RowProblem& problem) { return problem.problem.code.startsWith(u"header."); });
    REQUIRE(told.size() == 1);
    CHECK(told[0].problem.args
          == QStringList{QStringLiteral("297"), QStringLiteral("C–AN 列（甲1…甲38）、AP–KN 列（甲40…甲298）")});
    CHECK(problemText(told[0].problem).contains(QStringLiteral("不认识的列有 297 个")));
}

TEST_CASE("a day to come is offered for no birthday, and told in one sentence")
{
    const ImportPlan plan = planOf(tableOf({
        {u"姓名", u"出生日期", u"入党时间", u"转正时间", u"人员类别", u"党费缴至年月"},
        {u"甲甲", u"26.12", u"2009.7.1", u"2010.7.1", u"正式党员", u"26.12"},
        {u"乙乙", u"约2030年", u"2009.7.1", u"85.7", u"正式党员", u"2026.12"},
        {u"丙丙", u"1980.1.2", u"2009.7.1", u"2030.7.1", u"正式党员", u""},
        {u"丁丁", u"1980.1.2", u"2009.7.1", u"待查", u"正式党员", u""},
        {u"戊戊", u"1980.1.2", u"2009.7.1", u"", u"正式党员", u""},
    }));
    for (const Question& question : plan.questions) {
        for (const Option& option : question.options) {
            INFO(question.row << ' ' << option.id.toStdString());
            const PartialDate date = PartialDate::fromIso(option.id);
            CHECK((question.field == Field::DuesPaidUntil || date.isEmpty() || date.earliest() <= QDate(2026, 9, 18)));
            if (question.row == 2 && question.field == Field::BirthDate)
                CHECK(option.recommended == (option.id == u"empty")); // a hundred years old, or a slip
            if (question.row == 2 && question.field == Field::DuesPaidUntil)
                CHECK(option.recommended == (option.id == u"2026-12"));
        }
    }
    QStringList conversions;
    for (const RowProblem& problem : plan.problems) {
        if (problem.field == Field::FullMemberDate)
            conversions << QString::number(problem.row) + u':' + problem.problem.code;
    }
    for (const NoticeGroup& group : plan.notices) {
        for (const int row : group.rows) {
            if (group.field == Field::FullMemberDate)
                conversions << QString::number(row) + u':' + group.first.code;
        }
    }
    CHECK(conversions.join(u' ')
          == QStringLiteral("3:date.two_digit_year 4:date.future_left_empty 5:date.unreadable 6:full_member.missing"));
}

TEST_CASE("the example of how to write a date is one that its column can hold")
{
    const ImportPlan plan = planOf(tableOf({
        {u"姓名", u"出生日期", u"入党时间", u"转正时间", u"党费缴至年月"},
        {u"甲甲", u"1985.13", u"2009.13", u"待查", u"07月01日"},
    }));
    QHash<Field, QString> told;
    for (const RowProblem& problem : plan.problems) {
        if (problem.field)
            told.insert(*problem.field, problemText(problem.problem));
    }
    CHECK(told.value(Field::BirthDate).contains(QStringLiteral("1985.07.01")));
    for (const Field field : {Field::JoinDate, Field::FullMemberDate, Field::DuesPaidUntil}) {
        INFO(told.value(field).toStdString());
        CHECK_FALSE(told.value(field).contains(QStringLiteral("1985.07")));
    }
    CHECK(told.value(Field::JoinDate).contains(QStringLiteral("2010.07.01"))); // 25, by the example of the birthday
    CHECK(told.value(Field::FullMemberDate).contains(QStringLiteral("2011.07.01"))); // a year later
    CHECK(told.value(Field::DuesPaidUntil).contains(QStringLiteral("2025.09")));
}

TEST_CASE("a character that was lost before is told in every column of text, and the row is kept")
{
    const ImportPlan plan = planOf(tableOf({
        {u"姓名", u"人员类别", u"民族", u"工作单位", u"籍贯", u"备注", u"手机", u"证件类型", u"身份证号码"},
        {u"甲\uFFFD", u"正式党员", u"汉\uFFFD", u"局\uFFFD办", u"山\uFFFD", u"\uFFFD", u"1380000\uFFFD111", u"护照",
         u"E1234\uFFFD78"},
    }));
    CHECK(plan.counts.added == 1);
    QStringList told;
    for (const RowProblem& problem : plan.problems) {
        if (problem.row == 2)
            told << book::fieldName(*problem.field) + u':' + problem.problem.code;
    }
    for (const char* each : {"full_name:name.suspicious", "workplace:cell.damaged", "native_place:cell.damaged",
                             "remark:cell.damaged", "mobile_phone:phone.unusual", "id_number:cell.damaged"}) {
        INFO(told.join(u' ').toStdString());
        CHECK(told.contains(QLatin1String(each)));
    }
    CHECK(told.filter(QStringLiteral("ethnicity:")).size() == 1);
}

TEST_CASE("cancelling leaves no plan")
{
    struct Stop final : Progress {
        bool advance(qint64, qint64, const QString&) override { return false; }
    };
    std::vector<RowSpec> rows{{u"姓名", u"性别"}};
    for (int i = 0; i < 3000; ++i)
        rows.push_back({u"甲乙", u"男"});
    const sheet::Table table = tableOf(rows);
    const auto layout = recognizeHeader(table);
    REQUIRE(layout.has_value());
    Stop stop;
    const auto plan = makePlan(table, *layout, {}, plainOptions(), stop);
    REQUIRE_FALSE(plan.has_value());
    CHECK(plan.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("rows are named in stretches, and counted where they are many")
{
    CHECK(rowsText({7}) == QStringLiteral("第 7 行"));
    CHECK(rowsText({2, 3, 4, 7}) == QStringLiteral("第 2–4、7 行"));
    CHECK(rowsText({2, 4, 6, 8, 10, 12}) == QStringLiteral("第 2、4、6、8、10、12 行"));
    CHECK(rowsText({2, 4, 6, 8, 10, 12, 14, 15}) == QStringLiteral("第 2、4、6、8、10、12 行等 8 行"));
}
