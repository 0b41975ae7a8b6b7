// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_form.h"

#include "branchbook/base/screen_words.h"
#include "ui/members/member_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace branchbook::ui {

namespace {

class MemberForm
{
    Q_DECLARE_TR_FUNCTIONS(branchbook::ui::MemberForm)
};

/// Shown by shownWord(); here the translators find them.
[[maybe_unused]] constexpr const char* kWordsOfMembers[] = {
    QT_TRANSLATE_NOOP("ScreenWords", "男"),         QT_TRANSLATE_NOOP("ScreenWords", "女"),
    QT_TRANSLATE_NOOP("ScreenWords", "正常"),       QT_TRANSLATE_NOOP("ScreenWords", "停止党籍"),
    QT_TRANSLATE_NOOP("ScreenWords", "出党"),       QT_TRANSLATE_NOOP("ScreenWords", "死亡"),
    QT_TRANSLATE_NOOP("ScreenWords", "未婚"),       QT_TRANSLATE_NOOP("ScreenWords", "已婚"),
    QT_TRANSLATE_NOOP("ScreenWords", "初婚"),       QT_TRANSLATE_NOOP("ScreenWords", "再婚"),
    QT_TRANSLATE_NOOP("ScreenWords", "复婚"),       QT_TRANSLATE_NOOP("ScreenWords", "丧偶"),
    QT_TRANSLATE_NOOP("ScreenWords", "离婚"),       QT_TRANSLATE_NOOP("ScreenWords", "博士"),
    QT_TRANSLATE_NOOP("ScreenWords", "硕士"),       QT_TRANSLATE_NOOP("ScreenWords", "学士"),
    QT_TRANSLATE_NOOP("ScreenWords", "博士研究生"), QT_TRANSLATE_NOOP("ScreenWords", "硕士研究生"),
    QT_TRANSLATE_NOOP("ScreenWords", "研究生"),     QT_TRANSLATE_NOOP("ScreenWords", "大学"),
    QT_TRANSLATE_NOOP("ScreenWords", "大专"),       QT_TRANSLATE_NOOP("ScreenWords", "中等专科"),
    QT_TRANSLATE_NOOP("ScreenWords", "普通高中"),   QT_TRANSLATE_NOOP("ScreenWords", "职业高中"),
    QT_TRANSLATE_NOOP("ScreenWords", "技工学校"),   QT_TRANSLATE_NOOP("ScreenWords", "初中"),
    QT_TRANSLATE_NOOP("ScreenWords", "小学"),       QT_TRANSLATE_NOOP("ScreenWords", "是"),
    QT_TRANSLATE_NOOP("ScreenWords", "否"),
};

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

std::vector<MemberSection> memberSections()
{
    using F = book::Field;
    return {
        {MemberForm::tr("基本情况"),
         {F::FullName, F::FormerName, F::Gender, F::Ethnicity, F::IdNumber, F::IdType, F::BirthDate, F::NativePlace,
          F::BirthPlace, F::MaritalStatus, F::HealthStatus, F::EducationLevel, F::Degree, F::School, F::Major}},
        {MemberForm::tr("党员情况"),
         {F::MemberType, F::PartyPost, F::PartyPostStart, F::MembershipStatus, F::PoliticalStatus, F::JoinDate,
          F::FullMemberDate, F::PartyStandingCorrection, F::JoinType, F::Introducers, F::NationalMemberId}},
        {MemberForm::tr("发展过程"),
         {F::ApplicationDate, F::LeagueJoinDate, F::ActivistDate, F::Mentors, F::DevelopmentTargetDate,
          F::ProbationExtendedUntil}},
        {MemberForm::tr("联系方式"),
         {F::MobilePhone, F::LandlinePhone, F::ContactPhone, F::OtherContact, F::CurrentAddress, F::HomeAddress,
          F::HouseholdAddress}},
        {MemberForm::tr("工作"),
         {F::Workplace, F::WorkPost, F::WorkplaceAndPost, F::JobCategory, F::TechnicalPost, F::RankLevel,
          F::IsLeadingCadre, F::WorkStartDate, F::IsRetired}},
        {MemberForm::tr("流动与转接"),
         {F::IsFloating, F::FloatingDestination, F::FloatingStart, F::FloatingContactPerson, F::IsLostContact,
          F::LostContactDate, F::TransferInDate, F::TransferFrom, F::TransferOutDate, F::TransferTo}},
        {MemberForm::tr("其他"), {F::IsHardship, F::Remark}},
    };
}

QList<MemberChoice> memberChoices(book::Field field)
{
    using F = book::Field;
    if (book::fieldInfo(field).kind == book::FieldKind::YesNo)
        return {{MemberForm::tr("是"), QStringLiteral("1")}, {MemberForm::tr("否"), QStringLiteral("0")}};
    QStringList list;
    switch (field) {
    case F::Gender: list = words("男 女"); break;
    case F::MemberType: list = words("正式党员 预备党员 发展对象 入党积极分子 入党申请人"); break;
    case F::MembershipStatus: list = words("正常 停止党籍 出党 死亡"); break;
    case F::MaritalStatus: list = words("未婚 已婚 初婚 再婚 复婚 丧偶 离婚"); break;
    case F::Degree: list = words("博士 硕士 学士"); break;
    case F::EducationLevel:
        list = words("博士研究生 硕士研究生 研究生 大学 大专 中等专科 普通高中 职业高中 技工学校 初中 小学");
        break;
    default: break;
    }
    QList<MemberChoice> choices;
    for (const auto& word : list)
        choices.append({field == F::MemberType ? typeWord(word) : shownWord(word), word});
    return choices;
}

} // namespace branchbook::ui
