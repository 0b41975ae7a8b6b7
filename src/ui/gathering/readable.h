// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A combo that only shows its text: archived records are read, so their words are not pale.
#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace branchbook::ui {

enum class Editing { No, Yes };

inline void setReadable(QComboBox& combo, Editing editing)
{
    const bool fixed = editing == Editing::No;
    combo.setAttribute(Qt::WA_TransparentForMouseEvents, fixed);
    combo.setFocusPolicy(fixed ? Qt::NoFocus : Qt::WheelFocus);
    if (combo.lineEdit())
        combo.lineEdit()->setReadOnly(fixed);
}

} // namespace branchbook::ui
