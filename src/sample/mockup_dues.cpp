// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_dues.h"

#include "branchbook/organization/dues_remittance.h"
#include "branchbook/organization/dues_service.h"
#include "branchbook/organization/dues_store.h"
#include "sample/sample_file.h"

#include <QJsonArray>

#include <array>

namespace branchbook::sample {

namespace {

using namespace organization;

constexpr int kFirstPayDay = 5;
constexpr int kPayDays = 10; ///< people come on one of so many days of the month

/// Not on a weekend; the same for a person and a month whenever the sample is made.
QDate payDay(int person, Month month)
{
    const QDate day(month.year, month.month, kFirstPayDay + (3 * person + month.month) % kPayDays);
    const int past = day.dayOfWeek() - Qt::Friday;
    return past > 0 ? day.addDays(3 - past) : day;
}

class MockupDues
{
public:
    MockupDues(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people)
        : m_writer(writer)
        , m_branch(branch)
        , m_people(people)
    {
    }

    Result<> read()
    {
        BB_TRY(m_data, loadSampleFile(QStringLiteral("dues.json")));
        BB_TRY(m_catalogue, rules::Catalogue::builtIn()); // not the user's own: a sample is the same everywhere
        return {};
    }

    Result<> write(const QSet<QString>& later)
    {
        const QJsonArray lines = m_data.value(u"people").toArray();
        for (const QJsonValue& line : lines)
            BB_CHECK(declare(line.toArray()));
        for (int person = 0; person < lines.size(); ++person)
            BB_CHECK(payAll(lines.at(person).toArray(), person, later));
        return handUp({2026, 4}, {2026, 6}, {2026, 7, 3});
    }

    Result<> pay(const QString& name, const QList<Month>& months, QDate on, DuesMethod method, DuesCadence cadence)
    {
        BB_TRY(const book::MemberId member, person(name));
        BB_TRY(const DuesAccount account, loadDuesAccount(m_writer.unit().session(), member));
        BB_TRY(auto roundings, loadDuesRoundings(m_writer.unit().session(), m_branch));
        DuesScale scale(m_catalogue, std::move(roundings));
        DuesPayment payment;
        payment.id = m_writer.ids().make<DuesPaymentId>();
        payment.branch = m_branch;
        payment.member = member;
        payment.memberName = name;
        payment.paidOn = on;
        payment.method = method;
        payment.cadence = cadence;
        BB_TRY(payment.parts, splitDues(account, months, std::nullopt, scale));
        BB_TRY([[maybe_unused]] const auto id,
               recordPayment(m_writer.unit(), m_catalogue, std::move(payment), std::max(on, m_writer.options().on)));
        return {};
    }

private:
    [[nodiscard]] Result<book::MemberId> person(const QString& name) const
    {
        if (!m_people.contains(name))
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, name);
        return m_people.value(name);
    }

    [[nodiscard]] Month firstMonth(const QJsonArray& line) const
    {
        const QString own = line.at(3).toString();
        return Month::fromString(own.isEmpty() ? sampleText(m_data, u"from") : own).value_or(Month{2026, 1});
    }

    Result<> declare(const QJsonArray& line)
    {
        DuesBase base;
        base.id = m_writer.ids().make<DuesBaseId>();
        base.branch = m_branch;
        BB_TRY(base.member, person(line.at(0).toString()));
        const auto type = rules::duesClassByName(line.at(1).toString());
        const auto amount = Money::fromString(line.at(2).toString());
        if (!type || !amount)
            return fail(ErrorKind::Internal, QStringLiteral("sample.data"), {}, line.at(0).toString());
        base.type = *type;
        base.base = *amount;
        base.from = firstMonth(line);
        base.why = sampleText(m_data, u"why");
        BB_TRY([[maybe_unused]] const auto id,
               declareBase(m_writer.unit(), m_catalogue, base, base.from.range().first.addDays(kFirstPayDay)));
        return {};
    }

    /// The retired by the quarter, in its first month; the others month by month.
    Result<> payAll(const QJsonArray& line, int person, const QSet<QString>& later)
    {
        const QString name = line.at(0).toString();
        const bool isRetired = line.at(1).toString() == u"retired";
        const Month last = Month::fromString(sampleText(m_data, u"paid_until")).value_or(Month{2026, 9});
        const bool isOpen = m_data.value(u"open").toArray().contains(name) || later.contains(name);
        for (Month month = firstMonth(line); month <= last; month = month.next()) {
            const QDate on = payDay(person, month);
            QList<Month> months{month};
            if (isRetired)
                months = {month, month.next(), month.next().next()};
            if (on <= m_writer.options().on && !(isOpen && month == last))
                BB_CHECK(pay(name, months, on, kMethods.at(std::size_t(person) % kMethods.size()),
                             isRetired ? DuesCadence::Quarterly : DuesCadence::Monthly));
            month = months.last();
        }
        return {};
    }

    /// What came in on the days of these months, against a receipt; nothing where it is still to come.
    Result<> handUp(Month from, Month until, QDate on)
    {
        BB_TRY(const DuesHandUp sums, duesHandUp(m_writer.unit().session(), m_branch, m_catalogue, from, until));
        if (on > m_writer.options().on || sums.total().fen == 0)
            return {};
        DuesRemittance remittance;
        remittance.id = m_writer.ids().make<DuesRemittanceId>();
        remittance.branch = m_branch;
        remittance.from = from;
        remittance.until = until;
        remittance.handedOn = on;
        remittance.amount = sums.total();
        remittance.receipt = QStringLiteral("2026-0217");
        BB_TRY([[maybe_unused]] const auto id, recordRemittance(m_writer.unit(), std::move(remittance), on));
        return {};
    }

    static constexpr std::array kMethods{DuesMethod::Online, DuesMethod::Transfer, DuesMethod::Cash};
    DemoWriter& m_writer;
    book::BranchId m_branch;
    const QHash<QString, book::MemberId>& m_people;
    QJsonObject m_data;
    rules::Catalogue m_catalogue;
};

} // namespace

Result<> writeMockupDues(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people,
                         const QSet<QString>& later)
{
    MockupDues dues(writer, branch, people);
    BB_CHECK(dues.read());
    return dues.write(later);
}

Result<> payMockupDues(DemoWriter& writer, book::BranchId branch, const QHash<QString, book::MemberId>& people,
                       const QStringList& names, QDate on)
{
    MockupDues dues(writer, branch, people);
    BB_CHECK(dues.read());
    for (const QString& name : names)
        BB_CHECK(dues.pay(name, {Month::of(on)}, on, DuesMethod::Cash, DuesCadence::Monthly));
    return {};
}

} // namespace branchbook::sample
