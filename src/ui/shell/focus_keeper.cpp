// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focus_keeper.h"

#include "ui/kit/dialog.h"
#include "ui/shell/page_header.h"
#include "ui/shell/shell_frame.h"
#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTimer>

namespace branchbook::ui {

namespace {

bool canHaveFocus(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isVisible() && widget.isEnabled();
}

QString nameOfFocus(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* pressed = qobject_cast<const QAbstractButton*>(&widget);
    return pressed ? pressed->text() : widget.objectName();
}

} // namespace

FocusKeeper::FocusKeeper(ShellFrame& frame)
    : QObject(&frame)
    , m_frame(frame)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::take);
}

void FocusKeeper::take(QWidget* before, QWidget* now)
{
    if (!now && !m_frame.window()->isActiveWindow())
        return; // another program has it
    if (now && !m_frame.isAncestorOf(now)) {
        m_thrown = false; // a dialog, a popover, a wizard
        return;
    }
    if (now && (!before || (before->isVisible() && before->isEnabled()))) {
        m_thrown = false;
        return remember(now);
    }
    m_thrown = true;
    m_thrownTo = now;
    QTimer::singleShot(0, this, &FocusKeeper::comeBack);
}

void FocusKeeper::remember(QWidget* widget)
{
    m_page = m_frame.page();
    m_widget = widget;
    m_kind = widget->metaObject()->className();
    m_name = nameOfFocus(*widget);
    m_amongKind = m_amongName = 0;
    const auto all = peers();
    for (const auto* each : all) {
        if (each == widget)
            break;
        ++m_amongKind;
        m_amongName += nameOfFocus(*each) == m_name ? 1 : 0;
    }
}

QList<QWidget*> FocusKeeper::peers() const
{
    QList<QWidget*> found;
    if (!m_page)
        return found;
    const auto inside = m_page->findChildren<QWidget*>();
    for (auto* each : inside) {
        if (m_kind == each->metaObject()->className() && canHaveFocus(*each) && isContent(*each))
            found << each;
    }
    return found;
}

bool FocusKeeper::isContent(const QWidget& widget) const
{
    const auto* page = m_frame.page();
    return page && page->isAncestorOf(&widget) && !page->header()->isAncestorOf(&widget);
}

QWidget* FocusKeeper::same() const
{
    if (m_widget && canHaveFocus(*m_widget))
        return m_widget;
    QList<QWidget*> named;
    const auto all = peers();
    for (auto* each : all) {
        if (nameOfFocus(*each) == m_name)
            named << each;
    }
    return named.isEmpty() ? nullptr : named.at(qMin(m_amongName, named.size() - 1));
}

QWidget* FocusKeeper::neighbour() const
{
    const auto all = peers();
    return all.isEmpty() ? nullptr : all.at(qMin(m_amongKind, all.size() - 1));
}

void FocusKeeper::comeBack()
{
    auto* window = m_frame.window();
    if (!m_thrown || !m_frame.isVisible() || isCovered(*window) || !window->isActiveWindow())
        return;
    m_thrown = false;
    auto* now = QApplication::focusWidget();
    if (now && now != m_thrownTo)
        return; // somebody has put it where it belongs
    const bool stays = m_page && m_page == m_frame.page();
    auto* back = stays ? same() : nullptr;
    if (!back && now && isContent(*now))
        return; // the next of what is still there
    if (!back && stays)
        back = neighbour();
    if (back)
        back->setFocus(reasonOfFocus(*back));
    else
        m_frame.focusContent();
}

} // namespace branchbook::ui
