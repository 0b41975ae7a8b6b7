// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/election_store.h"

#include "organization/election_rows.h"

namespace branchbook::organization {

namespace {

enum class Kept : quint8 { Listed, Recycled };

Result<QList<Election>> electionsOf(const store::Session& session, book::BranchId branch, Kept kept)
{
    QList<Election> elections;
    {
        store::Query query = session.query("election.list");
        query.bind("branch", branch.toString()).bind("recycled", qint64{kept == Kept::Recycled ? 1 : 0});
        BB_TRY(bool row, query.next());
        while (row) {
            elections.append(electionOf(query));
            BB_TRY(row, query.next());
        }
    }
    for (Election& election : elections)
        BB_CHECK(loadElectionParts(session, election));
    return elections;
}

} // namespace

Result<QList<Election>> listElections(const store::Session& session, book::BranchId branch)
{
    return electionsOf(session, branch, Kept::Listed);
}

Result<QList<Election>> listRecycledElections(const store::Session& session, book::BranchId branch)
{
    return electionsOf(session, branch, Kept::Recycled);
}

Result<Election> loadElection(const store::Session& session, ElectionId id)
{
    Election election;
    {
        store::Query query = session.query("election.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("election.missing"));
        election = electionOf(query);
    }
    BB_CHECK(loadElectionParts(session, election));
    return election;
}

} // namespace branchbook::organization
