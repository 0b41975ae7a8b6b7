// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/case_view.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using conduct::AccountabilityCase;
using store::UnitOfWork;

Cell caseWhoCell(const AccountabilityCase& row)
{
    if (!row.isShown()) {
        const QString text = conduct::caseLevelTitle(row.level);
        return {.text = text, .chip = {text, Tone::Neutral, QStringLiteral("lock")}};
    }
    return quietCell(row.isBranch() ? CaseView::tr("支部") : row.name);
}

/// In the bin with the reason, where it may be shown.
Cell caseFactsCell(const AccountabilityCase& row)
{
    if (!row.isShown())
        return quietCell({});
    const QString facts = row.facts.simplified();
    const bool isDropped = row.recycled && row.isOpen() && !row.outcome.isEmpty();
    return quietCell(isDropped ? CaseView::tr("%1（放入回收站：%2）").arg(facts, row.outcome.simplified()) : facts);
}

Cell caseStageCell(const AccountabilityCase& row)
{
    const QString text = conduct::caseStageTitle(row.stage());
    return {.text = text, .chip = {text, row.isOpen() ? Tone::Warn : Tone::Ok, {}}};
}

constexpr std::array<Column<AccountabilityCase>, 5> kCaseViewColumns{
    Column<AccountabilityCase>{QT_TRANSLATE_NOOP("table", "发现日期"), 100, Qt::AlignLeft,
                               [](const AccountabilityCase& row) { return dottedCell(row.foundOn); }},
    Column<AccountabilityCase>{QT_TRANSLATE_NOOP("table", "对象"), 112, Qt::AlignLeft, caseWhoCell},
    Column<AccountabilityCase>{QT_TRANSLATE_NOOP("table", "情况"), 220, Qt::AlignLeft, caseFactsCell, 2},
    Column<AccountabilityCase>{QT_TRANSLATE_NOOP("table", "处理"), 112, Qt::AlignLeft,
                               [](const AccountabilityCase& row) {
                                   return quietCell(row.measure ? conduct::caseMeasureTitle(*row.measure) : QString());
                               }},
    Column<AccountabilityCase>{QT_TRANSLATE_NOOP("table", "环节"), 96, Qt::AlignLeft, caseStageCell},
};

} // namespace

