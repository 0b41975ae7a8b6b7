// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_assess.h"

#include "branchbook/book/joining.h"

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

struct StateEntry {
    const char* name;
    const char16_t* title;
};
constexpr std::array<StateEntry, 6> kStates{{{"not_owed", u"不需交"},
                                             {"exempt", u"免交"},
                                             {"base_missing", u"基数未定"},
                                             {"unpaid", u"未交"},
                                             {"partial", u"未交足"},
                                             {"paid", u"已交"}}};

/// Death and the end of membership: nobody is asked for the month in which it happened.
bool endsDuty(const QString& reason)
{
    return reason == u"去世" || reason == u"出党" || reason == u"停止党籍";
}

/// The letter of a transfer may name a month of the quarter in which the member came, no later one: a 党费缴至年月 that was
/// brought up to date since then is what this branch itself collected.
bool wasSettledBefore(const DuesPayer& payer, Month month)
{
    const PartialDate until = payer.settledUntil;
    if (payer.standing.transferredIn.precision() < Precision::Month || until.precision() < Precision::Month)
        return false;
    const Month settled =
        Month::of(std::min(until.latest(), Quarter::of(payer.standing.transferredIn.latest()).range().last));
    return month <= settled;
}

QString reasonWords(const DuesPayer& payer, DuesReason reason)
{
    switch (reason) {
    case DuesReason::TemporaryBranch: return QStringLiteral("临时党支部一般不收缴党费，在组织关系所在的支部交纳。");
    case DuesReason::NotYetMember:
        if (!book::isPartyMember(payer.standing.type))
            return QStringLiteral("还不是党员。");
        return payer.standing.joined.isEmpty()
            ? QStringLiteral("没有填写入党日期，按转正日期或出生日期推算，当时还没有入党。")
            : QStringLiteral("%1被接收为预备党员，从那时起交纳。").arg(payer.standing.joined.toChinese());
    case DuesReason::NotYetHere:
        return QStringLiteral("组织关系%1转入本支部。").arg(payer.standing.transferredIn.toChinese());
    case DuesReason::SettledBefore: return QStringLiteral("转入前已交至%1。").arg(payer.settledUntil.toChinese());
    case DuesReason::Left:
        return QStringLiteral("%1离开本支部（%2）。")
            .arg(PartialDate::of(payer.standing.leftOn).toChinese(), payer.leftReason);
    case DuesReason::Ended: return QStringLiteral("党籍状态已经不是党员。");
    case DuesReason::Owes: break;
    }
    return {};
}

const DuesExemption* exemptionIn(const DuesAccount& account, Month month)
{
    for (const DuesExemption& one : account.exemptions) {
        if (one.covers(month))
            return &one;
    }
    return nullptr;
}

QString decisionWords(const DuesExemption& decision, const rules::Catalogue& catalogue)
{
    const QString cited = catalogue.cite({QStringLiteral("DUES2008"), QStringLiteral("7"), true, {}});
    const QString how = decision.amount.fen > 0 ? QStringLiteral("每月交纳%1元").arg(decision.amount.toString())
                                                : QStringLiteral("免交");
    return QStringLiteral("%1经%2批准%3。依据%4。")
        .arg(PartialDate::of(decision.decidedOn).toChinese(), decision.decidedBy, how, cited);
}

void addPaid(DuesMonth& line, const DuesAccount& account)
{
    const auto found = std::lower_bound(account.paid.begin(), account.paid.end(), line.month,
                                        [](const DuesPaid& paid, Month month) { return paid.month < month; });
    if (found != account.paid.end() && found->month == line.month) {
        line.paid = found->amount;
        line.paidOn = found->lastOn;
    }
}

void settle(DuesMonth& line)
{
    if (line.due.fen == 0)
        line.state = DuesState::NotOwed;
    else if (line.paid.fen >= line.due.fen)
        line.state = DuesState::Paid;
    else
        line.state = line.paid.fen > 0 ? DuesState::Partial : DuesState::Unpaid;
}

