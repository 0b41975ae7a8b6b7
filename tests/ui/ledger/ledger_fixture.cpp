// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_fixture.h"

#include <stdexcept>

namespace branchbook::ui {

ledger::Item itemAbout(const Desk& desk, const QString& matter)
{
    for (const bool recycled : {false, true}) {
        ledger::ItemQuery query;
        query.recycled = recycled;
        const auto items = ledger::listItems(desk.book().reader(), query).value();
        for (const auto& item : items) {
            if (item.matter.contains(matter))
                return item;
        }
    }
    throw std::runtime_error("no such item");
}

} // namespace branchbook::ui
