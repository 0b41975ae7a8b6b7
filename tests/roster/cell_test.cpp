// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_support.h"

#include "branchbook/base/resident_id.h"

#include <random>

using namespace branchbook;
using namespace branchbook::roster;
using namespace branchbook::roster::test;
using book::Field;

namespace {

struct Case {
    Field field;
    CellSpec cell;
    const char16_t* value;
    const char16_t* code;
};

void checkAll(const std::vector<Case>& cases)
{
    for (const Case& each : cases) {
        const sheet::Cell cell = cellOf(each.cell);
        const CellReading reading = readCell(cell, each.field, plainContext());
        INFO(book::fieldName(each.field).toStdString() << " " << cell.text.toString().left(60).toStdString());
        CHECK(reading.value == QString::fromUtf16(each.value));
        CHECK((reading.problem ? reading.problem->code : QString()) == QString::fromUtf16(each.code));
        if (reading.problem && reading.problem->severity == Severity::Error)
            CHECK(reading.value.isEmpty());
    }
}

QString repeated(char16_t c, int count)
{
    return QString(count, QChar(c));
}

const char16_t* charsOf(const QString& text)
{
    return reinterpret_cast<const char16_t*>(text.utf16());
}

} // namespace

TEST_CASE("choices by word, code and synonym")
{
    checkAll({
        {Field::Gender, u"男", u"男", u""},
        {Field::Gender, u"95_男", u"男", u"choice.code_dropped"},
        {Field::Gender, u"96_女", u"女", u"choice.code_dropped"},
        {Field::Gender, u"1 男", u"男", u"choice.code_dropped"},
        {Field::Gender, u"①男", u"男", u"choice.code_dropped"},
        {Field::Gender, u"２．女", u"女", u"choice.code_dropped"},
        {Field::Gender, u"（1）男", u"男", u"choice.code_dropped"},
        {Field::Gender, u"男性", u"男", u"choice.mapped"},
        {Field::Gender, u" 女 ", u"女", u""},
        {Field::Gender, u"1", u"", u"choice.unknown"},
        {Field::Gender, u"无", u"", u""},
        {Field::Ethnicity, u"汉族", u"汉族", u""},
        {Field::Ethnicity, u"汉", u"汉族", u"choice.mapped"},
        {Field::Ethnicity, u"01 汉族", u"汉族", u"choice.code_dropped"},
        {Field::Ethnicity, u"868_汉族", u"汉族", u"choice.code_dropped"},
        {Field::Ethnicity, u"维吾尔", u"维吾尔族", u"choice.mapped"},
        {Field::Ethnicity, u"其他", u"其他", u""},
        {Field::Ethnicity, u"外国血统", u"外国血统", u""},
        {Field::Ethnicity, u"地球族", u"", u"choice.unknown"},
        {Field::EducationLevel, u"大学", u"大学", u""},
        {Field::EducationLevel, u"本科", u"大学", u"choice.mapped"},
        {Field::EducationLevel, u"大学本科", u"大学", u"choice.mapped"},
        {Field::EducationLevel, u"硕士", u"硕士研究生", u"choice.mapped"},
        {Field::EducationLevel, u"研究生", u"研究生", u""},
        {Field::EducationLevel, u"中专", u"中等专科", u"choice.mapped"},
        {Field::EducationLevel, u"高中", u"普通高中", u"choice.mapped"},
        {Field::EducationLevel, u"初中及以下", u"初中及以下", u""},
        {Field::EducationLevel, u"函授", u"函授", u"choice.unusual"},
        {Field::Degree, u"工学学士", u"工学学士", u""},
        {Field::Degree, u"硕士学位", u"硕士", u"choice.mapped"},
        {Field::MemberType, u"正式党员", u"正式党员", u""},
        {Field::MemberType, u"223_正式党员", u"正式党员", u"choice.code_dropped"},
        {Field::MemberType, u"预备", u"预备党员", u"choice.mapped"},
        {Field::MemberType, u"中共党员（预备）", u"预备党员", u"choice.mapped"},
        {Field::MemberType, u"中共党员", u"", u"choice.ambiguous"},
        {Field::MembershipStatus, u"59329_已出党", u"出党", u"choice.code_dropped"},
        {Field::MaritalStatus, u"离异", u"离婚", u"choice.mapped"},
        {Field::IsFloating, u"是", u"1", u""},
        {Field::IsFloating, u"√", u"1", u""},
        {Field::IsFloating, u"Y", u"1", u""},
        {Field::IsFloating, Num{1}, u"1", u""},
        {Field::IsFloating, u"否", u"0", u""},
        {Field::IsFloating, u"×", u"0", u""},
        {Field::IsFloating, u"0", u"0", u""},
        {Field::IsFloating, u"2_否", u"0", u""},
        {Field::IsFloating, u"无", u"", u""},
        {Field::IsFloating, u"2020年起", u"", u"yes_no.unreadable"},
        {Field::IsRetired, u"退休", u"1", u"choice.mapped"},
    });
}

