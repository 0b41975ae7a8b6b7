// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record stream of an Excel 97–2003 workbook ([MS-XLS] 2.1.4): every read is checked against its record.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace branchbook::sheet {

using Bytes = std::span<const std::uint8_t>;

/// Of the records that matter here.
enum class BiffType : std::uint16_t {
    Formula = 0x0006,
    Eof = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergedCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Rk = 0x027E,
    Format = 0x041E,
    Bof = 0x0809,
};

struct BiffRecord {
    BiffType type = BiffType::Eof;
    std::vector<Bytes> pieces; ///< the record itself and the CONTINUE records after it
};

/// Walks records from an offset on.
class BiffWalker
{
public:
    BiffWalker(Bytes stream, size_t offset)
        : m_stream(stream)
        , m_at(offset)
    {
    }
    /// False at the end of the stream or where a record reaches beyond it.
    [[nodiscard]] bool next(BiffRecord& record);

private:
    [[nodiscard]] bool take(BiffType& type, Bytes& data);

    Bytes m_stream;
    size_t m_at;
};

/// Reads fields of one record across its pieces. After a read beyond the end ok() is false and all values are 0.
class BiffFields
{
public:
    explicit BiffFields(const BiffRecord& record)
        : m_pieces(record.pieces)
    {
    }
    [[nodiscard]] std::uint8_t u8();
    [[nodiscard]] std::uint16_t u16();
    [[nodiscard]] std::uint32_t u32();
    [[nodiscard]] double f64();
    void skip(size_t bytes);
    [[nodiscard]] size_t leftInPiece() const;
    [[nodiscard]] bool ok() const { return m_ok; }
    /// Characters of a string whose flags (bit 0 = two bytes each) have been read. Where they go on in the next
    /// piece, that begins with flags of its own.
    [[nodiscard]] std::u16string characters(size_t count, std::uint8_t flags);
    /// XLUnicodeString, or XLUnicodeRichExtendedString with formatting and phonetic data skipped.
    [[nodiscard]] std::u16string string();

private:
    [[nodiscard]] bool atEnd();

    const std::vector<Bytes>& m_pieces;
    size_t m_piece = 0;
    size_t m_at = 0;
    bool m_ok = true;
};

} // namespace branchbook::sheet
