// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/leave_dialog.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/leaving.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

LeaveDialog::LeaveDialog(QWidget* host, Desk& desk, book::Member member)
    : Dialog(host, tr("%1 从哪天起不在本支部？").arg(member.name()))
    , m_desk(desk)
    , m_member(std::move(member))
    , m_reason(new ComboField(tr("原因")))
    , m_day(new DateField(tr("日期")))
{
    about(QStringLiteral("member"), m_member.id);
    setText(tr("资料和以前的会议记录都保留，那天以后的名册里不再有这个人。可以随时改回在册。"));
    const auto reasons = book::leavingReasons();
    for (const auto& reason : reasons)
        m_reason->addChoice(shownWord(reason), reason);
    m_reason->setHint(tr("转出的有介绍信，请在“转入转出”里登记，名册跟着改。"));
    m_day->edit()->setToday(desk.today());
    m_day->setDate(PartialDate::of(desk.today()));
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_reason, 1, Qt::AlignTop);
    row->addWidget(m_day, 1, Qt::AlignTop);
    body()->setContentsMargins(0, 12, 0, 0);
    body()->addLayout(row);
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("记为离开"), ButtonKind::Primary), &QPushButton::clicked, this, &LeaveDialog::save);
}

void LeaveDialog::save()
{
    if (m_day->edit()->isFaulty() || m_day->date().precision() != Precision::Day)
        return m_day->setError(tr("请写到哪一天，例如 2026.9.18"));
    const QDate on = m_day->date().earliest();
    if (const auto checked = book::checkLeaving(m_member, on, m_desk.today()); !checked)
        return m_day->setError(sentence(checked.error()));
    m_day->setError({});
    const QString reason = m_reason->code();
    const auto done =
        m_desk.performWithUndo(QStringLiteral("member.leave"), tr("%1 %2").arg(m_member.name(), reason),
                               tr("已把%1记为%2").arg(m_member.name(), reason), [&](store::UnitOfWork& unit) {
                                   return book::endMembership(unit, m_member.id, on, reason, m_desk.today());
                               });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
