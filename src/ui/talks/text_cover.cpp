// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/text_cover.h"

#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace branchbook::ui {

TextCover::TextCover(QList<QWidget*> covered, QWidget* parent)
    : QWidget(parent)
    , m_covered(std::move(covered))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(paragraph(tr("这次谈话是密封的，事由、要点和答应的事遮着。"), TextRole::Small), 1);
    auto* show = button(tr("显示内容"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye"));
    show->setObjectName(QStringLiteral("showSealed"));
    row->addWidget(show);
    connect(show, &QPushButton::clicked, this, [this] { place(false); });
    if (!m_covered.isEmpty())
        m_covered.first()->installEventFilter(this);
    hide();
}

void TextCover::setCovering(bool covering)
{
    m_covering = covering;
    place(covering);
}

void TextCover::place(bool hidden)
{
    setVisible(hidden);
    for (auto* each : m_covered)
        each->setVisible(!hidden);
}

bool TextCover::eventFilter(QObject* watched, QEvent* event)
{
    // Hidden with the page around it, and not by us.
    if (m_covering && event->type() == QEvent::Hide && !m_covered.first()->isHidden())
        QMetaObject::invokeMethod(
            this, [this] { place(m_covering); }, Qt::QueuedConnection); // its parent is in the middle of hiding
    return QWidget::eventFilter(watched, event);
}

} // namespace branchbook::ui
