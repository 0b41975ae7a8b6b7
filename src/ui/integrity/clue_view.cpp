// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/clue_view.h"

#include "ui/integrity/clue_dialogs.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace branchbook::ui {

namespace {

using integrity::Clue;
using integrity::ClueStage;

constexpr QLatin1String kCluesOpen("open");
constexpr QLatin1String kCluesAll("all");
constexpr QLatin1String kCluesBin("bin");

} // namespace

ClueView::ClueView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("线索登记"), {QStringLiteral("clue"), QStringLiteral("clue_viewing")}, kCluesOpen, parent)
    , m_model(clueColumns())
    , m_reveal(button(tr("显示内容"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye")))
{
    chips()->addChip(kCluesOpen, tr("没有了结"), 0);
    chips()->addChip(kCluesAll, tr("全部"), 0);
    chips()->addChip(kCluesBin, tr("回收站"), 0);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        m_reveal->setText(shown ? tr("遮住内容") : tr("显示内容"));
        fill();
    });
    bar()->addWidget(m_reveal);
    addCreateButton(tr("登记线索"), QStringLiteral("addClue"));
    addPastDay({tr("这是到 %1 为止的线索；登记的内容和举报人一栏是现在的。"), tr("看过去某一天的线索…")},
               tr("到那天为止，还没有收到线索"));
    build(&m_model, kClueMatterColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("arrow-right"), tr("登记下一步"), [this](const QModelIndex& at) { next(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* ClueView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("lock"), tr("没有登记的线索"),
                                 tr("支部只登记和移交，不自行核查。举报人、内容和原件\n不进入搜索、提醒"
                                    "和报告；没有结果的不能了结。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记线索"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("登记"), tr("收到的方式、日期和事项"));
    empty->addStep(tr("移交"), tr("交给有管辖权的纪检组织，取得回执"));
    empty->addStep(tr("了结"), tr("收到反馈，写明结果"));
    return empty;
}

void ClueView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    if (argument == u"new")
        return create();
    m_wanted = argument;
    showPart(kCluesAll);
}

int ClueView::openCount(Desk& desk)
{
    const auto all = integrity::listClues(desk.book().reader(), desk.branch().id);
    return all ? int(std::ranges::count_if(*all, &Clue::isOpen)) : 0;
}

void ClueView::hideEvent(QHideEvent* event)
{
    RecordListView::hideEvent(event);
    m_reveal->setChecked(false);
}

void ClueView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all = isPast() ? integrity::listCluesOn(reader, branch, day()) : integrity::listClues(reader, branch);
    m_all = all.value_or(QList<Clue>());
    m_bin = isPast() ? QList<Clue>() : integrity::listRecycledClues(reader, branch).value_or(QList<Clue>());
    const auto still = int(std::ranges::count_if(m_all, &Clue::isOpen));
    chips()->setCount(kCluesOpen, still);
    chips()->setCount(kCluesAll, int(m_all.size()));
    chips()->setCount(kCluesBin, int(m_bin.size()));
    setSum(tr("线索 %1 件 · 没有了结 %2 件 · 支部只登记和移交，不自行核查").arg(m_all.size()).arg(still));
    fill();
}

void ClueView::fill()
{
    const QString part = chips()->current();
    std::vector<ListedClue> rows;
    int at = -1;
    const auto cover = coverOf(desk());
    for (const Clue& each : part == kCluesBin ? m_bin : m_all) {
        if (part == kCluesOpen && !each.isOpen())
            continue;
        if (each.id.toString() == m_wanted)
            at = int(rows.size());
        rows.push_back({each, m_reveal->isChecked(), cover});
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
    if (at >= 0)
        table()->setCurrentIndex(m_model.index(at, 0));
}

void ClueView::create()
{
    (new ClueDialog(this, desk(), {}))->open();
}

void ClueView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Clue& clue = m_model.row(index.row()).clue;
    if (clue.recycled)
        return openMore(index);
    if (!clue.isOpen())
        return desk().notice(tr("线索%1已经了结；登记错了的，先撤销最后一步。").arg(clue.numberText()));
    (new ClueDialog(this, desk(), clue))->open();
}

void ClueView::next(const QModelIndex& index)
{
    const Clue& clue = m_model.row(index.row()).clue;
    if (clue.recycled || !clue.isOpen())
        return desk().notice(tr("线索%1已经了结或者在回收站里。").arg(clue.numberText()));
    const auto stage = ClueStage(int(clue.stage()) + 1);
    (new ClueStepDialog(this, desk(), clue, stage))->open();
}

void ClueView::openMore(const QModelIndex& index)
{
    const Clue clue = m_model.row(index.row()).clue;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (clue.recycled)
            return add(tr("从回收站恢复"), [this, clue] {
                act("clue.restore", tr("从回收站恢复：线索%1").arg(clue.numberText()),
                    [&](store::UnitOfWork& unit) { return integrity::restoreClue(unit, clue.id); });
            });
        add(tr("查看举报人"), [this, clue] { (new ClueSourceDialog(this, desk(), clue))->open(); });
        if (clue.stage() == ClueStage::Registered)
            add(tr("重复反映，直接了结"),
                [this, clue] { (new ClueStepDialog(this, desk(), clue, ClueStage::Closed))->open(); });
        else
            add(tr("最后一步登记错了，撤销"), [this, clue] {
                act("clue.back", tr("撤销线索%1的最后一步").arg(clue.numberText()),
                    [&](store::UnitOfWork& unit) { return integrity::takeBackClueStep(unit, clue.id); });
            });
        add(tr("移到回收站"), [this, clue] {
            if (clue.isOpen())
                return (new ClueRecycleDialog(this, desk(), clue))->open();
            act("clue.recycle", tr("放入回收站：线索%1").arg(clue.numberText()),
                [&](store::UnitOfWork& unit) { return integrity::recycleClue(unit, clue.id, {}, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
