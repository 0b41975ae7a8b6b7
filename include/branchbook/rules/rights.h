// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may attend, speak, vote, elect and be elected on a day, and who counts in 应到会 (domain-rules §7.3, §1.4).
#pragma once

#include "branchbook/rules/figure.h"

namespace branchbook::rules {

enum class MemberType : quint8 { Full, Probationary, NoMember };
[[nodiscard]] MemberType memberTypeByName(QStringView type); ///< 正式党员, 预备党员; all else is NoMember
/// 正式党员, 预备党员 and those who are no members yet, for whoever has to choose one.
[[nodiscard]] QStringList memberTypeNames();

/// What takes rights away for a time.
enum class RestrictionKind : quint8 {
    ProbationWithinParty, ///< 留党察看: no vote, no election
    Detained, ///< 留置, 逮捕: rights are suspended
    MembershipStopped, ///< 停止党籍
};
[[nodiscard]] QString restrictionName(RestrictionKind kind);
[[nodiscard]] std::optional<RestrictionKind> restrictionByName(QStringView name);
[[nodiscard]] QStringList restrictionNames();

struct Restriction {
    RestrictionKind kind = RestrictionKind::ProbationWithinParty;
    QDate from; ///< invalid: always
    QDate until; ///< first day on which it no longer holds; invalid: still holds
    [[nodiscard]] bool holdsOn(QDate day) const;
};

/// Where the organizational relation of a person lies who lives here or elsewhere.
enum class Relation : quint8 { Here, FloatingFromHere, FloatingRelationElsewhere };

struct PersonOnDay {
    MemberType type = MemberType::Full; ///< on that day
    std::vector<Restriction> restrictions;
    Relation relation = Relation::Here;
};

struct Rights {
    bool attends = false;
    bool speaks = false;
    bool votes = false;
    bool elects = false;
    bool elected = false; ///< may be elected
    QString ruleId; ///< "rights.who_votes"
    QString why;
};
[[nodiscard]] Rights rightsOn(const PersonOnDay& person, QDate day);

/// Why a full member may be left out of 应到会. Two lists (corrections 41): one for the meetings that vote, a longer one
/// for elections.
enum class AwayReason : quint8 {
    None,
    CannotExpressWill, ///< through illness
    AbroadPrivately, ///< at own cost, as long as the limit says
    ServingSentence, ///< though not under 留党察看
    LongIll, ///< bedridden, cannot care for himself
    AwayRelationNotMoved, ///< transferred, seconded, studying or working away so long that the relation should have moved
    RetiredAtHomePlace, ///< elections alone
};
[[nodiscard]] QString awayReasonName(AwayReason reason);
[[nodiscard]] std::optional<AwayReason> awayReasonByName(QStringView name);
[[nodiscard]] QStringList awayReasonNames();

enum class MeetingPurpose : quint8 { Vote, Election };
enum class Consent : quint8 { Missing, Given };

struct Away {
    AwayReason reason = AwayReason::None;
    QDate since; ///< for the reasons that need a time
    Consent higher = Consent::Missing; ///< the higher organization agreed
    Consent meeting = Consent::Missing; ///< the members' meeting voted for it
};

struct InDenominator {
    bool counts = true; ///< in 应到会
    bool mayBeLeftOut = false; ///< the reason is on the list for this meeting and lasts long enough
    QStringList missing; ///< what must be there before he may be left out: 上级党组织同意, 党员大会通过
    QString ruleId;
    QString why;
};
/// Errors: rules.not_found.
[[nodiscard]] Result<InDenominator> countsInDenominator(const Catalogue& catalogue, const PersonOnDay& person,
                                                        const Away& away, MeetingPurpose purpose, QDate day);

} // namespace branchbook::rules
