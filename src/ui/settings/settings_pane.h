// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the inner pages of the settings, and what it puts into the page's header while it is shown.
#pragma once

#include <QWidget>

namespace branchbook::ui {

class SettingsPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shown again, perhaps with something to open (the id of a rule).
    virtual void open(const QString&) { }
    /// Ctrl+F.
    [[nodiscard]] virtual QWidget* filterField() const { return nullptr; }
    /// Behind the title, and before the right edge; null = nothing. Asked once.
    [[nodiscard]] virtual QWidget* makeHeaderNote() { return nullptr; }
    [[nodiscard]] virtual QWidget* makeHeaderAction() { return nullptr; }
};

} // namespace branchbook::ui
