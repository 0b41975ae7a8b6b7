// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a card that is painted and leads somewhere: a button that says in words what it shows.
#pragma once

#include "ui/agenda/run_line.h"

#include <QAbstractButton>

#include <functional>

namespace branchbook::ui {

class PaintedRow final : public QAbstractButton
{
    Q_OBJECT
public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;
    /// `height` in px at text size 1; `spoken` is its accessible name and its tooltip.
    PaintedRow(const QString& spoken, int height, Paint paint, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_height;
    Paint m_paint;
};

/// A figure among words: 措施 5 / 9. As wide as its words; under the mouse they are underlined.
class FigureButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Dot : quint8 { None, Full, Hollow };
    explicit FigureButton(const QList<TextRun>& runs, Dot dot = Dot::None, QWidget* parent = nullptr);
    [[nodiscard]] QString words() const { return plainText(m_runs); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<TextRun> m_runs;
    Dot m_dot;
};

/// Of a person beside or behind the line that the days so far draw.
void paintPersonDot(QPainter& painter, const QPointF& centre, double radius, bool behind);

} // namespace branchbook::ui
