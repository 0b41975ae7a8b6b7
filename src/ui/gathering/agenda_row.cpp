// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/agenda_row.h"

#include "ui/gathering/readable.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kItemLength = 500;
constexpr int kHandle = 16;
constexpr int kNumber = 20;

} // namespace

AgendaRow::AgendaRow(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(text))
    , m_remove(rowButton(QStringLiteral("close"), tr("删除这一项")))
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(8);
    m_edit->setProperty("kind", QStringLiteral("plain"));
    m_edit->setPlaceholderText(tr("写一项议程，按 Enter 写下一项"));
    m_edit->setMaxLength(kItemLength);
    m_edit->setCursorPosition(0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_remove);
    m_remove->setFocusPolicy(Qt::NoFocus); // Ctrl+Delete and Backspace in an empty line do the same
    auto policy = m_remove->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(policy);
    m_remove->hide();
    fit();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &AgendaRow::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &AgendaRow::lineAsked);
    connect(m_remove, &QPushButton::clicked, this, &AgendaRow::removeAsked);
}

/// Room for handle and number at the current text size.
void AgendaRow::fit()
{
    layout()->setContentsMargins(scaled(kHandle) + 8 + scaled(kNumber) + 8, 0, 0, 0);
    setFixedHeight(scaled(34));
}

void AgendaRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (layout() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fit();
}

void AgendaRow::setNumber(int number, int total)
{
    m_number = number;
    m_last = number == total;
    m_edit->setAccessibleName(tr("议程第%1项，共%2项").arg(number).arg(total));
    update();
}

void AgendaRow::resizeEvent(QResizeEvent*)
{
    const bool fits = m_edit->fontMetrics().horizontalAdvance(m_edit->text()) < m_edit->width();
    m_edit->setToolTip(fits ? QString() : m_edit->text());
}

void AgendaRow::setReadOnly(bool on)
{
    setReadable(*m_edit, on ? Editing::No : Editing::Yes);
    showRemove();
}

QSize AgendaRow::sizeHint() const
{
    return {200, scaled(34)};
}

void AgendaRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double handle = scaled(kHandle);
    const double middle = height() / 2.0;
    if (!m_edit->isReadOnly())
        paintIcon(painter, QStringLiteral("drag"), Color::Text3, {0, middle - handle / 2, handle, handle});
    const double side = scaled(kNumber);
    const QRectF circle(handle + 8, middle - side / 2, side, side);
    paintBox(painter, circle, side / 2, Color::NeutralSoft, Color::None);
    paintText(painter, circle, QString::number(m_number), TextRole::Caption, Color::Text2, Qt::AlignHCenter);
    if (m_edit->hasFocus() && !m_edit->isReadOnly())
        painter.fillRect(QRectF(m_edit->x(), height() - 2, m_edit->width(), 2), color(Color::AccentText));
    else if (!m_last)
        painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Color::Line));
}

void AgendaRow::mousePressEvent(QMouseEvent* event)
{
    m_dragging =
        event->button() == Qt::LeftButton && event->position().x() <= scaled(kHandle) + 6 && !m_edit->isReadOnly();
    if (m_dragging)
        setCursor(Qt::ClosedHandCursor);
}

void AgendaRow::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        Q_EMIT dragged(mapToParent(event->position().toPoint()).y());
}

void AgendaRow::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    unsetCursor();
}

void AgendaRow::enterEvent(QEnterEvent*)
{
    showRemove();
}

void AgendaRow::leaveEvent(QEvent*)
{
    showRemove();
}

void AgendaRow::showRemove()
{
    m_remove->setVisible(!m_edit->isReadOnly() && (underMouse() || m_edit->hasFocus()));
}

bool AgendaRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        showRemove();
        update();
    }
    if (event->type() != QEvent::KeyPress || m_edit->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        Q_EMIT moveAsked(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    const bool removes = (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty())
        || (key->key() == Qt::Key_Delete && (key->modifiers() & Qt::ControlModifier));
    if (removes) {
        Q_EMIT removeAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace branchbook::ui
