// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 民主评议党员: the round of a year with its eight steps, the people it is about, the sums of the ballots, and what the branch
// said of each (domain-rules §4).
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/organization/talk.h"
#include "branchbook/rules/quota.h"

#include <array>
#include <optional>
#include <span>

namespace branchbook::organization {

using EvaluationId = Id<struct EvaluationTag>;

/// The table that attachments and sources name.
inline constexpr char kEvaluationTable[] = "evaluation";

/// "evaluation/<id>": what a fact refers to.
[[nodiscard]] QString refOf(EvaluationId id);
/// Null where `ref` is none of ours.
[[nodiscard]] EvaluationId evaluationOfRef(const QString& ref);

enum class Grade : quint8 { Excellent, Qualified, Basic, Unqualified };
inline constexpr std::size_t kGrades = 4;
struct EvaluationWord {
    const char* name; ///< stable: "excellent"
    const char16_t* title; ///< 优秀
};
[[nodiscard]] std::span<const EvaluationWord> gradeWords(); ///< in their order
[[nodiscard]] QString gradeName(Grade grade);
[[nodiscard]] QString gradeTitle(Grade grade);
[[nodiscard]] std::optional<Grade> gradeByName(QStringView name); ///< name or title

/// 学习准备 … 上报归档, in this order (EDU2019 art 18).
enum class EvaluationStep : quint8 { Study, Talks, SelfAppraisal, Mutual, Ballot, Grading, Feedback, Report };
inline constexpr std::size_t kEvaluationSteps = 8;
[[nodiscard]] std::span<const EvaluationWord> evaluationSteps();
[[nodiscard]] QString evaluationStepName(EvaluationStep step);
[[nodiscard]] QString evaluationStepTitle(EvaluationStep step);
[[nodiscard]] std::optional<EvaluationStep> evaluationStepByName(QStringView name);

struct EvaluationStepDay {
    EvaluationStep step = EvaluationStep::Study;
    QDate doneOn;
    std::optional<gathering::GatheringId> gathering; ///< the meeting it rests on
    QString note;
    QString despite; ///< why it stands out of its order; empty: it does not
    bool operator==(const EvaluationStepDay&) const = default;
};

/// Here: in this branch. Elsewhere: where a floating member stays, the result is sent home (EDU2019 art 32). Excused: not
/// evaluated this year, with the reason.
enum class EvaluationPart : quint8 { Here, Elsewhere, Excused };
[[nodiscard]] std::span<const EvaluationWord> evaluationParts();
[[nodiscard]] QString evaluationPartName(EvaluationPart part);
[[nodiscard]] QString evaluationPartTitle(EvaluationPart part);
[[nodiscard]] std::optional<EvaluationPart> evaluationPartByName(QStringView name);

/// Somebody whom the round is about.
struct EvaluatedPerson {
    book::MemberId member;
    int line = 0; ///< on the paper, from 1; what counts of ballots are found by
    QString name; ///< as it was when the list was drawn up
    QString type; ///< 人员类别 on the day of the list
    EvaluationPart part = EvaluationPart::Here;
    QString partWhy;
    std::optional<Grade> self;
    std::optional<Grade> grade;
    QString opinion; ///< 评定意见: a secret
    QDate toldOn; ///< invalid: not told yet
    QString toldBy;
    QString reply; ///< what the person said to it: a secret
    QString note; ///< 待讨论
    bool operator==(const EvaluatedPerson&) const = default;

    [[nodiscard]] bool isFull() const { return type == book::kFullMember; }
    /// Probationary members take part and get no grade; whoever is excused gets none either.
    [[nodiscard]] bool getsGrade() const { return isFull() && part != EvaluationPart::Excused; }
};

/// 党员互评 and 群众测评: both on secret papers. Members may write on the same paper at which they also vote.
enum class EvaluationBallot : quint8 { Members, Masses };
[[nodiscard]] std::span<const EvaluationWord> evaluationBallots();
[[nodiscard]] QString evaluationBallotName(EvaluationBallot ballot);
[[nodiscard]] QString evaluationBallotTitle(EvaluationBallot ballot);
[[nodiscard]] std::optional<EvaluationBallot> evaluationBallotByName(QStringView name);

/// The sums of one line of the paper. A name, not a member: what is counted leads to no person's record.
struct EvaluationTally {
    int line = 0;
    QString name;
    std::array<int, kGrades> marks{}; ///< by Grade
    int abstain = 0;
    bool operator==(const EvaluationTally&) const = default;

    [[nodiscard]] int of(Grade grade) const { return marks[std::size_t(grade)]; }
    [[nodiscard]] int graded() const { return marks[0] + marks[1] + marks[2] + marks[3]; }
};
/// "优秀22 合格14"; a grade that nobody gave is left out.
[[nodiscard]] QString tallyText(const EvaluationTally& tally);

struct EvaluationCount {
    EvaluationBallot ballot = EvaluationBallot::Members;
    QDate heldOn;
    int issued = 0;
    int collected = 0;
    int valid = 0;
    int voidPapers = 0;
    QDate enteredOn;
    QList<EvaluationTally> tallies; ///< by line
    bool operator==(const EvaluationCount&) const = default;

    [[nodiscard]] const EvaluationTally* tally(int line) const; ///< null: not on the paper
};

struct EvaluationCorrection {
    QDate on;
    QString matter; ///< 群众测评, 方念慈的等次
    QString before;
    QString reason;
    bool operator==(const EvaluationCorrection&) const = default;
};

struct Evaluation {
    EvaluationId id;
    qint64 rev = 0;
    book::BranchId branch;
    int forYear = 0;
    QDate peopleOn; ///< the day of the list of people
    rules::QuotaBase quotaBase = rules::QuotaBase::FullMembers;
    TalkLevel level = TalkLevel::Committee; ///< who may see ballots and opinions
    QDate publishedFrom; ///< invalid: not published
    QDate publishedUntil;
    QString publishedAt; ///< the place
    QString note;
    QDate enteredOn;
    QList<EvaluationStepDay> steps; ///< those done, in the order of the steps
    QList<EvaluatedPerson> people; ///< by line
    QList<EvaluationCount> counts;
    QList<EvaluationCorrection> corrections; ///< oldest first
    bool recycled = false;
    bool operator==(const Evaluation&) const = default;

    [[nodiscard]] const EvaluationStepDay* step(EvaluationStep step) const; ///< null: not done
    [[nodiscard]] bool isClosed() const { return step(EvaluationStep::Report) != nullptr; }
    /// The first that is not done; nothing when all are.
    [[nodiscard]] std::optional<EvaluationStep> currentStep() const;
    [[nodiscard]] const EvaluatedPerson* person(book::MemberId member) const;
    [[nodiscard]] const EvaluationCount* count(EvaluationBallot ballot) const; ///< null: not entered
    [[nodiscard]] QList<EvaluatedPerson> with(Grade grade) const;
    [[nodiscard]] QList<EvaluatedPerson> ungraded() const; ///< who gets a grade and has none yet
    [[nodiscard]] QList<EvaluatedPerson> untold() const; ///< who has a grade and was not told
};

/// The round as far as it had come at the end of `day`: steps, sums of papers, what was told, published and corrected later
/// are not there yet. 自评 and grades with their opinions have no day of their own and come with the day of their step.
/// Nothing: its list, first step and first count are all later. The list of people, parts, level, notes and what was
/// corrected are today's.
[[nodiscard]] std::optional<Evaluation> standingOn(Evaluation evaluation, QDate day);

} // namespace branchbook::organization
