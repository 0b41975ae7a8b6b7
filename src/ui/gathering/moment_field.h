// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Day and hours in one input, with a calendar.
#pragma once

#include "ui/gathering/moment.h"
#include "ui/kit/field.h"

namespace branchbook::ui {

class MomentField final : public Field
{
    Q_OBJECT
public:
    MomentField(const QString& title, QDate today, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    /// Leaves alone what is being typed.
    void show(const Moment& moment);
    /// What was typed is no time, and `chosen` has not told it.
    [[nodiscard]] bool isUnreadable() const;
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
    void take();
    void showCalendar();

    QLineEdit* m_edit;
    QDate m_today;
    Moment m_moment;
};

} // namespace branchbook::ui
