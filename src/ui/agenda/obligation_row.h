// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One thing to do: icon, title, reason with its source, how far off, and one button.
#pragma once

#include "ui/agenda/run_line.h"
#include "ui/kit/paint.h"

#include <QFrame>

class QPushButton;

namespace branchbook::ui {

struct Obligation {
    QString icon;
    QString title;
    QString reason; ///< what follows the last " · 依据" is quieter
    QString distance;
    Tone tone = Tone::Neutral; ///< Warn: late, with a triangle; Accent: today; Ok: done
    QString verb;
    QString verbTip; ///< why the button does less than it might
};

/// 58 high, 56 in a narrow window, 64 in a wide one.
class ObligationRow final : public QFrame
{
    Q_OBJECT
public:
    ObligationRow(Obligation shown, int height, QWidget* parent = nullptr);
    void setFirst() { m_first = true; }
    [[nodiscard]] QPushButton* verbButton() const { return m_button; }
    [[nodiscard]] const Obligation& shown() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void verbAsked();
    /// A click beside the button.
    void detailsAsked();
    void menuAsked(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF textArea() const;
    [[nodiscard]] double distanceRoom() const;
    [[nodiscard]] QList<TextRun> reasonRuns() const;
    void paintDistance(QPainter& painter) const;

    Obligation m_shown;
    QPushButton* m_button;
    int m_height;
    bool m_first = false;
};

} // namespace branchbook::ui
