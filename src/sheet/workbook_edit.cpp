// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/workbook_edit.h"

#include "sheet/xlsx_sheet.h"

#include <algorithm>
#include <map>

namespace branchbook::sheet {

namespace {

constexpr qsizetype kMaxCellText = 32'767;
constexpr qint64 kDays1904 = 1'462; ///< between the two systems

struct CellAt {
    quint32 from = 0;
    quint32 to = 0;
    QString style; ///< as written; null: none
    bool hasFormula = false;
};

struct RowAt {
    quint32 from = 0; ///< the tag
    quint32 tagTo = 0;
    quint32 close = 0; ///< where its </row> begins; 0: <row/>
    quint32 to = 0;
    std::map<int, CellAt> cells; ///< by column
};

/// Where everything stands that may change.
struct SheetMap {
    QByteArray prefix; ///< "x:"; mostly empty
    std::map<int, RowAt> rows;
    std::vector<XmlPiece> results; ///< <v>…</v> of cells with a formula
    std::vector<MergedRange> merges;
    QStringList formulas;
    XmlPiece data; ///< <sheetData> or <sheetData/>
    quint32 dataClose = 0;
    std::optional<XmlPiece> dimension;
};

MergedRange rangeFrom(const QString& text)
{
    const QByteArray reference = QString(text).remove(u'$').toLatin1();
    const QList<QByteArray> ends = reference.split(':');
    qint64 row = 0;
    qint64 column = 0;
    MergedRange range;
    if (!parseReference(ends.first().toStdString(), row, column))
        return range;
    range = {int(row), int(row), int(column), int(column)};
    if (ends.size() == 2 && parseReference(ends.last().toStdString(), row, column)) {
        range.lastRow = int(row);
        range.lastColumn = int(column);
    }
    return range;
}

class SheetMapper
{
public:
    explicit SheetMapper(const XmlPart& part)
        : m_part(part)
    {
    }

    SheetMap map()
    {
        for (const XmlPiece& piece : m_part.pieces) {
            if (piece.kind == PieceKind::Text || piece.kind == PieceKind::Raw) {
                if (m_inFormula)
                    m_formula += textOf(m_part, piece);
                continue;
            }
            if (piece.kind == PieceKind::Other)
                continue;
            std::string_view name = m_part.nameOf(piece);
            if (!m_rooted) {
                m_rooted = true;
                const size_t colon = name.find(':');
                m_map.prefix =
                    colon == std::string_view::npos ? QByteArray() : QByteArray(name.data(), qsizetype(colon + 1));
            }
            if (!name.starts_with(std::string_view(m_map.prefix.constData(), size_t(m_map.prefix.size()))))
                continue;
            name.remove_prefix(size_t(m_map.prefix.size()));
            if (piece.kind != PieceKind::Close)
                begin(name, piece);
            if (piece.kind != PieceKind::Open)
                end(name, piece);
        }
        return std::move(m_map);
    }

private:
    [[nodiscard]] QString attribute(const XmlPiece& piece, const char* name) const
    {
        return attributeOf(m_part.view(piece.from, piece.to), name);
    }

    void begin(std::string_view name, const XmlPiece& piece)
    {
        if (name == "sheetData") {
            m_map.data = piece;
            m_inData = true;
        } else if (name == "dimension") {
            m_map.dimension = piece;
        } else if (name == "mergeCell") {
            m_map.merges.push_back(rangeFrom(attribute(piece, "ref")));
        } else if (name == "row" && m_inData) {
            const int number = attribute(piece, "r").toInt();
            m_row = number > 0 ? number : m_row + 1;
            m_column = -1;
            m_map.rows[m_row] = {piece.from, piece.to, 0, piece.to, {}};
        } else if (name == "c" && m_inData && m_row > 0) {
            qint64 row = 0;
            qint64 column = 0;
            const bool isNamed = parseReference(attribute(piece, "r").toStdString(), row, column);
            m_column = isNamed ? int(column) : m_column + 1;
            m_map.rows[m_row].cells[m_column] = {piece.from, piece.to, attribute(piece, "s"), false};
            m_inCell = true;
            m_result.reset();
        } else if (name == "f" && m_inCell) {
            m_map.rows[m_row].cells[m_column].hasFormula = true;
            m_inFormula = true;
            m_formula.clear();
        } else if (name == "v" && m_inCell) {
            m_result = piece;
        }
    }

    void end(std::string_view name, const XmlPiece& piece)
    {
        if (name == "sheetData") {
            m_inData = false;
            m_map.dataClose = piece.from;
        } else if (name == "row" && m_inData && m_row > 0) {
            m_map.rows[m_row].close = piece.kind == PieceKind::Empty ? 0 : piece.from;
            m_map.rows[m_row].to = piece.to;
        } else if (name == "c" && m_inCell) {
            CellAt& cell = m_map.rows[m_row].cells[m_column];
            cell.to = piece.to;
            if (cell.hasFormula && m_result)
                m_map.results.push_back(*m_result);
            m_inCell = false;
        } else if (name == "f" && m_inFormula) {
            m_inFormula = false;
            m_map.formulas.append(m_formula);
        } else if (name == "v" && m_result) {
            m_result->to = piece.to;
        }
    }

