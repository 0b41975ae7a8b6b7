// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/supervision_view.h"

#include "branchbook/ledger/ledger_store.h"
#include "ui/integrity/supervision_dialog.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using integrity::Supervision;

constexpr QLatin1String kSupervisionAll("all");
constexpr QLatin1String kSupervisionBin("bin");
constexpr int kSupervisionStretch = 2;

Cell supervisionText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell supervisionDay(QDate day)
{
    return supervisionText(day.isValid() ? PartialDate::of(day).toDotted() : QString());
}

constexpr std::array<Column<ListedSupervision>, 7> kSupervisionColumns{
    Column<ListedSupervision>{QT_TRANSLATE_NOOP("table", "收到"), 120, Qt::AlignLeft,
                              [](const ListedSupervision& row) { return supervisionDay(row.said.receivedOn); }},
    Column<ListedSupervision>{QT_TRANSLATE_NOOP("table", "谁反映"), 110, Qt::AlignLeft,
                              [](const ListedSupervision& row) {
                                  return supervisionText(integrity::supervisionSources().titleOf(row.said.source));
                              },
                              1},
    Column<ListedSupervision>{
        QT_TRANSLATE_NOOP("table", "反映什么"), 240, Qt::AlignLeft,
        [](const ListedSupervision& row) { return supervisionText(row.said.matter.simplified()); }},
    Column<ListedSupervision>{QT_TRANSLATE_NOOP("table", "针对"), 180, Qt::AlignLeft,
                              [](const ListedSupervision& row) { return supervisionText(row.about); }, 4},
    Column<ListedSupervision>{QT_TRANSLATE_NOOP("table", "评价"), 96, Qt::AlignLeft,
                              [](const ListedSupervision& row) {
                                  return supervisionText(integrity::supervisionJudgements().titleOf(row.said.judged));
                              }},
    Column<ListedSupervision>{QT_TRANSLATE_NOOP("table", "答复"), 160, Qt::AlignLeft,
                              [](const ListedSupervision& row) { return supervisionText(row.said.reply.simplified()); },
                              2},
    Column<ListedSupervision>{QT_TRANSLATE_NOOP("table", "答复日期"), 100, Qt::AlignLeft,
                              [](const ListedSupervision& row) { return supervisionDay(row.said.repliedOn); }, 3},
};

} // namespace

SupervisionView::SupervisionView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("监督反馈"), {QStringLiteral("supervision_feedback"), QStringLiteral("ledger_item")},
                     kSupervisionAll, parent)
    , m_model(kSupervisionColumns)
{
    chips()->addChip(kSupervisionAll, tr("全部"), 0);
    chips()->addChip(kSupervisionBin, tr("回收站"), 0);
    addCreateButton(tr("登记"), QStringLiteral("addSupervision"));
    addPastDay({tr("这是到 %1 为止的监督反馈；评价和针对的承诺、意见是现在的。"), tr("看过去某一天的监督反馈…")},
               tr("到那天为止，还没有监督反馈"));
    build(&m_model, kSupervisionStretch, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* SupervisionView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("edit"), tr("还没有监督反馈"),
                                 tr("群众对承诺和意见办得怎么样说了什么、满意不满意、怎样答复的，\n记在这里。反映某个人"
                                    "违纪违法的，登记为线索。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

void SupervisionView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    if (argument == u"new")
        return create();
    m_wanted = argument;
    showPart(kSupervisionAll);
}

void SupervisionView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? integrity::listSupervisionsOn(reader, branch, day()) : integrity::listSupervisions(reader, branch);
    m_all = all.value_or(QList<Supervision>());
    m_bin = isPast() ? QList<Supervision>()
                     : integrity::listRecycledSupervisions(reader, branch).value_or(QList<Supervision>());
    chips()->setCount(kSupervisionAll, int(m_all.size()));
    chips()->setCount(kSupervisionBin, int(m_bin.size()));
    int answered = 0;
    for (const Supervision& each : std::as_const(m_all))
        answered += each.repliedOn.isValid() ? 1 : 0;
    setSum(tr("监督反馈 %1 件 · 已答复 %2 件").arg(m_all.size()).arg(answered));
    fill();
}

void SupervisionView::fill()
{
    std::vector<ListedSupervision> rows;
    const auto& reader = desk().book().reader();
    int at = -1;
    for (const Supervision& each : chips()->current() == kSupervisionBin ? m_bin : m_all) {
        if (each.id.toString() == m_wanted)
            at = int(rows.size());
        const auto item = each.item ? ledger::loadItem(reader, *each.item) : Result<ledger::Item>(ledger::Item());
        const bool linked = each.item && item;
        rows.push_back({each, linked ? ledger::shownNumber(*item) + QStringLiteral(" ") + item->matter : QString()});
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
    if (at >= 0)
        table()->setCurrentIndex(m_model.index(at, 0));
}

void SupervisionView::create()
{
    (new SupervisionDialog(this, desk(), {}))->open();
}

void SupervisionView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Supervision& supervision = m_model.row(index.row()).said;
    if (supervision.recycled)
        return openMore(index);
    (new SupervisionDialog(this, desk(), supervision))->open();
}

void SupervisionView::openMore(const QModelIndex& index)
{
    const Supervision supervision = m_model.row(index.row()).said;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (supervision.recycled)
            return add(tr("从回收站恢复"), [this, supervision] {
                act("supervision.restore", tr("从回收站恢复：监督反馈%1").arg(supervision.matter.simplified().left(20)),
                    [&](store::UnitOfWork& unit) { return integrity::restoreSupervision(unit, supervision.id); });
            });
        add(tr("移到回收站"), [this, supervision] {
            act("supervision.recycle", tr("放入回收站：监督反馈%1").arg(supervision.matter.simplified().left(20)),
                [&](store::UnitOfWork& unit) {
                    return integrity::recycleSupervision(unit, supervision.id, desk().today());
                });
        });
    });
}

} // namespace branchbook::ui
