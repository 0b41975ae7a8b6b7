// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/reserve_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/organization/promotion_fitness.h"
#include "ui/cadres/cadre_print.h"
#include "ui/cadres/reserve_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Reserve;
using organization::ReserveStage;

constexpr QLatin1String kReserveOpen("open");
constexpr QLatin1String kReservePool("pool");
constexpr QLatin1String kReserveBefore("before");
constexpr QLatin1String kReserveOut("out");
constexpr QLatin1String kReserveBin("bin");

bool isWantedReserve(const Reserve& reserve, const QString& part, QDate today)
{
    if (part == kReserveOut)
        return !reserve.isOpen();
    if (part == kReservePool)
        return reserve.isInPool(today);
    if (part == kReserveBefore)
        return reserve.isOpen() && !reserve.isInPool(today);
    return part == kReserveBin || reserve.isOpen();
}

} // namespace

ReserveView::ReserveView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("后备干部"),
                     {QStringLiteral("reserve"), QStringLiteral("reserve_step"), QStringLiteral("reserve_score"),
                      QStringLiteral("member"), QStringLiteral("rule_override")},
                     kReserveOpen, parent)
    , m_model(reserveColumns())
    , m_reveal(button(tr("显示姓名"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye")))
{
    chips()->addChip(kReserveOpen, tr("没有出库"), 0);
    chips()->addChip(kReservePool, tr("在库"), 0);
    chips()->addChip(kReserveBefore, tr("入库前"), 0);
    chips()->addChip(kReserveOut, tr("已出库"), 0);
    chips()->addChip(kReserveBin, tr("回收站"), 0);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        m_reveal->setText(shown ? tr("遮住姓名") : tr("显示姓名"));
        fill();
    });
    bar()->addWidget(m_reveal);
    addPrintButton();
    addCreateButton(tr("登记推荐"), QStringLiteral("addReserve"));
    addPastDay({tr("这是到 %1 为止的后备干部；姓名和拟任岗位是现在的，那天以后才定的培养联系人不列。"),
                tr("看过去某一天的后备干部…")},
               tr("到那天为止后备干部库里还没有人"));
    build(&m_model, kReserveHintColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("arrow-right"), tr("登记下一步"), [this](const QModelIndex& at) { step(at); }},
             {QStringLiteral("medal"), tr("登记年度考核"), [this](const QModelIndex& at) { score(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* ReserveView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("user-plus"), tr("后备干部库里还没有人"),
                                 tr("谁推荐、考察、公示、入库，谁来培养，每年考核怎样，都记在这里。\n名单保密：报表只有"
                                    "人数，提醒只写编号。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记推荐"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("推荐和考察"), tr("公示期满再入库"));
    empty->addStep(tr("培养"), tr("定联系人和培养措施"));
    empty->addStep(tr("考核"), tr("每年一次，能进能出"));
    return empty;
}

void ReserveView::hideEvent(QHideEvent* event)
{
    RecordListView::hideEvent(event);
    m_reveal->setChecked(false);
}

void ReserveView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday();
    const auto wanted =
        std::ranges::find_if(m_all, [&](const Reserve& each) { return each.id.toString() == argument; });
    showPart(wanted != m_all.end() && !wanted->isOpen() ? kReserveOut : kReserveOpen);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).reserve.id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void ReserveView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? organization::listReservesOn(reader, branch, day()) : organization::listReserves(reader, branch);
    const auto bin = organization::listRecycledReserves(reader, branch);
    m_all = all ? *all : QList<Reserve>();
    m_bin = bin && !isPast() ? *bin : QList<Reserve>();
    for (const QLatin1String part : {kReserveOpen, kReservePool, kReserveBefore, kReserveOut})
        chips()->setCount(part, int(std::ranges::count_if(m_all, [&](const Reserve& each) {
                              return isWantedReserve(each, part, day());
                          })));
    chips()->setCount(kReserveBin, int(m_bin.size()));
    if (chips()->current() == kReserveBin && m_bin.isEmpty())
        chips()->setCurrent(kReserveOpen);
    showFigures();
    fill();
}

void ReserveView::showFigures()
{
    const QDate today = day();
    const auto rulebook = agenda::loadRulebook(desk().book().reader(), desk().branch().id);
    const auto limit =
        rulebook ? organization::reserveYoungAge(rulebook->catalogue, today) : Result<int>(fail(rulebook.error()));
    int inPool = 0;
    int young = 0;
    int youngMost = 0; // with those whose birth is known to the month or the year alone, and who may be
    int toScore = 0;
    for (const Reserve& reserve : m_all) {
        toScore += reserve.owesScore(today.year()) && !reserve.scoreOf(today.year()) ? 1 : 0;
        if (!reserve.isInPool(today))
            continue;
        ++inPool;
        const auto age = reserve.ageOn(today);
        young += limit && age && *age <= *limit ? 1 : 0;
        youngMost += limit && age && *reserve.ageLeastOn(today) <= *limit ? 1 : 0;
    }
    QStringList parts{tr("在库 %1 人").arg(inPool)};
    if (limit)
        parts.append(young == youngMost ? tr("%1 岁及以下 %2 人").arg(*limit).arg(young)
                                        : tr("%1 岁及以下 %2 至 %3 人").arg(*limit).arg(young).arg(youngMost));
    parts.append(tr("今年还没有考核 %1 人").arg(toScore));
    setSum(parts.join(QStringLiteral(" · ")));
}

void ReserveView::fill()
{
    const QString part = chips()->current();
    const QDate today = day();
    const auto& reader = desk().book().reader();
    const auto rulebook = agenda::loadRulebook(reader, desk().branch().id);
    std::vector<ListedReserve> rows;
    for (const Reserve& reserve : part == kReserveBin ? m_bin : m_all) {
        if (!isWantedReserve(reserve, part, today))
            continue;
        const auto doubts = rulebook ? organization::reserveDoubtsOn(reader, rulebook->catalogue, reserve, today)
                                     : Result<QStringList>(fail(rulebook.error()));
        // Where the rules cannot be read, what needs none of them is told all the same.
        rows.push_back(
            {reserve, doubts ? *doubts : organization::reserveDoubts(reserve, today), today, m_reveal->isChecked()});
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
}

/// What is listed; the bin is not printed.
void ReserveView::print()
{
    report::ReserveSheet sheet{desk().branch().name, {}, day(), report::ReserveNames::Covered};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const Reserve& reserve = m_model.row(row).reserve; !reserve.recycled)
            sheet.people.append(reserve);
    }
    if (sheet.people.isEmpty())
        return desk().notice(tr("这里没有后备干部，没有可以打印的。"));
    printReserves(desk(), *window(), sheet);
}

void ReserveView::create()
{
    (new ReserveDialog(this, desk(), {}))->open();
}

void ReserveView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const auto& reserve = m_model.row(index.row()).reserve;
    if (!reserve.isOpen() || reserve.recycled)
        return openMore(index);
    (new ReserveDialog(this, desk(), reserve))->open();
}

