// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/call_view.h"

#include "branchbook/report/conduct_document.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/report/print_document.h"
#include "ui/shell/past_day.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using conduct::OpinionCall;
using store::UnitOfWork;

constexpr std::array<Column<OpinionCall>, 5> kCallViewColumns{
    Column<OpinionCall>{QT_TRANSLATE_NOOP("table", "名称"), 220, Qt::AlignLeft,
                        [](const OpinionCall& row) { return Cell{.text = row.title, .tip = row.title}; }},
    Column<OpinionCall>{QT_TRANSLATE_NOOP("table", "方式"), 104, Qt::AlignLeft,
                        [](const OpinionCall& row) { return quietCell(conduct::opinionWayTitle(row.way)); }},
    Column<OpinionCall>{QT_TRANSLATE_NOOP("table", "对象"), 96, Qt::AlignLeft,
                        [](const OpinionCall& row) { return quietCell(conduct::opinionPeopleTitle(row.people)); }, 1},
    Column<OpinionCall>{QT_TRANSLATE_NOOP("table", "日期"), 104, Qt::AlignLeft,
                        [](const OpinionCall& row) { return dottedCell(row.heldOn); }},
    Column<OpinionCall>{
        QT_TRANSLATE_NOOP("table", "到会或收回"), 112, Qt::AlignLeft,
        [](const OpinionCall& row) { return quietCell(QStringLiteral("%1 / %2").arg(row.came).arg(row.asked)); }},
};

} // namespace

