// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A combo that only shows its text: archived records are read, so their words are not pale.
#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace branchbook::ui {

enum class Editing { No, Yes };

/// An example of what could be typed is no content: where nothing can be typed, nothing is proposed.
inline void setReadable(QLineEdit& edit, Editing editing)
{
    constexpr auto kExample = "example";
    const bool fixed = editing == Editing::No;
    edit.setReadOnly(fixed);
    if (!edit.property(kExample).isValid())
        edit.setProperty(kExample, edit.placeholderText());
    edit.setPlaceholderText(fixed ? QString() : edit.property(kExample).toString());
}

inline void setReadable(QComboBox& combo, Editing editing)
{
    const bool fixed = editing == Editing::No;
    combo.setAttribute(Qt::WA_TransparentForMouseEvents, fixed);
    combo.setFocusPolicy(fixed ? Qt::NoFocus : Qt::WheelFocus);
    if (combo.lineEdit())
        setReadable(*combo.lineEdit(), editing);
    combo.setProperty("fixed", fixed);
    combo.update();
}

} // namespace branchbook::ui
