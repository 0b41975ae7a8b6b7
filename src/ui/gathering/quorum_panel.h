// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether enough of those with a vote have come: green or amber, with the numbers and the bound (mockup 05).
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace branchbook::ui {

class EditorModel;
class ThresholdBar;

class QuorumPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit QuorumPanel(EditorModel& model, QWidget* parent = nullptr);
    /// Hides where the kind of gathering passes no resolutions or nobody has a vote.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();

    EditorModel& m_model;
    QWidget* m_good;
    QWidget* m_poor;
    QLabel* m_says;
    ThresholdBar* m_bar;
    QBoxLayout* m_foot;
    QLabel* m_numbers;
    QLabel* m_bound;
    bool m_open = false; ///< nobody has marked anybody: as if all were there
    bool m_enough = true;
};

} // namespace branchbook::ui
