// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tabs.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace branchbook::ui {

namespace {

constexpr int kPagePad = 10;
constexpr int kPanePad = 8; ///< the ring stands in it, beside the word

} // namespace

Tabs::Tabs(const QString& accessibleName, Place place, QWidget* parent)
    : QTabBar(parent)
    , m_place(place)
    , m_more(button(tr("更多"), ButtonKind::Text, ControlSize::Small, QStringLiteral("chevron-down"), this))
{
    m_more->setToolTip(tr("列出全部标签"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &Tabs::listAll);
    setAccessibleName(accessibleName);
    setDrawBase(false);
    setDocumentMode(true);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Tabs::addPage(const QString& text, int count)
{
    const int index = addTab(text);
    setCount(index, count);
    return index;
}

void Tabs::setCount(int index, int count)
{
    setTabData(index, count);
    setAccessibleTabName(index, count < 0 ? tabText(index) : tr("%1，%2").arg(tabText(index)).arg(count));
    // QTabBar lays out anew only when a text changes.
    const auto text = tabText(index);
    setTabText(index, text);
}

QSize Tabs::sizeHint() const
{
    return {QTabBar::sizeHint().width(), scaled(m_place == Place::Page ? 44 : 36)};
}

QSize Tabs::tabSizeHint(int index) const
{
    const bool page = m_place == Place::Page;
    int width = textWidth(tabText(index), TextRole::BodyStrong) + (page ? 24 : 20);
    if (const int count = tabData(index).toInt(); tabData(index).isValid() && count >= 0)
        width += 6 + textWidth(QString::number(count), TextRole::Caption);
    return {width, scaled(page ? 44 : 36)};
}

void Tabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Color::Line));
    const bool scrolls = !m_more->isHidden();
    const double pad = m_place == Place::Page ? kPagePad : kPanePad;
    for (int i = 0; i < count(); ++i) {
        const QRectF tab = tabRect(i);
        const bool on = i == currentIndex();
        // Half a word tells nothing: the list behind 更多 has it whole.
        if (scrolls && !on && (tab.left() < 0 || tab.right() - pad > m_more->x()))
            continue;
        const auto role = on ? TextRole::BodyStrong : TextRole::Body;
        const double words = textWidth(tabText(i), TextRole::BodyStrong);
        const QRectF text(tab.left() + pad, tab.top(), words + 2, tab.height() - 1);
        paintText(painter, text, tabText(i), role, on ? Color::Text : Color::Text2);
        double right = tab.left() + pad + words;
        if (const int number = tabData(i).toInt(); tabData(i).isValid() && number >= 0) {
            const auto digits = QString::number(number);
            const double width = textWidth(digits, TextRole::Caption);
            paintText(painter, {right + 6, tab.top(), width + 2, tab.height() - 1}, digits, TextRole::Caption,
                      Color::Text3);
            right += 6 + width;
        }
        if (on)
            paintBox(painter, {tab.left() + pad, height() - 2.0, right - tab.left() - pad, 2}, 1, Color::AccentText,
                     Color::None);
        if (on && hasFocus() && property("keyboardFocus").toBool())
            paintBox(painter,
                     {qMax(0.0, tab.left() + pad - 6), tab.top() + 6, right - tab.left() - pad + 12, tab.height() - 14},
                     6, Color::None, Color::Focus, 2);
    }
}

/// The arrows stay, without a size: QTabBar brings the current tab into view only while they are shown.
void Tabs::tabLayoutChange()
{
    bool cut = false;
    for (auto* arrow : findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        cut = cut || !arrow->isHidden();
        arrow->setGeometry(width(), 0, 0, 0);
    }
    m_more->setVisible(cut);
    const int room = 2 * style()->pixelMetric(QStyle::PM_TabBarScrollButtonWidth, nullptr, this);
    const QSize size(room, m_more->sizeHint().height());
    m_more->setGeometry(QRect(QPoint(width() - room, (height() - 1 - size.height()) / 2), size));
}

void Tabs::listAll()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < count(); ++i) {
        auto* tab = menu->addAction(tabText(i));
        tab->setCheckable(true);
        tab->setChecked(i == currentIndex());
        connect(tab, &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

bool Tabs::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        setProperty("keyboardFocus", reason != Qt::MouseFocusReason);
    }
    return QTabBar::event(event);
}

namespace {

class TabRow final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Color::Line));
    }
};

} // namespace

QWidget* tabRow(Tabs* tabs, int padding)
{
    auto* made = new TabRow;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(tabs->place() == Tabs::Place::Pane ? padding - kPanePad : padding, 0, 0, 0);
    row->addWidget(tabs);
    return made;
}

} // namespace branchbook::ui