TEST_CASE("fifty-six ethnic groups, with and without 族")
{
    // GB/T 3304-1991: a few of each end and middle, and that each short form leads to its own full form.
    for (const auto* name :
         {u"汉",     u"蒙古",   u"回",       u"藏",     u"维吾尔", u"苗",   u"彝",     u"壮",   u"布依",     u"朝鲜",
          u"满",     u"侗",     u"瑶",       u"白",     u"土家",   u"哈尼", u"哈萨克", u"傣",   u"黎",       u"傈僳",
          u"佤",     u"畲",     u"高山",     u"拉祜",   u"水",     u"东乡", u"纳西",   u"景颇", u"柯尔克孜", u"土",
          u"达斡尔", u"仫佬",   u"羌",       u"布朗",   u"撒拉",   u"毛南", u"仡佬",   u"锡伯", u"阿昌",     u"普米",
          u"塔吉克", u"怒",     u"乌孜别克", u"俄罗斯", u"鄂温克", u"德昂", u"保安",   u"裕固", u"京",       u"塔塔尔",
          u"独龙",   u"鄂伦春", u"赫哲",     u"门巴",   u"珞巴",   u"基诺"}) {
        const QString full = QString::fromUtf16(name) + u'族';
        CHECK(readCell(cellOf(name), Field::Ethnicity, plainContext()).value == full);
        CHECK(readCell(cellOf(charsOf(full)), Field::Ethnicity, plainContext()).value == full);
    }
}

TEST_CASE("phones, money, numbers and long texts")
{
    const QString longText = repeated(u'字', 2001);
    const QString fitting = repeated(u'字', 2000);
    const auto* tooLong = charsOf(longText);
    const auto* justFits = charsOf(fitting);
    checkAll({
        {Field::MobilePhone, u"13800001111", u"13800001111", u""},
        {Field::MobilePhone, Num{13800001111}, u"13800001111", u""},
        {Field::MobilePhone, Num{13800001111, u"1.3800001111E10"}, u"13800001111", u""},
        {Field::MobilePhone, u"13800001111.0", u"13800001111", u""},
        {Field::MobilePhone, u"138-0000-1111", u"13800001111", u"phone.cleaned"},
        {Field::MobilePhone, u"+86 138 0000 1111", u"13800001111", u"phone.cleaned"},
        {Field::MobilePhone, u"１３８００００１１１１", u"13800001111", u"phone.width"},
        {Field::MobilePhone, u"１３８－００００－１１１１", u"13800001111", u"phone.cleaned_width"},
        {Field::MobilePhone, u"＋８６　１３８００００１１１１", u"13800001111", u"phone.cleaned_width"},
        {Field::MobilePhone, u"138－0000－1111", u"13800001111", u"phone.cleaned"},
        {Field::MobilePhone, u"1380000111", u"1380000111", u"phone.length"},
        {Field::MobilePhone, u"138000011112", u"138000011112", u"phone.length"},
        {Field::MobilePhone, u"1.38E+10", u"", u"phone.digits_lost"},
        {Field::MobilePhone, u"0571-88880000", u"0571-88880000", u"phone.not_mobile"},
        {Field::MobilePhone, u"同上", u"同上", u"phone.unusual"},
        {Field::MobilePhone, u"无", u"", u""},
        {Field::ContactPhone, u"0571-88880000", u"0571-88880000", u""},
        {Field::ContactPhone, u"13800001111、88880000", u"13800001111、88880000", u""},
        {Field::LandlinePhone, u"88880000", u"88880000", u""},
        {Field::DuesMonthly, Num{36.5}, u"36.50", u""},
        {Field::DuesMonthly, Num{48.2, u"48.200000000000003"}, u"48.20", u""},
        {Field::DuesMonthly, u"15", u"15.00", u""},
        {Field::DuesMonthly, u"15元", u"15.00", u""},
        {Field::DuesMonthly, u"1,234.50", u"1234.50", u""},
        {Field::DuesMonthly, Num{0.125}, u"", u"money.decimals"},
        {Field::DuesMonthly, u"十五", u"", u"money.unreadable"},
        {Field::PartyStandingCorrection, u"-3", u"-3", u""},
        {Field::PartyStandingCorrection, Num{12}, u"12", u""},
        {Field::PartyStandingCorrection, u"3.5", u"", u"integer.unreadable"},
        {Field::Remark, tooLong, u"", u"text.too_long"},
        {Field::Remark, justFits, justFits, u""},
        {Field::Remark, u"a\u202Eb", u"ab", u"cell.controls"},
        {Field::Remark, u"=见附件1", u"=见附件1", u""},
        {Field::Remark, u"<b>粗</b>", u"<b>粗</b>", u""},
        {Field::Remark, Bad{u"#N/A"}, u"", u"cell.formula_error"},
        {Field::MobilePhone, u"#N/A", u"", u"cell.formula_error"}, // of a text file
        {Field::WorkPost, u" #DIV/0! ", u"", u"cell.formula_error"},
        {Field::Remark, u"#1 楼", u"#1 楼", u""},
        {Field::HouseholdNo, Num{20260001}, u"20260001", u""},
        {Field::WorkPost, u"  科员\n", u"科员", u""},
        {Field::SeqNo, Num{1}, u"", u""},
    });
}

