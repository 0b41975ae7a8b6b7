// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new passphrase, typed twice, with what it is worth in words.
#pragma once

#include "ui/security/passphrase_field.h"

namespace branchbook::ui {

class NewPassphrase final : public QWidget
{
    Q_OBJECT
public:
    /// `what`: 口令, 第二口令.
    explicit NewPassphrase(const QString& what, QWidget* parent = nullptr);
    [[nodiscard]] PassphraseField* first() const { return m_first; }
    [[nodiscard]] PassphraseField* again() const { return m_again; }
    /// Null where it is too short or was not typed twice alike; that is then said under the field, which gets the focus.
    [[nodiscard]] SecretPtr secret() const;
    void forget();

private:
    void weigh();

    PassphraseField* m_first;
    PassphraseField* m_again;
};

} // namespace branchbook::ui
