// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a rule file of the user, and as a list of days off.
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/holiday_text.h"

#include <cstdlib>

using namespace branchbook::rules;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto catalogue = Catalogue::read({{QStringLiteral("x.json"), bytes}})) {
        for (const Rule& rule : catalogue->rules())
            (void)catalogue->cite(rule.source);
    }
    const auto years = readHolidayFile(QStringLiteral("x.txt"), QString::fromUtf8(bytes), 2026);
    if (years && !years->isEmpty()) {
        const HolidayYear merged = mergeHolidays(years->first(), years->last());
        if (merged.year != years->first().year)
            std::abort();
    }
    return 0;
}
