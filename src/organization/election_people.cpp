// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of an election, each with a name that is nobody else's in the branch.
#include "branchbook/organization/electors.h"

#include "branchbook/base/strokes.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/person_rights.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace branchbook::organization {

namespace {

struct ElectionPeopleTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionPeopleTexts)
};

/// Lists of an election are read by all: that a sanction takes the rights is not said, only that they are not there.
rules::Rights coveredRights(const rules::PersonOnDay& person, QDate day)
{
    rules::PersonOnDay unsanctioned = person;
    std::erase_if(unsanctioned.restrictions, [](const rules::Restriction& one) {
        return one.kind == rules::RestrictionKind::ProbationWithinParty;
    });
    rules::Rights rights = rules::rightsOn(person, day);
    if (rights.why != rules::rightsOn(unsanctioned, day).why)
        rights.why = ElectionPeopleTexts::tr("没有表决权、选举权和被选举权（原因保密）。");
    return rights;
}

/// Birth, then 男 or 女, then the day of joining.
std::array<QString, 3> detailsOf(const book::MemberRow& row)
{
    return {row.birth.isEmpty() ? QString() : row.birth.toChinese() + u'生', row.gender,
            row.joined.isEmpty() ? QString() : row.joined.toChinese() + QStringLiteral("入党")};
}

/// As many details as it takes until no other of the name is written so. `alike`: the rows of one name.
QString apartFrom(const QList<const book::MemberRow*>& alike, const book::MemberRow& row)
{
    QStringList parts;
    for (std::size_t count = 1; count <= detailsOf(row).size(); ++count) {
        const auto details = detailsOf(row);
        if (!details[count - 1].isEmpty())
            parts.append(details[count - 1]);
        const bool another = std::any_of(alike.begin(), alike.end(), [&](const book::MemberRow* other) {
            const auto theirs = detailsOf(*other);
            return other->id != row.id && std::equal(details.begin(), details.begin() + count, theirs.begin());
        });
        if (!parts.isEmpty() && !another)
            break;
    }
    return parts.join(u'；');
}

QString shownApart(const QList<const book::MemberRow*>& alike, const book::MemberRow& row)
{
    const QString detail = alike.size() == 1 ? QString() : apartFrom(alike, row);
    return detail.isEmpty() ? row.name : QStringLiteral("%1（%2）").arg(row.name, detail);
}

} // namespace

Result<QList<ElectablePerson>> electableOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    BB_TRY(const auto rights, book::PersonRights::load(session, branch));
    QList<ElectablePerson> people;
    QHash<QString, QList<const book::MemberRow*>> byName;
    for (const book::MemberRow& row : rows) {
        if (book::isPartyMember(book::typeOn(row, day)) && book::belongsOn(row, day))
            byName[row.name].append(&row);
    }
    for (const book::MemberRow& row : rows) {
        const auto alike = byName.value(row.name);
        if (!alike.contains(&row))
            continue;
        people.append({row.id, row.name, row.post, detailsOf(row).front(), coveredRights(rights.of(row, day), day),
                       shownApart(alike, row)});
    }
    std::stable_sort(people.begin(), people.end(), [](const ElectablePerson& left, const ElectablePerson& right) {
        return beforeByStrokes(left.name, right.name);
    });
    return people;
}

bool isElected(const Election& election, const ElectablePerson& person)
{
    const QStringList elected = election.elected();
    return std::any_of(elected.begin(), elected.end(), [&](const QString& name) {
        const auto stood = std::find_if(election.candidates.begin(), election.candidates.end(),
                                        [&](const ElectionCandidate& candidate) { return candidate.name == name; });
        return stood != election.candidates.end() ? stood->member == person.member
                                                  : name == person.shown || name == person.name;
    });
}

Result<QHash<book::MemberId, QString>> namesakesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    QHash<QString, QList<const book::MemberRow*>> byName;
    for (const book::MemberRow& row : rows) {
        if (book::belongsOn(row, day))
            byName[row.name].append(&row);
    }
    QHash<book::MemberId, QString> details;
    for (const auto& alike : std::as_const(byName)) {
        for (const book::MemberRow* row : alike) {
            if (const QString detail = alike.size() == 1 ? QString() : apartFrom(alike, *row); !detail.isEmpty())
                details.insert(row->id, detail);
        }
    }
    return details;
}

} // namespace branchbook::organization