/// The amount that was decided on, where it is less.
void reduce(DuesMonth& line, const DuesExemption& decision, const rules::Catalogue& catalogue)
{
    line.why += decisionWords(decision, catalogue);
    line.due = std::min(line.due, decision.amount);
    settle(line);
    if (line.due.fen == 0)
        line.state = DuesState::Exempt;
}

void addResult(DuesMonth& line, const DuesBase& base, const rules::DuesResult& result)
{
    line.type = base.type;
    if (rules::hasBase(base.type))
        line.base = base.base;
    line.rate = result.rate;
    line.due = result.due;
    line.ruleId = result.rule.ruleId;
    line.why = result.why;
}

} // namespace

QString duesStateName(DuesState state)
{
    return QString::fromLatin1(kStates.at(static_cast<std::size_t>(state)).name);
}

QString duesStateTitle(DuesState state)
{
    return QString::fromUtf16(kStates.at(static_cast<std::size_t>(state)).title);
}

DuesReason duesReason(const DuesAccount& account, Month month)
{
    const book::Standing& standing = account.payer.standing;
    const DateRange days = month.range();
    if (!book::isPartyMember(standing.type))
        return DuesReason::NotYetMember;
    if (standing.ended && !standing.leftOn.isValid())
        return DuesReason::Ended;
    if (standing.leftOn.isValid()
        && (standing.leftOn <= days.first || (standing.leftOn <= days.last && endsDuty(account.payer.leftReason))))
        return DuesReason::Left;
    const bool before =
        standing.joined.isEmpty() ? book::isBeforeJoining(standing, days.last) : standing.joined.latest() > days.last;
    if (before)
        return DuesReason::NotYetMember;
    if (!standing.transferredIn.isEmpty() && standing.transferredIn.latest() > days.last)
        return DuesReason::NotYetHere;
    if (wasSettledBefore(account.payer, month))
        return DuesReason::SettledBefore;
    return account.temporaryBranch ? DuesReason::TemporaryBranch : DuesReason::Owes;
}

const DuesBase* baseIn(const DuesAccount& account, Month month)
{
    const DuesBase* found = nullptr;
    for (const DuesBase& base : account.bases) {
        if (base.from <= month)
            found = &base;
    }
    return found;
}

Result<DuesMonth> assess(const DuesAccount& account, Month month, DuesScale& scale)
{
    DuesMonth line;
    line.month = month;
    addPaid(line, account);
    line.reason = duesReason(account, month);
    if (line.reason != DuesReason::Owes) {
        line.why = reasonWords(account.payer, line.reason);
        return line;
    }
    const DuesBase* base = baseIn(account, month);
    const DuesExemption* decision = exemptionIn(account, month);
    if (base != nullptr) {
        BB_TRY(const auto result, scale.assess(*base, month));
        addResult(line, *base, result);
        settle(line);
    } else {
        line.state = DuesState::BaseMissing;
        line.why = QStringLiteral("%1还没有核定交纳基数。").arg(chineseMonth(month));
    }
    if (decision != nullptr && (base != nullptr || decision->amount.fen == 0))
        reduce(line, *decision, scale.catalogue());
    return line;
}

Result<DuesStatement> assess(const DuesAccount& account, Month first, Month last, DuesScale& scale)
{
    DuesStatement statement{account.payer.member, account.payer.name, {}, {}, {}};
    for (const Month month : monthsBetween(first, last)) {
        BB_TRY(const DuesMonth line, assess(account, month, scale));
        statement.due.fen += line.due.fen;
        statement.paid.fen += line.paid.fen;
        statement.months.append(line);
    }
    return statement;
}

Result<std::optional<Month>> duesPaidThrough(const DuesAccount& account, DuesScale& scale)
{
    std::optional<Month> through;
    if (account.bases.isEmpty() || account.paid.isEmpty())
        return through;
    BB_TRY(const DuesStatement statement,
           assess(account, account.bases.first().from, account.paid.last().month, scale));
    for (const DuesMonth& line : statement.months) {
        if (line.state == DuesState::BaseMissing || line.open().fen > 0)
            break;
        if (line.state == DuesState::Paid)
            through = line.month;
    }
    return through;
}

} // namespace branchbook::organization
