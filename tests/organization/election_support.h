// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch of 36 full and 2 probationary members, and the election of the mockups in it.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/rules/rule_base.h"

#include <QHash>
#include <QTemporaryDir>

namespace organization_test {

using namespace branchbook;
using namespace branchbook::organization;

inline const QDate kVoteDay(2026, 10, 23);

struct Voters {
    explicit Voters(QDate today = kVoteDay);
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::BranchId branch;
    QHash<QString, book::MemberId> byName;
    QDate today;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    [[nodiscard]] const rules::Catalogue& rules() const;
    book::MemberId add(const QString& name, const QString& type, const QString& birth = QString());
    Result<> run(const book::Book::Work& work);
    [[nodiscard]] QList<book::MemberId> ids(const QStringList& names) const;
    /// 2026年换届: five seats, the six candidates, one 监票人, two 计票人.
    ElectionId planned();
    [[nodiscard]] Election load(ElectionId id) const { return loadElection(reader(), id).value(); }
    /// The next vote with the figures of the mockup.
    [[nodiscard]] ElectionRound mockupCount(ElectionId id) const;
    Result<> record(const ElectionRound& round);
    /// Every row of every table of elections as text: the book before and after.
    [[nodiscard]] QStringList image() const;
};

[[nodiscard]] QString codeOf(const Result<>& result);
/// Yes, no and abstain of a name on the paper.
void fill(ElectionRound& round, const QString& name, int yes, int no, int abstain);

} // namespace organization_test
