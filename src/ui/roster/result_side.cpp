// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of the result page: what was updated, and what to do next.
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/row_table_model.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/roster/change_line.h"
#include "ui/roster/import_parts.h"
#include "ui/roster/next_step_row.h"
#include "ui/roster/result_page.h"

#include <QHBoxLayout>
#include <QSet>
#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

constexpr int kMostLines = 5;
constexpr int kMostSteps = 4;

Cell plainCell(const QString& text, Color tint = Color::Text)
{
    Cell cell;
    cell.text = text;
    cell.tint = tint;
    return cell;
}

/// What the column cuts off is in the tooltip.
Cell longCell(const QString& text, int column, Color tint = Color::Text)
{
    constexpr int kInsets = 20; // of a cell, left and right
    Cell cell = plainCell(text, tint);
    if (textWidth(text, TextRole::Body) > scaled(column) - kInsets)
        cell.tip = text;
    return cell;
}

bool asksForDues(const ImportOutcome& outcome)
{
    return outcome.withoutBase > 0 && !outcome.undone;
}

/// Who is new changes what is due.
bool leadsToWorkbench(const ImportOutcome& outcome)
{
    return outcome.counts.added > 0 && !outcome.undone;
}

QString stepWords(const FollowUp& step)
{
    switch (step.kind) {
    case FollowUp::Kind::VerifyId: return ResultPage::tr("核实%1的%2").arg(step.person, step.label);
    case FollowUp::Kind::CompleteDate: return ResultPage::tr("补全%1的%2").arg(step.person, step.label);
    case FollowUp::Kind::FillIn: return ResultPage::tr("补填%1的%2").arg(step.person, step.label);
    }
    return {};
}

constexpr std::array kStepColumns{
    Column<FollowUp>{QT_TRANSLATE_NOOP("table", "行"), 56, Qt::AlignRight,
                     [](const FollowUp& step) { return plainCell(QString::number(step.row), Color::Text3); }},
    Column<FollowUp>{QT_TRANSLATE_NOOP("table", "姓名"), 150, Qt::AlignLeft,
                     [](const FollowUp& step) { return plainCell(step.person); }},
    Column<FollowUp>{QT_TRANSLATE_NOOP("table", "项目"), 130, Qt::AlignLeft,
                     [](const FollowUp& step) { return plainCell(step.label, Color::Text2); }},
    Column<FollowUp>{QT_TRANSLATE_NOOP("table", "原因"), 300, Qt::AlignLeft,
                     [](const FollowUp& step) { return longCell(step.detail, 300); }},
};

constexpr std::array kChangeColumns{
    Column<ShownChange>{QT_TRANSLATE_NOOP("table", "姓名"), 140, Qt::AlignLeft,
                        [](const ShownChange& change) {
                            Cell cell = plainCell(change.person);
                            cell.avatar = change.person;
                            return cell;
                        }},
    Column<ShownChange>{QT_TRANSLATE_NOOP("table", "项目"), 120, Qt::AlignLeft,
                        [](const ShownChange& change) { return plainCell(change.label, Color::Text2); }},
    Column<ShownChange>{QT_TRANSLATE_NOOP("table", "原来"), 190, Qt::AlignLeft,
                        [](const ShownChange& change) { return longCell(change.before, 190, Color::Text3); }},
    Column<ShownChange>{QT_TRANSLATE_NOOP("table", "现在"), 190, Qt::AlignLeft,
                        [](const ShownChange& change) { return longCell(change.after, 190); }},
};

} // namespace

void ResultPage::fillSide(const ImportOutcome& outcome)
{
    while (auto* item = m_sideRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!outcome.changes.empty())
        addChanges(outcome);
    if (!outcome.followUps.empty() || asksForDues(outcome) || leadsToWorkbench(outcome))
        addFollowUps(outcome);
    if (outcome.untyped > 0)
        addNote(QStringLiteral("alert"), Color::Warn,
                tr("%1 人的人员类别留空，在名册里按“待核实”筛选补填。").arg(outcome.untyped));
    if (!outcome.groupLeaders.isEmpty() && !outcome.undone)
        addNote(QStringLiteral("info"), Color::Text3,
                tr("表里写作党小组组长的有 %1 人：%2。职务已经写入，党小组的组长要另外指定，请到“党员 → 党小组”里选。")
                    .arg(outcome.groupLeaders.size())
                    .arg(outcome.groupLeaders.size() > kMostLines
                             ? tr("%1 等").arg(outcome.groupLeaders.mid(0, kMostLines).join(tr("、")))
                             : outcome.groupLeaders.join(tr("、"))));
    if (outcome.backupFault)
        addNote(QStringLiteral("alert"), Color::Warn,
                tr("导入前没能备份：%1 名册已照常写入，仍可整批撤销。").arg(sentence(*outcome.backupFault)));
    QString words = tr("整批撤销后名册回到 %1 之前。").arg(outcome.at.toString(QStringLiteral("hh:mm")));
    if (!outcome.backup.isEmpty())
        words.prepend(tr("导入前已备份到 %1。").arg(outcome.backup));
    if (!outcome.newGroups.isEmpty())
        words += tr("这次新建了党小组：%1。").arg(outcome.newGroups.join(tr("、")));
    addNote(QStringLiteral("history"), Color::Text3, words);
    m_sideRows->addStretch();
}

