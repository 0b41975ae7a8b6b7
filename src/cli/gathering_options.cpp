// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gathering_options.h"

#include "branchbook/base/text.h"

#include <QRegularExpression>

namespace branchbook::cli {

using gathering::AgendaItem;
using gathering::Attendee;
using gathering::Gathering;
using gathering::Presence;

namespace {

tl::unexpected<Error> badPart(const AgendaItem& item, const QString& part)
{
    return fail(ErrorKind::Invalid, QStringLiteral("gathering.agenda_form"), {item.title, part});
}

QList<gathering::Paper> papersFrom(const QString& text)
{
    QList<gathering::Paper> papers;
    static const QRegularExpression separators(QStringLiteral("[,，、]"));
    for (QString one : text.split(separators, Qt::SkipEmptyParts)) {
        one.replace(u'：', u':');
        const QString state = one.section(u':', 1).trimmed();
        papers.append({one.section(u':', 0, 0).trimmed(), state == u"有" || state == u"yes" || state == u"1"});
    }
    return papers;
}

Result<> readPart(AgendaItem& item, const QString& key, const QString& value, const QString& part)
{
    if (key == u"kind") {
        const auto matter = gathering::matterByName(value);
        if (!matter)
            return badPart(item, part);
        item.matter = *matter;
    } else if (key == u"stage") {
        const auto stage = gathering::stageByName(value);
        if (!stage)
            return badPart(item, part);
        item.stage = *stage;
    } else if (key == u"amount") {
        item.amount = Money::fromString(value);
        if (!item.amount || item.amount->fen < 0)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.amount"), {item.title, value});
    } else if (key == u"papers") {
        item.papers = papersFrom(value);
    } else if (key == u"proposer") {
        item.proposer = value;
    } else {
        return badPart(item, part);
    }
    return {};
}

Result<AgendaItem> itemFrom(const QString& text)
{
    AgendaItem item;
    QStringList parts = text.split(u'|');
    static const QRegularExpression pair(QStringLiteral("^\\s*([a-z]+)\\s*=(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    qsizetype title = parts.size();
    while (title > 1 && pair.match(parts[title - 1]).hasMatch())
        --title;
    item.title = parts.mid(0, title).join(u'|').trimmed();
    for (const QString& part : parts.mid(title)) {
        const auto found = pair.match(part);
        BB_CHECK(readPart(item, found.captured(1), found.captured(2).trimmed(), part));
    }
    return item;
}

} // namespace

/// A name, or an id where a name is not unique.
Result<qsizetype> attendeeIndex(const QList<Attendee>& people, const QString& wanted)
{
    const QString name = normalizedName(wanted);
    qsizetype found = -1;
    int hits = 0;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].name == name || people[i].member.toString() == wanted) {
            found = i;
            ++hits;
        }
    }
    if (hits == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.not_expected"), {wanted});
    if (hits > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("book.member_ambiguous"), {wanted, QString::number(hits)});
    return found;
}

Result<> markPresence(Gathering& g, const Invocation& given)
{
    if (given.has(QStringLiteral("present"))) {
        for (Attendee& person : g.attendees)
            person.presence = Presence::Absent;
        for (const QString& name : given.list(QStringLiteral("present"))) {
            BB_TRY(const qsizetype at, attendeeIndex(g.attendees, name));
            g.attendees[at].presence = Presence::Present;
        }
    }
    for (QString entry : given.list(QStringLiteral("absent"))) {
        entry.replace(u'：', u':');
        BB_TRY(const qsizetype at, attendeeIndex(g.attendees, entry.section(u':', 0, 0).trimmed()));
        if (given.has(QStringLiteral("present")) && g.attendees[at].presence == Presence::Present)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.both"), {g.attendees[at].name});
        g.attendees[at].reason = entry.section(u':', 1).trimmed();
        g.attendees[at].presence = g.attendees[at].reason.isEmpty() ? Presence::Absent : Presence::OnLeave;
    }
    return {};
}

Result<QTime> timeOption(const Invocation& given, const QString& option)
{
    const QString text = given.value(option);
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (given.has(option) && !time.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("value.time"), {text});
    return time;
}

Result<QList<AgendaItem>> agendaOption(const Invocation& given)
{
    QList<AgendaItem> agenda;
    for (const QString& text : given.values(QStringLiteral("agenda"))) {
        BB_TRY(const AgendaItem item, itemFrom(text));
        agenda.append(item);
    }
    return agenda;
}

} // namespace branchbook::cli
