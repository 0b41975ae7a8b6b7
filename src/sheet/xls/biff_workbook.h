// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An Excel 97–2003 workbook stream: what it declares for all its sheets, and the cells of one of them.
#pragma once

#include "sheet/xls/biff_records.h"
#include "sheet/xls/xls_wire.h"

#include <optional>

namespace branchbook::sheet {

struct BiffSheet {
    std::u16string name;
    size_t offset = 0; ///< of its records in the stream
    bool hidden = false;
};

struct BiffFormat {
    std::uint16_t id = 0;
    std::u16string code;
};

struct BiffCell {
    XlsCellHead head;
    XlsTag tag = XlsTag::Number;
    double number = 0; ///< Number
    std::uint8_t code = 0; ///< Boolean, Error
    std::uint32_t text = 0; ///< Text: index into BiffCells::texts, or from kSharedText on into BiffWorkbook::texts
};

constexpr std::uint32_t kSharedText = 0x8000'0000;

struct BiffMerge {
    std::uint16_t firstRow = 0;
    std::uint16_t lastRow = 0;
    std::uint16_t firstColumn = 0;
    std::uint16_t lastColumn = 0;
};

struct BiffCells {
    std::vector<BiffCell> cells;
    std::vector<std::u16string> texts;
    std::vector<BiffMerge> merges;
};

struct BiffWorkbook {
    std::vector<BiffSheet> sheets;
    std::vector<BiffFormat> formats;
    std::vector<std::uint16_t> styles; ///< format id of each XF
    std::vector<std::u16string> texts;
    bool from1904 = false;
};

/// The reason, or empty where all went well.
[[nodiscard]] std::optional<XlsFailure> readBiffWorkbook(Bytes stream, BiffWorkbook& book);
[[nodiscard]] std::optional<XlsFailure> readBiffCells(Bytes stream, const BiffSheet& sheet, size_t sharedTexts,
                                                      size_t maxCells, BiffCells& found);

} // namespace branchbook::sheet
