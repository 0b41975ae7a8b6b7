// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_public.h"

#include "branchbook/rules/figure.h"

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

struct PublicPerson {
    DuesPublicLine line;
    bool concerned = false;
};

Result<PublicPerson> publicPerson(const DuesAccount& account, const QList<Month>& months, DuesScale& scale)
{
    PublicPerson person;
    person.line.name = account.payer.name;
    person.line.member = account.payer.member;
    for (const Month month : months) {
        BB_TRY(const DuesMonth line, assess(account, month, scale));
        person.concerned = person.concerned || line.reason == DuesReason::Owes || line.paid.fen > 0;
        person.line.due.fen += line.due.fen;
        person.line.paid.fen += line.paid.fen;
        person.line.open.fen += line.open().fen;
        person.line.over.fen += std::max<qint64>(0, line.paid.fen - line.due.fen);
        if (line.open().fen > 0 || line.state == DuesState::BaseMissing)
            person.line.openMonths.append(month.toString());
        person.line.unknown += line.state == DuesState::BaseMissing ? 1 : 0;
    }
    return person;
}

/// Not translated: the sheet is hung out in Chinese.
QString sumWords(Money sum, int unknown)
{
    const QString missing = QStringLiteral("基数未定");
    if (unknown == 0)
        return sum.toString();
    return sum.fen == 0 ? missing : QStringLiteral("%1，另%2个月%3").arg(sum.toString()).arg(unknown).arg(missing);
}

} // namespace

QString DuesPublicLine::dueWords() const
{
    return sumWords(due, unknown);
}

QString DuesPublicLine::openWords() const
{
    return sumWords(open, unknown);
}

Result<DuesPublicSheet> duesPublicSheet(const store::Session& session, book::BranchId branch, const DuesRoll& roll,
                                        Month from, Month until, DuesScale& scale)
{
    DuesPublicSheet made;
    made.from = from;
    made.until = until;
    const QList<Month> months = monthsBetween(from, until);
    for (const DuesAccount& account : roll.accounts) {
        BB_TRY(const PublicPerson person, publicPerson(account, months, scale));
        if (!person.concerned)
            continue;
        const bool isOpen = !person.line.openMonths.isEmpty();
        made.due.fen += person.line.due.fen;
        made.paid.fen += person.line.paid.fen;
        made.open.fen += person.line.open.fen;
        made.over.fen += person.line.over.fen;
        made.owing += person.line.due.fen > 0 ? 1 : 0;
        made.settled += person.line.due.fen > 0 && !isOpen ? 1 : 0;
        made.people.append(person.line);
    }
    BB_TRY(const auto payments, listDuesPayments(session, branch, {from.range().first, until.range().last}));
    for (const DuesPayment& payment : payments) {
        if (!payment.counts())
            continue;
        made.received.fen += payment.total().fen;
        made.extra.fen += payment.extra.fen;
    }
    return made;
}

Result<DuesHandUp> duesHandUp(const store::Session& session, book::BranchId branch, const rules::Catalogue& catalogue,
                              Month from, Month until)
{
    DuesHandUp made;
    made.from = from;
    made.until = until;
    BB_TRY(auto payments, listDuesPayments(session, branch, {from.range().first, until.range().last}));
    payments.removeIf([](const DuesPayment& payment) { return !payment.counts(); });
    std::stable_sort(payments.begin(), payments.end(), [](const DuesPayment& a, const DuesPayment& b) {
        return a.paidOn != b.paidOn ? a.paidOn < b.paidOn : a.memberName < b.memberName;
    });
    for (const DuesPayment& payment : std::as_const(payments)) {
        made.dues.fen += payment.total().fen - payment.extra.fen;
        made.extra.fen += payment.extra.fen;
        const auto least = rules::figureOn(catalogue, u"dues.extra_to_centre", payment.paidOn);
        if (!least || payment.extra.fen <= 0 || rules::Fraction{payment.extra.fen, 100} < least->number)
            continue;
        made.toCentre.fen += payment.extra.fen;
        made.centreRule = least->cited;
    }
    made.payments = std::move(payments);
    return made;
}

} // namespace branchbook::organization
