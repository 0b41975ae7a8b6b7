// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards at the right of the list: rings, people, reminders, what was done lately.
#pragma once

#include "ui/agenda/workbench_data.h"

#include <QFrame>

#include <functional>

namespace branchbook::ui {

/// 本季度三会一课 with a ring per kind.
[[nodiscard]] QWidget* makeRingsCard(const WorkbenchData& data);
/// 党员, 预备党员, 积极分子; `open` is called with the key of workbenchPeople() whose names are asked for.
[[nodiscard]] QWidget* makePeopleCard(const WorkbenchData& data, const std::function<void(const QString&)>& open);
/// What was done lately, each line with 撤销, and above them what was taken back, with 重做; neither in a book that is only read.
struct RecentSteps {
    std::function<void(qint64)> undo;
    std::function<void()> redo;
};
[[nodiscard]] QWidget* makeRecentCard(const WorkbenchData& data, const RecentSteps& steps);

/// Names the figure that a button opens.
inline constexpr char kFigureKeyProperty[] = "figureKey";

/// A title of 15/22 and something at the right, 12 px from the card's top.
[[nodiscard]] QWidget* cardHead(const QString& title, QWidget* right = nullptr);

/// Two reminders, or all of them when asked.
class RemindersCard final : public QFrame
{
    Q_OBJECT
public:
    explicit RemindersCard(const WorkbenchData& bench, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const branchbook::agenda::Target& target, const QString& key, QWidget* anchor);

private:
    void addReminder(const agenda::WorkItem& item, QDate today);
};

} // namespace branchbook::ui
