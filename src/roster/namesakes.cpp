// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/namesakes.h"

#include <algorithm>

namespace branchbook::roster {

namespace {

/// A file in which everybody has one name must not be compared everybody with everybody.
constexpr std::size_t kMostOfOneName = 64;

bool knowsNothing(const Namesakes::Person& person)
{
    return person.keys.idNumber == 0 && person.keys.birth.isEmpty();
}

/// Two people with an ID number each are told apart by it, unless one cannot be right and the day of birth is the same.
bool numbersMayBeOne(const Namesakes::Person& a, const Namesakes::Person& b)
{
    if (a.keys.idNumber == 0 || b.keys.idNumber == 0)
        return true;
    return (a.doubtfulNumber || b.doubtfulNumber) && !a.keys.birth.isEmpty() && a.keys.birth == b.keys.birth;
}

/// The births may be one day, the sexes are not two, and no two numbers say otherwise.
bool mayBeOne(const Namesakes::Person& a, const Namesakes::Person& b)
{
    const PartialDate one = a.keys.birth;
    const PartialDate other = b.keys.birth;
    const bool births =
        one.isEmpty() || other.isEmpty() || (one.earliest() <= other.latest() && other.earliest() <= one.latest());
    const bool sexes = a.sex.isEmpty() || b.sex.isEmpty() || a.sex == b.sex;
    return births && sexes && numbersMayBeOne(a, b);
}

} // namespace

std::optional<Namesakes::Earlier> Namesakes::find(const Person& person) const
{
    const auto found = m_byName.find(person.keys.name);
    if (person.keys.name == 0 || found == m_byName.end())
        return std::nullopt;
    const Person* first = nullptr;
    const auto look = [&](const std::vector<Person>& people) {
        const auto like =
            std::find_if(people.begin(), people.end(), [&](const Person& each) { return mayBeOne(each, person); });
        if (like != people.end() && (first == nullptr || like->row < first->row))
            first = &*like;
    };
    look(found->second.without);
    look(found->second.withNumber);
    if (first == nullptr)
        return std::nullopt;
    return Earlier{first->row, knowsNothing(*first) && knowsNothing(person),
                   first->keys.idNumber != 0 && person.keys.idNumber != 0};
}

void Namesakes::add(const Person& person)
{
    if (person.keys.name == 0)
        return;
    OfOneName& known = m_byName[person.keys.name];
    std::vector<Person>& people = person.keys.idNumber == 0 ? known.without : known.withNumber;
    if (people.size() < kMostOfOneName)
        people.push_back(person);
}

} // namespace branchbook::roster
