// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 联系群众: who is tied to which household, group or village, the visits there, and how many of the members have such a tie
// (domain-rules §14.3: local practice). A 联系点 is not kept a second time: it is read from where leaders' contact points are
// (book/contact_reach). A need that was raised is an item of the ledger with the tie as its source: due day, answer and figures are its.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/member.h"
#include "branchbook/rules/catalogue.h"

#include <optional>

namespace branchbook::institutions {

using TieId = Id<struct MassTieTag>;

inline constexpr int kMostTieVisits = 92; ///< a quarter
inline constexpr int kMostTieDays = 366;

enum class TieKind : quint8 { ContactPoint, Assistance, Pairing, Stationing };
[[nodiscard]] QString tieKindName(TieKind kind); ///< "contact_point", "assistance", "pairing", "stationing"
[[nodiscard]] QString tieKindTitle(TieKind kind); ///< 联系点, 挂钩帮建, 结对, 驻村蹲点
[[nodiscard]] QString tieKindWord(TieKind kind); ///< the title, Chinese in every language
[[nodiscard]] std::optional<TieKind> tieKindByName(QStringView name); ///< name or title
[[nodiscard]] QList<TieKind> tieKinds();

struct TieVisit {
    QDate on;
    int days = 1; ///< of 驻村蹲点 how long it was
    QString by; ///< who went along, or instead
    QString heard;
    bool operator==(const TieVisit&) const = default;
};

struct Tie {
    TieId id; ///< of a 联系点 that of the contact point
    qint64 rev = 0;
    book::BranchId branch;
    TieKind kind = TieKind::Pairing;
    std::optional<book::MemberId> member;
    QString memberName;
    QString target; ///< 困难户 老韩家, 北坡村
    QString place;
    QDate from;
    QDate until; ///< invalid: goes on
    std::optional<int> visitsAsked; ///< a quarter, where it was agreed otherwise than the rule has it
    QString note;
    QList<TieVisit> visits; ///< newest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !until.isValid(); }
    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until.isValid() || until > day); }
    [[nodiscard]] int visitsIn(DateRange range) const;
    [[nodiscard]] int daysIn(DateRange range) const;
    /// A quarter is asked for where it began by its middle and goes on to its end; none before the book knew of it. A 联系点 is
    /// asked by the year where it is kept.
    [[nodiscard]] bool owesQuarter(Quarter quarter) const;
};

/// As it stood at the end of `day`: it goes on where it ended later, and later visits were not made. Its target, its place, the visits
/// agreed on and the note are those of now.
[[nodiscard]] Tie standingOn(Tie tie, QDate day);

/// The visits a quarter that tie.visits_per_quarter asks for, or as many as were agreed. Errors: those of rules::figureOn.
[[nodiscard]] Result<int> tieVisitsAsked(const rules::Catalogue& catalogue, const Tie& tie, QDate day);

/// Somebody of the branch with all ties that hold on the day, 联系点 among them.
struct TiedPerson {
    book::MemberId member;
    QString name;
    bool isCadre = false; ///< on the committee
    QStringList ties; ///< 结对 老韩家
};

struct TieCoverage {
    QList<TiedPerson> people; ///< Party members of the day, those without a tie too
    std::optional<int> askedPercent; ///< of the members, as tie.coverage has it

    [[nodiscard]] int members() const { return static_cast<int>(people.size()); }
    [[nodiscard]] int tied() const;
    [[nodiscard]] int cadres() const;
    [[nodiscard]] int tiedCadres() const;
    [[nodiscard]] QStringList withoutTie() const;
    /// To one decimal; absent where there is nobody.
    [[nodiscard]] std::optional<double> percent() const;
    [[nodiscard]] bool isThin() const;
};

} // namespace branchbook::institutions
