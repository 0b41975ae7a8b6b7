// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of polls. Sums of papers are written, never papers; a sum that is corrected leaves a mark with its reason.
#pragma once

#include "branchbook/organization/ballot.h"
#include "branchbook/organization/poll_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Errors (Invalid): poll.title_missing, poll.title_taken, poll.day_missing, poll.day_future, poll.due_missing, poll.due_order,
/// poll.papers, poll.questions, poll.wording, poll.options, poll.option, poll.weights_equal.
[[nodiscard]] Result<PollId> announcePoll(store::UnitOfWork& unit, const Poll& poll, QDate today);
/// Everything while nothing is counted; later title, series and note alone. Errors: those of announcePoll, poll.counted
/// (Refused), poll.recycled (Refused), store.conflict.
[[nodiscard]] Result<> changePoll(store::UnitOfWork& unit, const Poll& poll, QDate today);
/// Errors (Invalid): poll.day_missing, poll.day_future, poll.held_order, poll.issued, poll.negative, poll.collected_many (more
/// than were given out), poll.no_question, poll.marks_missing, poll.marks_many (more on a question than were collected); Refused:
/// poll.count_taken, poll.recycled.
[[nodiscard]] Result<> recordPollCount(store::UnitOfWork& unit, PollId id, PollCount count, QDate today);
/// What stood there is kept in words, with the reason. Errors: those of recordPollCount, poll.not_counted (Refused), poll.why
/// (Invalid), poll.same (Refused: nothing would change).
[[nodiscard]] Result<> correctPollCount(store::UnitOfWork& unit, PollId id, PollCount count, const QString& reason,
                                        QDate today);
[[nodiscard]] Result<> recyclePoll(store::UnitOfWork& unit, PollId id, QDate today);
/// Error: poll.title_taken.
[[nodiscard]] Result<> restorePoll(store::UnitOfWork& unit, PollId id);

/// The paper: all copies are alike. Errors: those of checkBallot.
[[nodiscard]] Result<Ballot> pollPaper(const Poll& poll, const QString& branchName, int papers);

} // namespace branchbook::organization
