// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/gathering_bin.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "ui/gathering/kind_text.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

constexpr int kKeptDays = 30; // design §6, Toast

Cell plainCell(const QString& text)
{
    return {.text = text, .tint = Color::Text2};
}

Cell keptCell(const ListedGathering& listed)
{
    const qint64 left = kKeptDays - listed.row.recycledOn.daysTo(listed.today);
    return plainCell(left > 0 ? GatheringBin::tr("还剩 %1 天").arg(left) : GatheringBin::tr("已满 30 天"));
}

constexpr std::array<Column<ListedGathering>, 5> kBinColumns{
    Column<ListedGathering>{
        QT_TRANSLATE_NOOP("table", "主题"), 260, Qt::AlignLeft,
        [](const ListedGathering& listed) { return Cell{.text = listed.row.topic, .tip = listed.row.topic}; }},
    Column<ListedGathering>{QT_TRANSLATE_NOOP("table", "类型"), 112, Qt::AlignLeft,
                            [](const ListedGathering& listed) { return plainCell(shortKind(listed.row.kind)); }},
    Column<ListedGathering>{
        QT_TRANSLATE_NOOP("table", "日期"), 112, Qt::AlignLeft,
        [](const ListedGathering& listed) { return plainCell(PartialDate::of(listed.row.heldOn).toDotted()); }},
    Column<ListedGathering>{
        QT_TRANSLATE_NOOP("table", "移入日期"), 112, Qt::AlignLeft,
        [](const ListedGathering& listed) { return plainCell(PartialDate::of(listed.row.recycledOn).toDotted()); }},
    Column<ListedGathering>{QT_TRANSLATE_NOOP("table", "保留"), 112, Qt::AlignLeft, keptCell},
};

} // namespace

GatheringBin::GatheringBin(Desk& desk, const QString& area, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_area(area)
    , m_model(kBinColumns)
    , m_table(new TableView(tr("回收站")))
    , m_stack(new QStackedLayout(this))
{
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(24, 12, 24, 12);
    auto* back = button(tr("恢复"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("undo"));
    back->setObjectName(QStringLiteral("restore"));
    if (desk.book().isReadOnly())
        back->hide(); // shown before it has a parent it would be a window of its own
    bar->addWidget(back);
    bar->addStretch();
    rows->addLayout(bar);
    rows->addWidget(horizontalLine());
    rows->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(new EmptyState(QStringLiteral("trash"), tr("回收站是空的"),
                                      tr("删除的记录移到这里，不计入次数和报告，可以恢复。")));
    m_table->setModel(&m_model);
    m_table->setStretchColumn(0);
    m_table->setLeadingInset(14);
    m_table->setTrailingInset(14);
    m_table->header()->setSortable({99});
    connect(back, &QPushButton::clicked, this, &GatheringBin::restore);
    connect(m_table, &QTableView::activated, this, &GatheringBin::restore);
    reload();
}

void GatheringBin::reload()
{
    gathering::GatheringQuery wanted;
    wanted.branch = m_desk.branch().id;
    wanted.recycled = true;
    const auto found = gathering::listGatherings(m_desk.book().reader(), wanted);
    if (!found)
        return m_desk.report(found.error());
    std::vector<ListedGathering> lines;
    for (const auto& row : *found) {
        if (QLatin1StringView(gathering::kindInfo(row.kind).area) == m_area)
            lines.push_back({row, m_desk.today()});
    }
    m_model.setRows(std::move(lines));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void GatheringBin::restore()
{
    if (!m_table->currentIndex().isValid() || m_desk.book().isReadOnly())
        return;
    const auto row = m_model.row(m_table->currentIndex().row()).row;
    (void)m_desk.performWithUndo(QStringLiteral("gathering.restore"),
                                 tr("恢复%1记录").arg(shownWord(gathering::kindTitle(row.kind))),
                                 tr("已恢复“%1”").arg(row.topic),
                                 [&](store::UnitOfWork& unit) { return gathering::restoreGathering(unit, row.id); });
}

} // namespace branchbook::ui
