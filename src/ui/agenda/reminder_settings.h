// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 提醒: what reminds of things outside the window.
#pragma once

#include "ui/agenda/desktop_notice.h"

#include <QFrame>

namespace branchbook::ui {

class Preferences;

/// A card for a page of settings; acts at once.
class ReminderSettings final : public QFrame
{
    Q_OBJECT
public:
    explicit ReminderSettings(Preferences& preferences, Notices notices = noticesNow(), QWidget* parent = nullptr);
};

} // namespace branchbook::ui