CallView::CallView(Desk& desk, QWidget* parent)
    : ConductListView<OpinionCall>(desk, tr("座谈征询"), {QStringLiteral("opinion_call")}, QStringLiteral("all"),
                                   parent)
{
    m_model = new RowTableModel<OpinionCall>(kCallViewColumns, this);
    chips()->addChip(QStringLiteral("all"), tr("全部"), 0);
    chips()->addChip(QStringLiteral("forum"), tr("座谈会"), 0);
    chips()->addChip(QStringLiteral("form"), tr("意见征询"), 0);
    chips()->addChip(QStringLiteral("bin"), tr("回收站"), 0);
    addCreateButton(tr("登记座谈或征询"), QStringLiteral("addCall"));
    addPastDay(
        {tr("这是到 %1 为止的座谈会和意见征询；到会或收回多少和别的内容是现在的。"), tr("看过去某一天的座谈和征询…")},
        tr("到那天为止还没有座谈会和意见征询"));
    auto* empty = new EmptyState(
        QStringLiteral("members"), tr("还没有座谈会和意见征询"),
        tr("和代表、群众、老同志座谈，或者发意见征询表，\n邀请和到会、发出和收回多少，收集到什么意见，都从这里记起。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记座谈或征询"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(m_model, 0, empty);
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("plus"), tr("录入意见"), [this](const QModelIndex& at) { collect(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void CallView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    take(isPast() ? conduct::listCallsOn(reader, branch, day()) : conduct::listCalls(reader, branch),
         isPast() ? QList<OpinionCall>() : conduct::listRecycledCalls(reader, branch),
         {QStringLiteral("all"), QStringLiteral("forum"), QStringLiteral("form")});
    setSum(tr("座谈和征询 %1 次").arg(m_all.size()));
}

bool CallView::isInPart([[maybe_unused]] const OpinionCall& row, [[maybe_unused]] const QString& part) const
{
    return part == u"all" || conduct::opinionWayName(row.way) == part;
}

void CallView::create()
{
    OpinionCall call;
    call.branch = desk().branch().id;
    call.heldOn = desk().today();
    ask(call);
}

void CallView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const OpinionCall row = m_model->row(index.row());
    row.recycled ? openMore(index) : ask(row);
}

void CallView::ask(const OpinionCall& call)
{
    const bool fresh = call.id.isNull();
    auto* form = new ConductForm(this, desk(), fresh ? tr("登记座谈或征询") : tr("修改座谈或征询"),
                                 QStringLiteral("call"), Dialog::Width::Large);
    form->about(QStringLiteral("opinion_call"), call.id);
    QList<std::pair<QString, QString>> kinds;
    const auto all = conduct::opinionPeopleKinds();
    for (const auto each : all)
        kinds.append({conduct::opinionPeopleTitle(each), conduct::opinionPeopleName(each)});
    auto* title = form->line(tr("名称"), call.title, tr("例如 老党员座谈会"));
    auto* way = form->choice(tr("方式"),
                             {{conduct::opinionWayTitle(conduct::OpinionWay::Forum), QStringLiteral("forum")},
                              {conduct::opinionWayTitle(conduct::OpinionWay::Form), QStringLiteral("form")}},
                             conduct::opinionWayName(call.way));
    auto* people = form->choice(tr("对象"), kinds, conduct::opinionPeopleName(call.people));
    auto* on = form->day(tr("日期"), call.heldOn);
    auto* asked = form->line(tr("邀请或发出"), call.asked > 0 ? QString::number(call.asked) : QString(), tr("例如 12"));
    auto* came = form->line(tr("到会或收回"), fresh ? QString() : QString::number(call.came), tr("例如 10"));
    auto* place = form->line(tr("地点"), call.place);
    form->row({title});
    form->row({way, people, on});
    form->row({asked, came, place});
    form->setFirstFocus(title->edit());
    form->ask(fresh ? tr("登记") : tr("保存"), fresh ? "opinion.call" : "opinion.call_change",
              fresh ? tr("登记征求意见") : tr("修改征求意见：%1").arg(call.title), tr("已保存座谈或征询"),
              [=, this](UnitOfWork& unit) -> Result<> {
                  OpinionCall made = call;
                  made.title = title->text();
                  made.way = conduct::opinionWayByName(way->code()).value_or(made.way);
                  made.people = conduct::opinionPeopleByName(people->code()).value_or(made.people);
                  made.heldOn = dayIn(*on);
                  made.asked = numberIn(*asked).value_or(0);
                  made.came = numberIn(*came).value_or(0);
                  made.place = place->text();
                  if (fresh)
                      return conduct::recordCall(unit, made, desk().today()).map([](auto) {});
                  return conduct::changeCall(unit, made, desk().today());
              },
              {on});
}

void CallView::collect(const QModelIndex& index)
{
    const OpinionCall call = m_model->row(index.row());
    if (call.recycled)
        return openMore(index);
    auto* form = new ConductForm(this, desk(), tr("录入意见：%1").arg(call.title), QStringLiteral("collect"),
                                 Dialog::Width::Large);
    form->about(QStringLiteral("opinion_call"), call.id);
    auto* texts = form->text(tr("意见"), {}, tr("一行一条，同时列入台账"), 150);
    auto* owner = form->owner(tr("谁来办"), {}, {});
    auto* due = form->day(tr("办理期限"), {});
    auto* answerBy = form->day(tr("答复期限"), answerDayFor(desk(), call.heldOn));
    form->row({texts});
    form->row({owner, due, answerBy});
    form->setFirstFocus(texts->edit());
    form->ask(tr("录入"), "opinion.collect", tr("录入意见：%1").arg(call.title), tr("已录入意见，列入台账"),
              [=, this](UnitOfWork& unit) -> Result<> {
                  const QStringList typed = texts->edit()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
                  if (typed.isEmpty())
                      return fail(ErrorKind::Invalid, QStringLiteral("ledger.matter_missing"));
                  for (const QString& text : typed) {
                      conduct::Opinion opinion;
                      opinion.call = call.id;
                      opinion.item.matter = text;
                      opinion.item.owner = owner->owner();
                      opinion.item.ownerName = owner->name();
                      opinion.item.dueOn = dayIn(*due);
                      opinion.answerBy = dayIn(*answerBy);
                      BB_CHECK(conduct::collectOpinion(unit, opinion, desk().today()).map([](auto) {}));
                  }
                  return {};
              });
}

void CallView::openMore(const QModelIndex& index)
{
    const OpinionCall call = m_model->row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (call.recycled)
            return add(tr("从回收站恢复"), [this, call] {
                act("opinion.call_restore", tr("从回收站恢复：%1").arg(call.title),
                    [&](UnitOfWork& unit) { return conduct::restoreCall(unit, call.id); });
            });
        add(tr("印意见征询表"), [this, call] {
            printDocument(desk(), report::opinionForm({desk().branch().name, desk().today()}, call), tr("意见征询表"),
                          this);
        });
        add(tr("移到回收站"), [this, call] {
            act("opinion.call_recycle", tr("放入回收站：%1").arg(call.title),
                [&](UnitOfWork& unit) { return conduct::recycleCall(unit, call.id, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
