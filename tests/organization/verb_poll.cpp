// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/poll_service.h"

namespace organization_test {

using store::UnitOfWork;

std::vector<VerbStep> pollSteps(VerbStage& s)
{
    return {
        {"announcePoll",
         [&s](UnitOfWork& unit) {
             Poll poll;
             poll.branch = s.branch;
             poll.title = QStringLiteral("群众满意度测评");
             poll.audience = PollAudience::Masses;
             poll.announcedOn = s.day;
             poll.dueOn = s.today;
             poll.papers = 40;
             poll.questions = {QStringLiteral("办事效率"), QStringLiteral("服务态度"), QStringLiteral("答复")};
             poll.options = usualPollOptions();
             return into(s.poll, announcePoll(unit, poll, s.today));
         }},
        {"changePoll",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Poll poll, loadPoll(unit.session(), s.poll));
             poll.questions.removeLast();
             poll.options.last().weight = 10;
             return changePoll(unit, poll, s.today);
         }},
        {"recordPollCount",
         [&s](UnitOfWork& unit) {
             return recordPollCount(unit, s.poll, {s.today, 40, 36, {{20, 10, 5, 1}, {18, 12, 4, 1}}, {}}, s.today);
         }},
        {"correctPollCount",
         [&s](UnitOfWork& unit) {
             return correctPollCount(unit, s.poll, {s.today, 40, 37, {{21, 10, 5, 1}, {18, 12, 4, 1}}, {}},
                                     QStringLiteral("漏数了一张"), s.today);
         }},
        {"recyclePoll", [&s](UnitOfWork& unit) { return recyclePoll(unit, s.poll, s.today); }},
        {"restorePoll", [&s](UnitOfWork& unit) { return restorePoll(unit, s.poll); }},
    };
}

} // namespace organization_test
