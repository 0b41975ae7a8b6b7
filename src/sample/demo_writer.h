// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/organization/criticism.h"
#include "branchbook/organization/talk.h"
#include "branchbook/sample/demo_book.h"
#include "sample/random.h"

#include <functional>
#include <vector>

namespace branchbook::sample {

/// A branch as far as its gatherings need to know it.
struct BranchPeople {
    book::BranchId branch;
    QList<book::PartyGroup> groups;
    QList<book::MemberRow> people; ///< the Party members
};

/// Writes into the unit at hand, gives ids out, counts, and asks whether to go on.
class DemoWriter
{
public:
    DemoWriter(const DemoOptions& options, Progress& progress);
    /// The unit that everything goes into from here on.
    void use(store::UnitOfWork& unit) { m_unit = &unit; }
    [[nodiscard]] store::UnitOfWork& unit() const { return *m_unit; }

    [[nodiscard]] const DemoOptions& options() const { return m_options; }
    [[nodiscard]] const DemoCounts& counts() const { return m_counts; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    [[nodiscard]] Result<book::BranchId> add(book::Branch branch);
    [[nodiscard]] Result<> add(const book::PartyGroup& group);
    /// A fresh id where it has none; gives the row as lists would read it.
    [[nodiscard]] Result<book::MemberRow> add(book::Member member);
    /// `enteredOn` is the day somebody wrote it down.
    [[nodiscard]] Result<> add(gathering::Gathering gathering, QDate enteredOn);
    /// These have their ids; `on` is the day somebody wrote it down.
    [[nodiscard]] Result<> add(const ledger::Item& item, QDate on);
    /// One that a verb of its own put into the ledger.
    void countItem() { ++m_counts.ledgerItems; }
    [[nodiscard]] Result<> add(const organization::Talk& talk, QDate on);
    [[nodiscard]] Result<> add(const organization::Criticism& said, QDate on);
    [[nodiscard]] gathering::GatheringId lastGathering() const { return m_lastGathering; }
    /// A small file of ours, under the name it would have had; to the last gathering.
    [[nodiscard]] Result<> attach(const QString& resource, const QString& name, QDate on);
    /// The same, to any record.
    [[nodiscard]] Result<> attachTo(const QString& table, const QString& id, const QString& resource,
                                    const QString& name, QDate on);

private:
    store::UnitOfWork* m_unit = nullptr;
    const DemoOptions& m_options;
    Progress& m_progress;
    IdSource m_ids;
    DemoCounts m_counts;
    gathering::GatheringId m_lastGathering;
};

/// Everybody whom the kind concerns on the day, at most a hundred and twenty: a hall holds no more, and a sample of a
/// hundred thousand people stays a sample.
[[nodiscard]] QList<gathering::Attendee> expectedPeople(const BranchPeople& branch, gathering::Kind kind,
                                                        std::optional<book::GroupId> group, QDate day);

/// One operation of the journal.
struct DemoStep {
    store::OpHead head;
    std::function<Result<>()> work;
};
/// The branch of the mockups (resources/sample/branch.json): all of it, then what single persons did lately.
[[nodiscard]] Result<std::vector<DemoStep>> mockupSteps(DemoWriter& writer, const store::OpHead& head);
/// Branch number `number` (from 1) with so many invented members.
[[nodiscard]] Result<BranchPeople> writeMadeBranch(DemoWriter& writer, class PersonMaker& people, int number,
                                                   int members);
/// What a branch holds in a year: done until the day of the book, planned after it.
[[nodiscard]] Result<> writeYear(DemoWriter& writer, const BranchPeople& branch, int year);

} // namespace branchbook::sample
