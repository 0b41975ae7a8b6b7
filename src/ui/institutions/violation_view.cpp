// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/violation_view.h"

#include "branchbook/report/institution_lists.h"
#include "ui/institutions/supervision_dialogs.h"
#include "ui/kit/choice.h"
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

using institutions::Violation;

constexpr QLatin1String kViolationsAll("all");
constexpr QLatin1String kViolationsPending("pending");
constexpr QLatin1String kViolationsBin("bin");
constexpr int kViolationFactsColumn = 3;

Cell violationText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell closedToList(const Violation& violation)
{
    const QString text = institutions::violationLevelTitle(violation.level);
    return {.text = text, .chip = {text, Tone::Neutral, QStringLiteral("lock")}};
}

Cell violationPersonCell(const Violation& violation)
{
    if (!violation.isOpen())
        return closedToList(violation);
    return violationText(violation.isBranch() ? ViolationView::tr("支部") : violation.name);
}

Cell violationFactsCell(const Violation& violation)
{
    return violationText(violation.isOpen() ? violation.facts.simplified() : QString());
}

Cell violationMeasureCell(const Violation& violation)
{
    const bool pending = violation.isPending();
    const QString text =
        pending ? ViolationView::tr("没有处理") : institutions::accountMeasureTitle(*violation.measure);
    return {.text = text, .chip = {text, pending ? Tone::Warn : Tone::Ok, {}}};
}

constexpr std::array<Column<Violation>, 6> kViolationColumns{
    Column<Violation>{QT_TRANSLATE_NOOP("table", "发现日期"), 116, Qt::AlignLeft,
                      [](const Violation& violation) {
                          return Cell{.text = PartialDate::of(violation.foundOn).toDotted(), .tint = Color::Text2};
                      }},
    Column<Violation>{QT_TRANSLATE_NOOP("table", "违反的制度"), 170, Qt::AlignLeft,
                      [](const Violation& violation) { return Cell{.text = violation.title, .tip = violation.title}; }},
    Column<Violation>{QT_TRANSLATE_NOOP("table", "对象"), 96, Qt::AlignLeft, violationPersonCell},
    Column<Violation>{QT_TRANSLATE_NOOP("table", "情况"), 220, Qt::AlignLeft, violationFactsCell, 2},
    Column<Violation>{QT_TRANSLATE_NOOP("table", "处理"), 124, Qt::AlignLeft, violationMeasureCell},
    Column<Violation>{QT_TRANSLATE_NOOP("table", "处理日期"), 100, Qt::AlignLeft,
                      [](const Violation& violation) {
                          return violationText(violation.isPending() ? QString()
                                                                     : PartialDate::of(violation.decidedOn).toDotted());
                      },
                      1},
};

} // namespace

ViolationView::ViolationView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("违规问责"), {QStringLiteral("violation"), QStringLiteral("institution")}, kViolationsAll,
                     parent)
    , m_model(kViolationColumns)
{
    chips()->addChip(kViolationsAll, tr("全部"), 0);
    chips()->addChip(kViolationsPending, tr("没有处理"), 0);
    chips()->addChip(kViolationsBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记"), QStringLiteral("addViolation"));
    addPastDay({tr("这是到 %1 为止的违规问责；情况和谁可以看是现在的。"), tr("看过去某一天的违规问责…")},
               tr("到那天为止，没有违反制度的记录"));
    build(&m_model, kViolationFactsColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("check"), tr("登记处理"), [this](const QModelIndex& at) { decide(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* ViolationView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("institution"), tr("没有违反制度的记录"),
                                 tr("谁违反了哪项制度、怎样处理的记在这里。党纪处分和组织处置\n在“处置和处分”里登记；仅"
                                    "支委可看的，这里不写是谁、什么事。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

void ViolationView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    showPart(kViolationsAll);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void ViolationView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? institutions::listViolationsOn(reader, branch, day()) : institutions::listViolations(reader, branch);
    m_all = all.value_or(QList<Violation>());
    m_bin = isPast() ? QList<Violation>()
                     : institutions::listRecycledViolations(reader, branch).value_or(QList<Violation>());
    const auto pending = int(std::ranges::count_if(m_all, &Violation::isPending));
    chips()->setCount(kViolationsAll, int(m_all.size()));
    chips()->setCount(kViolationsPending, pending);
    chips()->setCount(kViolationsBin, int(m_bin.size()));
    setSum(tr("违反制度 %1 起 · 没有处理 %2 起").arg(m_all.size()).arg(pending));
    fill();
}

void ViolationView::fill()
{
    const QString part = chips()->current();
    std::vector<Violation> rows;
    for (const Violation& each : part == kViolationsBin ? m_bin : m_all) {
        if (part != kViolationsPending || each.isPending())
            rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
}

/// As in the list, nobody is named where only the committee may read it.
void ViolationView::print()
{
    QList<Violation> listed;
    for (const Violation& each : m_model.rows()) {
        if (!each.recycled)
            listed.append(each);
    }
    if (listed.isEmpty())
        return desk().notice(tr("这里没有违反制度的记录，没有可以打印的。"));
    (void)showPaper(desk(), *window(), report::violationListDocument({desk().branch().name, day()}, listed),
                    tr("违反制度和问责登记表") + pastSuffix(*pastDay()));
}

void ViolationView::create()
{
    (new ViolationDialog(this, desk(), {}))->open();
}

void ViolationView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Violation& violation = m_model.row(index.row());
    if (violation.recycled)
        return openMore(index);
    (new ViolationDialog(this, desk(), violation))->open();
}

void ViolationView::decide(const QModelIndex& index)
{
    const Violation& violation = m_model.row(index.row());
    if (violation.recycled)
        return desk().notice(tr("这条记录在回收站里，恢复以后再登记处理。"));
    (new AccountDialog(this, desk(), violation))->open();
}

void ViolationView::openMore(const QModelIndex& index)
{
    const Violation violation = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (violation.recycled)
            return add(tr("从回收站恢复"), [this, violation] {
                act("violation.restore", tr("从回收站恢复：违反%1的记录").arg(violation.title),
                    [&](store::UnitOfWork& unit) { return institutions::restoreViolation(unit, violation.id); });
            });
        if (!violation.isPending())
            add(tr("处理登记错了，撤销"), [this, violation] {
                act("violation.back", tr("撤销对违反制度的处理：%1").arg(violation.title),
                    [&](store::UnitOfWork& unit) { return institutions::takeBackDecision(unit, violation.id); });
            });
        add(tr("移到回收站"), [this, violation] {
            act("violation.recycle", tr("放入回收站：违反%1的记录").arg(violation.title), [&](store::UnitOfWork& unit) {
                return institutions::recycleViolation(unit, violation.id, desk().today());
            });
        });
    });
}

} // namespace branchbook::ui
