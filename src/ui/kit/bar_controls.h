// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the top bar: quarter switcher, search button; and the steps of a wizard.
#pragma once

#include "branchbook/base/period.h"

#include <QAbstractButton>
#include <QFrame>
#include <QStringList>

class QPushButton;

namespace branchbook::ui {

/// As the window words a quarter: 2026年第三季度. (Documents take Quarter::toChinese.)
[[nodiscard]] QString quarterText(Quarter quarter);

/// ‹ 2026年第三季度 ⌄ ›. The middle opens a list of the years around it.
class QuarterSwitcher final : public QFrame
{
    Q_OBJECT
public:
    explicit QuarterSwitcher(Quarter quarter, QWidget* parent = nullptr);
    void setQuarter(Quarter quarter);
    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    void step(int quarters);

Q_SIGNALS:
    void quarterChosen(branchbook::Quarter quarter);

private:
    void openList();
    void choose(Quarter quarter);

    Quarter m_quarter;
    QPushButton* m_name;
};

/// Looks like an input, opens the palette.
class SearchButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The numbered steps at the top of a wizard: done = green check, current = red, next = outlined. Where there is no room for
/// all their names, that of the current one is left.
class StepsHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit StepsHeader(const QStringList& steps, QWidget* parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthWith(bool allNames) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace branchbook::ui
