// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/member_index.h"

#include "branchbook/base/resident_id.h"

#include <algorithm>

namespace branchbook::roster {

namespace {

constexpr quint64 kOtherPaper = quint64{1} << 63;

/// FNV-1a over UTF-16, finished with a multiply-shift; never 0.
quint64 hashOf(QStringView text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 1099511628211ULL;
    }
    hash ^= hash >> 32;
    hash *= 0x9E3779B97F4A7C15ULL;
    return hash == 0 ? 1 : hash;
}

/// An 18-character number packs exactly (17 digits × 11 check characters); any other paper is hashed.
quint64 idNumberKey(QStringView number)
{
    if (number.isEmpty())
        return 0;
    quint64 packed = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const char16_t c = number[i].unicode();
        const bool digit = c >= u'0' && c <= u'9';
        if (number.size() != 18 || (!digit && !(i == 17 && c == u'X')))
            return hashOf(number) | kOtherPaper;
        packed = packed * (i == 17 ? 11 : 10) + (digit ? c - u'0' : 10U);
    }
    return packed + 1;
}

} // namespace

PersonKeys personKeys(QStringView name, QStringView idNumber, QStringView birthIso)
{
    PersonKeys keys{idNumberKey(idNumber), name.isEmpty() ? 0 : hashOf(name), PartialDate::fromIso(birthIso)};
    if (keys.birth.isEmpty() && idNumber.size() == 18)
        keys.birth = PartialDate::of(readResidentId(idNumber.toString()).birthDate);
    return keys;
}

void MemberIndex::add(Uuid id, QStringView name, QStringView idNumber, QStringView birthIso)
{
    const auto at = static_cast<quint32>(m_people.size());
    m_people.push_back({id, personKeys(name, idNumber, birthIso)});
    const PersonKeys& keys = m_people.back().keys;
    if (keys.idNumber != 0)
        m_byIdNumber.emplace(keys.idNumber, at);
    if (keys.name != 0)
        m_byName.emplace(keys.name, at);
}

book::FieldValues MemberIndex::values(Uuid id) const
{
    return m_loader ? m_loader(id) : book::FieldValues{};
}

const MemberIndex::Person* MemberIndex::findByIdNumber(quint64 key) const
{
    const auto found = key == 0 ? m_byIdNumber.end() : m_byIdNumber.find(key);
    return found == m_byIdNumber.end() ? nullptr : &m_people[found->second];
}

std::vector<const MemberIndex::Person*> MemberIndex::findByName(quint64 key) const
{
    std::vector<const Person*> people;
    const auto [begin, end] = m_byName.equal_range(key);
    std::transform(begin, end, std::back_inserter(people), [&](const auto& entry) { return &m_people[entry.second]; });
    return people;
}

} // namespace branchbook::roster
