// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gathering_options.h"

#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/expected_change.h"
#include "branchbook/gathering/people_doubt.h"
#include "branchbook/gathering/record_files.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/electors.h"
#include "cli/gathering_agenda_json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace branchbook::cli {

using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

namespace {

/// Whole minutes do not hold one and a half class hours of 45 minutes; the plainest number that means these minutes does.
double hoursOf(int minutes, int classHour)
{
    for (const int parts : {1, 2, 4, 10, 100}) {
        const double plain = std::round(static_cast<double>(minutes) * parts / classHour) / parts;
        if (std::lround(plain * classHour) == minutes)
            return plain;
    }
    return static_cast<double>(minutes) / classHour;
}

QJsonObject resolutionJson(const Gathering& g, const gathering::Resolution& resolution)
{
    const gathering::Votes& votes = resolution.votes;
    QJsonObject json{
        {QStringLiteral("text"), resolution.text},
        {QStringLiteral("kind"), QString::fromLatin1(gathering::matterInfo(gathering::matterOf(g, resolution)).name)},
        {QStringLiteral("method"), gathering::methodName(resolution.method)}};
    const auto put = [&](const char* key, std::optional<int> number) {
        if (number)
            json.insert(QLatin1StringView(key), *number);
    };
    put("issued", votes.issued);
    put("collected", votes.collected);
    put("valid", votes.valid);
    put("yes", votes.yes);
    put("no", votes.no);
    put("abstain", votes.abstain);
    if (votes.writtenYes + votes.writtenNo > 0) {
        json.insert(QStringLiteral("written_yes"), votes.writtenYes);
        json.insert(QStringLiteral("written_no"), votes.writtenNo);
    }
    if (!resolution.outcome)
        return json;
    const gathering::Outcome& outcome = *resolution.outcome;
    put("entitled", outcome.entitled);
    put("present", outcome.present);
    put("needed_present", outcome.neededPresent);
    put("needed_yes", outcome.neededYes);
    json.insert(QStringLiteral("quorum"), outcome.quorum);
    json.insert(QStringLiteral("passed"), outcome.passed);
    json.insert(QStringLiteral("result"), gathering::verdictName(gathering::verdictOf(outcome)));
    json.insert(QStringLiteral("rule_id"), outcome.ruleId);
    json.insert(QStringLiteral("source"), outcome.source);
    json.insert(QStringLiteral("minutes"), outcome.minutes);
    return json;
}

void addFiles(const QList<book::Attachment>& files, QJsonObject& json, QStringList& lines)
{
    QJsonArray list;
    for (const book::Attachment& file : files) {
        list.append(QJsonObject{{QStringLiteral("name"), file.name},
                                {QStringLiteral("media_type"), file.mediaType},
                                {QStringLiteral("size"), file.size}});
        lines.append(tr("  附件 %1").arg(file.name));
    }
    if (!list.isEmpty())
        json.insert(QStringLiteral("attachments"), list);
}

/// Who has no vote and who is left out of 应到会, with why.
QJsonArray withoutVoteJson(const Gathering& g)
{
    QJsonArray list;
    for (const Attendee& person : g.attendees) {
        const auto right = gathering::votingRightOf(person);
        const bool isCovered =
            right == gathering::VotingRight::UnderProbation; // a sanction is told by sanction show --secret
        QJsonObject json{
            {QStringLiteral("name"), person.name},
            {QStringLiteral("id"), person.member.toString()},
            {QStringLiteral("right"),
             isCovered ? QStringLiteral("confidential") : QString::fromLatin1(gathering::votingRightInfo(right).name)}};
        if (person.leftOut) {
            json.insert(QStringLiteral("left_out"), rules::awayReasonName(person.leftOut->reason));
            if (person.leftOut->since.isValid())
                json.insert(QStringLiteral("since"), person.leftOut->since.toString(Qt::ISODate));
            json.insert(QStringLiteral("higher_consent"), person.leftOut->higherConsent);
            json.insert(QStringLiteral("meeting_consent"), person.leftOut->meetingConsent);
        }
        if (person.leftOut || right != gathering::VotingRight::Votes)
            list.append(json);
    }
    return list;
}

/// Who is not counted in 应到会, and what that rests on.
QStringList leftOutLines(const Gathering& g, const QHash<book::MemberId, QString>& apart)
{
    QStringList lines;
    for (const Attendee& person : g.attendees) {
        if (!person.leftOut)
            continue;
        const QString since = person.leftOut->since.isValid()
            ? tr("从 %1 起").arg(person.leftOut->since.toString(Qt::ISODate))
            : QString();
        QStringList words{rules::awayReasonName(person.leftOut->reason), since,
                          tr("上级党组织：%1").arg(person.leftOut->higherConsent),
                          tr("党员大会：%1").arg(person.leftOut->meetingConsent)};
        words.removeAll(QString());
        lines.append(tr("  不计入应到会：%1（%2）").arg(nameApart(person, apart), words.join(tr("；"))));
    }
    return lines;
}

/// 双重组织生活: whoever has the mark of a leading cadre and was expected as an ordinary member, with whether he came.
Result<> addDoubleLife(const store::Session& session, const Gathering& g, QJsonObject& json)
{
    BB_TRY(const auto cadres, leadingCadresAt(session, g));
    QJsonArray list;
    for (const Attendee& person : g.attendees) {
        if (!cadres.contains(person.member))
            continue;
        list.append(QJsonObject{
            {QStringLiteral("name"), person.name},
            {QStringLiteral("id"), person.member.toString()},
            {QStringLiteral("presence"),
             gathering::isRecorded(g) ? QJsonValue(gathering::presenceName(person.presence)) : QJsonValue()}});
    }
    if (!list.isEmpty())
        json.insert(QStringLiteral("double_life"), list);
    return {};
}

/// Who is not counted because nobody knows of what kind he is, who was in two meetings at once, and what of the agenda is settled or
/// missed.
Result<> addDoubts(const store::Session& session, const Gathering& g, QDate today, QJsonObject& json,
                   QStringList& lines)
{
    BB_TRY(const auto unsettled, gathering::unsettledOn(session, g));
    QJsonArray people;
    for (const gathering::UnsettledPerson& person : unsettled)
        people.append(
            QJsonObject{{QStringLiteral("id"), person.member.toString()}, {QStringLiteral("name"), person.name}});
    if (!people.isEmpty())
        json.insert(QStringLiteral("not_counted"), people);
    BB_TRY(QStringList doubts, gathering::presenceDoubts(session, g));
    BB_TRY(const auto settled, gathering::settledItems(session, g));
    for (const gathering::SettledItem& item : settled)
        doubts.append(gathering::settledText(item));
    BB_TRY(const auto left, gathering::notTakenOver(session, g, today));
    if (!left.isEmpty())
        doubts.append(gathering::notTakenOverText(left));
    for (const QString& doubt : doubts)
        lines.append(tr("  请核对：%1").arg(doubt));
    if (!doubts.isEmpty())
        json.insert(QStringLiteral("doubts"), QJsonArray::fromStringList(doubts));
    return {};
}

} // namespace

