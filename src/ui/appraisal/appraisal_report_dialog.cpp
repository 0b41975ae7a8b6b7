// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/appraisal_report_dialog.h"

#include "branchbook/report/duty_report.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/gathering/minutes_box.h"
#include "ui/gathering/minutes_edit.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kLeastReportHeight = 200;
constexpr int kMostReportHeight = 460;
constexpr int kAroundReport = 330; ///< title, text, fields and buttons of the dialog, at text size 1

} // namespace

AppraisalReportDialog::AppraisalReportDialog(QWidget* host, Desk& desk, const Appraisal& round)
    : Dialog(host, tr("%1年度述职报告").arg(round.forYear), Width::Large)
    , m_desk(desk)
    , m_round(round)
    , m_box(new MinutesBox(MinutesBox::Tools::Plain))
    , m_reason(cadreLine(tr("述职以后修改的原因"), {}, tr("例如 数字有误，上级要求补充")))
{
    setObjectName(QStringLiteral("appraisalReport"));
    about(QStringLiteral("appraisal"), round.id);
    setText(tr("起草时的数字取自手册里这一年的记录；括号里是手册没有、要补写的。标题加粗，打印时成为小标题。"));
    cadreRoom(*this);
    MinutesEdit* edit = m_box->edit();
    edit->setAccessibleName(tr("述职报告"));
    edit->setPlaceholderText(tr("自己写，或者先按下面的按钮用手册的数字起草"));
    edit->setMinutes(round.report);
    m_box->setFixedHeight(
        std::clamp(host->window()->height() - scaled(kAroundReport), kLeastReportHeight, kMostReportHeight));
    body()->addWidget(m_box);
    body()->addWidget(m_reason);
    m_reason->setVisible(round.step(AppraisalStep::Present) != nullptr);
    keepEnter();
    setFirstFocus(edit);
    (void)addSafeButton(tr("先不写"), Leaving::Asks);
    connect(addButton(tr("用手册的数字起草"), ButtonKind::Standard), &QPushButton::clicked, this,
            &AppraisalReportDialog::draft);
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &AppraisalReportDialog::save);
}

void AppraisalReportDialog::draft()
{
    const auto year =
        report::loadDutyYear(m_desk.book().reader(), m_desk.branch(), m_round.forYear, m_desk.today(), m_desk.areas());
    if (!year)
        return showProblem(sentence(year.error()));
    const QString text = report::dutyReportDraft(*year);
    MinutesEdit* edit = m_box->edit();
    if (edit->characterCount() == 0)
        edit->setMinutes(text);
    else
        edit->appendMinutes(text);
    edit->setFocus(Qt::OtherFocusReason);
}

void AppraisalReportDialog::save()
{
    const QString text = m_box->edit()->minutes();
    if (text == m_round.report)
        return void(close());
    const auto done = m_desk.performWithUndo(
        QStringLiteral("appraisal.report"), tr("写入%1年度述职报告").arg(m_round.forYear),
        tr("已保存%1年度述职报告").arg(m_round.forYear), [&](store::UnitOfWork& unit) {
            return writeAppraisalReport(unit, m_round.id, text, m_reason->text(), m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
