// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_support.h"

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;

namespace {

struct Layout {
    const char* name;
    std::vector<RowSpec> rows;
    std::vector<sheet::MergedRange> merges;
    const char16_t* mapping; ///< header=field, separated by blanks where the header has none
    int headerRow;
    int lastHeaderRow;
};

const std::vector<Layout>& layouts()
{
    static const std::vector<Layout> all{
        {"plain",
         {{u"姓名", u"性别", u"民族"}, {u"甲乙", u"男", u"汉族"}},
         {},
         u"姓名=full_name|性别=gender|民族=ethnicity",
         1,
         1},
        {"one title line",
         {{u"2026年党员花名册"}, {u"序号", u"姓名", u"入党时间"}, {Num{1}, u"甲乙", u"1999.07"}},
         {{1, 1, 0, 2}},
         u"序号=seq_no|姓名=full_name|入党时间=join_date",
         2,
         2},
        {"five title lines",
         {{u"中共某某委员会"},
          {u"党员花名册"},
          {u"填报单位：机关第一党支部"},
          {u"填报日期：2026.9.1"},
          {u"（内部资料）"},
          {u"姓名", u"身份证号码", u"手机号码"},
          {u"甲乙", u"", u""}},
         {},
         u"姓名=full_name|身份证号码=id_number|手机号码=mobile_phone",
         6,
         6},
        {"blank line between",
         {{u"党员名册"}, {}, {u"姓名", u"性别"}, {u"甲乙", u"男"}},
         {},
         u"姓名=full_name|性别=gender",
         3,
         3},
        {"national system list (domain-rules §10.3, 1)",
         {{u"姓名",           u"性别",          u"公民身份号码",   u"民族",         u"出生日期",         u"学历",
           u"人员类别",       u"学位",          u"所在党支部",     u"手机号码",     u"入党日期",         u"转正日期",
           u"党龄",           u"党龄校正值",    u"新社会阶层类型", u"工作岗位",     u"从事专业技术职务", u"是否农民工",
           u"现居住地",       u"户籍所在地",    u"是否失联党员",   u"是否流动党员", u"入党类型",         u"转正情况",
           u"入党时所在支部", u"延长预备期时间"}},
         {},
         u"姓名=full_name|性别=gender|公民身份号码=id_number|民族=ethnicity|出生日期=birth_date|学历=education_level|"
         u"人员类别=member_type|学位=degree|所在党支部=party_branch|手机号码=mobile_phone|入党日期=join_date|"
         u"转正日期=full_member_date|党龄=party_standing|党龄校正值=party_standing_correction|"
         u"新社会阶层类型=new_social_stratum|工作岗位=job_category|从事专业技术职务=technical_post|"
         u"是否农民工=is_migrant_worker|现居住地=current_address|户籍所在地=household_address|"
         u"是否失联党员=is_lost_contact|是否流动党员=is_floating|入党类型=join_type|转正情况=conversion_result|"
         u"入党时所在支部=join_branch|延长预备期时间=probation_extended_until",
         1,
         1},
        {"registration form of 2016-17 (§10.3, 2)",
         {{u"序号", u"姓名", u"所在党支部", u"公民身份证号", u"性别", u"民族", u"出生日期", u"学历", u"人员类别",
           u"加入党组织日期", u"转为正式党员日期", u"工作岗位", u"手机号", u"固定电话", u"家庭住址", u"党籍状态",
           u"失联党员/日期", u"是否为流动党员", u"外出流向"},
          {Num{1}, u"甲乙", u"", u"", u"", u"", u"", u"", u"", u"", u"", u"", u"", u"", u"", u"", u"否"}},
         {},
         u"序号=seq_no|姓名=full_name|所在党支部=party_branch|公民身份证号=id_number|性别=gender|民族=ethnicity|"
         u"出生日期=birth_date|学历=education_level|人员类别=member_type|加入党组织日期=join_date|"
         u"转为正式党员日期=full_member_date|工作岗位=job_category|手机号=mobile_phone|固定电话=landline_phone|"
         u"家庭住址=home_address|党籍状态=membership_status|失联党员/日期=is_lost_contact?|是否为流动党员=is_floating|"
         u"外出流向=floating_destination",
         1,
         1},
        {"annual statistics export (§10.3, 3)",
         {{u"姓名",
           u"身份证号码",
           u"性别",
           u"出生日期",
           u"民族",
           u"籍贯",
           u"年龄",
           u"学历",
           u"学位",
           u"毕业院校",
           u"专业",
           u"入党时间",
           u"转正日期",
           u"工作岗位",
           u"从事专业技术职务",
           u"新的社会阶层",
           u"人员类别",
           u"是否农民工",
           u"手机号码",
           u"联系电话",
           u"所在党支部",
           u"联合支部单位名称",
           u"档案所在单位",
           u"户籍所在地",
           u"现居住地",
           u"失去联系情形",
           u"失去联系日期",
           u"信息完整度"}},
         {},
         u"姓名=full_name|身份证号码=id_number|性别=gender|出生日期=birth_date|民族=ethnicity|籍贯=native_place|年龄="
         u"age|"
         u"学历=education_level|学位=degree|毕业院校=school|专业=major|入党时间=join_date|转正日期=full_member_date|"
         u"工作岗位=job_category|从事专业技术职务=technical_post|新的社会阶层=new_social_stratum|人员类别=member_type|"
         u"是否农民工=is_migrant_worker|手机号码=mobile_phone|联系电话=contact_phone|所在党支部=party_branch|"
         u"联合支部单位名称=joint_branch_unit|档案所在单位=archive_holder|户籍所在地=household_address|"
         u"现居住地=current_address|失去联系情形=lost_contact_situation|失去联系日期=lost_contact_date|"
         u"信息完整度=info_completeness",
         1,
         1},
        {"member template with hints and code_label (peers §5.1)",
         {{u"序号", u"姓名（不能有特殊字符）", u"党员类别", u"所在组织", u"性别", u"出生年月(2019/10/24)", u"民族",
           u"联系电话", u"档案管理单位", u"党籍状态", u"加入党组织日期（2019/10/24）", u"身份证",
           u"入党时间（2019/10/24）"}},
         {},
         u"序号=seq_no|姓名（不能有特殊字符）=full_name|党员类别=member_type|所在组织=party_branch|性别=gender|"
         u"出生年月(2019/10/24)=birth_date|民族=ethnicity|联系电话=contact_phone|档案管理单位=archive_holder|"
         u"党籍状态=membership_status|加入党组织日期（2019/10/24）=join_date|身份证=id_number|"
         u"入党时间（2019/10/24）=(join_date)",
         1,
         1},
        {"activists of a school (peers §5.1)",
         {{u"姓名", u"性别", u"出生年月", u"民族", u"所在部门", u"工号", u"身份证号", u"联系电话", u"提交入党申请时间",
           u"确定积极分子时间", u"确定发展对象时间", u"备注"}},
         {},
         u"姓名=full_name|性别=gender|出生年月=birth_date|民族=ethnicity|所在部门=workplace?|工号=-|身份证号=id_number|"
         u"联系电话=contact_phone|提交入党申请时间=application_date|确定积极分子时间=activist_date|"
         u"确定发展对象时间=development_target_date|备注=remark",
         1,
         1},
        {"students (peers §5.1)",
         {{u"姓名", u"学号", u"所在学院", u"所在班级", u"担任职务"},
          {u"甲乙", u"2026001", u"文学院", u"一班", u"班长"}},
         {},
         u"姓名=full_name|学号=-|所在学院=-|所在班级=-|担任职务=work_post?",
         1,
         1},
        {"dues ledger (peers §5.1)",
         {{u"党费台账"},
          {u"序号", u"党员姓名", u"月工资收入", u"执行标准", u"月应缴", u"全年应缴", u"全年实缴", u"备注"}},
         {{1, 1, 0, 7}},
         u"序号=seq_no|党员姓名=full_name|月工资收入=dues_base|执行标准=dues_rate|月应缴=dues_monthly|全年应缴=-|"
         u"全年实缴=-|备注=remark",
         2,
         2},
        {"two rows, merged group (联系电话)",
         {{u"姓名", u"性别", u"联系电话", u"", u"备注"},
          {u"", u"", u"移动电话", u"固定电话", u""},
          {u"甲乙", u"男", u"13800000000", u"", u""}},
         {{1, 2, 0, 0}, {1, 2, 1, 1}, {1, 1, 2, 3}, {1, 2, 4, 4}},
         u"姓名=full_name|性别=gender|联系电话-移动电话=mobile_phone|联系电话-固定电话=landline_phone|备注=remark",
         1,
         2},
        {"two rows in a text file, without merges",
         {{u"姓名", u"性别", u"联系电话", u"", u"备注"}, {u"", u"", u"移动电话", u"固定电话", u""}, {u"甲乙", u"男"}},
         {},
         u"姓名=full_name|性别=gender|联系电话-移动电话=mobile_phone|联系电话-固定电话=landline_phone|备注=remark",
         1,
         2},
        {"two rows under a title, group words needed",
         {{u"党员信息采集表"},
          {u"姓名", u"入党", u"", u"转正", u""},
          {u"", u"时间", u"地点", u"时间", u"情况"},
          {u"甲乙", u"1999.07", u"", u"2000.07", u"按期"}},
         {{1, 1, 0, 4}, {2, 3, 0, 0}, {2, 2, 1, 2}, {2, 2, 3, 4}},
         u"姓名=full_name|入党-时间=join_date|入党-地点=join_branch|转正-时间=full_member_date|转正-情况=conversion_"
         u"result",
         2,
         3},
        {"groups above a complete header",
         {{u"基本信息", u"", u"", u"党内信息", u""},
          {u"姓名", u"性别", u"民族", u"入党时间", u"转正时间"},
          {u"甲乙", u"男"}},
         {{1, 1, 0, 2}, {1, 1, 3, 4}},
         u"姓名=full_name|性别=gender|民族=ethnicity|入党时间=join_date|转正时间=full_member_date",
         2,
         2},
        {"a row of hints under the header",
         {{u"姓名", u"出生年月", u"身份证号"},
          {u"（必填）", u"（如1985.07）", u"（18位）"},
          {u"甲乙", u"1985.07", u""}},
         {},
         u"姓名（必填）=full_name|出生年月（如1985.07）=birth_date|身份证号（18位）=id_number",
         1,
         2},
        {"numbers before the words",
         {{u"1.姓名", u"2.性别", u"3、出生日期", u"④民族", u"(5)学历"}},
         {},
         u"1.姓名=full_name|2.性别=gender|3、出生日期=birth_date|④民族=ethnicity|(5)学历=education_level",
         1,
         1},
        {"stars, spaces, line breaks, full width",
         {{u"*姓　名", u"性 别", u"出生\n年月", u"是否农民工 ", u"Ｎｏ．", u"月缴党费（元）", u"身份证号码*"}},
         {},
         u"*姓 名=full_name|性 别=gender|出生 年月=birth_date|是否农民工=is_migrant_worker|Ｎｏ．=seq_no|"
         u"月缴党费（元）=dues_monthly|身份证号码*=id_number",
         1,
         1},
        {"household register of a village",
         {{u"户号", u"户主关系", u"姓名", u"组别", u"性别"}},
         {},
         u"户号=household_no|户主关系=relation_to_head|姓名=full_name|组别=village_group?|性别=gender",
         1,
         1},
        {"group column of a Party branch (mockup 04)",
         {{u"姓名", u"性别", u"身份证号码", u"入党时间", u"转正时间", u"组别", u"联系电话", u"备注"}},
         {},
         u"姓名=full_name|性别=gender|身份证号码=id_number|入党时间=join_date|转正时间=full_member_date|"
         u"组别=party_group?|联系电话=contact_phone|备注=remark",
         1,
         1},
        {"ambiguous words",
         {{u"姓名", u"电话", u"单位", u"地址", u"时间", u"名称", u"联系人", u"有效期", u"小组"}},
         {},
         u"姓名=full_name|电话=contact_phone?|单位=workplace?|地址=(home_address)|时间=-|名称=-|"
         u"联系人=(floating_contact_person)|有效期=(transfer_letter_valid_days)|小组=party_group?",
         1,
         1},
        {"职务 settled by its values: Party posts",
         {{u"姓名", u"职务"}, {u"甲乙", u"书记"}, {u"丙丁", u"组织委员"}, {u"戊己", u""}},
         {},
         u"姓名=full_name|职务=party_post?",
         1,
         1},
        {"职务 settled by its values: work posts",
         {{u"姓名", u"职务"}, {u"甲乙", u"科长"}, {u"丙丁", u"科员"}},
         {},
         u"姓名=full_name|职务=work_post?",
         1,
         1},
        {"职务 left open",
         {{u"姓名", u"职务"}, {u"甲乙", u"书记"}, {u"丙丁", u"科员"}},
         {},
         u"姓名=full_name|职务=(party_post)",
         1,
         1},
        {"类别 and 状态 settled by their values",
         {{u"姓名", u"类别", u"状态"}, {u"甲乙", u"正式党员", u"正常"}, {u"丙丁", u"预备", u"正常"}},
         {},
         u"姓名=full_name|类别=member_type|状态=membership_status",
         1,
         1},
        {"the same field twice: the first wins",
         {{u"姓名", u"学历", u"最高学历", u"入党时间", u"入党日期"}},
         {},
         u"姓名=full_name|学历=education_level|最高学历=(education_level)|入党时间=join_date|入党日期=(join_date)",
         1,
         1},
        {"data without a header",
         {{u"姓名", u"", u"性别"}, {u"甲乙", u"记一笔", u"男"}},
         {},
         u"姓名=full_name|=-|性别=gender",
         1,
         1},
        {"header far right and far down",
         {{}, {}, {}, {}, {}, {}, {}, {}, {}, {u"", u"", u"", u"姓名", u"性别"}, {u"", u"", u"", u"甲乙", u"男"}},
         {},
         u"姓名=full_name|性别=gender",
         10,
         10},
    };
    return all;
}

} // namespace

