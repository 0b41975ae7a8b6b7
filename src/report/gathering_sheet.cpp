// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_sheet.h"

#include "branchbook/base/words_for.h"
#include "branchbook/book/attachment.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/archive_meeting.h"
#include "branchbook/organization/electors.h"
#include "branchbook/report/minutes_paragraphs.h"
#include "report/gathering_words.h"
#include "report/life_meeting.h"
#include "report/quarter_writer.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

DecisionLine decisionOf(const gathering::Gathering& record, const gathering::Resolution& resolution)
{
    const gathering::Votes& votes = resolution.votes;
    DecisionLine line;
    line.matter = resolution.text;
    line.method = gathering::methodTitle(resolution.method);
    if (resolution.method == gathering::Method::SecretBallot) {
        line.issued = votes.issued;
        line.collected = votes.collected;
        line.valid = votes.valid;
    }
    line.yes = votes.yes;
    line.no = votes.no;
    line.abstain = votes.abstain;
    line.writtenYes = votes.writtenYes;
    line.writtenNo = votes.writtenNo;
    line.doubt = gathering::voteDoubt(record, resolution);
    if (!resolution.outcome) {
        line.result = QStringLiteral("没有表决");
        return line;
    }
    const gathering::Outcome& outcome = *resolution.outcome;
    line.entitled = outcome.entitled;
    line.present = outcome.present;
    line.verdict = gathering::verdictOf(outcome);
    line.result = gathering::isToCheck(outcome) ? QStringLiteral("待核对") : gathering::verdictTitle(*line.verdict);
    line.sentence = QStringLiteral("%1。%2").arg(resolution.text, outcome.minutes);
    if (!outcome.source.isEmpty())
        line.sentence += QStringLiteral("（依据%1）").arg(outcome.source);
    return line;
}

/// A conversion before its time stands in record and 纪要 as the check names it.
Result<> markEarlyConversions(const store::Session& session, GatheringSheet& sheet)
{
    BB_TRY(const auto found, organization::findEarlyConversions(session, sheet.record));
    for (const organization::EarlyConversion& person : found) {
        DecisionLine& line = sheet.decisions[person.place];
        if (line.verdict != gathering::Verdict::Passed)
            continue;
        line.sentence +=
            QStringLiteral("（待核对：%1的预备期%2%3才满，开会那天还没有满）")
                .arg(person.name, person.exact ? QString() : QStringLiteral("最早"), chineseDate(person.ends));
    }
    return {};
}

} // namespace

QList<DecisionLine> decisionsOf(const gathering::Gathering& record)
{
    const WordsFor chinese(WordsFor::Paper);
    QList<DecisionLine> lines;
    for (const gathering::Resolution& resolution : record.resolutions)
        lines << decisionOf(record, resolution);
    return lines;
}

Result<GatheringSheet> loadGatheringSheet(const store::Session& session, gathering::GatheringId id)
{
    const WordsFor chinese(WordsFor::Paper);
    BB_TRY(const gathering::Gathering record, gathering::loadGathering(session, id));
    return sheetAround(session, record);
}

Result<GatheringSheet> sheetAround(const store::Session& session, const gathering::Gathering& record)
{
    const WordsFor chinese(WordsFor::Paper);
    GatheringSheet sheet;
    sheet.record = record;
    BB_TRY(const auto branches, book::listBranches(session));
    const auto own = std::find_if(branches.begin(), branches.end(),
                                  [&](const book::Branch& branch) { return branch.id == record.branch; });
    if (own != branches.end()) {
        sheet.branch = own->name;
        sheet.issuer = issuerName(*own);
    }
    for (const gathering::AgendaItem& item : record.agenda)
        sheet.agenda << (item.amount ? QStringLiteral("%1（%2元）").arg(item.title, item.amount->toString())
                                     : item.title);
    sheet.decisions = decisionsOf(record);
    BB_CHECK(markEarlyConversions(session, sheet));
    sheet.minutes = minutesParagraphs(record.minutesHtml);
    BB_TRY(const auto files, book::listAttachments(session, QStringLiteral("gathering"), record.id.toString()));
    for (const book::Attachment& file : files)
        sheet.attachments << file.name;
    BB_TRY(sheet.life, loadLifeMeeting(session, record));
    BB_TRY(sheet.classHourMinutes, book::loadNumber(session, book::kClassHourSetting, sheet.classHourMinutes));
    if (record.heldOn.isValid()) {
        BB_TRY(sheet.apart, organization::namesakesOn(session, record.branch, record.heldOn));
    }
    if (record.attendees.isEmpty()) {
        BB_TRY(sheet.expected, gathering::expectedOn(session, record.branch, record.kind, record.group, record.heldOn));
    }
    return sheet;
}

bool isMeeting(gathering::Kind kind)
{
    using gathering::Kind;
    switch (kind) {
    case Kind::GeneralMeeting:
    case Kind::CommitteeMeeting:
    case Kind::GroupMeeting:
    case Kind::OrganizationalLifeMeeting:
    case Kind::DemocraticEvaluation:
    case Kind::Forum: return true;
    default: return false;
    }
}

bool isUnrecordedPlan(const gathering::Gathering& record)
{
    return record.enteredOn.isValid() && !gathering::isRecorded(record);
}

QString momentOf(const gathering::Gathering& record)
{
    QString text = chineseDate(record.heldOn);
    const auto clock = [](QTime time) { return time.toString(QStringLiteral("H:mm")); };
    if (record.startsAt.isValid())
        text += u' ' + clock(record.startsAt);
    if (record.startsAt.isValid() && record.endsAt.isValid())
        text += QStringLiteral("—") + clock(record.endsAt);
    return text;
}

const QList<gathering::Attendee>& peopleOf(const GatheringSheet& sheet)
{
    return sheet.record.attendees.isEmpty() ? sheet.expected : sheet.record.attendees;
}

QStringList sentencesOf(const QList<DecisionLine>& decisions, Decision which)
{
    QStringList sentences;
    for (const DecisionLine& line : decisions) {
        const bool made = !line.verdict || *line.verdict == gathering::Verdict::Passed;
        if (!line.sentence.isEmpty() && made == (which == Decision::Made))
            sentences << line.sentence;
    }
    return sentences;
}

QString issuerOf(const GatheringSheet& sheet)
{
    return sheet.issuer.isEmpty() ? sheet.branch : sheet.issuer;
}

QString joinedTitle(const QString& branch, const QString& title)
{
    const QString word = QStringLiteral("支部");
    return branch.endsWith(word) && title.startsWith(word) ? branch + title.sliced(word.size()) : branch + title;
}

QString nameOf(const GatheringSheet& sheet, const gathering::Attendee& person)
{
    const QString detail = sheet.apart.value(person.member);
    return detail.isEmpty() ? person.name : QStringLiteral("%1（%2）").arg(person.name, detail);
}

Attendance attendanceOf(const GatheringSheet& sheet)
{
    Attendance found;
    found.expected = int(sheet.record.attendees.size());
    for (const gathering::Attendee& person : sheet.record.attendees) {
        switch (person.presence) {
        case gathering::Presence::Present: found.present << nameOf(sheet, person); break;
        case gathering::Presence::OnLeave: found.onLeave << nameOf(sheet, person); break;
        case gathering::Presence::Absent: found.absent << nameOf(sheet, person); break;
        }
        found.unexplained += gathering::lacksReason(person) ? 1 : 0;
    }
    return found;
}

} // namespace branchbook::report
