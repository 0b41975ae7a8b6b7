// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/away_day.h"

namespace branchbook::book {

namespace {

bool beginsAfter(PartialDate since, QDate day)
{
    return !since.isEmpty() && since.earliest() > day;
}

} // namespace

Result<AwayDay> AwayDay::load(const store::Session& session, BranchId branch, QDate day)
{
    AwayDay away;
    away.m_day = day;
    store::Query query = session.query("member.away_until");
    BB_TRY(bool row, query.bind("branch", branch.toString()).bind("day", day.toString(Qt::ISODate)).next());
    while (row) {
        const Span span{PartialDate::fromIso(query.text(2)), query.text(3), query.text(4), query.text(5),
                        query.text(6)};
        if (!beginsAfter(span.since, day))
            (query.text(1) == u"lost" ? away.m_lost : away.m_floating).insert(query.text(0), span);
        BB_TRY(row, query.next());
    }
    return away;
}

void AwayDay::applyTo(MemberRow& row) const
{
    row.floating = row.floating && !beginsAfter(row.floatingSince, m_day);
    if (const auto span = m_floating.constFind(row.id.toString()); !row.floating && span != m_floating.constEnd()) {
        row.floating = true;
        row.floatingSince = span->since;
    }
    row.lostContact = row.lostContact && !beginsAfter(row.lostSince, m_day);
    if (const auto span = m_lost.constFind(row.id.toString()); !row.lostContact && span != m_lost.constEnd()) {
        row.lostContact = true;
        row.lostSince = span->since;
    }
}

void AwayDay::applyTo(Member& member) const
{
    FieldValues& values = member.values;
    if (beginsAfter(member.date(Field::FloatingStart), m_day)) {
        for (const Field field : {Field::IsFloating, Field::FloatingStart, Field::FloatingDestination,
                                  Field::FloatingReason, Field::FloatingContactPerson, Field::FloatingCertificateNo})
            values.set(field, {});
    }
    if (beginsAfter(member.date(Field::LostContactDate), m_day)) {
        for (const Field field : {Field::IsLostContact, Field::LostContactDate, Field::LostContactSituation})
            values.set(field, {});
    }
    const QString id = member.id.toString();
    if (const auto span = m_floating.constFind(id); span != m_floating.constEnd() && !values.has(Field::IsFloating)) {
        values.set(Field::IsFloating, QStringLiteral("1"));
        values.set(Field::FloatingStart, span->since.toIso());
        values.set(Field::FloatingDestination, span->place);
        values.set(Field::FloatingReason, span->reason);
        values.set(Field::FloatingContactPerson, span->keeper);
        values.set(Field::FloatingCertificateNo, span->certificate);
    }
    if (const auto span = m_lost.constFind(id); span != m_lost.constEnd() && !values.has(Field::IsLostContact)) {
        values.set(Field::IsLostContact, QStringLiteral("1"));
        values.set(Field::LostContactDate, span->since.toIso());
        values.set(Field::LostContactSituation, span->reason);
    }
}

} // namespace branchbook::book
