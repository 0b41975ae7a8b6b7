// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A word that something was not done, with a warning and not with the tick of what was.
#pragma once

#include "ui/shell/desk.h"

namespace branchbook::ui {

inline void refuse(Desk& desk, const QString& sentence)
{
    Q_EMIT desk.failed(sentence);
}

} // namespace branchbook::ui
