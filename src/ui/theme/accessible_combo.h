// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Combo boxes are read by their label; Qt names them by their value on this platform.
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace branchbook::ui {

/// A factory for QAccessible::installFactory.
[[nodiscard]] QAccessibleInterface* makeComboInterface(const QString& className, QObject* object);

} // namespace branchbook::ui
