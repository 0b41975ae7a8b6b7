// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/step_table.h"

#include "branchbook/base/screen_sentence.h"

#include "ui/kit/text.h"

#include <QGridLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

enum StepColumn { CodeColumn, TitleColumn, DayColumn, EarliestColumn, LatestColumn };
constexpr int kStepDayWidth = 152;
constexpr int kBoundWidth = 84;

QLabel* fixedLabel(const QString& text, TextRole role, Ink ink, int width)
{
    auto* made = label(text, role, ink);
    onTextSize(made, [made, width] { made->setFixedWidth(scaled(width)); });
    return made;
}

QString boundText(const rules::StepBound& bound)
{
    return bound.exists() ? PartialDate::of(bound.day).toDotted() : QStringLiteral("—");
}

/// The rule that gives the bound, and whether the day may still move.
void showBound(QLabel* target, const rules::StepBound* bound)
{
    target->setText(bound ? boundText(*bound) : QString());
    auto why = bound ? shownSentence(bound->why) : QString();
    if (bound && bound->provisional)
        why += StepTable::tr("（暂定）");
    target->setToolTip(why);
    target->setAccessibleDescription(why);
}

} // namespace

StepTable::StepTable(Inputs& inputs, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_inputs(inputs)
    , m_today(today)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
}

bool StepTable::setSteps(const rules::StageSequence& sequence)
{
    QStringList codes;
    for (const auto& stage : sequence.stages)
        codes.append(stage.code);
    if (codes == m_codes)
        return false;
    m_codes = codes;
    m_rows.clear();
    if (m_grid) {
        m_grid->hide();
        m_grid->deleteLater();
    }
    m_grid = new QWidget;
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(TitleColumn, 1);
    addHead();
    for (const auto& stage : sequence.stages)
        addRow(stage, grid);
    layout()->addWidget(m_grid);
    return true;
}

void StepTable::addHead()
{
    auto* grid = static_cast<QGridLayout*>(m_grid->layout());
    grid->addWidget(label(tr("步骤"), TextRole::Small, Ink::Text2), 0, CodeColumn, 1, 2);
    grid->addWidget(label(tr("办理的日子"), TextRole::Small, Ink::Text2), 0, DayColumn);
    grid->addWidget(label(tr("最早"), TextRole::Small, Ink::Text2), 0, EarliestColumn);
    grid->addWidget(label(tr("最迟"), TextRole::Small, Ink::Text2), 0, LatestColumn);
}

void StepTable::addRow(const rules::Stage& stage, QGridLayout* grid)
{
    Row row;
    row.code = stage.code;
    row.date = new DateEdit;
    row.date->setToday(m_today);
    row.date->setAccessibleName(tr("第 %1 步，%2，办理的日子").arg(stage.code, shownTitle(stage.title)));
    row.date->setProperty("controlSize", QStringLiteral("s"));
    auto* date = row.date;
    onTextSize(date, [date] { date->setFixedWidth(scaled(kStepDayWidth)); });
    m_inputs.keepDate(row.date, QStringLiteral("step") + stage.code);
    row.earliest = fixedLabel({}, TextRole::Small, Ink::Text, kBoundWidth);
    row.latest = fixedLabel({}, TextRole::Small, Ink::Text, kBoundWidth);
    row.conflictLine = new QWidget;
    auto* line = new QHBoxLayout(row.conflictLine);
    line->setContentsMargins(0, 0, 0, 4);
    line->setSpacing(6);
    row.conflict = paragraph({}, TextRole::Small, Ink::Warn);
    line->addWidget(iconLabel(QStringLiteral("alert"), 16, Color::Warn), 0, Qt::AlignTop);
    line->addWidget(row.conflict, 1);
    row.conflictLine->hide();
    auto* title = paragraph(shownTitle(stage.title), TextRole::Body, Ink::Text);
    title->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    title->setToolTip(shownTitle(stage.actor));
    const int at = grid->rowCount();
    grid->addWidget(fixedLabel(stage.code, TextRole::Small, Ink::Text3, 30), at, CodeColumn);
    grid->addWidget(title, at, TitleColumn);
    grid->addWidget(row.date, at, DayColumn);
    grid->addWidget(row.earliest, at, EarliestColumn);
    grid->addWidget(row.latest, at, LatestColumn);
    grid->addWidget(row.conflictLine, at + 1, TitleColumn, 1, 4);
    m_rows.push_back(row);
}

QList<rules::StepDate> StepTable::known() const
{
    QList<rules::StepDate> dates;
    for (const auto& row : m_rows) {
        // A month alone is counted from its last day: no bound then comes too early.
        if (!row.date->date().isEmpty())
            dates.append({row.code, row.date->date().latest()});
    }
    return dates;
}

void StepTable::showRow(const Row& row, const rules::StepOutlook* outlook)
{
    const bool bounded = outlook && outlook->applies;
    showBound(row.earliest, bounded ? &outlook->earliest : nullptr);
    showBound(row.latest, bounded ? &outlook->latest : nullptr);
    const auto conflict = bounded ? shownSentence(outlook->conflict) : QString();
    row.conflict->setText(conflict);
    row.conflictLine->setVisible(!conflict.isEmpty());
    row.date->setAccessibleDescription(conflict);
}

void StepTable::showOutlook(const rules::AdmissionResult* result)
{
    for (const auto& row : m_rows)
        showRow(row, result ? result->step(row.code) : nullptr);
}

DateEdit* StepTable::dateEdit(const QString& code) const
{
    const auto found = std::ranges::find(m_rows, code, &Row::code);
    return found == m_rows.end() ? nullptr : found->date;
}

QLabel* StepTable::conflictLabel(const QString& code) const
{
    const auto found = std::ranges::find(m_rows, code, &Row::code);
    return found == m_rows.end() ? nullptr : found->conflict;
}

} // namespace branchbook::ui
