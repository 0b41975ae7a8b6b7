// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admission/admission_plan_dialog.h"

#include "branchbook/rules/number_field.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kPlanNoteLength = 200;
constexpr rules::NumberField kPlacesField{"places", QT_TRANSLATE_NOOP("Fields", "计划名额")};

} // namespace

AdmissionPlanDialog::AdmissionPlanDialog(QWidget* host, Desk& desk, int year,
                                         const std::optional<organization::AdmissionPlan>& plan)
    : Dialog(host, tr("%1年发展计划").arg(year), Width::Small)
    , m_desk(desk)
    , m_year(year)
    , m_places(new LineField(tr("计划发展几名"), tr("例如 2")))
    , m_filed(new DateField(tr("报上级备案的日期（可以不填）")))
    , m_note(new LineField(tr("说明"), tr("例如 上级核定")))
{
    setObjectName(QStringLiteral("admissionPlan"));
    about(QStringLiteral("admission_plan/") + QString::number(year));
    setText(tr("各地要求不同，请按上级党委的要求填写。程序只把接收的人数和计划放在一起，不限制登记。"));
    m_filed->edit()->setToday(desk.today());
    m_note->edit()->setMaxLength(kPlanNoteLength);
    if (plan) {
        m_places->setText(QString::number(plan->places));
        m_note->setText(plan->note);
        if (plan->filedOn.isValid())
            m_filed->setDate(PartialDate::of(plan->filedOn));
    }
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addWidget(m_places);
    body()->addWidget(m_filed);
    body()->addWidget(m_note);
    setFirstFocus(m_places->edit());
    (void)addSafeButton(tr("先不填"));
    if (plan)
        connect(addButton(tr("删除计划"), ButtonKind::Standard), &QPushButton::clicked, this,
                &AdmissionPlanDialog::remove);
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &AdmissionPlanDialog::save);
}

void AdmissionPlanDialog::save()
{
    const auto places = rules::readCount(m_places->text(), kPlacesField);
    m_places->setError(places ? QString() : sentence(places.error()));
    if (!places || m_filed->edit()->isFaulty() || (!m_filed->date().isEmpty() && !m_filed->requireDay()))
        return;
    const QDate filed = m_filed->date().isEmpty() ? QDate() : m_filed->date().earliest();
    const organization::AdmissionPlan plan{m_year, *places, filed, m_note->text()};
    const auto done = m_desk.performWithUndo(QStringLiteral("admission.plan"), tr("登记%1年发展计划").arg(m_year),
                                             tr("已登记%1年发展计划").arg(m_year), [&](store::UnitOfWork& unit) {
                                                 return organization::putAdmissionPlan(unit, m_desk.branch().id, plan,
                                                                                       m_desk.today());
                                             });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void AdmissionPlanDialog::remove()
{
    const auto done = m_desk.performWithUndo(
        QStringLiteral("admission.plan"), tr("删除%1年发展计划").arg(m_year), tr("已删除%1年发展计划").arg(m_year),
        [&](store::UnitOfWork& unit) { return organization::removeAdmissionPlan(unit, m_desk.branch().id, m_year); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
