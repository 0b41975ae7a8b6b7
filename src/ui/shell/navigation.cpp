// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTime>
#include <QVBoxLayout>

namespace branchbook::ui {

BranchHead::BranchHead(Desk& desk, QWidget* parent)
    : QAbstractButton(parent)
    , m_desk(desk)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &BranchHead::openMenu);
    connect(&desk, &Desk::branchChanged, this, &BranchHead::refresh);
    connect(&desk, &Desk::changed, this, &BranchHead::refresh);
    refresh();
}

void BranchHead::refresh()
{
    const auto branch = m_desk.branch();
    const bool several = m_desk.branches().size() > 1;
    setAccessibleName(several ? tr("%1，换一个支部").arg(branch.name) : branch.name);
    setToolTip(several ? tr("换一个支部") : branch.name);
    setFocusPolicy(several ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(several ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BranchHead::setCollapsed(NavigationWidth width)
{
    m_width = width;
    updateGeometry();
    update();
}

QSize BranchHead::sizeHint() const
{
    return {0, m_width == NavigationWidth::Collapsed ? 56 : qMax(64, scaled(56))};
}

void BranchHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool collapsed = m_width == NavigationWidth::Collapsed;
    const double middle = height() / 2.0;
    const QRectF mark(collapsed ? (width() - 34) / 2.0 : 6, middle - 17, 34, 34);
    paintBox(painter, mark, 8, Color::Accent, Color::None);
    auto font = fontOf(TextRole::CardHeading);
    font.setPixelSize(18);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(mark, Qt::AlignCenter, QStringLiteral("支"));
    if (collapsed)
        return;
    const auto branch = m_desk.branch();
    const bool several = m_desk.branches().size() > 1;
    const double left = mark.right() + 10;
    const double wide = width() - left - (several ? 22 : 6);
    const double line = scaled(20);
    const double small = scaled(16);
    const QString under = branch.unit.isEmpty() ? branch.higherOrganization : branch.unit;
    double top = middle - (line + (under.isEmpty() ? 0 : small)) / 2;
    auto bold = fontOf(TextRole::Body);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(color(Color::Text));
    painter.drawText(QRectF(left, top, wide, line), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(branch.name, Qt::ElideRight, int(wide)));
    if (!under.isEmpty())
        paintText(painter, {left, top + line, wide, small}, under, TextRole::Caption, Color::Text3);
    if (several)
        paintIcon(painter, QStringLiteral("chevron-down"), Color::Text3, {width() - 20.0, middle - 7, 14, 14});
}

void BranchHead::openMenu()
{
    if (m_desk.branches().size() < 2)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& branch : m_desk.branches()) {
        auto* action = menu->addAction(branch.name);
        if (branch.id == m_desk.branch().id)
            action->setIcon(ui::icon(QStringLiteral("check"), Color::AccentText));
        connect(action, &QAction::triggered, &m_desk, [this, id = branch.id] { m_desk.setBranch(id); });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

Navigation::Navigation(Desk& desk, const std::vector<PageEntry>& entries, QWidget* parent)
    : QWidget(parent)
    , m_head(new BranchHead(desk))
    , m_top(new NavigationList(tr("导航")))
    , m_bottom(new NavigationList(tr("设置")))
    , m_saved(new QWidget)
    , m_savedText(label({}, TextRole::Caption, Ink::Text3))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 0, 9, 8);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addSpacing(6);
    rows->addWidget(m_top, 1);
    rows->addWidget(m_bottom);
    auto* saved = new QHBoxLayout(m_saved);
    saved->setContentsMargins(10, 8, 10, 2);
    saved->setSpacing(6);
    saved->addWidget(iconLabel(QStringLiteral("check-circle"), 14, Color::Text3));
    saved->addWidget(m_savedText, 1);
    rows->addWidget(m_saved);

    int group = entries.empty() ? 0 : entries.front().group;
    for (const auto& entry : entries) {
        if (entry.group == kBottomGroup) {
            m_bottom->addEntry(entry);
            continue;
        }
        if (entry.group != group)
            m_top->addLine();
        group = entry.group;
        m_top->addEntry(entry);
    }
    for (auto* list : {m_top, m_bottom})
        connect(list, &NavigationList::pageChosen, this, &Navigation::pageChosen);
}

void Navigation::select(const QString& id)
{
    m_top->select(id);
    m_bottom->select(id);
}

void Navigation::setNavigationWidth(NavigationWidth width)
{
    const bool collapsed = width == NavigationWidth::Collapsed;
    setFixedWidth(collapsed ? qMax(64, scaled(64)) : qMax(int(width), scaled(int(width))));
    layout()->setContentsMargins(collapsed ? 6 : 8, 0, collapsed ? 7 : 9, 8);
    m_head->setCollapsed(width);
    m_top->setNavigationWidth(width);
    m_bottom->setNavigationWidth(width);
    m_bottom->setFixedHeight(m_bottom->contentHeight());
    m_saved->setVisible(!collapsed);
}

void Navigation::setBadge(const QString& id, int count)
{
    m_top->setBadge(id, count);
    m_bottom->setBadge(id, count);
}

void Navigation::setSavedAt(const QTime& time)
{
    m_savedText->setText(tr("已自动保存 %1").arg(time.toString(QStringLiteral("HH:mm"))));
}

void Navigation::takeFocus()
{
    m_top->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Nav));
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), color(Color::Line));
}

} // namespace branchbook::ui
