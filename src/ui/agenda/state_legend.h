// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks mean, in one line above the table.
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QPainter;

namespace branchbook::ui {

struct LegendEntry {
    QString word;
    std::function<void(QPainter&, const QRectF&)> paint; ///< into a box of 22 × 22
};

class StateLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit StateLegend(QList<LegendEntry> entries, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace branchbook::ui
