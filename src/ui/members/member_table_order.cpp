// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the roster's rows that the directory does not know, and which rows a change is told of.
#include "branchbook/book/branch.h"
#include "branchbook/book/member_store.h"
#include "ui/members/member_table_model.h"

#include "branchbook/organization/own_field.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

constexpr int kMostRows = 20; ///< that are told one by one

} // namespace

void MemberTableModel::reload(DeskDirectory::Change change)
{
    const bool values = change == DeskDirectory::Change::Values;
    if (!values || m_past || m_directory.changed().size() > kMostRows)
        readPast();
    else
        forgetRows();
    findLongestName();
    if (auto people = arranged(); values && people == m_people && !people.empty())
        tellRows();
    else
        arrange();
    if (m_checked.isEmpty())
        return;
    const auto& people = m_directory.people();
    m_checked.removeIf([&](const book::MemberId& id) { return people.indexOf(id) < 0; });
    Q_EMIT checksChanged();
}

void MemberTableModel::forgetRows()
{
    for (const QString& id : m_directory.changed()) {
        if (const int person = m_directory.people().indexOf(book::MemberId::fromString(id)); person >= 0)
            m_rows.remove(person);
    }
}

/// An edit of one person paints one row.
void MemberTableModel::tellRows()
{
    const int last = columnCount() - 1;
    if (m_directory.changed().size() > kMostRows)
        return Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
    for (const QString& id : m_directory.changed()) {
        if (const int row = rowOf(book::MemberId::fromString(id)); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, last));
    }
}

/// The directory is of today. Rows are read for this: a look back is rare.
void MemberTableModel::sortPast(std::vector<int>& people, book::RosterOrder by) const
{
    std::ranges::sort(people);
    QHash<QString, qint64> places;
    if (const auto groups = book::listGroups(m_desk.book().reader(), m_desk.branch().id)) {
        for (const auto& group : *groups)
            places.insert(group.id.toString(), places.size());
    }
    const bool up = m_sorting.order == Qt::AscendingOrder;
    std::vector<std::pair<qint64, int>> keyed;
    keyed.reserve(people.size());
    for (const int person : people) {
        const auto row = rowOfPerson(person);
        const qint64 key =
            by == book::RosterOrder::Group ? places.value(row.groupId, book::kLastInRoster) : book::rosterKey(row, by);
        keyed.emplace_back(up || key == book::kLastInRoster ? key : -key, person);
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<qint64, int>::first);
    std::ranges::transform(keyed, people.begin(), &std::pair<qint64, int>::second);
}

/// People of whom nothing was expected come last in both directions.
void MemberTableModel::sortByStudy(std::vector<int>& people) const
{
    const auto& directory = m_directory.people();
    const bool up = m_sorting.order == Qt::AscendingOrder;
    const auto key = [&](int person) {
        const auto* figures = m_study.find(directory.id(person));
        return !figures ? std::pair(1, 0) : std::pair(0, up ? figures->minutes : -figures->minutes);
    };
    std::ranges::stable_sort(people, {}, key);
}

/// Who has to be asked first: nothing paid, no base, a part; then those who paid, and who owes nothing last.
void MemberTableModel::sortByDues(std::vector<int>& people) const
{
    using organization::DuesState;
    const auto& directory = m_directory.people();
    const bool up = m_sorting.order == Qt::AscendingOrder;
    const auto key = [&](int person) {
        static constexpr std::array kPlaces{std::pair{DuesState::Unpaid, 0}, std::pair{DuesState::BaseMissing, 1},
                                            std::pair{DuesState::Partial, 2}, std::pair{DuesState::Paid, 3},
                                            std::pair{DuesState::Exempt, 4}};
        const auto* line = m_dues.find(directory.id(person));
        if (!line)
            return std::pair(1, 0);
        const auto* place = std::ranges::find(kPlaces, line->state, &std::pair<DuesState, int>::first);
        const int at = place == kPlaces.end() ? int(kPlaces.size()) : place->second;
        return std::pair(0, up ? at : -at);
    };
    std::ranges::stable_sort(people, {}, key);
}

void MemberTableModel::keepTagged(std::vector<int>& people) const
{
    const auto& reader = m_desk.book().reader();
    const QString begins = m_view.typed.mid(1).trimmed();
    QSet<QString> tagged;
    const auto tags = organization::listTags(reader, m_desk.branch().id);
    for (const auto& [tag, count] : tags ? *tags : QList<std::pair<QString, int>>()) {
        if (!tag.startsWith(begins))
            continue;
        if (const auto members = organization::membersTagged(reader, tag))
            tagged.unite(*members);
    }
    const auto& directory = m_directory.people();
    std::erase_if(people, [&](int person) { return !tagged.contains(directory.id(person).toString()); });
}

} // namespace branchbook::ui
