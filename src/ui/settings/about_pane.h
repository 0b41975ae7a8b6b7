// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Version, licence and what the program is made with.
#pragma once

#include "ui/settings/settings_pane.h"

namespace branchbook::ui {

class Desk;

class AboutPane final : public SettingsPane
{
    Q_OBJECT
public:
    explicit AboutPane(Desk& desk);
};

} // namespace branchbook::ui
