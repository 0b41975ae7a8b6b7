// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A .docx as it is, or the text of its document. What opens is filled, twice to the same bytes, and what was filled opens again.
#include "fuzz/sheet_fuzz.h"

#include "branchbook/sheet/word_template.h"

using namespace branchbook::sheet;

namespace {

constexpr char kRelations[] =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/></Relationships>";

WordEntry entryFor(const QString& name, int number)
{
    return {{name, QStringLiteral("甲<%1>&\n\t乙").arg(number)}};
}

/// Something for every place, two rows for every list.
WordValues valuesFor(const QList<WordMark>& marks)
{
    WordValues values;
    for (const WordMark& mark : marks) {
        if (mark.list().isEmpty()) {
            values.single.insert(entryFor(mark.name, 0));
            continue;
        }
        auto& rows = values.lists[mark.list()];
        rows.resize(2);
        for (int row = 0; row < 2; ++row)
            rows[row].insert(entryFor(mark.field(), row));
    }
    return values;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("PK"))
        bytes = packed({{"_rels/.rels", kRelations}, {"word/document.xml", bytes}});
    const QString name = QStringLiteral("x.docx");
    const auto word = WordTemplate::open(bytes, name, fuzzLimits());
    if (!word || word->marks().size() > 200)
        return 0;
    const WordValues values = valuesFor(word->marks());
    const auto filled = word->fill(values);
    if (!filled)
        return 0;
    const auto again = word->fill(values);
    if (!again || *again != *filled || !WordTemplate::open(*filled, name))
        std::abort();
    return 0;
}
