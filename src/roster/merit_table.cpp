// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/merit_table.h"

#include "branchbook/base/text.h"
#include "branchbook/roster/cell_reader.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace branchbook::roster {

namespace {

using namespace organization;

constexpr int kMeritHeadRows = 30; ///< a title and a few lines may stand above it

QString pointsHeader(const MeritIndicator& indicator)
{
    return QStringLiteral("%1（满分%2）").arg(indicator.title).arg(indicator.most);
}

bool isHeaderOf(const QString& key, const MeritIndicator& indicator)
{
    return key == comparisonKey(indicator.title) || key == comparisonKey(pointsHeader(indicator));
}

struct MeritHead {
    int row = -1; ///< index into the table
    int name = -1;
    int month = -1;
    QList<std::pair<int, QString>> others; ///< column and header
};

MeritHead meritHeadOf(const sheet::Table& table)
{
    for (int row = 0; row < std::min(table.rowCount(), kMeritHeadRows); ++row) {
        MeritHead head;
        head.row = row;
        for (const sheet::Cell& cell : table.cells(row)) {
            const QString text = trimmedText(cell.text.toString());
            const QString key = comparisonKey(text);
            if (key == comparisonKey(QStringLiteral("姓名")) && head.name < 0)
                head.name = cell.column;
            else if (key == comparisonKey(QStringLiteral("月份")) && head.month < 0)
                head.month = cell.column;
            else
                head.others.append({cell.column, text});
        }
        if (head.name >= 0)
            return head;
    }
    return {};
}

/// Rows of several quarters find theirs once each.
class MeritRowReader
{
public:
    MeritRowReader(const store::Session& session, book::BranchId branch, const sheet::Table& table, MeritHead head,
                   QDate today)
        : m_session(session)
        , m_branch(branch)
        , m_table(table)
        , m_head(std::move(head))
        , m_today(today)
    {
    }

    Result<MeritTable> read(Month month)
    {
        MeritTable read;
        for (int row = m_head.row + 1; row < m_table.rowCount(); ++row) {
            const QString name = normalizedName(textAt(row, m_head.name));
            if (name.isEmpty() || name == u"合计" || name == u"总计" || !hasPoints(row))
                continue;
            MeritTableRow line{m_table.rowNumber(row), name, month, {}, {}};
            if (const auto done = fill(line, row); !done) {
                line.problem = done.error();
                line.sheet = {};
            }
            if (line.problem || !line.sheet.marks.isEmpty())
                read.rows.append(line);
        }
        read.unread = unread();
        return read;
    }

    /// The indicators that some column is about, of the month's own quarter.
    Result<bool> hasColumns(Month month)
    {
        BB_TRY(const MeritQuarter* quarter, quarterOf(month));
        return std::any_of(m_head.others.begin(), m_head.others.end(),
                           [&](const auto& other) { return indicatorOf(*quarter, other.second) != nullptr; });
    }

private:
    [[nodiscard]] QString textAt(int row, int column) const
    {
        const sheet::Cell* found = column < 0 ? nullptr : m_table.find(row, column);
        return found == nullptr ? QString() : trimmedText(found->text.toString());
    }

    [[nodiscard]] bool hasPoints(int row) const
    {
        return std::any_of(m_head.others.begin(), m_head.others.end(),
                           [&](const auto& other) { return !textAt(row, other.first).isEmpty(); });
    }

    static const MeritIndicator* indicatorOf(const MeritQuarter& quarter, const QString& header)
    {
        const QString key = comparisonKey(header);
        const auto found = std::find_if(quarter.indicators.begin(), quarter.indicators.end(),
                                        [&](const MeritIndicator& indicator) { return isHeaderOf(key, indicator); });
        return found == quarter.indicators.end() ? nullptr : &*found;
    }

    Result<const MeritQuarter*> quarterOf(Month month)
    {
        const Quarter quarter = meritQuarterOf(month);
        auto found = m_quarters.find(quarter);
        if (found == m_quarters.end()) {
            BB_TRY(MeritQuarter whole, loadMeritQuarter(m_session, m_branch, quarter, m_today));
            found = m_quarters.emplace(quarter, std::move(whole)).first;
        }
        return &found->second;
    }

    /// As the roster reads such a cell: nothing is guessed.
    [[nodiscard]] CellReading readingAt(int row, int column, book::Field field) const
    {
        const sheet::Cell* found = column < 0 ? nullptr : m_table.find(row, column);
        return found == nullptr ? CellReading()
                                : readCell(*found, field, {m_today, m_table.dateSystem(), CellTyping::Typed, false});
    }

    Result<> readMonth(MeritTableRow& line, int row) const
    {
        const QString text = textAt(row, m_head.month);
        if (text.isEmpty())
            return {};
        auto month = Month::fromString(text);
        if (!month)
            month = Month::fromString(readingAt(row, m_head.month, book::Field::DuesPaidUntil).value.left(7));
        if (!month)
            return fail(ErrorKind::Invalid, QStringLiteral("merit.import_month"), {text});
        line.month = *month;
        return {};
    }

