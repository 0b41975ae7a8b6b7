// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/life_meeting.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/criticism.h"

#include <algorithm>

namespace branchbook::report {

namespace {

QList<LifePerson> peopleAt(const gathering::Gathering& meeting, const QList<organization::Criticism>& said)
{
    QList<LifePerson> people;
    for (const auto& sum : organization::sumUp(meeting, said)) {
        LifePerson person{sum.name, {}, {}};
        for (const organization::Criticism& one : said) {
            if (one.member != sum.member)
                continue;
            if (one.kind == organization::CriticismKind::Self)
                person.self = one.points;
            else
                person.received.append({one.byName, one.points});
        }
        people.append(person);
    }
    return people;
}

bool isSilent(const LifePerson& person)
{
    return person.self.isEmpty() && person.received.isEmpty();
}

void writePerson(const LifePerson& person, Chapters& chapters)
{
    chapters.openSection(person.name);
    const auto say = [&](const QString& lead, const QString& points) {
        const QStringList parts = points.split(u'\n', Qt::SkipEmptyParts);
        chapters.add(Paragraph{{{lead + u'：', Emphasis::Bold}, {parts.value(0).trimmed(), Emphasis::None}}});
        for (const QString& part : parts.sliced(std::min(parts.size(), qsizetype{1})))
            chapters.say(part.trimmed());
    };
    if (!person.self.isEmpty())
        say(QStringLiteral("自我批评"), person.self);
    for (const LifePerson::Criticism& one : person.received)
        say(one.by + QStringLiteral("提出"), one.points);
}

void writePeople(const QList<LifePerson>& people, Chapters& chapters)
{
    chapters.open(u"批评和自我批评");
    QStringList silent;
    for (const LifePerson& person : people) {
        if (isSilent(person))
            silent << person.name;
        else
            writePerson(person, chapters);
    }
    if (silent.size() == people.size())
        chapters.say(QStringLiteral("没有登记批评和自我批评的内容。"));
    else if (!silent.isEmpty())
        chapters.say(QStringLiteral("没有登记批评和自我批评内容的：%1。").arg(silent.join(u'、')));
}

/// The number counts in the year in which the problem was raised.
QString numberOf(const ledger::Item& item)
{
    return QStringLiteral("%1年\n第%2号").arg(item.raisedOn.year()).arg(item.number);
}

QString dayOf(QDate day)
{
    return day.isValid() ? PartialDate::of(day).toDotted() : QStringLiteral("未定");
}

Table problemTable(const QList<ledger::Item>& problems)
{
    Table table;
    table.columns = {{QStringLiteral("台账编号"), 1.9},
                     {QStringLiteral("问题"), 3.8, Align::Left},
                     {QStringLiteral("整改措施"), 2.7, Align::Left},
                     {QStringLiteral("责任人"), 1.6},
                     {QStringLiteral("期限"), 2.35},
                     {QStringLiteral("办理情况"), 2.35}};
    for (const ledger::Item& item : problems)
        table.rows.append(
            {numberOf(item), item.matter, item.measure,
             item.ownerName.isEmpty() ? QStringLiteral("未定") : item.ownerName, dayOf(item.dueOn),
             item.isOpen() ? item.stage + QStringLiteral("中") : QStringLiteral("已办结\n") + dayOf(item.closedOn)});
    return table;
}

} // namespace

Result<std::optional<LifeMeeting>> loadLifeMeeting(const store::Session& session, const gathering::Gathering& record)
{
    if (record.kind != gathering::Kind::OrganizationalLifeMeeting)
        return std::nullopt;
    LifeMeeting life;
    BB_TRY(const auto said, organization::listCriticism(session, record.id));
    life.people = peopleAt(record, said);
    if (record.id.isNull()) // not in the book yet
        return life;
    ledger::ItemQuery query;
    query.branch = record.branch;
    query.kind = ledger::Kind::Problem;
    query.sourceId = record.id.toString();
    BB_TRY(life.problems, ledger::listItems(session, query));
    std::ranges::sort(life.problems, {},
                      [](const ledger::Item& item) { return std::pair(item.raisedOn.year(), item.number); });
    return life;
}

void writeLifeMeeting(const LifeMeeting& life, Chapters& chapters)
{
    writePeople(life.people, chapters);
    chapters.open(u"查找出的问题和整改");
    if (life.problems.isEmpty())
        chapters.say(QStringLiteral("没有登记问题。"));
    else
        chapters.add(problemTable(life.problems));
}

QString lifeMeetingSums(const LifeMeeting& life)
{
    qsizetype self = 0;
    qsizetype mutual = 0;
    qsizetype written = 0; // by those who were not there: nothing that was said at the meeting
    for (const LifePerson& person : life.people) {
        if (!person.self.isEmpty())
            ++(organization::isWritten(person.self) ? written : self);
        for (const LifePerson::Criticism& one : person.received)
            ++(organization::isWritten(one.points) ? written : mutual);
    }
    if (self + mutual + written + life.problems.size() == 0)
        return {};
    const QString papers = written == 0 ? QString() : QStringLiteral("收到书面意见%1份，").arg(written);
    return QStringLiteral("会上%1人作了自我批评，相互提出批评%2条，%3查找出问题%4个。")
        .arg(self)
        .arg(mutual)
        .arg(papers)
        .arg(life.problems.size());
}

} // namespace branchbook::report
