// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/channel_dialog.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/integrity/word_field.h"

#include <QPushButton>

namespace branchbook::ui {

using integrity::Channel;

ChannelDialog::ChannelDialog(QWidget* host, Desk& desk, const Channel& channel)
    : Dialog(host, channel.id.isNull() ? tr("登记监督渠道") : tr("修改监督渠道"), Width::Large)
    , m_desk(desk)
    , m_channel(channel)
    , m_kind(wordField(tr("方式"), integrity::channelKindWords(), channel.kind))
    , m_title(cadreLine(tr("名称"), channel.title, tr("例如 一楼大厅意见箱")))
    , m_detail(cadreLine(tr("地点或号码"), channel.detail))
    , m_keeper(cadreLine(tr("谁管"), channel.keeper))
    , m_guidance(new TextField(tr("怎样反映"), tr("写给群众看的说明")))
    , m_openedOn(cadreDay(tr("开通日期"), desk, isFresh() ? desk.today() : channel.openedOn))
    , m_closedOn(cadreDay(tr("停用日期"), desk, channel.closedOn))
{
    setObjectName(QStringLiteral("channel"));
    about(QStringLiteral("channel"), channel.id);
    m_guidance->edit()->setPlainText(channel.guidance);
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &ChannelDialog::save);
}

void ChannelDialog::layOut()
{
    cadreRoom(*this);
    for (const TextField* field : {m_guidance}) {
        auto* edit = field->edit();
        onTextSize(edit, [edit] { edit->setFixedHeight(scaled(64)); });
    }
    body()->addLayout(sideBySide({m_title, m_kind}));
    body()->addLayout(sideBySide({m_detail, m_keeper}));
    body()->addLayout(sideBySide({m_openedOn, m_closedOn}));
    body()->addWidget(m_guidance);
    setFirstFocus(m_title->edit());
}

Channel ChannelDialog::typed() const
{
    Channel made = m_channel;
    made.branch = m_desk.branch().id;
    made.kind = wordIn(*m_kind, integrity::channelKindWords(), made.kind);
    made.title = m_title->text();
    made.detail = m_detail->text();
    made.keeper = m_keeper->text();
    made.guidance = m_guidance->edit()->toPlainText();
    made.openedOn = dayIn(*m_openedOn);
    made.closedOn = dayIn(*m_closedOn);
    return made;
}

void ChannelDialog::save()
{
    if (!m_openedOn->requireDay() || m_closedOn->edit()->isFaulty())
        return;
    const Channel made = typed();
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("channel.add") : QStringLiteral("channel.change"),
        (isFresh() ? tr("登记监督渠道：%1") : tr("修改监督渠道：%1")).arg(made.title), tr("已保存“%1”").arg(made.title),
        [&](store::UnitOfWork& unit) { return integrity::saveChannel(unit, made, m_desk.today()).map([](auto) {}); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
