// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/inventory_dialogs.h"

#include "ui/cadres/dialog_fields.h"

namespace branchbook::ui {

InventoryDialog::InventoryDialog(QWidget* host, Desk& desk)
    : Dialog(host, tr("开始制度清理"), Width::Medium)
    , m_desk(desk)
    , m_title(cadreLine(tr("名称"), tr("%1年制度清理").arg(desk.today().year())))
    , m_kind(new ComboField(tr("哪一种")))
    , m_day(cadreDay(tr("从哪天开始"), desk, desk.today()))
{
    setObjectName(QStringLiteral("inventory"));
    about(QStringLiteral("new:inventory"));
    setText(tr("支部细则和表单台账逐项定结论：保留、完善、细化、合并、废止、新订。"));
    const auto kinds = institutions::inventoryKinds();
    for (const auto kind : kinds)
        m_kind->addChoice(institutions::inventoryKindTitle(kind), institutions::inventoryKindName(kind));
    cadreRoom(*this);
    body()->addWidget(m_title);
    body()->addLayout(sideBySide({m_kind, m_day}));
    setFirstFocus(m_title->edit());
    (void)addSafeButton(tr("先不开始"));
    connect(addButton(tr("开始"), ButtonKind::Primary), &QPushButton::clicked, this, &InventoryDialog::save);
}

void InventoryDialog::save()
{
    if (!m_day->requireDay())
        return;
    institutions::Inventory round;
    round.branch = m_desk.branch().id;
    round.title = m_title->text();
    round.kind = institutions::inventoryKindByName(m_kind->code()).value_or(round.kind);
    round.openedOn = dayIn(*m_day);
    const auto done =
        m_desk.performWithUndo(QStringLiteral("inventory.open"), tr("开始制度清理：%1").arg(round.title),
                               tr("已开始“%1”").arg(round.title), [&](store::UnitOfWork& unit) {
                                   return institutions::openInventory(unit, round, m_desk.today()).map([](auto) {});
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

VerdictDialog::VerdictDialog(QWidget* host, Desk& desk, const institutions::Inventory& round,
                             const institutions::InventoryLine& line)
    : Dialog(host, tr("“%1”的结论").arg(line.institution.title), Width::Medium)
    , m_desk(desk)
    , m_round(round)
    , m_line(line)
    , m_verdict(new ComboField(tr("结论")))
    , m_reason(
          cadreLine(tr("理由"), line.judgement ? line.judgement->reason : QString(), tr("例如 与上级新规定不一致")))
{
    setObjectName(QStringLiteral("verdict"));
    about(QStringLiteral("inventory"), round.id, line.institution.id.toString());
    const auto state = line.institution.stateOn(desk.today());
    const bool unwritten = state == institutions::State::Wanted || state == institutions::State::Drafting;
    const auto all = institutions::verdicts();
    for (const auto verdict : all) {
        const bool isWrite = verdict == institutions::Verdict::Write;
        if (unwritten ? isWrite || verdict == institutions::Verdict::Abolish : !isWrite)
            m_verdict->addChoice(institutions::verdictTitle(verdict), institutions::verdictName(verdict));
    }
    if (line.judgement)
        m_verdict->setCode(institutions::verdictName(line.judgement->verdict));
    cadreRoom(*this);
    body()->addWidget(m_verdict);
    body()->addWidget(m_reason);
    setFirstFocus(m_verdict->combo());
    (void)addSafeButton(tr("先不定"));
    if (line.judgement)
        connect(addButton(tr("撤销结论"), ButtonKind::Standard), &QPushButton::clicked, this, &VerdictDialog::takeBack);
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &VerdictDialog::save);
}

void VerdictDialog::save()
{
    const auto verdict = institutions::verdictByName(m_verdict->code());
    if (!verdict)
        return;
    const institutions::Judgement said{m_line.institution.id, *verdict, m_reason->text()};
    const auto done = m_desk.performWithUndo(
        QStringLiteral("inventory.judge"), tr("登记制度清理的结论：%1").arg(m_round.title),
        tr("“%1”：%2").arg(m_line.institution.title, institutions::verdictTitle(*verdict)),
        [&](store::UnitOfWork& unit) { return institutions::judge(unit, m_round.id, said, m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void VerdictDialog::takeBack()
{
    const auto done =
        m_desk.performWithUndo(QStringLiteral("inventory.judge"), tr("撤销制度清理的结论：%1").arg(m_round.title),
                               tr("已撤销“%1”的结论").arg(m_line.institution.title), [&](store::UnitOfWork& unit) {
                                   return institutions::takeBackJudgement(unit, m_round.id, m_line.institution.id);
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

InventoryEndDialog::InventoryEndDialog(QWidget* host, Desk& desk, const institutions::Inventory& round)
    : Dialog(host, tr("结束“%1”？").arg(round.title), Width::Medium)
    , m_desk(desk)
    , m_round(round)
    , m_day(cadreDay(tr("哪天结束"), desk, desk.today()))
    , m_conclusion(cadreLine(tr("小结"), {}, tr("例如 保留8项，完善1项，新订2项")))
{
    setObjectName(QStringLiteral("inventoryEnd"));
    about(QStringLiteral("inventory"), round.id);
    setText(tr("结束以后结论不再改；修订、废止仍在制度库里办，办完没有这里照样看得到。"));
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_conclusion);
    setFirstFocus(m_conclusion->edit());
    (void)addSafeButton(tr("先不结束"));
    connect(addButton(tr("结束"), ButtonKind::Primary), &QPushButton::clicked, this, &InventoryEndDialog::save);
}

void InventoryEndDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("inventory.close"), tr("结束制度清理：%1").arg(m_round.title),
        tr("已结束“%1”").arg(m_round.title), [&](store::UnitOfWork& unit) {
            return institutions::closeInventory(unit, m_round.id, dayIn(*m_day), m_conclusion->text(), m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
