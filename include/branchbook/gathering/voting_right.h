// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may vote at a gathering and who counts in 应到会 (domain-rules §1.4, §7.3; corrections 41), frozen with the record.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/rules/rights.h"

#include <QDate>

#include <optional>
#include <span>

namespace branchbook::gathering {

/// The right of one person on the day, with why there is none.
enum class VotingRight : quint8 {
    Votes,
    Probationary, ///< 预备党员
    UnderProbation, ///< 留党察看
    Suspended, ///< 留置, 逮捕
    MembershipStopped, ///< 停止党籍
    RelationElsewhere, ///< the organizational relation lies in another branch
    NoMember,
};

struct VotingRightInfo {
    VotingRight right;
    const char* name; ///< stable: "probationary"
    const char16_t*
        title; ///< 预备党员，无表决权; of 留党察看 that there is no vote and not why: a sanction is the committee's to know
    const char16_t* word; ///< 预备党员: what is typed for it
};
[[nodiscard]] std::span<const VotingRightInfo> votingRights();
[[nodiscard]] const VotingRightInfo& votingRightInfo(VotingRight right);
[[nodiscard]] std::optional<VotingRight> votingRightByName(QStringView name);
[[nodiscard]] QString votingRightTitle(VotingRight right);

[[nodiscard]] VotingRight votingRightOn(const rules::PersonOnDay& person, QDate day);
/// What the 人员类别 alone says: of records that were made before rights were frozen.
[[nodiscard]] VotingRight votingRightByType(QStringView memberType);

/// A full member who stays out of 应到会: for a reason on the list, with the consent of the higher organization and a vote of
/// the meeting, both in words (who, when).
struct LeftOut {
    rules::AwayReason reason = rules::AwayReason::None;
    QDate since; ///< for the reasons that ask for a time
    QString higherConsent; ///< 机关党委 9月10日批复
    QString meetingConsent; ///< 9月18日党员大会表决同意

    bool operator==(const LeftOut&) const = default;
};
/// Whether `who` may be left out of a meeting that votes on `day`. Errors (Refused): gathering.left_out_later,
/// gathering.left_out_reason, gathering.left_out_consent; rules.not_found.
[[nodiscard]] Result<> checkLeftOut(const rules::Catalogue& catalogue, const QString& who, const LeftOut& leftOut,
                                    QDate day, rules::MeetingPurpose purpose = rules::MeetingPurpose::Vote);

} // namespace branchbook::gathering
