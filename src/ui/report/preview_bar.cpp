// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/preview_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/text.h"
#include "ui/report/page_preview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace branchbook::ui {

PreviewBar::PreviewBar(PagePreview* preview, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_place(label({}, TextRole::Small, Ink::Text2))
    , m_previous(iconButton(QStringLiteral("chevron-left"), tr("上一页"), ButtonKind::Text, ControlSize::Small))
    , m_next(iconButton(QStringLiteral("chevron-right"), tr("下一页"), ButtonKind::Text, ControlSize::Small))
    , m_spread(new Segmented(tr("一次看几页"), Segmented::Height::Compact))
    , m_zoom(new QComboBox)
{
    onTextSize(this, [this] { setFixedHeight(scaled(46)); });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 14, 0);
    line->setSpacing(8);
    line->addWidget(m_previous);
    line->addWidget(m_place);
    line->addWidget(m_next);
    auto* middle = new ElidedLabel(hint, TextRole::Small, Color::Text3);
    middle->setAlignment(Qt::AlignCenter);
    line->addWidget(middle, 1);
    m_spread->addSegment(tr("单页"));
    m_spread->addSegment(tr("双页"));
    m_spread->setCurrent(1);
    line->addWidget(m_spread);
    m_zoom->setAccessibleName(tr("缩放"));
    m_zoom->addItem(tr("适合宽度"), 0.0);
    for (const int percent : {50, 75, 100, 125, 150})
        m_zoom->addItem(QStringLiteral("%1%").arg(percent), percent / 100.0);
    m_zoom->setProperty("controlSize", QStringLiteral("s"));
    line->addWidget(m_zoom);
    wire();
}

void PreviewBar::wire()
{
    connect(m_spread, &Segmented::chosen, this, [this](int index) {
        m_preview->setSpread(index == 0 ? PagePreview::Spread::Single : PagePreview::Spread::Double);
    });
    connect(m_zoom, &QComboBox::activated, this, [this] { m_preview->setZoom(m_zoom->currentData().toDouble()); });
    connect(m_preview, &PagePreview::viewed, this, &PreviewBar::showPlace);
    connect(m_previous, &QPushButton::clicked, this,
            [this] { m_preview->showPage(std::max(0, m_preview->firstVisible() - 1)); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_preview->showPage(std::min(m_preview->pageCount() - 1, m_preview->lastVisible() + 1)); });
}

void PreviewBar::showPlace()
{
    const int pages = m_preview->pageCount();
    const int first = m_preview->firstVisible() + 1;
    const int last = m_preview->lastVisible() + 1;
    if (pages == 0)
        m_place->clear();
    else if (first == last)
        m_place->setText(tr("第 %1 页，共 %2 页").arg(first).arg(pages));
    else
        m_place->setText(tr("第 %1—%2 页，共 %3 页").arg(first).arg(last).arg(pages));
    m_previous->setEnabled(first > 1);
    m_next->setEnabled(last < pages);
}

} // namespace branchbook::ui
