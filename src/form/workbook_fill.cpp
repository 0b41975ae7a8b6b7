// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/workbook_map.h"
#include "branchbook/roster/header.h"
#include "branchbook/sheet/workbook_form.h"
#include "form/workbook_cells.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace branchbook::form {

namespace {

struct WorkbookFillTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkbookFillTexts)
};

std::optional<int> columnOfLetters(const QString& letters)
{
    int column = 0;
    for (const QChar c : letters)
        column = column * 26 + (c.unicode() - u'A' + 1);
    return column >= 1 && column <= 16'384 ? std::optional(column - 1) : std::nullopt;
}

/// A word that the dropdown of a field does not have, told once however many it stands with.
struct RefusedWord {
    QString field;
    QString word;
    QStringList allowed;
    QString cell; ///< the first
    QString whom; ///< in the first
    int count = 0;
    bool arePeople = true;
};

QString refusedSentence(const RefusedWord& refused)
{
    const QString allowed = refused.allowed.join(u'、');
    if (refused.count == 1)
        return WorkbookFillTexts::tr("%1（%2）：“%3”的“%4”不在下拉选项里，没有填。可选：%5")
            .arg(refused.cell, refused.whom, refused.field, refused.word, allowed);
    const QString text = refused.arePeople
        ? WorkbookFillTexts::tr("“%1”的“%2”不在下拉选项里，有 %3 人没有填，第一个在 %4（%5）。可选：%6")
        : WorkbookFillTexts::tr("“%1”的“%2”不在下拉选项里，有 %3 行没有填，第一个在 %4（%5）。可选：%6");
    return text.arg(refused.field, refused.word, QString::number(refused.count), refused.cell, refused.whom, allowed);
}

/// One column of the list.
struct ListColumn {
    int column = 0;
    const FormPlace* place = nullptr;
};

class WorkbookFiller
{
public:
    WorkbookFiller(const sheet::FormSheet& sheet, const WorkbookLook& look, const WorkbookMap& map,
                   const FormValues& values)
        : m_sheet(sheet)
        , m_map(map)
        , m_values(values)
    {
        for (const FormPlace& place : map.places) {
            if (const auto column = place.isCell ? std::optional<int>() : columnNamed(look, place.place))
                m_columns.append({*column, &place});
        }
        for (int row = 0; row < sheet.table.rowCount(); ++row)
            m_rowIndex.insert(sheet.table.rowNumber(row), row);
    }

    Result<> fillList(const QString& fileName)
    {
        if (m_columns.isEmpty())
            return {};
        const QList<FormEntry> entries = m_values.lists.value(m_map.list);
        const int first = m_map.firstRow;
        if (!entries.isEmpty() && !isFree(first))
            return fail(ErrorKind::Invalid, QStringLiteral("workbook.row_taken"), {fileName, QString::number(first)});
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const int row = first + int(i);
            if (!isFree(row))
                return fail(ErrorKind::Invalid, QStringLiteral("workbook.full"),
                            {fileName, QString::number(first), QString::number(i), QString::number(entries.size())});
            const QString whom = entries[i].value(QStringLiteral("姓名")).text;
            for (const ListColumn& each : m_columns)
                put(row, each.column, *each.place, entries[i].value(each.place->field), whom);
        }
        filled.rows = int(entries.size());
        for (const ListColumn& each : m_columns) { // 手机 in a column for 联系电话: nobody has one
            const QString& field = each.place->field;
            const bool none =
                std::ranges::all_of(entries, [&](const FormEntry& entry) { return entry.value(field).text.isEmpty(); });
            if (none && !entries.isEmpty() && !filled.blanks.contains(field))
                filled.blanks.append(field);
        }
        return {};
    }

    void fillCells()
    {
        for (const FormPlace& place : m_map.places) {
            const auto cell = place.isCell ? cellNamed(place.place) : std::nullopt;
            if (!cell)
                continue;
            const FormValue value = m_values.single.value(place.field);
            if (value.text.isEmpty() && !filled.blanks.contains(place.field))
                filled.blanks.append(place.field);
            put(cell->row, cell->column, place, value, place.place);
        }
    }

    void tellRefused()
    {
        for (const RefusedWord& each : std::as_const(m_refused))
            filled.problems.append(refusedSentence(each));
    }

    sheet::SheetFill fill;
    FilledForm filled;

