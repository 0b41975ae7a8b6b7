// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Above every page: what about this machine may harm the book, until somebody puts it away.
#pragma once

#include <QWidget>

namespace branchbook::ui {

class SurroundingsNotice final : public QWidget
{
    Q_OBJECT
public:
    SurroundingsNotice(const QString& sentence, QWidget* parent = nullptr);

Q_SIGNALS:
    void putAway();
};

} // namespace branchbook::ui
