// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_shelf.h"

namespace branchbook::ui {

DeskShelf::DeskShelf(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_reading(desk.book())
{
    connect(&desk, &Desk::changed, this, &DeskShelf::clear);
    connect(&desk, &Desk::branchChanged, this, &DeskShelf::clear);
}

DeskShelf& DeskShelf::of(Desk& desk)
{
    auto* shelf = desk.findChild<DeskShelf*>(QString(), Qt::FindDirectChildrenOnly);
    return shelf != nullptr ? *shelf : *new DeskShelf(desk);
}

void DeskShelf::clear()
{
    m_reading.forget(); // it may be older than this change
    m_asked.clear();
    m_failed.clear();
    m_kept.clear();
}

} // namespace branchbook::ui
