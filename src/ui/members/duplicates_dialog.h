// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records that look like one person, side by side: which value stands is chosen line by line, then they become one, or are
// told apart for good.
#pragma once

#include "branchbook/organization/duplicate.h"
#include "ui/kit/dialog.h"

#include <vector>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace branchbook::ui {

class Desk;

class DuplicatesDialog final : public Dialog
{
    Q_OBJECT
public:
    DuplicatesDialog(QWidget* host, Desk& desk);

private:
    /// A line of the comparison that somebody answers.
    struct Choice {
        organization::MergeField field;
        QButtonGroup* answers;
    };
    void reload();
    void showPair();
    void step(int by);
    [[nodiscard]] QWidget* makeLines();
    void addLine(QGridLayout& grid, int row, const organization::MergeField& field);
    void merge();
    void tellApart();

    Desk& m_desk;
    QList<organization::DuplicatePair> m_pairs;
    int m_at = 0;
    std::vector<Choice> m_choices;
    QLabel* m_reason;
    QWidget* m_steps;
    QPushButton* m_back;
    QPushButton* m_next;
    QScrollArea* m_scroll;
    QPushButton* m_merge;
};

} // namespace branchbook::ui
