// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zip as it is, or a bare content.xml.
#include "fuzz/sheet_fuzz.h"

#include "sheet/ods_reader.h"

using namespace branchbook::sheet;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("PK"))
        bytes = packed({{"content.xml", bytes}});
    const Limits limits = fuzzLimits();
    auto package = ZipPackage::open(bytes, QStringLiteral("x.ods"), limits);
    if (!package)
        return 0;
    if (auto book = openOds(std::move(*package), limits))
        readEverything(**book);
    return 0;
}
