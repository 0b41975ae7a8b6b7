// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ‹ 2026年 ⌄ ›: a year or a month in the top bar, beside the quarter that the kit has.
#pragma once

#include <QFrame>

class QPushButton;

namespace branchbook::ui {

class PeriodSwitcher final : public QFrame
{
    Q_OBJECT
public:
    /// 上一年, 下一年.
    PeriodSwitcher(const QString& previous, const QString& next, QWidget* parent = nullptr);
    void setText(const QString& text);
    /// What the middle offers: words and how many steps away they are; 0 is the one shown.
    struct Choice {
        QString text;
        int steps = 0;
    };
    void setChoices(const QList<Choice>& choices) { m_choices = choices; }

Q_SIGNALS:
    void stepped(int steps);

private:
    void openList();

    QPushButton* m_name;
    QList<Choice> m_choices;
};

} // namespace branchbook::ui
