// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/research_view.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/study_files.h"
#include "branchbook/ledger/ledger_store.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/past_day.h"
#include "ui/theory/research_dialogs.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::DecidedIn;
using ideology::Research;
using ideology::ResearchStage;
using store::UnitOfWork;

constexpr QLatin1String kTopicOpen("open");
constexpr QLatin1String kTopicDone("done");
constexpr QLatin1String kTopicBin("bin");
constexpr int kTopicResultColumn = 4; ///< takes the spare room; dropped, it leaves that to the title

Cell topicTitleCell(const ListedResearch& listed)
{
    const Research& research = listed.research;
    return {.text = research.title,
            .second = research.question.isEmpty() ? research.members : research.question.simplified(),
            .tip = research.question.isEmpty() ? research.title : research.question};
}

Cell topicStageCell(const ListedResearch& listed)
{
    const ResearchStage stage = listed.research.stage();
    const QString text = ideology::researchStageTitle(stage);
    return {.text = text,
            .chip = {text, stage == ResearchStage::Closed ? Tone::Ok : Tone::Neutral,
                     stage == ResearchStage::Closed ? QStringLiteral("check") : QStringLiteral("circle-dot")}};
}

Cell topicDueCell(const ListedResearch& listed)
{
    const Research& research = listed.research;
    const bool late = research.isOverdue(listed.today);
    const auto days = int(late ? research.dueOn.daysTo(listed.today) : 0);
    const QVariantList apart{research.dueOn, research.isOpen() ? QDate() : research.steps.last().on,
                             late ? QVariant(days) : QVariant()};
    if (!research.isOpen())
        return {.text = PartialDate::of(research.steps.last().on).toDotted(), .tint = Color::Text2, .apart = apart};
    if (!research.dueOn.isValid())
        return {.text = QStringLiteral("—"), .tint = Color::Text3, .apart = apart};
    if (late) {
        const QString text = ResearchView::tr("逾期 %1 天").arg(days);
        return {.text = text, .chip = {text, Tone::Warn, QStringLiteral("alert")}, .apart = apart};
    }
    return {.text = PartialDate::of(research.dueOn).toDotted(), .tint = Color::Text2, .apart = apart};
}

Cell topicResultCell(const ListedResearch& listed)
{
    const Research& research = listed.research;
    const QString text = (research.decision.isEmpty() ? research.findings : research.decision).simplified();
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text,
            .second = research.decidedTitle,
            .tip = text};
}

constexpr std::array<Column<ListedResearch>, 5> kTopicColumns{
    Column<ListedResearch>{QT_TRANSLATE_NOOP("table", "课题"), 260, Qt::AlignLeft, topicTitleCell, 0,
                           QT_TRANSLATE_NOOP("table", "课题/问题或成员")},
    Column<ListedResearch>{QT_TRANSLATE_NOOP("table", "负责人"), 92, Qt::AlignLeft,
                           [](const ListedResearch& listed) { return Cell{.text = listed.research.leadName}; }},
    Column<ListedResearch>{QT_TRANSLATE_NOOP("table", "阶段"), 88, Qt::AlignLeft, topicStageCell},
    Column<ListedResearch>{QT_TRANSLATE_NOOP("table", "期限"), 112, Qt::AlignLeft, topicDueCell, 0,
                           QT_TRANSLATE_NOOP("table", "期限/结题日期/逾期天数")},
    Column<ListedResearch>{QT_TRANSLATE_NOOP("table", "成果和转化"), 240, Qt::AlignLeft, topicResultCell, 1,
                           QT_TRANSLATE_NOOP("table", "成果和转化/研究的会议")},
};

} // namespace

ResearchView::ResearchView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("调研课题"),
                     {QStringLiteral("research"), QStringLiteral("research_step"), QStringLiteral("gathering"),
                      QStringLiteral("ledger_item")},
                     kTopicOpen, parent)
    , m_model(kTopicColumns)
{
    chips()->addChip(kTopicOpen, tr("没有办结"), 0);
    chips()->addChip(kTopicDone, tr("已办结"), 0);
    chips()->addChip(kTopicBin, tr("回收站"), 0);
    addCreateButton(tr("登记课题"), QStringLiteral("addResearch"));
    addPastDay({tr("这是到 %1 为止的课题；题目、问题、人员和期限，还有没有登记成果、转化的内容，是现在的。"),
                tr("看过去某一天的课题…")},
               tr("到那天为止还没有调研课题"));
    table()->setDensity(TableView::Density::TwoLine);
    auto* empty = new EmptyState(
        QStringLiteral("search"), tr("还没有调研课题"),
        tr("学理论、查实情：围绕本支部要解决的问题定课题，\n调研发现了什么、据此决定了什么，都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记课题"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("选题"), tr("写清问题，定负责人"));
    empty->addStep(tr("调研、成果"), tr("写明发现和建议"));
    empty->addStep(tr("转化、办结"), tr("关联作决定的会议"));
    build(&m_model, kTopicResultColumn, empty);
    const RowAction files{QStringLiteral("paperclip"), tr("附件"),
                          [this](const QModelIndex& at) { openFiles(m_model.row(at.row()).research); }};
    setPastActions({files,
                    {QStringLiteral("arrow-right"), tr("打开作决定的会议或台账事项"),
                     [this](const QModelIndex& at) { openDecided(m_model.row(at.row()).research); }}});
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("arrow-right"), tr("登记下一步"), [this](const QModelIndex& at) { step(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    else
        table()->setRowActions({files});
    reload();
}

int ResearchView::openCount(Desk& desk)
{
    const auto all = ideology::listResearch(desk.book().reader(), desk.branch().id);
    return all ? int(std::ranges::count_if(*all, [](const Research& each) { return each.isOpen(); })) : -1;
}

void ResearchView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    for (const QLatin1String part : {kTopicOpen, kTopicDone}) {
        showPart(part);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.row(row).research.id.toString() == argument)
                return table()->setCurrentIndex(m_model.index(row, 0));
        }
    }
    showPart(kTopicOpen);
}

