// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an election from the reminder to the handover; each is a button that asks for its day.
#pragma once

#include "branchbook/organization/election.h"

#include <QAbstractButton>
#include <QFrame>

namespace branchbook::ui {

class ElectionStepButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State : quint8 { Done, Current, Coming };
    ElectionStepButton(const organization::ElectionStepDays& days, const QString& title, int number, State state,
                       QDate today, QWidget* parent = nullptr);
    [[nodiscard]] organization::ElectionStep step() const { return m_days.step; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int circleWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    organization::ElectionStepDays m_days;
    int m_number;
    State m_state;
    QDate m_today;
};

/// In one row with lines between, or in two where the room is short.
class ElectionTrack final : public QFrame
{
    Q_OBJECT
public:
    explicit ElectionTrack(QWidget* parent = nullptr);
    void setElection(const organization::Election& election, QDate today);
    [[nodiscard]] const QList<ElectionStepButton*>& steps() const { return m_steps; }

Q_SIGNALS:
    void stepChosen(branchbook::organization::ElectionStep step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowsFor(int width) const;
    [[nodiscard]] int perRow(int rows) const;
    [[nodiscard]] int heightFor(int rows) const;
    void place();

    QList<ElectionStepButton*> m_steps;
};

} // namespace branchbook::ui
