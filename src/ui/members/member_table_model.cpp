// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_table_model.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "ui/members/member_words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace branchbook::ui {

namespace {

struct MemberColumn {
    const char* title;
    int width;
    Qt::Alignment alignment;
    book::RosterOrder order;
    int drop = 0; ///< ColumnDropRole
};
constexpr std::array kMemberColumns{
    MemberColumn{"", 36, Qt::AlignLeft, book::RosterOrder::Name},
    MemberColumn{QT_TRANSLATE_NOOP("table", "姓名"), 106, Qt::AlignLeft, book::RosterOrder::Name},
    MemberColumn{QT_TRANSLATE_NOOP("table", "性别"), 48, Qt::AlignLeft, book::RosterOrder::Gender, 5},
    MemberColumn{QT_TRANSLATE_NOOP("table", "年龄"), 50, Qt::AlignRight, book::RosterOrder::Age, 4},
    MemberColumn{QT_TRANSLATE_NOOP("table", "党小组"), 70, Qt::AlignLeft, book::RosterOrder::Group, 1},
    MemberColumn{QT_TRANSLATE_NOOP("table", "党内职务"), 96, Qt::AlignLeft, book::RosterOrder::Post, 2},
    MemberColumn{QT_TRANSLATE_NOOP("table", "入党日期"), 96, Qt::AlignLeft, book::RosterOrder::Joined, 3},
    MemberColumn{QT_TRANSLATE_NOOP("table", "状态"), 106, Qt::AlignLeft, book::RosterOrder::Type},
    MemberColumn{QT_TRANSLATE_NOOP("table", "学时"), 88, Qt::AlignLeft, book::RosterOrder::Name},
    MemberColumn{QT_TRANSLATE_NOOP("table", "党费"), 80, Qt::AlignLeft, book::RosterOrder::Name, 6},
};
enum {
    CheckColumn,
    NameColumn,
    GenderColumn,
    AgeColumn,
    GroupColumn,
    PostColumn,
    JoinedColumn,
    StateColumn,
    StudyColumn,
    DuesColumn
};

constexpr char16_t kFirstWide = 0x2E80; ///< from here on a letter is as wide as it is high

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

Cell studyCell(StudyHours& study, book::MemberId id, const QString& post)
{
    const auto* figures = study.find(id);
    if (const auto excused = study.excused(id)) {
        const double hours = figures ? study.hours(*figures) : 0;
        return {.text = hours > 0 ? QString::number(hours) : MemberTableModel::tr("不要求"),
                .tint = Color::Text2,
                .tip = MemberTableModel::tr("%1，学时不作要求；本年 %2 学时")
                           .arg(gathering::excuseGroundTitle(*excused))
                           .arg(hours)};
    }
    if (!figures)
        return {
            .text = QStringLiteral("—"), .tint = Color::Text2, .tip = MemberTableModel::tr("本年还没有应参加的学习")};
    const double hours = study.hours(*figures);
    Cell cell{.text = QString::number(hours)};
    if (const double target = study.target(post); target > 0) {
        cell.bar = qMin(1.0, hours / target);
        cell.tip = MemberTableModel::tr("本年 %1 学时，一般不少于 %2 学时").arg(hours).arg(target);
    }
    return cell;
}

/// The figures are those of this year.
Cell pastYearCell()
{
    return {
        .text = QStringLiteral("—"), .tint = Color::Text2, .tip = MemberTableModel::tr("过去某一天的学时和党费不显示")};
}

Cell memberCell(const book::MemberRow& row, int column, QDate day)
{
    Cell cell;
    switch (column) {
    case NameColumn:
        cell.text = row.name;
        cell.avatar = row.name;
        cell.tip = row.name;
        break;
    case GenderColumn: cell.text = orDash(shownWord(row.gender)); break;
    case AgeColumn:
        if (const auto years = approximateYears(row.birth, day))
            cell.text = QString::number(*years);
        cell.text = orDash(cell.text);
        break;
    case GroupColumn:
        cell.text = orDash(shortGroup(row.groupName));
        cell.tip = row.groupName;
        break;
    case PostColumn:
        cell.text = orDash(row.post);
        cell.tint = Color::Text2;
        cell.tip = row.post;
        break;
    case JoinedColumn:
        cell.text = orDash(row.joined.toDotted());
        cell.tint = Color::Text2;
        break;
    case StateColumn: return stateCell(row, day);
    default: break;
    }
    return cell;
}

} // namespace

