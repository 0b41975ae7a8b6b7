// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 备份与恢复 → 再放一份到别处: the folder on another disk or a USB stick, and after how many days somebody is reminded.
#pragma once

#include "branchbook/book/second_place.h"

#include <QFrame>

class QPushButton;

namespace branchbook::ui {

class Desk;
class ElidedLabel;
class LineField;

class SecondPlaceCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SecondPlaceCard(Desk& desk, QWidget* parent = nullptr);

    /// As the button that asks for a folder does once one was chosen.
    void choose(const QString& folder);

private:
    void reload();
    void askFolder();
    void takeDays();
    void setFolder(const QString& done, const QString& folder);

    Desk& m_desk;
    ElidedLabel* m_state;
    QPushButton* m_choose;
    QPushButton* m_drop;
    LineField* m_days;
};

} // namespace branchbook::ui
