// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/rights_view.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QGridLayout>

namespace branchbook::ui {

namespace {

constexpr int kRightsPerRow = 3;

QStringList cellTitles()
{
    return {RightsView::tr("参加会议"), RightsView::tr("发言"),   RightsView::tr("表决"),
            RightsView::tr("选举"),     RightsView::tr("被选举"), RightsView::tr("计入应到会")};
}

} // namespace

RightsView::RightsView(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const auto titles = cellTitles();
    for (std::size_t i = 0; i < kCells; ++i) {
        auto* box = frame(QStringLiteral("well"));
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(12, 7, 12, 7);
        row->addWidget(label(titles[qsizetype(i)], TextRole::Body, Ink::Text2));
        row->addStretch();
        m_cells[i] = new StatusText({});
        row->addWidget(m_cells[i]);
        m_boxes[i] = box;
        grid->addWidget(box, int(i) / kRightsPerRow, int(i) % kRightsPerRow);
        grid->setColumnStretch(int(i) % kRightsPerRow, 1);
    }
}

void RightsView::setRights(const rules::Rights& rights, const rules::InDenominator& base)
{
    const std::array<bool, kCells> may{rights.attends, rights.speaks,  rights.votes,
                                       rights.elects,  rights.elected, base.counts};
    const auto titles = cellTitles();
    for (std::size_t i = 0; i < kCells; ++i) {
        const bool counted = i + 1 == kCells;
        const auto word = may[i] ? (counted ? tr("计入") : tr("可以")) : (counted ? tr("不计") : tr("不可以"));
        m_cells[i]->setSpec(
            {word, may[i] ? Tone::Ok : Tone::Neutral, may[i] ? QStringLiteral("check") : QStringLiteral("minus")});
        m_boxes[i]->setAccessibleName(shownField(titles[qsizetype(i)], word));
    }
}

} // namespace branchbook::ui