MemberTableModel::MemberTableModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_directory(DeskDirectory::of(desk))
    , m_study(StudyHours::of(desk))
    , m_dues(MonthDues::of(desk))
    , m_rows(4000)
{
    m_view.day = desk.today();
    findLongestName();
    connect(&m_study, &StudyHours::outdated, this, [this] { yearChanged(StudyColumn); });
    connect(&m_dues, &MonthDues::outdated, this, [this] {
        yearChanged(DuesColumn);
        Q_EMIT headerDataChanged(Qt::Horizontal, DuesColumn, DuesColumn);
    });
}

void MemberTableModel::yearChanged(int column)
{
    if (m_sorting.column == column)
        arrange();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

Cell MemberTableModel::yearCell(int row, int column) const
{
    if (m_past)
        return pastYearCell();
    return column == StudyColumn ? studyCell(m_study, idAt(row), rowAt(row).post) : m_dues.cell(idAt(row));
}

void MemberTableModel::show(const View& view)
{
    if (view == m_view && !m_people.empty())
        return;
    // Another letter of the same word: only those who are shown can match, and they stand in their order already.
    const bool longer = view.part == m_view.part && view.day == m_view.day && !m_view.typed.isEmpty()
        && view.typed.startsWith(m_view.typed) && !m_people.empty() && !isTagSearch(view.typed);
    const bool otherDay = view.day != m_view.day;
    m_view = view;
    if (otherDay)
        readPast();
    if (!longer)
        return arrange();
    beginResetModel();
    m_people = m_directory.people().narrow(m_people, m_view.typed);
    endResetModel();
}

void MemberTableModel::readPast()
{
    m_rows.clear();
    m_past.reset();
    if (m_view.day >= m_desk.today())
        return;
    auto past = book::RosterDay::load(m_desk.book().reader(), m_desk.branch().id, m_view.day);
    if (past)
        m_past = std::move(*past);
    else
        m_desk.report(past.error());
}

void MemberTableModel::setSorting(TableHeader::Sorting sorting)
{
    m_sorting = sorting;
    arrange();
}

std::vector<int> MemberTableModel::arranged() const
{
    const auto& directory = m_directory.people();
    const bool byTag = isTagSearch(m_view.typed);
    auto people = directory.select(m_view.part, m_view.day, byTag ? QString() : m_view.typed);
    if (byTag)
        keepTagged(people);
    if (m_sorting.column == StudyColumn && !m_past)
        sortByStudy(people);
    else if (m_sorting.column == DuesColumn && !m_past)
        sortByDues(people);
    else if (m_sorting.column > CheckColumn) {
        const auto by = kMemberColumns[std::size_t(m_sorting.column)].order;
        directory.sort(people, by, m_sorting.order);
        if (m_past
            && (by == book::RosterOrder::Group || by == book::RosterOrder::Post || by == book::RosterOrder::Type))
            sortPast(people, by);
    }
    return people;
}

void MemberTableModel::arrange()
{
    beginResetModel();
    m_people = arranged();
    endResetModel();
}

MemberTableModel::Kinds MemberTableModel::kinds() const
{
    const auto& people = m_directory.people();
    const auto counts = people.countParts(m_people, m_view.day);
    return {counts[std::size_t(book::RosterPart::Full)], counts[std::size_t(book::RosterPart::Probationary)]};
}

book::MemberId MemberTableModel::idAt(int row) const
{
    return m_directory.people().id(m_people.at(std::size_t(row)));
}

int MemberTableModel::rowOf(book::MemberId id) const
{
    const int person = m_directory.people().indexOf(id);
    const auto found = std::ranges::find(m_people, person);
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

book::MemberRow MemberTableModel::rowAt(int row) const
{
    return rowOfPerson(m_people.at(std::size_t(row)));
}

book::MemberRow MemberTableModel::rowOfPerson(int person) const
{
    if (const auto* known = m_rows.object(person))
        return *known;
    auto read = book::findMemberRow(m_desk.book().reader(), m_directory.people().id(person),
                                    m_past ? book::PostWords::AsWritten : book::PostWords::OfToday);
    if (!read || !*read)
        return {};
    if (m_past)
        m_past->applyTo(**read);
    m_rows.insert(person, new book::MemberRow(**read));
    return **read;
}

Qt::CheckState MemberTableModel::checkState() const
{
    const auto shown = checkedInSight().size();
    if (shown == 0)
        return Qt::Unchecked;
    return shown == m_people.size() ? Qt::Checked : Qt::PartiallyChecked;
}

std::vector<book::MemberId> MemberTableModel::checkedInSight() const
{
    std::vector<book::MemberId> shown;
    if (m_checked.isEmpty())
        return shown;
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto id = idAt(row); m_checked.contains(id))
            shown.push_back(id);
    }
    return shown;
}