CaseView::CaseView(Desk& desk, QWidget* parent)
    : ConductListView<AccountabilityCase>(desk, tr("责任追究"),
                                          {QStringLiteral("accountability"), QStringLiteral("responsibility")},
                                          QStringLiteral("open"), parent)
{
    m_model = new RowTableModel<AccountabilityCase>(kCaseViewColumns, this);
    chips()->addChip(QStringLiteral("open"), tr("没有办结"), 0);
    chips()->addChip(QStringLiteral("all"), tr("全部"), 0);
    chips()->addChip(QStringLiteral("bin"), tr("回收站"), 0);
    addCreateButton(tr("登记线索"), QStringLiteral("addCase"));
    addPastDay({tr("这是到 %1 为止的责任追究；对象、情况、期限和谁可以看，是现在的。"), tr("看过去某一天的责任追究…")},
               tr("到那天为止没有责任追究的记录"));
    auto* empty = new EmptyState(QStringLiteral("institution"), tr("没有责任追究的记录"),
                                 tr("线索、核实、处理、办结，每一步都有结果才往下走。支部只用提醒谈话、批评教育这些办法"
                                    "；\n处分和组织处置另有登记。仅支委可看的，这里不写是谁、什么事。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记线索"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(m_model, 2, empty);
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("arrow-right"), tr("下一步"), [this](const QModelIndex& at) { goOn(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void CaseView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    take(isPast() ? conduct::listCasesOn(reader, branch, day()) : conduct::listCases(reader, branch),
         isPast() ? QList<AccountabilityCase>() : conduct::listRecycledCases(reader, branch),
         {QStringLiteral("open"), QStringLiteral("all")});
    setSum(tr("责任追究 %1 起").arg(m_all.size()));
}

bool CaseView::isInPart([[maybe_unused]] const AccountabilityCase& row, [[maybe_unused]] const QString& part) const
{
    return part == u"all" || row.isOpen();
}

void CaseView::create()
{
    AccountabilityCase record;
    record.branch = desk().branch().id;
    record.foundOn = desk().today();
    ask(record);
}

void CaseView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const AccountabilityCase row = m_model->row(index.row());
    row.recycled ? openMore(index) : ask(row);
}

void CaseView::ask(const AccountabilityCase& record)
{
    const bool fresh = record.id.isNull();
    auto* form = new ConductForm(this, desk(), fresh ? tr("登记线索") : tr("修改责任追究的记录"),
                                 QStringLiteral("case"), Dialog::Width::Large);
    form->about(QStringLiteral("accountability"), record.id);
    form->setText(tr("仅支委可看的，列表和报告里不写是谁、什么事，只计数。"));
    QList<std::pair<QString, QString>> levels;
    const auto allLevels = conduct::caseLevels();
    for (const auto each : allLevels)
        levels.append({conduct::caseLevelTitle(each), conduct::caseLevelName(each)});
    QList<std::pair<QString, QString>> lines{{tr("没有对应的责任"), QString()}};
    const auto known = conduct::listResponsibilities(desk().book().reader(), desk().branch().id);
    for (const auto& each : known ? *known : QList<conduct::Responsibility>())
        lines.append({QStringLiteral("%1 · %2").arg(each.matter, each.name), each.id.toString()});
    auto* on = form->day(tr("发现日期"), record.foundOn);
    auto* due = form->day(tr("办理期限"), record.dueOn);
    auto* level = form->choice(tr("谁可以看"), levels, conduct::caseLevelName(record.level));
    auto* person = form->owner(tr("谁（空着是支部）"), record.member, record.name);
    auto* line =
        form->choice(tr("对应的责任"), lines, record.responsibility ? record.responsibility->toString() : QString());
    auto* facts = form->text(tr("什么事"), record.facts, tr("例如 材料没有一次说清"));
    form->row({on, due, level});
    form->row({person, line});
    form->row({facts});
    form->setFirstFocus(facts->edit());
    form->ask(fresh ? tr("登记") : tr("保存"), fresh ? "accountability.add" : "accountability.change",
              fresh ? tr("登记责任追究") : tr("修改责任追究的记录"), tr("已保存责任追究的记录"),
              [=, this](UnitOfWork& unit) {
                  AccountabilityCase made = record;
                  made.foundOn = dayIn(*on);
                  made.dueOn = dayIn(*due);
                  made.level = conduct::caseLevelByName(level->code()).value_or(made.level);
                  made.member = person->owner();
                  made.name = person->name();
                  made.facts = facts->edit()->toPlainText();
                  made.responsibility.reset();
                  if (!line->code().isEmpty())
                      made.responsibility = conduct::ResponsibilityId::fromString(line->code());
                  return conduct::saveCase(unit, made, desk().today()).map([](auto) {});
              },
              {on});
}

void CaseView::goOn(const QModelIndex& index)
{
    const AccountabilityCase record = m_model->row(index.row());
    if (record.recycled)
        return openMore(index);
    switch (record.stage()) {
    case conduct::CaseStage::Clue: return askCheck(record);
    case conduct::CaseStage::Checked: return askDecision(record);
    case conduct::CaseStage::Decided: return askClose(record);
    case conduct::CaseStage::Closed: return openMore(index);
    }
}

void CaseView::askCheck(const AccountabilityCase& record)
{
    auto* form = new ConductForm(this, desk(), tr("登记核实"), QStringLiteral("check"));
    form->about(QStringLiteral("accountability"), record.id);
    QList<std::pair<QString, QString>> kinds;
    const auto all = conduct::verifiedKinds();
    for (const auto each : all)
        kinds.append({conduct::verifiedTitle(each), conduct::verifiedName(each)});
    auto* verified = form->choice(tr("核实结果"), kinds, QStringLiteral("true"));
    auto* on = form->day(tr("核实日期"), desk().today());
    auto* by = form->line(tr("由谁核实"), {}, tr("例如 纪检委员"));
    auto* words = form->text(tr("核实情况"), {}, tr("例如 核对了受理单"));
    form->row({verified, on});
    form->row({by});
    form->row({words});
    form->ask(tr("登记核实"), "accountability.check", tr("核实责任追究"), tr("已登记核实"),
              [=, this](UnitOfWork& unit) {
                  return conduct::checkCase(
                      unit, record.id,
                      {dayIn(*on), by->text(),
                       conduct::verifiedByName(verified->code()).value_or(conduct::Verified::True),
                       words->edit()->toPlainText()},
                      desk().today());
              },
              {on});
}

void CaseView::askDecision(const AccountabilityCase& record)
{
    auto* form = new ConductForm(this, desk(), tr("登记处理"), QStringLiteral("decision"));
    form->about(QStringLiteral("accountability"), record.id);
    QList<std::pair<QString, QString>> kinds;
    const auto all = conduct::caseMeasures();
    for (const auto each : all)
        kinds.append({conduct::caseMeasureTitle(each), conduct::caseMeasureName(each)});
    auto* measure = form->choice(tr("处理方式"), kinds, QStringLiteral("criticism"));
    auto* on = form->day(tr("处理日期"), desk().today());
    auto* by = form->line(tr("由谁决定"), {}, tr("例如 支委会"));
    auto* words = form->text(tr("处理意见"), {}, tr("不予追究的写明理由，移送的写明移送给哪里"));
    form->row({measure, on});
    form->row({by});
    form->row({words});
    form->ask(tr("登记处理"), "accountability.decide", tr("处理责任追究"), tr("已登记处理"),
              [=, this](UnitOfWork& unit) {
                  return conduct::decideCase(
                      unit, record.id,
                      {dayIn(*on), by->text(),
                       conduct::caseMeasureByName(measure->code()).value_or(conduct::CaseMeasure::Criticism),
                       words->edit()->toPlainText()},
                      desk().today());
              },
              {on});
}

void CaseView::askClose(const AccountabilityCase& record)
{
    auto* form = new ConductForm(this, desk(), tr("办结"), QStringLiteral("close"));
    form->about(QStringLiteral("accountability"), record.id);
    auto* on = form->day(tr("办结日期"), desk().today());
    auto* outcome = form->text(tr("落实的结果"), {}, tr("例如 已道歉、已改正"));
    form->row({on});
    form->row({outcome});
    form->setFirstFocus(outcome->edit());
    form->ask(tr("办结"), "accountability.close", tr("办结责任追究"), tr("已办结"),
              [=, this](UnitOfWork& unit) {
                  return conduct::closeCase(unit, record.id, dayIn(*on), outcome->edit()->toPlainText(),
                                            desk().today());
              },
              {on});
}

void CaseView::askRecycle(const AccountabilityCase& record)
{
    auto* form = new ConductForm(this, desk(), tr("移到回收站？"), QStringLiteral("caseRecycle"));
    form->about(QStringLiteral("accountability"), record.id);
    form->setText(tr("这件事还没有办结。只有误登记的才放入回收站，原因跟着这条记录留着。"));
    auto* reason = form->line(tr("为什么不要了"), {}, tr("例如 登记重了"));
    form->row({reason});
    form->setFirstFocus(reason->edit());
    form->ask(
        tr("移到回收站"), "accountability.recycle", tr("放入回收站：责任追究的记录"), tr("已放入回收站"),
        [=, this](UnitOfWork& unit) { return conduct::recycleCase(unit, record.id, reason->text(), desk().today()); },
        {});
}

void CaseView::openMore(const QModelIndex& index)
{
    const AccountabilityCase record = m_model->row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (record.recycled)
            return add(tr("从回收站恢复"), [this, record] {
                act("accountability.restore", tr("从回收站恢复：责任追究的记录"),
                    [&](UnitOfWork& unit) { return conduct::restoreCase(unit, record.id); });
            });
        if (record.stage() != conduct::CaseStage::Clue)
            add(tr("最后一步登记错了，撤销"), [this, record] {
                act("accountability.back", tr("撤销责任追究的最后一步"),
                    [&](UnitOfWork& unit) { return conduct::takeBackCaseStep(unit, record.id); });
            });
        add(tr("移到回收站"), [this, record] {
            if (record.isOpen())
                return askRecycle(record);
            act("accountability.recycle", tr("放入回收站：责任追究的记录"),
                [&](UnitOfWork& unit) { return conduct::recycleCase(unit, record.id, {}, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
