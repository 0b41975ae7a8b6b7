// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog.h"

#include "ui/kit/focus_chain.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

class DialogPanel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), 12, Color::Popover, isDarkTheme() ? Color::LineStrong : Color::Line);
    }
};

/// Enter in a field of one line, Ctrl+S anywhere. Fields of more lines, lists and buttons keep Enter for themselves.
bool submits(const QKeyEvent& key, const QWidget* focus, bool enter)
{
    if (key.matches(QKeySequence::Save))
        return true;
    if (!enter || (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter))
        return false;
    return focus && !focus->property(kFindsProperty).toBool()
        && (focus->inherits("QLineEdit") || focus->inherits("QAbstractSpinBox") || focus->inherits("QComboBox"));
}

bool isEnter(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !(key.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

bool isCovered(const QWidget& window)
{
    const auto children = window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(
        children, [](const QWidget* child) { return !child->isHidden() && child->property(kCoversProperty).toBool(); });
}

bool takeShortcut(QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    auto& pressed = static_cast<QKeyEvent&>(event);
    const bool sizes = (pressed.modifiers() & Qt::ControlModifier)
        && (pressed.key() == Qt::Key_Plus || pressed.key() == Qt::Key_Equal || pressed.key() == Qt::Key_Minus
            || pressed.key() == Qt::Key_0);
    const bool locks = pressed.modifiers() == Qt::ControlModifier && pressed.key() == Qt::Key_L;
    if (sizes || locks)
        return false;
    pressed.accept();
    return true;
}

Dialog::Dialog(QWidget* host, const QString& title, Width width, Frame frame)
    : QWidget(host->window())
    , m_panel(new DialogPanel(this))
    , m_rows(new QVBoxLayout(m_panel))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_width(int(width))
{
    hide();
    setProperty(kCoversProperty, true);
    setAccessibleName(title);
    const bool bare = frame == Frame::Bare;
    m_rows->setContentsMargins(bare ? QMargins(1, 1, 1, 1) : QMargins(24, 22, 24, 20));
    m_rows->setSpacing(0);
    if (!bare)
        m_rows->addWidget(paragraph(title, TextRole::DialogTitle, Ink::Text));
    m_body->setSpacing(bare ? 0 : 12);
    m_rows->addLayout(m_body);
    m_rows->addSpacing(bare ? 0 : 18);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_rows->addLayout(m_buttons);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepFocus(now); });
    window()->installEventFilter(this);
    m_panel->installEventFilter(this); // an error line that appears makes it taller
}

Dialog::~Dialog() = default;

void Dialog::setText(const QString& text)
{
    if (!m_text) {
        m_text = paragraph(text);
        m_text->setContentsMargins(0, 8, 0, 4);
        m_rows->insertWidget(1, m_text);
    }
    m_text->setText(text);
}

QPushButton* Dialog::addSafeButton(const QString& text, Leaving leaving)
{
    m_safe = ui::button(text);
    m_buttons->addWidget(m_safe);
    if (leaving == Leaving::Asks)
        connect(m_safe, &QPushButton::clicked, this, &Dialog::dismiss);
    else
        connect(m_safe, &QPushButton::clicked, this, &QWidget::close);
    return m_safe;
}

QPushButton* Dialog::addButton(const QString& verb, ButtonKind kind, const QString& iconName)
{
    auto* made = ui::button(verb, kind, ControlSize::Standard, iconName);
    m_buttons->addWidget(made);
    if (kind == ButtonKind::Primary)
        m_primary = made;
    return made;
}

void Dialog::showProblem(const QString& sentence)
{
    if (!m_problem) {
        m_problem = new QWidget;
        auto* row = new QHBoxLayout(m_problem);
        row->setContentsMargins(0, 12, 0, 0);
        row->setSpacing(6);
        m_problemText = paragraph({}, TextRole::Small, Ink::Accent);
        row->addWidget(iconLabel(QStringLiteral("error"), 16, Color::AccentText), 0, Qt::AlignTop);
        row->addWidget(m_problemText, 1);
        m_rows->insertWidget(m_rows->indexOf(m_body) + 1, m_problem);
    }
    m_problemText->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    place();
}

void Dialog::open()
{
    m_before = QApplication::focusWidget();
    takeAsKept();
    takeHalfWritten();
    place();
    show();
    raise();
    QWidget* first = m_first ? m_first.data() : m_enterConfirms ? m_primary.data() : m_safe.data();
    (first ? first : this)->setFocus(Qt::TabFocusReason);
}

void Dialog::place()
{
    const auto area = parentWidget()->rect();
    setGeometry(area);
    const int width = qMin(scaled(m_width), area.width() - 32);
    m_panel->setFixedWidth(width);
    m_rows->activate();
    const int needed =
        m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(width) : m_rows->totalSizeHint().height();
    const int height = qMin(needed, area.height() - 32);
    m_panel->setGeometry((area.width() - width) / 2, qMax(16, (area.height() - height) * 2 / 5), width, height);
    update();
}

bool Dialog::event(QEvent* event)
{
    return takeShortcut(*event) || QWidget::event(event);
}

void Dialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().scrim);
    paintShadow(painter, m_panel->geometry());
}

void Dialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (m_primary && m_primary->isEnabled() && isVisible()
             && ((m_keeps && submits(*event, window()->focusWidget(), m_enterAnswers))
                 || (m_enterConfirms && isEnter(*event)))) // buttons have taken their own
        m_primary->click();
    event->accept(); // nothing below the scrim hears keys
}

void Dialog::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(isKeyboardInUse() ? reasonOfFocus(*m_before) : Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

bool Dialog::focusNextPrevChild(bool next)
{
    return goRound(*this, next ? Round::Next : Round::Previous) || QWidget::focusNextPrevChild(next);
}

bool Dialog::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool grown = watched == m_panel && event->type() == QEvent::LayoutRequest;
    if ((resized || grown) && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Dialog::keepFocus(QWidget* now)
{
    if (!isVisible() || !now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    // Another overlay above us (calendar, a second dialog) may have it.
    const auto siblings = parentWidget()->children();
    for (qsizetype i = siblings.size() - 1; i >= 0 && siblings.at(i) != this; --i) {
        auto* above = qobject_cast<QWidget*>(siblings.at(i));
        if (above && (above == now || above->isAncestorOf(now)))
            return;
    }
    QWidget* first = m_first ? m_first.data() : m_safe.data();
    if (first)
        first->setFocus(Qt::TabFocusReason);
}

} // namespace branchbook::ui
