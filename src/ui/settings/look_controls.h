// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two segmented controls of the look, on the first page and in the settings.
#pragma once

#include "ui/kit/choice.h"
#include "ui/theme/theme.h"

namespace branchbook::ui {

[[nodiscard]] Segmented* makeSizeControl(const ThemeSettings& look);
[[nodiscard]] Segmented* makeSchemeControl(const ThemeSettings& look);
[[nodiscard]] double textScaleAt(int index);
[[nodiscard]] int indexOfTextScale(double scale);
[[nodiscard]] Scheme schemeAt(int index);
[[nodiscard]] int indexOfScheme(Scheme scheme);

} // namespace branchbook::ui
