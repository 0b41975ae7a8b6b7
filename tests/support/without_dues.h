// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample as it would be in a branch that has not begun to keep dues: a test then declares and pays what it reckons with.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::test_support {

inline Result<> removeDues(store::UnitOfWork& unit)
{
    BB_TRY(const auto branches, book::listBranches(unit.session()));
    for (const book::Branch& branch : branches) {
        BB_TRY(const auto roll, organization::loadDuesRoll(unit.session(), branch));
        for (const auto& account : roll.accounts) {
            for (const auto& base : account.bases)
                BB_CHECK(unit.remove("dues_base", base.id.toString()));
        }
        BB_TRY(const auto payments,
               organization::listDuesPayments(unit.session(), branch.id, {QDate(1921, 7, 1), QDate(9999, 12, 31)}));
        for (const auto& payment : payments) {
            for (const auto& part : payment.parts)
                BB_CHECK(unit.remove("dues_part",
                                     payment.id.toString() + QChar(store::kKeySeparator) + part.month.toString()));
            BB_CHECK(unit.remove("dues_payment", payment.id.toString()));
        }
    }
    return {};
}

} // namespace branchbook::test_support
