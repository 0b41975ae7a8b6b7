// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a roster may say about a person, by the canonical names of domain/roster-headers.csv. One table drives
// import, export, forms and the store, so that a new field is one line.
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace branchbook::book {

enum class Field : quint8 {
    SeqNo,
    FullName,
    FormerName,
    Gender,
    Ethnicity,
    IdType,
    IdNumber,
    BirthDate,
    Age,
    NativePlace,
    BirthPlace,
    IsTaiwanNative,
    Photo,
    MaritalStatus,
    HealthStatus,
    EducationLevel,
    Degree,
    School,
    Major,
    MobilePhone,
    LandlinePhone,
    ContactPhone,
    OtherContact,
    HomeAddress,
    CurrentAddress,
    HouseholdAddress,
    Workplace,
    WorkplaceAndPost,
    WorkPost,
    JobCategory,
    TechnicalPost,
    RankLevel,
    IsLeadingCadre, ///< 双重组织生活: attends the branch as an ordinary member (domain-rules §1.3)
    NewSocialStratum,
    FrontlineStatus,
    IsMigrantWorker,
    IsVeteran,
    IsRetired,
    WorkStartDate,
    PoliticalStatus,
    MemberType,
    MembershipStatus,
    PartyBranch,
    PartyGroup,
    PartyPost,
    PartyPostStart,
    ApplicationDate,
    LeagueJoinDate,
    ActivistDate,
    Mentors,
    DevelopmentTargetDate,
    JoinDate,
    FullMemberDate,
    PartyStanding,
    PartyStandingCorrection,
    JoinType,
    ConversionResult,
    JoinBranch,
    ProbationExtendedUntil,
    Introducers,
    NationalMemberId,
    IsLostContact,
    LostContactSituation,
    LostContactDate,
    IsFloating,
    FloatingDestination,
    FloatingReason,
    FloatingStart,
    FloatingContactPerson,
    FloatingCertificateNo,
    TransferInDate,
    TransferFrom,
    TransferOutDate,
    TransferTo,
    TransferContact,
    TransferContactPhone,
    TransferLetterNo,
    TransferLetterValidDays,
    AffiliationUnit,
    JointBranchUnit,
    ArchiveHolder,
    DuesBase,
    DuesRate,
    DuesMonthly,
    DuesPaidUntil,
    DuesPaid,
    DuesOwed,
    IsHardship,
    IsOverseas,
    TrainingStatus,
    Rewards,
    Sanctions,
    InfoCompleteness,
    RegisteredAt,
    Background,
    VillageGroup,
    HouseholdNo,
    RelationToHead,
    Remark,
};
inline constexpr int kFieldCount = 99;

/// How a value is read, checked and written. Stored canonical forms: Date ISO with its precision ("1985-07"),
/// YesNo "1"/"0", Money "15.00", Integer digits, Choice the full Chinese value, everything else the cleaned text.
enum class FieldKind : quint8 {
    Name,
    Text,
    Date,
    YesNo,
    Choice,
    IdNumber,
    Phone,
    Money,
    Integer,
    Reference, ///< a branch or group, kept as a relation and not as a value
    Computed, ///< never stored: number in the list, age, standing
};

/// Where a stored value lives.
enum class FieldPlace : quint8 {
    Column, ///< a column of `member` named like the field
    Extra, ///< in the column `extra`, until the module that owns it moves it
    Nowhere, ///< Reference and Computed
};

struct FieldInfo {
    Field field;
    const char* name; ///< canonical English name, also the JSON key and the column
    const char16_t* label; ///< Chinese, as the program prints it
    FieldKind kind;
    FieldPlace place;
};

/// All fields, in the order of the enumeration.
[[nodiscard]] std::span<const FieldInfo> memberFields();
[[nodiscard]] const FieldInfo& fieldInfo(Field field);
/// By canonical name; nullopt for anything else.
[[nodiscard]] std::optional<Field> fieldByName(QStringView name);
[[nodiscard]] QString fieldName(Field field);
[[nodiscard]] QString fieldLabel(Field field);

/// Behind the roster's own fields stand those that books have of their own (organization/own_field.h), numbered as this process
/// meets them; the same id has the same number for good. No member keeps them among its values: only an import reads them
/// beside the others. Their name is "own:" and the id.
enum class OwnFieldForm : quint8 { Text, Date };
/// With the label that it has now; nullopt where 157 are known already. From any thread.
[[nodiscard]] std::optional<Field> ownField(const QString& id, const QString& label, OwnFieldForm form);
[[nodiscard]] bool isOwnField(Field field);
/// By its name, once it was met; nullopt for anything else.
[[nodiscard]] std::optional<Field> ownFieldByName(QStringView name);

/// The values a person has, sorted by field; an absent value is an absent entry.
class FieldValues
{
public:
    /// Empty where there is none.
    [[nodiscard]] QString get(Field field) const;
    [[nodiscard]] bool has(Field field) const;
    /// An empty value removes the entry.
    void set(Field field, QString value);
    /// Forgets the values and keeps the memory, for loops over many people.
    void clear() { m_entries.clear(); }
    void reserve(size_t count) { m_entries.reserve(count); }
    [[nodiscard]] const std::vector<std::pair<Field, QString>>& entries() const { return m_entries; }
    bool operator==(const FieldValues&) const = default;

private:
    std::vector<std::pair<Field, QString>> m_entries;
};

} // namespace branchbook::book
