// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch with a few people whose dues differ, and short ways to declare, pay and ask.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/dues_service.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/rules/rule_base.h"

#include <QTemporaryDir>

#include <functional>

namespace dues_test {

using namespace branchbook;
using namespace branchbook::organization;
using rules::DuesClass;

inline const QDate kToday(2026, 9, 18);

/// What the regulation's figures give, worked out here: whole base times permille, half up to the fen.
[[nodiscard]] qint64 earnerDues(qint64 baseFen);
[[nodiscard]] qint64 pensionerDues(qint64 baseFen);

/// The error code, empty where it went well.
template <class Value>
[[nodiscard]] QString codeOf(const Result<Value>& result)
{
    return result ? QString() : result.error().code;
}
[[nodiscard]] Money yuan(const char16_t* text);
[[nodiscard]] Month month(const char16_t* text);

struct Branch {
    Branch();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::Branch branch;
    rules::Catalogue catalogue;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    /// A full member since 2010.
    book::MemberId add(const QString& name);
    book::MemberId add(const QString& name, const std::function<void(book::Member&)>& change);
    void change(book::MemberId id, const std::function<void(book::Member&)>& change);
    Result<> run(const book::Book::Work& work);

    [[nodiscard]] DuesBase base(book::MemberId id, const char16_t* amount, const char16_t* from,
                                DuesClass type = DuesClass::Salaried) const;
    Result<DuesBaseId> declare(const DuesBase& base);
    /// The whole of each month, or `amount`.
    [[nodiscard]] DuesPayment payment(book::MemberId id, const QList<Month>& months, QDate paidOn,
                                      std::optional<Money> amount = {}) const;
    Result<DuesPaymentId> pay(const DuesPayment& payment);
    Result<DuesPaymentId> pay(book::MemberId id, const char16_t* month, const char16_t* amount, QDate paidOn = kToday);

    [[nodiscard]] DuesAccount account(book::MemberId id) const { return loadDuesAccount(reader(), id).value(); }
    [[nodiscard]] DuesScale scale() const
    {
        return DuesScale(catalogue, loadDuesRoundings(reader(), branch.id).value());
    }
    [[nodiscard]] DuesMonth at(book::MemberId id, const char16_t* month) const;
};

} // namespace dues_test
