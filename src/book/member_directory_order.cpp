// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a roster is put in order.
#include "branchbook/book/member_directory.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace branchbook::book {

namespace {

constexpr qint64 kLastKey = kLastInRoster;

/// 书记 before 副书记 before 委员 before 小组长 before the rest; none last.
qint64 postRank(const QString& post)
{
    if (post.isEmpty())
        return kLastKey;
    if (post.contains(u"副书记"))
        return 1;
    if (post.contains(u"书记"))
        return 0;
    if (post.contains(u"委员"))
        return 2;
    return post.contains(u"组长") ? 3 : 4;
}

qint64 typeRank(QStringView type)
{
    static const std::array<QStringView, 5> kOrder{kFullMember, kProbationaryMember, kDevelopmentTarget, kActivist,
                                                   kApplicant};
    return std::find(kOrder.begin(), kOrder.end(), type) - kOrder.begin();
}

/// Puts everybody into the place of his or her key, equals in their present order. Ranks, groups and days lie close
/// together, so that counting them does; 100,000 people take about a millisecond.
void placeByKey(std::vector<int>& people, const std::vector<qint64>& keys)
{
    qint64 least = kLastKey;
    qint64 most = std::numeric_limits<qint64>::min();
    for (const qint64 key : keys) {
        if (key != kLastKey) {
            least = std::min(least, key);
            most = std::max(most, key);
        }
    }
    if (most < least)
        return; // nobody has a value
    const size_t places = size_t(most - least) + 2; // the last one for those without
    const auto placeOf = [&](qint64 key) { return key == kLastKey ? places - 1 : size_t(key - least); };
    std::vector<size_t> begins(places + 1, 0);
    for (const qint64 key : keys)
        ++begins[placeOf(key) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<int> placed(people.size());
    for (size_t i = 0; i < people.size(); ++i)
        placed[begins[placeOf(keys[i])]++] = people[i];
    people = std::move(placed);
}

} // namespace

qint64 rosterKey(const MemberRow& row, RosterOrder by)
{
    return by == RosterOrder::Post ? postRank(row.post) : by == RosterOrder::Type ? typeRank(row.type) : 0;
}

/// What `by` asks of everybody; what depends on a word is worked out once for each word.
std::vector<qint64> MemberDirectory::sortKeys(const std::vector<int>& people, RosterOrder by) const
{
    std::vector<qint64> ranks;
    if (by == RosterOrder::Post)
        std::ranges::transform(m_posts, std::back_inserter(ranks), postRank);
    else if (by == RosterOrder::Type)
        std::ranges::transform(m_types, std::back_inserter(ranks), typeRank);
    const auto dayKey = [](qint32 day) -> qint64 { return day == kNoDay ? kLastKey : day; };
    const auto keyOf = [&](const Person& person) -> qint64 {
        switch (by) {
        case RosterOrder::Gender: return person.gender ? person.gender : kLastKey;
        case RosterOrder::Age: { // the older, the larger
            const auto born = dayKey(person.born);
            return born == kLastKey ? kLastKey : -born;
        }
        case RosterOrder::Group: return person.group ? person.group : kLastKey;
        case RosterOrder::Post: return ranks[person.post];
        case RosterOrder::Joined: return dayKey(person.joinedFrom);
        case RosterOrder::Type: return ranks[person.type];
        default: return 0;
        }
    };
    std::vector<qint64> keys;
    keys.reserve(people.size());
    for (const int person : people)
        keys.push_back(keyOf(m_people[size_t(person)]));
    return keys;
}

void MemberDirectory::sort(std::vector<int>& people, RosterOrder by, Qt::SortOrder order) const
{
    const bool down = order == Qt::DescendingOrder;
    if (!std::ranges::is_sorted(people)) // the natural order is that of the directory
        std::ranges::sort(people);
    if (by == RosterOrder::Name) {
        if (down)
            std::ranges::reverse(people);
        return;
    }
    auto keys = sortKeys(people, by);
    if (down) {
        for (qint64& key : keys)
            key = key == kLastKey ? kLastKey : -key;
    }
    placeByKey(people, keys);
}

} // namespace branchbook::book