private:
    /// Words that stand in the first row, too, were filled in for everybody; numbers and formulas count rows and sums.
    [[nodiscard]] bool isFree(int row) const
    {
        for (const ListColumn& each : m_columns) {
            for (const sheet::MergedRange& merge : m_sheet.table.merges()) {
                const bool inside = row >= merge.firstRow && row <= merge.lastRow && each.column >= merge.firstColumn
                    && each.column <= merge.lastColumn;
                if (inside && (row != merge.firstRow || each.column != merge.firstColumn))
                    return false;
            }
        }
        const auto index = m_rowIndex.constFind(row);
        if (index == m_rowIndex.constEnd())
            return true;
        const auto cells = m_sheet.table.cells(*index);
        return std::ranges::all_of(cells, [&](const sheet::Cell& cell) {
            const auto mapped = std::ranges::find(m_columns, int(cell.column), &ListColumn::column);
            if (mapped != m_columns.end())
                return mapped->place->field == u"序号" && cell.kind == sheet::CellKind::Number;
            return cell.formula || cell.kind != sheet::CellKind::Text || isPrefilled(cell.column);
        });
    }

    [[nodiscard]] bool isPrefilled(int column) const
    {
        const auto first = m_rowIndex.constFind(m_map.firstRow);
        const sheet::Cell* cell = first == m_rowIndex.constEnd() ? nullptr : m_sheet.table.find(*first, column);
        return cell != nullptr && cell->kind == sheet::CellKind::Text;
    }

    void put(int row, int column, const FormPlace& place, const FormValue& value, const QString& whom)
    {
        if (value.text.isEmpty())
            return;
        const auto code = std::ranges::find(place.codes, value.text, &std::pair<QString, QString>::first);
        if (code != place.codes.end())
            return write(row, column, code->second);
        const QStringList allowed = m_sheet.allowedAt(row, column);
        if (!allowed.isEmpty()) {
            if (const auto word = dropdownWord(value.text, allowed))
                return write(row, column, *word);
            return refuse({place.field, value.text, allowed, sheet::cellName(row, column), whom, 1, !whom.isEmpty()});
        }
        if (value.number)
            fill.cells.append({row, column, *value.number});
        else if (!value.date.isEmpty())
            fill.cells.append({row, column, value.date});
        else
            fill.cells.append({row, column, value.text});
    }

    void refuse(const RefusedWord& one)
    {
        const auto same = std::ranges::find_if(m_refused, [&](const RefusedWord& each) {
            return each.field == one.field && each.word == one.word && each.allowed == one.allowed;
        });
        if (same == m_refused.end())
            return m_refused.append(one);
        ++same->count;
        same->arePeople = same->arePeople && one.arePeople;
    }

    /// A code of digits is a number to a dropdown, one that begins with 0 is not.
    void write(int row, int column, const QString& code)
    {
        static const QRegularExpression kNumber(QStringLiteral("^(0|[1-9][0-9]{0,14})$"));
        if (kNumber.match(code).hasMatch())
            fill.cells.append({row, column, code.toDouble()});
        else
            fill.cells.append({row, column, code});
    }

    const sheet::FormSheet& m_sheet;
    const WorkbookMap& m_map;
    const FormValues& m_values;
    QList<ListColumn> m_columns;
    QList<RefusedWord> m_refused; ///< in the order in which they were met
    QHash<int, int> m_rowIndex; ///< of the table, by the sheet's own number
};

} // namespace

std::optional<CellPlace> cellNamed(const QString& name)
{
    static const QRegularExpression kCell(QStringLiteral("^([A-Z]{1,3})([1-9][0-9]{0,6})$"));
    const auto match = kCell.match(name.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const auto column = columnOfLetters(match.captured(1));
    const int row = match.captured(2).toInt();
    return column && row <= 1'048'576 ? std::optional(CellPlace{row, *column}) : std::nullopt;
}

std::optional<int> columnNamed(const WorkbookLook& look, const QString& place)
{
    const QString key = roster::headerKey(place);
    for (const WorkbookColumn& column : look.columns) {
        if (roster::headerKey(column.header) == key)
            return column.column;
    }
    static const QRegularExpression kLetters(QStringLiteral("^[A-Z]{1,3}$"));
    return kLetters.match(place).hasMatch() ? columnOfLetters(place) : std::nullopt;
}

Result<FilledForm> fillWorkbook(const QByteArray& bytes, const QString& fileName, const WorkbookMap& map,
                                const FormValues& values)
{
    BB_CHECK(checkWorkbookMap(bytes, fileName, map));
    BB_TRY(const WorkbookLook look, lookAtWorkbook(bytes, fileName, map.sheet, map.headerRow));
    BB_TRY(const auto form, sheet::WorkbookForm::open(bytes, fileName));
    const int index = int(look.sheets.indexOf(look.sheet));
    BB_TRY(const sheet::FormSheet read, form.read(index));
    WorkbookMap placed = map;
    if (placed.firstRow == 0)
        placed.firstRow = look.firstRow;
    WorkbookFiller filler(read, look, placed, values);
    BB_CHECK(filler.fillList(fileName));
    filler.fillCells();
    filler.tellRefused();
    filler.fill.sheet = index;
    filler.fill.likeRow = placed.firstRow;
    BB_TRY(filler.filled.bytes, form.fill({filler.fill}));
    return std::move(filler.filled);
}

} // namespace branchbook::form
