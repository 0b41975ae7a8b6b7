// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets of spreadsheets share: small limits, a package in memory, reading all there is.
#pragma once

#include "branchbook/sheet/workbook.h"

#include <QByteArray>

#include <cstdlib>
#include <utility>
#include <vector>

#include <zip.h>

namespace branchbook::sheet {

inline Limits fuzzLimits()
{
    Limits limits;
    limits.cells = 20'000;
    limits.characters = 2'000'000;
    limits.inflatedBytes = 8 << 20;
    return limits;
}

/// The table of each sheet, looked at cell by cell.
inline void readEverything(Workbook& book)
{
    NoProgress progress;
    for (int sheet = 0; sheet < static_cast<int>(std::min<qsizetype>(book.sheets().size(), 4)); ++sheet) {
        const auto table = book.read(sheet, progress);
        if (!table)
            continue;
        qsizetype seen = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            int last = -1;
            for (const Cell& cell : table->cells(row)) {
                if (cell.column <= last || cell.text.isEmpty() || table->find(row, cell.column) != &cell)
                    std::abort();
                last = cell.column;
                ++seen;
            }
        }
        if (seen != table->cellCount())
            std::abort();
    }
}

/// A zip of stored members.
inline QByteArray packed(const std::vector<std::pair<QByteArray, QByteArray>>& members)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    zip_source_keep(buffer);
    for (const auto& [name, bytes] : members) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            zip_source_free(source);
        else
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    QByteArray result;
    if (zip_source_open(buffer) == 0) {
        zip_source_seek(buffer, 0, SEEK_END);
        result.resize(static_cast<qsizetype>(zip_source_tell(buffer)));
        zip_source_seek(buffer, 0, SEEK_SET);
        zip_source_read(buffer, result.data(), static_cast<zip_uint64_t>(result.size()));
        zip_source_close(buffer);
    }
    zip_source_free(buffer);
    zip_error_fini(&error);
    return result;
}

} // namespace branchbook::sheet
