// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the right column as one strip, for narrow windows (mockup 20).
#pragma once

#include "ui/agenda/workbench_data.h"

#include <QFrame>

namespace branchbook::ui {

class WorkStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit WorkStrip(const WorkbenchData& bench, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const branchbook::agenda::Target& target, const QString& key, QWidget* anchor);
    /// 更多: everything that the right column of a wide window shows.
    void moreAsked(QWidget* anchor);
};

} // namespace branchbook::ui
