// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/organization/poll_service.h"
#include "branchbook/store/day.h"
#include "branchbook/store/position.h"
#include "organization/poll_checks.h"
#include "organization/poll_rows.h"

namespace branchbook::organization {

namespace {

Result<> checkPollTitle(const store::Session& session, const Poll& poll)
{
    BB_TRY(const auto all, listPolls(session, poll.branch));
    for (const Poll& other : all) {
        if (other.id != poll.id && other.title == poll.title)
            return fail(ErrorKind::Invalid, QStringLiteral("poll.title_taken"), {poll.title}, QStringLiteral("title"));
    }
    return {};
}

/// As it is written: without blanks around, in a series of its own where none is given.
Poll tidyPoll(Poll poll)
{
    poll.title = trimmedText(poll.title);
    poll.series = trimmedText(poll.series);
    if (poll.series.isEmpty())
        poll.series = poll.title;
    for (QString& question : poll.questions)
        question = trimmedText(question);
    for (PollOption& option : poll.options)
        option.title = trimmedText(option.title);
    return poll;
}

Result<Poll> livePoll(const store::Session& session, PollId id)
{
    BB_TRY(Poll poll, loadPoll(session, id));
    if (poll.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("poll.recycled"), {poll.title});
    return poll;
}

QString pollKey(PollId id, qsizetype number)
{
    return id.toString() + QChar(store::kKeySeparator) + QString::number(number);
}

/// The questionnaire as it is now, in place of `before`.
Result<> writeQuestionnaire(store::UnitOfWork& unit, const Poll& poll, const Poll& before)
{
    const QString id = poll.id.toString();
    for (qsizetype i = 0; i < poll.questions.size(); ++i)
        BB_CHECK(unit.put("poll_question",
                          {{"poll_id", id}, {"question_no", qint64(i + 1)}, {"wording", poll.questions[i]}}));
    for (qsizetype i = poll.questions.size(); i < before.questions.size(); ++i)
        BB_CHECK(unit.remove("poll_question", pollKey(poll.id, i + 1)));
    for (qsizetype i = 0; i < poll.options.size(); ++i)
        BB_CHECK(unit.put("poll_option",
                          {{"poll_id", id},
                           {"option_no", qint64(i + 1)},
                           {"title", poll.options[i].title},
                           {"weight", qint64(poll.options[i].weight)}}));
    for (qsizetype i = poll.options.size(); i < before.options.size(); ++i)
        BB_CHECK(unit.remove("poll_option", pollKey(poll.id, i + 1)));
    return {};
}

/// The row of the poll changes with every count and correction, so that none is undone under a later one.
Result<> writePollCount(store::UnitOfWork& unit, const Poll& poll, const PollCount& count)
{
    const PollId id = poll.id;
    const int edition = poll.count ? poll.edition + 1 : poll.edition;
    BB_CHECK(unit.change("poll", id.toString(),
                         {{"counted_on", store::dayOrNull(count.heldOn)}, {"edition", qint64(edition)}}));
    BB_CHECK(unit.put("poll_count", columnsOf(id, count)));
    for (qsizetype question = 0; question < count.marks.size(); ++question) {
        for (qsizetype option = 0; option < count.marks[question].size(); ++option)
            BB_CHECK(unit.put("poll_tally",
                              {{"poll_id", id.toString()},
                               {"question_no", qint64(question + 1)},
                               {"option_no", qint64(option + 1)},
                               {"marks", qint64(count.marks[question][option])}}));
    }
    return {};
}

bool asksTheSame(const Poll& one, const Poll& other)
{
    return one.questions == other.questions && one.options == other.options && one.audience == other.audience
        && one.announcedOn == other.announcedOn && one.dueOn == other.dueOn && one.papers == other.papers;
}

} // namespace

Result<PollId> announcePoll(store::UnitOfWork& unit, const Poll& given, QDate today)
{
    Poll poll = tidyPoll(given);
    poll.edition = 1;
    BB_CHECK(checkPoll(poll, today));
    poll.id = poll.id.isNull() ? PollId::make() : poll.id; // a sample brings its own
    BB_CHECK(checkPollTitle(unit.session(), poll));
    store::ColumnValues columns = columnsOf(poll);
    columns.insert(columns.begin(), {"id", poll.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("poll", columns));
    BB_CHECK(writeQuestionnaire(unit, poll, {}));
    return poll.id;
}

Result<> changePoll(store::UnitOfWork& unit, const Poll& given, QDate today)
{
    BB_TRY(const Poll now, livePoll(unit.session(), given.id));
    Poll poll = tidyPoll(given);
    poll.branch = now.branch;
    BB_CHECK(checkPoll(poll, today));
    BB_CHECK(checkPollTitle(unit.session(), poll));
    if (now.count && !asksTheSame(now, poll))
        return fail(ErrorKind::Refused, QStringLiteral("poll.counted"), {now.title});
    poll.edition = asksTheSame(now, poll) ? now.edition : now.edition + 1;
    BB_CHECK(unit.update("poll", poll.id.toString(), poll.rev, columnsOf(poll)));
    return writeQuestionnaire(unit, poll, now);
}

Result<> recordPollCount(store::UnitOfWork& unit, PollId id, PollCount count, QDate today)
{
    BB_TRY(const Poll poll, livePoll(unit.session(), id));
    if (poll.count)
        return fail(ErrorKind::Refused, QStringLiteral("poll.count_taken"), {poll.title});
    BB_CHECK(checkPollCount(poll, count, today));
    count.enteredOn = today;
    return writePollCount(unit, poll, count);
}

Result<> correctPollCount(store::UnitOfWork& unit, PollId id, PollCount count, const QString& reason, QDate today)
{
    BB_TRY(const Poll poll, livePoll(unit.session(), id));
    if (!poll.count)
        return fail(ErrorKind::Refused, QStringLiteral("poll.not_counted"), {poll.title});
    if (trimmedText(reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("poll.why"), {poll.title}, QStringLiteral("reason"));
    BB_CHECK(checkPollCount(poll, count, today));
    count.enteredOn = poll.count->enteredOn;
    if (count == *poll.count)
        return fail(ErrorKind::Refused, QStringLiteral("poll.same"), {poll.title});
    QString before = pollCountText(*poll.count);
    if (count.heldOn != poll.count->heldOn)
        before = PartialDate::of(poll.count->heldOn).toChinese() + u' ' + before;
    BB_TRY(const qint64 position, store::nextPosition(unit.session(), "poll.next_correction", id.toString()));
    BB_CHECK(unit.insert("poll_correction", columnsOf(id, position, {today, before, reason})));
    return writePollCount(unit, poll, count);
}

Result<> recyclePoll(store::UnitOfWork& unit, PollId id, QDate today)
{
    return unit.change("poll", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restorePoll(store::UnitOfWork& unit, PollId id)
{
    BB_TRY(const Poll poll, loadPoll(unit.session(), id));
    BB_CHECK(checkPollTitle(unit.session(), poll));
    return unit.change("poll", id.toString(), {{"deleted_at", {}}});
}

Result<Ballot> pollPaper(const Poll& poll, const QString& branchName, int papers)
{
    QStringList questions;
    for (const QString& question : poll.questions)
        questions.append(QStringLiteral("%1. %2").arg(questions.size() + 1).arg(question));
    Ballot paper = gradeBallot(poll.title, questions, poll.optionTitles(), papers);
    paper.issuer = branchName;
    paper.nameHead = QStringLiteral("测评内容");
    paper.areSentences = true;
    paper.note =
        QStringLiteral("每行只在一栏画“○”，多画或者不画的，这一行不计算。无记名填写，不要写姓名。请在%1前交回。")
            .arg(PartialDate::of(poll.dueOn).toChinese());
    BB_CHECK(checkBallot(paper));
    return paper;
}

} // namespace branchbook::organization
