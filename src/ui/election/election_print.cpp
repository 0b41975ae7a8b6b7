// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_print.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/book/attachment.h"
#include "branchbook/report/ballot_print.h"
#include "branchbook/report/election_documents.h"
#include "branchbook/rules/number_field.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/report/page_preview.h"
#include "ui/report/print_pages.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kAroundSheet = 220; ///< title and buttons of the dialog
constexpr int kLeastSheet = 260;

struct ElectionPrintTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionPrintTexts)
};

void saveSheet(Dialog& dialog, const QByteArray& pdf, const QString& name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(&dialog, ElectionPrintTexts::tr("保存为 PDF"),
                                                folder + u'/' + book::safeFileName(name + QStringLiteral(".pdf")),
                                                ElectionPrintTexts::tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const auto written = replaceFile(path, pdf);
    dialog.showProblem(written ? QString() : sentence(written.error()));
    if (written)
        dialog.setText(ElectionPrintTexts::tr("已保存到 %1").arg(path));
}

void previewSheet(QWidget& host, Desk& desk, const Result<report::RenderedPdf>& rendered, const QString& name)
{
    if (!rendered)
        return desk.report(rendered.error());
    auto* dialog = new Dialog(&host, name, Dialog::Width::Large);
    dialog->setObjectName(QStringLiteral("electionPreview"));
    dialog->addSafeButton(ElectionPrintTexts::tr("关闭"));
    auto* preview = new PagePreview;
    preview->setAccessibleName(ElectionPrintTexts::tr("打印预览"));
    preview->setSpread(PagePreview::Spread::Single);
    preview->setPdf(rendered->bytes);
    preview->setFixedHeight(qMax(kLeastSheet, host.height() - kAroundSheet));
    dialog->body()->addWidget(preview);
    auto* save =
        dialog->addButton(ElectionPrintTexts::tr("保存为 PDF"), ButtonKind::Standard, QStringLiteral("download"));
    auto* print = dialog->addButton(ElectionPrintTexts::tr("打印"), ButtonKind::Primary, QStringLiteral("print"));
    QObject::connect(save, &QPushButton::clicked, dialog,
                     [dialog, bytes = rendered->bytes, name] { saveSheet(*dialog, bytes, name); });
    QObject::connect(print, &QPushButton::clicked, dialog,
                     [preview, name, dialog] { printPages(*preview->document(), name, dialog); });
    dialog->setFirstFocus(print);
    dialog->open();
}

} // namespace

void previewElectionForm(QWidget& host, Desk& desk, const organization::Election& election,
                         const organization::ElectionRound& round, ElectionForm form)
{
    const book::Branch branch = desk.branch();
    const report::ElectionSheet sheet{election, round, branch.name, branch.higherOrganization};
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
    previewSheet(host, desk, report::renderPdf(document, progress), QStringLiteral("%1 %2").arg(election.title, name));
}

void askForBallots(QWidget& host, Desk& desk, const organization::Election& election, int electors)
{
    auto* dialog = new Dialog(&host, ElectionPrintTexts::tr("印选票"));
    dialog->setObjectName(QStringLiteral("ballots"));
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
    QObject::connect(show, &QPushButton::clicked, dialog, [dialog, papers, sheet, &host, &desk, election] {
        const auto number = rules::readCount(papers->text(), rules::field::kIssued);
        papers->setError(number ? QString() : sentence(number.error()));
        if (!number)
            return;
        const auto ballot = organization::electionBallot(election, desk.branch().name, *number);
        if (!ballot)
            return dialog->showProblem(sentence(ballot.error()));
        NoProgress progress;
        const auto kind = report::ballotSheetByName(sheet->code()).value_or(report::BallotSheet::A5);
        const auto rendered = report::renderBallots(*ballot, kind, progress);
        if (!rendered)
            return dialog->showProblem(sentence(rendered.error()));
        dialog->close();
        previewSheet(host, desk, rendered, QStringLiteral("%1 %2").arg(election.title, ElectionPrintTexts::tr("选票")));
    });
    dialog->open();
}

} // namespace branchbook::ui
