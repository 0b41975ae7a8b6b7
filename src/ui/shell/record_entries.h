// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of record in the menu 新建 and in the search over the window.
#pragma once

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

/// The search lists the first `most` records of which `line` makes a line for what is typed (trimmed, never empty).
template <class Row>
void addRecordSearch(Registry& registry, int most, Result<QList<Row>> (*list)(Desk& desk),
                     std::optional<PaletteItem> (*line)(Desk& desk, const Row& row, const QString& word))
{
    registry.providers.emplace_back([=](Desk& desk, const QString& typed) {
        QList<PaletteItem> found;
        const QString word = typed.trimmed();
        if (word.isEmpty())
            return found;
        const auto rows = list(desk);
        for (qsizetype i = 0; rows && i < rows->size() && found.size() < most; ++i) {
            if (const auto one = line(desk, rows->at(i), word))
                found.append(*one);
        }
        return found;
    });
}

} // namespace branchbook::ui
