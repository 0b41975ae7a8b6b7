// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/rectification_view.h"

#include "ui/integrity/rectification_dialog.h"
#include "ui/integrity/rectification_lists.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/shell/past_day.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using integrity::Rectification;

constexpr QLatin1String kRectificationAll("all");
constexpr QLatin1String kRectificationBin("bin");
constexpr int kRectificationStretch = 0;

Cell rectificationText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell rectificationDay(QDate day)
{
    return rectificationText(day.isValid() ? PartialDate::of(day).toDotted() : QString());
}

Cell rectificationProgress(const ListedRectification& row)
{
    const bool over = row.rectification.closedOn.isValid();
    const bool late = !over && row.rectification.dueOn.isValid() && row.rectification.dueOn < row.day;
    const QString text = over ? RectificationView::tr("已结束")
                              : RectificationView::tr("%1 / %2 项已销号").arg(row.closed).arg(row.found);
    return {.text = text, .chip = {text, over ? Tone::Ok : late ? Tone::Warn : Tone::Info, {}}};
}

constexpr std::array<Column<ListedRectification>, 6> kRectificationColumns{
    Column<ListedRectification>{QT_TRANSLATE_NOOP("table", "专项整治"), 180, Qt::AlignLeft,
                                [](const ListedRectification& row) {
                                    return Cell{.text = row.rectification.title, .tip = row.rectification.title};
                                }},
    Column<ListedRectification>{QT_TRANSLATE_NOOP("table", "领域"), 120, Qt::AlignLeft,
                                [](const ListedRectification& row) {
                                    return rectificationText(
                                        integrity::rectificationFields().titleOf(row.rectification.field));
                                },
                                1},
    Column<ListedRectification>{
        QT_TRANSLATE_NOOP("table", "开始"), 100, Qt::AlignLeft,
        [](const ListedRectification& row) { return rectificationDay(row.rectification.begunOn); }, 3},
    Column<ListedRectification>{
        QT_TRANSLATE_NOOP("table", "期限"), 100, Qt::AlignLeft,
        [](const ListedRectification& row) { return rectificationDay(row.rectification.dueOn); }},
    Column<ListedRectification>{
        QT_TRANSLATE_NOOP("table", "牵头人"), 90, Qt::AlignLeft,
        [](const ListedRectification& row) { return rectificationText(row.rectification.leadName); }, 2},
    Column<ListedRectification>{QT_TRANSLATE_NOOP("table", "进度"), 140, Qt::AlignLeft,
                                [](const ListedRectification& row) { return rectificationProgress(row); }},
};

} // namespace

RectificationView::RectificationView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("专项整治"), {QStringLiteral("rectification"), QStringLiteral("ledger_item")},
                     kRectificationAll, parent)
    , m_model(kRectificationColumns)
{
    chips()->addChip(kRectificationAll, tr("全部"), 0);
    chips()->addChip(kRectificationBin, tr("回收站"), 0);
    addCreateButton(tr("登记"), QStringLiteral("addRectification"));
    addPastDay({tr("这是到 %1 为止的专项整治；名称、领域、期限和牵头人是现在的。"), tr("看过去某一天的专项整治…")},
               tr("到那天为止，还没有专项整治"));
    build(&m_model, kRectificationStretch, makeEmpty());
    const RowAction lists{QStringLiteral("table"), tr("三张清单"), [this](const QModelIndex& at) { showLists(at); }};
    setPastActions({lists});
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("plus"), tr("列入问题"), [this](const QModelIndex& at) { addItem(at); }},
             lists,
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    else
        table()->setRowActions({lists});
    reload();
}

QWidget* RectificationView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("flag"), tr("还没有专项整治"),
        tr("按领域开展的专项整治记在这里：问题、责任、整改三张清单，\n一项一项销号，全部销号以后写明结论。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

void RectificationView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    if (argument == u"new")
        return create();
    m_wanted = argument;
    showPart(kRectificationAll);
}

