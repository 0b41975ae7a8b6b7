// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/moment_field.h"

#include "ui/kit/inner_button.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/paint.h"
#include "ui/kit/popover.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace branchbook::ui {

MomentField::MomentField(const QString& title, QDate today, QWidget* parent)
    : Field(title, parent)
    , m_edit(new QLineEdit)
    , m_today(today)
{
    m_edit->setPlaceholderText(tr("9月18日 14:30—16:10"));
    m_edit->setMaxLength(60);
    m_edit->setObjectName(QStringLiteral("moment"));
    auto* open = m_edit->addAction(icon(QStringLiteral("calendar"), Color::Text3), QLineEdit::TrailingPosition);
    open->setToolTip(tr("选日期"));
    nameInnerButtons(*m_edit, open->toolTip());
    setEditor(m_edit);
    m_edit->installEventFilter(this);
    connect(open, &QAction::triggered, this, &MomentField::showCalendar);
    connect(m_edit, &QLineEdit::editingFinished, this, &MomentField::take);
}

/// What is deleted while it is seen loses the focus at the end, when this is no field any more.
MomentField::~MomentField()
{
    m_edit->disconnect(this);
}

bool MomentField::isUnreadable() const
{
    return m_edit->isModified() && !m_edit->text().trimmed().isEmpty()
        && (!parseMoment(m_edit->text(), m_moment, m_today) || isHeldBack());
}

/// Of what stands in the field and is not taken.
MomentVerdict MomentField::verdict() const
{
    const auto typed = m_edit->isModified() ? parseMoment(m_edit->text(), m_moment, m_today) : std::nullopt;
    return typed && m_judge ? m_judge(*typed) : MomentVerdict();
}

bool MomentField::isHeldBack() const
{
    const auto said = verdict();
    return !said.refusal.isEmpty() || !said.question.isEmpty();
}

bool MomentField::isAsked() const
{
    const auto said = verdict();
    return said.refusal.isEmpty() && !said.question.isEmpty();
}

void MomentField::letGo()
{
    m_edit->setModified(false);
    setError({});
    setRemedy({}, {});
}

void MomentField::show(const Moment& moment)
{
    m_moment = moment;
    if (!m_edit->isModified() || !(m_edit->hasFocus() || isUnreadable()))
        setMomentText();
}

void MomentField::setMomentText()
{
    m_edit->setText(momentText(m_moment, m_today));
    m_edit->setCursorPosition(0); // where there is no room for all of it, the year is what must not be lost
}

int MomentField::neededWidth() const
{
    constexpr int kHintLetters =
        17; // what QLineEdit::sizeHint gives room for; the rest of it is frame, margins, button
    constexpr int kCaret = 4;
    m_edit->ensurePolished();
    const int around = m_edit->sizeHint().width() - kHintLetters * m_edit->fontMetrics().horizontalAdvance(u'x');
    return textWidth(m_edit->text(), TextRole::Body) + std::max(around, 0) + kCaret;
}

void MomentField::take()
{
    if (!m_edit->isModified())
        return;
    const auto typed = parseMoment(m_edit->text(), m_moment, m_today);
    if (typed)
        return offer(*typed);
    setRemedy({}, {});
    setError(tr("看不出是什么时间，请像 9月18日 14:30—16:10 这样填写"));
}

/// Nothing follows the day before it is sure: who is expected, late or not, what is overdue.
void MomentField::offer(const Moment& moment)
{
    const auto said = m_judge ? m_judge(moment) : MomentVerdict();
    if (said.refusal.isEmpty() && said.question.isEmpty())
        return accept(moment);
    setError(said.refusal.isEmpty() ? said.question : said.refusal);
    if (said.refusal.isEmpty())
        setRemedy(tr("没有写错，就是这一天"), [this, moment] { accept(moment); });
    else
        setRemedy({}, {});
}

void MomentField::accept(const Moment& moment)
{
    letGo();
    m_moment = moment;
    setMomentText();
    Q_EMIT chosen(m_moment);
}

bool MomentField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_F4) {
            showCalendar();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

void MomentField::showCalendar()
{
    if (m_edit->isReadOnly())
        return;
    auto* popover = new Popover(m_edit);
    auto* calendar = new CalendarPane(m_moment.day, m_today);
    popover->setContent(calendar);
    connect(calendar, &CalendarPane::picked, this, [this, popover](QDate day) {
        auto picked = m_moment;
        picked.day = day;
        popover->close();
        m_edit->setText(momentText(picked, m_today));
        m_edit->setCursorPosition(0);
        m_edit->setModified(true); // until it is taken
        m_edit->setFocus();
        offer(picked);
    });
    connect(calendar, &CalendarPane::cleared, popover, &QWidget::close); // a gathering has a day
    popover->openAt(m_edit, calendar->firstFocus());
}

} // namespace branchbook::ui
