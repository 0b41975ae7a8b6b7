// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_directory.h"

#include "branchbook/store/query.h"

#include <algorithm>
#include <limits>

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

} // namespace

MemberDirectory::Person MemberDirectory::read(const store::Query& query)
{
    Person person;
    person.id = MemberId::fromString(query.text(0));
    person.text = quint32(m_texts.size());
    const auto append = [&](const QString& whole) {
        const auto text = whole.left(255);
        m_texts += text;
        return quint8(text.size());
    };
    person.nameLength = append(query.text(1));
    person.pinyinLength = append(query.text(2).remove(u' ')); // nobody types the spaces
    person.initialsLength = append(query.text(3));
    const auto gender = query.text(4);
    person.gender = gender == u"男" ? 1 : gender == u"女" ? 2 : 0;
    person.birth = PartialDate::fromIso(query.text(5));
    person.group = wordIndex<quint16>(m_groups, query.text(6));
    person.post = wordIndex<quint16>(m_posts, query.text(7));
    person.type = wordIndex<quint8>(m_types, query.text(8));
    person.joined = PartialDate::fromIso(query.text(9));
    person.converted = PartialDate::fromIso(query.text(10));
    person.transferredIn = PartialDate::fromIso(query.text(11));
    person.leftOn = QDate::fromString(query.text(12), Qt::ISODate);
    person.flags = quint8((query.text(13) == u"1" ? FloatingFlag : 0) | (query.text(14) == u"1" ? RetiredFlag : 0)
                          | (query.text(15) == u"1" ? HardshipFlag : 0) | (query.isNull(16) ? 0 : VerifyFlag)
                          | (endsMembership(query.text(17)) ? EndedFlag : 0));
    return person;
}

Result<MemberDirectory> MemberDirectory::load(const store::Session& session, BranchId branch)
{
    MemberDirectory directory;
    directory.m_posts.append(QString());
    directory.m_groups.append(QString());
    store::Query query = session.query("member_directory.people");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        directory.m_people.push_back(directory.read(query));
        BB_TRY(row, query.next());
    }
    directory.m_texts.squeeze();
    directory.m_people.shrink_to_fit();
    return directory;
}

Result<bool> MemberDirectory::refresh(const store::Session& session, BranchId branch, const QSet<QString>& ids)
{
    store::Query query = session.query("member_directory.person");
    for (const QString& key : ids) {
        const int at = indexOf(MemberId::fromString(key));
        query.rewind();
        BB_TRY(const bool row, query.bind("id", key).bind("branch", branch.toString()).next());
        if (!row && at < 0)
            continue; // of another table or another branch
        if (!row || at < 0)
            return false;
        const Person fresh = read(query);
        Person& known = m_people[size_t(at)];
        if (part(fresh, fresh.nameLength, fresh.pinyinLength) != part(known, known.nameLength, known.pinyinLength))
            return false;
        known = fresh;
        if (!m_masks.empty())
            m_masks[size_t(at)] = maskOf(known, m_maskDay);
    }
    return true;
}

QStringView MemberDirectory::part(const Person& person, quint32 offset, quint8 length) const
{
    return QStringView(m_texts).mid(person.text + offset, length);
}

QStringView MemberDirectory::name(int person) const
{
    const auto& entry = m_people[size_t(person)];
    return part(entry, 0, entry.nameLength);
}

int MemberDirectory::indexOf(MemberId id) const
{
    const auto found = std::ranges::find(m_people, id, &Person::id);
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

Standing MemberDirectory::standing(const Person& person) const
{
    return {m_types.at(person.type), person.joined, person.converted,
            person.transferredIn,    person.leftOn, (person.flags & EndedFlag) != 0};
}

quint16 MemberDirectory::maskOf(const Person& person, QDate day) const
{
    const auto bit = [](RosterPart part) { return quint16(1U << unsigned(part)); };
    quint16 mask = 0;
    if (person.leftOn.isValid() ? day >= person.leftOn : (person.flags & EndedFlag) != 0)
        mask |= bit(RosterPart::Left);
    const auto facts = standing(person);
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
    if (person.flags & FloatingFlag)
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

bool MemberDirectory::isIn(int person, RosterPart part, QDate day) const
{
    return (masks(day)[size_t(person)] & (1U << unsigned(part))) != 0;
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

bool MemberDirectory::matches(const Person& person, QStringView typed) const
{
    if (typed.isEmpty())
        return true;
    const auto name = part(person, 0, person.nameLength);
    if (typed.front().unicode() > 0x7f)
        return name.contains(typed);
    const auto initials = part(person, quint32(person.nameLength + person.pinyinLength), person.initialsLength);
    if (initials.contains(typed) || part(person, person.nameLength, person.pinyinLength).contains(typed))
        return true;
    const bool latin = std::ranges::any_of(name, [](QChar letter) { return letter.unicode() <= 0x7f; });
    return latin && name.contains(typed, Qt::CaseInsensitive);
}

namespace {

QString searchWord(const QString& typed)
{
    QString word;
    for (const QChar letter : typed) {
        if (!letter.isSpace())
            word += letter.toLower();
    }
    return word;
}

} // namespace

std::vector<int> MemberDirectory::select(RosterPart part, QDate day, const QString& typed) const
{
    const auto word = searchWord(typed);
    std::vector<int> people;
    for (int i = 0; i < count(); ++i) {
        if (isIn(i, part, day) && matches(m_people[size_t(i)], word))
            people.push_back(i);
    }
    return people;
}

std::vector<int> MemberDirectory::narrow(const std::vector<int>& people, const QString& typed) const
{
    const auto word = searchWord(typed);
    std::vector<int> left;
    std::ranges::copy_if(people, std::back_inserter(left),
                         [&](int person) { return matches(m_people[size_t(person)], word); });
    return left;
}

int MemberDirectory::countIn(const std::vector<int>& people, RosterPart part, QDate day) const
{
    return int(std::ranges::count_if(people, [&](int person) { return isIn(person, part, day); }));
}

std::vector<int> MemberDirectory::inGroup(const QString& group, QDate day) const
{
    const auto wanted = m_groups.indexOf(group);
    std::vector<int> people;
    for (int i = 0; i < count(); ++i) {
        if (m_people[size_t(i)].group == wanted && isIn(i, RosterPart::Everybody, day))
            people.push_back(i);
    }
    return people;
}

std::vector<int> MemberDirectory::search(const QString& typed, QDate day, int most) const
{
    const auto word = searchWord(typed);
    std::vector<int> first;
    std::vector<int> then;
    for (int i = 0; i < count() && !word.isEmpty() && int(first.size()) < most; ++i) {
        const auto& person = m_people[size_t(i)];
        if (!matches(person, word) || isIn(i, RosterPart::Left, day))
            continue;
        const auto initials =
            this->part(person, quint32(person.nameLength + person.pinyinLength), person.initialsLength);
        auto& into = name(i).startsWith(word) || initials.startsWith(word) ? first : then;
        if (int(into.size()) < most)
            into.push_back(i);
    }
    first.insert(first.end(), then.begin(), then.end());
    first.resize(std::min(first.size(), size_t(most)));
    return first;
}

} // namespace branchbook::book
