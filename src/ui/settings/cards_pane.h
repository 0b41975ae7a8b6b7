// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An inner page of the settings that is a column of cards, each below its heading.
#pragma once

#include "ui/settings/settings_pane.h"

class QVBoxLayout;

namespace branchbook::ui {

class CardsPane : public SettingsPane
{
    Q_OBJECT
public:
    explicit CardsPane(QWidget* parent = nullptr);
    void addCard(const QString& title, QWidget* card);

private:
    QVBoxLayout* m_cards;
};

} // namespace branchbook::ui
