// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes through the record in the order in which it is read; the rows come and go, so the order is asked for anew.
#include "ui/gathering/agenda_list.h"
#include "ui/gathering/attendance_pane.h"
#include "ui/gathering/editor_bar.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/gathering/head_form.h"
#include "ui/gathering/minutes_box.h"
#include "ui/gathering/minutes_edit.h"
#include "ui/guidance/guide_pane.h"
#include "ui/kit/field.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>

#include <algorithm>
#include <cstdlib>

namespace branchbook::ui {

namespace {

constexpr int kSameLine = 10; ///< px between the middles of what stands side by side

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible() && widget.isEnabled()
        && !widget.focusProxy() && !qobject_cast<const QScrollArea*>(&widget); // what is in it is gone through
}

void focusOn(QWidget& widget, Qt::FocusReason reason)
{
    widget.setFocus(reason);
    for (auto* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            return area->ensureWidgetVisible(&widget);
    }
}

/// What Tab reaches in `part`, line by line.
QList<QWidget*> inReadingOrder(QWidget* part, const QWidget* view)
{
    QList<QWidget*> found;
    if (takesTab(*part))
        found.append(part);
    const auto inside = part->findChildren<QWidget*>();
    for (auto* each : inside) {
        if (takesTab(*each))
            found.append(each);
    }
    const auto middle = [view](const QWidget* each) { return each->mapTo(view, each->rect().center()); };
    std::ranges::stable_sort(found, [&](const QWidget* left, const QWidget* right) {
        const QPoint a = middle(left);
        const QPoint b = middle(right);
        return std::abs(a.y() - b.y()) > kSameLine ? a.y() < b.y() : a.x() < b.x();
    });
    return found;
}

/// Whether the input has something of its own to take back, or to do again.
bool takes(const QObject* input, QKeySequence::StandardKey key)
{
    const bool back = key == QKeySequence::Undo;
    if (const auto* combo = qobject_cast<const QComboBox*>(input))
        input = combo->lineEdit();
    if (const auto* text = qobject_cast<const QTextEdit*>(input))
        return back ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    const auto* edit = qobject_cast<const QLineEdit*>(input);
    return edit && (back ? edit->isUndoAvailable() : edit->isRedoAvailable());
}

} // namespace

void EditorView::writeTopic(Qt::FocusReason reason)
{
    m_head->titleEdit()->setFocus(reason);
    m_head->titleEdit()->selectAll();
}

void EditorView::goToMissing()
{
    if (auto* field = m_head->firstEmpty())
        return focusOn(*field->focusProxy(), Qt::ShortcutFocusReason);
    const auto& g = m_model.gathering();
    if (std::ranges::any_of(g.attendees, &gathering::lacksReason)) {
        const auto reasons = m_pane->findChildren<QComboBox*>();
        for (auto* each : reasons) {
            if (each->isVisible() && each->currentText().isEmpty())
                return focusOn(*each, Qt::ShortcutFocusReason);
        }
    }
    if (g.agenda.isEmpty() && g.minutesHtml.trimmed().isEmpty())
        m_minutes->edit()->setFocus(Qt::ShortcutFocusReason);
}

/// An input keeps Ctrl+Z for itself also when it has nothing to take back; then the key is the record's.
void EditorView::watchUndo(QWidget* left, QWidget* entered)
{
    if (left)
        left->removeEventFilter(this);
    if (entered && isAncestorOf(entered))
        entered->installEventFilter(this);
}

bool EditorView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if ((key->matches(QKeySequence::Undo) && !takes(watched, QKeySequence::Undo))
        || (isRedo(*key) && !takes(watched, QKeySequence::Redo))) {
        keyPressEvent(key);
        return true;
    }
    if (isRedo(*key) && !key->matches(QKeySequence::Redo)) { // Ctrl+Y, which the inputs of this platform do not know
        auto* combo = qobject_cast<QComboBox*>(watched);
        QMetaObject::invokeMethod(combo ? combo->lineEdit() : watched, "redo");
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* EditorView::bar() const
{
    return m_bar;
}

/// Head, agenda, minutes, attendance; then what is pressed rather than written in: the tools of the minutes, the bar.
QList<QWidget*> EditorView::tabOrder() const
{
    QList<QWidget*> order;
    for (QWidget* part : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_agenda), m_passedOver,
                          static_cast<QWidget*>(m_addItem), static_cast<QWidget*>(m_minutes->edit()), m_decisions,
                          static_cast<QWidget*>(m_pane), static_cast<QWidget*>(m_guidePane),
                          static_cast<QWidget*>(m_minutes), m_trouble, m_notice, static_cast<QWidget*>(m_bar)}) {
        const auto inside = inReadingOrder(part, this);
        for (auto* each : inside) {
            if (!order.contains(each))
                order.append(each);
        }
    }
    return order;
}

bool EditorView::focusNextPrevChild(bool next)
{
    auto* const focus = QApplication::focusWidget();
    const auto order = tabOrder();
    const auto reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const auto at = order.indexOf(focus);
    const auto to = at < 0 ? (next ? 0 : -1) : at + (next ? 1 : -1);
    if (to >= 0 && to < order.size()) {
        focusOn(*order.at(to), reason);
        return true;
    }
    // Beyond either end lies the rest of the window.
    const auto* start = focus ? focus : this;
    for (auto* each = next ? start->nextInFocusChain() : start->previousInFocusChain(); each && each != start;
         each = next ? each->nextInFocusChain() : each->previousInFocusChain()) {
        if (each == this || isAncestorOf(each) || !takesTab(*each) || each->window() != window())
            continue;
        focusOn(*each, reason);
        return true;
    }
    return false;
}

} // namespace branchbook::ui
