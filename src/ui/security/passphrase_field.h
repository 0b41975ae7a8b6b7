// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase being typed: covered until 显示, with a word when Caps Lock is on.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/security/seal_wish.h"

namespace branchbook::ui {

class PassphraseField final : public LineField
{
    Q_OBJECT
public:
    explicit PassphraseField(const QString& title, ControlSize size = ControlSize::Standard, QWidget* parent = nullptr);
    /// As typed, blanks at the ends included.
    [[nodiscard]] QString typed() const { return edit()->text(); }
    [[nodiscard]] bool isEmpty() const { return typed().isEmpty(); }
    [[nodiscard]] SecretPtr secret() const;
    /// Takes away what was typed, and covers the field again.
    void forget();
    void setShown(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* m_show;
};

} // namespace branchbook::ui
