// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/minutes_preview.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/book/attachment.h"
#include "branchbook/report/gathering_document.h"
#include "branchbook/report/minutes_paragraphs.h"
#include "branchbook/report/typesetter.h"
#include "ui/gathering/editor_model.h"
#include "ui/kit/dialog.h"
#include "ui/report/page_preview.h"
#include "ui/report/print_pages.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPdfDocument>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

struct PreviewTexts {
    Q_DECLARE_TR_FUNCTIONS(PreviewTexts)
};

constexpr int kAroundPages = 190; // px for title, buttons and the scrim around the panel
constexpr int kLeastHeight = 240;

report::GatheringSheet sheetOf(const EditorModel& model)
{
    report::GatheringSheet sheet;
    sheet.record = model.gathering();
    sheet.branch = model.branchName();
    sheet.classHourMinutes = model.classHour();
    sheet.agenda = sheet.record.agenda;
    sheet.minutes = report::minutesParagraphs(sheet.record.minutesHtml);
    for (const auto& attachment : model.attachments())
        sheet.attachments << attachment.name;
    return sheet;
}

QString suggestedPath(const gathering::Gathering& record)
{
    const QString name = QStringLiteral("%1 %2.pdf").arg(record.heldOn.toString(Qt::ISODate), record.topic);
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + book::safeFileName(name);
}

void savePdf(Dialog& dialog, const QByteArray& pdf, const QString& suggested)
{
    QString path = QFileDialog::getSaveFileName(&dialog, PreviewTexts::tr("保存为 PDF"), suggested,
                                                PreviewTexts::tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const auto written = replaceFile(path, pdf);
    dialog.showProblem(written ? QString() : sentence(written.error()));
    if (written)
        dialog.setText(PreviewTexts::tr("已保存到 %1").arg(path));
}

} // namespace

void showMinutesPreview(QWidget& host, const EditorModel& model)
{
    auto* dialog = new Dialog(&host, PreviewTexts::tr("打印预览"), Dialog::Width::Large);
    dialog->setObjectName(QStringLiteral("minutesPreview"));
    dialog->addSafeButton(PreviewTexts::tr("关闭"));
    NoProgress progress;
    const auto rendered = report::renderPdf(report::gatheringDocument(sheetOf(model)), progress);
    if (!rendered) {
        dialog->open();
        return dialog->showProblem(sentence(rendered.error()));
    }
    auto* preview = new PagePreview;
    preview->setAccessibleName(PreviewTexts::tr("打印预览"));
    preview->setSpread(PagePreview::Spread::Single);
    preview->setPdf(rendered->bytes);
    preview->setFixedHeight(qMax(kLeastHeight, host.height() - kAroundPages));
    dialog->body()->addWidget(preview);
    const QString path = suggestedPath(model.gathering());
    auto* save = dialog->addButton(PreviewTexts::tr("保存为 PDF"), ButtonKind::Standard, QStringLiteral("download"));
    auto* print = dialog->addButton(PreviewTexts::tr("打印"), ButtonKind::Primary, QStringLiteral("print"));
    QObject::connect(save, &QPushButton::clicked, dialog,
                     [dialog, bytes = rendered->bytes, path] { savePdf(*dialog, bytes, path); });
    QObject::connect(print, &QPushButton::clicked, dialog,
                     [preview, path, dialog] { printPages(*preview->document(), path, dialog); });
    dialog->setFirstFocus(print);
    dialog->open();
}

} // namespace branchbook::ui
