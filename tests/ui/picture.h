// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders a page to build/pictures/ and looks for what a person would see at once.
#pragma once

#include <QStringList>

class QWidget;

namespace branchbook::ui {

/// Shows `page` at its size, saves `name`.png, and returns every fault found: clipped text, focusable widgets without
/// an accessible name, a fallback font, an empty picture, a picture of the manual or the README that shows an older page.
[[nodiscard]] QStringList takePicture(QWidget& page, const QString& name);
/// The picture `name` once more as `name`-grey.png: what is told by colour alone cannot be told apart in it. False: there is
/// no such picture, or it cannot be saved.
[[nodiscard]] bool takeGrey(const QString& name);
/// As an input method commits it: QTest::keyClicks knows no Chinese.
void typeText(QWidget& field, const QString& text);

} // namespace branchbook::ui
