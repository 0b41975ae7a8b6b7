// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/inspection_view.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/report/institution_lists.h"
#include "ui/institutions/supervision_dialogs.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using institutions::CheckOutcome;
using institutions::Inspection;

constexpr QLatin1String kChecksAll("all");
constexpr QLatin1String kChecksOpen("open");
constexpr QLatin1String kChecksBin("bin");
constexpr int kCheckTitleColumn = 1;

Cell checkText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Tone checkTone(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Followed: return Tone::Ok;
    case CheckOutcome::Partly: return Tone::Info;
    case CheckOutcome::Ignored: break;
    }
    return Tone::Warn;
}

Cell foundCell(const InspectionRow& row)
{
    if (row.found == 0)
        return checkText(InspectionView::tr("没有发现"));
    const QString text = row.open == 0 ? InspectionView::tr("%1 项已办结").arg(row.found)
                                       : InspectionView::tr("%1 项，%2 项在办").arg(row.found).arg(row.open);
    return {.text = text,
            .status = {text, row.open == 0 ? Tone::Ok : Tone::Warn,
                       row.open == 0 ? QStringLiteral("check") : QStringLiteral("clock")}};
}

constexpr std::array<Column<InspectionRow>, 6> kInspectionColumns{
    Column<InspectionRow>{QT_TRANSLATE_NOOP("table", "日期"), 116, Qt::AlignLeft,
                          [](const InspectionRow& row) {
                              return Cell{.text = PartialDate::of(row.check.on).toDotted(), .tint = Color::Text2};
                          }},
    Column<InspectionRow>{
        QT_TRANSLATE_NOOP("table", "制度"), 190, Qt::AlignLeft,
        [](const InspectionRow& row) { return Cell{.text = row.check.title, .tip = row.check.title}; }},
    Column<InspectionRow>{QT_TRANSLATE_NOOP("table", "检查人"), 110, Qt::AlignLeft,
                          [](const InspectionRow& row) { return checkText(row.check.by); }, 2},
    Column<InspectionRow>{QT_TRANSLATE_NOOP("table", "执行情况"), 112, Qt::AlignLeft,
                          [](const InspectionRow& row) {
                              const QString text = institutions::checkOutcomeTitle(row.check.outcome);
                              return Cell{.text = text, .chip = {text, checkTone(row.check.outcome), {}}};
                          }},
    Column<InspectionRow>{QT_TRANSLATE_NOOP("table", "发现的问题"), 150, Qt::AlignLeft, foundCell},
    Column<InspectionRow>{QT_TRANSLATE_NOOP("table", "下次检查"), 100, Qt::AlignLeft,
                          [](const InspectionRow& row) {
                              return checkText(row.check.nextOn.isValid() ? PartialDate::of(row.check.nextOn).toDotted()
                                                                          : QString());
                          },
                          1},
};

} // namespace

