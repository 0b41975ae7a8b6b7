// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zip as it is, or five parts divided by lines of "----" (workbook, relationships, styles, texts, sheet).
#include "fuzz/sheet_fuzz.h"

#include "sheet/xlsx_reader.h"

using namespace branchbook::sheet;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("PK")) {
        const char* names[] = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
                               "xl/sheet.xml"};
        std::vector<std::pair<QByteArray, QByteArray>> members;
        for (const char* name : names) {
            const qsizetype cut = bytes.indexOf("\n----\n");
            members.emplace_back(name, cut < 0 ? bytes : bytes.left(cut));
            bytes = cut < 0 ? QByteArray() : bytes.mid(cut + 6);
        }
        bytes = packed(members);
    }
    const Limits limits = fuzzLimits();
    auto package = ZipPackage::open(bytes, QStringLiteral("x.xlsx"), limits);
    if (!package)
        return 0;
    if (auto book = openXlsx(std::move(*package), limits))
        readEverything(**book);
    return 0;
}
