// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_print.h"

#include "branchbook/report/ballot_print.h"
#include "branchbook/report/election_documents.h"
#include "branchbook/rules/number_field.h"
#include "ui/kit/field.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

struct ElectionPrintTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionPrintTexts)
};

} // namespace

void previewElectionForm(QWidget& host, Desk& desk, const organization::Election& election,
                         const organization::ElectionRound& asked, ElectionForm form)
{
    if (form != ElectionForm::CountSheet && election.rounds.isEmpty())
        return desk.report({ErrorKind::Refused, QStringLiteral("election.not_voted"), {election.title}, {}});
    // Of a vote that is not counted yet there is no result: that of the last one is meant.
    const organization::ElectionRound& round =
        form != ElectionForm::CountSheet && asked.id.isNull() ? election.rounds.last() : asked;
    if (round.tallies.isEmpty())
        return desk.report({ErrorKind::Refused, QStringLiteral("election.no_candidates"), {}, {}});
    const book::Branch branch = desk.branch();
    const auto turnout = organization::turnoutOf(desk.book().reader(), election, round.heldOn);
    if (!turnout)
        return desk.report(turnout.error());
    const report::ElectionSheet sheet{election,     round, branch.name, branch.higherOrganization, turnout->leftOutWhy,
                                      turnout->noun};
    report::Document document;
    QString name;
    switch (form) {
    case ElectionForm::CountSheet:
        document = report::countSheetDocument(sheet);
        name = ElectionPrintTexts::tr("计票报告单");
        break;
    case ElectionForm::Result:
        document = report::electionResultDocument(sheet);
        name = ElectionPrintTexts::tr("选举结果报告单");
        break;
    case ElectionForm::Report:
        document = report::electionReportDocument(sheet);
        name = ElectionPrintTexts::tr("选举结果的报告");
        break;
    }
    NoProgress progress;
    const QString title = QStringLiteral("%1 %2").arg(election.title, name);
    (void)showPdf(host, title, report::renderPdf(document, progress), title);
}

void askForBallots(QWidget& host, Desk& desk, const organization::Election& election, int electors,
                   std::shared_ptr<const rules::Catalogue> catalogue)
{
    auto* dialog = new Dialog(&host, ElectionPrintTexts::tr("印选票"));
    dialog->setObjectName(QStringLiteral("ballots"));
    dialog->keepNothing();
    dialog->setText(ElectionPrintTexts::tr("每张都一样，没有编号：投票是无记名的。"));
    auto* papers = new LineField(ElectionPrintTexts::tr("张数"));
    papers->setText(QString::number(qMax(1, electors)));
    auto* sheet = new ComboField(ElectionPrintTexts::tr("纸张"));
    for (const auto each : report::ballotSheets())
        sheet->addChoice(report::ballotSheetTitle(each), report::ballotSheetName(each));
    dialog->body()->setContentsMargins(0, 8, 0, 0);
    dialog->body()->setSpacing(10);
    dialog->body()->addWidget(papers);
    dialog->body()->addWidget(sheet);
    dialog->setFirstFocus(papers->edit());
    (void)dialog->addSafeButton(ElectionPrintTexts::tr("先不印"));
    auto* show = dialog->addButton(ElectionPrintTexts::tr("预览"), ButtonKind::Primary, QStringLiteral("print"));
    QObject::connect(show, &QPushButton::clicked, dialog, [dialog, papers, sheet, &host, &desk, election, catalogue] {
        const auto number = rules::readCount(papers->text(), rules::field::kIssued);
        papers->setError(number ? QString() : sentence(number.error()));
        if (!number)
            return;
        const auto ballot = organization::electionBallot(*catalogue, election, desk.branch().name, *number);
        if (!ballot)
            return dialog->showProblem(sentence(ballot.error()));
        NoProgress progress;
        const auto kind = report::ballotSheetByName(sheet->code()).value_or(report::BallotSheet::A5);
        const auto rendered = report::renderBallots(*ballot, kind, progress);
        if (!rendered)
            return dialog->showProblem(sentence(rendered.error()));
        dialog->close();
        const QString title = QStringLiteral("%1 %2").arg(election.title, ElectionPrintTexts::tr("选票"));
        (void)showPdf(host, title, rendered, title);
    });
    dialog->open();
}

} // namespace branchbook::ui
