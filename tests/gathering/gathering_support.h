// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch of seven with two groups, and short ways to write gatherings into it.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"

#include <QTemporaryDir>

namespace gathering_test {

using namespace branchbook;
using gathering::Gathering;
using gathering::Kind;
using gathering::Presence;

inline const QDate kToday(2026, 9, 18);

/// 周砚青 支部书记 and 韩知秋 副书记, full members; 丁春晓 小组长 of the first group, full; 方念慈, full since 30 June 2017,
/// transferred in on 1 April 2024; 罗小满, probationary since 30 September 2025; 田守拙, who left on 1 March 2026;
/// 谭嘉禾, an activist.
struct Branch {
    Branch();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::BranchId branch;
    book::GroupId first;
    book::GroupId second;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    [[nodiscard]] book::MemberId member(const QString& name) const;
    [[nodiscard]] Gathering draft(Kind kind, QDate day, const QString& topic = QStringLiteral("主题")) const;
    /// With everybody expected on the day, present but for `away`.
    [[nodiscard]] Gathering attended(Kind kind, QDate day, const QStringList& away = {}) const;
    Result<gathering::GatheringId> save(const Gathering& gathering, QDate today = kToday);
    /// The same by the built-in rules, for records with votes.
    Result<gathering::GatheringId> decide(const Gathering& gathering, QDate today = kToday);
    [[nodiscard]] Gathering load(gathering::GatheringId id) const
    {
        return gathering::loadGathering(reader(), id).value();
    }
    /// Names in the order given.
    [[nodiscard]] QStringList expected(Kind kind, QDate day, std::optional<book::GroupId> group = std::nullopt) const;
    Result<store::ChangeSet> run(const book::Book::Work& work)
    {
        return book->perform(QStringLiteral("test"), QString(), work);
    }
};

} // namespace gathering_test
