// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费: what somebody's dues rest on, what was paid, and what was forgiven by decision (domain-rules §3). Money in fen.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/branch.h"
#include "branchbook/rules/dues.h"

#include <span>

namespace branchbook::organization {

using DuesBaseId = Id<struct DuesBaseTag>;
using DuesPaymentId = Id<struct DuesPaymentTag>;
using DuesExemptionId = Id<struct DuesExemptionTag>;

enum class DuesMethod : quint8 { Cash, Transfer, Online, Other };
/// By the month; by the quarter with the branch's consent (art. 12), which alone lets a month of the running quarter be
/// paid before it begins.
enum class DuesCadence : quint8 { Monthly, Quarterly };

/// A word that is stored, and the one that is shown.
struct DuesWord {
    const char* name;
    const char16_t* title;
};
/// In the order of the enumerators.
[[nodiscard]] std::span<const DuesWord> duesMethods();
[[nodiscard]] QString duesMethodTitle(DuesMethod method);
[[nodiscard]] std::optional<DuesMethod> duesMethodByName(QStringView name);

/// Holds from `from` on, until the member's next one (art. 10: from the month of the new pay).
struct DuesBase {
    DuesBaseId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName;
    rules::DuesClass type = rules::DuesClass::Salaried;
    Money base; ///< 0 where the class pays a fixed amount
    std::optional<Money> agreed; ///< farmers
    Month from;
    QString why;
    QDate enteredOn;

    bool operator==(const DuesBase&) const = default;
};

/// One that no longer holds: another was declared for its month, or it was withdrawn.
struct DuesReplacedBase {
    DuesBase base;
    QDate until; ///< the day on which it was replaced or withdrawn
    bool withdrawn = false; ///< no other stands for its month
};

/// What of a payment is for which month.
struct DuesPart {
    Month month;
    Money amount; ///< > 0
    rules::DuesRounding rounding = rules::DuesRounding::Fen; ///< how the branch rounded; set when it is recorded

    bool operator==(const DuesPart&) const = default;
};

struct DuesPayment {
    DuesPaymentId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName;
    QList<DuesPart> parts; ///< by month
    Money extra; ///< 自愿多交, for no month (art. 11)
    QDate paidOn;
    QString proxy; ///< who paid for the member; empty: the member
    DuesMethod method = DuesMethod::Cash;
    DuesCadence cadence = DuesCadence::Monthly;
    QString note;
    QDate enteredOn;
    std::optional<DuesPaymentId> replaces; ///< the wrong one that this one stands for
    QDate correctedOn; ///< valid: this one was wrong and counts for nothing
    QString correctedWhy;

    bool operator==(const DuesPayment&) const = default;
    [[nodiscard]] bool counts() const { return !correctedOn.isValid(); }
    [[nodiscard]] Money total() const; ///< with what was given beyond the dues
};

/// 减免 in real hardship: the branch studies it, the next higher committee approves (art. 7).
struct DuesExemption {
    DuesExemptionId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName;
    Month from;
    std::optional<Month> until; ///< the last month; none: until it is ended
    Money amount; ///< what is still to be paid a month; 0: nothing
    QDate decidedOn;
    QString decidedBy; ///< who approved, or the paper
    QString why;
    QDate enteredOn;

    bool operator==(const DuesExemption&) const = default;
    [[nodiscard]] bool covers(Month month) const { return from <= month && (!until || month <= *until); }
};

/// 2026年9月
[[nodiscard]] QString chineseMonth(Month month);
/// Both inside; empty where `last` comes before `first`.
[[nodiscard]] QList<Month> monthsBetween(Month first, Month last);

} // namespace branchbook::organization
