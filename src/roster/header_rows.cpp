// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/header_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/roster/header.h"
#include "roster/synonyms.h"

#include <algorithm>

namespace branchbook::roster {

using book::Field;
using sheet::MergedRange;
using sheet::Table;

namespace {

constexpr int kRowsSearched = 30;
constexpr qsizetype kLongestHeader = 80;
constexpr int kMostColumns = 1024;

enum class Role { Nothing, Known, Name };

struct Searcher {
    const Table& table;
    const std::vector<QString>& chosenNames;
    const std::vector<QString>& chosenOthers;
    std::vector<MergedRange> merges; ///< those that touch the rows searched

    void takeMerges(int lastNumber)
    {
        std::copy_if(table.merges().begin(), table.merges().end(), std::back_inserter(merges),
                     [&](const MergedRange& range) { return range.firstRow <= lastNumber; });
    }

    [[nodiscard]] Role roleOf(const QString& text) const
    {
        if (text.isEmpty() || text.size() > kLongestHeader)
            return Role::Nothing;
        const QString key = headerKey(text);
        if (std::find(chosenNames.begin(), chosenNames.end(), key) != chosenNames.end())
            return Role::Name;
        if (std::find(chosenOthers.begin(), chosenOthers.end(), key) != chosenOthers.end())
            return Role::Known;
        const auto field = fieldOfHeader(text);
        if (field == Field::FullName)
            return Role::Name;
        return field || ambiguousHeader(text) ? Role::Known : Role::Nothing;
    }

    [[nodiscard]] bool isDate(const QString& text) const
    {
        const auto ambiguous = ambiguousHeader(text);
        const auto field = ambiguous ? ambiguous->suggestion : fieldOfHeader(text);
        return field && book::fieldInfo(*field).kind == book::FieldKind::Date;
    }

    [[nodiscard]] QString textAt(int row, int column) const
    {
        const sheet::Cell* cell = table.find(row, column);
        return cell == nullptr ? QString() : trimmedText(cell->text.toString()).simplified();
    }

    /// The merge across columns that covers this cell.
    [[nodiscard]] const MergedRange* wideMerge(int row, int column) const
    {
        const int number = table.rowNumber(row);
        const auto found = std::find_if(merges.begin(), merges.end(), [&](const MergedRange& range) {
            return range.firstRow <= number && range.lastRow >= number && range.firstColumn <= column
                && range.lastColumn >= column && range.lastColumn > range.firstColumn;
        });
        return found == merges.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool mergesRow(int row) const
    {
        const int number = table.rowNumber(row);
        return std::any_of(merges.begin(), merges.end(), [&](const MergedRange& range) {
            return range.firstRow <= number && range.lastRow >= number;
        });
    }

    [[nodiscard]] bool holdsBelow(int row, int column) const
    {
        constexpr int kRowsLooked = 20;
        for (int below = row; below < std::min(table.rowCount(), row + kRowsLooked); ++below) {
            if (!textAt(below, column).isEmpty())
                return true;
        }
        return false;
    }

    [[nodiscard]] bool mergedDown(int row, int column) const
    {
        const int number = table.rowNumber(row);
        return std::any_of(merges.begin(), merges.end(), [&](const MergedRange& range) {
            return range.firstRow == number && range.lastRow > number && range.firstColumn <= column
                && range.lastColumn >= column;
        });
    }
};

bool isHint(const QString& text)
{
    return (text.startsWith(u'(') || text.startsWith(u'（')) && (text.endsWith(u')') || text.endsWith(u'）'));
}

struct Scored {
    HeaderRows rows;
    int nameColumn = -1;

