// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/field_view.h"

#include "branchbook/report/watch_lists.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using conduct::FieldTask;
using store::UnitOfWork;

Cell fieldStateCell(const FieldTask& row)
{
    if (row.isRevisited()) {
        const QString text = conduct::solvedTitle(*row.solved);
        return {.text = text, .chip = {text, Tone::Ok, {}}, .tip = row.finding};
    }
    return quietCell(row.revisitBy.isValid()
                         ? FieldView::tr("%1 以前回访").arg(PartialDate::of(row.revisitBy).toDotted())
                         : QString());
}

constexpr std::array<Column<FieldTask>, 5> kFieldViewColumns{
    Column<FieldTask>{QT_TRANSLATE_NOOP("table", "地点"), 120, Qt::AlignLeft,
                      [](const FieldTask& row) { return Cell{.text = row.place, .tip = row.place}; }},
    Column<FieldTask>{QT_TRANSLATE_NOOP("table", "问题"), 220, Qt::AlignLeft,
                      [](const FieldTask& row) { return quietCell(row.problem.simplified()); }},
    Column<FieldTask>{QT_TRANSLATE_NOOP("table", "责任人"), 88, Qt::AlignLeft,
                      [](const FieldTask& row) { return quietCell(row.item.ownerName); }},
    Column<FieldTask>{QT_TRANSLATE_NOOP("table", "期限"), 104, Qt::AlignLeft,
                      [](const FieldTask& row) { return dottedCell(row.item.dueOn); }, 1},
    Column<FieldTask>{QT_TRANSLATE_NOOP("table", "回访"), 152, Qt::AlignLeft, fieldStateCell},
};

} // namespace

