// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why something did not happen; without a reason nothing is written.
#pragma once

#include "ui/kit/dialog.h"

namespace branchbook::ui {

class TextField;

class WaiveDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `why` is the sentence of the finding; `before` the reason that stands so far.
    WaiveDialog(QWidget* host, const QString& title, const QString& why, const QString& before);
    [[nodiscard]] TextField* field() const { return m_field; }

Q_SIGNALS:
    void reasonGiven(const QString& reason);

private:
    TextField* m_field;
};

} // namespace branchbook::ui
