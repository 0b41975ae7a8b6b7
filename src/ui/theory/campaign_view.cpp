// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/campaign_view.h"

#include "branchbook/base/screen_words.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/step_track.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/past_day.h"
#include "ui/theory/campaign_dialogs.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::Campaign;
using ideology::CampaignMatter;
using ideology::CampaignPhase;
using ideology::CampaignStage;
using store::UnitOfWork;

constexpr QLatin1String kThemeMeasures("measures");
constexpr QLatin1String kThemeProblems("problems");
constexpr QLatin1String kThemeOthers("others");
constexpr QLatin1String kThemeBin("bin");
constexpr int kThemeTextColumn = 0;

int closedCount(const QList<ledger::Item>& items)
{
    return int(std::ranges::count_if(items, [](const ledger::Item& item) { return !item.isOpen(); }));
}

Cell themeTextCell(const CampaignLine& line)
{
    if (line.item)
        return {.text = line.item->matter,
                .second = line.item->isOpen() ? line.item->measure.simplified() : line.item->result.simplified(),
                .tip = line.item->matter};
    return {.text = line.campaign.theme, .second = line.campaign.goal.simplified(), .tip = line.campaign.goal};
}

Cell themeOwnerCell(const CampaignLine& line)
{
    return {.text = line.item ? line.item->ownerName : line.campaign.owner.name};
}

Cell themeStateCell(const CampaignLine& line)
{
    if (!line.item) {
        const auto stage = line.campaign.stage();
        return {.text = stage ? ideology::campaignStageTitle(*stage) : CampaignView::tr("已完成"),
                .tint = Color::Text2};
    }
    if (!line.item->isOpen())
        return {.text = CampaignView::tr("已完成"),
                .chip = {CampaignView::tr("已完成"), Tone::Ok, QStringLiteral("check")}};
    if (line.item->isOverdue(line.today)) {
        const QString text = CampaignView::tr("逾期 %1 天").arg(line.item->dueOn.daysTo(line.today));
        return {.text = text, .chip = {text, Tone::Warn, QStringLiteral("alert")}};
    }
    const QString stage = shownWord(line.item->stage);
    return {.text = stage, .chip = {stage, Tone::Neutral, QStringLiteral("circle-dot")}};
}

Cell themeDayCell(const CampaignLine& line)
{
    if (!line.item)
        return {.text = CampaignView::tr("%1年").arg(line.campaign.year), .tint = Color::Text2};
    const QDate day = line.item->isOpen() ? line.item->dueOn : line.item->closedOn;
    return {.text = PartialDate::of(day).toDotted(), .tint = Color::Text2};
}

constexpr std::array<Column<CampaignLine>, 4> kThemeColumns{
    Column<CampaignLine>{QT_TRANSLATE_NOOP("table", "事项"), 300, Qt::AlignLeft, themeTextCell, 0,
                         QT_TRANSLATE_NOOP("table", "事项/措施或结果")},
    Column<CampaignLine>{QT_TRANSLATE_NOOP("table", "责任人"), 100, Qt::AlignLeft, themeOwnerCell},
    Column<CampaignLine>{QT_TRANSLATE_NOOP("table", "状态"), 112, Qt::AlignLeft, themeStateCell},
    Column<CampaignLine>{QT_TRANSLATE_NOOP("table", "期限或完成"), 112, Qt::AlignLeft, themeDayCell},
};

TrackStep trackStep(const Campaign& campaign, const CampaignPhase& phase)
{
    TrackStep step;
    step.title = ideology::campaignStageTitle(phase.stage);
    step.detail = phase.from.month() == phase.until.month()
        ? CampaignView::tr("%1月").arg(phase.from.month())
        : CampaignView::tr("%1—%2月").arg(phase.from.month()).arg(phase.until.month());
    const bool current = campaign.stage() == phase.stage;
    step.state = phase.isDone() ? TrackStep::State::Done
        : current               ? TrackStep::State::Current
                                : TrackStep::State::Coming;
    step.tip = CampaignView::tr("%1负责").arg(phase.owner.name);
    return step;
}

} // namespace

