// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/risk_point_dialog.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/integrity/word_field.h"
#include "ui/ledger/owner_field.h"

#include <QPushButton>

namespace branchbook::ui {

using integrity::RiskPoint;

RiskPointDialog::RiskPointDialog(QWidget* host, Desk& desk, const RiskPoint& risk)
    : Dialog(host, risk.id.isNull() ? tr("登记廉政风险点") : tr("修改廉政风险点"), Width::Large)
    , m_desk(desk)
    , m_risk(risk)
    , m_post(cadreLine(tr("岗位"), risk.post, tr("例如 物资采购")))
    , m_matter(cadreLine(tr("风险"), risk.matter, tr("例如 询价不足三家")))
    , m_grade(wordField(tr("等级"), integrity::riskGrades(), risk.grade))
    , m_measures(new TextField(tr("防控措施")))
    , m_owner(new OwnerField(desk, tr("谁负责")))
    , m_reviewOn(cadreDay(tr("下次复查"), desk, risk.reviewOn))
    , m_reviewedOn(cadreDay(tr("上次复查"), desk, risk.reviewedOn))
    , m_endedOn(cadreDay(tr("不再是风险点"), desk, risk.endedOn))
{
    setObjectName(QStringLiteral("riskPoint"));
    about(QStringLiteral("risk_point"), risk.id);
    m_measures->edit()->setPlainText(risk.measures);
    if (!isFresh())
        m_owner->setOwner(risk.owner, risk.ownerName);
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &RiskPointDialog::save);
}

void RiskPointDialog::layOut()
{
    cadreRoom(*this);
    for (const TextField* field : {m_measures}) {
        auto* edit = field->edit();
        onTextSize(edit, [edit] { edit->setFixedHeight(scaled(64)); });
    }
    body()->addLayout(sideBySide({m_post, m_matter}));
    body()->addLayout(sideBySide({m_grade, m_owner}));
    body()->addWidget(m_measures);
    body()->addLayout(sideBySide({m_reviewOn, m_reviewedOn, m_endedOn}));
    setFirstFocus(m_post->edit());
}

RiskPoint RiskPointDialog::typed() const
{
    RiskPoint made = m_risk;
    made.branch = m_desk.branch().id;
    made.post = m_post->text();
    made.matter = m_matter->text();
    made.grade = wordIn(*m_grade, integrity::riskGrades(), made.grade);
    made.measures = m_measures->edit()->toPlainText();
    made.owner = m_owner->owner();
    made.ownerName = m_owner->name();
    made.reviewOn = dayIn(*m_reviewOn);
    made.reviewedOn = dayIn(*m_reviewedOn);
    made.endedOn = dayIn(*m_endedOn);
    return made;
}

void RiskPointDialog::save()
{
    if (!m_owner->settle() || m_reviewOn->edit()->isFaulty() || m_reviewedOn->edit()->isFaulty()
        || m_endedOn->edit()->isFaulty())
        return;
    const RiskPoint made = typed();
    const auto done =
        m_desk.performWithUndo(isFresh() ? QStringLiteral("risk.add") : QStringLiteral("risk.change"),
                               (isFresh() ? tr("登记廉政风险点：%1") : tr("修改廉政风险点：%1")).arg(made.post),
                               tr("已保存“%1”").arg(made.post), [&](store::UnitOfWork& unit) {
                                   return integrity::saveRiskPoint(unit, made, m_desk.today()).map([](auto) {});
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
