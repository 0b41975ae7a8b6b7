// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员权利事项: what a member proposes, objects to, asks for or appeals against, who answers it by which day, what was answered and
// what the member says to that (RIGHTS2020 after domain-rules §7.3; its periods were not readable: the terms are settings).
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/rules/catalogue.h"

#include <optional>

namespace branchbook::institutions {

using RightMatterId = Id<struct RightMatterTag>;

/// 检举 and 控告 are clues of 反腐倡廉, not of this list.
enum class RightKind : quint8 { Proposal, Motion, Criticism, Objection, Request, Defence, Appeal };
[[nodiscard]] QString rightKindName(RightKind kind); ///< "proposal", "motion", "criticism", "objection", "request", …
[[nodiscard]] QString rightKindTitle(RightKind kind); ///< 建议, 提案, 批评, 不同意见, 请求, 申辩, 申诉
[[nodiscard]] QString rightKindWord(RightKind kind); ///< the title, Chinese in every language
[[nodiscard]] std::optional<RightKind> rightKindByName(QStringView name); ///< name or title
[[nodiscard]] QList<RightKind> rightKinds();
/// 建议 and 批评 may come without a name; whoever wants an answer to the other kinds has to be known.
[[nodiscard]] bool mayBeAnonymous(RightKind kind);

/// Branch: its words may be listed. Committee: it is counted, its words and its name are shown only where they are asked for.
enum class RightLevel : quint8 { Branch, Committee };
[[nodiscard]] QString rightLevelName(RightLevel level); ///< "branch", "committee"
[[nodiscard]] QString rightLevelTitle(RightLevel level); ///< 支部可见, 仅支委
[[nodiscard]] std::optional<RightLevel> rightLevelByName(QStringView name); ///< name or title
[[nodiscard]] QList<RightLevel> rightLevels();
/// 申诉 and 申辩 concern a person: the committee alone, unless it is said otherwise.
[[nodiscard]] RightLevel usualLevel(RightKind kind);

enum class RightAct : quint8 { Accepted, Forwarded, Answered, Agreed, Disputed, Closed, Withdrawn };
[[nodiscard]] QString rightActName(RightAct act); ///< "accepted", "forwarded", "answered", "agreed", "disputed", …
[[nodiscard]] QString rightActTitle(RightAct act); ///< 受理, 转报上级, 答复, 本人同意, 本人有异议, 办结, 本人撤回
[[nodiscard]] std::optional<RightAct> rightActByName(QStringView name); ///< name or title
[[nodiscard]] QList<RightAct> rightActs();

struct RightStep {
    RightAct act = RightAct::Accepted;
    QDate on;
    QString by; ///< who answered; of 转报上级 to whom
    QString words; ///< the answer, what the member said to it; sealed
    bool operator==(const RightStep&) const = default;
};

struct RightMatter {
    RightMatterId id;
    qint64 rev = 0;
    book::BranchId branch;
    RightKind kind = RightKind::Proposal;
    RightLevel level = RightLevel::Branch;
    int year = 0; ///< of its day, with `number` what it is called by: 2026-3
    int number = 0;
    std::optional<book::MemberId> member; ///< absent: no name was given
    QString memberName;
    QDate receivedOn;
    QString channel; ///< 党员大会上提出, 书面, 意见箱
    QString matter; ///< sealed
    std::optional<book::MemberId> owner;
    QString ownerName; ///< who answers for it
    QDate answerBy; ///< where another day was agreed on; invalid: as the rule has it
    QList<RightStep> steps; ///< oldest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isAnonymous() const { return !member && memberName.isEmpty(); }
    [[nodiscard]] bool isSecret() const { return level == RightLevel::Committee; }
    /// 办结, 本人撤回.
    [[nodiscard]] bool isOver() const;
    /// The step that it stands at; absent: it was received and nothing else.
    [[nodiscard]] std::optional<RightAct> standing() const;
    [[nodiscard]] QString numberText() const; ///< 2026-3
};

/// As it stood at the end of `day`: steps of later days had not been taken, nor anything said in them. What was brought forward, who
/// answers, the day agreed for it and who may read it are those of now.
[[nodiscard]] RightMatter standingOn(RightMatter matter, QDate day);

/// 收到, 受理 … 办结.
[[nodiscard]] QString standingTitle(const RightMatter& matter);
[[nodiscard]] QString standingWord(
    const RightMatter& matter); ///< the same as records write it, Chinese in every language
/// What may come next.
[[nodiscard]] QList<RightAct> nextActs(const RightMatter& matter);

/// A time for an answer: it begins when the matter comes in, and again whenever the member does not accept the answer.
struct AnswerRound {
    QDate from;
    QDate due;
    QDate answeredOn; ///< invalid: no answer yet
    bool settled = false; ///< answered, or not asked for any more
    [[nodiscard]] bool isLate(QDate today) const
    {
        return answeredOn.isValid() ? answeredOn > due : !settled && today > due;
    }
};
/// By rights.answer_within, of an appeal rights.appeal_within, as in force when the round began; of the first one the day that was
/// agreed on. One at least. Errors: those of rules::figureOn.
[[nodiscard]] Result<QList<AnswerRound>> answerRounds(const rules::Catalogue& catalogue, const RightMatter& matter);

} // namespace branchbook::institutions
