// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a procedure in a row with lines between, or in two rows where the room is short; each is a button.
#pragma once

#include "ui/theme/color.h"

#include <QAbstractButton>
#include <QFrame>

namespace branchbook::ui {

struct TrackStep {
    enum class State : quint8 { Done, Current, Coming };
    QString title;
    QString detail; ///< below the title: a day, how many
    State state = State::Coming;
    Color tint = Color::Text2; ///< of the detail
    QString tip = {};
};

class TrackButton final : public QAbstractButton
{
    Q_OBJECT
public:
    using State = TrackStep::State;
    TrackButton(TrackStep step, int number, QWidget* parent = nullptr);
    [[nodiscard]] State state() const { return m_step.state; }
    [[nodiscard]] QString detail() const { return m_step.detail; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int circleWidth() const;

    TrackStep m_step;
    int m_number;
};

class StepTrack : public QFrame
{
    Q_OBJECT
public:
    explicit StepTrack(const QString& accessibleName, QWidget* parent = nullptr);
    void setSteps(const QList<TrackStep>& steps);
    [[nodiscard]] const QList<TrackButton*>& steps() const { return m_steps; }

Q_SIGNALS:
    /// From 0.
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowsFor(int width) const;
    [[nodiscard]] int perRow(int rows) const;
    [[nodiscard]] int heightFor(int rows) const;
    void place();

    QList<TrackButton*> m_steps;
};

} // namespace branchbook::ui
