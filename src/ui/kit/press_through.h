// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure beside the button that opens its people: whoever presses the figure means the button.
#pragma once

class QAbstractButton;
class QWidget;

namespace branchbook::ui {

/// The left mouse button on `area` clicks `button`; keys and screen readers have the button itself. Does nothing while the button
/// is disabled or gone.
void pressThrough(QWidget& area, QAbstractButton& button);

} // namespace branchbook::ui
