// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's values: head, agenda, attendance.
#include "ui/gathering/editor_model.h"

#include "branchbook/base/text.h"
#include "branchbook/gathering/correction.h"
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
    const QDate before = m_now.heldOn;
    const bool renamed = m_usualTopic && !sameDay && m_now.topic == usualTopic(m_now.kind, m_now.heldOn);
    edit({}, [&](auto& g) {
        g.heldOn = moment.day;
        g.startsAt = moment.starts;
        g.endsAt = moment.ends;
        if (g.forYear == gathering::usualYear(g.kind, before))
            g.forYear = gathering::usualYear(g.kind, moment.day);
        if (renamed)
            g.topic = usualTopic(g.kind, moment.day);
    });
    if (!sameDay)
        renewExpected(m_now.attendees);
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
    edit({}, [&](auto& g) {
        g.group = group;
        g.groupName.clear();
        for (const auto& each : m_groups) {
            if (group == each.id)
                g.groupName = each.name;
        }
    });
    renewExpected();
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
    return counts;
}

namespace {

/// A day mistyped loses nobody: of `listed`, whoever was marked stays although not expected on it.
QList<gathering::Attendee> withMarked(QList<gathering::Attendee> people, const QList<gathering::Attendee>& listed,
                                      const QHash<book::MemberId, gathering::Attendee>& marks, bool recorded)
{
    qsizetype place = 0; // behind whoever stood before, so that a list that comes back comes back in its order
    for (const gathering::Attendee& person : listed) {
        const auto found = std::ranges::find(people, person.member, &gathering::Attendee::member);
        if (found != people.end()) {
            place = found - people.begin() + 1;
            continue;
        }
        const auto marked = marks.constFind(person.member);
        if (marked != marks.constEnd() && (recorded || !gathering::lacksReason(*marked)))
            people.insert(place++, person);
    }
    return people;
}

} // namespace

void EditorModel::renewExpected(const QList<gathering::Attendee>& listed)
{
    if (isPlanned() && !m_stored.attendees.isEmpty()) {
        if (!gathering::isRecorded(m_stored))
            m_now.attendees = m_stored.attendees; // a plan that was put off expects whom it named
        Q_EMIT attendanceChanged();
        return;
    }
    const bool ask = m_now.heldOn.isValid() && !isPlanned();
    auto expected = ask ? gathering::expectedOn(m_book.reader(), m_now.branch, m_now.kind, m_now.group, m_now.heldOn)
                        : Result<QList<gathering::Attendee>>(QList<gathering::Attendee>());
    if (!expected)
        return setFailed(expected.error());
    for (auto& person : *expected) {
        if (const auto marked = m_marked.constFind(person.member); marked != m_marked.constEnd()) {
            person.presence = marked->presence;
            person.reason = marked->reason;
            person.leftOut = marked->leftOut;
            if (marked->right && marked->memberType == person.memberType)
                person.right = marked->right; // what the roster does not know
        }
    }
    m_now.attendees = withMarked(*std::move(expected), listed, m_marked, gathering::isRecorded(m_stored));
    Q_EMIT attendanceChanged();
}

bool EditorModel::lacksGroup() const
{
    return gathering::kindInfo(m_now.kind).audience == gathering::Audience::Group && !m_now.group;
}

} // namespace branchbook::ui
