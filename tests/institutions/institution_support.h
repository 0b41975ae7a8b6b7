// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch without institutions, and short ways to add one and to take its steps.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/institutions/institution_service.h"

#include <QTemporaryDir>

namespace institutions_test {

using namespace branchbook;
using namespace branchbook::institutions;

inline const QDate kToday(2026, 9, 18);

/// The error code, empty where it went well.
template <class Value>
[[nodiscard]] QString codeOf(const Result<Value>& result)
{
    return result ? QString() : result.error().code;
}

struct Library {
    Library();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::BranchId branch;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    [[nodiscard]] Institution load(InstitutionId id) const { return loadInstitution(reader(), id).value(); }
    [[nodiscard]] QList<Institution> all() const { return listInstitutions(reader(), branch).value(); }
    Result<> run(const book::Book::Work& work);
    /// Of the branch's own tier.
    Result<InstitutionId> add(const char16_t* title, const QList<CoverageField>& fields = {}, QDate review = {},
                              Tier tier = Tier::Branch);
    Result<int> start(InstitutionId id, Stage stage, QDate on, int number = 0, const char16_t* body = nullptr);
    Result<> step(InstitutionId id, Stage stage, QDate on, QDate from = {});
    Result<> evaluate(InstitutionId id, QDate on, QDate next = {});
    Result<> abolish(InstitutionId id, QDate on, const char16_t* why = u"已被代替");
};

} // namespace institutions_test
