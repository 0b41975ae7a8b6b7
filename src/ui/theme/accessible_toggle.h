// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons that stay pressed, used by a screen reader as by a mouse. Qt's own action sets the mark alone: nobody who waits for a
// click hears of it, and the view, the filter or the setting stays what it was. One of several is read as a radio button.
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace branchbook::ui {

/// A factory for QAccessible::installFactory: any checkable QAbstractButton.
[[nodiscard]] QAccessibleInterface* makeToggleInterface(const QString& className, QObject* object);

} // namespace branchbook::ui
