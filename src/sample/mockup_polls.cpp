// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/mockup_polls.h"

#include "branchbook/organization/poll_service.h"
#include "sample/sample_file.h"

#include <QJsonArray>

namespace branchbook::sample {

namespace {

organization::PollCount pollSums(const QJsonObject& json)
{
    organization::PollCount count;
    count.heldOn = sampleDay(json, u"held");
    count.issued = json.value(u"issued").toInt();
    count.collected = json.value(u"collected").toInt();
    for (const QJsonValue& line : json.value(u"marks").toArray()) {
        QList<int> marks;
        for (const QJsonValue& mark : line.toArray())
            marks.append(mark.toInt());
        count.marks.append(marks);
    }
    return count;
}

Result<> writePoll(DemoWriter& writer, book::BranchId branch, const QJsonObject& json)
{
    organization::Poll poll;
    poll.id = writer.ids().make<organization::PollId>();
    poll.branch = branch;
    poll.title = sampleText(json, u"title");
    poll.series = sampleText(json, u"series");
    poll.audience = organization::pollAudienceByName(sampleText(json, u"audience")).value_or(poll.audience);
    poll.announcedOn = sampleDay(json, u"announced");
    poll.dueOn = sampleDay(json, u"until");
    poll.papers = json.value(u"papers").toInt();
    for (const QJsonValue& question : json.value(u"questions").toArray())
        poll.questions.append(question.toString());
    poll.options = organization::usualPollOptions();
    BB_TRY([[maybe_unused]] const auto id, organization::announcePoll(writer.unit(), poll, poll.announcedOn));
    const organization::PollCount count = pollSums(json);
    return organization::recordPollCount(writer.unit(), poll.id, count, count.heldOn);
}

} // namespace

Result<> writeMockupPolls(DemoWriter& writer, book::BranchId branch)
{
    BB_TRY(const QJsonObject data, loadSampleFile(QStringLiteral("polls.json")));
    for (const QJsonValue& value : data.value(u"polls").toArray())
        BB_CHECK(writePoll(writer, branch, value.toObject()));
    return {};
}

} // namespace branchbook::sample
