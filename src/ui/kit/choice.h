// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Controls that choose: switch, segmented control, filter chips.
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QMenu;

namespace branchbook::ui {

class FilterChip;

/// 40 × 22, for settings that act at once. Give it an accessible name.
class Switch final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(const QString& accessibleName, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// 2–4 views of the same thing, or the 2–5 parts of a tab. One tab stop; arrows move and choose.
class Segmented final : public QWidget
{
    Q_OBJECT
public:
    enum class Height { Standard, Compact };
    explicit Segmented(const QString& accessibleName, Height height = Height::Standard, QWidget* parent = nullptr);
    /// `fontPx` 0 = the usual size; `iconName` empty = none.
    void addSegment(const QString& text, const QString& iconName = {}, int fontPx = 0);
    void setSegmentText(int index, const QString& text);
    void setCurrent(int index);
    /// Shares the whole width among the segments; the text stands in their middle.
    void fillWidth();
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// By the user only.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    Height m_height;
};

/// Subsets with counts, in one row; those that do not fit move into 更多, those that count 0 are left out (but for the
/// first and the chosen one).
class FilterChips final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(const QString& accessibleName, QWidget* parent = nullptr);
    /// `count` below 0 = no number.
    void addChip(const QString& code, const QString& text, int count = -1);
    void setCount(const QString& code, int count);
    void setCurrent(const QString& code);
    [[nodiscard]] QString current() const;
    [[nodiscard]] bool has(const QString& code) const;
    /// What stands on the chip of this code; empty: there is none.
    [[nodiscard]] QString titleOf(const QString& code) const;
    /// The codes of those that count something, in their order.
    [[nodiscard]] QStringList filled() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    void openMore();
    [[nodiscard]] bool isEmptyChip(const FilterChip& chip) const;

    QButtonGroup* m_group;
    QList<FilterChip*> m_chips;
    FilterChip* m_more;
};

} // namespace branchbook::ui