void MemberTableModel::checkShown(Qt::CheckState state)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (state == Qt::Checked)
            m_checked.insert(idAt(row));
        else
            m_checked.remove(idAt(row));
    }
    tellChecks();
}

void MemberTableModel::uncheck(const std::vector<book::MemberId>& people)
{
    for (const auto& id : people)
        m_checked.remove(id);
    tellChecks();
}

void MemberTableModel::uncheckAll()
{
    m_checked.clear();
    tellChecks();
}

void MemberTableModel::tellChecks()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

int MemberTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int MemberTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(kMemberColumns.size());
}

QVariant MemberTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::CheckStateRole && index.column() == CheckColumn)
        return m_checked.contains(idAt(index.row())) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != CellRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole
        && role != Qt::TextAlignmentRole)
        return {};
    const auto alignment = kMemberColumns[std::size_t(index.column())].alignment;
    if (index.column() >= StudyColumn && role != Qt::TextAlignmentRole)
        return cellData(yearCell(index.row(), index.column()), alignment, role);
    if (role == Qt::TextAlignmentRole)
        return int(alignment | Qt::AlignVCenter);
    return cellData(memberCell(rowAt(index.row()), index.column(), m_view.day), alignment, role);
}

QVariant MemberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = kMemberColumns[std::size_t(section)];
    if (role == Qt::DisplayRole && section == DuesColumn)
        return tr("%1月党费").arg(m_dues.month().month);
    if (role == Qt::DisplayRole)
        return *column.title ? columnTitle(column.title) : QString();
    if (role == Qt::AccessibleTextRole && section == CheckColumn)
        return checkColumnTitle();
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment | Qt::AlignVCenter);
    if (role == ColumnContentRole)
        return section == NameColumn  ? QVariant(nameWidth())
            : section == GenderColumn ? QVariant(genderWidth())
                                      : QVariant();
    if (role == ColumnDropRole)
        return column.drop;
    return role == ColumnWidthRole ? QVariant(column.width) : QVariant();
}

/// A name is not cut: what the longest of the branch takes, with its circle and the padding of a cell.
int MemberTableModel::nameWidth() const
{
    return m_longestName.isEmpty() ? 0 : 20 + scaled(24) + 8 + textWidth(m_longestName, TextRole::Body) + 2;
}

void MemberTableModel::findLongestName()
{
    const auto lengthOf = [](QStringView name) {
        int length = 0;
        for (const QChar each : name)
            length += each.unicode() < kFirstWide ? 1 : 2;
        return length;
    };
    const auto& people = m_directory.people();
    QStringView longest;
    int most = 0;
    for (int person = 0; person < people.count(); ++person) {
        const QStringView name = people.name(person);
        if (name.size() * 2 <= most)
            continue;
        if (const int length = lengthOf(name); length > most) {
            most = length;
            longest = name;
        }
    }
    m_longestName = longest.toString();
}

bool MemberTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != CheckColumn)
        return false;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_checked.insert(idAt(index.row()));
    else
        m_checked.remove(idAt(index.row()));
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

} // namespace branchbook::ui
