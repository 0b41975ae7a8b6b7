// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of a list; under 1180 px of window width it becomes a sheet over the list.
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace branchbook::ui {

/// Set on what stands beside the content without being a SidePane: F6 stops there, too.
inline constexpr const char* kBesideProperty = "besideContent";

class SidePane : public QFrame
{
    Q_OBJECT
public:
    explicit SidePane(const QString& accessibleName, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }
    /// Everything that is to be read, a line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Esc was pressed inside.
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Under the rows so far, as high as there is room; scrolled up and down, and never in the way of Tab.
    [[nodiscard]] QScrollArea* addScroll();
    /// The head's buttons: what is done next at the left, 更多 at the right.
    [[nodiscard]] static QHBoxLayout* actionRow(const QList<QPushButton*>& actions, QPushButton* more);
    /// The first of these that is shown gets the focus.
    static void focusFirstOf(const QList<QPushButton*>& buttons);

private:
    QVBoxLayout* m_rows;
};

class PaneGrip;

/// A list with a pane beside it: a splitter on wide windows, a sheet that slides over on narrow ones. The edge between
/// them can be dragged; a double click takes the width of the design again.
class ListWithPane final : public QWidget
{
    Q_OBJECT
public:
    ListWithPane(QWidget* list, SidePane* pane, QWidget* parent = nullptr);
    /// Narrow: shows the sheet. Wide: shows the pane.
    void openPane();
    void closePane();
    [[nodiscard]] bool isSheet() const { return m_sheet; }
    [[nodiscard]] bool isPaneShown() const { return m_sheet ? m_sheetOpen : m_open; }
    /// 0 = that of the design. Text size plays no part.
    void setPaneWidth(int px);
    [[nodiscard]] int paneWidth() const { return m_paneWidth; }

Q_SIGNALS:
    /// By the user; 0 = that of the design.
    void paneWidthChosen(int px);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QWidget* m_list;
    SidePane* m_pane;
    PaneGrip* m_grip;
    int m_paneWidth = 0;
    bool m_sheet = false;
    bool m_open = false; ///< beside the list
    bool m_sheetOpen = false; ///< over the list
};

} // namespace branchbook::ui
