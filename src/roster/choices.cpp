// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/choices.h"

#include "branchbook/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace branchbook::roster {

namespace {

using book::Field;

struct Words {
    Field field;
    const char16_t* value;
    const char16_t* others; ///< separated by spaces
};

// GB/T 2261.2, GB/T 6864 and the value lists of the member system; the ethnic groups in the order of GB/T 3304.
constexpr Words kWords[] = {
    {Field::Gender, u"男", u"男性 m male"},
    {Field::Gender, u"女", u"女性 f female"},
    {Field::MaritalStatus, u"未婚", u"否 单身"},
    {Field::MaritalStatus, u"已婚", u"是"},
    {Field::MaritalStatus, u"初婚", u""},
    {Field::MaritalStatus, u"再婚", u""},
    {Field::MaritalStatus, u"复婚", u""},
    {Field::MaritalStatus, u"丧偶", u""},
    {Field::MaritalStatus, u"离婚", u"离异"},
    {Field::EducationLevel, u"博士研究生", u"博士 博士生 研究生(博士)"},
    {Field::EducationLevel, u"硕士研究生", u"硕士 硕士生 研究生(硕士)"},
    {Field::EducationLevel, u"研究生", u"研究生学历"},
    {Field::EducationLevel, u"硕士生班", u""},
    {Field::EducationLevel, u"中央党校研究生", u""},
    {Field::EducationLevel, u"省(区、市)委党校研究生", u"省委党校研究生"},
    {Field::EducationLevel, u"大学", u"本科 大学本科 大本 本科学历 大学学历 全日制本科 在职本科"},
    {Field::EducationLevel, u"大专", u"专科 大学专科 大专学历 专科学历 全日制大专 在职大专"},
    {Field::EducationLevel, u"大学普通班", u""},
    {Field::EducationLevel, u"第二学士学位班", u""},
    {Field::EducationLevel, u"中央党校大学", u"中央党校本科"},
    {Field::EducationLevel, u"省委党校大学", u"省委党校本科 省(区、市)委党校大学"},
    {Field::EducationLevel, u"中央党校大专", u""},
    {Field::EducationLevel, u"省委党校大专", u"省(区、市)委党校大专"},
    {Field::EducationLevel, u"中等专科", u"中专 中专学历"},
    {Field::EducationLevel, u"职业高中", u"职高"},
    {Field::EducationLevel, u"技工学校", u"技校 中技"},
    {Field::EducationLevel, u"普通高中", u"高中 高中学历"},
    {Field::EducationLevel, u"初中", u"初中学历 初中毕业"},
    {Field::EducationLevel, u"小学", u"小学学历 小学毕业"},
    {Field::EducationLevel, u"初中及以下", u""},
    {Field::EducationLevel, u"高中及以下", u""},
    {Field::EducationLevel, u"其他", u"其它"},
    {Field::Degree, u"博士", u"博士学位"},
    {Field::Degree, u"硕士", u"硕士学位"},
    {Field::Degree, u"学士", u"学士学位"},
    {Field::Degree, u"名誉博士", u""},
    {Field::MemberType, u"正式党员", u"正式 中共正式党员 中共党员(正式)"},
    {Field::MemberType, u"预备党员", u"预备 中共预备党员 中共党员(预备)"},
    {Field::MemberType, u"发展对象", u""},
    {Field::MemberType, u"入党积极分子", u"积极分子"},
    {Field::MemberType, u"入党申请人", u"申请人"},
    {Field::MembershipStatus, u"正常", u"正常党员 正常党籍"},
    {Field::MembershipStatus, u"停止党籍", u"已停止党籍"},
    {Field::MembershipStatus, u"出党", u"已出党"},
    {Field::MembershipStatus, u"死亡", u"已死亡 去世 已去世 已故"},
};

constexpr QStringView kEthnicGroups =
    u"汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 "
    u"景颇 "
    u"柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 "
    u"塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺";

using WordTable = QHash<QString, Choice>;

void addWord(WordTable& table, const QString& word, const QString& value)
{
    table.insert(comparisonKey(word), {value, word != value});
}

std::array<WordTable, book::kFieldCount> buildTables()
{
    std::array<WordTable, book::kFieldCount> tables;
    for (const Words& words : kWords) {
        WordTable& table = tables.at(static_cast<size_t>(words.field));
        const QString value = QString::fromUtf16(words.value);
        addWord(table, value, value);
        const QString others = QString::fromUtf16(words.others);
        for (const QString& other : others.split(u' ', Qt::SkipEmptyParts))
            addWord(table, other, value);
    }
    WordTable& groups = tables.at(static_cast<size_t>(Field::Ethnicity));
    for (const QStringView group : kEthnicGroups.split(u' ')) {
        const QString full = group.toString() + u'族';
        addWord(groups, full, full);
        addWord(groups, group.toString(), full);
    }
    for (const QString& rest : {QStringLiteral("其他"), QStringLiteral("外国血统")})
        addWord(groups, rest, rest);
    for (const QString& word : {QStringLiteral("外国血统中国籍人士"), QStringLiteral("外国血统中国人士")})
        addWord(groups, word, QStringLiteral("外国血统"));
    addWord(groups, QStringLiteral("其它"), QStringLiteral("其他"));
    return tables;
}

bool isCodeCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９') || (c.unicode() >= 0x2460 && c.unicode() <= 0x249B);
}

} // namespace

std::optional<Choice> findChoice(Field field, QStringView word)
{
    static const auto tables = buildTables();
    const WordTable& table = tables.at(static_cast<size_t>(field));
    const QString exact = word.toString();
    auto found = table.constFind(exact);
    if (found == table.cend())
        found = table.constFind(comparisonKey(exact));
    if (found == table.cend())
        return std::nullopt;
    return Choice{found->value, exact != found->value};
}

Leniency leniencyOf(Field field)
{
    return field == Field::EducationLevel || field == Field::Degree || field == Field::MaritalStatus ? Leniency::Open
                                                                                                     : Leniency::Closed;
}

QStringView withoutCode(QStringView word)
{
    qsizetype i = 0;
    const bool bracket = word.startsWith(u'(') || word.startsWith(u'（');
    if (bracket)
        ++i;
    const qsizetype begin = i;
    while (i < word.size() && isCodeCharacter(word[i]))
        ++i;
    if (i == begin)
        return word;
    while (i < word.size() && (word[i].isSpace() || QStringView(u"_.-、．:：)）—").contains(word[i])))
        ++i;
    return i < word.size() ? word.mid(i) : word;
}

std::optional<bool> yesOrNo(QStringView word)
{
    static constexpr std::array<QStringView, 14> kYes{u"是", u"√",    u"✓",  u"✔",  u"☑", u"y",    u"yes",
                                                      u"1",  u"true", u"对", u"有", u"t", u"是的", u"v"};
    static constexpr std::array<QStringView, 12> kNo{u"否", u"×", u"✗",     u"✘",    u"x", u"n",
                                                     u"no", u"0", u"false", u"不是", u"f", u"☒"};
    const QString key = comparisonKey(word.toString());
    if (std::find(kYes.begin(), kYes.end(), key) != kYes.end())
        return true;
    if (std::find(kNo.begin(), kNo.end(), key) != kNo.end())
        return false;
    return std::nullopt;
}

} // namespace branchbook::roster
