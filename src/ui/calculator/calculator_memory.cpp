// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/calculator_memory.h"

namespace branchbook::ui {

CalculatorMemory& CalculatorMemory::of(Desk& desk)
{
    auto* found = desk.findChild<CalculatorMemory*>({}, Qt::FindDirectChildrenOnly);
    return found ? *found : *new CalculatorMemory(&desk);
}

void CalculatorMemory::put(const QString& key, const QString& value)
{
    if (value.isEmpty())
        m_values.remove(key);
    else
        m_values.insert(key, value);
}

void CalculatorMemory::forget(const QString& prefix)
{
    m_values.removeIf([&](const auto& entry) { return entry.key().startsWith(prefix); });
}

} // namespace branchbook::ui
