// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 比较版本: what is removed is struck through, what is added underlined, so that it can be read without colours.
#pragma once

#include "branchbook/institutions/institution.h"
#include "ui/kit/dialog.h"

class QTextEdit;

namespace branchbook::ui {

class ComboField;

class RedlineDialog final : public Dialog
{
    Q_OBJECT
public:
    /// At first the last version with a text against the one with a text before it; `institution` comes with its texts and has two
    /// versions.
    RedlineDialog(QWidget* host, const institutions::Institution& institution);
    /// 增加 86 字，删去 4 字
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QTextEdit* view() const { return m_view; }

private:
    void compare();

    institutions::Institution m_institution;
    ComboField* m_before;
    ComboField* m_after;
    QLabel* m_summary;
    QTextEdit* m_view;
};

} // namespace branchbook::ui