void ReserveView::step(const QModelIndex& index)
{
    const auto& reserve = m_model.row(index.row()).reserve;
    if (!reserve.isOpen() || reserve.recycled)
        return desk().notice(tr("%1号已经出库，没有下一步。").arg(reserve.number));
    (new ReserveStepDialog(this, desk(), reserve))->open();
}

void ReserveView::score(const QModelIndex& index)
{
    const auto& reserve = m_model.row(index.row()).reserve;
    if (!reserve.dayOf(ReserveStage::Filed).isValid() || reserve.recycled)
        return desk().notice(tr("%1号还没有入库，入库以后每年考核一次。").arg(reserve.number));
    (new ReserveScoreDialog(this, desk(), reserve))->open();
}

void ReserveView::openMore(const QModelIndex& index)
{
    const Reserve reserve = m_model.row(index.row()).reserve;
    const QString number = tr("%1号").arg(reserve.number);
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (reserve.recycled) {
            add(tr("从回收站恢复"), [this, reserve, number] {
                act("reserve.restore", tr("从回收站恢复：后备干部%1").arg(number),
                    [&](store::UnitOfWork& unit) { return organization::restoreReserve(unit, reserve.id); });
            });
            return;
        }
        if (reserve.isOpen())
            add(tr("修改…"), [this, reserve] { (new ReserveDialog(this, desk(), reserve))->open(); });
        if (reserve.steps.size() > 1)
            add(tr("登记错了，撤销“%1”").arg(organization::reserveStageTitle(reserve.stage())),
                [this, reserve, number] {
                    act("reserve.back", tr("撤销后备干部的最后一步：%1").arg(number),
                        [&](store::UnitOfWork& unit) { return organization::takeBackReserveStep(unit, reserve.id); });
                });
        add(tr("看这个人"), [this, reserve] { desk().showPage(QStringLiteral("members"), reserve.member.toString()); });
        add(tr("移到回收站"), [this, reserve, number] {
            act("reserve.recycle", tr("放入回收站：后备干部%1").arg(number), [&](store::UnitOfWork& unit) {
                return organization::recycleReserve(unit, reserve.id, desk().today());
            });
        });
    });
}

} // namespace branchbook::ui
