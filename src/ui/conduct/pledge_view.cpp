// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/pledge_view.h"

#include "branchbook/base/percent.h"
#include "branchbook/report/conduct_document.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/report/print_document.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using conduct::Pledge;
using conduct::PledgeStage;
using store::UnitOfWork;

const QStringList kPledgeParts{QStringLiteral("open"), QStringLiteral("waiting"), QStringLiteral("done"),
                               QStringLiteral("all")};
constexpr int kPledgeMatterColumn = 0;

Cell pledgeMatterCell(const Pledge& pledge)
{
    return {.text = pledge.item.matter, .tip = pledge.item.matter};
}

Cell pledgeWhoCell(const Pledge& pledge)
{
    return quietCell(pledge.item.ownerName.isEmpty() ? PledgeView::tr("支部") : pledge.item.ownerName);
}

Cell pledgeDoneCell(const Pledge& pledge)
{
    Cell cell = quietCell(pledge.doneText());
    if (pledge.target)
        cell.bar = double(pledge.done()) / *pledge.target;
    return cell;
}

Cell pledgeStageCell(const Pledge& pledge)
{
    if (pledge.verdict) {
        const Tone tone = *pledge.verdict == conduct::Verdict::Broken ? Tone::Warn : Tone::Ok;
        const QString text = conduct::verdictTitle(*pledge.verdict);
        return {.text = text, .chip = {text, tone, {}}};
    }
    const QString text = conduct::pledgeStageTitle(pledge.stage());
    const Tone tone = pledge.stage() == PledgeStage::Published ? Tone::Neutral : Tone::Info;
    return {.text = text, .chip = {text, tone, {}}};
}

constexpr std::array<Column<Pledge>, 6> kPledgeColumns{
    Column<Pledge>{QT_TRANSLATE_NOOP("table", "承诺"), 240, Qt::AlignLeft, pledgeMatterCell},
    Column<Pledge>{QT_TRANSLATE_NOOP("table", "类别"), 116, Qt::AlignLeft,
                   [](const Pledge& pledge) { return quietCell(conduct::pledgeScopeTitle(pledge.scope)); }, 2},
    Column<Pledge>{QT_TRANSLATE_NOOP("table", "责任人"), 88, Qt::AlignLeft, pledgeWhoCell},
    Column<Pledge>{QT_TRANSLATE_NOOP("table", "进展"), 160, Qt::AlignLeft, pledgeDoneCell},
    Column<Pledge>{QT_TRANSLATE_NOOP("table", "环节"), 104, Qt::AlignLeft, pledgeStageCell},
    Column<Pledge>{QT_TRANSLATE_NOOP("table", "兑现期限"), 104, Qt::AlignLeft,
                   [](const Pledge& pledge) { return dottedCell(pledge.item.dueOn); }, 1},
};

} // namespace

