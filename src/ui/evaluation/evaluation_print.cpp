// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of democratic evaluation prints. The papers bear no name of who writes; forms and summary leave out what is
// secret while the round is for the committee alone and nobody chose otherwise.
#include "branchbook/report/evaluation_document.h"
#include "branchbook/report/typesetter.h"
#include "ui/evaluation/evaluation_model.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/kit/dialog.h"
#include "ui/organization/ballot_papers.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"

#include <QPushButton>

namespace branchbook::ui {

namespace {

using namespace organization;

/// Asks first, where papers and opinions are not for everybody.
void askForSecret(const Desk& desk, QWidget& host, const Evaluation& round, const QString& title,
                  const std::function<report::Document(report::EvaluationSecret)>& make)
{
    const auto show = [&desk, &host, title, make](report::EvaluationSecret secret) {
        NoProgress progress;
        (void)showPdf(desk, host, title, report::renderPdf(make(secret), progress));
    };
    if (round.level == TalkLevel::Branch)
        return show(report::EvaluationSecret::Printed);
    auto* dialog = new Dialog(&host, title);
    dialog->setObjectName(QStringLiteral("evaluationSecret"));
    dialog->setText(EvaluationView::tr("测评票、评定意见和本人意见只给支委和上级看。公布的不要带上。"));
    dialog->keepNothing();
    dialog->confirmByEnter();
    (void)dialog->addSafeButton(EvaluationView::tr("取消"));
    const auto add = [&](const QString& text, ButtonKind kind, report::EvaluationSecret secret) {
        QObject::connect(dialog->addButton(text, kind), &QPushButton::clicked, dialog, [dialog, show, secret] {
            dialog->close();
            show(secret);
        });
    };
    add(EvaluationView::tr("连同票数和意见"), ButtonKind::Standard, report::EvaluationSecret::Printed);
    add(EvaluationView::tr("只印等次"), ButtonKind::Primary, report::EvaluationSecret::LeftOut);
    dialog->open();
}

} // namespace

void EvaluationView::printPapers(EvaluationBallot ballot)
{
    if (!m_data->round || !mayPutOut())
        return;
    const Evaluation shown = round();
    const QString branch = m_data->branch.name;
    askForPapers(desk(), *window(),
                 {tr("印测评票：%1").arg(evaluationBallotTitle(ballot)), tr("测评票"), tr("%1年度").arg(shown.forYear)},
                 int(shown.people.size()),
                 [shown, ballot, branch](int papers) { return evaluationPaper(shown, ballot, branch, papers); });
}

void EvaluationView::printSummary()
{
    if (!m_data->round)
        return desk().notice(tr("还没有民主评议，没有可以打印的。"));
    if (!mayPutOut())
        return;
    const Evaluation shown = round();
    const QString branch = m_data->branch.name;
    askForSecret(desk(), *window(), shown, tr("%1年度民主评议党员汇总表").arg(shown.forYear),
                 [shown, branch](report::EvaluationSecret secret) {
                     return report::evaluationSummaryDocument({shown, branch, secret});
                 });
}

void EvaluationView::printForm(const QModelIndex& at)
{
    if (!at.isValid() || !mayPutOut())
        return;
    const EvaluationRow row = m_model->row(at.row());
    const Evaluation shown = round();
    const QString branch = m_data->branch.name;
    askForSecret(desk(), *window(), shown, tr("%1的民主评议党员登记表").arg(row.person.name),
                 [shown, branch, row](report::EvaluationSecret secret) {
                     return report::evaluationFormDocument({shown, branch, secret}, row.person, row.post);
                 });
}

void EvaluationView::print()
{
    printSummary();
}

} // namespace branchbook::ui
