// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in the book already, found by ID number or by name and birth date; small enough for 100,000 people.
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/base/id.h"
#include "branchbook/book/member_field.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace branchbook::roster {

/// What two records of one person share. Keys are 64-bit; 0 = none.
struct PersonKeys {
    quint64 idNumber = 0;
    quint64 name = 0;
    PartialDate birth; ///< as given, else from the ID number
};
[[nodiscard]] PersonKeys personKeys(QStringView name, QStringView idNumber, QStringView birthIso);

class MemberIndex
{
public:
    /// Gives all values of a member, party_branch and party_group as names; called only for members that a row meets.
    using Loader = std::function<book::FieldValues(Uuid)>;

    MemberIndex() = default;
    explicit MemberIndex(Loader loader)
        : m_loader(std::move(loader))
    {
    }

    void add(Uuid id, QStringView name, QStringView idNumber, QStringView birthIso);
    [[nodiscard]] int count() const { return static_cast<int>(m_people.size()); }
    [[nodiscard]] book::FieldValues values(Uuid id) const;

    struct Person {
        Uuid id;
        PersonKeys keys;
    };
    /// nullptr where there is none.
    [[nodiscard]] const Person* findByIdNumber(quint64 key) const;
    [[nodiscard]] std::vector<const Person*> findByName(quint64 key) const;

private:
    Loader m_loader;
    std::vector<Person> m_people;
    std::unordered_map<quint64, quint32> m_byIdNumber;
    std::unordered_multimap<quint64, quint32> m_byName;
};

} // namespace branchbook::roster
