// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of record in the menu 新建 and in the search over the window.
#pragma once

#include "ui/shell/desk_shelf.h"
#include "ui/shell/page.h"

#include <optional>

namespace branchbook::ui {

inline constexpr int kRecordMenuGroup = 2; ///< behind the meetings

/// 新建 … opens the page of an area with an argument, as Desk::showPage takes it.
inline void addNewRecord(Registry& registry, const QString& text, const QString& icon, const QString& area,
                         const QString& argument)
{
    registry.newEntries.push_back(
        {text, icon, {}, kRecordMenuGroup, [area, argument](Desk& desk) { desk.showPage(area, argument); }});
}

/// The search lists the first `most` records of which `line` makes a line for what is typed (trimmed); for an empty word
/// it makes one of every record. `list` is read beside the window when the search opens, once until the book changes; what
/// is sealed is not in it. `idOf` gives "ledger:<uuid>", by which the record is found again.
template <class Row>
void addRecordSearch(Registry& registry, int most, DeskShelf::Read<QList<Row>> (*list)(Desk& desk),
                     std::optional<PaletteItem> (*line)(Desk& desk, const Row& row, const QString& word),
                     QString (*idOf)(const Row& row))
{
    const auto rowsOf = [list](Desk& desk) -> QList<Row> {
        const auto* rows = DeskShelf::of(desk).get<QList<Row>>(reinterpret_cast<const void*>(list), list);
        return rows != nullptr ? *rows : QList<Row>();
    };
    registry.providers.emplace_back([=](Desk& desk, const QString& typed) {
        QList<PaletteItem> found;
        const QString word = typed.trimmed();
        const QList<Row> rows = rowsOf(desk); // asked for when the search opens
        if (word.isEmpty())
            return found;
        for (qsizetype i = 0; i < rows.size() && found.size() < most; ++i) {
            if (auto one = line(desk, rows.at(i), word)) {
                one->id = idOf(rows.at(i));
                found.append(*one);
            }
        }
        return found;
    });
    registry.finders.emplace_back([=](Desk& desk, const QString& id) -> std::optional<PaletteItem> {
        const QList<Row> rows = rowsOf(desk);
        for (const Row& row : rows) {
            if (idOf(row) != id)
                continue;
            auto one = line(desk, row, QString());
            if (one)
                one->id = id;
            return one;
        }
        return std::nullopt;
    });
}

} // namespace branchbook::ui
