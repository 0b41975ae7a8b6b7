// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch whose roster names a committee of five, elected on 31 October 2023, and short ways to change it.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/duty.h"

#include <QTemporaryDir>

namespace committee_test {

using namespace branchbook;
using organization::Committee;
using organization::How;
using organization::Seat;
using organization::Term;

inline const QDate kToday(2026, 9, 18);
inline const QDate kElected(2023, 10, 31);
inline const QDate kEnds(2026, 10, 31);

struct Branch {
    Branch();
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::BranchId branch;

    [[nodiscard]] const store::Session& reader() const { return book->reader(); }
    Result<> run(const book::Book::Work& work);
    [[nodiscard]] book::MemberId member(const QString& name) const;
    [[nodiscard]] QString rosterPost(const QString& name) const;
    [[nodiscard]] Committee committee() const;
    [[nodiscard]] organization::PostId post(const QString& title) const;
    /// Names of those in the post.
    [[nodiscard]] QStringList holders(const QString& title, QDate day = kToday) const;
    [[nodiscard]] Term draftTerm(int number = 3, QDate elected = kElected, QDate ends = kEnds) const;
    /// The first term from the roster.
    organization::TermId adopt();
    organization::TermId put(const Term& term);
    [[nodiscard]] Seat draftSeat(const QString& title, const QString& name, QDate from,
                                 How how = How::ByElection) const;
    Result<> appoint(const Seat& seat, QDate today = kToday);
    Result<> end(const QString& title, QDate lastDay, const QString& why = QStringLiteral("调离"));
    organization::DutyId addDuty(const QString& post, const QString& person, const QString& matter,
                                 QDate from = kElected);
    /// Everything that this module keeps, as text, to compare before and after.
    [[nodiscard]] QStringList image() const;
    [[nodiscard]] QStringList expectedInCommittee(QDate day) const;
};

/// The error code, empty where it went well.
template <class Value>
[[nodiscard]] QString codeOf(const Result<Value>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace committee_test
