// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's values: head, agenda, attendance.
#include "ui/gathering/editor_model.h"

#include "branchbook/base/text.h"
#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/day_doubt.h"
#include "branchbook/gathering/expected_change.h"
#include "ui/gathering/kind_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr double kMostHours = 24;

gathering::Attendee* attendee(gathering::Gathering& g, book::MemberId member)
{
    const auto found = std::ranges::find(g.attendees, member, &gathering::Attendee::member);
    return found == g.attendees.end() ? nullptr : &*found;
}

} // namespace

void EditorModel::setTopic(const QString& topic)
{
    edit(QStringLiteral("topic"), [&](auto& g) { g.topic = topic; });
    m_usualTopic = false;
    Q_EMIT headChanged();
}

bool EditorModel::setMoment(const QString& typed)
{
    const auto moment = parseMoment(typed, {m_now.heldOn, m_now.startsAt, m_now.endsAt}, today());
    if (moment)
        setMoment(*moment);
    return moment.has_value();
}

void EditorModel::setMoment(const Moment& moment)
{
    const bool sameDay = moment.day == m_now.heldOn;
    if (sameDay && moment.starts == m_now.startsAt && moment.ends == m_now.endsAt)
        return;
    const auto before = m_now;
    const bool renamed = m_usualTopic && !sameDay && m_now.topic == usualTopic(m_now.kind, m_now.heldOn);
    edit({}, [&](auto& g) {
        g.heldOn = moment.day;
        g.startsAt = moment.starts;
        g.endsAt = moment.ends;
        if (g.forYear == gathering::usualYear(g.kind, before.heldOn))
            g.forYear = gathering::usualYear(g.kind, moment.day);
        if (renamed)
            g.topic = usualTopic(g.kind, moment.day);
    });
    if (!sameDay) {
        m_names.tellApart(reader(), m_now);
        renewExpected(before);
    }
    Q_EMIT headChanged();
}

void EditorModel::setPlace(const QString& place)
{
    edit(QStringLiteral("place"), [&](auto& g) { g.place = place; });
}

void EditorModel::setHost(const QString& name)
{
    edit(QStringLiteral("host"), [&](auto& g) { g.host = m_names.nameOf(name); });
}

void EditorModel::setRecorder(const QString& name)
{
    edit(QStringLiteral("recorder"), [&](auto& g) { g.recorder = m_names.nameOf(name); });
}

void EditorModel::setLecturer(const QString& name)
{
    edit(QStringLiteral("lecturer"), [&](auto& g) { g.lecturer = m_names.nameOf(name); });
}

bool EditorModel::setHours(const QString& typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    plain.remove(tr("学时"));
    bool ok = false;
    const double hours = plain.trimmed().toDouble(&ok);
    if (!plain.isEmpty() && !(ok && hours >= 0 && hours <= kMostHours))
        return false;
    edit(QStringLiteral("hours"), [&](auto& g) {
        g.studyMinutes = plain.isEmpty() ? std::nullopt : std::optional(int(std::lround(hours * m_classHour)));
    });
    Q_EMIT headChanged();
    return true;
}

QString EditorModel::hoursText() const
{
    if (!m_now.studyMinutes)
        return {};
    // Whole minutes are kept: 2.5 hours are 113 minutes, and 2.5 is what was typed.
    const double exact = double(*m_now.studyMinutes) / m_classHour;
    const double tenth = std::round(exact * 10) / 10;
    return std::lround(tenth * m_classHour) == *m_now.studyMinutes ? QString::number(tenth)
                                                                   : QString::number(exact, 'g', 3);
}

void EditorModel::setForYear(std::optional<int> year)
{
    edit(QStringLiteral("year"), [&](auto& g) { g.forYear = year; });
}

void EditorModel::setGroup(std::optional<book::GroupId> group)
{
    if (group == m_now.group)
        return;
    const auto before = m_now;
    edit({}, [&](auto& g) {
        g.group = group;
        g.groupName.clear();
        for (const auto& each : m_groups) {
            if (group == each.id)
                g.groupName = each.name;
        }
    });
    renewExpected(before);
    Q_EMIT headChanged();
}

void EditorModel::minutesTyped()
{
    if (isReadOnly())
        return;
    m_minutesTyped = true;
    touched();
}

void EditorModel::takeMinutes()
{
    if (std::exchange(m_minutesTyped, false) && m_minutesSource)
        m_now.minutesHtml = m_minutesSource();
}

