// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 办理步骤 beside a record: a card that is opened and closed.
#pragma once

#include "ui/guidance/guide.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace branchbook::ui {

class GuidePane final : public QFrame
{
    Q_OBJECT
public:
    explicit GuidePane(QWidget* parent = nullptr);
    void show(const Guide& guide);
    using QFrame::show;
    void takeFocus();

Q_SIGNALS:
    /// The cross, or Esc inside.
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_what;
    QScrollArea* m_steps;
};

} // namespace branchbook::ui
