// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch without records of 反腐倡廉.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/book.h"
#include "branchbook/rules/catalogue.h"

#include <QTemporaryDir>

namespace integrity_test {

using namespace branchbook;

inline const QDate kToday(2026, 9, 18);

/// The error code, empty where it went well.
template <class Value>
[[nodiscard]] QString codeOf(const Result<Value>& result)
{
    return result ? QString() : result.error().code;
}

struct Branch {
    Branch();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::BranchId branch;
    rules::Catalogue catalogue;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("b.bbk")); }
    Result<> run(const book::Book::Work& work);
    /// What `verb` gives, done as one step.
    template <class Value, class Verb>
    Result<Value> made(const Verb& verb)
    {
        Value value{};
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(value, verb(unit));
            return {};
        }));
        return value;
    }
    [[nodiscard]] book::SectionQuery quarter(QDate first, QDate last) const
    {
        return {reader(), branch, {first, last}, kToday, catalogue};
    }
    [[nodiscard]] book::FactsQuery facts(QDate today = kToday) const
    {
        return {reader(), branch, QDate(2026, 1, 1), today, catalogue};
    }
};

/// All paragraphs, one a line.
[[nodiscard]] QString textsOf(const book::AreaSection& section);

} // namespace integrity_test
