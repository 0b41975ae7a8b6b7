// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/paper_preview.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/book/attachment.h"
#include "branchbook/report/typesetter.h"
#include "branchbook/report/word_writer.h"
#include "ui/kit/folder.h"
#include "ui/report/page_preview.h"
#include "ui/report/print_pages.h"
#include "ui/shell/desk.h"
#include "ui/shell/suggested_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPdfDocument>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

struct PaperTexts {
    Q_DECLARE_TR_FUNCTIONS(PaperTexts)
};

constexpr int kAroundPaper = 190; // px for title, buttons and the scrim around the panel
constexpr int kLeastPaper = 240;

void savePaper(Dialog& dialog, const QByteArray& pdf, const QString& suggested)
{
    QString path = QFileDialog::getSaveFileName(&dialog, PaperTexts::tr("保存为 PDF"), suggested,
                                                PaperTexts::tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const auto written = replaceFile(path, pdf);
    dialog.showProblem(written ? QString() : sentence(written.error()));
    if (written)
        dialog.setText(PaperTexts::tr("已保存到 %1").arg(path));
}

void savePaperAsWord(Dialog& dialog, const report::Document& document, const QString& suggested)
{
    QString path = QFileDialog::getSaveFileName(&dialog, PaperTexts::tr("保存为 Word"), suggested,
                                                PaperTexts::tr("Word 文件 (*.docx)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive))
        path += QStringLiteral(".docx");
    NoProgress progress;
    const auto written = report::writeWord(document, path, progress);
    dialog.showProblem(written ? QString() : sentence(written.error()));
    if (written)
        dialog.setText(PaperTexts::tr("已保存到 %1").arg(path));
}

void addWordButton(Dialog& dialog, const report::Document& document, const QString& path)
{
    auto* save = dialog.addButton(PaperTexts::tr("保存为 Word"), ButtonKind::Standard, QStringLiteral("download"));
    save->setObjectName(QStringLiteral("saveWord"));
    QObject::connect(save, &QPushButton::clicked, &dialog,
                     [&dialog, document, path] { savePaperAsWord(dialog, document, path); });
}

/// `word`: the document to save as Word too; null: there is only the PDF.
Dialog* openPaper(QWidget& host, const QString& title, const Result<report::RenderedPdf>& rendered,
                  const QString& fileName, const report::Document* word)
{
    auto* dialog = new Dialog(&host, title, Dialog::Width::Large);
    dialog->setObjectName(QStringLiteral("paperPreview"));
    dialog->setProperty("fileName", fileName); // what is proposed when it is saved
    dialog->keepNothing();
    dialog->addSafeButton(PaperTexts::tr("关闭"));
    if (!rendered) {
        dialog->open();
        dialog->showProblem(sentence(rendered.error()));
        return dialog;
    }
    auto* preview = new PagePreview;
    preview->setAccessibleName(PaperTexts::tr("%1，打印预览").arg(title));
    preview->setSpread(PagePreview::Spread::Single);
    preview->setPdf(rendered->bytes);
    preview->setFixedHeight(qMax(kLeastPaper, host.height() - kAroundPaper));
    dialog->body()->addWidget(preview);
    if (word != nullptr)
        addWordButton(*dialog, *word,
                      documentsFolder() + u'/' + book::safeFileName(fileName + QStringLiteral(".docx")));
    const QString path = documentsFolder() + u'/' + book::safeFileName(fileName + QStringLiteral(".pdf"));
    auto* save = dialog->addButton(PaperTexts::tr("保存为 PDF"), ButtonKind::Standard, QStringLiteral("download"));
    auto* print = dialog->addButton(PaperTexts::tr("打印"), ButtonKind::Primary, QStringLiteral("print"));
    QObject::connect(save, &QPushButton::clicked, dialog,
                     [dialog, bytes = rendered->bytes, path] { savePaper(*dialog, bytes, path); });
    QObject::connect(print, &QPushButton::clicked, dialog,
                     [preview, path, dialog] { printPages(*preview->document(), preview->bytes(), path, dialog); });
    dialog->setFirstFocus(print);
    dialog->open();
    return dialog;
}

/// Without its ending.
QString paperName(const Desk& desk, const QString& title)
{
    const QString ending = QStringLiteral("pdf");
    return suggestedFile(desk, form::OutputKind::Paper, title, desk.quarter(), ending).chopped(ending.size() + 1);
}

} // namespace

Dialog* showPdf(const Desk& desk, QWidget& host, const QString& title, const Result<report::RenderedPdf>& rendered)
{
    return openPaper(host, title, rendered, paperName(desk, title), nullptr);
}

Dialog* showPaper(const Desk& desk, QWidget& host, const report::Document& document, const QString& title)
{
    return showPaper(host, document, paperName(desk, title));
}

Dialog* showPaper(QWidget& host, const report::Document& document, const QString& fileName)
{
    NoProgress progress;
    return openPaper(host, document.metadata.title, report::renderPdf(document, progress), fileName, &document);
}

} // namespace branchbook::ui
