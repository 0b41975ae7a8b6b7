// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/poll_store.h"

#include "branchbook/base/standing_list.h"
#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "organization/poll_rows.h"

namespace branchbook::organization {

namespace {

Poll pollIn(const store::Query& query)
{
    Poll poll;
    poll.id = PollId::fromString(query.text(0));
    poll.rev = query.integer(1);
    poll.branch = book::BranchId::fromString(query.text(2));
    poll.title = query.text(3);
    poll.series = query.text(4);
    poll.audience = pollAudienceByName(query.text(5)).value_or(PollAudience::Members);
    poll.announcedOn = store::dayAt(query, 6);
    poll.dueOn = store::dayAt(query, 7);
    poll.papers = int(query.integer(8));
    poll.note = query.text(9);
    poll.edition = int(query.integer(10));
    poll.enteredOn = store::dayAt(query, 11);
    poll.recycled = !query.isNull(12);
    return poll;
}

Result<> loadQuestionnaire(const store::Session& session, Poll& poll)
{
    store::Query questions = session.query("poll.questions");
    BB_TRY(bool row, questions.bind("id", poll.id.toString()).next());
    while (row) {
        poll.questions.append(questions.text(0));
        BB_TRY(row, questions.next());
    }
    store::Query options = session.query("poll.options");
    BB_TRY(row, options.bind("id", poll.id.toString()).next());
    while (row) {
        poll.options.append({options.text(0), int(options.integer(1))});
        BB_TRY(row, options.next());
    }
    return {};
}

Result<> loadPollCount(const store::Session& session, Poll& poll)
{
    store::Query head = session.query("poll.count");
    BB_TRY(bool row, head.bind("id", poll.id.toString()).next());
    if (!row)
        return {};
    PollCount count{store::dayAt(head, 0), int(head.integer(1)), int(head.integer(2)), {}, store::dayAt(head, 3)};
    const QList<int> noMarks(poll.options.size(), 0);
    count.marks.fill(noMarks, poll.questions.size());
    store::Query tally = session.query("poll.tally");
    BB_TRY(row, tally.bind("id", poll.id.toString()).next());
    while (row) {
        const qsizetype question = tally.integer(0) - 1;
        const qsizetype option = tally.integer(1) - 1;
        if (question >= 0 && question < poll.questions.size() && option >= 0 && option < poll.options.size())
            count.marks[question][option] = int(tally.integer(2));
        BB_TRY(row, tally.next());
    }
    poll.count = count;
    return {};
}

Result<> loadPollCorrections(const store::Session& session, Poll& poll)
{
    store::Query query = session.query("poll.corrections");
    BB_TRY(bool row, query.bind("id", poll.id.toString()).next());
    while (row) {
        poll.corrections.append({store::dayAt(query, 0), query.text(1), query.text(2)});
        BB_TRY(row, query.next());
    }
    return {};
}

Result<> loadPollChildren(const store::Session& session, Poll& poll)
{
    BB_CHECK(loadQuestionnaire(session, poll));
    BB_CHECK(loadPollCount(session, poll));
    return loadPollCorrections(session, poll);
}

Result<QList<Poll>> pollsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Poll> list;
    {
        store::Query query = session.query("poll.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(pollIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Poll& poll : list)
        BB_CHECK(loadPollChildren(session, poll));
    return list;
}

} // namespace

store::ColumnValues columnsOf(const Poll& poll)
{
    return {{"branch_id", poll.branch.toString()},
            {"title", trimmedText(poll.title)},
            {"series", trimmedText(poll.series)},
            {"audience", pollAudienceName(poll.audience)},
            {"announced_on", store::dayOrNull(poll.announcedOn)},
            {"due_on", store::dayOrNull(poll.dueOn)},
            {"papers", qint64(poll.papers)},
            {"note", store::textOrNull(trimmedText(poll.note))},
            {"edition", qint64(poll.edition)}};
}

store::ColumnValues columnsOf(PollId poll, const PollCount& count)
{
    return {{"poll_id", poll.toString()},
            {"held_on", store::dayOrNull(count.heldOn)},
            {"issued", qint64(count.issued)},
            {"collected", qint64(count.collected)},
            {"entered_on", store::dayOrNull(count.enteredOn)}};
}

store::ColumnValues columnsOf(PollId poll, qsizetype position, const PollCorrection& correction)
{
    return {{"poll_id", poll.toString()},
            {"position", qint64(position)},
            {"corrected_on", store::dayOrNull(correction.on)},
            {"before", correction.before},
            {"reason", trimmedText(correction.reason)}};
}

Result<QList<Poll>> listPolls(const store::Session& session, book::BranchId branch)
{
    return pollsOf(session, branch, 0);
}

Result<QList<Poll>> listRecycledPolls(const store::Session& session, book::BranchId branch)
{
    return pollsOf(session, branch, 1);
}

Result<QList<Poll>> listPollsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listPolls(session, branch));
    return listStandingOn(all, day, &Poll::announcedOn);
}

Result<Poll> loadPoll(const store::Session& session, PollId id)
{
    Poll poll;
    {
        store::Query query = session.query("poll.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("poll.missing"));
        poll = pollIn(query);
    }
    BB_CHECK(loadPollChildren(session, poll));
    return poll;
}

} // namespace branchbook::organization
