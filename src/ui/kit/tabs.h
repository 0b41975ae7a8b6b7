// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs of a module (44 high, 2 px underline) and of a side pane.
#pragma once

#include <QTabBar>

class QPushButton;

namespace branchbook::ui {

/// Where they do not all fit, 更多 at the end lists every tab; the current one is always brought into view.
class Tabs final : public QTabBar
{
    Q_OBJECT
public:
    enum class Place { Page, Pane };
    explicit Tabs(const QString& accessibleName, Place place = Place::Page, QWidget* parent = nullptr);
    /// `count` below 0 = no number.
    int addPage(const QString& text, int count = -1);
    void setCount(int index, int count);
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void tabLayoutChange() override;

private:
    void listAll();

    Place m_place;
    QPushButton* m_more; ///< takes the room of the two scroll arrows, which nobody reads as "there is more"
};

/// The row that a tab bar stands in: its line goes from edge to edge, the tabs begin at `padding`.
[[nodiscard]] QWidget* tabRow(Tabs* tabs, int padding = 24);

} // namespace branchbook::ui