    Result<> readMarks(MeritTableRow& line, int row, const MeritQuarter& quarter)
    {
        for (const auto& [column, header] : std::as_const(m_head.others)) {
            const MeritIndicator* indicator = indicatorOf(quarter, header);
            if (indicator == nullptr)
                continue;
            const CellReading read = readingAt(row, column, book::Field::PartyStandingCorrection);
            if (read.value.isEmpty() && !read.problem) // nothing, or a dash for nothing
                continue;
            bool isWhole = false;
            const int points = read.value.toInt(&isWhole);
            if (!isWhole)
                return fail(ErrorKind::Invalid, QStringLiteral("merit.import_cell"),
                            {indicator->title, textAt(row, column)});
            line.sheet.marks.append({indicator->id, points, {}});
        }
        return {};
    }

    Result<> fill(MeritTableRow& line, int row)
    {
        BB_CHECK(readMonth(line, row));
        BB_TRY(const MeritQuarter* quarter, quarterOf(line.month));
        for (const auto& [column, header] : std::as_const(m_head.others)) {
            if (indicatorOf(*quarter, header) != nullptr)
                m_read.insert(column);
        }
        BB_CHECK(checkMeritMonth(m_session, m_branch, line.month, m_today));
        QList<book::MemberId> named;
        for (const MeritPerson& person : quarter->people) {
            if (person.name == line.name)
                named.append(person.member);
        }
        if (named.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("merit.import_nobody"), {line.name});
        if (named.size() > 1)
            return fail(ErrorKind::Invalid, QStringLiteral("merit.import_namesakes"), {line.name});
        if (m_seen.contains({line.name, line.month.toString()}))
            return fail(ErrorKind::Invalid, QStringLiteral("merit.import_twice"), {line.name, line.month.toString()});
        m_seen.insert({line.name, line.month.toString()});
        line.sheet.member = named.first();
        BB_CHECK(readMarks(line, row, *quarter));
        if (line.sheet.marks.isEmpty()) // something else stands in the row
            return {};
        return checkMeritSheet(m_session, *quarter, line.month, line.sheet);
    }

    [[nodiscard]] QStringList unread() const
    {
        QStringList headers;
        for (const auto& [column, header] : m_head.others) {
            if (!m_read.contains(column))
                headers.append(header);
        }
        return headers;
    }

    const store::Session& m_session;
    book::BranchId m_branch;
    const sheet::Table& m_table;
    MeritHead m_head;
    QDate m_today;
    std::map<Quarter, MeritQuarter> m_quarters;
    QSet<std::pair<QString, QString>> m_seen; ///< name and month
    QSet<int> m_read; ///< columns that were somebody's points
};

} // namespace

sheet::OutputTable meritTable(const MeritQuarter& quarter, const std::optional<Month>& month)
{
    sheet::OutputTable table{
        QStringLiteral("三化得分"), {QStringLiteral("姓名"), QStringLiteral("月份")}, {}, {12, 10}};
    for (const MeritIndicator& indicator : quarter.indicators) {
        table.numberColumns.push_back(int(table.header.size()));
        table.header.append(pointsHeader(indicator));
        table.columnWidths.push_back(20);
    }
    const auto months = meritMonths(quarter.quarter);
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (month && *month != months[i])
            continue;
        for (const MeritPerson& person : quarter.people) {
            if (person.state == MeritState::Excused || !person.asked[i])
                continue;
            QStringList row{person.name, months[i].toString()};
            for (const MeritLine& line : person.lines)
                row.append(line.points[i] ? QString::number(*line.points[i]) : QString());
            table.rows.push_back(row);
        }
    }
    return table;
}

int MeritTable::problems() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const MeritTableRow& row) { return row.problem.has_value(); }));
}

Result<MeritTable> readMeritTable(const store::Session& session, book::BranchId branch, const sheet::Table& table,
                                  Month month, QDate today)
{
    MeritHead head = meritHeadOf(table);
    if (head.row < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("merit.import_no_name"));
    const bool saysMonths = head.month >= 0;
    MeritRowReader reader(session, branch, table, std::move(head), today);
    BB_TRY(const bool known, reader.hasColumns(month));
    if (known || saysMonths)
        return reader.read(month);
    BB_TRY(const auto all, listMeritIndicators(session, branch));
    QStringList titles;
    for (const MeritIndicator& each : meritIndicatorsOf(all, meritQuarterOf(month)))
        titles.append(each.title);
    return fail(ErrorKind::Invalid, QStringLiteral("merit.import_no_points"),
                {meritQuarterOf(month).toChinese(), titles.join(QStringLiteral("、"))});
}

Result<> recordMeritTable(store::UnitOfWork& unit, book::BranchId branch, const MeritTable& table, QDate today)
{
    std::map<Month, QList<MeritSheet>> sheets;
    QStringList problems;
    for (const MeritTableRow& row : table.rows) {
        if (row.problem)
            problems.append(QStringLiteral("%1：%2").arg(row.name, sentence(*row.problem)));
        else
            sheets[row.month].append(row.sheet);
    }
    if (!problems.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("merit.import_problems"), {problems.join(u'\n')});
    if (sheets.empty())
        return fail(ErrorKind::Refused, QStringLiteral("merit.import_nothing"));
    for (const auto& [month, people] : sheets)
        BB_CHECK(recordMeritMonth(unit, branch, month, people, today));
    return {};
}

} // namespace branchbook::roster
