// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of 接下来: an icon tile, what to do, why, and the way there.
#pragma once

#include "ui/kit/paint.h"

#include <QAbstractButton>

namespace branchbook::ui {

class NextStepRow final : public QAbstractButton
{
    Q_OBJECT
public:
    NextStepRow(const QString& icon, Tone tone, const QString& what, const QString& why, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] double wordsEnd() const;

    QString m_icon;
    Tone m_tone;
    QString m_why;
};

} // namespace branchbook::ui