    const XmlPart& m_part;
    SheetMap m_map;
    bool m_rooted = false;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_inFormula = false;
    QString m_formula;
    std::optional<XmlPiece> m_result;
    int m_row = 0;
    int m_column = -1;
};

/// Writes the cells of one sheet.
class CellWriter
{
public:
    CellWriter(const XmlPart& part, SheetMap map, const SheetFill& fill, const FormStyles& styles)
        : m_part(part)
        , m_map(std::move(map))
        , m_fill(fill)
        , m_styles(styles)
    {
    }

    QByteArray write()
    {
        std::map<int, std::map<int, const CellValue*>> wanted;
        for (const CellFill& cell : m_fill.cells)
            wanted[cell.row][cell.column] = &cell.value;
        QByteArray appended; ///< rows after the last one
        for (const auto& [row, cells] : wanted) {
            if (const auto found = m_map.rows.find(row); found != m_map.rows.end()) {
                writeInto(row, found->second, cells);
                continue;
            }
            const auto next = m_map.rows.upper_bound(row);
            if (next == m_map.rows.end())
                appended += newRow(row, cells);
            else
                m_edits.push_back({next->second.from, next->second.from, newRow(row, cells)});
        }
        appendRows(appended);
        for (const XmlPiece& result : m_map.results)
            m_edits.push_back({result.from, result.to, {}});
        widenDimension(wanted);
        return editedXml(m_part, 0, quint32(m_part.bytes.size()), std::move(m_edits));
    }

private:
    using Wanted = std::map<int, const CellValue*>;

    void writeInto(int number, const RowAt& row, const Wanted& cells)
    {
        QByteArray inside; ///< of a row that has nothing
        for (const auto& [column, value] : cells) {
            const auto found = row.cells.find(column);
            if (found != row.cells.end()) {
                m_edits.push_back(
                    {found->second.from, found->second.to, newCell(number, column, found->second.style, value)});
                continue;
            }
            const QByteArray cell = newCell(number, column, styleAbove(column), value);
            const auto next = row.cells.upper_bound(column);
            if (next != row.cells.end())
                m_edits.push_back({next->second.from, next->second.from, cell});
            else if (row.close != 0)
                m_edits.push_back({row.close, row.close, cell});
            else
                inside += cell;
        }
        if (!inside.isEmpty()) // "/>" becomes ">…</row>"
            m_edits.push_back({row.tagTo - 2, row.tagTo, '>' + inside + "</" + m_map.prefix + "row>"});
    }

    /// Where the sheet has no such row: as the row it shall look like, with its height and styles.
    QByteArray newRow(int number, const Wanted& cells)
    {
        QByteArray tag = '<' + m_map.prefix + "row r=\"" + QByteArray::number(number) + '"';
        Wanted all = cells;
        const auto model = m_map.rows.find(m_fill.likeRow);
        if (model != m_map.rows.end()) {
            const std::string_view old = m_part.view(model->second.from, model->second.tagTo);
            for (const char* name : {"s", "customFormat", "ht", "customHeight"}) {
                if (const QString value = attributeOf(old, name); !value.isNull())
                    tag += ' ' + QByteArray(name) + "=\"" + escapedXml(value) + '"';
            }
            for (const auto& [column, cell] : model->second.cells)
                all.try_emplace(column, nullptr);
        }
        tag += '>';
        for (const auto& [column, value] : all)
            tag += newCell(number, column, styleAbove(column), value);
        return tag + "</" + m_map.prefix + "row>";
    }

    [[nodiscard]] QString styleAbove(int column) const
    {
        const auto row = m_map.rows.find(m_fill.likeRow);
        if (row == m_map.rows.end())
            return {};
        const auto cell = row->second.cells.find(column);
        return cell == row->second.cells.end() ? QString() : cell->second.style;
    }

    [[nodiscard]] std::optional<double> serialOf(const PartialDate& date, const QString& style) const
    {
        const auto index = size_t(style.isNull() ? 0 : style.toUInt());
        if (index >= m_styles.dates.size() || !m_styles.dates[index])
            return {};
        const DateShown shown = *m_styles.dates[index];
        const bool fits = date.precision() == Precision::Day
            || (date.precision() == Precision::Month && shown != DateShown::Day)
            || (date.precision() == Precision::Year && shown == DateShown::Year);
        const qint64 days = QDate(1899, 12, 30).daysTo(date.earliest());
        if (!fits || days < 61) // before 1900-03-01 the two systems disagree
            return {};
        return double(m_styles.dateSystem == DateSystem::From1904 ? days - kDays1904 : days);
    }

