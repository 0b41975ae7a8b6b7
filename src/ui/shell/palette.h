// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search over the window (mockup 15): actions, people and whatever else the registry provides.
#pragma once

#include "ui/shell/page.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace branchbook::ui {

/// Covers the window with a scrim; deletes itself when closed. ↑ ↓ choose, Enter opens, Esc closes.
class SearchPalette final : public QWidget
{
    Q_OBJECT
public:
    SearchPalette(QWidget* window, Desk& desk, const Registry& registry);
    void open();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        PaletteItem item; ///< without `open` = a group heading
        QRectF area;
    };
    void refresh(const QString& typed);
    void place();
    void step(int lines);
    void take();
    void paintLine(QPainter& painter, const Line& line, bool on) const;
    [[nodiscard]] QList<PaletteItem> pageItems(const QString& typed) const;

    Desk& m_desk;
    const Registry& m_registry;
    QLineEdit* m_edit;
    QList<Line> m_lines;
    qsizetype m_current = -1;
    QRectF m_panel;
    QPointer<QWidget> m_before;
};

} // namespace branchbook::ui