void ResearchView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? ideology::listResearchOn(reader, branch, day()) : ideology::listResearch(reader, branch);
    m_all = all ? *all : QList<Research>();
    m_bin = isPast() ? QList<Research>() : ideology::listRecycledResearch(reader, branch).value_or(QList<Research>());
    const auto opened = int(std::ranges::count_if(m_all, [](const Research& each) { return each.isOpen(); }));
    const auto applied =
        int(std::ranges::count_if(m_all, [](const Research& each) { return each.stage() >= ResearchStage::Applied; }));
    chips()->setCount(kTopicOpen, opened);
    chips()->setCount(kTopicDone, int(m_all.size()) - opened);
    chips()->setCount(kTopicBin, int(m_bin.size()));
    if (chips()->current() == kTopicBin && m_bin.isEmpty())
        chips()->setCurrent(kTopicOpen);
    setSum(tr("课题 %1 个 · 办结 %2 个 · 已转化 %3 个").arg(m_all.size()).arg(int(m_all.size()) - opened).arg(applied));
    fill();
}

void ResearchView::fill()
{
    const QString part = chips()->current();
    std::vector<ListedResearch> rows;
    for (const Research& research : part == kTopicBin ? m_bin : m_all) {
        if (part == kTopicBin || (part == kTopicOpen) == research.isOpen())
            rows.push_back({research, day()});
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || part == kTopicBin);
}

void ResearchView::create()
{
    (new ResearchDialog(this, desk(), {}))->open();
}

void ResearchView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Research research = m_model.row(index.row()).research;
    if (research.recycled || !research.isOpen())
        return openMore(index);
    (new ResearchDialog(this, desk(), research))->open();
}

void ResearchView::step(const QModelIndex& index)
{
    const Research research = m_model.row(index.row()).research;
    if (!research.isOpen())
        return desk().notice(tr("课题“%1”已经办结。").arg(research.title));
    (new ResearchStepDialog(this, desk(), research))->open();
}

/// Also of a closed topic: its report may be filed later.
void ResearchView::openFiles(const Research& research)
{
    (new FilesDialog(this, desk(), research.title, QString::fromLatin1(ideology::kResearchFilesTable),
                     research.id.toString(),
                     research.recycled || isPast() ? RecordFiles::Access::Look : RecordFiles::Access::Change))
        ->open();
}

/// Of a day gone by where it was not decided yet, that is said.
void ResearchView::openDecided(const Research& research)
{
    if (research.decidedIn == DecidedIn::Nothing)
        return desk().notice(tr("到那天为止，课题“%1”没有登记在哪里作的决定。").arg(research.title));
    if (research.decidedIn == DecidedIn::LedgerItem) {
        const auto item = ledger::loadItem(desk().book().reader(), ledger::ItemId::fromString(research.decidedId));
        if (!item)
            return desk().report(item.error());
        const QString area = item->area.isEmpty() ? QString::fromLatin1(ledger::kindInfo(item->kind).area) : item->area;
        return desk().showPage(area, QStringLiteral("ledger:") + research.decidedId);
    }
    const auto record =
        gathering::loadGathering(desk().book().reader(), gathering::GatheringId::fromString(research.decidedId));
    if (!record)
        return desk().report(record.error());
    desk().showPage(QString::fromLatin1(gathering::kindInfo(record->kind).area), research.decidedId);
}

void ResearchView::openMore(const QModelIndex& index)
{
    const Research research = m_model.row(index.row()).research;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (research.recycled)
            return add(tr("从回收站恢复"), [this, research] {
                act("research.restore", tr("从回收站恢复：课题%1").arg(research.title),
                    [&](UnitOfWork& unit) { return ideology::restoreResearch(unit, research.id); });
            });
        add(tr("附件…"), [this, research] { openFiles(research); });
        if (research.decidedIn != DecidedIn::Nothing)
            add(tr("打开“%1”").arg(research.decidedTitle), [this, research] { openDecided(research); });
        if (research.steps.size() > 1)
            add(tr("登记错了，撤销“%1”").arg(ideology::researchStageTitle(research.stage())), [this, research] {
                act("research.back", tr("撤销课题的最后一步：%1").arg(research.title),
                    [&](UnitOfWork& unit) { return ideology::takeBackResearchStep(unit, research.id); });
            });
        add(tr("移到回收站"), [this, research] {
            act("research.recycle", tr("放入回收站：课题%1").arg(research.title),
                [&](UnitOfWork& unit) { return ideology::recycleResearch(unit, research.id, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
