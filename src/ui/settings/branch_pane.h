// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 支部信息: the branches of the book, their order and what they say of themselves.
#pragma once

#include "branchbook/book/branch.h"
#include "ui/settings/settings_pane.h"

class QFrame;
class QLineEdit;

namespace branchbook::ui {

class Desk;

class BranchPane final : public SettingsPane
{
    Q_OBJECT
public:
    explicit BranchPane(Desk& desk);

    /// More are looked for by name, or asked for so many at a time: a line is a dozen widgets, a book may have 1,000 branches.
    static constexpr int kShownAtOnce = 40;

private:
    void reload();
    void addMore(int more);
    void edit(const book::Branch& branch);
    void move(const book::Branch& branch, int to);
    [[nodiscard]] QString termText(const book::Branch& branch) const;
    [[nodiscard]] QWidget* makeLine(const book::Branch& branch, int at);
    [[nodiscard]] Result<> store(const book::Branch& branch);

    Desk& m_desk;
    QFrame* m_card;
    QLineEdit* m_search; ///< only where there are more than are shown at once
    int m_most = kShownAtOnce;
};

} // namespace branchbook::ui
