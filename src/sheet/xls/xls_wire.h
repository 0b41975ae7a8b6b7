// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What branchbook-xls says on its standard output: a row of messages in the machine's own byte order, each one a tag
// and its fields without padding. The last one is End; whatever ends otherwise was cut short and is not believed.
#pragma once

#include <cstdint>

namespace branchbook::sheet {

enum class XlsTag : std::uint8_t {
    Failure = 'E', ///< u8 XlsFailure; nothing follows
    Sheet = 'S', ///< u8 hidden, u16 length, char16 name[]: in tab order, worksheets only
    DateSystem = 'D', ///< u8 1 = 1904
    Format = 'F', ///< u16 id, u16 length, char16 code[]
    CellStyle = 'X', ///< u16 format id: one per XF record, in order
    Number = 'N', ///< XlsCellHead, f64
    Text = 'T', ///< XlsCellHead, u32 length, char16 text[]
    Boolean = 'B', ///< XlsCellHead, u8
    Error = 'Q', ///< XlsCellHead, u8 code of BIFF
    Merge = 'M', ///< u16 first row, last row, first column, last column, from 0
    End = 'Z',
};

enum class XlsFailure : std::uint8_t { Damaged = 1, Encrypted = 2, OldVersion = 3, NotAWorkbook = 4, TooManyCells = 5 };

/// Cells come with rows ascending, and columns within a row.
struct XlsCellHead {
    std::uint32_t row = 0; ///< from 0
    std::uint16_t column = 0;
    std::uint16_t style = 0;
    std::uint32_t formula = 0; ///< 1 = a formula's stored result
};
static_assert(sizeof(XlsCellHead) == 12);

} // namespace branchbook::sheet