InspectionView::InspectionView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("执行检查"),
                     {QStringLiteral("inspection"), QStringLiteral("institution"), QStringLiteral("ledger_item")},
                     kChecksAll, parent)
    , m_model(kInspectionColumns)
{
    chips()->addChip(kChecksAll, tr("全部"), 0);
    chips()->addChip(kChecksOpen, tr("问题没有办完"), 0);
    chips()->addChip(kChecksBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记检查"), QStringLiteral("addInspection"));
    addPastDay({tr("这是到 %1 为止的执行检查；检查的情况和下次检查的日期是现在的。"), tr("看过去某一天的执行检查…")},
               tr("到那天为止，还没有执行检查"));
    build(&m_model, kCheckTitleColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("flag"), tr("把问题列入台账"), [this](const QModelIndex& at) { raise(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* InspectionView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("institution"), tr("还没有执行检查"),
        tr("制度定了以后执行得怎样，谁在哪天检查过，发现什么问题，\n怎样整改，都记在这里；问题列入台账。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记检查"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("检查"), tr("哪项制度、谁查的"));
    empty->addStep(tr("列入台账"), tr("问题有人办、有期限"));
    empty->addStep(tr("再查"), tr("定下次检查的日子"));
    return empty;
}

void InspectionView::open(const QString& argument)
{
    if (argument.startsWith(u"new")) {
        backToToday(); // what is entered now is not of a day gone by
        const auto id = institutions::InstitutionId::fromString(argument.section(u':', 1));
        if (mayWrite())
            (new InspectionDialog(this, desk(), {}, id))->open();
        return;
    }
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    showPart(kChecksAll);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).check.id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void InspectionView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto found = isPast() ? institutions::inspectionFindingsOn(reader, branch, day())
                                : institutions::inspectionFindings(reader, branch);
    const auto rowsOf = [&](const Result<QList<Inspection>>& checks) {
        std::vector<InspectionRow> rows;
        for (const Inspection& check : checks ? *checks : QList<Inspection>()) {
            const auto items = found ? found->value(check.id) : QList<ledger::Item>();
            rows.push_back({check, int(items.size()), ledger::openItems(items)});
        }
        return rows;
    };
    m_all = rowsOf(isPast() ? institutions::listInspectionsOn(reader, branch, day())
                            : institutions::listInspections(reader, branch));
    m_bin = isPast() ? std::vector<InspectionRow>() : rowsOf(institutions::listRecycledInspections(reader, branch));
    int items = 0;
    int open = 0;
    for (const InspectionRow& row : m_all) {
        items += row.found;
        open += row.open;
    }
    chips()->setCount(kChecksAll, int(m_all.size()));
    chips()->setCount(kChecksOpen,
                      int(std::ranges::count_if(m_all, [](const InspectionRow& row) { return row.open > 0; })));
    chips()->setCount(kChecksBin, int(m_bin.size()));
    setSum(tr("检查 %1 次 · 发现问题 %2 项 · 还有 %3 项在办").arg(m_all.size()).arg(items).arg(open));
    fill();
}

void InspectionView::fill()
{
    const QString part = chips()->current();
    std::vector<InspectionRow> rows;
    for (const InspectionRow& row : part == kChecksBin ? m_bin : m_all) {
        if (part != kChecksOpen || row.open > 0)
            rows.push_back(row);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.empty() || !m_bin.empty());
}

void InspectionView::print()
{
    QList<report::CheckedInstitution> checks;
    for (const InspectionRow& row : m_model.rows()) {
        if (!row.check.recycled)
            checks.append({row.check, row.found, row.open});
    }
    if (checks.isEmpty())
        return desk().notice(tr("这里没有执行检查，没有可以打印的。"));
    (void)showPaper(desk(), *window(), report::inspectionListDocument({desk().branch().name, day()}, checks),
                    tr("制度执行检查登记表") + pastSuffix(*pastDay()));
}

void InspectionView::create()
{
    (new InspectionDialog(this, desk(), {}, {}))->open();
}

void InspectionView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Inspection& check = m_model.row(index.row()).check;
    if (check.recycled)
        return openMore(index);
    (new InspectionDialog(this, desk(), check, check.institution))->open();
}

/// The ledger takes it with the check as its origin.
void InspectionView::raise(const QModelIndex& index)
{
    const Inspection& check = m_model.row(index.row()).check;
    if (check.recycled)
        return desk().notice(tr("这次检查在回收站里，恢复以后再列入台账。"));
    (new RaiseDialog(this, desk(), institutions::findingItem(check, {})))->open();
}

void InspectionView::openMore(const QModelIndex& index)
{
    const Inspection check = m_model.row(index.row()).check;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (check.recycled)
            return add(tr("从回收站恢复"), [this, check] {
                act("inspection.restore", tr("从回收站恢复：执行检查%1").arg(check.title),
                    [&](store::UnitOfWork& unit) { return institutions::restoreInspection(unit, check.id); });
            });
        add(tr("看台账"), [this] { desk().showPage(QStringLiteral("institutions"), QStringLiteral("ledger")); });
        add(tr("移到回收站"), [this, check] {
            act("inspection.recycle", tr("放入回收站：执行检查%1").arg(check.title), [&](store::UnitOfWork& unit) {
                return institutions::recycleInspection(unit, check.id, desk().today());
            });
        });
    });
}

} // namespace branchbook::ui
