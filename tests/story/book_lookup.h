// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the names and words of the story to what stands in the book.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/election.h"

namespace story {

using namespace branchbook;

/// What an error says; the story knows no step that may be refused.
[[noreturn]] void stop(const QString& why);
template <class T>
T must(Result<T> result)
{
    if (!result)
        stop(sentence(result.error()) + u' ' + result.error().where);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Lookup {
    const book::Book& book;

    [[nodiscard]] const store::Session& reader() const { return book.reader(); }
    [[nodiscard]] book::Branch branch() const;
    [[nodiscard]] book::MemberId member(const QString& name) const;
    [[nodiscard]] book::GroupId group(int number) const;
    /// The one of that kind and day; null: none.
    [[nodiscard]] gathering::GatheringId gathering(gathering::Kind kind, QDate day) const;
    [[nodiscard]] gathering::Gathering lastLifeMeeting() const;
    [[nodiscard]] ledger::Item item(const QString& words) const;
    [[nodiscard]] organization::Committee committee() const;
    [[nodiscard]] organization::PostId post(const QString& title) const;
    [[nodiscard]] organization::Election election() const;
};

} // namespace story
