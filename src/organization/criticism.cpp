// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/criticism.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/record_files.h"
#include "branchbook/store/sealed.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Criticism criticismOf(const store::Query& query)
{
    Criticism said;
    said.id = CriticismId::fromString(query.text(0));
    said.rev = query.integer(1);
    said.meeting = gathering::GatheringId::fromString(query.text(2));
    said.member = book::MemberId::fromString(query.text(3));
    said.memberName = query.text(4);
    said.kind = query.text(5) == u"self" ? CriticismKind::Self : CriticismKind::Mutual;
    if (!query.isNull(6))
        said.by = book::MemberId::fromString(query.text(6));
    said.byName = query.text(7);
    said.points = store::unseal(query.blob(8));
    said.enteredOn = QDate::fromString(query.text(9), Qt::ISODate);
    return said;
}

constexpr auto kWrittenMark = QStringView(u"（书面）");

/// Whether the attendance says that the person was not there; nobody is missing where nobody has said who came.
bool wasAway(const gathering::Gathering& meeting, book::MemberId member)
{
    if (meeting.attendees.isEmpty() || !gathering::isRecorded(meeting) || !gathering::isAttendanceEntered(meeting))
        return false;
    return std::ranges::none_of(meeting.attendees, [&](const gathering::Attendee& person) {
        return person.member == member && person.presence == gathering::Presence::Present;
    });
}

/// Of the person who speaks and the one who is spoken of, those who were not there.
QStringList awayOf(const gathering::Gathering& meeting, const Criticism& said)
{
    QStringList names;
    if (isWritten(said.points))
        return names;
    if (wasAway(meeting, said.member))
        names.append(said.memberName);
    if (said.by && wasAway(meeting, *said.by))
        names.append(said.byName);
    return names;
}

/// An archived meeting is written on with a reason alone.
Result<> checkOpen(const gathering::Gathering& meeting, const QString& reason)
{
    if (meeting.state == gathering::State::Archived && trimmedText(reason).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("gathering.archived_reason"));
    return {};
}

/// 周砚青对方念慈的批评：……
QString markedWords(const Criticism& said)
{
    const QString who = said.kind == CriticismKind::Self
        ? QStringLiteral("%1的自我批评").arg(said.memberName)
        : QStringLiteral("%1对%2的批评").arg(said.byName, said.memberName);
    return who + u'：' + trimmedText(said.points);
}

Result<> markCorrected(store::UnitOfWork& unit, const gathering::Gathering& meeting, const QString& was,
                       const QString& became, const QString& reason, QDate today)
{
    if (meeting.state != gathering::State::Archived || was == became)
        return {};
    return gathering::addCorrection(unit, meeting.id,
                                    {QString::fromLatin1(gathering::kCriticismField), was, became, reason, {}}, today);
}

Result<> checkCriticism(const store::Session& session, const gathering::Gathering& meeting, const Criticism& said,
                        const QString& reason)
{
    if (meeting.kind != gathering::Kind::OrganizationalLifeMeeting)
        return fail(ErrorKind::Invalid, QStringLiteral("criticism.not_life_meeting"), {meeting.topic});
    BB_CHECK(checkOpen(meeting, reason));
    if (trimmedText(said.points).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("criticism.points_missing"));
    if (said.kind == CriticismKind::Mutual && trimmedText(said.byName).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("criticism.by_missing"));
    if (said.kind == CriticismKind::Mutual && said.by == said.member)
        return fail(ErrorKind::Invalid, QStringLiteral("criticism.by_self"), {said.memberName});
    if (const QStringList away = awayOf(meeting, said); !away.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("criticism.absent"), {shownList(away)});
    if (said.kind == CriticismKind::Mutual)
        return {};
    BB_TRY(const auto others, listCriticism(session, said.meeting));
    const bool twice = std::ranges::any_of(others, [&](const Criticism& other) {
        return other.kind == CriticismKind::Self && other.member == said.member && other.id != said.id;
    });
    if (twice)
        return fail(ErrorKind::Invalid, QStringLiteral("criticism.self_twice"), {said.memberName});
    return {};
}

