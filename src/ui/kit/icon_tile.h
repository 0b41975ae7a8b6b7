// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A soft square with an icon: what a card, a row or a wizard's page begins with.
#pragma once

#include "ui/kit/paint.h"

#include <QWidget>

namespace branchbook::ui {

/// 32 (icon 16), 40 (20), 48 (24, radius 12) or 56 (32, radius 16) square.
class IconTile final : public QWidget
{
    Q_OBJECT
public:
    IconTile(QString iconName, Tone tone, int size, QWidget* parent = nullptr);
    void setLook(const QString& iconName, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tone m_tone;
    int m_size;
};

} // namespace branchbook::ui
