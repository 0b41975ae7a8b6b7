// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The last line of an area's overview: what is thin here, and the way to all of it.
#pragma once

#include <QStringList>

class QWidget;

namespace branchbook::ui {

class Desk;

/// A sentence for each thin place. The line leads to the tab 哪里薄弱 of the area.
[[nodiscard]] QWidget* makeThinLine(Desk& desk, const QString& area, const QStringList& thin);

} // namespace branchbook::ui
