// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/state_legend.h"

#include "ui/kit/paint.h"

#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kBetween = 12;
constexpr int kLegendGap = 6;

} // namespace

StateLegend::StateLegend(QList<LegendEntry> entries, QWidget* parent)
    : QWidget(parent)
    , m_entries(std::move(entries))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the counts beside it come first
    QStringList words;
    for (const auto& entry : m_entries)
        words << entry.word;
    setAccessibleName(tr("图例：%1").arg(words.join(tr("、"))));
}

QSize StateLegend::sizeHint() const
{
    int wide = 0;
    for (const auto& entry : m_entries)
        wide += scaled(22) + kLegendGap + textWidth(entry.word, TextRole::Small) + 1 + kBetween;
    return {wide - kBetween, scaled(22)};
}

void StateLegend::paintEvent(QPaintEvent*)
{
    if (width() < sizeHint().width())
        return; // the words are in the cells too
    QPainter painter(this);
    double left = width() - sizeHint().width();
    for (const auto& entry : m_entries) {
        entry.paint(painter, {left, 0, double(scaled(22)), double(height())});
        left += scaled(22) + kLegendGap;
        const double words = textWidth(entry.word, TextRole::Small) + 1;
        paintText(painter, {left, 0, words + 1, double(height())}, entry.word, TextRole::Small, Color::Text2);
        left += words + kBetween;
    }
}

} // namespace branchbook::ui