PledgeView::PledgeView(Desk& desk, QWidget* parent)
    : ConductListView<Pledge>(
        desk, tr("公开承诺"),
        {QStringLiteral("pledge"), QStringLiteral("pledge_progress"), QStringLiteral("ledger_item")},
        QStringLiteral("open"), parent)
{
    m_model = new RowTableModel<Pledge>(kPledgeColumns, this);
    chips()->addChip(QStringLiteral("open"), tr("践诺中"), 0);
    chips()->addChip(QStringLiteral("waiting"), tr("待审诺和公示"), 0);
    chips()->addChip(QStringLiteral("done"), tr("已评诺"), 0);
    chips()->addChip(QStringLiteral("all"), tr("全部"), 0);
    chips()->addChip(QStringLiteral("bin"), tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记承诺"), QStringLiteral("addPledge"));
    addPastDay({tr("这是到 %1 为止的公开承诺；承诺的内容、指标和怎样做到，是现在的。"), tr("看过去某一天的公开承诺…")},
               tr("到那天为止还没有公开承诺"));
    build(m_model, kPledgeMatterColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("arrow-right"), tr("下一步"), [this](const QModelIndex& at) { goOn(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* PledgeView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("megaphone"), tr("还没有公开承诺"),
        tr("支部和党员承诺做什么、做到什么程度、哪一天以前兑现，\n从提诺、审诺、公示、践诺到评诺，都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记承诺"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

int PledgeView::openCount(Desk& desk)
{
    const auto all = conduct::listPledges(desk.book().reader(), desk.branch().id);
    return all ? int(std::ranges::count_if(*all, &Pledge::isOpen)) : -1;
}

void PledgeView::print()
{
    const int year = day().year();
    printDocument(desk(), report::pledgeDocument({desk().branch().name, day(), isPast()}, year, m_all),
                  tr("%1年公开承诺公示").arg(year) + pastSuffix(*pastDay()), this);
}

void PledgeView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    take(isPast() ? conduct::listPledgesOn(reader, branch, day()) : conduct::listPledges(reader, branch),
         isPast() ? QList<Pledge>() : conduct::listRecycledPledges(reader, branch), kPledgeParts);
    const auto figures = conduct::pledgeFigures(m_all, day());
    QString text =
        tr("公示 %1 项 · 支部 %2 项 · %3 名党员").arg(figures.published).arg(figures.ofBranch).arg(figures.people);
    if (const auto percent = figures.keptPercent())
        text += tr(" · 兑现率 %1").arg(percentText(percent));
    if (figures.behind > 0)
        text += tr(" · 进度偏慢 %1 项").arg(figures.behind);
    setSum(text);
}

bool PledgeView::isInPart(const Pledge& pledge, const QString& part) const
{
    if (part == u"all")
        return true;
    if (part == u"done")
        return pledge.stage() == PledgeStage::Concluded;
    const bool published = pledge.stage() == PledgeStage::Published;
    return part == u"open" ? published : !published && pledge.isOpen();
}

void PledgeView::create()
{
    Pledge pledge;
    pledge.item.branch = desk().branch().id;
    pledge.item.raisedOn = desk().today();
    pledge.forYear = desk().today().year();
    ask(pledge);
}

void PledgeView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Pledge& pledge = m_model->row(index.row());
    if (pledge.recycled)
        return openMore(index);
    if (pledge.approvedOn.isValid() || !pledge.isOpen())
        return desk().notice(tr("审定以后内容不再改；责任人和期限在台账里改，改动留有记录。"));
    ask(pledge);
}

void PledgeView::ask(const Pledge& pledge)
{
    const bool fresh = pledge.id().isNull();
    auto* form = new ConductForm(this, desk(), fresh ? tr("登记承诺") : tr("修改承诺"), QStringLiteral("pledge"),
                                 Dialog::Width::Large);
    form->about(QStringLiteral("pledge"), pledge.id());
    auto* scope = form->choice(tr("谁的承诺"),
                               {{conduct::pledgeScopeTitle(conduct::PledgeScope::Branch), QStringLiteral("branch")},
                                {conduct::pledgeScopeTitle(conduct::PledgeScope::Member), QStringLiteral("member")}},
                               conduct::pledgeScopeName(pledge.scope));
    auto* owner = form->owner(tr("责任人"), pledge.item.owner, pledge.item.ownerName);
    auto* matter = form->line(tr("承诺事项"), pledge.item.matter, tr("例如 用水报装当日办结"));
    auto* target = form->line(tr("指标"), pledge.target ? QString::number(*pledge.target) : QString(), tr("例如 240"));
    auto* unit = form->line(tr("单位"), pledge.unit, tr("例如 件"));
    auto* due = form->day(tr("兑现期限"), pledge.item.dueOn);
    auto* measure = form->line(tr("怎样做到"), pledge.item.measure, tr("例如 窗口一次受理，每月公布办结数"));
    form->row({scope, owner});
    form->row({matter});
    form->row({target, unit, due});
    form->row({measure});
    form->setFirstFocus(matter->edit());
    form->ask(fresh ? tr("登记") : tr("保存"), fresh ? "pledge.add" : "pledge.change",
              fresh ? tr("登记承诺") : tr("修改承诺：%1").arg(pledge.item.matter), tr("已保存承诺"),
              [=, this](UnitOfWork& unitOfWork) -> Result<> {
                  Pledge made = pledge;
                  made.scope = conduct::pledgeScopeByName(scope->code()).value_or(made.scope);
                  made.item.owner = owner->owner();
                  made.item.ownerName = owner->name();
                  made.item.matter = matter->text();
                  made.item.measure = measure->text();
                  made.item.dueOn = dayIn(*due);
                  made.target = numberIn(*target);
                  made.unit = unit->text();
                  if (fresh)
                      return conduct::proposePledge(unitOfWork, made, desk().today()).map([](auto) {});
                  return conduct::changePledge(unitOfWork, made, desk().today());
              },
              {due});
}

void PledgeView::goOn(const QModelIndex& index)
{
    const Pledge pledge = m_model->row(index.row());
    if (pledge.recycled || !pledge.isOpen())
        return openMore(index);
    if (pledge.publishedOn.isValid())
        return askProgress(pledge);
    pledge.approvedOn.isValid() ? askPublication(pledge) : askApproval(pledge);
}

void PledgeView::askApproval(const Pledge& pledge)
{
    auto* form = new ConductForm(this, desk(), tr("审诺：%1").arg(pledge.item.matter), QStringLiteral("approval"));
    form->about(QStringLiteral("pledge"), pledge.id());
    auto* on = form->day(tr("审定日期"), desk().today());
    auto* by = form->line(tr("由谁审定"), {}, tr("例如 支委会"));
    form->row({on, by});
    form->setFirstFocus(by->edit());
    form->ask(tr("审诺通过"), "pledge.approve", tr("审诺：%1").arg(pledge.item.matter), tr("已审诺，可以公示了"),
              [=, this](UnitOfWork& unit) {
                  return conduct::approvePledge(unit, pledge.id(), dayIn(*on), by->text(), desk().today());
              },
              {on});
}

void PledgeView::askPublication(const Pledge& pledge)
{
    auto* form = new ConductForm(this, desk(), tr("公示：%1").arg(pledge.item.matter), QStringLiteral("publication"));
    form->about(QStringLiteral("pledge"), pledge.id());
    auto* on = form->day(tr("公示日期"), desk().today());
    auto* place = form->line(tr("公示在哪里"), {}, tr("例如 党务公开栏"));
    form->row({on, place});
    form->setFirstFocus(place->edit());
    form->ask(tr("登记公示"), "pledge.publish", tr("公示承诺：%1").arg(pledge.item.matter), tr("已登记公示"),
              [=, this](UnitOfWork& unit) {
                  return conduct::publishPledge(unit, pledge.id(), dayIn(*on), place->text(), desk().today());
              },
              {on});
}

void PledgeView::askProgress(const Pledge& pledge)
{
    auto* form = new ConductForm(this, desk(), tr("登记进展：%1").arg(pledge.item.matter), QStringLiteral("progress"));
    form->about(QStringLiteral("pledge"), pledge.id());
    auto* on = form->day(tr("日期"), desk().today());
    auto* done = form->line(tr("到这一天一共完成"), {}, pledge.target ? pledge.doneText() : QString());
    auto* detail = form->line(tr("进展"), {}, tr("例如 本月办结21件"));
    if (!pledge.target)
        done->hide();
    form->row({on, done});
    form->row({detail});
    form->setFirstFocus(pledge.target ? done->edit() : detail->edit());
    form->ask(tr("登记进展"), "pledge.progress", tr("登记承诺进展：%1").arg(pledge.item.matter), tr("已登记进展"),
              [=, this](UnitOfWork& unit) {
                  return conduct::reportProgress(unit, pledge.id(), {dayIn(*on), numberIn(*done), detail->text()},
                                                 desk().today());
              },
              {on});
}

void PledgeView::askReturn(const Pledge& pledge)
{
    auto* form = new ConductForm(this, desk(), tr("退回：%1").arg(pledge.item.matter), QStringLiteral("return"));
    form->about(QStringLiteral("pledge"), pledge.id());
    auto* on = form->day(tr("日期"), desk().today());
    auto* reason = form->line(tr("为什么退回"), {}, tr("例如 没有写到什么程度"));
    form->row({on, reason});
    form->setFirstFocus(reason->edit());
    form->ask(tr("退回"), "pledge.return", tr("退回承诺：%1").arg(pledge.item.matter), tr("已退回，改了以后再审"),
              [=, this](UnitOfWork& unit) {
                  return conduct::returnPledge(unit, pledge.id(), dayIn(*on), reason->text(), desk().today());
              },
              {on});
}

void PledgeView::askVerdict(const Pledge& pledge)
{
    QString rated;
    if (pledge.survey) {
        const auto survey = conduct::loadSurvey(desk().book().reader(), *pledge.survey);
        if (const auto index = survey ? survey->indexOf(pledge.line - 1) : std::nullopt)
            rated = tr("无记名评诺的指数是 %1。").arg(conduct::indexText(*index));
    }
    auto* form = new ConductForm(this, desk(), tr("评诺：%1").arg(pledge.item.matter), QStringLiteral("verdict"));
    form->about(QStringLiteral("pledge"), pledge.id());
    if (!rated.isEmpty())
        form->setText(rated);
    QList<std::pair<QString, QString>> choices;
    const auto all = conduct::verdicts();
    for (const auto each : all)
        choices.append({conduct::verdictTitle(each), conduct::verdictName(each)});
    auto* verdict = form->choice(tr("结果"), choices, QStringLiteral("kept"));
    auto* on = form->day(tr("日期"), desk().today());
    auto* words = form->line(tr("说明"), {}, tr("提前评诺、没有完成指标、未兑现的写明情况"));
    form->row({verdict, on});
    form->row({words});
    form->ask(tr("登记评诺"), "pledge.conclude", tr("评诺：%1").arg(pledge.item.matter), tr("已评诺"),
              [=, this](UnitOfWork& unit) {
                  return conduct::concludePledge(
                      unit, pledge.id(), conduct::verdictByName(verdict->code()).value_or(conduct::Verdict::Kept),
                      dayIn(*on), words->text(), desk().today());
              },
              {on});
}

void PledgeView::askBack(const Pledge& pledge)
{
    auto* form = new ConductForm(this, desk(), tr("撤销评诺：%1").arg(pledge.item.matter), QStringLiteral("back"));
    form->about(QStringLiteral("pledge"), pledge.id());
    auto* reason = form->line(tr("原因"), {}, tr("例如 登记错了"));
    form->row({reason});
    form->setFirstFocus(reason->edit());
    form->ask(tr("撤销评诺"), "pledge.back", tr("撤销评诺：%1").arg(pledge.item.matter), tr("已撤销评诺"),
              [=, this](UnitOfWork& unit) {
                  return conduct::takeBackVerdict(unit, pledge.id(), reason->text(), desk().today());
              });
}

void PledgeView::askRating()
{
    auto* form = new ConductForm(this, desk(), tr("布置评诺"), QStringLiteral("rating"));
    form->about(QStringLiteral("new:survey/pledges"));
    form->setText(tr("今年公示了还没有评的承诺列成一张无记名的票；在“作风测评”里印票、录票。"));
    auto* title = form->line(tr("名称"), tr("%1年评诺").arg(desk().today().year()));
    auto* until = form->day(tr("统计期限"), {});
    form->row({title, until});
    form->ask(tr("布置评诺"), "pledge.rate", tr("布置评诺"), tr("已布置评诺，在“作风测评”里印票"),
              [=, this](UnitOfWork& unit) {
                  conduct::Survey round;
                  round.branch = desk().branch().id;
                  round.title = title->text();
                  round.announcedOn = desk().today();
                  round.dueOn = dayIn(*until);
                  return conduct::openRating(unit, round, desk().today().year(), desk().today()).map([](auto) {});
              },
              {until});
}

void PledgeView::openMore(const QModelIndex& index)
{
    const Pledge pledge = m_model->row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (pledge.recycled)
            return add(tr("从回收站恢复"), [this, pledge] {
                act("pledge.restore", tr("从回收站恢复：承诺%1").arg(pledge.item.matter),
                    [&](UnitOfWork& unit) { return conduct::restorePledge(unit, pledge.id()); });
            });
        if (const QString said = feedbackWords(desk(), pledge.id()); !said.isEmpty())
            add(said, [this] { desk().showPage(QStringLiteral("integrity"), QStringLiteral("supervision")); });
        if (!pledge.isOpen())
            return add(tr("评诺登记错了，撤销"), [this, pledge] { askBack(pledge); });
        if (pledge.publishedOn.isValid()) {
            add(tr("评诺"), [this, pledge] { askVerdict(pledge); });
            return add(tr("布置无记名评诺"), [this] { askRating(); });
        }
        if (!pledge.approvedOn.isValid())
            add(tr("退回"), [this, pledge] { askReturn(pledge); });
        add(tr("移到回收站"), [this, pledge] {
            act("pledge.recycle", tr("放入回收站：承诺%1").arg(pledge.item.matter),
                [&](UnitOfWork& unit) { return conduct::recyclePledge(unit, pledge.id(), desk().today()); });
        });
    });
}

} // namespace branchbook::ui
