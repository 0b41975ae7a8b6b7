// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/campaign_dialogs.h"

#include "branchbook/base/screen_words.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"
#include "ui/theory/theory_fields.h"

namespace branchbook::ui {

namespace {

using ideology::Campaign;
using ideology::CampaignMatter;
using ideology::CampaignPhase;
using ideology::CampaignStage;
using store::UnitOfWork;

constexpr rules::NumberField kThemeYear{"year", QT_TRANSLATE_NOOP("Fields", "年份")};

const CampaignPhase& phaseOf(const Campaign& campaign, CampaignStage stage)
{
    return campaign.phases.at(static_cast<std::size_t>(stage));
}

} // namespace

CampaignDialog::CampaignDialog(QWidget* host, Desk& desk, const Campaign& campaign)
    : Dialog(host, campaign.id.isNull() ? tr("登记年度主题") : tr("修改主题“%1”").arg(campaign.theme), Width::Medium)
    , m_desk(desk)
    , m_campaign(campaign)
    , m_theme(cadreLine(tr("主题"), campaign.theme, tr("例如 一滴水的责任")))
    , m_year(cadreLine(tr("年份"), QString::number(campaign.id.isNull() ? desk.today().year() : campaign.year)))
    , m_owner(new OwnerField(desk, tr("责任人")))
    , m_goal(theoryText(tr("目标"), campaign.goal, tr("年底要达到什么，有数字的写数字")))
{
    setObjectName(QStringLiteral("campaign"));
    about(QStringLiteral("campaign"), campaign.id);
    if (campaign.id.isNull())
        setText(tr("五个阶段先按通常的月份排好，责任人都是他，以后可以逐个修改。"));
    m_owner->setOwner(campaign.owner.member, campaign.owner.name);
    cadreRoom(*this);
    body()->addWidget(m_theme);
    body()->addLayout(sideBySide({m_year, m_owner}));
    body()->addWidget(m_goal);
    setFirstFocus(m_theme->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(campaign.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &CampaignDialog::save);
}

void CampaignDialog::save()
{
    std::optional<int> year;
    if (!m_owner->settle() || !readInto(year, *m_year, kThemeYear))
        return;
    Campaign campaign = m_campaign;
    const bool fresh = campaign.id.isNull();
    campaign.branch = m_desk.branch().id;
    campaign.theme = m_theme->text();
    campaign.year = year.value_or(0);
    campaign.owner = {m_owner->owner(), m_owner->name()};
    campaign.goal = m_goal->edit()->toPlainText();
    if (fresh)
        campaign.phases = ideology::usualPhases(campaign.year, campaign.owner);
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("campaign.add") : QStringLiteral("campaign.change"),
        (fresh ? tr("登记主题活动：%1") : tr("修改主题活动：%1")).arg(campaign.theme),
        tr("已保存主题“%1”").arg(campaign.theme), [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return ideology::changeCampaign(unit, campaign);
            BB_TRY([[maybe_unused]] const auto id, ideology::openCampaign(unit, campaign, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

CampaignPhaseDialog::CampaignPhaseDialog(QWidget* host, Desk& desk, const Campaign& campaign, CampaignStage stage)
    : Dialog(host, tr("阶段：%1").arg(ideology::campaignStageTitle(stage)), Width::Medium)
    , m_desk(desk)
    , m_campaign(campaign)
    , m_stage(stage)
    , m_owner(new OwnerField(desk, tr("责任人")))
    , m_from(cadreDay(tr("从哪天起"), desk, phaseOf(campaign, stage).from))
    , m_until(cadreDay(tr("到哪天止"), desk, phaseOf(campaign, stage).until))
    , m_goal(theoryText(tr("这个阶段的目标"), phaseOf(campaign, stage).goal))
{
    setObjectName(QStringLiteral("campaignPhase"));
    about(QStringLiteral("campaign"), campaign.id, QString::number(int(stage)));
    const CampaignPhase& phase = phaseOf(campaign, stage);
    if (phase.isDone())
        setText(tr("%1 完成：%2").arg(shownDate(phase.doneOn), phase.result));
    m_owner->setOwner(phase.owner.member, phase.owner.name);
    cadreRoom(*this);
    body()->addWidget(m_owner);
    body()->addLayout(sideBySide({m_from, m_until}));
    body()->addWidget(m_goal);
    setFirstFocus(m_goal->edit());
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &CampaignPhaseDialog::save);
}

void CampaignPhaseDialog::save()
{
    if (!m_owner->settle() || !m_from->requireDay() || !m_until->requireDay())
        return;
    Campaign campaign = m_campaign;
    CampaignPhase& phase = campaign.phases.at(static_cast<std::size_t>(m_stage));
    phase.owner = {m_owner->owner(), m_owner->name()};
    phase.from = dayIn(*m_from);
    phase.until = dayIn(*m_until);
    phase.goal = m_goal->edit()->toPlainText();
    const auto done =
        m_desk.performWithUndo(QStringLiteral("campaign.phase"), tr("修改主题活动的阶段：%1").arg(campaign.theme),
                               tr("已保存“%1”").arg(ideology::campaignStageTitle(m_stage)),
                               [&](UnitOfWork& unit) { return ideology::changeCampaign(unit, campaign); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

CampaignFinishDialog::CampaignFinishDialog(QWidget* host, Desk& desk, const Campaign& campaign, CampaignStage stage)
    : Dialog(host, tr("“%1”完成了？").arg(ideology::campaignStageTitle(stage)), Width::Medium)
    , m_desk(desk)
    , m_campaign(campaign)
    , m_stage(stage)
    , m_day(cadreDay(tr("哪天完成的"), desk, desk.today()))
    , m_result(theoryText(tr("完成了什么"), {}, tr("例如 开动员会一次，讲专题党课两次")))
{
    setObjectName(QStringLiteral("campaignFinish"));
    about(QStringLiteral("campaign"), campaign.id, QString::number(int(stage)));
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_result);
    setFirstFocus(m_result->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记完成"), ButtonKind::Primary), &QPushButton::clicked, this, &CampaignFinishDialog::save);
}

void CampaignFinishDialog::save()
{
    if (!m_day->requireDay())
        return;
    const QString title = ideology::campaignStageTitle(m_stage);
    const auto done =
        m_desk.performWithUndo(QStringLiteral("campaign.finish"), tr("主题活动的阶段完成：%1").arg(m_campaign.theme),
                               tr("“%1”已完成").arg(title), [&](UnitOfWork& unit) {
                                   return ideology::finishPhase(unit, m_campaign.id, m_stage, dayIn(*m_day),
                                                                m_result->edit()->toPlainText(), m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

CampaignItemDialog::CampaignItemDialog(QWidget* host, Desk& desk, const Campaign& campaign, CampaignMatter matter)
    : Dialog(host, matter == CampaignMatter::Problem ? tr("登记查摆出来的问题") : tr("定一项措施"), Width::Medium)
    , m_desk(desk)
    , m_campaign(campaign)
    , m_matter(matter)
    , m_text(cadreLine(matter == CampaignMatter::Problem ? tr("什么问题") : tr("什么措施"), {},
                       matter == CampaignMatter::Problem ? tr("例如 老年人不会用网上缴费")
                                                         : tr("例如 窗口设老年人帮办岗")))
    , m_owner(new OwnerField(desk, tr("责任人")))
    , m_due(cadreDay(tr("完成期限"), desk, {}))
    , m_measure(theoryText(matter == CampaignMatter::Problem ? tr("怎样整改") : tr("怎样做"), {}))
{
    setObjectName(QStringLiteral("campaignItem"));
    about(QStringLiteral("campaign"), campaign.id, QString::number(int(matter)));
    setText(tr("进入思想建设的台账，到期提醒，办结时写明结果。"));
    cadreRoom(*this);
    body()->addWidget(m_text);
    body()->addLayout(sideBySide({m_owner, m_due}));
    body()->addWidget(m_measure);
    setFirstFocus(m_text->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &CampaignItemDialog::save);
}

void CampaignItemDialog::save()
{
    if (!m_owner->settle() || !m_due->requireDay())
        return;
    ledger::Item item;
    item.matter = m_text->text();
    item.measure = m_measure->edit()->toPlainText();
    item.owner = m_owner->owner();
    item.ownerName = m_owner->name();
    item.dueOn = dayIn(*m_due);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("campaign.raise"),
        (m_matter == CampaignMatter::Problem ? tr("主题活动查摆问题：%1") : tr("主题活动定措施：%1")).arg(item.matter),
        tr("已进入台账：%1").arg(item.matter), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id,
                   ideology::raiseCampaignItem(unit, m_campaign.id, m_matter, item, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
