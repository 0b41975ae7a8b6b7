// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_field.h"

#include "book/own_fields.h"

#include <algorithm>
#include <array>

namespace branchbook::book {

namespace {

constexpr std::array<FieldInfo, kFieldCount> kFields{{
    {Field::SeqNo, "seq_no", u"序号", FieldKind::Computed, FieldPlace::Nowhere},
    {Field::FullName, "full_name", u"姓名", FieldKind::Name, FieldPlace::Column},
    {Field::FormerName, "former_name", u"曾用名", FieldKind::Text, FieldPlace::Column},
    {Field::Gender, "gender", u"性别", FieldKind::Choice, FieldPlace::Column},
    {Field::Ethnicity, "ethnicity", u"民族", FieldKind::Choice, FieldPlace::Column},
    {Field::IdType, "id_type", u"证件类型", FieldKind::Text, FieldPlace::Column},
    {Field::IdNumber, "id_number", u"身份证号", FieldKind::IdNumber, FieldPlace::Column},
    {Field::BirthDate, "birth_date", u"出生日期", FieldKind::Date, FieldPlace::Column},
    {Field::Age, "age", u"年龄", FieldKind::Computed, FieldPlace::Nowhere},
    {Field::NativePlace, "native_place", u"籍贯", FieldKind::Text, FieldPlace::Column},
    {Field::BirthPlace, "birth_place", u"出生地", FieldKind::Text, FieldPlace::Column},
    {Field::IsTaiwanNative, "is_taiwan_native", u"是否台湾省籍", FieldKind::YesNo, FieldPlace::Extra},
    {Field::Photo, "photo", u"照片", FieldKind::Computed, FieldPlace::Nowhere},
    {Field::MaritalStatus, "marital_status", u"婚姻状况", FieldKind::Choice, FieldPlace::Column},
    {Field::HealthStatus, "health_status", u"健康状况", FieldKind::Text, FieldPlace::Column},
    {Field::EducationLevel, "education_level", u"学历", FieldKind::Choice, FieldPlace::Column},
    {Field::Degree, "degree", u"学位", FieldKind::Choice, FieldPlace::Column},
    {Field::School, "school", u"毕业院校", FieldKind::Text, FieldPlace::Column},
    {Field::Major, "major", u"专业", FieldKind::Text, FieldPlace::Column},
    {Field::MobilePhone, "mobile_phone", u"手机", FieldKind::Phone, FieldPlace::Column},
    {Field::LandlinePhone, "landline_phone", u"固定电话", FieldKind::Phone, FieldPlace::Column},
    {Field::ContactPhone, "contact_phone", u"联系电话", FieldKind::Phone, FieldPlace::Column},
    {Field::OtherContact, "other_contact", u"其他联系方式", FieldKind::Text, FieldPlace::Column},
    {Field::HomeAddress, "home_address", u"家庭住址", FieldKind::Text, FieldPlace::Column},
    {Field::CurrentAddress, "current_address", u"现居住地", FieldKind::Text, FieldPlace::Column},
    {Field::HouseholdAddress, "household_address", u"户籍所在地", FieldKind::Text, FieldPlace::Column},
    {Field::Workplace, "workplace", u"工作单位", FieldKind::Text, FieldPlace::Column},
    {Field::WorkplaceAndPost, "workplace_and_post", u"单位及职务", FieldKind::Text, FieldPlace::Column},
    {Field::WorkPost, "work_post", u"行政职务", FieldKind::Text, FieldPlace::Column},
    {Field::JobCategory, "job_category", u"工作岗位", FieldKind::Text, FieldPlace::Column},
    {Field::TechnicalPost, "technical_post", u"专业技术职务", FieldKind::Text, FieldPlace::Column},
    {Field::RankLevel, "rank_level", u"职级", FieldKind::Text, FieldPlace::Column},
    {Field::IsLeadingCadre, "is_leading_cadre", u"是否党员领导干部", FieldKind::YesNo, FieldPlace::Column},
    {Field::NewSocialStratum, "new_social_stratum", u"新社会阶层类型", FieldKind::Text, FieldPlace::Extra},
    {Field::FrontlineStatus, "frontline_status", u"一线情况", FieldKind::Text, FieldPlace::Extra},
    {Field::IsMigrantWorker, "is_migrant_worker", u"是否农民工", FieldKind::YesNo, FieldPlace::Extra},
    {Field::IsVeteran, "is_veteran", u"是否退役军人", FieldKind::YesNo, FieldPlace::Extra},
    {Field::IsRetired, "is_retired", u"是否离退休", FieldKind::YesNo, FieldPlace::Column},
    {Field::WorkStartDate, "work_start_date", u"参加工作日期", FieldKind::Date, FieldPlace::Column},
    {Field::PoliticalStatus, "political_status", u"政治面貌", FieldKind::Text, FieldPlace::Column},
    {Field::MemberType, "member_type", u"人员类别", FieldKind::Choice, FieldPlace::Column},
    {Field::MembershipStatus, "membership_status", u"党籍状态", FieldKind::Choice, FieldPlace::Column},
    {Field::PartyBranch, "party_branch", u"所在党支部", FieldKind::Reference, FieldPlace::Nowhere},
    {Field::PartyGroup, "party_group", u"党小组", FieldKind::Reference, FieldPlace::Nowhere},
    {Field::PartyPost, "party_post", u"党内职务", FieldKind::Text, FieldPlace::Column},
    {Field::PartyPostStart, "party_post_start", u"任党内职务时间", FieldKind::Date, FieldPlace::Column},
    {Field::ApplicationDate, "application_date", u"申请入党日期", FieldKind::Date, FieldPlace::Column},
    {Field::LeagueJoinDate, "league_join_date", u"入团日期", FieldKind::Date, FieldPlace::Column},
    {Field::ActivistDate, "activist_date", u"确定入党积极分子日期", FieldKind::Date, FieldPlace::Column},
    {Field::Mentors, "mentors", u"培养联系人", FieldKind::Text, FieldPlace::Column},
    {Field::DevelopmentTargetDate, "development_target_date", u"确定为发展对象时间", FieldKind::Date,
     FieldPlace::Column},
    {Field::JoinDate, "join_date", u"入党日期", FieldKind::Date, FieldPlace::Column},
    {Field::FullMemberDate, "full_member_date", u"转正日期", FieldKind::Date, FieldPlace::Column},
    {Field::PartyStanding, "party_standing", u"党龄", FieldKind::Computed, FieldPlace::Nowhere},
    {Field::PartyStandingCorrection, "party_standing_correction", u"党龄校正值", FieldKind::Integer,
     FieldPlace::Column},
    {Field::JoinType, "join_type", u"入党类型", FieldKind::Text, FieldPlace::Column},
    {Field::ConversionResult, "conversion_result", u"转正情况", FieldKind::Text, FieldPlace::Extra},
    {Field::JoinBranch, "join_branch", u"入党时所在支部", FieldKind::Text, FieldPlace::Extra},
    {Field::ProbationExtendedUntil, "probation_extended_until", u"延长预备期时间", FieldKind::Date, FieldPlace::Column},
    {Field::Introducers, "introducers", u"入党介绍人", FieldKind::Text, FieldPlace::Column},
    {Field::NationalMemberId, "national_member_id", u"全国党员信息系统编码", FieldKind::Text, FieldPlace::Column},
    {Field::IsLostContact, "is_lost_contact", u"是否失联党员", FieldKind::YesNo, FieldPlace::Column},
    {Field::LostContactSituation, "lost_contact_situation", u"失去联系情形", FieldKind::Text, FieldPlace::Extra},
    {Field::LostContactDate, "lost_contact_date", u"失去联系日期", FieldKind::Date, FieldPlace::Column},
    {Field::IsFloating, "is_floating", u"是否流动党员", FieldKind::YesNo, FieldPlace::Column},
    {Field::FloatingDestination, "floating_destination", u"外出流向", FieldKind::Text, FieldPlace::Column},
    {Field::FloatingReason, "floating_reason", u"外出原因", FieldKind::Text, FieldPlace::Extra},
    {Field::FloatingStart, "floating_start", u"外出时间", FieldKind::Date, FieldPlace::Column},
    {Field::FloatingContactPerson, "floating_contact_person", u"流动党员联系人", FieldKind::Text, FieldPlace::Column},
    {Field::FloatingCertificateNo, "floating_certificate_no", u"流动党员活动证号", FieldKind::Text, FieldPlace::Extra},
    {Field::TransferInDate, "transfer_in_date", u"转入时间", FieldKind::Date, FieldPlace::Column},
    {Field::TransferFrom, "transfer_from", u"转入来源", FieldKind::Text, FieldPlace::Column},
    {Field::TransferOutDate, "transfer_out_date", u"转出时间", FieldKind::Date, FieldPlace::Column},
    {Field::TransferTo, "transfer_to", u"转往何处", FieldKind::Text, FieldPlace::Column},
    {Field::TransferContact, "transfer_contact", u"迁往地联系人", FieldKind::Text, FieldPlace::Extra},
    {Field::TransferContactPhone, "transfer_contact_phone", u"迁往地联系电话", FieldKind::Phone, FieldPlace::Extra},
    {Field::TransferLetterNo, "transfer_letter_no", u"介绍信编号", FieldKind::Text, FieldPlace::Extra},
    {Field::TransferLetterValidDays, "transfer_letter_valid_days", u"介绍信有效期天数", FieldKind::Integer,
     FieldPlace::Extra},
    {Field::AffiliationUnit, "affiliation_unit", u"组织关系所在单位", FieldKind::Text, FieldPlace::Extra},
    {Field::JointBranchUnit, "joint_branch_unit", u"联合支部单位名称", FieldKind::Text, FieldPlace::Extra},
    {Field::ArchiveHolder, "archive_holder", u"党员档案所在单位", FieldKind::Text, FieldPlace::Extra},
    {Field::DuesBase, "dues_base", u"党费基数", FieldKind::Money, FieldPlace::Extra},
    {Field::DuesRate, "dues_rate", u"党费比例", FieldKind::Text, FieldPlace::Extra},
    {Field::DuesMonthly, "dues_monthly", u"月交党费", FieldKind::Money, FieldPlace::Extra},
    {Field::DuesPaidUntil, "dues_paid_until", u"党费缴至年月", FieldKind::Date, FieldPlace::Extra},
    {Field::DuesPaid, "dues_paid", u"实交党费", FieldKind::Money, FieldPlace::Extra},
    {Field::DuesOwed, "dues_owed", u"欠交党费", FieldKind::Money, FieldPlace::Extra},
    {Field::IsHardship, "is_hardship", u"是否困难党员", FieldKind::YesNo, FieldPlace::Column},
    {Field::IsOverseas, "is_overseas", u"是否出国(境)", FieldKind::YesNo, FieldPlace::Extra},
    {Field::TrainingStatus, "training_status", u"培训情况", FieldKind::Text, FieldPlace::Extra},
    {Field::Rewards, "rewards", u"奖励情况", FieldKind::Text, FieldPlace::Extra},
    {Field::Sanctions, "sanctions", u"处分情况", FieldKind::Text, FieldPlace::Extra},
    {Field::InfoCompleteness, "info_completeness", u"信息完整度", FieldKind::Computed, FieldPlace::Nowhere},
    {Field::RegisteredAt, "registered_at", u"登记时间", FieldKind::Date, FieldPlace::Extra},
    {Field::Background, "background", u"背景信息", FieldKind::Text, FieldPlace::Extra},
    {Field::VillageGroup, "village_group", u"村民小组", FieldKind::Text, FieldPlace::Extra},
    {Field::HouseholdNo, "household_no", u"户号", FieldKind::Text, FieldPlace::Extra},
    {Field::RelationToHead, "relation_to_head", u"与户主关系", FieldKind::Text, FieldPlace::Extra},
    {Field::Remark, "remark", u"备注", FieldKind::Text, FieldPlace::Column},
}};

auto position(const std::vector<std::pair<Field, QString>>& entries, Field field)
{
    return std::lower_bound(entries.begin(), entries.end(), field,
                            [](const auto& entry, Field wanted) { return entry.first < wanted; });
}

} // namespace

std::span<const FieldInfo> memberFields()
{
    return kFields;
}

const FieldInfo& fieldInfo(Field field)
{
    return isOwnField(field) ? ownFieldInfo(field) : kFields.at(static_cast<size_t>(field));
}

std::optional<Field> fieldByName(QStringView name)
{
    for (const FieldInfo& info : kFields) {
        if (name == QLatin1StringView(info.name))
            return info.field;
    }
    return std::nullopt;
}

QString fieldName(Field field)
{
    if (isOwnField(field))
        return ownFieldName(field);
    return QString::fromLatin1(fieldInfo(field).name);
}

QString fieldLabel(Field field)
{
    if (isOwnField(field))
        return ownFieldLabel(field);
    return QString::fromUtf16(fieldInfo(field).label);
}

QString FieldValues::get(Field field) const
{
    const auto at = position(m_entries, field);
    return at != m_entries.end() && at->first == field ? at->second : QString();
}

bool FieldValues::has(Field field) const
{
    const auto at = position(m_entries, field);
    return at != m_entries.end() && at->first == field;
}

void FieldValues::set(Field field, QString value)
{
    if (!value.isEmpty() && (m_entries.empty() || m_entries.back().first < field)) { // most callers go in order
        m_entries.emplace_back(field, std::move(value));
        return;
    }
    const auto at = position(m_entries, field);
    const bool present = at != m_entries.end() && at->first == field;
    if (value.isEmpty()) {
        if (present)
            m_entries.erase(at);
    } else if (present) {
        m_entries[static_cast<size_t>(at - m_entries.begin())].second = std::move(value);
    } else {
        m_entries.insert(at, {field, std::move(value)});
    }
}

} // namespace branchbook::book
