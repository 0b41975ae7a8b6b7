// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first passphrase or the second secret being set, and either being changed.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/security/seal_wish.h"
#include "ui/security/secret_job.h"

namespace branchbook::ui {

class Desk;
class NewPassphrase;
class PassphraseField;

/// What it is called: 口令, 第二口令.
[[nodiscard]] QString secretName(SealWish::Kind kind);

/// Asks for it twice; then the book is closed and written anew (Desk::askForSeal).
class SetPassphraseDialog final : public Dialog
{
    Q_OBJECT
public:
    SetPassphraseDialog(QWidget* host, Desk& desk, SealWish::Kind kind);

private:
    void take();

    Desk& m_desk;
    SealWish::Kind m_kind;
    NewPassphrase* m_new;
};

/// Asks for the present one too; the second secret may be given by its recovery code instead.
class ChangePassphraseDialog final : public Dialog
{
    Q_OBJECT
public:
    ChangePassphraseDialog(QWidget* host, Desk& desk, SealWish::Kind kind);

private:
    void useCode(bool byCode);
    void take();
    void conclude(const Result<>& done);

    Desk& m_desk;
    SealWish::Kind m_kind;
    SecretJob* m_job; ///< the desk's: it ends before the book does
    PassphraseField* m_old;
    NewPassphrase* m_new;
    QPushButton* m_change;
    QPushButton* m_way = nullptr;
    bool m_byCode = false;
};

} // namespace branchbook::ui
