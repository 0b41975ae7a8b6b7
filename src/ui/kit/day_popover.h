// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a day: typed in any form that a date field takes, or picked from the calendar below it.
#pragma once

#include <QDate>

#include <functional>
#include <optional>

class QWidget;

namespace branchbook::ui {

/// `taken` hears the day, or nothing where the field was cleared. Never a nested event loop.
void askForDay(QWidget* anchor, QDate day, QDate today, const std::function<void(std::optional<QDate>)>& taken);

} // namespace branchbook::ui
