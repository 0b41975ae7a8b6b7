// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What branchbook-xls does with its input: an OLE container, or a bare record stream.
#include "sheet/xls/ole_workbook.h"

#include <cstdlib>
#include <cstring>

using namespace branchbook::sheet;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr uint8_t kOle[] = {0xD0, 0xCF, 0x11, 0xE0};
    std::vector<uint8_t> stream(data, data + size);
    if (size > sizeof kOle && std::memcmp(data, kOle, sizeof kOle) == 0 && findWorkbookStream({data, size}, stream))
        return 0;
    BiffWorkbook book;
    if (readBiffWorkbook(stream, book))
        return 0;
    for (size_t i = 0; i < book.sheets.size() && i < 4; ++i) {
        BiffCells found;
        if (readBiffCells(stream, book.sheets[i], book.texts.size(), 20'000, found))
            continue;
        for (const BiffCell& cell : found.cells)
            if (cell.tag == XlsTag::Text
                && (cell.text >= kSharedText ? cell.text - kSharedText >= book.texts.size()
                                             : cell.text >= found.texts.size()))
                std::abort();
    }
    return 0;
}
