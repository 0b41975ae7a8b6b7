// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/kind_text.h"
#include "ui/gathering/name_grid.h"

#include "branchbook/base/screen_words.h"
#include "ui/gathering/decision_words.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace branchbook::ui {

NameButton::NameButton(const gathering::Attendee& person, QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setProperty("ring", 5);
    setAttribute(Qt::WA_Hover);
    setPerson(person, person.name);
}

void NameButton::setPerson(const gathering::Attendee& person, const QString& shown)
{
    m_member = person.member;
    m_preparatory = person.memberType == QStringView(book::kProbationaryMember);
    m_votes = gathering::votingRightOf(person) == gathering::VotingRight::Votes && !person.leftOut;
    setText(shown);
    setChecked(person.presence == gathering::Presence::Present);
    const QString state = isChecked()                     ? tr("到会")
        : person.reason.isEmpty()                         ? tr("缺席")
        : person.presence == gathering::Presence::OnLeave ? tr("请假，%1").arg(shownReason(person.reason))
                                                          : tr("缺席，%1").arg(shownReason(person.reason));
    setAccessibleName(tr("%1，%2").arg(shown, state));
    QStringList notes;
    if (!isChecked())
        notes.append(state);
    if (const auto right = gathering::votingRightOf(person); right != gathering::VotingRight::Votes)
        notes.append(shownRight(right));
    if (person.leftOut)
        notes.append(tr("不计入应到会：%1").arg(shownWord(rules::awayReasonName(person.leftOut->reason))));
    setToolTip(notes.join(u'\n'));
    setAccessibleDescription(toolTip());
    update();
}

int NameButton::neededWidth() const
{
    return textWidth(text(), TextRole::Small) + 6;
}

QSize NameButton::sizeHint() const
{
    return {neededWidth(), scaled(26)};
}

void NameButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool hovered = underMouse() && isEnabled();
    Color ink = m_votes ? Color::Text : Color::Info;
    if (isChecked()) {
        const Color fill = !m_votes ? Color::InfoSoft : hovered ? Color::Pressed : Color::NeutralSoft;
        paintBox(painter, rect(), 5, fill, hovered ? Color::LineStrong : Color::None);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(color(Color::WarnSolid), 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(hovered ? QBrush(color(Color::WarnSoft)) : QBrush());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5);
        ink = Color::Warn;
    }
    paintText(painter, rect(), text(), TextRole::Small, ink, Qt::AlignHCenter);
}

} // namespace branchbook::ui
