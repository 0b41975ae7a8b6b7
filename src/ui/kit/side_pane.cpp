// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/side_pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kSheetBelow = 1180;
constexpr int kPaneLeast = 320;
constexpr int kListLeast = 480;
constexpr int kGripWidth = 8;

} // namespace

/// The edge between list and pane: 8 px to grab, nothing to see but the focus.
class PaneGrip final : public QWidget
{
public:
    explicit PaneGrip(ListWithPane* owner)
        : QWidget(owner)
        , m_owner(owner)
    {
        setCursor(Qt::SplitHCursor);
        setToolTip(ListWithPane::tr("拖动改变宽度，双击恢复"));
        setAccessibleName(ListWithPane::tr("资料栏的宽度"));
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (event->buttons() & Qt::LeftButton)
            choose(m_owner->width() - mapTo(m_owner, event->position().toPoint()).x());
    }
    void mouseDoubleClickEvent(QMouseEvent*) override { choose(0); }

private:
    void choose(int px)
    {
        m_owner->setPaneWidth(px);
        Q_EMIT m_owner->paneWidthChosen(m_owner->paneWidth());
    }

    ListWithPane* m_owner;
};

SidePane::SidePane(const QString& accessibleName, QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("pane"));
    setAccessibleName(accessibleName);
    m_rows->setContentsMargins(1, 0, 0, 0);
    m_rows->setSpacing(0);
}

QString SidePane::text() const
{
    QStringList lines;
    const auto labels = findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        if (!each->isHidden())
            lines.append(each->text());
    }
    return lines.join(u'\n');
}

QScrollArea* SidePane::addScroll()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_rows->addWidget(scroll, 1);
    return scroll;
}

QHBoxLayout* SidePane::actionRow(const QList<QPushButton*>& actions, QPushButton* more)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* each : actions)
        row->addWidget(each);
    row->addStretch();
    row->addWidget(more);
    return row;
}

void SidePane::focusFirstOf(const QList<QPushButton*>& buttons)
{
    for (QPushButton* each : buttons) {
        if (each->isVisible())
            return each->setFocus(Qt::ShortcutFocusReason);
    }
}

void SidePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveAsked();
    else
        QFrame::keyPressEvent(event);
}

ListWithPane::ListWithPane(QWidget* list, SidePane* pane, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_pane(pane)
    , m_grip(new PaneGrip(this))
{
    list->setParent(this);
    pane->setParent(this);
    setTabOrder(list, pane);
    connect(pane, &SidePane::leaveAsked, this, [this] {
        if (m_sheet) {
            m_sheetOpen = false;
            place();
        }
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void ListWithPane::openPane()
{
    m_open = true;
    m_sheetOpen = m_sheet;
    place();
}

void ListWithPane::closePane()
{
    m_open = m_sheetOpen = false; // there is nothing to show, however wide the window becomes
    place();
}

void ListWithPane::place()
{
    const int windowWidth = window()->width();
    const bool narrow = windowWidth < kSheetBelow;
    if (narrow != m_sheet)
        m_sheetOpen = false;
    m_sheet = narrow;
    const int design = windowWidth >= 1600 ? 420 : 376;
    const int wanted = m_sheet || m_paneWidth == 0 ? design : m_paneWidth;
    const int pane =
        m_sheet ? qMin(wanted, width()) : qBound(kPaneLeast, wanted, qMax(kPaneLeast, width() - kListLeast));
    const bool shown = isPaneShown();
    m_list->setGeometry(0, 0, m_sheet || !shown ? width() : width() - pane, height());
    m_pane->setVisible(shown);
    m_pane->setGeometry(width() - pane, 0, pane, height());
    m_pane->raise();
    m_grip->setVisible(shown && !m_sheet);
    m_grip->setGeometry(width() - pane - kGripWidth / 2, 0, kGripWidth, height());
    m_grip->raise();
}

void ListWithPane::setPaneWidth(int px)
{
    m_paneWidth = px <= 0 ? 0 : qMax(kPaneLeast, px); // place() sees to the room for the list
    if (isVisible()) // before, the window's width is not yet known
        place();
}

void ListWithPane::resizeEvent(QResizeEvent*)
{
    place();
}

} // namespace branchbook::ui
