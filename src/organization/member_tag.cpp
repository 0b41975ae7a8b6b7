// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags: short words, several a person.
#include "branchbook/base/pinyin.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/own_field.h"

#include <QRegularExpression>

#include <algorithm>

namespace branchbook::organization {

namespace {

bool tagBefore(const QString& a, const QString& b)
{
    const NamePlace left = namePlace(a);
    const NamePlace right = namePlace(b);
    return left != right ? left < right : a < b;
}

} // namespace

Result<QStringList> listMemberTags(const store::Session& session, book::MemberId member)
{
    QStringList tags;
    store::Query query = session.query("own_field.tags_of");
    BB_TRY(bool row, query.bind("member", member.toString()).next());
    while (row) {
        tags.append(query.text(0));
        BB_TRY(row, query.next());
    }
    std::sort(tags.begin(), tags.end(), tagBefore);
    return tags;
}

Result<QList<std::pair<QString, int>>> listTags(const store::Session& session, book::BranchId branch)
{
    QList<std::pair<QString, int>> tags;
    store::Query query = session.query("own_field.tags");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        tags.append({query.text(0), static_cast<int>(query.integer(1))});
        BB_TRY(row, query.next());
    }
    std::sort(tags.begin(), tags.end(), [](const auto& a, const auto& b) { return tagBefore(a.first, b.first); });
    return tags;
}

Result<QHash<QString, QStringList>> tagsByMember(const store::Session& session, book::BranchId branch)
{
    QHash<QString, QStringList> tags;
    store::Query query = session.query("own_field.tags_in_branch");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        tags[query.text(0)].append(query.text(1));
        BB_TRY(row, query.next());
    }
    for (QStringList& each : tags)
        std::sort(each.begin(), each.end(), tagBefore);
    return tags;
}

Result<QSet<QString>> membersTagged(const store::Session& session, const QString& tag)
{
    QSet<QString> members;
    store::Query query = session.query("own_field.tagged");
    BB_TRY(bool row, query.bind("tag", tag).next());
    while (row) {
        members.insert(query.text(0));
        BB_TRY(row, query.next());
    }
    return members;
}

Result<QStringList> readTags(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s、，,；;]+"));
    QStringList tags;
    for (QString tag : withoutControls(typed).split(between, Qt::SkipEmptyParts)) {
        while (tag.startsWith(u'#') || tag.startsWith(u'＃'))
            tag.remove(0, 1);
        if (tag.size() > kLongestTag)
            return fail(ErrorKind::Invalid, QStringLiteral("tag.too_long"), {tag, QString::number(kLongestTag)},
                        QStringLiteral("tag"));
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

Result<> setMemberTags(store::UnitOfWork& unit, book::MemberId member, const QStringList& wanted)
{
    BB_TRY(const QStringList tags, readTags(wanted.join(u' ')));
    BB_TRY([[maybe_unused]] const auto person, book::loadMember(unit.session(), member));
    BB_TRY(const QStringList before, listMemberTags(unit.session(), member));
    const QString id = member.toString();
    for (const QString& tag : before) {
        if (!tags.contains(tag))
            BB_CHECK(unit.remove("member_tag", id + store::kKeySeparator + tag));
    }
    for (const QString& tag : tags) {
        if (!before.contains(tag))
            BB_CHECK(unit.insert("member_tag", {{"member_id", id}, {"tag", tag}}));
    }
    return {};
}

} // namespace branchbook::organization