Result<QSet<book::MemberId>> leadingCadresAt(const store::Session& session, const Gathering& g)
{
    if (!gathering::isAttendedAsMember(g.kind))
        return QSet<book::MemberId>();
    return book::leadingCadres(session, g.branch);
}

QJsonObject gatheringJson(const Gathering& g, QDate today, int classHour)
{
    QJsonArray expected;
    QJsonArray present;
    QJsonArray absent;
    const bool planned = g.heldOn > today || !gathering::isRecorded(g);
    for (const Attendee& person : g.attendees) {
        expected.append(person.name);
        if (planned && gathering::lacksReason(person))
            continue; // expected, no more
        if (person.presence == Presence::Present)
            present.append(person.name);
        else
            absent.append(QJsonObject{{QStringLiteral("name"), person.name},
                                      {QStringLiteral("id"), person.member.toString()},
                                      {QStringLiteral("reason"), person.reason}});
    }
    QJsonObject json{{QStringLiteral("id"), g.id.toString()},
                     {QStringLiteral("kind"), QString::fromLatin1(gathering::kindInfo(g.kind).name)},
                     {QStringLiteral("date"), g.heldOn.toString(Qt::ISODate)},
                     {QStringLiteral("topic"), g.topic},
                     {QStringLiteral("planned"), planned},
                     {QStringLiteral("expected"), expected},
                     {QStringLiteral("present"), present},
                     {QStringLiteral("absent"), absent},
                     {QStringLiteral("entered_on"), g.enteredOn.toString(Qt::ISODate)},
                     {QStringLiteral("late"), g.late},
                     {QStringLiteral("state"),
                      g.state == gathering::State::Archived ? QStringLiteral("archived") : QStringLiteral("draft")}};
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(QStringLiteral("start"), g.startsAt.toString(QStringLiteral("HH:mm")));
    put(QStringLiteral("end"), g.endsAt.toString(QStringLiteral("HH:mm")));
    put(QStringLiteral("place"), g.place);
    put(QStringLiteral("host"), g.host);
    put(QStringLiteral("recorder"), g.recorder);
    put(QStringLiteral("lecturer"), g.lecturer);
    put(QStringLiteral("group"), g.groupName);
    if (!g.agenda.isEmpty())
        json.insert(QStringLiteral("agenda"), QJsonArray::fromStringList(gathering::titlesOf(g.agenda)));
    if (!g.observers.isEmpty())
        json.insert(QStringLiteral("observers"), QJsonArray::fromStringList(g.observers));
    if (g.studyMinutes)
        json.insert(QStringLiteral("hours"), hoursOf(*g.studyMinutes, classHour));
    if (g.forYear)
        json.insert(QStringLiteral("for-year"), *g.forYear);
    addDecisions(g, json);
    return json;
}

