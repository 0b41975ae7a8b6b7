// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/responsibility_view.h"

#include "branchbook/report/watch_lists.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using conduct::Responsibility;
using store::UnitOfWork;

constexpr std::array<Column<Responsibility>, 5> kResponsibilityViewColumns{
    Column<Responsibility>{
        QT_TRANSLATE_NOOP("table", "责任"), 96, Qt::AlignLeft,
        [](const Responsibility& row) { return quietCell(conduct::responsibilityKindTitle(row.kind)); }},
    Column<Responsibility>{QT_TRANSLATE_NOOP("table", "对什么负责"), 200, Qt::AlignLeft,
                           [](const Responsibility& row) { return Cell{.text = row.matter, .tip = row.matter}; }},
    Column<Responsibility>{QT_TRANSLATE_NOOP("table", "谁负责"), 96, Qt::AlignLeft,
                           [](const Responsibility& row) { return quietCell(row.name); }},
    Column<Responsibility>{QT_TRANSLATE_NOOP("table", "用什么衡量"), 180, Qt::AlignLeft,
                           [](const Responsibility& row) { return quietCell(row.standard); }, 2},
    Column<Responsibility>{QT_TRANSLATE_NOOP("table", "起止"), 176, Qt::AlignLeft,
                           [](const Responsibility& row) {
                               return quietCell(row.untilOn.isValid()
                                                    ? PartialDate::of(row.fromOn).toDotted() + QStringLiteral(" – ")
                                                        + PartialDate::of(row.untilOn).toDotted()
                                                    : PartialDate::of(row.fromOn).toDotted());
                           },
                           1},
};

} // namespace

ResponsibilityView::ResponsibilityView(Desk& desk, QWidget* parent)
    : ConductListView<Responsibility>(desk, tr("责任清单"), {QStringLiteral("responsibility")}, QStringLiteral("now"),
                                      parent)
{
    m_model = new RowTableModel<Responsibility>(kResponsibilityViewColumns, this);
    chips()->addChip(QStringLiteral("now"), tr("现在"), 0);
    chips()->addChip(QStringLiteral("all"), tr("全部"), 0);
    chips()->addChip(QStringLiteral("bin"), tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记责任"), QStringLiteral("addResponsibility"));
    addPastDay({tr("这是到 %1 为止的责任清单；谁对什么负责、用什么衡量，是现在写的。"), tr("看过去某一天的责任清单…")},
               tr("到那天为止还没有责任清单"));
    auto* empty = new EmptyState(QStringLiteral("flag"), tr("还没有责任清单"),
                                 tr("谁对什么负责、用什么衡量、从哪天起，都记在这里；\n换人的时候交接，以前的留着。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记责任"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(m_model, 1, empty);
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("arrow-right"), tr("换人"), [this](const QModelIndex& at) { handOn(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void ResponsibilityView::print()
{
    if (std::ranges::none_of(m_all, [this](const Responsibility& each) { return each.holdsOn(day()); }))
        return desk().notice(isPast() ? tr("那天没有谁负责的事，没有可以打印的。")
                                      : tr("今天没有谁负责的事，没有可以打印的。"));
    (void)showPaper(desk(), *window(), report::responsibilityList({desk().branch().name, day()}, m_all),
                    tr("责任清单") + pastSuffix(*pastDay()));
}

void ResponsibilityView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    take(isPast() ? conduct::listResponsibilitiesOn(reader, branch, day())
                  : conduct::listResponsibilities(reader, branch),
         isPast() ? QList<Responsibility>() : conduct::listRecycledResponsibilities(reader, branch),
         {QStringLiteral("now"), QStringLiteral("all")});
    setSum(tr("责任 %1 项").arg(m_all.size()));
}

bool ResponsibilityView::isInPart([[maybe_unused]] const Responsibility& row,
                                  [[maybe_unused]] const QString& part) const
{
    return part == u"all" || row.holdsOn(day());
}

void ResponsibilityView::create()
{
    Responsibility line;
    line.branch = desk().branch().id;
    line.fromOn = desk().today();
    ask(line);
}

void ResponsibilityView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Responsibility row = m_model->row(index.row());
    row.recycled ? openMore(index) : ask(row);
}

void ResponsibilityView::ask(const Responsibility& line)
{
    const bool fresh = line.id.isNull();
    auto* form = new ConductForm(this, desk(), fresh ? tr("登记责任") : tr("修改责任"),
                                 QStringLiteral("responsibility"), Dialog::Width::Large);
    form->about(QStringLiteral("responsibility"), line.id);
    QList<std::pair<QString, QString>> kinds;
    const auto all = conduct::responsibilityKinds();
    for (const auto each : all)
        kinds.append({conduct::responsibilityKindTitle(each), conduct::responsibilityKindName(each)});
    auto* kind = form->choice(tr("哪种责任"), kinds, conduct::responsibilityKindName(line.kind));
    auto* person = form->owner(tr("谁负责"), line.member, line.name);
    auto* matter = form->line(tr("对什么负责"), line.matter, tr("例如 一次性告知"));
    auto* standard = form->line(tr("用什么衡量"), line.standard, tr("例如 受理单齐全"));
    auto* from = form->day(tr("从哪天起"), line.fromOn);
    auto* until = form->day(tr("到哪天为止"), line.untilOn);
    form->row({kind, person});
    form->row({matter});
    form->row({standard});
    form->row({from, until});
    form->setFirstFocus(matter->edit());
    form->ask(fresh ? tr("登记") : tr("保存"), fresh ? "responsibility.add" : "responsibility.change",
              fresh ? tr("登记责任") : tr("修改责任：%1").arg(line.matter), tr("已保存责任"),
              [=, this](UnitOfWork& unit) {
                  Responsibility made = line;
                  made.kind = conduct::responsibilityKindByName(kind->code()).value_or(made.kind);
                  made.member = person->owner();
                  made.name = person->name();
                  made.matter = matter->text();
                  made.standard = standard->text();
                  made.fromOn = dayIn(*from);
                  made.untilOn = dayIn(*until);
                  return conduct::saveResponsibility(unit, made, desk().today()).map([](auto) {});
              },
              {from});
}

void ResponsibilityView::handOn(const QModelIndex& index)
{
    const Responsibility line = m_model->row(index.row());
    if (line.recycled)
        return openMore(index);
    auto* form = new ConductForm(this, desk(), tr("换人负责：%1").arg(line.matter), QStringLiteral("handOn"));
    form->about(QStringLiteral("responsibility"), line.id);
    auto* person = form->owner(tr("换成谁"), {}, {});
    auto* from = form->day(tr("从哪天起"), desk().today());
    form->row({person, from});
    form->ask(tr("换人"), "responsibility.hand_on", tr("交接责任：%1").arg(line.matter), tr("已换人负责"),
              [=, this](UnitOfWork& unit) {
                  return conduct::handOnResponsibility(unit, line.id, {person->owner(), person->name(), dayIn(*from)},
                                                       desk().today())
                      .map([](auto) {});
              },
              {from});
}

void ResponsibilityView::openMore(const QModelIndex& index)
{
    const Responsibility line = m_model->row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (line.recycled)
            return add(tr("从回收站恢复"), [this, line] {
                act("responsibility.restore", tr("从回收站恢复：责任%1").arg(line.matter),
                    [&](UnitOfWork& unit) { return conduct::restoreResponsibility(unit, line.id); });
            });
        add(tr("移到回收站"), [this, line] {
            act("responsibility.recycle", tr("放入回收站：责任%1").arg(line.matter),
                [&](UnitOfWork& unit) { return conduct::recycleResponsibility(unit, line.id, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
