// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What being elsewhere adds to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/organization/away_store.h"

#include "branchbook/base/figure_mark.h"
#include "branchbook/base/text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

void addAwayEvent(rules::Facts& facts, const char* what, const Away& away, PartialDate on)
{
    if (on.precision() < Precision::Month)
        return;
    facts.events.push_back({QString::fromLatin1(what), away.member.toString(), on.latest(),
                            QStringLiteral("away/") + away.id.toString(), on.precision() == Precision::Day});
}

void addAbroad(rules::Facts& facts, const Away& away)
{
    addAwayEvent(facts, "abroad.since", away, away.since);
    for (const AwayContact& contact : away.contacts)
        addAwayEvent(facts, "abroad.contact", away, PartialDate::of(contact.on));
    addAwayEvent(facts, "abroad.stopped", away, PartialDate::of(away.stoppedOn));
    const QDate ended = away.stoppedOn.isValid() ? away.stoppedOn : away.endedOn;
    addAwayEvent(facts, "abroad.returned", away, PartialDate::of(ended));
}

/// A contact begins the time anew: the roster knows only when it was lost first.
void countFromContact(rules::Facts& facts, const Away& away)
{
    const QDate last = away.lastContact();
    if (!away.isOpen() || !last.isValid() || last <= away.since.latest())
        return;
    const QString member = away.member.toString();
    std::erase_if(facts.events,
                  [&](const rules::Event& event) { return event.what == u"lost.since" && event.subject == member; });
    addAwayEvent(facts, "lost.since", away, PartialDate::of(last));
}

/// Whoever was stopped is nobody of the roster any more: the agenda has the name from here.
void addLost(rules::Facts& facts, const Away& away)
{
    if (away.kind != AwayKind::Lost)
        return;
    if (!away.stoppedOn.isValid())
        return countFromContact(facts, away);
    facts.things.push_back({away.member.toString(), away.memberName, {}, {}});
    addAwayEvent(facts, "lost.stopped", away, PartialDate::of(away.stoppedOn));
    addAwayEvent(facts, away.ending == AwayEnding::Removed ? "lost.removed" : "lost.found", away,
                 PartialDate::of(away.endedOn));
}

int contactsIn(const Away& away, DateRange range)
{
    return static_cast<int>(std::count_if(away.contacts.begin(), away.contacts.end(),
                                          [&](const AwayContact& contact) { return range.contains(contact.on); }));
}

bool wasAwayOn(const Away& away, QDate day)
{
    return away.since.earliest() <= day && (!away.endedOn.isValid() || away.endedOn > day)
        && (!away.stoppedOn.isValid() || away.stoppedOn > day);
}

/// One figure a kind; left out are those of the kind who came back or were stopped within the period.
using AwayPeople = std::array<book::FigurePeople, 3>;

AwayPeople noAwayPeople()
{
    return {book::FigurePeople{QStringLiteral("away:floating"), QStringLiteral("流动党员（登记）"), {}, {}},
            book::FigurePeople{QStringLiteral("away:abroad"), QStringLiteral("出国（境）"), {}, {}},
            book::FigurePeople{QStringLiteral("away:lost"), QStringLiteral("失去联系"), {}, {}}};
}

void sortAway(const Away& away, DateRange range, AwayPeople& people)
{
    book::FigurePeople& figure = people.at(static_cast<std::size_t>(away.kind));
    if (wasAwayOn(away, range.last)) {
        figure.counted.append({away.member, away.memberName, away.since.toChinese() + QStringLiteral("起")});
        return;
    }
    const QDate over = away.stoppedOn.isValid() ? away.stoppedOn : away.endedOn;
    if (away.since.earliest() <= range.last && range.contains(over))
        figure.leftOut.append(
            {away.member, away.memberName, PartialDate::of(over).toChinese() + QStringLiteral("结束")});
}

QString awayWords(const Away& away, DateRange range)
{
    QStringList parts;
    if (!away.place.isEmpty())
        parts.append(away.place);
    parts.append(away.since.toChinese() + QStringLiteral("起"));
    if (away.kind != AwayKind::Lost)
        parts.append(QStringLiteral("本期联系%1次").arg(contactsIn(away, range)));
    return QStringLiteral("%1（%2）").arg(away.memberName, parts.join(QStringLiteral("，")));
}

} // namespace

Result<> addAwayFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_TRY(const auto list, listAway(query.session, query.branch, query.today));
    for (const char* what : {"abroad.since", "abroad.contact", "abroad.stopped", "abroad.returned", "lost.stopped",
                             "lost.found", "lost.removed"})
        facts.keeps.insert(QString::fromLatin1(what));
    for (const Away& away : list) {
        if (away.id.isNull())
            continue; // the roster's own mark is in its facts
        if (away.kind == AwayKind::Abroad)
            addAbroad(facts, away);
        addLost(facts, away);
    }
    return {};
}

Result<> addAwaySection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto list, listAway(query.session, query.branch, query.today));
    std::array<QStringList, 3> names;
    AwayPeople people = noAwayPeople();
    QJsonArray figures;
    for (const Away& away : list) {
        if (away.id.isNull())
            continue;
        sortAway(away, range, people);
        if (!wasAwayOn(away, range.last))
            continue;
        names.at(static_cast<std::size_t>(away.kind)).append(awayWords(away, range));
        figures.append(QJsonObject{{QStringLiteral("name"), away.memberName},
                                   {QStringLiteral("kind"), awayKindName(away.kind)},
                                   {QStringLiteral("since"), away.since.toIso()},
                                   {QStringLiteral("place"), away.place},
                                   {QStringLiteral("contacts"), contactsIn(away, range)}});
    }
    QStringList parts;
    for (std::size_t kind = 0; kind < names.size(); ++kind) {
        if (!names.at(kind).isEmpty())
            parts.append(QStringLiteral("%1%2人：%3")
                             .arg(kind == 0       ? QStringLiteral("流动党员")
                                      : kind == 1 ? QStringLiteral("出国（境）")
                                                  : QStringLiteral("失去联系"))
                             .arg(markFigure(people.at(kind).key, people.at(kind).number()))
                             .arg(names.at(kind).join(QStringLiteral("、"))));
    }
    if (parts.isEmpty())
        return {};
    section.parts.emplace_back(book::SectionText::of(joinedClauses(parts) + QStringLiteral("。")));
    for (const book::FigurePeople& each : people) {
        if (!each.counted.isEmpty())
            section.people.append(each);
    }
    section.figures.insert(QStringLiteral("away"), figures);
    return {};
}

} // namespace branchbook::organization
