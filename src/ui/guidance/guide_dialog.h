// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 办理步骤 of anything that the guidance knows, over the window.
#pragma once

#include "ui/guidance/guide.h"
#include "ui/kit/dialog.h"

class QScrollArea;

namespace branchbook::ui {

class ComboField;
struct Registry;

class GuideDialog final : public Dialog
{
    Q_OBJECT
public:
    GuideDialog(QWidget* host, Desk& desk, const QString& key);

private:
    void choose(const QString& key);

    Desk& m_desk;
    ComboField* m_choice;
    QScrollArea* m_steps;
};

/// 办理步骤：接收预备党员 … in the search over the window, procedures first.
void addGuidance(Registry& registry);

} // namespace branchbook::ui