TEST_CASE("twenty-eight roster layouts are understood")
{
    CHECK(layouts().size() >= 24);
    for (const Layout& layout : layouts()) {
        INFO(layout.name);
        const sheet::Table table = tableOf(layout.rows, layout.merges);
        const auto found = recognizeHeader(table);
        REQUIRE(found.has_value());
        CHECK(mappingOf(*found).join(u'|') == QString::fromUtf16(layout.mapping));
        CHECK(found->firstHeaderRow == layout.headerRow);
        CHECK(found->lastHeaderRow == layout.lastHeaderRow);
        CHECK((found->firstDataIndex >= table.rowCount()
               || table.rowNumber(found->firstDataIndex) == layout.lastHeaderRow + 1));
    }
}

TEST_CASE("no header is an error that says so")
{
    for (const auto& rows : std::vector<std::vector<RowSpec>>{{},
                                                              {{u"甲乙", u"男"}, {u"丙丁", u"女"}},
                                                              {{u"性别", u"民族", u"出生日期"}},
                                                              {{u"姓名"}, {u"性别"}},
                                                              {{u"姓名"}}}) {
        const auto found = recognizeHeader(tableOf(rows), QStringLiteral("花名册"));
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == QStringLiteral("roster.no_header"));
        CHECK(sentence(found.error()).contains(QStringLiteral("花名册")));
    }
    std::vector<RowSpec> far(31, RowSpec{u"说明"});
    far.push_back({u"姓名", u"性别"});
    CHECK_FALSE(recognizeHeader(tableOf(far)).has_value());
}

