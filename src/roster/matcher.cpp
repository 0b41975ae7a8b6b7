// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/matcher.h"

namespace branchbook::roster {

namespace {

quint64 nameAndBirth(const PersonKeys& keys)
{
    if (keys.name == 0 || keys.birth.isEmpty())
        return 0;
    const auto birth = static_cast<quint64>(keys.birth.year) * 10'000 + static_cast<quint64>(keys.birth.month) * 100
        + static_cast<quint64>(keys.birth.day);
    return (keys.name ^ (birth * 0x9E3779B97F4A7C15ULL)) | 1;
}

bool differentNumbers(quint64 a, quint64 b)
{
    return a != 0 && b != 0 && a != b;
}

/// Two dates that may be the same day: one is a coarser form of the other.
bool compatible(PartialDate a, PartialDate b)
{
    return a.earliest() <= b.latest() && b.earliest() <= a.latest();
}

} // namespace

Match Matcher::find(const PersonKeys& keys) const
{
    Match match;
    const auto sameNumber = m_rowsByIdNumber.find(keys.idNumber);
    if (keys.idNumber != 0 && sameNumber != m_rowsByIdNumber.end()) {
        match.identity = Identity::Duplicate;
        match.earlierRow = sameNumber->second;
        match.byIdNumber = true;
        return match;
    }
    if (const Earlier* earlier = earlierLike(keys)) {
        match.identity = Identity::Duplicate;
        match.earlierRow = earlier->row;
        return match;
    }
    match = inBook(keys);
    if (match.identity == Identity::Known) {
        if (const int taken = rowOf(match.member); taken != 0) {
            match.identity = Identity::Duplicate;
            match.earlierRow = taken;
            match.byMember = true;
        }
    }
    if (match.identity != Identity::Duplicate)
        findAside(keys, match);
    return match;
}

int Matcher::rowOf(Uuid member) const
{
    const auto taken = m_rowsByMember.find(member);
    return member.isNull() || taken == m_rowsByMember.end() ? 0 : taken->second;
}

void Matcher::findAside(const PersonKeys& keys, Match& match) const
{
    const auto sameNumber = m_asideByIdNumber.find(keys.idNumber);
    if (keys.idNumber != 0 && sameNumber != m_asideByIdNumber.end()) {
        match.asideRow = sameNumber->second;
        match.asideByIdNumber = true;
        return;
    }
    const auto samePerson = m_asideByNameAndBirth.find(nameAndBirth(keys));
    if (nameAndBirth(keys) != 0 && samePerson != m_asideByNameAndBirth.end()
        && !differentNumbers(samePerson->second.idNumber, keys.idNumber))
        match.asideRow = samePerson->second.row;
}

const Matcher::Earlier* Matcher::earlierLike(const PersonKeys& keys) const
{
    const auto found = m_rowsByNameAndBirth.find(nameAndBirth(keys));
    if (nameAndBirth(keys) == 0 || found == m_rowsByNameAndBirth.end()
        || differentNumbers(found->second.idNumber, keys.idNumber))
        return nullptr;
    return &found->second;
}

Match Matcher::inBook(const PersonKeys& keys) const
{
    Match match;
    if (const auto* person = m_existing.findByIdNumber(keys.idNumber)) {
        match.identity = Identity::Known;
        match.member = person->id;
        match.byIdNumber = true;
        return match;
    }
    const MemberIndex::Person* likely = nullptr;
    int likelyCount = 0;
    for (const auto* person : m_existing.findByName(keys.name)) {
        const bool sameBirth = !keys.birth.isEmpty() && person->keys.birth == keys.birth;
        const bool open =
            keys.birth.isEmpty() || person->keys.birth.isEmpty() || compatible(keys.birth, person->keys.birth);
        if (differentNumbers(person->keys.idNumber, keys.idNumber)) {
            if (open && (match.otherNumber.isNull() || (sameBirth && !match.otherNumberSameBirth))) {
                match.otherNumber = person->id;
                match.otherNumberSameBirth = sameBirth;
            }
            continue;
        }
        if (sameBirth) {
            match.identity = Identity::Known;
            match.member = person->id;
            match.otherNumber = {};
            return match;
        }
        if (open) {
            likely = person;
            ++likelyCount;
        }
    }
    if (likelyCount > 0) {
        match.identity = Identity::Uncertain;
        match.member = likelyCount == 1 ? likely->id : Uuid{};
    }
    return match;
}

void Matcher::setAside(const PersonKeys& keys, int row)
{
    if (keys.idNumber != 0)
        m_asideByIdNumber.emplace(keys.idNumber, row);
    if (const quint64 key = nameAndBirth(keys); key != 0)
        m_asideByNameAndBirth.emplace(key, Earlier{keys.idNumber, row});
}

void Matcher::remember(const PersonKeys& keys, int row, Uuid member)
{
    if (keys.idNumber != 0)
        m_rowsByIdNumber.emplace(keys.idNumber, row);
    if (const quint64 key = nameAndBirth(keys); key != 0)
        m_rowsByNameAndBirth.emplace(key, Earlier{keys.idNumber, row});
    if (!member.isNull())
        m_rowsByMember.emplace(member, row);
}

} // namespace branchbook::roster
