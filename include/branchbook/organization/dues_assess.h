// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody owes for a month and why, and what has stayed open: pure, by the texts and the rounding of that month.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/organization/dues.h"

#include <unordered_map>

namespace branchbook::organization {

/// What the roster says of whoever may owe dues to the branch.
struct DuesPayer {
    book::MemberId member;
    QString name;
    book::Standing standing;
    QString leftReason;
    PartialDate settledUntil; ///< 党费缴至年月: read of a transfer alone, as its letter has it
    std::optional<Money> rosterBase; ///< 党费基数: proposed, never computed with
    bool retired = false;
    QDate enteredOn; ///< the day the record was made: before it nobody could say what the base is
};

/// Why nothing is owed to this branch for a month.
enum class DuesReason : quint8 {
    Owes,
    TemporaryBranch, ///< pays where the membership lies (domain-rules §1.1)
    NotYetMember, ///< from the day on which the meeting accepted (art. 8)
    NotYetHere,
    SettledBefore, ///< paid to the branch that the member came from
    Left,
    Ended, ///< a 党籍状态 that ends membership, without a day
};

/// What was paid for a month by payments that count.
struct DuesPaid {
    Month month;
    Money amount;
    QDate lastOn;
};

/// Everything that one member's dues rest on.
struct DuesAccount {
    book::BranchId branch;
    DuesPayer payer;
    bool temporaryBranch = false;
    QList<DuesBase> bases; ///< by month
    QList<DuesExemption> exemptions;
    QList<DuesPaid> paid; ///< by month
};
/// The account at the end of a past `day`, but for `paid`, which is taken as it is given; nothing: the member had not come yet, or not
/// joined. Who left later was still there, and of exemptions those decided by then count. A base holds from its month on, whenever
/// it was entered; one that was replaced later (`replaced`, the member's) is again what it was, one that was withdrawn is not, as it
/// was a mistake. The book does not know: when the last month of an exemption was fixed, what the roster said of the person then.
[[nodiscard]] std::optional<DuesAccount> standingOn(DuesAccount account, const QList<DuesReplacedBase>& replaced,
                                                    QDate day);
[[nodiscard]] DuesReason duesReason(const DuesAccount& account, Month month);
/// The base in force; null: none was declared for so early a month.
[[nodiscard]] const DuesBase* baseIn(const DuesAccount& account, Month month);

/// The regulation's scale over many members and months: what was worked out once is remembered.
class DuesScale
{
public:
    using Roundings = QHash<QString, rules::DuesRounding>; ///< by month, where the branch has collected
    explicit DuesScale(const rules::Catalogue& catalogue, Roundings roundings = {});

    /// By the texts in force at the end of the month. Errors: those of rules::assessDues.
    [[nodiscard]] Result<rules::DuesResult> assess(const DuesBase& base, Month month);
    /// As the branch rounded when it first collected for the month, else as the catalogue has it now.
    [[nodiscard]] rules::DuesRounding roundingIn(Month month) const;
    [[nodiscard]] const rules::Catalogue& catalogue() const { return m_catalogue; }

private:
    struct Key {
        rules::DuesClass type;
        rules::DuesRounding rounding;
        qint64 base;
        qint64 agreed;
        std::size_t text; ///< how many changes of the rules lie before
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept;
    };
    const rules::Catalogue& m_catalogue;
    Roundings m_roundings;
    std::vector<QDate> m_changes;
    std::unordered_map<Key, rules::DuesResult, KeyHash> m_known;
};

enum class DuesState : quint8 { NotOwed, Exempt, BaseMissing, Unpaid, Partial, Paid };
[[nodiscard]] QString duesStateName(DuesState state); ///< "not_owed" …
[[nodiscard]] QString duesStateTitle(DuesState state); ///< 不需交 …

struct DuesMonth {
    Month month;
    DuesState state = DuesState::NotOwed;
    DuesReason reason = DuesReason::Owes;
    std::optional<rules::DuesClass> type;
    std::optional<Money> base; ///< none where the amount is fixed
    std::optional<rules::Fraction> rate;
    Money due;
    Money paid;
    QDate paidOn; ///< the last payment for it
    QString ruleId;
    QString why;

    [[nodiscard]] Money open() const { return {due.fen > paid.fen ? due.fen - paid.fen : 0}; }
};
[[nodiscard]] Result<DuesMonth> assess(const DuesAccount& account, Month month, DuesScale& scale);

struct DuesStatement {
    book::MemberId member;
    QString name;
    QList<DuesMonth> months; ///< without a gap
    Money due;
    Money paid;
};
[[nodiscard]] Result<DuesStatement> assess(const DuesAccount& account, Month first, Month last, DuesScale& scale);
/// 党费交至, as a letter of transfer says it: the last month that is paid, in advance too, with none before it open since the
/// first base. None where nothing was paid.
[[nodiscard]] Result<std::optional<Month>> duesPaidThrough(const DuesAccount& account, DuesScale& scale);

/// Reminders of the branch, no act against anybody (domain-rules §3, proposed check chain).
enum class DuesStep : quint8 { None, Notice, Warning, Urgent, Withdrawal };
[[nodiscard]] QString duesStepName(DuesStep step);

/// Months that are over and of which nothing, or not all, was paid.
struct DuesArrears {
    DuesStep step = DuesStep::None;
    int months = 0; ///< the longest run of months without any payment; what is not owed interrupts it
    Month since; ///< its first month
    Month oldest; ///< the first month that is open, paid in part or not at all
    Money open; ///< of all months that are over
    QString why;
};
[[nodiscard]] DuesArrears arrearsOf(const DuesStatement& statement, QDate today, const rules::Catalogue& catalogue);

/// The year's bases anew: what is in force, else what the roster has. Nothing for whoever has a base from within the year.
/// Whoever has none at all begins with `beginning`, or later: the book asks nobody for months before it kept dues.
struct DuesProposal {
    DuesBase base;
    std::optional<DuesBase> before;
    bool isKnown = false; ///< false: no amount is known (somebody new, or retired since), a person has to ask
};
[[nodiscard]] std::optional<DuesProposal> proposeBase(const DuesAccount& account, int year, Month beginning);

} // namespace branchbook::organization