void ResultPage::addNote(const QString& icon, Color tint, const QString& words)
{
    auto* note = new QWidget;
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(iconLabel(icon, 16, tint), 0, Qt::AlignTop);
    row->addWidget(paragraph(words, TextRole::Small, Ink::Text2), 1);
    m_sideRows->addWidget(note);
}

/// One line per person; all of them behind the link.
void ResultPage::addChanges(const ImportOutcome& outcome)
{
    auto* box = card(16);
    auto* rows = cardRows(box);
    rows->setContentsMargins(16, 12, 16, 6);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("更新了 %1 人").arg(outcome.changedPeople), TextRole::Subtitle), 1);
    auto* all = button(tr("全部 %1 处").arg(outcome.changes.size()), ButtonKind::Link);
    head->addWidget(all);
    rows->addLayout(head);
    QSet<QString> seen;
    for (const ShownChange& change : outcome.changes) {
        if (seen.contains(change.person) || seen.size() == kMostLines)
            continue;
        if (!seen.isEmpty())
            rows->addWidget(horizontalLine());
        seen.insert(change.person);
        rows->addWidget(makeChangeLine(change));
    }
    all->setVisible(int(outcome.changes.size()) > seen.size());
    connect(all, &QPushButton::clicked, this, &ResultPage::showAllChanges);
    m_sideRows->addWidget(box);
}

void ResultPage::addFollowUps(const ImportOutcome& outcome)
{
    auto* box = card(16);
    auto* rows = cardRows(box);
    rows->setContentsMargins(16, 12, 16, 8);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("接下来"), TextRole::Subtitle), 1);
    if (outcome.followUps.size() > std::size_t(kMostSteps)) {
        auto* all = button(tr("全部 %1 处").arg(outcome.followUps.size()), ButtonKind::Link);
        head->addWidget(all);
        connect(all, &QPushButton::clicked, this, &ResultPage::showAllSteps);
    }
    rows->addLayout(head);
    int shown = 0;
    for (const FollowUp& step : outcome.followUps) {
        if (shown == kMostSteps)
            break;
        if (shown++ > 0)
            rows->addWidget(horizontalLine());
        const bool verify = step.kind != FollowUp::Kind::CompleteDate;
        auto* row = new NextStepRow(verify ? QStringLiteral("alert") : QStringLiteral("edit"),
                                    verify ? Tone::Warn : Tone::Neutral, stepWords(step), step.detail);
        row->setEnabled(!step.member.isEmpty());
        connect(row, &QAbstractButton::clicked, this, [this, member = step.member] { Q_EMIT memberAsked(member); });
        rows->addWidget(row);
    }
    if (const auto left = outcome.followUps.size() - std::size_t(shown); left > 0)
        rows->addWidget(label(tr("还有 %1 处，在名册里按“待核实”筛选").arg(left), TextRole::Small, Ink::Text3));
    if (asksForDues(outcome)) {
        if (shown > 0)
            rows->addWidget(horizontalLine());
        auto* dues = new NextStepRow(QStringLiteral("coin"), Tone::Neutral,
                                     tr("为 %1 名新增党员定党费基数").arg(outcome.withoutBase), tr("未定之前不计应交"));
        connect(dues, &QAbstractButton::clicked, this, &ResultPage::duesAsked);
        rows->addWidget(dues);
    }
    if (leadsToWorkbench(outcome)) {
        if (shown > 0 || asksForDues(outcome))
            rows->addWidget(horizontalLine());
        auto* due = new NextStepRow(QStringLiteral("workbench"), Tone::Neutral, tr("去工作台，看要开的会"),
                                    tr("要办的事也在那里，按新的名册算"));
        connect(due, &QAbstractButton::clicked, this, &ResultPage::workbenchAsked);
        rows->addWidget(due);
    }
    m_sideRows->addWidget(box);
}

void ResultPage::showAllSteps()
{
    const auto& steps = session().outcome()->followUps;
    auto* dialog = new Dialog(this, tr("要核实和补填的全部 %1 处").arg(steps.size()), Dialog::Width::Large);
    auto* table = new TableView(tr("要核实和补填的"));
    auto* model = new RowTableModel<FollowUp>(kStepColumns, table);
    model->setRows(steps);
    table->setModel(model);
    table->setStretchColumn(3);
    table->setFixedHeight(scaled(360));
    dialog->body()->setContentsMargins(0, 12, 0, 0);
    dialog->body()->addWidget(table);
    dialog->addSafeButton(tr("看完了"));
    dialog->open();
}

void ResultPage::showAllChanges()
{
    auto* dialog =
        new Dialog(this, tr("更新的全部 %1 处").arg(session().outcome()->changes.size()), Dialog::Width::Large);
    auto* table = new TableView(tr("更新的内容"));
    auto* model = new RowTableModel<ShownChange>(kChangeColumns, table);
    model->setRows(session().outcome()->changes);
    table->setModel(model);
    table->setStretchColumn(3);
    table->setFixedHeight(scaled(360));
    dialog->body()->setContentsMargins(0, 12, 0, 0);
    dialog->body()->addWidget(table);
    dialog->addSafeButton(tr("看完了"));
    dialog->open();
}

} // namespace branchbook::ui
