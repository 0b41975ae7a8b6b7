// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/dues_facts.h"

#include "branchbook/organization/dues_store.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

const QString& paymentAct()
{
    static const QString act = QStringLiteral("dues_payment");
    return act;
}

class DuesFacts
{
public:
    DuesFacts(const book::FactsQuery& query, rules::Facts& facts, const DuesBeginning& beginning)
        : m_query(query)
        , m_facts(facts)
        , m_beginning(beginning)
        , m_now(Month::of(query.today))
        , m_asked(std::max(Month::of(query.from), Month{beginning.firstBase.year, 1}))
    {
    }

    Result<> add(const DuesRoll& roll, const QSet<book::MemberId>& quarterly)
    {
        DuesScale scale(m_query.catalogue, roll.roundings);
        const Month first = std::min(m_beginning.firstBase, m_asked);
        for (const DuesAccount& account : roll.accounts) {
            BB_TRY(const DuesStatement statement, assess(account, first, m_now, scale));
            const bool byQuarter = quarterly.contains(account.payer.member);
            for (const DuesMonth& line : statement.months) {
                if (m_asked <= line.month)
                    addMonth(account, line, byQuarter);
            }
            addRun(account, statement, byQuarter);
        }
        for (int year = m_beginning.firstBase.year + 1; year <= m_now.year; ++year)
            addYear(roll, year);
        return {};
    }

private:
    [[nodiscard]] bool isQuarterOver(Month month) const
    {
        return Quarter::of(month.range().last).range().last < m_query.today;
    }

    /// Whether somebody without a base is asked for it: from the time on in which the branch kept dues here, and this person.
    [[nodiscard]] bool isAsked(const DuesAccount& account, const DuesMonth& line, bool byQuarter) const
    {
        if (line.state == DuesState::BaseMissing) {
            const QDate entered = account.payer.enteredOn;
            return m_beginning.entered <= line.month && (!entered.isValid() || Month::of(entered) <= line.month);
        }
        if (line.due.fen == 0)
            return false;
        return !byQuarter || isQuarterOver(line.month);
    }

    void addMonth(const DuesAccount& account, const DuesMonth& line, bool byQuarter)
    {
        const QString id = account.payer.member.toString();
        const DateRange days = line.month.range();
        const bool asked = isAsked(account, line, byQuarter);
        if (asked && line.state == DuesState::BaseMissing) {
            // As in the list of the month: not among those who owe, and not done with either.
            m_facts.occurrences.push_back({m_unknown, id, days.first, false, {}, {}});
        } else if (line.state == DuesState::Paid) {
            const QDate on = line.paidOn.isValid() ? line.paidOn : days.first;
            m_facts.occurrences.push_back(
                {paymentAct(), id, std::clamp(on, days.first, std::min(days.last, m_query.today)), false, {}, {}});
        } else if (!asked) {
            m_facts.occurrences.push_back({m_none, id, days.first, false, {}, {}});
        }
    }

    /// Months one after the other without any payment, up to the last one that is over. A gap that ended with a payment is
    /// arrears, but no six months in a row.
    void addRun(const DuesAccount& account, const DuesStatement& statement, bool byQuarter)
    {
        std::optional<Month> since;
        for (const DuesMonth& line : statement.months) {
            if (line.month == m_now || (byQuarter && !isQuarterOver(line.month)))
                break;
            if (line.state != DuesState::Unpaid)
                since.reset();
            else if (!since)
                since = line.month;
        }
        if (since)
            m_facts.events.push_back({QStringLiteral("dues.unpaid_since"), account.payer.member.toString(),
                                      since->range().first, QStringLiteral("member/") + account.payer.member.toString(),
                                      true});
    }

    /// The bases of an earlier year anew. Whoever left or owes nothing by now is not waited for.
    void addYear(const DuesRoll& roll, int year)
    {
        const QDate first(year, 1, 1);
        const Month seen = year == m_now.year ? m_now : Month{year, 12};
        QDate fixed = first;
        int asked = 0;
        bool isOpen = false;
        for (const DuesAccount& account : roll.accounts) {
            const DuesBase* before = baseIn(account, Month{year - 1, 12});
            if (before == nullptr || duesReason(account, seen) != DuesReason::Owes)
                continue;
            ++asked;
            const auto anew = std::find_if(account.bases.begin(), account.bases.end(),
                                           [&](const DuesBase& base) { return base.from.year >= year; });
            isOpen = isOpen || anew == account.bases.end();
            if (anew != account.bases.end())
                fixed = std::max(fixed, std::min(anew->enteredOn, m_query.today));
        }
        if (asked == 0)
            return;
        m_facts.events.push_back({QStringLiteral("dues.year"), {}, first, {}, true});
        if (!isOpen)
            m_facts.events.push_back({QStringLiteral("dues.bases_fixed"), {}, fixed, {}, true});
    }

    const book::FactsQuery& m_query;
    rules::Facts& m_facts;
    const DuesBeginning& m_beginning;
    const QString m_none = paymentAct() + QStringLiteral(".none");
    const QString m_unknown = paymentAct() + QStringLiteral(".unknown");
    Month m_now;
    Month m_asked; ///< the first month that is asked for
};

} // namespace

Result<QSet<book::MemberId>> quarterlyPayers(const store::Session& session, book::BranchId branch, QDate today)
{
    const QDate from = Quarter::of(today).previous().range().first;
    BB_TRY(const auto payments, listDuesPayments(session, branch, {from, today}));
    QSet<book::MemberId> payers;
    for (const DuesPayment& payment : payments) { // by day: the last one decides
        if (!payment.counts() || payment.parts.isEmpty())
            continue;
        if (payment.cadence == DuesCadence::Quarterly)
            payers.insert(payment.member);
        else
            payers.remove(payment.member);
    }
    return payers;
}

Result<> addDuesFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_TRY(const auto beginning, loadDuesBeginning(query.session, query.branch));
    if (!beginning || query.today < beginning->firstBase.range().first)
        return {};
    for (const char* act : {"dues_payment", "dues.settled", "dues.bases_fixed"})
        facts.keeps.insert(QString::fromLatin1(act));
    facts.measures.push_back(
        {QStringLiteral("dues_payment.since"), {}, static_cast<double>(beginning->firstBase.year), {}});
    BB_TRY(const book::Branch branch, book::loadBranch(query.session, query.branch));
    BB_TRY(const DuesRoll roll, loadDuesRoll(query.session, branch));
    BB_TRY(const auto quarterly, quarterlyPayers(query.session, query.branch, query.today));
    DuesFacts dues(query, facts, *beginning);
    return dues.add(roll, quarterly);
}

} // namespace branchbook::organization
