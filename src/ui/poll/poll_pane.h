// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One poll beside the list: the index, each question with its answers as bars, the course of its series, what was corrected.
#pragma once

#include "branchbook/organization/poll.h"
#include "ui/kit/side_pane.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace branchbook::ui {

class Chip;

class PollPane final : public SidePane
{
    Q_OBJECT
public:
    explicit PollPane(QWidget* parent = nullptr);
    void showPoll(const organization::Poll& poll, const QList<organization::PollPoint>& trend, bool mayWrite);
    void focusFirst();
    [[nodiscard]] QPushButton* countButton() const { return m_count; }

Q_SIGNALS:
    void countAsked();
    void papersAsked();
    void moreAsked();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeContent(const organization::Poll& poll, const QList<organization::PollPoint>& trend);

    QLabel* m_title;
    QLabel* m_index;
    Chip* m_state;
    QPushButton* m_count;
    QPushButton* m_papers;
    QPushButton* m_more;
    QScrollArea* m_scroll = nullptr;
};

} // namespace branchbook::ui
