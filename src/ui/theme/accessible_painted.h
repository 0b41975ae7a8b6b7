// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Roles, values and children of widgets that paint themselves; Qt knows nothing of them but their name.
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace branchbook::ui {

/// A factory for QAccessible::installFactory: PaintedValue is a progress bar; PaintedParts is a table or a list with its
/// parts as children; another widget of the house that derives from QWidget or QFrame alone and has a name is a dialog
/// where it covers the window, a text without children, a group with them.
[[nodiscard]] QAccessibleInterface* makePaintedInterface(const QString& className, QObject* object);

} // namespace branchbook::ui
