// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/post_periods.h"

#include "branchbook/store/query.h"

#include <algorithm>

namespace branchbook::book {

Result<PostPeriods> PostPeriods::load(const store::Session& session, QDate day)
{
    return read(session.query("member.seats_until"), day);
}

Result<PostPeriods> PostPeriods::load(const store::Session& session, QDate day, MemberId member)
{
    store::Query query = session.query("member.seats_of");
    query.bind("member", member.toString());
    return read(std::move(query), day);
}

Result<PostPeriods> PostPeriods::read(store::Query query, QDate day)
{
    PostPeriods periods;
    BB_TRY(bool row, query.bind("day", day.toString(Qt::ISODate)).next());
    while (row) {
        const QString title = plainPost(query.text(1));
        if (isCommitteePost(title)) {
            Held& held = periods.m_held[query.text(0)];
            const bool now = query.integer(3) != 0;
            QStringList& list = now ? held.now : held.over;
            if (!list.contains(title))
                list.append(title);
            if (now)
                held.since = std::max(held.since, QDate::fromString(query.text(2), Qt::ISODate));
        }
        BB_TRY(row, query.next());
    }
    for (Held& held : periods.m_held) {
        if (held.now.size() > 1)
            held.now.removeAll(kPlainSeat);
    }
    return periods;
}

QString PostPeriods::post(const QString& member, const QString& written) const
{
    const auto held = m_held.constFind(member);
    if (held == m_held.constEnd())
        return written;
    QStringList missing = held->now;
    QStringList parts;
    bool same = true;
    for (const QString& part : postParts(written)) {
        const QString title = plainPost(part);
        const bool over = isCommitteePost(title) && held->over.contains(title) && !held->now.contains(title);
        same = same && !over;
        if (!over)
            parts.append(part);
        missing.removeAll(title);
    }
    return same && missing.isEmpty() ? written : (missing + parts).join(u'、');
}

void PostPeriods::applyTo(MemberRow& row) const
{
    const auto held = m_held.constFind(row.id.toString());
    if (held == m_held.constEnd())
        return;
    const QString now = post(held.key(), row.post);
    if (now == row.post)
        return;
    row.post = now;
    if (held->since.isValid() || now.isEmpty())
        row.postSince = PartialDate::of(held->since);
}

void PostPeriods::applyTo(Member& member) const
{
    const auto held = m_held.constFind(member.id.toString());
    if (held == m_held.constEnd())
        return;
    const QString written = member.values.get(Field::PartyPost);
    const QString now = post(held.key(), written);
    if (now == written)
        return;
    member.values.set(Field::PartyPost, now);
    if (held->since.isValid() || now.isEmpty())
        member.values.set(Field::PartyPostStart, PartialDate::of(held->since).toIso());
}

} // namespace branchbook::book