void EditorModel::setObservers(const QString& typed)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\n]+"));
    QStringList names;
    const auto parts = typed.split(separators, Qt::SkipEmptyParts);
    for (const auto& part : parts) {
        if (const QString name = normalizedName(part); !name.isEmpty())
            names.append(name);
    }
    edit(QStringLiteral("observers"), [&](auto& g) { g.observers = names; });
}

void EditorModel::setPresent(book::MemberId member, gathering::Presence presence)
{
    m_proposed = false;
    edit({}, [&](auto& g) {
        if (auto* person = attendee(g, member)) {
            person->presence = presence;
            if (presence == gathering::Presence::Present) {
                person->reason.clear();
                person->leftOut.reset(); // who comes counts
            }
            m_marked.insert(member, *person);
        }
    });
    Q_EMIT attendanceChanged();
}

void EditorModel::setReason(book::MemberId member, const QString& reason)
{
    const QString text = trimmedText(reason);
    m_proposed = false;
    edit(QStringLiteral("reason ") + member.toString(), [&](auto& g) {
        auto* person = attendee(g, member);
        if (!person || person->presence == gathering::Presence::Present)
            return;
        const bool excused = !text.isEmpty() && text != withoutLeave();
        person->presence = excused ? gathering::Presence::OnLeave : gathering::Presence::Absent;
        person->reason = text;
        m_marked.insert(member, *person);
    });
    Q_EMIT attendanceChanged(); // whoever gave a reason is on leave now
}

void EditorModel::setAllPresent()
{
    m_proposed = false;
    edit({}, [&](auto& g) {
        for (auto& person : g.attendees) {
            person.presence = gathering::Presence::Present;
            person.reason.clear();
            person.leftOut.reset();
            m_marked.insert(person.member, person);
        }
    });
    touched(); // 全部到会 is a statement even where nobody was marked
    Q_EMIT attendanceChanged();
}

void EditorModel::setAttendee(const gathering::Attendee& changed, const QString& rightReason)
{
    m_proposed = false;
    edit({}, [&](auto& g) {
        gathering::changeRight(g, changed.member, gathering::votingRightOf(changed), rightReason);
        if (auto* person = attendee(g, changed.member))
            *person = changed;
    });
    m_marked.insert(changed.member, changed);
    Q_EMIT attendanceChanged();
}

EditorModel::Counts EditorModel::counts() const
{
    Counts counts;
    counts.expected = int(m_now.attendees.size());
    counts.present =
        int(std::ranges::count(m_now.attendees, gathering::Presence::Present, &gathering::Attendee::presence));
    counts.away = counts.expected - counts.present;
    counts.onLeave =
        int(std::ranges::count(m_now.attendees, gathering::Presence::OnLeave, &gathering::Attendee::presence));
    return counts;
}

void EditorModel::renewExpected(const gathering::Gathering& before)
{
    if (isPlanned() && !m_stored.attendees.isEmpty()) {
        if (!gathering::isRecorded(m_stored))
            m_now.attendees = m_stored.attendees; // a plan that was put off expects whom it named
        Q_EMIT attendanceChanged();
        return;
    }
    if (isPlanned() || !m_now.heldOn.isValid()) {
        m_now.attendees.removeIf([this](const auto& person) {
            return !m_marked.contains(person.member) || gathering::lacksReason(m_marked[person.member]);
        });
        Q_EMIT attendanceChanged();
        return;
    }
    const bool recorded = m_stored.rev != 0 && gathering::isRecorded(m_stored) && !m_stored.attendees.isEmpty();
    auto from = before;
    if (from.heldOn > today())
        from.heldOn = m_stored.heldOn; // whose list stands there
    const auto renewed =
        gathering::renewedList(m_book.reader(), from, m_now, m_marked,
                               recorded ? gathering::ListBase::Recorded : gathering::ListBase::Proposed);
    if (!renewed)
        return setFailed(renewed.error());
    m_now.attendees = renewed->people;
    Q_EMIT attendanceChanged();
}

QString EditorModel::dayDoubt() const
{
    return m_now.heldOn == m_stored.heldOn ? gathering::foundingDoubt(m_branch, m_now.heldOn)
                                           : gathering::dayDoubt(m_branch, m_now.heldOn, today());
}

bool EditorModel::lacksGroup() const
{
    return gathering::kindInfo(m_now.kind).audience == gathering::Audience::Group && !m_now.group;
}

} // namespace branchbook::ui