FieldView::FieldView(Desk& desk, QWidget* parent)
    : ConductListView<FieldTask>(desk, tr("一线事项"), {QStringLiteral("field_task"), QStringLiteral("ledger_item")},
                                 QStringLiteral("open"), parent)
{
    m_model = new RowTableModel<FieldTask>(kFieldViewColumns, this);
    chips()->addChip(QStringLiteral("open"), tr("在办"), 0);
    chips()->addChip(QStringLiteral("done"), tr("已办结"), 0);
    chips()->addChip(QStringLiteral("all"), tr("全部"), 0);
    chips()->addChip(QStringLiteral("bin"), tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记一线事项"), QStringLiteral("addField"));
    addPastDay({tr("这是到 %1 为止的一线事项；地点、问题、决定和回访期限是现在的，没有解决的回访到再去的期限才列出。"),
                tr("看过去某一天的一线事项…")},
               tr("到那天为止还没有一线事项"));
    auto* empty = new EmptyState(
        QStringLiteral("pin"), tr("还没有一线事项"),
        tr("到一线看到什么问题、当场怎样定的、谁办、哪天办完、\n回访解决没有，都记在这里；同时列入台账。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记一线事项"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(m_model, 1, empty);
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("check"), tr("登记回访"), [this](const QModelIndex& at) { revisit(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void FieldView::print()
{
    const bool bin = chips()->current() == u"bin";
    QList<FieldTask> tasks;
    for (const FieldTask& each : m_all) {
        if (bin || isInPart(each, chips()->current()))
            tasks.append(each);
    }
    if (tasks.isEmpty())
        return desk().notice(tr("这里没有一线事项，没有可以打印的。"));
    (void)showPaper(desk(), *window(), report::fieldTaskList({desk().branch().name, day()}, tasks),
                    tr("一线办公和督办事项") + pastSuffix(*pastDay()));
}

void FieldView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    take(isPast() ? conduct::listFieldTasksOn(reader, branch, day()) : conduct::listFieldTasks(reader, branch),
         isPast() ? QList<FieldTask>() : conduct::listRecycledFieldTasks(reader, branch),
         {QStringLiteral("open"), QStringLiteral("done"), QStringLiteral("all")});
    setSum(tr("一线事项 %1 件").arg(m_all.size()));
}

bool FieldView::isInPart([[maybe_unused]] const FieldTask& row, [[maybe_unused]] const QString& part) const
{
    return part == u"all" || row.item.isOpen() == (part == u"open");
}

void FieldView::create()
{
    FieldTask task;
    task.item.branch = desk().branch().id;
    task.item.raisedOn = desk().today();
    ask(task);
}

void FieldView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const FieldTask row = m_model->row(index.row());
    row.recycled || !row.item.isOpen() ? openMore(index) : ask(row);
}

void FieldView::ask(const FieldTask& task)
{
    const bool fresh = task.id().isNull();
    auto* form = new ConductForm(this, desk(), fresh ? tr("登记一线事项") : tr("修改一线事项"), QStringLiteral("field"),
                                 Dialog::Width::Large);
    form->about(QStringLiteral("field_task"), task.id());
    auto* place = form->line(tr("地点"), task.place, tr("例如 柳湾村二组"));
    auto* on = form->day(tr("到现场的日期"), task.item.raisedOn);
    auto* present = form->line(tr("在场的人"), task.present, tr("例如 村委会3人"));
    auto* problem = form->text(tr("看到的问题"), task.problem, tr("例如 夏季用水高峰水压不足"));
    auto* decision = form->text(tr("当场的决定"), task.decision, tr("例如 加装增压泵"));
    auto* owner = form->owner(tr("谁来办"), task.item.owner, task.item.ownerName);
    auto* due = form->day(tr("办理期限"), task.item.dueOn);
    auto* revisitBy = form->day(tr("回访日期"), task.revisitBy);
    form->row({place, on, present});
    form->row({problem, decision});
    form->row({owner, due, revisitBy});
    form->setFirstFocus(place->edit());
    form->ask(fresh ? tr("登记") : tr("保存"), fresh ? "field.add" : "field.change",
              fresh ? tr("登记一线事项") : tr("修改一线事项：%1").arg(task.item.matter), tr("已保存，列入台账"),
              [=, this](UnitOfWork& unit) -> Result<> {
                  FieldTask made = task;
                  made.place = place->text();
                  made.present = present->text();
                  made.problem = problem->edit()->toPlainText();
                  made.decision = decision->edit()->toPlainText();
                  made.item.owner = owner->owner();
                  made.item.ownerName = owner->name();
                  made.item.raisedOn = dayIn(*on);
                  made.item.dueOn = dayIn(*due);
                  made.revisitBy = dayIn(*revisitBy);
                  if (fresh)
                      return conduct::recordFieldTask(unit, made, desk().today()).map([](auto) {});
                  return conduct::changeFieldTask(unit, made, tr("在一线事项里修改"), desk().today());
              },
              {on});
}

void FieldView::revisit(const QModelIndex& index)
{
    const FieldTask task = m_model->row(index.row());
    if (task.recycled)
        return openMore(index);
    auto* form = new ConductForm(this, desk(), tr("登记回访：%1").arg(task.place), QStringLiteral("revisit"),
                                 Dialog::Width::Large);
    form->about(QStringLiteral("field_task"), task.id());
    QList<std::pair<QString, QString>> kinds;
    const auto all = conduct::solvedKinds();
    for (const auto each : all)
        kinds.append({conduct::solvedTitle(each), conduct::solvedName(each)});
    auto* on = form->day(tr("回访日期"), desk().today());
    auto* by = form->line(tr("谁去的"), {}, tr("例如 石维岳"));
    auto* solved = form->choice(tr("解决没有"), kinds, QStringLiteral("solved"));
    auto* next = form->day(tr("没有解决的，哪天再来"), {});
    auto* finding = form->text(tr("看到的情况"), {}, tr("例如 水压正常"));
    form->row({on, by});
    form->row({solved, next});
    form->row({finding});
    form->setFirstFocus(by->edit());
    form->ask(tr("登记回访"), "field.revisit", tr("登记回访：%1").arg(task.item.matter), tr("已登记回访"),
              [=, this](UnitOfWork& unit) {
                  return conduct::revisitFieldTask(
                      unit, task.id(),
                      {dayIn(*on), by->text(), finding->edit()->toPlainText(),
                       conduct::solvedByName(solved->code()).value_or(conduct::Solved::Solved), dayIn(*next)},
                      desk().today());
              },
              {on});
}

void FieldView::askBack(const FieldTask& task)
{
    auto* form = new ConductForm(this, desk(), tr("撤销回访：%1").arg(task.place), QStringLiteral("back"));
    form->about(QStringLiteral("field_task"), task.id());
    auto* reason = form->line(tr("原因"), {}, tr("例如 登记错了"));
    form->row({reason});
    form->ask(tr("撤销回访"), "field.back", tr("撤销回访：%1").arg(task.item.matter), tr("已撤销回访"),
              [=, this](UnitOfWork& unit) {
                  return conduct::takeBackRevisit(unit, task.id(), reason->text(), desk().today());
              });
}

void FieldView::openMore(const QModelIndex& index)
{
    const FieldTask task = m_model->row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (task.recycled)
            return add(tr("从回收站恢复"), [this, task] {
                act("field.restore", tr("从回收站恢复：%1").arg(task.item.matter),
                    [&](UnitOfWork& unit) { return conduct::restoreFieldTask(unit, task.id()); });
            });
        if (task.isRevisited())
            add(tr("回访登记错了，撤销"), [this, task] { askBack(task); });
        add(tr("移到回收站"), [this, task] {
            act("field.recycle", tr("放入回收站：%1").arg(task.item.matter),
                [&](UnitOfWork& unit) { return conduct::recycleFieldTask(unit, task.id(), desk().today()); });
        });
    });
}

} // namespace branchbook::ui