TEST_CASE("a chosen column overrides what the program thinks")
{
    const sheet::Table table = tableOf({{u"员工", u"电话", u"入党时间", u"备注"}, {u"甲乙", u"1", u"2", u"3"}});
    CHECK_FALSE(recognizeHeader(table).has_value());
    const auto layout = recognizeHeader(table, {},
                                        {{QStringLiteral("员工"), Field::FullName},
                                         {QStringLiteral("b"), Field::MobilePhone},
                                         {QStringLiteral("备注"), std::nullopt}});
    REQUIRE(layout.has_value());
    CHECK(mappingOf(*layout).join(u'|')
          == QStringLiteral("员工=full_name|电话=mobile_phone|入党时间=join_date|备注=-"));
    const auto wrong = recognizeHeader(
        table, {}, {{QStringLiteral("员工"), Field::FullName}, {QStringLiteral("手机"), Field::MobilePhone}});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().code == QStringLiteral("roster.map_header"));
    CHECK(wrong.error().kind == ErrorKind::Usage);
}

TEST_CASE("a layout has the same fingerprint whatever its titles and data")
{
    const auto one = recognizeHeader(tableOf({{u"姓名", u"性 别"}, {u"甲乙", u"男"}}));
    const auto two = recognizeHeader(tableOf({{u"名册"}, {u"姓名", u"性别"}, {u"丙丁", u"女"}}));
    const auto other = recognizeHeader(tableOf({{u"性别", u"姓名"}}));
    REQUIRE((one && two && other));
    CHECK(one->fingerprint == two->fingerprint);
    CHECK(one->fingerprint != other->fingerprint);
    CHECK(one->fingerprint.size() == 32);

    auto remembered = *one;
    applyRemembered(remembered, {{headerKey(QStringLiteral("性别")), std::nullopt}});
    CHECK(mappingOf(remembered).join(u'|') == QStringLiteral("姓名=full_name|性 别=-"));
}