TEST_CASE("names are kept, cleaned with a word, or refused")
{
    const QString hundred = repeated(u'王', 100);
    const QString more = repeated(u'王', 2000);
    checkAll({
        {Field::FullName, u"沈溪", u"沈溪", u""},
        {Field::FullName, u"沈　溪", u"沈溪", u"name.space_removed"},
        {Field::FullName, u" 沈溪 ", u"沈溪", u""},
        {Field::FullName, u"𠮷川", u"𠮷川", u""},
        {Field::FullName, u"䶮㛃", u"䶮㛃", u""},
        {Field::FullName, u"王", u"王", u""},
        {Field::FullName, u"阿依古丽·买买提", u"阿依古丽·买买提", u""},
        {Field::FullName, u"阿依古丽•买买提", u"阿依古丽·买买提", u"name.dot_changed"},
        {Field::FullName, u"阿依古丽．买买提", u"阿依古丽·买买提", u"name.dot_changed"},
        {Field::FullName, u"阿依古丽.买买提", u"阿依古丽·买买提", u"name.dot_changed"},
        {Field::FullName, u"John Smith", u"John Smith", u""},
        {Field::FullName, u"王\u200B伟", u"王伟", u"cell.controls"},
        {Field::FullName, u"王伟1", u"王伟1", u"name.suspicious"},
        {Field::FullName, u"王伟（女）", u"王伟（女）", u"name.suspicious"},
        {Field::FullName, u"张\uFFFD三", u"张\uFFFD三", u"name.suspicious"}, // lost in another encoding
        {Field::FullName, u"***", u"***", u"name.suspicious"},
        // two people are no one; a space inside a name is none between two
        {Field::FullName, u"张三、李四", u"", u"name.several"},
        {Field::FullName, u"同上", u"", u"name.ditto"},
        {Field::FullName, u"〃", u"", u"name.ditto"},
        {Field::FullName, u"同 前", u"", u"name.ditto"},
        {Field::FullName, u"同", u"", u"name.ditto"},
        {Field::FullName, u"张三/李四", u"", u"name.several"},
        {Field::FullName, u"张三／李四", u"", u"name.several"},
        {Field::FullName, u"张三，李四", u"", u"name.several"},
        {Field::FullName, u"张三,李四", u"", u"name.several"},
        {Field::FullName, u"张三；李四；王五", u"", u"name.several"},
        {Field::FullName, u"张三\n李四", u"", u"name.several"},
        {Field::FullName, u"张三 李四", u"", u"name.several"},
        {Field::FullName, u"张三　李小四", u"", u"name.several"},
        {Field::FullName, u"阿依古丽·买买提、古丽娜尔·艾力", u"", u"name.several"},
        {Field::FullName, u"王 芳", u"王芳", u"name.space_removed"},
        {Field::FullName, u"王 小 芳", u"王小芳", u"name.space_removed"},
        {Field::FullName, u"欧阳 娜娜", u"欧阳娜娜", u"name.space_removed"},
        {Field::FullName, u"夏侯 方正", u"夏侯方正", u"name.space_removed"},
        {Field::FullName, u"扎西 顿珠", u"扎西顿珠", u"name.space_removed"},
        {Field::FullName, u"阿依古丽 买买提", u"阿依古丽买买提", u"name.space_removed"},
        {Field::FullName, u"王伟/女", u"王伟/女", u"name.suspicious"},
        {Field::FullName, u"Smith, John", u"Smith, John", u"name.suspicious"},
        {Field::FullName, Num{12}, u"12", u"name.suspicious"},
        {Field::FullName, u"12345", u"12345", u"name.suspicious"},
        // the number of GB 11643 and others in the column of names
        {Field::FullName, u"11010519491231002X", u"", u"name.number"},
        {Field::FullName, u"１１０１０５１９４９１２３１００２Ｘ", u"", u"name.number"},
        {Field::FullName, u"王伟 13800001111", u"", u"name.number"},
        {Field::FullName, Num{123456}, u"", u"name.number"},
        {Field::FullName, Num{110105194912310021.0, u"1.10105194912310E+17"}, u"", u"name.number"},
        {Field::FullName, u"无", u"", u"name.missing"},
        {Field::FullName, u"　", u"", u"name.missing"},
        {Field::FullName, Bad{u"#REF!"}, u"", u"cell.formula_error"},
        {Field::FullName, charsOf(hundred), charsOf(hundred), u""},
        {Field::FullName, charsOf(more), u"", u"name.too_long"},
    });
}

