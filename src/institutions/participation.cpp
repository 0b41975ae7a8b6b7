// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/participation.h"

#include "branchbook/base/percent.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/rules/rights.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::institutions {

namespace {

using gathering::Attendee;
using gathering::Gathering;
using gathering::Kind;

bool concernsMembers(Kind kind)
{
    return kind == Kind::GeneralMeeting || kind == Kind::GroupMeeting || kind == Kind::OrganizationalLifeMeeting
        || kind == Kind::DemocraticEvaluation;
}

class ParticipationSum
{
public:
    void add(const Gathering& meeting)
    {
        int votes = 0;
        for (const gathering::Resolution& resolution : meeting.resolutions) {
            if (!resolution.outcome || !resolution.outcome->quorum)
                continue;
            ++votes;
            ++m_sum.votes;
            m_sum.entitled += resolution.outcome->entitled;
            m_sum.voted += resolution.outcome->present;
            m_sum.written += resolution.votes.writtenYes + resolution.votes.writtenNo;
        }
        if (meeting.attendees.isEmpty() || !gathering::isAttendanceEntered(meeting)) {
            ++m_sum.unlisted;
            return;
        }
        ++m_sum.meetings;
        for (const Attendee& person : meeting.attendees)
            addPerson(person, votes);
    }

    Participation finish(const QList<Attendee>& roster)
    {
        QHash<book::MemberId, qsizetype> place;
        for (qsizetype i = 0; i < roster.size(); ++i)
            place.insert(roster.at(i).member, i);
        const qsizetype last = roster.size();
        std::stable_sort(m_sum.lines.begin(), m_sum.lines.end(),
                         [&](const ParticipationLine& a, const ParticipationLine& b) {
                             return place.value(a.member, last) < place.value(b.member, last);
                         });
        for (const Attendee& each : roster) {
            if (!m_at.contains(each.member))
                m_sum.unasked.append(each.name);
        }
        return m_sum;
    }

private:
    void addPerson(const Attendee& person, int votes)
    {
        auto at = m_at.constFind(person.member);
        if (at == m_at.constEnd()) {
            at = m_at.insert(person.member, m_sum.lines.size());
            ParticipationLine fresh;
            fresh.member = person.member;
            fresh.name = person.name;
            m_sum.lines.append(fresh);
        }
        ParticipationLine& line = m_sum.lines[at.value()];
        const bool came = person.presence == gathering::Presence::Present;
        if (person.leftOut) {
            ++line.leftOut;
            addReason(line, rules::awayReasonName(person.leftOut->reason));
            return;
        }
        ++line.expected;
        ++m_sum.expected;
        m_sum.present += came ? 1 : 0;
        line.present += came ? 1 : 0;
        line.onLeave += person.presence == gathering::Presence::OnLeave ? 1 : 0;
        line.absent += person.presence == gathering::Presence::Absent ? 1 : 0;
        if (!came)
            addReason(line, person.reason);
        if (gathering::votingRightOf(person) != gathering::VotingRight::Votes)
            return;
        line.votesAsked += votes;
        line.votesTaken += came ? votes : 0;
    }

    static void addReason(ParticipationLine& line, const QString& reason)
    {
        if (!reason.trimmed().isEmpty() && !line.reasons.contains(reason.trimmed()))
            line.reasons.append(reason.trimmed());
    }

    Participation m_sum;
    QHash<book::MemberId, qsizetype> m_at; ///< into the lines
};

int countLines(const QList<ParticipationLine>& lines, bool (*is)(const ParticipationLine&))
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), is));
}

QStringList namesOf(const QList<ParticipationLine>& lines, bool (ParticipationLine::*is)() const)
{
    QStringList names;
    for (const ParticipationLine& line : lines) {
        if ((line.*is)())
            names.append(line.name);
    }
    return names;
}

QString shareWords(int part, int whole)
{
    return percentText(percentOf(part, whole));
}

} // namespace

int Participation::people() const
{
    return countLines(lines, [](const ParticipationLine& line) { return line.expected > 0; });
}

int Participation::came() const
{
    return countLines(lines, [](const ParticipationLine& line) { return line.present > 0; });
}

int Participation::electors() const
{
    return countLines(lines, [](const ParticipationLine& line) { return line.votesAsked > 0; });
}

int Participation::voters() const
{
    return countLines(lines, [](const ParticipationLine& line) { return line.votesTaken > 0; });
}

QStringList Participation::neverCame() const
{
    return namesOf(lines, &ParticipationLine::neverCame);
}

QStringList Participation::neverVoted() const
{
    return namesOf(lines, &ParticipationLine::neverVoted);
}

Result<Participation> participationIn(const store::Session& session, book::BranchId branch, DateRange period,
                                      QDate today)
{
    const DateRange range{period.first, std::min(period.last, today)};
    ParticipationSum sum;
    if (range.first > range.last)
        return sum.finish({});
    gathering::GatheringQuery query;
    query.branch = branch;
    query.period = range;
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    for (const gathering::GatheringRow& row : rows) {
        if (!concernsMembers(row.kind) || row.isPlanned(today))
            continue;
        BB_TRY(const Gathering meeting, gathering::loadGathering(session, row.id));
        sum.add(meeting);
    }
    BB_TRY(const auto roster, gathering::expectedOn(session, branch, Kind::GeneralMeeting, {}, range.last));
    return sum.finish(roster);
}

Result<> addParticipationSection(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_TRY(const Participation sum, participationIn(query.session, query.branch, query.period, query.today));
    if (sum.isEmpty())
        return {};
    QString text =
        QStringLiteral("党员参与：党员大会、党小组会、组织生活会和民主评议%1次，应到%2人次、实到%3人次（%4）")
            .arg(sum.meetings + sum.unlisted)
            .arg(sum.expected)
            .arg(sum.present)
            .arg(shareWords(sum.present, sum.expected));
    text += QStringLiteral("；应参加的党员%1名，参加过的%2名（%3）")
                .arg(sum.people())
                .arg(sum.came())
                .arg(shareWords(sum.came(), sum.people()));
    if (sum.votes > 0)
        text += QStringLiteral("；表决%1次，有表决权%2人次、到会表决%3人次（%4），书面意见%5人次")
                    .arg(sum.votes)
                    .arg(sum.entitled)
                    .arg(sum.voted)
                    .arg(shareWords(sum.voted, sum.entitled))
                    .arg(sum.written);
    section.parts.emplace_back(book::SectionText{text + u'。'});
    section.figures.insert(QStringLiteral("participation"),
                           QJsonObject{{QStringLiteral("meetings"), sum.meetings},
                                       {QStringLiteral("unlisted"), sum.unlisted},
                                       {QStringLiteral("expected"), sum.expected},
                                       {QStringLiteral("present"), sum.present},
                                       {QStringLiteral("people"), sum.people()},
                                       {QStringLiteral("came"), sum.came()},
                                       {QStringLiteral("votes"), sum.votes},
                                       {QStringLiteral("entitled"), sum.entitled},
                                       {QStringLiteral("voted"), sum.voted},
                                       {QStringLiteral("written"), sum.written},
                                       {QStringLiteral("electors"), sum.electors()},
                                       {QStringLiteral("voters"), sum.voters()}});
    return {};
}

} // namespace branchbook::institutions
