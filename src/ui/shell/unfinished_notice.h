// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After a crash, or a record that was left without a topic: above every page, what was not finished and the way back to it.
#pragma once

#include "ui/shell/page.h"

#include <QWidget>

namespace branchbook::ui {

class UnfinishedNotice final : public QWidget
{
    Q_OBJECT
public:
    /// `registry` outlives it.
    UnfinishedNotice(Desk& desk, const Registry& registry, QWidget* parent = nullptr);

private:
    /// Gone once the draft is: nothing appears here that was not there when the book was opened.
    void recheck();

    Desk& m_desk;
    const Registry& m_registry;
};

} // namespace branchbook::ui
