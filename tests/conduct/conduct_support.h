// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch with a secretary and two members, and short ways to act and to look.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/book.h"
#include "branchbook/conduct/pledge.h"
#include "branchbook/rules/catalogue.h"

#include <QTemporaryDir>

namespace conduct_test {

using namespace branchbook;
using namespace branchbook::conduct;

inline const QDate kToday(2026, 9, 18);
inline const DateRange kThirdQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

/// The error code, empty where it went well.
template <class Value>
[[nodiscard]] QString codeOf(const Result<Value>& result)
{
    return result ? QString() : result.error().code;
}

/// The first text of a section; empty where it has none.
[[nodiscard]] QString firstText(const book::AreaSection& section);

struct Branch {
    Branch();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::BranchId branch;
    book::MemberId secretary; ///< 周砚青, with a post
    book::MemberId member; ///< 丁春晓
    book::MemberId other; ///< 石维岳

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    Result<> run(const book::Book::Work& work);
    template <class Id>
    Result<Id> made(const std::function<Result<Id>(store::UnitOfWork&)>& work)
    {
        Id id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, work(unit));
            return {};
        }));
        return id;
    }
    [[nodiscard]] ledger::Item item(const char16_t* matter, QDate raised, QDate due) const;
    /// Of the branch, 240 件, raised on 1 March, due at the end of the year.
    [[nodiscard]] Pledge pledge() const;
    Result<ledger::ItemId> propose(const Pledge& pledge);
    /// Approved and published on the day.
    Result<> publish(ledger::ItemId id, QDate on);
    Result<> report(ledger::ItemId id, QDate on, std::optional<int> done);
    [[nodiscard]] Pledge load(ledger::ItemId id) const { return loadPledge(reader(), id).value(); }

    template <class Add>
    [[nodiscard]] rules::Facts facts(Add add) const
    {
        const auto catalogue = rules::Catalogue::builtIn().value();
        rules::Facts made;
        check(add(book::FactsQuery{reader(), branch, QDate(2026, 1, 1), kToday, catalogue}, made));
        return made;
    }
    template <class Add>
    [[nodiscard]] book::AreaSection section(Add add, QDate today = kToday) const
    {
        const auto catalogue = rules::Catalogue::builtIn().value();
        book::AreaSection made;
        check(add(book::SectionQuery{reader(), branch, kThirdQuarter, today, catalogue}, made));
        return made;
    }

private:
    static void check(const Result<>& done);
};

} // namespace conduct_test