    void add(int column, const QString& text, Role role)
    {
        rows.texts[static_cast<size_t>(column)] = text;
        if (role == Role::Nothing)
            return;
        ++rows.known;
        if (role == Role::Name && nameColumn < 0)
            nameColumn = column;
    }
};

Scored scoreOneRow(const Searcher& search, int row, int columns)
{
    Scored scored;
    scored.rows = {row, 1, std::vector<QString>(static_cast<size_t>(columns)), 0};
    for (const sheet::Cell& cell : search.table.cells(row)) {
        if (cell.column < columns) {
            const QString text = search.textAt(row, cell.column);
            scored.add(cell.column, text, search.roleOf(text));
        }
    }
    return scored;
}

/// What stands above a column in the upper row: its own text, or that of the group it belongs to.
QString groupText(const Searcher& search, int row, int column)
{
    const QString own = search.textAt(row, column);
    if (!own.isEmpty())
        return own;
    if (const MergedRange* merge = search.wideMerge(row, column))
        return search.textAt(row, merge->firstColumn);
    // Without merges (text files; text that is only centred across): an empty upper cell over a filled lower one continues the group on
    // its left.
    if (!search.mergesRow(row) && !search.mergesRow(row + 1) && !search.textAt(row + 1, column).isEmpty()) {
        for (int left = column - 1; left >= 0; --left) {
            const QString text = search.textAt(row, left);
            if (!text.isEmpty())
                return search.textAt(row + 1, left).isEmpty() ? QString() : text;
        }
    }
    return {};
}

Scored scoreTwoRows(const Searcher& search, int row, int columns)
{
    Scored scored;
    scored.rows = {row, 2, std::vector<QString>(static_cast<size_t>(columns)), 0};
    for (int column = 0; column < columns; ++column) {
        const QString below = search.textAt(row + 1, column);
        const QString own = search.textAt(row, column);
        if (below.isEmpty() || isHint(below) || below == own) {
            // What has no words of its own below a group has the group's: nothing that counts for this being the header.
            const bool open = own.isEmpty() && (!below.isEmpty() || search.holdsBelow(row + 2, column));
            const QString head = open ? groupText(search, row, column) : own;
            if (!head.isEmpty() || !below.isEmpty())
                scored.add(column, head + (isHint(below) ? below : QString()),
                           open ? Role::Nothing : search.roleOf(own));
            continue;
        }
        const QString above = groupText(search, row, column);
        const QString joined = above.isEmpty() ? below : above + u'-' + below;
        if (datePart(below) != QChar() && search.isDate(above)) {
            scored.add(column, joined, datePart(below) == u'年' ? Role::Known : Role::Nothing);
            continue;
        }
        const Role whole = search.roleOf(joined);
        const Role part = whole == Role::Nothing ? search.roleOf(below) : whole;
        const bool day = part == Role::Nothing && saysDay(below) && search.isDate(above);
        scored.add(column, joined, day ? Role::Known : part);
    }
    return scored;
}

/// A list of names and nothing else that we know: below the header stand names, not the next line of an explanation.
bool standsAboveNames(const Searcher& search, const Scored& scored)
{
    constexpr int kRowsLooked = 20;
    constexpr qsizetype kLongestListed = 30;
    const int first = scored.rows.firstIndex + scored.rows.rowCount;
    int names = 0;
    for (int row = first; row < std::min(search.table.rowCount(), first + kRowsLooked); ++row) {
        const QString text = search.textAt(row, scored.nameColumn);
        if (text.isEmpty())
            continue;
        if (text.size() > kLongestListed || search.roleOf(text) != Role::Nothing)
            return false;
        ++names;
    }
    return names > 0;
}

/// A whole header with somebody right below it. A header further down, were it the longer one, is that of a second table:
/// taken for the header of the sheet, it would make these people vanish.
bool headsPeople(const Searcher& search, const Scored& scored)
{
    constexpr int kFewestKnown = 3;
    const int row = scored.rows.firstIndex + scored.rows.rowCount;
    if (scored.rows.known < kFewestKnown || row >= search.table.rowCount())
        return false;
    const QString name = search.textAt(row, scored.nameColumn);
    const auto cells = search.table.cells(row);
    return !name.isEmpty() && cells.size() > 1 && std::all_of(cells.begin(), cells.end(), [&](const sheet::Cell& cell) {
        return search.roleOf(search.textAt(row, cell.column)) == Role::Nothing;
    });
}

/// The second row belongs to the header although it names nothing more: the name is merged down into it, or all it
/// holds are hints or the parts of groups.
bool lowerRowIsHeader(const Searcher& search, const Scored& upper)
{
    const int row = upper.rows.firstIndex;
    if (search.mergedDown(row, upper.nameColumn))
        return true;
    const auto below = search.table.cells(row + 1);
    return std::all_of(below.begin(), below.end(), [&](const sheet::Cell& cell) {
        const QString text = search.textAt(row + 1, cell.column);
        return isHint(text) || datePart(text) != QChar() || search.wideMerge(row, cell.column) != nullptr
            || (saysDay(text) && search.isDate(groupText(search, row, cell.column)));
    });
}

} // namespace

QChar datePart(const QString& header)
{
    const QString key = headerKey(withoutHints(header));
    if (key == u"年" || key == u"年份")
        return u'年';
    if (key == u"月" || key == u"月份")
        return u'月';
    return key == u"日" ? QChar(u'日') : QChar();
}

qsizetype groupDash(const QString& header)
{
    qsizetype dash = -1;
    int depth = 0;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        depth += QStringView(u"(（[【").contains(c) ? 1 : QStringView(u")）]】").contains(c) && depth > 0 ? -1 : 0;
        if (c == u'-' && depth == 0)
            dash = i;
    }
    return dash;
}

bool saysDay(const QString& header)
{
    const QString key = headerKey(withoutHints(header));
    return key.endsWith(u"日期") || key.endsWith(u"时间") || key.endsWith(u"年月") || key.endsWith(u"年月日");
}

std::optional<HeaderRows> findHeaderRows(const Table& table, const std::vector<QString>& chosenNames,
                                         const std::vector<QString>& chosenOthers)
{
    const int rows = std::min(table.rowCount(), kRowsSearched);
    const int columns = std::min(table.columnCount(), kMostColumns);
    Searcher search{table, chosenNames, chosenOthers, {}};
    search.takeMerges(rows == 0 ? 0 : table.rowNumber(rows - 1) + 1);
    std::optional<Scored> best;
    std::optional<Scored> namesOnly;
    const auto consider = [&](const Scored& scored, bool preferred) {
        if (scored.nameColumn < 0 || scored.rows.known < 2)
            return;
        if (best && scored.rows.firstIndex > best->rows.firstIndex + best->rows.rowCount && headsPeople(search, *best))
            return;
        if (!best || scored.rows.known > best->rows.known || (preferred && scored.rows.known == best->rows.known))
            best = scored;
    };
    for (int row = 0; row < rows; ++row) {
        const Scored one = scoreOneRow(search, row, columns);
        consider(one, false);
        if (!namesOnly && one.nameColumn >= 0 && one.rows.known == 1 && standsAboveNames(search, one))
            namesOnly = one;
        if (row + 1 >= table.rowCount() || table.rowNumber(row + 1) != table.rowNumber(row) + 1 || one.rows.known == 0)
            continue;
        const Scored two = scoreTwoRows(search, row, columns);
        const bool forced = one.nameColumn >= 0 && two.nameColumn >= 0 && lowerRowIsHeader(search, one);
        if (forced || two.rows.known > one.rows.known)
            consider(two, forced);
    }
    if (!best)
        best = namesOnly;
    return best ? std::optional(best->rows) : std::nullopt;
}

QStringList headerTexts(const Table& table)
{
    const std::vector<QString> none;
    const Searcher search{table, none, none, {}};
    const int columns = std::min(table.columnCount(), kMostColumns);
    QStringList best;
    int known = -1;
    for (int row = 0; row < std::min(table.rowCount(), kRowsSearched); ++row) {
        const Scored scored = scoreOneRow(search, row, columns);
        QStringList texts;
        for (const QString& text : scored.rows.texts) {
            if (!text.isEmpty())
                texts << text.left(kLongestHeader);
        }
        // A title stands alone in its row.
        if (scored.rows.known > known
            || (scored.rows.known == known && best.size() < 2 && texts.size() > best.size())) {
            known = scored.rows.known;
            best = texts;
        }
    }
    return best;
}

bool holdsHeader(const Table& table, const QString& header)
{
    const std::vector<QString> none;
    const Searcher search{table, none, none, {}};
    const QString key = headerKey(header);
    for (int column = 0; column < std::min(table.columnCount(), kMostColumns); ++column) {
        if (header.compare(sheet::columnName(column), Qt::CaseInsensitive) == 0)
            return true;
    }
    for (int row = 0; row < std::min(table.rowCount(), kRowsSearched); ++row) {
        for (const sheet::Cell& cell : table.cells(row)) {
            if (!key.isEmpty() && headerKey(search.textAt(row, cell.column)) == key)
                return true;
        }
    }
    return false;
}

HeaderRows headerRowsAt(const Table& table, int index)
{
    const std::vector<QString> none;
    const int columns = std::min(table.columnCount(), kMostColumns);
    Searcher search{table, none, none, {}};
    search.takeMerges(table.rowNumber(index) + 1);
    const Scored one = scoreOneRow(search, index, columns);
    if (index + 1 >= table.rowCount() || table.rowNumber(index + 1) != table.rowNumber(index) + 1)
        return one.rows;
    const Scored two = scoreTwoRows(search, index, columns);
    const bool forced = one.nameColumn >= 0 && two.nameColumn >= 0 && lowerRowIsHeader(search, one);
    return forced || two.rows.known > one.rows.known ? two.rows : one.rows;
}

} // namespace branchbook::roster
