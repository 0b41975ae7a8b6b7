// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/branch_dialog.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/field.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace branchbook::ui {

namespace {

constexpr int kBranchTextLength = 100;

} // namespace

BranchDialog::BranchDialog(QWidget* host, book::Branch branch, QDate today)
    : Dialog(host, branch.id.isNull() ? tr("添加支部") : tr("修改“%1”").arg(branch.name), Width::Medium)
    , m_branch(std::move(branch))
    , m_today(today)
    , m_name(new LineField(tr("支部名称"), tr("例如：机关第二党支部")))
    , m_kind(new ComboField(tr("支部类型")))
    , m_sector(new ComboField(tr("所在领域")))
    , m_unit(new LineField(tr("所在单位"), tr("例如：青溪县水务局")))
    , m_higher(new LineField(tr("上级党组织"), tr("例如：局机关党委")))
    , m_reportTo(new LineField(tr("季度报告报送给"), tr("例如：局机关党委")))
    , m_founded(new DateField(tr("成立日期")))
{
    about(QStringLiteral("branch"), m_branch.id);
    m_kind->addChoice(tr("没有填"), {});
    const auto kinds = book::branchKinds();
    for (const auto& kind : kinds)
        m_kind->addChoice(shownWord(kind), kind);
    m_sector->addChoice(tr("没有填"), {});
    QStringList sectors = book::branchSectors();
    if (!m_branch.sector.isEmpty() && !sectors.contains(m_branch.sector))
        sectors.append(m_branch.sector); // written by another program: kept
    for (const auto& sector : sectors)
        m_sector->addChoice(shownWord(sector), sector);
    for (auto* each : {m_name, m_unit, m_higher, m_reportTo})
        each->edit()->setMaxLength(kBranchTextLength);
    m_name->setText(m_branch.name);
    m_kind->setCode(m_branch.kind);
    m_sector->setCode(m_branch.sector);
    m_unit->setText(m_branch.unit);
    m_higher->setText(m_branch.higherOrganization);
    m_reportTo->setText(m_branch.reportTo);
    m_founded->edit()->setToday(today);
    m_founded->setDate(m_branch.founded);
    body()->setContentsMargins(0, 14, 0, 0);
    body()->addWidget(m_name);
    body()->addLayout(sideBySide({m_kind, m_sector}));
    body()->addLayout(sideBySide({m_unit, m_higher}));
    body()->addLayout(sideBySide({m_reportTo, m_founded}));
    m_sector->setHint(tr("支部委员会的任期随领域而定：村、社区与其他不同"));
    m_founded->setHint(tr("只知道年月也可以，例如 2012.3"));
    (void)addSafeButton(m_branch.id.isNull() ? tr("先不添加") : tr("不改"));
    auto* go = addButton(m_branch.id.isNull() ? tr("添加") : tr("保存"), ButtonKind::Primary);
    setFirstFocus(m_name->edit());
    connect(go, &QPushButton::clicked, this, &BranchDialog::save);
    connect(m_name, &LineField::left, this, [this] {
        if (!m_name->text().isEmpty())
            m_name->setError({});
    });
    connect(m_founded, &DateField::dateChanged, this, [this] { (void)isFoundedSound(); });
}

bool BranchDialog::check()
{
    m_name->setError(m_name->text().isEmpty() ? tr("请填支部名称") : QString());
    return isFoundedSound() && m_name->error().isEmpty();
}

bool BranchDialog::isFoundedSound()
{
    const bool faulty = m_founded->edit()->isFaulty();
    const bool later = !faulty && !m_founded->date().isEmpty() && m_founded->date().earliest() > m_today;
    if (!faulty)
        m_founded->setError(later ? tr("成立日期不能在今天之后") : QString());
    return !faulty && !later;
}

void BranchDialog::save()
{
    if (!check())
        return;
    m_branch.name = m_name->text();
    m_branch.kind = m_kind->code();
    m_branch.sector = m_sector->code();
    m_branch.unit = m_unit->text();
    m_branch.higherOrganization = m_higher->text();
    m_branch.reportTo = m_reportTo->text();
    m_branch.founded = m_founded->date();
    Q_EMIT saveAsked(m_branch);
}

} // namespace branchbook::ui
