// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace branchbook::ui {

/// The list of a combo: honours the style sheet's item rules, which the combo's own does not, and has the combo's name.
class DropDownList final : public QListView
{
    Q_OBJECT
public:
    using QListView::QListView;

protected:
    void showEvent(QShowEvent* event) override;
};

} // namespace branchbook::ui