CampaignView::CampaignView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("年度主题"),
                     {QStringLiteral("campaign"), QStringLiteral("campaign_phase"), QStringLiteral("ledger_item")},
                     kThemeMeasures, parent)
    , m_model(kThemeColumns)
{
    chips()->addChip(kThemeMeasures, tr("措施"), 0);
    chips()->addChip(kThemeProblems, tr("查摆的问题"), 0);
    chips()->addChip(kThemeOthers, tr("各年主题"), 0);
    chips()->addChip(kThemeBin, tr("回收站"), 0);
    m_add = addCreateButton(tr("定措施"), QStringLiteral("addCampaign"));
    addPastDay(
        {tr("这是到 %1 为止的年度主题；主题、目标、责任人和各阶段的安排，是现在的。"), tr("看过去某一天的年度主题…")},
        tr("到那天为止还没有年度主题"));
    table()->setDensity(TableView::Density::TwoLine);
    setHead(makeHead());
    build(&m_model, kThemeTextColumn, makeEmpty());
    setPastActions({{QStringLiteral("arrow-right"), tr("打开"), [this](const QModelIndex& at) { edit(at); }}});
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("edit"), tr("打开"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* CampaignView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("flag"), tr("还没有年度主题"),
        tr("一年一个主题，目标明确、措施有力、整改到位、责任到人：\n五个阶段、措施和查摆的问题都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记年度主题"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { (new CampaignDialog(this, desk(), {}))->open(); });
    empty->addStep(tr("定主题"), tr("写明目标和责任人"));
    empty->addStep(tr("查摆问题"), tr("问题进入台账"));
    empty->addStep(tr("整改总结"), tr("逐项办结，写明结果"));
    return empty;
}

QWidget* CampaignView::makeHead()
{
    m_head = frame(QStringLiteral("page"));
    auto* rows = new QVBoxLayout(m_head);
    rows->setContentsMargins(24, 12, 16, 10);
    rows->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    m_theme = label({}, TextRole::Subtitle);
    line->addWidget(m_theme);
    line->addStretch();
    if (mayWrite()) {
        m_more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Standard, ControlSize::Small);
        connect(m_more, &QPushButton::clicked, this, &CampaignView::openHeadMenu);
        line->addWidget(m_more);
    }
    rows->addLayout(line);
    m_goal = paragraph({}, TextRole::Small, Ink::Text2);
    rows->addWidget(m_goal);
    m_track = new StepTrack(tr("主题活动的阶段"));
    connect(m_track, &StepTrack::chosen, this, &CampaignView::choosePhase);
    rows->addWidget(m_track);
    m_head->hide();
    return m_head;
}

const Campaign* CampaignView::current() const
{
    const auto found = std::ranges::find_if(m_all, [&](const Campaign& each) { return each.id == m_chosen; });
    if (found != m_all.end())
        return &*found;
    const auto ofYear = std::ranges::find_if(m_all, [&](const Campaign& each) { return each.year == day().year(); });
    if (ofYear != m_all.end())
        return &*ofYear;
    return m_all.isEmpty() ? nullptr : &m_all.first();
}

void CampaignView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    m_chosen = ideology::CampaignId::fromString(argument);
    load();
    showPart(kThemeMeasures);
}

void CampaignView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? ideology::listCampaignsOn(reader, branch, day()) : ideology::listCampaigns(reader, branch);
    m_all = all ? *all : QList<Campaign>();
    m_bin = isPast() ? QList<Campaign>() : ideology::listRecycledCampaigns(reader, branch).value_or(QList<Campaign>());
    const Campaign* campaign = current();
    chips()->setCount(kThemeMeasures, campaign ? int(campaign->measures.size()) : 0);
    chips()->setCount(kThemeProblems, campaign ? int(campaign->problems.size()) : 0);
    chips()->setCount(kThemeOthers, int(m_all.size()));
    chips()->setCount(kThemeBin, int(m_bin.size()));
    if (chips()->current() == kThemeBin && m_bin.isEmpty())
        chips()->setCurrent(kThemeMeasures);
    fill();
}

void CampaignView::showHead()
{
    const Campaign* campaign = current();
    const QString part = chips()->current();
    m_head->setVisible(campaign != nullptr && (part == kThemeMeasures || part == kThemeProblems));
    if (m_more)
        m_more->setVisible(!isPast());
    if (m_add)
        m_add->setText(campaign == nullptr || part == kThemeOthers || part == kThemeBin ? tr("登记年度主题")
                           : part == kThemeProblems                                     ? tr("登记问题")
                                                                                        : tr("定措施"));
    if (campaign == nullptr)
        return setSum(tr("还没有年度主题"));
    m_theme->setText(tr("%1年：%2").arg(QString::number(campaign->year), campaign->theme));
    m_goal->setText(tr("目标：%1 · 责任人：%2").arg(campaign->goal.simplified(), campaign->owner.name));
    QList<TrackStep> steps;
    for (const CampaignPhase& phase : campaign->phases)
        steps.append(trackStep(*campaign, phase));
    m_track->setSteps(steps);
    setSum(tr("措施 %1 / %2 · 查摆问题 %3 个，已整改 %4 个")
               .arg(closedCount(campaign->measures))
               .arg(campaign->measures.size())
               .arg(campaign->problems.size())
               .arg(closedCount(campaign->problems)));
}

