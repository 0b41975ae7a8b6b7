// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 安全: the passphrase of the book, when it locks by itself, the second secret, and older copies that open without.
#pragma once

#include "ui/settings/settings_pane.h"

class QVBoxLayout;

namespace branchbook::ui {

class Desk;
class LineField;
class PlainCopiesCard;

class SecurityPane final : public SettingsPane
{
    Q_OBJECT
public:
    explicit SecurityPane(Desk& desk);

    void open(const QString& argument) override;

private:
    [[nodiscard]] QWidget* makePassphrase();
    [[nodiscard]] QWidget* makeLocking();
    [[nodiscard]] QWidget* makeSecond();
    [[nodiscard]] QWidget* makeCopies();
    void reload();
    void takeMinutes();

    Desk& m_desk;
    QVBoxLayout* m_rows;
    LineField* m_minutes = nullptr; ///< with a passphrase alone
    PlainCopiesCard* m_copies = nullptr; ///< likewise
    QWidget* m_copiesBox = nullptr;
};

} // namespace branchbook::ui
