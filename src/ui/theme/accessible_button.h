// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons used by a screen reader as by a mouse. Qt's own action sets the mark of one that stays pressed and no more: nobody who
// waits for a click hears of it, and the view, the filter or the setting stays what it was. One of several is read as a radio button.
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace branchbook::ui {

/// A factory for QAccessible::installFactory: any QAbstractButton but a QToolButton. Whether it is checkable is asked each time, for
/// Qt wants the interface when the text is set, and that often comes first.
[[nodiscard]] QAccessibleInterface* makeButtonInterface(const QString& className, QObject* object);

} // namespace branchbook::ui