QString gatheringLine(const Gathering& g, QDate today)
{
    const bool planned = g.heldOn > today || !gathering::isRecorded(g);
    const auto present = std::count_if(g.attendees.begin(), g.attendees.end(), [planned](const Attendee& person) {
        return !planned && person.presence == Presence::Present;
    });
    QString line = QStringLiteral("%1\t%2\t%3\t%4/%5")
                       .arg(g.heldOn.toString(Qt::ISODate),
                            shownName(gathering::kindInfo(g.kind).name, gathering::kindTitle(g.kind)), g.topic,
                            QString::number(present), QString::number(g.attendees.size()));
    if (g.heldOn > today)
        line += tr("\t计划");
    else if (planned)
        line += tr("\t已安排、尚未记录");
    if (g.late)
        line += tr("\t补记于 %1").arg(g.enteredOn.toString(Qt::ISODate));
    return line + u'\t' + g.id.toString(); // what the other commands take
}

void addDecisions(const Gathering& g, QJsonObject& json)
{
    const bool plain = std::ranges::all_of(g.agenda, [](const gathering::AgendaItem& item) {
        gathering::AgendaItem bare;
        bare.id = item.id;
        bare.title = item.title;
        return item == bare;
    });
    const auto put = [&](const char* key, const QJsonArray& list) {
        if (!list.isEmpty())
            json.insert(QLatin1StringView(key), list);
    };
    QJsonArray items;
    for (const gathering::AgendaItem& item : g.agenda)
        items.append(agendaItemJson(item));
    if (!plain)
        put("agenda_items", items);
    put("without_vote", withoutVoteJson(g));
    QJsonArray resolutions;
    for (const gathering::Resolution& resolution : g.resolutions)
        resolutions.append(resolutionJson(g, resolution));
    put("resolutions", resolutions);
    QJsonArray corrections;
    for (const gathering::Correction& stored : g.corrections) {
        const gathering::Correction one = gathering::covered(stored);
        QJsonObject mark{{QStringLiteral("field"), one.field},
                         {QStringLiteral("reason"), one.reason},
                         {QStringLiteral("on"), one.on.toString(Qt::ISODate)}};
        if (one.field
            != QLatin1StringView(gathering::kCriticismField)) { // what was said of people criticism list tells
            mark.insert(QStringLiteral("before"), one.was);
            mark.insert(QStringLiteral("after"), one.became);
        }
        corrections.append(mark);
    }
    put("corrections", corrections);
}

Result<Answer> gatheringAnswer(const book::Book& opened, gathering::GatheringId id)
{
    BB_TRY(const int classHour, book::loadNumber(opened.reader(), book::kClassHourSetting, kDefaultClassHour));
    BB_TRY(const Gathering g, gathering::loadGathering(opened.reader(), id));
    BB_TRY(const auto changes, gathering::expectedChanges(opened.reader(), g));
    BB_TRY(const auto files, book::listAttachments(opened.reader(), QStringLiteral("gathering"), id.toString()));
    BB_TRY(const auto apart, organization::namesakesOn(opened.reader(), g.branch, g.heldOn));
    QJsonObject json = gatheringJson(g, opened.today(), classHour);
    Answer answer{{}, {gatheringLine(g, opened.today())}};
    BB_CHECK(addCourses(opened.reader(), g, json, answer.lines));
    int number = 0; // what --number takes; the items' are for --item
    for (const gathering::Resolution& one : g.resolutions) {
        const auto verdict = one.outcome ? std::optional(gathering::verdictOf(*one.outcome)) : std::nullopt;
        const QString result = verdict
            ? shownName(gathering::verdictName(*verdict).toLatin1().constData(), gathering::verdictTitle(*verdict))
            : tr("未表决");
        answer.lines.append(tr("  决议 %1\t%2\t%3").arg(QString::number(++number), one.text, result));
        if (one.outcome)
            answer.lines.append(QStringLiteral("    ") + one.outcome->minutes);
    }
    answer.lines += leftOutLines(g, apart);
    BB_CHECK(addDoubleLife(opened.reader(), g, json));
    for (const gathering::Correction& stored : g.corrections) {
        const gathering::Correction one = gathering::covered(stored);
        if (one.field == QLatin1StringView(gathering::kCriticismField)) {
            answer.lines.append(
                tr("  更正 %1\t%2：内容见 criticism list（%3）")
                    .arg(one.on.toString(Qt::ISODate), gathering::correctedFieldTitle(one.field), one.reason));
            continue;
        }
        answer.lines.append(tr("  更正 %1\t%2：%3 → %4（%5）")
                                .arg(one.on.toString(Qt::ISODate), gathering::correctedFieldTitle(one.field),
                                     one.was.isEmpty() ? QStringLiteral("—") : one.was,
                                     one.became.isEmpty() ? QStringLiteral("—") : one.became, one.reason));
    }
    addFiles(files, json, answer.lines);
    BB_CHECK(addDoubts(opened.reader(), g, opened.today(), json, answer.lines));
    QJsonArray people;
    for (const gathering::ExpectedChange& change : changes) {
        people.append(gathering::expectedChangeText(change));
        answer.lines.append(tr("  名单：%1").arg(gathering::expectedChangeText(change)));
    }
    if (!people.isEmpty())
        json.insert(QStringLiteral("expected_changes"), people);
    answer.json = json;
    return answer;
}

} // namespace branchbook::cli
