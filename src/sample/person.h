// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchbook/base/resident_id.h"
#include "branchbook/book/member.h"
#include "sample/random.h"

#include <QSet>

#include <optional>

namespace branchbook::sample {

/// What is fixed about a person before chance decides the rest.
struct Place {
    book::BranchId branch;
    std::optional<book::GroupId> group;
    QString post; ///< 党内职务, empty for most; holders are full members of working age
    QString unit;
};

/// Makes people one after another; no two of one maker share an ID number, and names repeat only in huge books.
class PersonMaker
{
public:
    PersonMaker(quint64 seed, QDate on)
        : m_random(seed)
        , m_on(on)
    {
    }
    [[nodiscard]] book::Member make(const Place& place);

private:
    struct Draft;
    void putBirth(Draft& draft);
    void putSchooling(Draft& draft);
    void putWork(Draft& draft, const Place& place);
    void putPartyDates(Draft& draft);
    void putContact(Draft& draft);
    void putSituation(Draft& draft);
    [[nodiscard]] QString freeName(Sex sex, const QString& ethnicity);
    [[nodiscard]] QString freeIdNumber(QDate birth, Sex sex);
    [[nodiscard]] QString earlierName();

    Random m_random;
    QDate m_on;
    QSet<QString> m_names;
    QSet<QString> m_numbers;
    QStringList m_recent; ///< a few full members, for introducers
};

} // namespace branchbook::sample
