// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Day and hours in one input, with a calendar.
#pragma once

#include "ui/gathering/moment.h"
#include "ui/kit/field.h"

#include <functional>

namespace branchbook::ui {

class MomentField final : public Field
{
    Q_OBJECT
public:
    MomentField(const QString& title, QDate today, QWidget* parent = nullptr);
    ~MomentField() override;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    /// Leaves alone what is being typed.
    void show(const Moment& moment);
    /// What was typed is no time, or is held back, and `chosen` has not told it.
    [[nodiscard]] bool isUnreadable() const;
    /// Asked about each moment before `chosen` tells it: what is refused, or asked about and not answered, stays in the field.
    void setJudge(std::function<MomentVerdict(const Moment&)> judge) { m_judge = std::move(judge); }
    /// A moment was typed and understood, and `chosen` waits for another one or for the answer.
    [[nodiscard]] bool isHeldBack() const;
    /// The same, and only the answer is missing.
    [[nodiscard]] bool isAsked() const;
    /// What was typed and not taken is nothing any more.
    void letGo();
    void setReadOnly(bool on) { m_edit->setReadOnly(on); }
    /// What shows the whole text with the calendar's button beside it.
    [[nodiscard]] int neededWidth() const;

Q_SIGNALS:
    /// Left, or a day was picked.
    void chosen(const branchbook::ui::Moment& moment);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setMomentText();
    [[nodiscard]] MomentVerdict verdict() const;
    void take();
    void offer(const Moment& moment);
    void accept(const Moment& moment);
    void showCalendar();

    QLineEdit* m_edit;
    QDate m_today;
    Moment m_moment;
    std::function<MomentVerdict(const Moment&)> m_judge;
};

} // namespace branchbook::ui
