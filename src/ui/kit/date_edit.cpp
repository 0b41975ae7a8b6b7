// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include "branchbook/base/screen_words.h"
#include "ui/kit/inner_button.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/popover.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace branchbook::ui {

DateEdit::DateEdit(QWidget* parent)
    : QLineEdit(parent)
{
    auto* open = addAction(icon(QStringLiteral("calendar"), Color::Text3), QLineEdit::TrailingPosition);
    open->setToolTip(tr("选日期"));
    nameInnerButtons(*this, open->toolTip());
    connect(open, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::take);
}

void DateEdit::setDate(PartialDate date)
{
    m_date = date;
    setText(shownDate(date));
    setModified(false);
}

bool DateEdit::isFaulty() const
{
    const auto typed = text().trimmed();
    return !typed.isEmpty() && typed != shownDate(m_date) && !parseTypedDate(typed, m_today);
}

void DateEdit::take()
{
    const auto typed = text().trimmed();
    const auto before = m_date;
    if (typed.isEmpty()) {
        m_date = {};
    } else if (typed != shownDate(m_date)) {
        const auto read = parseTypedDate(typed, m_today);
        if (!read) {
            m_faulty = true;
            Q_EMIT faultFound();
            return;
        }
        setDate(*read);
    }
    setModified(false);
    if (std::exchange(m_faulty, false) || m_date != before)
        Q_EMIT dateChanged(m_date);
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        return showCalendar();
    const bool typed = isModified();
    QLineEdit::keyPressEvent(event);
    if (typed && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        event->accept(); // the day was read: Enter goes on only once it is seen how
}

void DateEdit::showCalendar()
{
    if (isReadOnly())
        return;
    auto* popover = new Popover(this);
    auto* calendar = new CalendarPane(m_date.earliest(), m_today);
    popover->setContent(calendar);
    connect(calendar, &CalendarPane::picked, this, [this, popover](QDate day) {
        setDate(PartialDate::of(day));
        popover->close();
        setFocus();
        Q_EMIT dateChanged(m_date);
    });
    connect(calendar, &CalendarPane::cleared, this, [this, popover] {
        setDate({});
        popover->close();
        setFocus();
        Q_EMIT dateChanged(m_date);
    });
    popover->openAt(this, calendar->firstFocus());
}

} // namespace branchbook::ui
