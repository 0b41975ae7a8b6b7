// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_print.h"

#include "branchbook/report/election_documents.h"
#include "ui/organization/ballot_papers.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

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
    const auto gaps = organization::attendanceGaps(desk.book().reader(), election);
    if (!gaps)
        return desk.report(gaps.error());
    const auto written = organization::writtenFaults(desk.book().reader(), election);
    if (!written)
        return desk.report(written.error());
    const report::ElectionSheet sheet{election,      round, branch.name, branch.higherOrganization, turnout->leftOutWhy,
                                      turnout->noun, *gaps, *written};
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
    (void)showPdf(desk, host, title, report::renderPdf(document, progress));
}

void askForBallots(QWidget& host, Desk& desk, const organization::Election& election, int electors,
                   std::shared_ptr<const rules::Catalogue> catalogue)
{
    const QString branch = desk.branch().name;
    askForPapers(desk, host, {ElectionPrintTexts::tr("印选票"), ElectionPrintTexts::tr("选票"), election.title},
                 electors, [catalogue, election, branch](int papers) {
                     return organization::electionBallot(*catalogue, election, branch, papers);
                 });
}

} // namespace branchbook::ui
