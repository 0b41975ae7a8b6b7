// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// --present, --also-present and --absent, and who is there by the record afterwards.
#include "branchbook/base/text.h"
#include "branchbook/organization/electors.h"
#include "cli/gathering_options.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace branchbook::cli {

using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

QString nameApart(const Attendee& person, const QHash<book::MemberId, QString>& apart, const QString& note)
{
    QStringList details{apart.value(person.member), note};
    details.removeAll(QString());
    return details.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, details.join(tr("；")));
}

Result<> markPresence(Gathering& g, const Invocation& given, const store::Session& session)
{
    QSet<book::MemberId> came;
    if (given.has(QStringLiteral("present"))) {
        gathering::unmarkPresent(g); // who is on leave stays so unless he is named
        for (const QString& name : given.list(QStringLiteral("present"))) {
            BB_TRY(const qsizetype at, attendeeNamed(g, session, name));
            g.attendees[at].presence = Presence::Present;
            g.attendees[at].reason.clear();
            came.insert(g.attendees[at].member);
        }
    }
    for (const QString& name : given.list(QStringLiteral("also-present"))) {
        BB_TRY(const qsizetype at, attendeeNamed(g, session, name));
        g.attendees[at].presence = Presence::Present;
        g.attendees[at].reason.clear();
        came.insert(g.attendees[at].member);
    }
    for (QString entry : given.list(QStringLiteral("absent"))) {
        entry.replace(u'：', u':');
        BB_TRY(const qsizetype at, attendeeNamed(g, session, entry.section(u':', 0, 0).trimmed()));
        if (came.contains(g.attendees[at].member))
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.both"), {g.attendees[at].name});
        g.attendees[at].reason = entry.section(u':', 1).trimmed();
        const QString& reason = g.attendees[at].reason;
        g.attendees[at].presence = reason.isEmpty() || reason == u"未请假" ? Presence::Absent : Presence::OnLeave;
    }
    return {};
}

bool isNamed(const QStringList& entries, const Attendee& person)
{
    return std::any_of(entries.begin(), entries.end(), [&](QString entry) {
        const QString name = entry.replace(u'：', u':').section(u':', 0, 0).trimmed();
        return normalizedName(name) == person.name || name == person.member.toString();
    });
}

Result<QStringList> presenceTold(const Invocation& given, const book::Book& opened, gathering::GatheringId id)
{
    const bool touched =
        std::ranges::any_of(std::array{"present", "also-present", "absent", "renew"},
                            [&](const char* option) { return given.has(QString::fromLatin1(option)); });
    BB_TRY(const Gathering g, gathering::loadGathering(opened.reader(), id));
    if (!touched || !gathering::isRecorded(g))
        return QStringList();
    BB_TRY(const auto apart, organization::namesakesOn(opened.reader(), g.branch, g.heldOn));
    QStringList present;
    QStringList onLeave;
    QStringList absent;
    for (const Attendee& person : g.attendees) {
        const QString name = nameApart(person, apart, person.presence == Presence::Present ? QString() : person.reason);
        (person.presence == Presence::Present       ? present
             : person.presence == Presence::OnLeave ? onLeave
                                                    : absent)
            .append(name);
    }
    QStringList lines;
    const auto add = [&lines](const QString& words, const QStringList& names) {
        if (!names.isEmpty())
            lines.append(words.arg(names.size()).arg(names.join(tr("、"))));
    };
    add(tr("  到会 %1 人：%2"), present);
    add(tr("  请假 %1 人：%2"), onLeave);
    add(tr("  缺席 %1 人：%2"), absent);
    return lines;
}

} // namespace branchbook::cli
