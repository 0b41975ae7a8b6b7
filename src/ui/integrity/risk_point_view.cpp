// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/risk_point_view.h"

#include "branchbook/report/watch_lists.h"
#include "ui/integrity/risk_point_dialog.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using integrity::RiskPoint;

constexpr QLatin1String kRiskPointAll("all");
constexpr QLatin1String kRiskPointBin("bin");
constexpr int kRiskPointStretch = 1;

Cell riskText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell riskDay(QDate day)
{
    return riskText(day.isValid() ? PartialDate::of(day).toDotted() : QString());
}

Cell riskGradeCell(const integrity::RiskPoint& risk)
{
    const QString text = integrity::riskGrades().titleOf(risk.grade);
    const Tone tone = risk.grade == integrity::RiskGrade::High ? Tone::Warn : Tone::Neutral;
    return {.text = text, .chip = {text, tone, {}}};
}

constexpr std::array<Column<integrity::RiskPoint>, 6> kRiskPointColumns{
    Column<integrity::RiskPoint>{
        QT_TRANSLATE_NOOP("table", "岗位"), 120, Qt::AlignLeft,
        [](const integrity::RiskPoint& row) { return Cell{.text = row.post, .tip = row.post}; }},
    Column<integrity::RiskPoint>{QT_TRANSLATE_NOOP("table", "风险"), 200, Qt::AlignLeft,
                                 [](const integrity::RiskPoint& row) { return riskText(row.matter); }},
    Column<integrity::RiskPoint>{QT_TRANSLATE_NOOP("table", "等级"), 70, Qt::AlignLeft,
                                 [](const integrity::RiskPoint& row) { return riskGradeCell(row); }},
    Column<integrity::RiskPoint>{QT_TRANSLATE_NOOP("table", "防控措施"), 240, Qt::AlignLeft,
                                 [](const integrity::RiskPoint& row) { return riskText(row.measures.simplified()); },
                                 2},
    Column<integrity::RiskPoint>{QT_TRANSLATE_NOOP("table", "谁负责"), 90, Qt::AlignLeft,
                                 [](const integrity::RiskPoint& row) { return riskText(row.ownerName); }, 1},
    Column<integrity::RiskPoint>{QT_TRANSLATE_NOOP("table", "下次复查"), 100, Qt::AlignLeft,
                                 [](const integrity::RiskPoint& row) { return riskDay(row.reviewOn); }},
};

} // namespace

RiskView::RiskView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("风险点"), {QStringLiteral("risk_point")}, kRiskPointAll, parent)
    , m_model(kRiskPointColumns)
{
    chips()->addChip(kRiskPointAll, tr("全部"), 0);
    chips()->addChip(kRiskPointBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记"), QStringLiteral("addRiskPoint"));
    addPastDay({tr("这是到 %1 为止的风险点；岗位、风险、措施等内容和下次复查是现在的。"), tr("看过去某一天的风险点…")},
               tr("到那天为止，还没有廉政风险点"));
    build(&m_model, kRiskPointStretch, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* RiskView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("alert"), tr("还没有廉政风险点"),
        tr("哪个岗位有什么廉政风险、多大、怎样防、谁负责、什么时候再看，\n记在这里；到了复查的日子在工作台提醒。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

void RiskView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    if (argument == u"new")
        return create();
    m_wanted = argument;
    showPart(kRiskPointAll);
}

void RiskView::print()
{
    if (m_all.isEmpty())
        return desk().notice(isPast() ? tr("到那天为止还没有廉政风险点，没有可以打印的。")
                                      : tr("还没有廉政风险点，没有可以打印的。"));
    // A past one is not saved over that of today.
    const QString then = pastSuffix(*pastDay());
    (void)showPaper(desk(), *window(), report::riskPointList({desk().branch().name, day()}, m_all),
                    tr("廉政风险点清单") + then);
}

void RiskView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? integrity::listRiskPointsOn(reader, branch, day()) : integrity::listRiskPoints(reader, branch);
    m_all = all.value_or(QList<RiskPoint>());
    m_bin =
        isPast() ? QList<RiskPoint>() : integrity::listRecycledRiskPoints(reader, branch).value_or(QList<RiskPoint>());
    chips()->setCount(kRiskPointAll, int(m_all.size()));
    chips()->setCount(kRiskPointBin, int(m_bin.size()));
    int high = 0;
    for (const RiskPoint& each : std::as_const(m_all))
        high += each.grade == integrity::RiskGrade::High && !each.endedOn.isValid() ? 1 : 0;
    setSum(tr("风险点 %1 个 · 其中等级高的 %2 个").arg(m_all.size()).arg(high));
    fill();
}

void RiskView::fill()
{
    std::vector<integrity::RiskPoint> rows;
    int at = -1;
    for (const RiskPoint& each : chips()->current() == kRiskPointBin ? m_bin : m_all) {
        if (each.id.toString() == m_wanted)
            at = int(rows.size());
        rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
    if (at >= 0)
        table()->setCurrentIndex(m_model.index(at, 0));
}

void RiskView::create()
{
    (new RiskPointDialog(this, desk(), {}))->open();
}

void RiskView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const RiskPoint& risk = m_model.row(index.row());
    if (risk.recycled)
        return openMore(index);
    (new RiskPointDialog(this, desk(), risk))->open();
}

void RiskView::openMore(const QModelIndex& index)
{
    const RiskPoint risk = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (risk.recycled)
            return add(tr("从回收站恢复"), [this, risk] {
                act("risk.restore", tr("从回收站恢复：廉政风险点%1").arg(risk.post),
                    [&](store::UnitOfWork& unit) { return integrity::restoreRiskPoint(unit, risk.id); });
            });
        add(tr("移到回收站"), [this, risk] {
            act("risk.recycle", tr("放入回收站：廉政风险点%1").arg(risk.post),
                [&](store::UnitOfWork& unit) { return integrity::recycleRiskPoint(unit, risk.id, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
