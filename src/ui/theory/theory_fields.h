// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs of this room share: class hours and numbers as typed, many people in a scrolled grid.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/rules/number_field.h"

#include <optional>

class QGridLayout;
class QWidget;

namespace branchbook::ui {

class Desk;
class LineField;
class TextField;

/// As minutes; 0 where nothing stands in it. What is no number is said under the field, and gives nothing.
[[nodiscard]] std::optional<int> minutesIn(LineField& field, const Desk& desk);
/// Class hours of minutes, as this book counts them.
[[nodiscard]] QString hoursText(int minutes, const Desk& desk);
/// False: what is typed is no number, which is said under the field.
[[nodiscard]] bool readInto(std::optional<int>& number, LineField& field, const rules::NumberField& what);
/// A scrolled area of its own height; the grid is inside.
[[nodiscard]] QWidget* scrolledGrid(QGridLayout*& grid);
[[nodiscard]] TextField* theoryText(const QString& title, const QString& text, const QString& example = {});

} // namespace branchbook::ui