store::ColumnValues columnsOf(const Criticism& said)
{
    const bool mutual = said.kind == CriticismKind::Mutual;
    return {{"gathering_id", said.meeting.toString()},
            {"member_id", said.member.toString()},
            {"member_name", trimmedText(said.memberName)},
            {"kind", mutual ? QStringLiteral("mutual") : QStringLiteral("self")},
            {"by_id", mutual && said.by ? store::Value{said.by->toString()} : store::Value{}},
            {"by_name", mutual ? store::textOrNull(trimmedText(said.byName)) : store::Value{}},
            {"points", store::seal(trimmedText(said.points))}};
}

} // namespace

bool isWritten(const QString& points)
{
    const QString text = trimmedText(points);
    return text.startsWith(kWrittenMark) || text.startsWith(u"(书面)"); // typed with half-width brackets
}

QString asWritten(const QString& points)
{
    const QString text = trimmedText(points);
    return text.isEmpty() || isWritten(text) ? text : kWrittenMark.toString() + text;
}

QStringList spokenByAbsent(const gathering::Gathering& meeting, const QList<Criticism>& said)
{
    QStringList names;
    for (const Criticism& one : said)
        names += awayOf(meeting, one);
    names.removeDuplicates();
    return names;
}

Result<QList<Criticism>> listCriticism(const store::Session& session, gathering::GatheringId meeting)
{
    QList<Criticism> said;
    store::Query query = session.query("criticism.list");
    BB_TRY(bool row, query.bind("meeting", meeting.toString()).next());
    while (row) {
        said.append(criticismOf(query));
        BB_TRY(row, query.next());
    }
    return said;
}

QList<CriticismSum> sumUp(const gathering::Gathering& meeting, const QList<Criticism>& said)
{
    QList<CriticismSum> sums;
    const auto of = [&](book::MemberId id, const QString& name) -> CriticismSum& {
        const auto found = std::ranges::find(sums, id, &CriticismSum::member);
        if (found != sums.end())
            return *found;
        sums.append({id, name, false, 0, 0, !wasAway(meeting, id)});
        return sums.last();
    };
    for (const auto& person : meeting.attendees) {
        if (person.presence == gathering::Presence::Present)
            (void)of(person.member, person.name);
    }
    for (const Criticism& one : said) {
        if (one.kind == CriticismKind::Self) {
            of(one.member, one.memberName).self = true;
            continue;
        }
        ++of(one.member, one.memberName).received;
        if (one.by)
            ++of(*one.by, one.byName).given;
    }
    return sums;
}

Result<CriticismId> saveCriticism(store::UnitOfWork& unit, const Criticism& criticism, QDate today,
                                  const QString& reason)
{
    BB_TRY(const auto meeting, gathering::loadGathering(unit.session(), criticism.meeting));
    BB_CHECK(checkCriticism(unit.session(), meeting, criticism, reason));
    auto columns = columnsOf(criticism);
    if (criticism.rev > 0) {
        BB_TRY(const auto before, listCriticism(unit.session(), meeting.id));
        const auto old = std::ranges::find(before, criticism.id, &Criticism::id);
        BB_CHECK(unit.update("criticism", criticism.id.toString(), criticism.rev, columns));
        const QString was = old == before.end() ? QString() : markedWords(*old);
        BB_CHECK(markCorrected(unit, meeting, was, markedWords(criticism), reason, today));
        return criticism.id;
    }
    store::Query query = unit.session().query("criticism.next_position");
    BB_TRY(const bool row, query.bind("meeting", criticism.meeting.toString()).next());
    const auto id = criticism.id.isNull() ? CriticismId::make() : criticism.id;
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"position", row ? query.integer(0) : qint64{1}});
    columns.push_back({"entered_on", today.toString(Qt::ISODate)});
    BB_CHECK(unit.insert("criticism", columns));
    BB_CHECK(markCorrected(unit, meeting, {}, markedWords(criticism), reason, today));
    return id;
}

Result<> removeCriticism(store::UnitOfWork& unit, CriticismId id, QDate today, const QString& reason)
{
    store::Query query = unit.session().query("criticism.meeting_of");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (row) {
        BB_TRY(const auto meeting,
               gathering::loadGathering(unit.session(), gathering::GatheringId::fromString(query.text(0))));
        BB_CHECK(checkOpen(meeting, reason));
        BB_TRY(const auto before, listCriticism(unit.session(), meeting.id));
        const auto old = std::ranges::find(before, id, &Criticism::id);
        if (old != before.end())
            BB_CHECK(markCorrected(unit, meeting, markedWords(*old), {}, reason, today));
    }
    return unit.remove("criticism", id.toString());
}

} // namespace branchbook::organization
