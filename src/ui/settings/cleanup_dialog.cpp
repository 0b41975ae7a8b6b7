// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cleanup_dialog.h"

#include "ui/kit/fitting_scroll.h"
#include "ui/kit/text.h"
#include "ui/shell/copy_before.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kCleanupHeight = 260;

} // namespace

CleanupDialog::CleanupDialog(QWidget* host, Desk& desk, book::CleanupPlan plan)
    : Dialog(host, tr("清理回收站"), Width::Medium)
    , m_desk(desk)
    , m_plan(std::move(plan))
{
    setObjectName(QStringLiteral("cleanup"));
    const auto going = m_plan.going();
    setText(
        going.isEmpty()
            ? tr("放进回收站满 %1 天的记录都有别的记录在用，一条也不清理。").arg(book::kBinDays)
            : tr("下面 %1 条放进回收站已满 %2 天，清理以后不再列出，附件一起移除。清理前先备份；操作日志和以前的备份里"
                 "还留着它们，可以撤销。")
                  .arg(going.size())
                  .arg(book::kBinDays));
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(6);
    const auto add = [&](const QList<book::CleanupRecord>& records, Ink ink) {
        for (const auto& record : records) {
            m_lines.append(book::cleanupLine(record));
            rows->addWidget(paragraph(m_lines.last(), TextRole::Small, ink));
        }
    };
    add(going, Ink::Text);
    add(m_plan.staying(), Ink::Text3);
    rows->addStretch();
    auto* scroll = new FittingScroll;
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys go through the lines
    scroll->setAccessibleName(tr("要清理的和留着的记录"));
    scroll->setFixedHeight(scaled(kCleanupHeight));
    body()->addWidget(scroll);
    keepNothing();
    (void)addSafeButton(going.isEmpty() ? tr("关闭") : tr("取消"));
    if (going.isEmpty())
        return;
    auto* act = addButton(tr("清理 %1 条").arg(going.size()), ButtonKind::Danger, QStringLiteral("trash"));
    connect(act, &QPushButton::clicked, this, &CleanupDialog::clean);
}

void CleanupDialog::clean()
{
    const auto count = m_plan.going().size();
    keepCopyBefore(m_desk, book::BackupReason::BeforeCleanup);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("book.cleanup"), tr("清理回收站：%1 条").arg(count), tr("已清理 %1 条").arg(count),
        [this](store::UnitOfWork& unit) { return book::applyCleanup(unit, m_plan); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

void askCleanup(QWidget* host, Desk& desk)
{
    auto plan = book::planCleanup(desk.book().reader(), desk.today());
    if (!plan)
        return desk.report(plan.error());
    if (plan->records.isEmpty())
        return desk.notice(CleanupDialog::tr("回收站里没有满 %1 天的记录，不用清理。").arg(book::kBinDays));
    (new CleanupDialog(host, desk, std::move(*plan)))->open();
}

} // namespace branchbook::ui