void RectificationView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all = isPast() ? integrity::listRectificationsOn(reader, branch, day())
                              : integrity::listRectifications(reader, branch);
    m_all = all.value_or(QList<Rectification>());
    m_bin = isPast() ? QList<Rectification>()
                     : integrity::listRecycledRectifications(reader, branch).value_or(QList<Rectification>());
    chips()->setCount(kRectificationAll, int(m_all.size()));
    chips()->setCount(kRectificationBin, int(m_bin.size()));
    const auto items = isPast() ? integrity::rectificationItemsOn(reader, branch, day())
                                : integrity::rectificationItems(reader, branch);
    m_items = items ? *items : QHash<integrity::RectificationId, QList<ledger::Item>>();
    int found = 0;
    int closed = 0;
    for (const Rectification& each : std::as_const(m_all)) {
        const ListedRectification row = listed(each);
        found += row.found;
        closed += row.closed;
    }
    setSum(tr("专项 %1 个 · 问题 %2 项，已销号 %3 项").arg(m_all.size()).arg(found).arg(closed));
    fill();
}

void RectificationView::fill()
{
    std::vector<ListedRectification> rows;
    int at = -1;
    for (const Rectification& each : chips()->current() == kRectificationBin ? m_bin : m_all) {
        if (each.id.toString() == m_wanted)
            at = int(rows.size());
        rows.push_back(listed(each));
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
    if (at >= 0)
        table()->setCurrentIndex(m_model.index(at, 0));
}

void RectificationView::create()
{
    (new RectificationDialog(this, desk(), {}))->open();
}

void RectificationView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Rectification& rectification = m_model.row(index.row()).rectification;
    if (rectification.recycled)
        return openMore(index);
    (new RectificationDialog(this, desk(), rectification))->open();
}

void RectificationView::openMore(const QModelIndex& index)
{
    const Rectification rectification = m_model.row(index.row()).rectification;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (rectification.recycled)
            return add(tr("从回收站恢复"), [this, rectification] {
                act("rectification.restore", tr("从回收站恢复：专项整治%1").arg(rectification.title),
                    [&](store::UnitOfWork& unit) { return integrity::restoreRectification(unit, rectification.id); });
            });
        if (rectification.isOpen())
            add(tr("全部销号，结束"),
                [this, rectification] { (new RectificationCloseDialog(this, desk(), rectification))->open(); });
        else
            add(tr("结束登记错了，撤销"), [this, rectification] {
                act("rectification.reopen", tr("撤销结束：%1").arg(rectification.title),
                    [&](store::UnitOfWork& unit) { return integrity::reopenRectification(unit, rectification.id); });
            });
        add(tr("移到回收站"), [this, rectification] {
            act("rectification.recycle", tr("放入回收站：专项整治%1").arg(rectification.title),
                [&](store::UnitOfWork& unit) {
                    return integrity::recycleRectification(unit, rectification.id, desk().today());
                });
        });
    });
}

ListedRectification RectificationView::listed(const Rectification& each) const
{
    ListedRectification row;
    row.rectification = each;
    row.day = day();
    const auto items = m_items.value(each.id);
    row.found = int(items.size());
    for (const ledger::Item& item : items)
        row.closed += item.isOpen() ? 0 : 1;
    return row;
}

void RectificationView::addItem(const QModelIndex& index)
{
    const Rectification& rectification = m_model.row(index.row()).rectification;
    if (rectification.recycled || !rectification.isOpen())
        return desk().notice(tr("“%1”已经结束或者在回收站里。").arg(rectification.title));
    (new RectificationItemDialog(this, desk(), rectification))->open();
}

void RectificationView::showLists(const QModelIndex& index)
{
    const Rectification& rectification = m_model.row(index.row()).rectification;
    (new RectificationListsDialog(this, desk(), rectification, m_items.value(rectification.id),
                                  isPast() ? std::optional(day()) : std::nullopt))
        ->open();
}

} // namespace branchbook::ui
