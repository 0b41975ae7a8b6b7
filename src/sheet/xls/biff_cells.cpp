// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xls/biff_workbook.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace branchbook::sheet {

namespace {

/// A number in 30 bits: the upper half of a double or an integer, perhaps in hundredths ([MS-XLS] 2.5.217).
double rkValue(std::uint32_t rk)
{
    double value = 0;
    if ((rk & 0x02U) != 0)
        value = static_cast<double>(static_cast<std::int32_t>(rk) >> 2);
    else
        value = std::bit_cast<double>(static_cast<std::uint64_t>(rk & 0xFFFF'FFFCU) << 32U);
    return (rk & 0x01U) != 0 ? value / 100 : value;
}

class CellCollector
{
public:
    CellCollector(size_t sharedTexts, size_t maxCells, BiffCells& found)
        : m_sharedTexts(sharedTexts)
        , m_maxCells(maxCells)
        , m_found(found)
    {
    }

    /// False where the record makes no sense.
    bool take(const BiffRecord& record);
    [[nodiscard]] bool tooMany() const { return m_found.cells.size() > m_maxCells; }

private:
    static XlsCellHead head(BiffFields& fields)
    {
        XlsCellHead cell;
        cell.row = fields.u16();
        cell.column = fields.u16();
        cell.style = fields.u16();
        return cell;
    }
    void addNumber(const XlsCellHead& head, double value)
    {
        if (std::isfinite(value))
            m_found.cells.push_back({head, XlsTag::Number, value, 0, 0});
    }
    void addText(const XlsCellHead& head, std::u16string text)
    {
        if (text.empty())
            return;
        m_found.cells.push_back({head, XlsTag::Text, 0, 0, static_cast<std::uint32_t>(m_found.texts.size())});
        m_found.texts.push_back(std::move(text));
    }
    bool takeShared(BiffFields& fields);
    bool takeMany(const BiffRecord& record);
    bool takeFormula(BiffFields& fields);
    bool takeMerges(BiffFields& fields);

    size_t m_sharedTexts;
    size_t m_maxCells;
    BiffCells& m_found;
    XlsCellHead m_formula; ///< the last one, whose text may follow in a STRING record
    bool m_awaitsText = false;
};

bool CellCollector::take(const BiffRecord& record)
{
    BiffFields fields(record);
    switch (record.type) {
    case BiffType::LabelSst: return takeShared(fields);
    case BiffType::Label:
    case BiffType::RString: {
        const XlsCellHead at = head(fields);
        addText(at, fields.string());
        break;
    }
    case BiffType::Rk: {
        const XlsCellHead at = head(fields);
        addNumber(at, rkValue(fields.u32()));
        break;
    }
    case BiffType::MulRk: return takeMany(record);
    case BiffType::Number: {
        const XlsCellHead at = head(fields);
        addNumber(at, fields.f64());
        break;
    }
    case BiffType::Formula: return takeFormula(fields);
    case BiffType::String:
        if (m_awaitsText)
            addText(m_formula, fields.string());
        m_awaitsText = false;
        break;
    case BiffType::BoolErr: {
        const XlsCellHead at = head(fields);
        const std::uint8_t value = fields.u8();
        const bool error = fields.u8() != 0;
        m_found.cells.push_back({at, error ? XlsTag::Error : XlsTag::Boolean, 0, value, 0});
        break;
    }
    case BiffType::MergedCells: return takeMerges(fields);
    default: break;
    }
    return fields.ok();
}

bool CellCollector::takeShared(BiffFields& fields)
{
    const XlsCellHead at = head(fields);
    const std::uint32_t index = fields.u32();
    if (!fields.ok() || index >= m_sharedTexts)
        return false;
    m_found.cells.push_back({at, XlsTag::Text, 0, 0, kSharedText + index});
    return true;
}

bool CellCollector::takeMany(const BiffRecord& record)
{
    constexpr size_t kEnds = 6; // row, first and last column
    constexpr size_t kEach = 6; // style, number
    const size_t size = record.pieces.front().size();
    if (size < kEnds)
        return false;
    BiffFields fields(record);
    XlsCellHead at;
    at.row = fields.u16();
    at.column = fields.u16();
    for (size_t i = 0; i < (size - kEnds) / kEach; ++i, ++at.column) {
        at.style = fields.u16();
        addNumber(at, rkValue(fields.u32()));
    }
    return fields.ok();
}

bool CellCollector::takeFormula(BiffFields& fields)
{
    XlsCellHead at = head(fields);
    at.formula = 1;
    const std::uint32_t low = fields.u32();
    const std::uint32_t high = fields.u32();
    m_formula = at;
    m_awaitsText = false;
    if (high >> 16U != 0xFFFFU) {
        addNumber(at, std::bit_cast<double>(static_cast<std::uint64_t>(high) << 32U | low));
        return fields.ok();
    }
    const auto value = static_cast<std::uint8_t>(low >> 16U);
    switch (low & 0xFFU) {
    case 0: m_awaitsText = true; break;
    case 1: m_found.cells.push_back({at, XlsTag::Boolean, 0, value, 0}); break;
    case 2: m_found.cells.push_back({at, XlsTag::Error, 0, value, 0}); break;
    default: // 3: an empty text
        break;
    }
    return fields.ok();
}

bool CellCollector::takeMerges(BiffFields& fields)
{
    const size_t count = fields.u16();
    for (size_t i = 0; i < count; ++i) {
        BiffMerge merge;
        merge.firstRow = fields.u16();
        merge.lastRow = fields.u16();
        merge.firstColumn = fields.u16();
        merge.lastColumn = fields.u16();
        if (!fields.ok())
            return false;
        m_found.merges.push_back(merge);
    }
    return true;
}

} // namespace

std::optional<XlsFailure> readBiffCells(Bytes stream, const BiffSheet& sheet, size_t sharedTexts, size_t maxCells,
                                        BiffCells& found)
{
    BiffWalker walker(stream, sheet.offset);
    BiffRecord record;
    if (!walker.next(record) || record.type != BiffType::Bof)
        return XlsFailure::Damaged;
    CellCollector collector(sharedTexts, maxCells, found);
    int depth = 1; // charts on the sheet are streams of their own inside it
    while (depth > 0) {
        if (!walker.next(record))
            return XlsFailure::Damaged;
        if (record.type == BiffType::Bof)
            ++depth;
        else if (record.type == BiffType::Eof)
            --depth;
        else if (depth == 1 && !collector.take(record))
            return XlsFailure::Damaged;
        if (collector.tooMany())
            return XlsFailure::TooManyCells;
    }
    std::stable_sort(found.cells.begin(), found.cells.end(), [](const BiffCell& a, const BiffCell& b) {
        return a.head.row != b.head.row ? a.head.row < b.head.row : a.head.column < b.head.column;
    });
    return std::nullopt;
}

} // namespace branchbook::sheet
