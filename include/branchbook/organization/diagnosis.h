// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部研判: a look at the branch every quarter, half-year or year under six aspects (domain-rules §14.2, local practice). The facts are
// computed from the book's records (report/diagnosis_facts.h); the judgements, the conclusion and what is to be put right are people's.
// Nothing here is a score. A finished round keeps its facts as they stood.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/branch.h"

#include <optional>

namespace branchbook::organization {

using DiagnosisId = Id<struct DiagnosisTag>;

/// The table that ledger items name as their source.
inline constexpr char kDiagnosisTable[] = "diagnosis";

enum class DiagnosisAspect : quint8 { Structure, Ability, Unity, Results, Integrity, Masses };
[[nodiscard]] QString diagnosisAspectName(DiagnosisAspect aspect); ///< "structure"
[[nodiscard]] QString diagnosisAspectTitle(DiagnosisAspect aspect); ///< 班子结构
[[nodiscard]] std::optional<DiagnosisAspect> diagnosisAspectByName(QStringView name); ///< name or title
[[nodiscard]] QList<DiagnosisAspect> diagnosisAspects();

enum class DiagnosisGrade : quint8 { Excellent, Healthy, Ordinary, Troubled };
[[nodiscard]] QString diagnosisGradeName(DiagnosisGrade grade); ///< "healthy"
[[nodiscard]] QString diagnosisGradeTitle(DiagnosisGrade grade); ///< 健康
/// What follows from it: 保持，补上缺口.
[[nodiscard]] QString diagnosisGradeMeans(DiagnosisGrade grade);
[[nodiscard]] std::optional<DiagnosisGrade> diagnosisGradeByName(QStringView name); ///< name or title
[[nodiscard]] QList<DiagnosisGrade> diagnosisGrades();

/// Counted: part of the figure. Missing: asked for and not there. LeftOut: not asked, `why` says for what reason.
enum class DiagnosisLineStand : quint8 { Counted, Missing, LeftOut };
[[nodiscard]] QString diagnosisLineStandName(DiagnosisLineStand stand); ///< "left_out"
[[nodiscard]] QString diagnosisLineStandTitle(DiagnosisLineStand stand); ///< 计入, 还缺, 不计入
[[nodiscard]] std::optional<DiagnosisLineStand> diagnosisLineStandByName(QStringView name);

/// A person or record behind a figure.
struct DiagnosisLine {
    QString name;
    QString detail; ///< what is known of it; of what is missing or left out the reason
    DiagnosisLineStand stand = DiagnosisLineStand::Counted;
    bool operator==(const DiagnosisLine&) const = default;
};

/// Behind: less than its own rule asks for. NoRecord: the book keeps nothing that would give a figure; `basis` says so.
enum class DiagnosisFactStand : quint8 { Plain, Behind, NoRecord };
[[nodiscard]] QString diagnosisFactStandName(DiagnosisFactStand stand); ///< "no_record"
[[nodiscard]] std::optional<DiagnosisFactStand> diagnosisFactStandByName(QStringView name);

struct DiagnosisFact {
    DiagnosisAspect aspect = DiagnosisAspect::Structure;
    QString key; ///< stable, one of its kind in a round: "committee_meetings"
    QString title; ///< 支委会
    QString figure; ///< 2 / 3 次; 没有记录 where there is none
    DiagnosisFactStand stand = DiagnosisFactStand::Plain;
    QString basis; ///< how it is counted, in one sentence
    QList<DiagnosisLine> lines;
    bool operator==(const DiagnosisFact&) const = default;
};

struct DiagnosisJudgement {
    DiagnosisAspect aspect = DiagnosisAspect::Structure;
    DiagnosisGrade grade = DiagnosisGrade::Excellent;
    bool operator==(const DiagnosisJudgement&) const = default;
};

/// Somebody of the roster, or anybody else by name.
struct DiagnosisPerson {
    std::optional<book::MemberId> member;
    QString name;
    bool operator==(const DiagnosisPerson&) const = default;
};

/// What is to be put right: a ledger item (问题整改) when the round is finished.
struct DiagnosisRemedy {
    QString matter;
    DiagnosisPerson owner;
    QDate dueOn;
    bool operator==(const DiagnosisRemedy&) const = default;
};

struct DiagnosisCorrection {
    QDate on;
    QString before; ///< what stood there, in words
    QString reason;
    bool operator==(const DiagnosisCorrection&) const = default;
};

struct Diagnosis {
    DiagnosisId id;
    qint64 rev = 0;
    book::BranchId branch;
    DateRange period; ///< a quarter, a half-year or a year; one round of it in the branch
    QList<DiagnosisJudgement> judgements; ///< in the order of the aspects, one each at most
    std::optional<DiagnosisGrade> conclusion;
    QString opinion;
    QDate heldOn; ///< the day of the committee's talk; invalid: not yet
    QList<DiagnosisPerson> people; ///< who took part
    QList<DiagnosisRemedy> remedies;
    int edition = 1; ///< one more with each correction
    QDate finishedOn; ///< invalid: a draft
    QDate factsOn; ///< the last day that the kept facts count; invalid: a draft, its facts are of today
    QList<DiagnosisFact> facts; ///< as they stood when it was finished; of a draft none
    QList<DiagnosisCorrection> corrections; ///< oldest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isFinished() const { return finishedOn.isValid(); }
    [[nodiscard]] std::optional<DiagnosisGrade> gradeOf(DiagnosisAspect aspect) const;
    /// Those without a judgement, in their order.
    [[nodiscard]] QList<DiagnosisAspect> openAspects() const;
    /// What still keeps it from being finished, a short phrase each (“群众评价”还没有研判); empty: nothing.
    [[nodiscard]] QStringList missing() const;
};

/// "2026Q3", "2026H1", "2026"; or 2026年第三季度 and the like. Nothing for any other text.
[[nodiscard]] std::optional<DateRange> diagnosisPeriodByName(QStringView text);
[[nodiscard]] QString diagnosisPeriodName(DateRange period); ///< "2026H1"; empty: it is no such period
[[nodiscard]] QString diagnosisPeriodTitle(DateRange period); ///< 2026年上半年
/// 班子结构 健康；…；结论 健康；意见 ……: as a correction keeps it.
[[nodiscard]] QString diagnosisText(const Diagnosis& diagnosis);

} // namespace branchbook::organization
