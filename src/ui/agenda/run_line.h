// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of differently coloured words; what does not fit ends in … and is in the tooltip.
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace branchbook::ui {

struct TextRun {
    QString text;
    TextRole role = TextRole::Body;
    Color tint = Color::Text2;
};

[[nodiscard]] int runsWidth(const QList<TextRun>& runs);
/// From the left edge of `rect`, vertically centred.
void paintRuns(QPainter& painter, const QRectF& rect, const QList<TextRun>& runs);
[[nodiscard]] QString plainText(const QList<TextRun>& runs);

class RunLine final : public QWidget
{
    Q_OBJECT
public:
    explicit RunLine(const QList<TextRun>& runs = {}, QWidget* parent = nullptr);
    void setRuns(const QList<TextRun>& runs);
    [[nodiscard]] QString text() const { return plainText(m_runs); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<TextRun> m_runs;
};

} // namespace branchbook::ui
