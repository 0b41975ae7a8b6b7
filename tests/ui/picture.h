// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders a page to build/pictures/ and looks for what a person would see at once.
#pragma once

#include <QStringList>

class QWidget;

namespace branchbook::ui {

/// Shows `page` at its size, saves `name`.png, and returns every fault found: clipped text, focusable widgets without
/// an accessible name, a fallback font, an empty picture.
[[nodiscard]] QStringList takePicture(QWidget& page, const QString& name);
/// As an input method commits it: QTest::keyClicks knows no Chinese.
void typeText(QWidget& field, const QString& text);

} // namespace branchbook::ui
