// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys over the window: Ctrl+/, or 快捷键 in the search.
#pragma once

#include "ui/kit/dialog.h"

namespace branchbook::ui {

class KeysDialog final : public Dialog
{
    Q_OBJECT
public:
    explicit KeysDialog(QWidget* host);
};

} // namespace branchbook::ui
