// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/ballot_papers.h"

#include "branchbook/report/ballot_print.h"
#include "branchbook/rules/number_field.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/organization/paper_preview.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

struct BallotPapersTexts {
    Q_DECLARE_TR_FUNCTIONS(BallotPapersTexts)
};

} // namespace

void askForPapers(const Desk& desk, QWidget& host, const PapersAsked& asked, int number,
                  const std::function<Result<organization::Ballot>(int papers)>& make)
{
    auto* dialog = new Dialog(&host, asked.heading);
    dialog->setObjectName(QStringLiteral("ballots"));
    dialog->keepNothing();
    dialog->confirmByEnter();
    dialog->setText(BallotPapersTexts::tr("每张都一样，没有编号：投票是无记名的。"));
    auto* papers = new LineField(BallotPapersTexts::tr("张数"));
    papers->setText(QString::number(qMax(1, number)));
    auto* sheet = new ComboField(BallotPapersTexts::tr("纸张"));
    for (const auto each : report::ballotSheets())
        sheet->addChoice(report::ballotSheetTitle(each), report::ballotSheetName(each));
    if (const auto first = make(qMax(1, number)))
        sheet->setCode(report::ballotSheetName(report::usualBallotSheet(*first)));
    dialog->body()->setContentsMargins(0, 8, 0, 0);
    dialog->body()->setSpacing(10);
    dialog->body()->addWidget(papers);
    dialog->body()->addWidget(sheet);
    dialog->setFirstFocus(papers->edit());
    (void)dialog->addSafeButton(BallotPapersTexts::tr("先不印"));
    auto* show = dialog->addButton(BallotPapersTexts::tr("预览"), ButtonKind::Primary, QStringLiteral("print"));
    QObject::connect(show, &QPushButton::clicked, dialog, [dialog, papers, sheet, &desk, &host, asked, make] {
        const auto copies = rules::readCount(papers->text(), rules::field::kIssued);
        papers->setError(copies ? QString() : sentence(copies.error()));
        if (!copies)
            return;
        const auto ballot = make(*copies);
        if (!ballot)
            return dialog->showProblem(sentence(ballot.error()));
        NoProgress progress;
        const auto kind = report::ballotSheetByName(sheet->code()).value_or(report::BallotSheet::A5);
        const auto rendered = report::renderBallots(*ballot, kind, progress);
        if (!rendered)
            return dialog->showProblem(sentence(rendered.error()));
        dialog->close();
        const QString title = QStringLiteral("%1 %2").arg(asked.subject, asked.paper);
        (void)showPdf(desk, host, title, rendered);
    });
    dialog->open();
}

} // namespace branchbook::ui
