// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs here and how to begin (mockup 16).
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// `explanation`: one or two lines; a line break is kept.
    EmptyState(const QString& iconName, const QString& title, const QString& explanation, QWidget* parent = nullptr);
    /// The first one is the primary action. They stand above the steps, whichever were added first.
    QPushButton* addAction(const QString& verb, const QString& iconName);
    /// One of the three how-to steps.
    void addStep(const QString& title, const QString& text);

private:
    QVBoxLayout* m_rows;
    QHBoxLayout* m_actions = nullptr;
    QHBoxLayout* m_steps = nullptr;
    int m_stepCount = 0;
};

/// In place of a list whose filter lets nothing through: the sentence and 清除条件, which calls `clear`.
[[nodiscard]] QWidget* noMatch(const QString& sentence, std::function<void()> clear);

} // namespace branchbook::ui
