// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/rectification_dialog.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/integrity/word_field.h"
#include "ui/ledger/owner_field.h"

#include <QPushButton>

namespace branchbook::ui {

using integrity::Rectification;

RectificationDialog::RectificationDialog(QWidget* host, Desk& desk, const Rectification& rectification)
    : Dialog(host, rectification.id.isNull() ? tr("登记专项整治") : tr("修改专项整治"), Width::Large)
    , m_desk(desk)
    , m_rectification(rectification)
    , m_title(cadreLine(tr("专项整治"), rectification.title, tr("例如 公务用车管理")))
    , m_field(wordField(tr("领域"), integrity::rectificationFields(), rectification.field))
    , m_begunOn(cadreDay(tr("开始日期"), desk, isFresh() ? desk.today() : rectification.begunOn))
    , m_dueOn(cadreDay(tr("到哪天为止"), desk, rectification.dueOn))
    , m_lead(new OwnerField(desk, tr("牵头人")))
    , m_plan(new TextField(tr("怎样整治"), tr("动员、自查、集中整治、建章立制")))
{
    setObjectName(QStringLiteral("rectification"));
    about(QStringLiteral("rectification"), rectification.id);
    setText(tr("每个问题列入台账，有人负责、有措施、有期限，一项一项销号。"));
    if (!isFresh())
        m_lead->setOwner(rectification.lead, rectification.leadName);
    m_plan->edit()->setPlainText(rectification.plan);
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &RectificationDialog::save);
}

void RectificationDialog::layOut()
{
    cadreRoom(*this);
    for (const TextField* field : {m_plan}) {
        auto* edit = field->edit();
        onTextSize(edit, [edit] { edit->setFixedHeight(scaled(64)); });
    }
    body()->addLayout(sideBySide({m_title, m_field}));
    body()->addLayout(sideBySide({m_begunOn, m_dueOn, m_lead}));
    body()->addWidget(m_plan);
    setFirstFocus(m_title->edit());
}

Rectification RectificationDialog::typed() const
{
    Rectification made = m_rectification;
    made.branch = m_desk.branch().id;
    made.title = m_title->text();
    made.field = wordIn(*m_field, integrity::rectificationFields(), made.field);
    made.begunOn = dayIn(*m_begunOn);
    made.dueOn = dayIn(*m_dueOn);
    made.lead = m_lead->owner();
    made.leadName = m_lead->name();
    made.plan = m_plan->edit()->toPlainText();
    return made;
}

void RectificationDialog::save()
{
    if (!m_begunOn->requireDay() || m_dueOn->edit()->isFaulty() || !m_lead->settle())
        return;
    const Rectification made = typed();
    const auto done =
        m_desk.performWithUndo(isFresh() ? QStringLiteral("rectification.add") : QStringLiteral("rectification.change"),
                               (isFresh() ? tr("登记专项整治：%1") : tr("修改专项整治：%1")).arg(made.title),
                               tr("已保存“%1”").arg(made.title), [&](store::UnitOfWork& unit) {
                                   return integrity::saveRectification(unit, made, m_desk.today()).map([](auto) {});
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
