// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/plan_table.h"

#include "branchbook/agenda/plan_comparison.h"
#include "branchbook/base/screen_words.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/popover.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kPlanColumns = 7;
constexpr int kMissingColumn = kPlanColumns - 1;

DateRange partRange(int year, int part)
{
    return part == 0 ? DateRange{QDate(year, 1, 1), QDate(year, 12, 31)} : Quarter{year, part}.range();
}

QStringList planTexts(const QString& title, const agenda::PlanRow& row)
{
    QStringList texts{title};
    for (const int number : {row.needed, row.held, row.planned, row.unrecorded, row.waived, row.missing})
        texts << QString::number(number);
    return texts;
}

} // namespace

PlanTable::PlanTable(AgendaPtr agenda, int year, QWidget* parent)
    : QWidget(parent)
    , m_agenda(std::move(agenda))
    , m_year(year)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    setPart(0);
}

void PlanTable::setPart(int part)
{
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
    addLine(0, {tr("项目"), tr("应办"), tr("已办"), tr("已排"), tr("已过未记录"), tr("已说明"), tr("还差")},
            Line::Head);
    const auto plan = agenda::comparePlan(*m_agenda, partRange(m_year, part));
    for (const auto& row : plan.rows)
        addLine(int(m_texts.size()) + 1, planTexts(shownWord(row.title), row), Line::Row);
    if (plan.rows.empty())
        m_grid->addWidget(label(tr("这段时间没有要求。"), TextRole::Small, Ink::Text2), 1, 0, 1, kPlanColumns);
    else
        addLine(int(m_texts.size()) + 1, planTexts(tr("合计"), plan.sum()), Line::Sum);
}

void PlanTable::addLine(int line, const QStringList& texts, Line kind)
{
    for (int column = 0; column < texts.size(); ++column) {
        const bool lacks = kind != Line::Head && column == kMissingColumn && texts.at(column) != u"0";
        auto* cell = label(texts.at(column),
                           kind == Line::Head               ? TextRole::Caption
                               : kind == Line::Sum || lacks ? TextRole::SmallStrong
                                                            : TextRole::Small,
                           kind == Line::Head ? Ink::Text3
                               : lacks        ? Ink::Warn
                                              : Ink::Text);
        m_grid->addWidget(cell, line, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    if (kind == Line::Head)
        return;
    m_texts.append(texts);
}

QStringList PlanTable::rowTexts(int row) const
{
    return m_texts.value(row);
}

void openPlanTable(const AgendaPtr& agenda, int year, QWidget* anchor)
{
    auto* popover = new Popover(anchor);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(10);
    auto* title = label(PlanTable::tr("%1年计划与完成").arg(year), TextRole::RowTitle);
    rows->addWidget(title);
    auto* parts = new Segmented(PlanTable::tr("全年或一个季度"), Segmented::Height::Compact);
    for (const auto& text : {PlanTable::tr("全年"), PlanTable::tr("一季度"), PlanTable::tr("二季度"),
                             PlanTable::tr("三季度"), PlanTable::tr("四季度")})
        parts->addSegment(text);
    rows->addWidget(parts, 0, Qt::AlignLeft);
    auto* table = new PlanTable(agenda, year);
    rows->addWidget(table);
    rows->addWidget(
        paragraph(PlanTable::tr("应办是规则和本支部规定要求的次数；已排是今天起有日子的计划；每年一次的只算在全年里。"),
                  TextRole::Caption, Ink::Text3));
    content->setFixedWidth(std::max(540, scaled(500)));
    popover->setContent(content);
    popover->setAccessibleName(title->text());
    QObject::connect(parts, &Segmented::chosen, table, [table, popover](int part) {
        table->setPart(part);
        popover->layout()->activate();
        popover->adjustSize();
    });
    popover->openAt(anchor, parts);
}

} // namespace branchbook::ui
