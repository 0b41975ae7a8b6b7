// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_dialog.h"

#include "ui/kit/card.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kHistoryHeight = 360;
constexpr int kHistoryWidth = int(Dialog::Width::Medium) - 48; ///< without the edges
constexpr int kAroundList = 8; ///< px, room for the frame of the focus, which is drawn around the list

QString headOf(const book::HistoryStep& step)
{
    const QString when = step.at.toLocalTime().toString(QStringLiteral("yyyy.MM.dd HH:mm"));
    return step.by.isEmpty() ? when : QStringLiteral("%1　%2").arg(when, step.by);
}

QString deedLine(const book::HistoryStep& step)
{
    if (!step.deed.isEmpty())
        return step.deed;
    switch (step.fate) {
    case store::RowFate::Added: return HistoryDialog::tr("登记");
    case store::RowFate::Gone: return HistoryDialog::tr("删除");
    case store::RowFate::Changed: break;
    }
    return HistoryDialog::tr("修改");
}

} // namespace

HistoryDialog::HistoryDialog(QWidget* host, const QString& name, const QList<book::HistoryStep>& steps)
    : Dialog(host, tr("%1：修改记录").arg(name), Width::Medium)
{
    setObjectName(QStringLiteral("recordHistory"));
    setText(tr("新的在前。号码和处分情况遮住了一部分；附件、名单等另记的内容，请看“设置—操作记录”。"));
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(kAroundList, kAroundList, kAroundList, kAroundList);
    rows->setSpacing(4);
    const auto add = [&](const QString& text, TextRole role, Ink ink) {
        m_lines.append(text);
        rows->addWidget(paragraph(text, role, ink));
    };
    for (const auto& step : steps) {
        if (rows->count() > 0) {
            rows->addSpacing(4);
            rows->addWidget(horizontalLine());
            rows->addSpacing(4);
        }
        add(headOf(step), TextRole::Caption, Ink::Text3);
        add(deedLine(step), TextRole::SmallStrong, Ink::Text);
        for (const auto& change : step.values)
            add(book::changeLine(change), TextRole::Small, Ink::Text2);
    }
    if (steps.isEmpty())
        add(tr("操作记录里没有这一条的经过。"), TextRole::Body, Ink::Text2);
    rows->addStretch();
    auto* scroll = new FittingScroll;
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys go through it
    scroll->setAccessibleName(tr("修改记录"));
    scroll->setTallest(kHistoryHeight, kHistoryWidth);
    body()->setContentsMargins(0, kAroundList, 0, 0);
    body()->addWidget(scroll);
    keepNothing();
    setFirstFocus(scroll);
    (void)addSafeButton(tr("关闭"));
}

void showHistory(QWidget* host, Desk& desk, book::HistoryOf of, const QString& id, const QString& name)
{
    const auto steps = book::recordHistory(desk.book().reader(), of, id);
    if (!steps)
        return desk.report(steps.error());
    (new HistoryDialog(host, name, *steps))->open();
}

} // namespace branchbook::ui