void CampaignView::fill()
{
    showHead();
    const QString part = chips()->current();
    std::vector<CampaignLine> rows;
    if (const Campaign* campaign = current(); campaign && (part == kThemeMeasures || part == kThemeProblems)) {
        for (const ledger::Item& item : part == kThemeMeasures ? campaign->measures : campaign->problems)
            rows.push_back({item, {}, day()});
    }
    for (const Campaign& campaign : part == kThemeBin ? m_bin : m_all) {
        if (part == kThemeBin || part == kThemeOthers)
            rows.push_back({std::nullopt, campaign, day()});
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || part == kThemeBin);
}

void CampaignView::create()
{
    const Campaign* campaign = current();
    const QString part = chips()->current();
    if (campaign == nullptr || part == kThemeOthers || part == kThemeBin)
        return (new CampaignDialog(this, desk(), {}))->open();
    const auto matter = part == kThemeProblems ? CampaignMatter::Problem : CampaignMatter::Measure;
    (new CampaignItemDialog(this, desk(), *campaign, matter))->open();
}

/// Into the ledger, or to another year of this list.
bool CampaignView::leadsOn(const QModelIndex& index) const
{
    return index.isValid() && (m_model.row(index.row()).item || !m_model.row(index.row()).campaign.recycled);
}

void CampaignView::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const CampaignLine line = m_model.row(index.row());
    if (line.item)
        return desk().showPage(QStringLiteral("ideology"), QStringLiteral("ledger:") + line.item->id.toString());
    if (line.campaign.recycled)
        return openMore(index);
    m_chosen = line.campaign.id;
    chips()->setCurrent(kThemeMeasures);
    load();
}

/// The phase under way is finished; of the others the plan is changed.
void CampaignView::choosePhase(int index)
{
    const Campaign* campaign = current();
    if (campaign == nullptr || !mayWrite() || index < 0 || index >= int(ideology::kCampaignStages))
        return;
    if (isPast())
        return void(pastDay()->mayChange()); // says why not
    const auto stage = static_cast<CampaignStage>(index);
    const QDate from = campaign->phases.at(std::size_t(index)).from;
    if (campaign->stage() == stage && from <= desk().today())
        return (new CampaignFinishDialog(this, desk(), *campaign, stage))->open();
    (new CampaignPhaseDialog(this, desk(), *campaign, stage))->open();
}

void CampaignView::openHeadMenu()
{
    const Campaign* held = current();
    if (held == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Campaign campaign = *held;
    connect(menu->addAction(tr("修改主题和目标…")), &QAction::triggered, this,
            [this, campaign] { (new CampaignDialog(this, desk(), campaign))->open(); });
    for (const CampaignStage stage : ideology::campaignStages())
        connect(menu->addAction(tr("修改阶段：%1…").arg(ideology::campaignStageTitle(stage))), &QAction::triggered,
                this, [this, campaign, stage] { (new CampaignPhaseDialog(this, desk(), campaign, stage))->open(); });
    if (campaign.phases.front().isDone())
        connect(menu->addAction(tr("登记错了，撤销最后一个完成的阶段")), &QAction::triggered, this, [this, campaign] {
            act("campaign.reopen", tr("撤销主题活动阶段的完成：%1").arg(campaign.theme),
                [&](UnitOfWork& unit) { return ideology::reopenPhase(unit, campaign.id); });
        });
    connect(menu->addAction(tr("移到回收站")), &QAction::triggered, this, [this, campaign] {
        act("campaign.recycle", tr("放入回收站：主题活动%1").arg(campaign.theme),
            [&](UnitOfWork& unit) { return ideology::recycleCampaign(unit, campaign.id, desk().today()); });
    });
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 4)));
}

void CampaignView::openMore(const QModelIndex& index)
{
    const CampaignLine line = m_model.row(index.row());
    if (line.item)
        return edit(index);
    popMenu(index, [&](QMenu& menu) {
        if (line.campaign.recycled)
            connect(menu.addAction(tr("从回收站恢复")), &QAction::triggered, this, [this, line] {
                act("campaign.restore", tr("从回收站恢复：主题活动%1").arg(line.campaign.theme),
                    [&](UnitOfWork& unit) { return ideology::restoreCampaign(unit, line.campaign.id); });
            });
        else
            connect(menu.addAction(tr("看这一年")), &QAction::triggered, this, [this, index] { edit(index); });
    });
}

} // namespace branchbook::ui
