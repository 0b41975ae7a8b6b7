// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 帮我算 over a window, worked by names and keys as a person would.
#pragma once

#include "ui/calculator/calculator_dialog.h"
#include "ui/ui_fixture.h"

namespace branchbook::ui {

class CalculatorStage : public WindowOfTests
{
public:
    explicit CalculatorStage(const QString& panel = {});

    /// The dialog that is open; null where none is.
    [[nodiscard]] CalculatorDialog* dialog() const;
    [[nodiscard]] const CalculatorAnswer& answer() const { return dialog()->panel()->answer(); }
    /// By accessible name, on the panel that is shown.
    [[nodiscard]] QLineEdit* edit(const QString& name) const;
    void press(const QString& name) const;
    void type(const QString& name, const QString& text) const;
    /// Types and leaves the field.
    void fill(const QString& name, const QString& text) const;
    void choose(const QString& combo, const QString& text) const;
    /// The reasons shown under fields.
    [[nodiscard]] QString fault() const;
    /// The bars, marks and figures of the panel, as a reader of screens hears them.
    [[nodiscard]] QStringList spoken() const;
};

} // namespace branchbook::ui
