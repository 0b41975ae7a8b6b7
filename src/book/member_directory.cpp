// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_directory.h"

#include "book/post_periods.h"
#include "branchbook/store/query.h"

#include <algorithm>

namespace branchbook::book {

namespace {

enum PersonFlag : quint8 { FloatingFlag = 1, RetiredFlag = 2, HardshipFlag = 4, VerifyFlag = 8, EndedFlag = 16 };

/// The index of `text` in `words`, added where it is new; few different words, so a linear search does.
template <class Index>
Index wordIndex(QStringList& words, const QString& text)
{
    auto at = words.indexOf(text);
    if (at < 0) {
        at = words.size();
        words.append(text);
    }
    return Index(std::min<qsizetype>(at, std::numeric_limits<Index>::max()));
}

/// No name is as long as that; a longer one is found by its beginning.
constexpr qsizetype kLongest = 255;

qint32 dayOf(QDate date, qint32 none)
{
    return date.isValid() ? qint32(date.toJulianDay()) : none;
}

} // namespace

struct MemberDirectory::Entry {
    MemberId id;
    Person person;
    QString name;
    QByteArray keys;
};

MemberDirectory::Entry MemberDirectory::read(const store::Query& query, const PostPeriods& periods)
{
    Entry entry{MemberId::fromString(query.text(0)), {}, query.text(1).left(kLongest), {}};
    const QString pinyin = query.text(2).left(kLongest).remove(u' '); // nobody types the spaces
    entry.keys = query.text(3).left(kLongest).toUtf8() + '\n' + pinyin.toUtf8() + '\n';
    if (std::ranges::any_of(entry.name, [](QChar letter) { return letter.unicode() <= 0x7f; }))
        entry.keys += entry.name.toLower().remove(u' ').toUtf8() + '\n';
    Person& person = entry.person;
    const auto gender = query.text(4);
    person.gender = gender == u"男" ? 1 : gender == u"女" ? 2 : 0;
    person.born = dayOf(PartialDate::fromIso(query.text(5)).earliest(), kNoDay);
    person.group = wordIndex<quint16>(m_groups, query.text(6));
    person.post = wordIndex<quint16>(m_posts, periods.post(query.text(0), query.text(7)));
    person.type = wordIndex<quint8>(m_types, query.text(8));
    person.joined = PartialDate::fromIso(query.text(9));
    person.joinedFrom = dayOf(person.joined.earliest(), kNoDay);
    person.converted = PartialDate::fromIso(query.text(10));
    person.transferredIn = PartialDate::fromIso(query.text(11));
    person.leftOn = dayOf(QDate::fromString(query.text(12), Qt::ISODate), kNoDay);
    person.flags = quint8((query.text(13) == u"1" ? FloatingFlag : 0) | (query.text(14) == u"1" ? RetiredFlag : 0)
                          | (query.text(15) == u"1" ? HardshipFlag : 0) | (query.isNull(16) ? 0 : VerifyFlag)
                          | (endsMembership(query.text(17)) ? EndedFlag : 0));
    const auto earliest = [&](int column) {
        return dayOf(PartialDate::fromIso(query.text(column)).earliest(), kNoDay);
    };
    person.applied = earliest(18);
    person.activist = earliest(19);
    person.target = earliest(20);
    person.floatingFrom = earliest(21);
    return entry;
}

void MemberDirectory::append(const Entry& entry)
{
    m_ids.push_back(entry.id);
    m_people.push_back(entry.person);
    m_names += entry.name;
    m_names += u'\n';
    m_nameAt.push_back(quint32(m_names.size()));
    m_keys += entry.keys;
    m_keyAt.push_back(quint32(m_keys.size()));
}

Result<MemberDirectory> MemberDirectory::load(const store::Session& session, BranchId branch)
{
    MemberDirectory directory;
    directory.m_posts.append(QString());
    directory.m_groups.append(QString());
    directory.m_nameAt.push_back(0);
    directory.m_keyAt.push_back(0);
    BB_TRY(const PostPeriods periods, PostPeriods::load(session, session.today()));
    store::Query query = session.query("member_directory.people");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        directory.append(directory.read(query, periods));
        BB_TRY(row, query.next());
    }
    directory.orderByName();
    directory.squeeze();
    return directory;
}

void MemberDirectory::orderByName()
{
    struct Placed {
        NamePlace place;
        int person;
    };
    std::vector<Placed> placed;
    placed.reserve(m_ids.size());
    for (int person = 0; person < count(); ++person)
        placed.push_back({namePlace(name(person)), person});
    const auto goesBefore = [this](const Placed& one, const Placed& other) {
        if (one.place != other.place)
            return one.place < other.place;
        const int names = name(one.person).compare(name(other.person));
        return names != 0 ? names < 0 : m_ids[size_t(one.person)] < m_ids[size_t(other.person)];
    };
    std::ranges::sort(placed, goesBefore);
    MemberDirectory ordered;
    ordered.m_ids.reserve(m_ids.size());
    ordered.m_people.reserve(m_people.size());
    ordered.m_names.reserve(m_names.size());
    ordered.m_keys.reserve(m_keys.size());
    ordered.m_nameAt = {0};
    ordered.m_keyAt = {0};
    for (const Placed& each : placed)
        ordered.append({id(each.person), m_people[size_t(each.person)], name(each.person).toString(),
                        keys(each.person).toByteArray()});
    ordered.m_types = std::move(m_types);
    ordered.m_posts = std::move(m_posts);
    ordered.m_groups = std::move(m_groups);
    *this = std::move(ordered);
}

