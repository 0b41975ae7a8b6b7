// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the board: 发展计划 of the year and who was accepted over it, and in its place what an empty branch begins with.
#include "ui/admission/admission_plan_dialog.h"
#include "ui/admission/admission_view.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace branchbook::ui {

/// The year's plan in the head of the board, as mockup 06 has it.
QWidget* AdmissionView::makePlanLine()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_accepted = button({}, ButtonKind::Link, ControlSize::Small);
    m_accepted->setObjectName(QStringLiteral("admissionAccepted"));
    m_accepted->setToolTip(tr("看名单"));
    row->addWidget(m_accepted);
    row->addStretch(1);
    m_plan = button(tr("登记计划"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit"));
    m_plan->setObjectName(QStringLiteral("admissionPlanAsked"));
    row->addWidget(m_plan);
    m_plan->setVisible(!desk().book().isReadOnly()); // once it has a parent: before it would be a window of its own
    connect(m_accepted, &QPushButton::clicked, this, [this] {
        (new FigurePeopleDialog(window(), m_data.accepted.title, {m_data.accepted}, m_data.accepted.key))->open();
    });
    connect(m_plan, &QPushButton::clicked, this, &AdmissionView::editPlan);
    return line;
}

void AdmissionView::showPlan()
{
    const int year = m_data.today.year();
    const int accepted = m_data.accepted.number();
    QString text = m_data.plan
        ? tr("%1年发展计划 %2 名 · 已接收 %3 名").arg(year).arg(m_data.plan->places).arg(accepted)
        : tr("%1年发展计划还没有登记 · 已接收 %2 名").arg(year).arg(accepted);
    if (const int beyond = organization::beyondPlan(m_data.plan, accepted); beyond > 0)
        text += tr(" · 超出 %1 名，请向上级核实").arg(beyond);
    m_accepted->setText(text);
    m_accepted->setAccessibleName(tr("%1，看名单").arg(text));
    m_plan->setText(m_data.plan ? tr("修改计划") : tr("登记计划"));
    m_plan->setVisible(!onlyLooks());
}

void AdmissionView::editPlan()
{
    if (mayChange())
        (new AdmissionPlanDialog(window(), desk(), m_data.today.year(), m_data.plan))->open();
}

QWidget* AdmissionView::makeEmptyView()
{
    auto* empty = new EmptyState(
        QStringLiteral("user-plus"), tr("名册里没有申请入党的人"),
        tr("收到入党申请书以后，在“党员”页把本人加入名册，人员类别选入党申请人，\n这里就会出现他的卡片。"));
    if (desk().book().isReadOnly())
        return empty;
    connect(empty->addAction(tr("新建申请人"), QStringLiteral("user-plus")), &QPushButton::clicked, this,
            [this] { (void)createOwn(); });
    connect(empty->addAction(tr("导入名册"), QStringLiteral("upload")), &QPushButton::clicked, this,
            [this] { desk().showPage(QStringLiteral("members"), QStringLiteral("import")); });
    return empty;
}

bool AdmissionView::createOwn()
{
    m_past->show({}); // whoever is entered now is not of a day gone by
    if (!mayChange())
        return true;
    desk().showPage(QStringLiteral("members"), QStringLiteral("new"));
    desk().notice(tr("人员类别选入党申请人，保存以后“发展党员”里就有他的卡片。"));
    return true;
}

} // namespace branchbook::ui
