// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the cell of a roster, read as each field: a date that is taken, or offered to choose from, is a date.
#include "branchbook/base/date.h"
#include "branchbook/roster/cell_reader.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace branchbook;
using namespace branchbook::roster;

namespace {

bool isDate(const QString& iso)
{
    return !PartialDate::fromIso(iso).isEmpty();
}

void readAs(const book::FieldInfo& info, const sheet::Cell& cell, CellTyping typing)
{
    ReadContext context;
    context.today = QDate(2026, 9, 18);
    context.typing = typing;
    const CellReading reading = readCell(cell, info.field, context);
    if (info.kind != book::FieldKind::Date)
        return;
    if (!reading.value.isEmpty() && !isDate(reading.value))
        std::abort();
    for (const QString& choice : reading.choices) {
        if (!isDate(choice))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    sheet::Cell cell;
    cell.text = text;
    for (const book::FieldInfo& info : book::memberFields()) {
        readAs(info, cell, CellTyping::Typed);
        readAs(info, cell, CellTyping::Untyped);
    }
    sheet::Cell number = cell;
    number.kind = sheet::CellKind::Number;
    bool isNumber = false;
    number.number = text.toDouble(&isNumber);
    for (const book::FieldInfo& info : book::memberFields()) {
        if (isNumber && std::isfinite(number.number)) // as the readers of sheets give them
            readAs(info, number, CellTyping::Typed);
    }
    return 0;
}