void MemberDirectory::squeeze()
{
    m_ids.shrink_to_fit();
    m_people.shrink_to_fit();
    m_names.squeeze();
    m_nameAt.shrink_to_fit();
    m_keys.squeeze();
    m_keyAt.shrink_to_fit();
}

Result<bool> MemberDirectory::refresh(const store::Session& session, BranchId branch, const QSet<QString>& ids)
{
    BB_TRY(const PostPeriods periods, PostPeriods::load(session, session.today()));
    store::Query query = session.query("member_directory.person");
    for (const QString& key : ids) {
        const int at = indexOf(MemberId::fromString(key));
        query.rewind();
        BB_TRY(const bool row, query.bind("id", key).bind("branch", branch.toString()).next());
        if (!row && at < 0)
            continue; // of another table or another branch
        if (!row || at < 0)
            return false;
        const Entry fresh = read(query, periods);
        if (QByteArrayView(fresh.keys) != keys(at) || fresh.name != name(at))
            return false;
        m_people[size_t(at)] = fresh.person;
        if (!m_masks.empty())
            m_masks[size_t(at)] = maskOf(fresh.person, m_maskDay);
    }
    return true;
}

QStringView MemberDirectory::name(int person) const
{
    const quint32 begin = m_nameAt[size_t(person)];
    return QStringView(m_names).mid(begin, m_nameAt[size_t(person) + 1] - begin - 1);
}

int MemberDirectory::indexOf(MemberId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

Standing MemberDirectory::standing(const Person& person) const
{
    const QDate left = person.leftOn == kNoDay ? QDate() : QDate::fromJulianDay(person.leftOn);
    const auto dateOf = [](qint32 day) {
        return day == kNoDay ? PartialDate() : PartialDate::of(QDate::fromJulianDay(day));
    };
    return {m_types.at(person.type),
            person.joined,
            person.converted,
            person.transferredIn,
            left,
            (person.flags & EndedFlag) != 0,
            dateOf(person.applied),
            dateOf(person.activist),
            dateOf(person.target),
            dateOf(person.born)};
}

quint16 MemberDirectory::maskOf(const Person& person, QDate day) const
{
    const auto bit = [](RosterPart part) { return quint16(1U << unsigned(part)); };
    quint16 mask = 0;
    const auto facts = standing(person);
    if (hasLeft(facts, day))
        mask |= bit(RosterPart::Left);
    const bool open = facts.type.isEmpty(); // nobody is out of sight because his or her kind is not known yet
    const auto now = belongsOn(facts, day) ? typeOn(facts, day) : QString();
    if (open ? !belongsOn(facts, day) || (!person.joined.isEmpty() && person.joined.earliest() > day) : now.isEmpty())
        return mask;
    const quint16 toVerify = open || (person.flags & VerifyFlag) ? bit(RosterPart::ToVerify) : 0;
    if (!open && !isPartyMember(now))
        return mask | bit(RosterPart::Developing) | toVerify;
    mask |= toVerify;
    mask |= bit(RosterPart::Everybody);
    if (now == kFullMember)
        mask |= bit(RosterPart::Full);
    if (now == kProbationaryMember)
        mask |= bit(RosterPart::Probationary);
    const bool later = person.floatingFrom != kNoDay && person.floatingFrom > day.toJulianDay();
    if ((person.flags & FloatingFlag) && !later)
        mask |= bit(RosterPart::Floating);
    if (person.flags & RetiredFlag)
        mask |= bit(RosterPart::Retired);
    if (person.flags & HardshipFlag)
        mask |= bit(RosterPart::Hardship);
    return mask;
}

const std::vector<quint16>& MemberDirectory::masks(QDate day) const
{
    if (m_maskDay != day || m_masks.size() != m_people.size()) {
        m_maskDay = day;
        m_masks.clear();
        m_masks.reserve(m_people.size());
        for (const auto& person : m_people)
            m_masks.push_back(maskOf(person, day));
    }
    return m_masks;
}

std::vector<int> MemberDirectory::countParts(QDate day) const
{
    std::vector<int> counts(kRosterPartCount, 0);
    for (const quint16 mask : masks(day)) {
        for (int part = 0; part < kRosterPartCount; ++part)
            counts[size_t(part)] += (mask >> part) & 1;
    }
    return counts;
}

std::array<int, kRosterPartCount> MemberDirectory::countParts(const std::vector<int>& people, QDate day) const
{
    std::array<int, kRosterPartCount> counts{};
    const auto& known = masks(day);
    for (const int person : people) {
        const unsigned mask = known[size_t(person)];
        for (unsigned part = 0; part < unsigned(kRosterPartCount); ++part)
            counts[part] += int((mask >> part) & 1U);
    }
    return counts;
}

std::vector<int> MemberDirectory::inGroup(const QString& group, QDate day) const
{
    const auto wanted = m_groups.indexOf(group);
    const auto& known = masks(day);
    std::vector<int> people;
    for (int i = 0; i < count(); ++i) {
        if (m_people[size_t(i)].group == wanted && (known[size_t(i)] & (1U << unsigned(RosterPart::Everybody))) != 0)
            people.push_back(i);
    }
    return people;
}

} // namespace branchbook::book
