// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/supervision_dialog.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/integrity/judged_items.h"
#include "ui/integrity/word_field.h"

#include <QPushButton>

namespace branchbook::ui {

using integrity::Supervision;

SupervisionDialog::SupervisionDialog(QWidget* host, Desk& desk, const Supervision& supervision)
    : Dialog(host, supervision.id.isNull() ? tr("登记监督反馈") : tr("修改监督反馈"), Width::Large)
    , m_desk(desk)
    , m_supervision(supervision)
    , m_receivedOn(cadreDay(tr("收到日期"), desk, isFresh() ? desk.today() : supervision.receivedOn))
    , m_channel(wordField(tr("方式"), integrity::channelKindWords(), supervision.channel))
    , m_source(wordField(tr("谁反映"), integrity::supervisionSources(), supervision.source))
    , m_matter(new TextField(tr("反映什么")))
    , m_item(judgedItems(tr("针对哪项承诺或意见"), desk, supervision.item))
    , m_judged(wordField(tr("评价"), integrity::supervisionJudgements(), supervision.judged))
    , m_reply(new TextField(tr("答复")))
    , m_repliedOn(cadreDay(tr("答复日期"), desk, supervision.repliedOn))
{
    setObjectName(QStringLiteral("supervision"));
    about(QStringLiteral("supervision_feedback"), supervision.id);
    setText(tr("针对承诺和意见的评价写在这里；反映某个人违纪违法的，登记为线索。"));
    m_matter->edit()->setPlainText(supervision.matter);
    m_reply->edit()->setPlainText(supervision.reply);
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &SupervisionDialog::save);
}

void SupervisionDialog::layOut()
{
    cadreRoom(*this);
    for (const TextField* field : {m_matter, m_reply}) {
        auto* edit = field->edit();
        onTextSize(edit, [edit] { edit->setFixedHeight(scaled(64)); });
    }
    body()->addLayout(sideBySide({m_receivedOn, m_channel, m_source}));
    body()->addWidget(m_matter);
    body()->addLayout(sideBySide({m_item, m_judged}));
    body()->addWidget(m_reply);
    body()->addWidget(m_repliedOn);
    setFirstFocus(m_matter->edit());
}

Supervision SupervisionDialog::typed() const
{
    Supervision made = m_supervision;
    made.branch = m_desk.branch().id;
    made.receivedOn = dayIn(*m_receivedOn);
    made.channel = wordIn(*m_channel, integrity::channelKindWords(), made.channel);
    made.source = wordIn(*m_source, integrity::supervisionSources(), made.source);
    made.matter = m_matter->edit()->toPlainText();
    made.item.reset();
    if (const auto id = ledger::ItemId::fromString(m_item->code()); !id.isNull())
        made.item = id;
    made.judged = wordIn(*m_judged, integrity::supervisionJudgements(), made.judged);
    made.reply = m_reply->edit()->toPlainText();
    made.repliedOn = dayIn(*m_repliedOn);
    return made;
}

void SupervisionDialog::save()
{
    if (!m_receivedOn->requireDay() || m_repliedOn->edit()->isFaulty())
        return;
    const Supervision made = typed();
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("supervision.add") : QStringLiteral("supervision.change"),
        (isFresh() ? tr("登记监督反馈：%1") : tr("修改监督反馈：%1")).arg(made.matter.simplified().left(20)),
        tr("已保存“%1”").arg(made.matter.simplified().left(20)), [&](store::UnitOfWork& unit) {
            return integrity::saveSupervision(unit, made, m_desk.today()).map([](auto) {});
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