TEST_CASE("ID numbers are checked and never repaired by guessing")
{
    checkAll({
        // The examples of GB 11643 and of domain-rules §11.
        {Field::IdNumber, u"11010519491231002X", u"11010519491231002X", u""},
        {Field::IdNumber, u"11010519491231002x", u"11010519491231002X", u"id_number.cleaned"},
        {Field::IdNumber, u"１１０１０５１９４９１２３１００２Ｘ", u"11010519491231002X", u"id_number.cleaned"},
        {Field::IdNumber, u"110105 19491231 002X", u"11010519491231002X", u"id_number.cleaned"},
        {Field::IdNumber, u"'11010519491231002X", u"11010519491231002X", u"id_number.cleaned"},
        {Field::IdNumber, u"440524800101001", u"440524198001010013", u"id_number.upgraded"},
        {Field::IdNumber, Num{440524800101001, u"440524800101001"}, u"440524198001010013", u"id_number.upgraded"},
        {Field::IdNumber, u"110105194912310021", u"110105194912310021", u"id_number.check_digit"},
        {Field::IdNumber, u"1101051949123100", u"", u"id_number.length"},
        {Field::IdNumber, u"1101051949123100211", u"", u"id_number.length"},
        {Field::IdNumber, u"11010519490230002X", u"", u"id_number.birth_date"},
        {Field::IdNumber, u"110105194912A1002X", u"", u"id_number.characters"},
        {Field::IdNumber, Num{4.20106198601010019e17, u"4.20106198601010019E17"}, u"", u"id_number.digits_lost"},
        {Field::IdNumber, Num{4.2010619860101e17, u"420106198601010000"}, u"", u"id_number.digits_lost"},
        {Field::IdNumber, u"4.20106E+17", u"", u"id_number.digits_lost"},
        {Field::IdNumber, u"420106198601020000", u"", u"id_number.digits_lost"},
        {Field::IdNumber, u"无", u"", u""},
        {Field::IdNumber, Bad{u"#VALUE!"}, u"", u"cell.formula_error"},
    });
    ReadContext officer = plainContext();
    officer.otherIdPaper = true;
    CHECK(readCell(cellOf(u"军字第123号"), Field::IdNumber, officer).value == QStringLiteral("军字第123号"));
    CHECK(rejectsRow({QStringLiteral("id_number.length"), Severity::Error, {}}, Field::IdNumber));
    CHECK_FALSE(rejectsRow({QStringLiteral("id_number.digits_lost"), Severity::Error, {}}, Field::IdNumber));
}

namespace {

/// ISO 7064 MOD 11-2, the other way round: the whole number, read with the character X as 10, is 1 modulo 11 when it
/// is evaluated at base 2 (Horner), independent of any table of weights.
bool standsTheCheck(const std::string& number)
{
    int sum = 0;
    for (size_t i = 0; i < 17; ++i)
        sum = (sum + (number[i] - '0')) * 2 % 11;
    const int last = number[17] == 'X' ? 10 : number[17] - '0';
    return (sum + last) % 11 == 1;
}

} // namespace

TEST_CASE("100,000 random ID numbers: the verdict is that of an independent check")
{
    std::mt19937 random(20260918); // NOLINT(cert-msc51-cpp): the same numbers in every run
    std::uniform_int_distribution<int> year(1930, 2006);
    std::uniform_int_distribution<int> month(1, 12);
    std::uniform_int_distribution<int> day(1, 28);
    std::uniform_int_distribution<int> sequence(1, 999);
    std::uniform_int_distribution<int> last(0, 10);
    int differences = 0;
    int good = 0;
    for (int i = 0; i < 100'000; ++i) {
        char digits[19];
        std::snprintf(digits, sizeof digits, "529999%04d%02d%02d%03d", year(random), month(random), day(random),
                      sequence(random));
        std::string number = digits;
        number += "0123456789X"[last(random)];
        const bool stands = standsTheCheck(number);
        good += stands ? 1 : 0;
        const QString text = QString::fromStdString(number);
        const sheet::Cell cell{text, 0, 0, sheet::CellKind::Text, false};
        const CellReading reading = readCell(cell, Field::IdNumber, plainContext());
        const bool accepted = !reading.problem && reading.value == text;
        differences += accepted == stands ? 0 : 1;
    }
    CHECK(differences == 0);
    CHECK(good > 8000); // one in eleven
    CHECK(good < 10'200);
}