TEST_CASE("below 入党时间 the day of the meeting's vote is taken as a guess, another day is asked about")
{
    const sheet::Table table = tableOf({{u"姓名", u"性别", u"入党时间", u"入党时间", u"转正时间", u"学历"},
                                        {u"", u"", u"支部大会通过日期", u"上级批准日期", u"上级批准日期", u""},
                                        {u"甲乙", u"男", u"2001-07-01", u"2001-07-20", u"2002-07-20", u"大学"}});
    const auto layout = recognizeHeader(table);
    REQUIRE(layout.has_value());
    CHECK(layout->lastHeaderRow == 2);
    REQUIRE(layout->columns.size() == 6);
    CHECK(layout->columns[2].field == Field::JoinDate);
    CHECK(layout->columns[2].certainty == Certainty::Suggested);
    CHECK_FALSE(layout->columns[3].field.has_value());
    CHECK_FALSE(layout->columns[4].field.has_value());
    CHECK(layout->columns[4].suggestion == Field::FullMemberDate);
    CHECK(layout->columns[4].certainty == Certainty::Suggested);
}

TEST_CASE("headers of two rows: blank below in some columns, hints in brackets, titles above, groups without merges")
{
    const auto mapping = [](const std::vector<RowSpec>& rows, const std::vector<sheet::MergedRange>& merges,
                            int lastRow) {
        const auto layout = recognizeHeader(tableOf(rows, merges));
        REQUIRE(layout.has_value());
        CHECK(layout->lastHeaderRow == lastRow);
        return mappingOf(*layout).join(u'|');
    };
    // Title and a line of who fills it in; nothing merged down; a hint with a dash of its own.
    CHECK(
        mapping({{u"党员花名册"},
                 {u"填报单位：机关支部"},
                 {u"姓名", u"出生年月", u"联系方式", u"", u"备注"},
                 {u"", u"（如1985-07）", u"手机（138-0000-0000）", u"固定电话", u""},
                 {u"甲乙", u"1985-07", u"13800000000", u"0571-88880000", u""}},
                {{1, 1, 0, 4}, {3, 3, 2, 3}}, 4)
        == QStringLiteral("姓名=full_name|出生年月（如1985-07）=birth_date|联系方式-手机（138-0000-0000）=mobile_phone|"
                          "联系方式-固定电话=landline_phone|备注=remark"));
    // The title is merged, the group is only centred across its columns.
    CHECK(
        mapping({{u"党员花名册"},
                 {u"姓名", u"性别", u"联系电话", u"", u"备注"},
                 {u"", u"", u"移动电话", u"固定电话", u""},
                 {u"甲乙", u"男", u"13800000000", u"", u""}},
                {{1, 1, 0, 4}}, 3)
        == QStringLiteral("姓名=full_name|性别=gender|联系电话-移动电话=mobile_phone|联系电话-固定电话=landline_phone|"
                          "备注=remark"));
    // Nothing below the middle of a group: what stands there is headed with the group.
    CHECK(mapping({{u"姓名", u"联系电话", u"", u"", u"备注"},
                   {u"", u"移动电话", u"", u"固定电话", u""},
                   {u"甲乙", u"13800000000", u"13900000000", u"0571-88880000", u"x"}},
                  {{1, 2, 0, 0}, {1, 1, 1, 3}, {1, 2, 4, 4}}, 2)
          == QStringLiteral("姓名=full_name|联系电话-移动电话=mobile_phone|联系电话=contact_phone|"
                            "联系电话-固定电话=landline_phone|备注=remark"));
    // Year, month and day with hints.
    const auto parts = recognizeHeader(tableOf({{u"姓名", u"出生日期", u"", u"", u"性别"},
                                                {u"", u"年（四位）", u"月", u"日", u""},
                                                {u"甲乙", Num{1985}, Num{7}, Num{1}, u"男"}},
                                               {{1, 2, 0, 0}, {1, 1, 1, 3}, {1, 2, 4, 4}}));
    REQUIRE(parts.has_value());
    const HeaderColumn* birth = parts->columnOf(Field::BirthDate);
    REQUIRE(birth != nullptr);
    CHECK(birth->column == 1);
    CHECK(birth->parts.month == 2);
    CHECK(birth->parts.day == 3);
}

TEST_CASE("the part of a group begins behind the last dash that is in no brackets")
{
    CHECK(mappingOf(*recognizeHeader(tableOf({{u"姓名", u"电话（010-12345678）"}, {u"甲乙", u"1"}}))).join(u'|')
          == QStringLiteral("姓名=full_name|电话（010-12345678）=contact_phone?"));
}

TEST_CASE("a choice of a column that is not there says which there are, where nothing else is the header either")
{
    const auto table = tableOf({{u"大名", u"生辰", u"爱好"}, {u"甲甲", u"1985.07", u"书法"}});
    const auto wrong = recognizeHeader(table, {}, {{QStringLiteral("没有"), Field::FullName}});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().code == QStringLiteral("roster.map_header"));
    CHECK(wrong.error().args == (QStringList{QStringLiteral("没有"), QStringLiteral("大名、生辰、爱好")}));
    const auto none = recognizeHeader(table);
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == QStringLiteral("roster.no_header"));
}
