// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/poll_checks.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/organization/ballot.h"

#include <QSet>

#include <algorithm>

namespace branchbook::organization {

namespace {

QString pollDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

Error pollError(const char* code, const QStringList& args, const char* where)
{
    return {ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)};
}

Result<> checkPollDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(pollError("poll.day_missing", {}, "date"));
    if (day > today)
        return fail(pollError("poll.day_future", {pollDayWords(day)}, "date"));
    return {};
}

Result<> checkPollQuestions(const QStringList& questions)
{
    if (questions.isEmpty() || questions.size() > kMostPollQuestions)
        return fail(pollError("poll.questions",
                              {QString::number(questions.size()), QString::number(kMostPollQuestions)}, "question"));
    QSet<QString> seen;
    for (const QString& question : questions) {
        if (question.isEmpty() || question.size() > kMostPollWording || seen.contains(question))
            return fail(pollError("poll.wording", {question, QString::number(kMostPollWording)}, "question"));
        seen.insert(question);
    }
    return {};
}

Result<> checkPollOptions(const QList<PollOption>& options)
{
    if (options.size() < 2 || options.size() > kMostPollOptions)
        return fail(
            pollError("poll.options", {QString::number(options.size()), QString::number(kMostPollOptions)}, "option"));
    QSet<QString> seen;
    for (const PollOption& option : options) {
        const bool isOff = option.weight < 0 || option.weight > kMostPollWeight;
        if (option.title.isEmpty() || option.title.size() > kMostPollWording || seen.contains(option.title) || isOff)
            return fail(pollError("poll.option", {option.title, QString::number(option.weight)}, "option"));
        seen.insert(option.title);
    }
    const bool isFlat = std::all_of(options.begin(), options.end(),
                                    [&](const PollOption& each) { return each.weight == options.first().weight; });
    if (isFlat)
        return fail(pollError("poll.weights_equal", {QString::number(options.first().weight)}, "option"));
    return {};
}

Result<> checkMarks(const Poll& poll, const PollCount& count, qsizetype question)
{
    const QList<int> marks = count.marks.value(question);
    const QString number = QString::number(question + 1);
    const QString wording = poll.questions[question];
    if (marks.size() != poll.options.size())
        return fail(pollError("poll.marks_missing",
                              {number, wording, QString::number(poll.options.size()), shownList(poll.optionTitles())},
                              "marks"));
    for (const int mark : marks) {
        if (mark < 0)
            return fail(pollError("poll.negative", {QString::number(mark)}, "marks"));
    }
    if (count.answered(question) > count.collected)
        return fail(pollError(
            "poll.marks_many",
            {number, wording, QString::number(count.answered(question)), QString::number(count.collected)}, "marks"));
    return {};
}

} // namespace

Result<> checkPoll(const Poll& poll, QDate today)
{
    if (trimmedText(poll.title).isEmpty())
        return fail(pollError("poll.title_missing", {}, "title"));
    BB_CHECK(checkPollDay(poll.announcedOn, today));
    if (!poll.dueOn.isValid())
        return fail(pollError("poll.due_missing", {}, "until"));
    if (poll.dueOn < poll.announcedOn)
        return fail(pollError("poll.due_order", {pollDayWords(poll.dueOn), pollDayWords(poll.announcedOn)}, "until"));
    if (poll.papers < 1 || poll.papers > kMostBallotPapers)
        return fail(
            pollError("poll.papers", {QString::number(poll.papers), QString::number(kMostBallotPapers)}, "papers"));
    BB_CHECK(checkPollQuestions(poll.questions));
    return checkPollOptions(poll.options);
}

Result<> checkPollCount(const Poll& poll, const PollCount& count, QDate today)
{
    BB_CHECK(checkPollDay(count.heldOn, today));
    if (count.heldOn < poll.announcedOn)
        return fail(pollError("poll.held_order", {pollDayWords(count.heldOn), pollDayWords(poll.announcedOn)}, "date"));
    if (count.issued < 1)
        return fail(pollError("poll.issued", {QString::number(count.issued)}, "issued"));
    if (count.collected < 0)
        return fail(pollError("poll.negative", {QString::number(count.collected)}, "collected"));
    if (count.collected > count.issued)
        return fail(pollError("poll.collected_many", {QString::number(count.collected), QString::number(count.issued)},
                              "collected"));
    if (count.marks.size() > poll.questions.size())
        return fail(pollError("poll.no_question",
                              {QString::number(count.marks.size()), QString::number(poll.questions.size())}, "marks"));
    for (qsizetype i = 0; i < poll.questions.size(); ++i)
        BB_CHECK(checkMarks(poll, count, i));
    return {};
}

} // namespace branchbook::organization
