// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 支部信息: the branches of the book, their order and what they say of themselves.
#pragma once

#include "branchbook/book/branch.h"
#include "ui/settings/settings_pane.h"

class QFrame;

namespace branchbook::ui {

class Desk;

class BranchPane final : public SettingsPane
{
    Q_OBJECT
public:
    explicit BranchPane(Desk& desk);

private:
    void reload();
    void edit(const book::Branch& branch);
    void move(const book::Branch& branch, int to);
    [[nodiscard]] QString termText(const book::Branch& branch) const;
    [[nodiscard]] QWidget* makeLine(const book::Branch& branch, int at);
    [[nodiscard]] Result<> store(const book::Branch& branch);

    Desk& m_desk;
    QFrame* m_card;
};

} // namespace branchbook::ui