    QByteArray newCell(int row, int column, const QString& style, const CellValue* value)
    {
        QByteArray cell = '<' + m_map.prefix + "c r=\"" + cellName(row, column).toLatin1() + '"';
        if (!style.isNull())
            cell += " s=\"" + escapedXml(style) + '"';
        std::optional<double> number;
        QString text;
        if (value != nullptr) {
            if (const auto* plain = std::get_if<double>(value)) {
                number = *plain;
            } else if (const auto* date = std::get_if<PartialDate>(value)) {
                if (!date->isEmpty())
                    number = serialOf(*date, style);
                text = date->isEmpty() ? QString() : date->toIso();
            } else {
                text = std::get<QString>(*value).left(kMaxCellText);
            }
        }
        if (number)
            return cell + "><" + m_map.prefix + "v>" + QByteArray::number(*number, 'g', 15) + "</" + m_map.prefix
                + "v></" + m_map.prefix + "c>";
        if (text.isEmpty())
            return cell + "/>";
        return cell + " t=\"inlineStr\"><" + m_map.prefix + "is><" + m_map.prefix + "t xml:space=\"preserve\">"
            + escapedXml(text) + "</" + m_map.prefix + "t></" + m_map.prefix + "is></" + m_map.prefix + "c>";
    }

    void appendRows(const QByteArray& rows)
    {
        if (rows.isEmpty())
            return;
        if (m_map.data.kind == PieceKind::Empty)
            m_edits.push_back({m_map.data.to - 2, m_map.data.to, '>' + rows + "</" + m_map.prefix + "sheetData>"});
        else
            m_edits.push_back({m_map.dataClose, m_map.dataClose, rows});
    }

    /// Some readers take no cell outside it.
    void widenDimension(const std::map<int, Wanted>& wanted)
    {
        if (!m_map.dimension || wanted.empty())
            return;
        const std::string_view tag = m_part.view(m_map.dimension->from, m_map.dimension->to);
        const QString old = attributeOf(tag, "ref");
        MergedRange range = rangeFrom(old);
        if (range.firstRow < 1)
            return;
        range.firstRow = std::min(range.firstRow, wanted.begin()->first);
        range.lastRow = std::max(range.lastRow, wanted.rbegin()->first);
        for (const auto& [row, cells] : wanted) {
            range.firstColumn = std::min(range.firstColumn, cells.begin()->first);
            range.lastColumn = std::max(range.lastColumn, cells.rbegin()->first);
        }
        const QString wide =
            cellName(range.firstRow, range.firstColumn) + u':' + cellName(range.lastRow, range.lastColumn);
        QByteArray changed(tag.data(), qsizetype(tag.size()));
        changed.replace(old.toLatin1(), wide.toLatin1());
        if (wide != old)
            m_edits.push_back({m_map.dimension->from, m_map.dimension->to, changed});
    }

    const XmlPart& m_part;
    SheetMap m_map;
    const SheetFill& m_fill;
    const FormStyles& m_styles;
    std::vector<XmlEdit> m_edits;
};

} // namespace

Result<QByteArray> withCells(const XmlPart& sheet, const SheetFill& fill, const FormStyles& styles,
                             const QString& fileName)
{
    SheetMap map = SheetMapper(sheet).map();
    for (const CellFill& cell : fill.cells) {
        const QString name = cellName(cell.row, cell.column);
        const auto row = map.rows.find(cell.row);
        if (row != map.rows.end()) {
            const auto found = row->second.cells.find(cell.column);
            if (found != row->second.cells.end() && found->second.hasFormula)
                return fail(ErrorKind::Invalid, QStringLiteral("template.formula_cell"), {fileName, name});
        }
        for (const MergedRange& merge : map.merges) {
            const bool inside = cell.row >= merge.firstRow && cell.row <= merge.lastRow
                && cell.column >= merge.firstColumn && cell.column <= merge.lastColumn;
            if (inside && (cell.row != merge.firstRow || cell.column != merge.firstColumn))
                return fail(ErrorKind::Invalid, QStringLiteral("template.merged_cell"), {fileName, name});
        }
    }
    return CellWriter(sheet, std::move(map), fill, styles).write();
}

QByteArray withoutResults(const XmlPart& sheet)
{
    std::vector<XmlEdit> edits;
    for (const XmlPiece& result : SheetMapper(sheet).map().results)
        edits.push_back({result.from, result.to, {}});
    return editedXml(sheet, 0, quint32(sheet.bytes.size()), std::move(edits));
}

bool hasFormulaWith(const XmlPart& sheet, const QString& text)
{
    const SheetMap map = SheetMapper(sheet).map();
    return std::ranges::any_of(map.formulas, [&](const QString& formula) { return formula.contains(text); });
}

} // namespace branchbook::sheet
