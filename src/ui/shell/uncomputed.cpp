// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/uncomputed.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kWidestReason = 560;

} // namespace

Uncomputed::Uncomputed(Desk& desk, QWidget* view)
    : QWidget(view)
    , m_reason(paragraph({}, TextRole::Body, Ink::Text2))
{
    setObjectName(QStringLiteral("uncomputed"));
    hide();
    view->installEventFilter(this);
    m_reason->setMaximumWidth(scaled(kWidestReason));
    auto* restore = button(tr("从备份恢复…"), ButtonKind::Standard);
    auto* again = button(tr("再试一次"), ButtonKind::Standard);
    connect(restore, &QPushButton::clicked, &desk, [&desk] { desk.askForBook(BookWish::Restore); });
    connect(again, &QPushButton::clicked, this, &Uncomputed::againAsked);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch();
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(iconLabel(QStringLiteral("alert"), 20, Color::Warn));
    title->addWidget(label(tr("这里的内容没有算出来"), TextRole::Subtitle), 1);
    column->addLayout(title);
    column->addWidget(m_reason);
    column->addSpacing(8);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(restore);
    actions->addWidget(again);
    actions->addStretch();
    column->addLayout(actions);
    column->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->addStretch(1);
    row->addLayout(column, 100);
    row->addStretch(1);
}

void Uncomputed::tell(const Error& error)
{
    const QString said = sentence(error);
    m_reason->setText(said + tr("缺了数据就不算，免得给出错的数字。"));
    setAccessibleName(m_reason->text());
    m_told = true;
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void Uncomputed::clear()
{
    m_told = false;
    hide();
}

bool Uncomputed::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded && m_told)
        raise(); // what the view lays out anew must not stand over it
    return QWidget::eventFilter(watched, event);
}

void Uncomputed::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), 0, Color::Window, Color::None);
}

} // namespace branchbook::ui
