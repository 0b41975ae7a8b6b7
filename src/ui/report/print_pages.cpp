// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/print_pages.h"

#include "branchbook/base/replace_file.h"
#include "ui/kit/dialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace branchbook::ui {

namespace {

constexpr int kDotsPerInch = 300;
constexpr double kSamePaper = 2; ///< pt, of rounding between two notions of one paper

/// Pages from … to, 0-based; none behind the last of the document.
struct PageSpan {
    int first = 0;
    int count = 0;
};

PageSpan spanOf(const QPrinter& printer, int pages)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = std::min(printer.toPage() > 0 ? printer.toPage() : pages, pages);
    return {first, std::max(0, last - first)};
}

bool wantsWholeFile(const QPrinter& printer, QPdfDocument& document)
{
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const QSizeF first = document.pagePointSize(0);
    const PageSpan span = spanOf(printer, document.pageCount());
    return printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty()
        && printer.copyCount() == 1 && span.first == 0 && span.count == document.pageCount()
        && std::abs(paper.width() - first.width()) < kSamePaper
        && std::abs(paper.height() - first.height()) < kSamePaper;
}

void drawPages(QPrinter& printer, QPdfDocument& document)
{
    const PageSpan span = spanOf(printer, document.pageCount());
    QPainter painter(&printer);
    for (int page = span.first; page < span.first + span.count; ++page) {
        if (page > span.first)
            printer.newPage();
        const QRect sheet = painter.viewport();
        painter.drawImage(sheet, document.render(page, sheet.size()));
    }
}

} // namespace

Result<> sendPages(QPrinter& printer, QPdfDocument& document, const QByteArray& bytes)
{
    if (wantsWholeFile(printer, document))
        return replaceFile(printer.outputFileName(), bytes);
    drawPages(printer, document);
    return {};
}

Printing printPages(QPdfDocument& document, const QByteArray& bytes, const QString& jobName, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const QSizeF first = document.pagePointSize(0);
    printer.setPageOrientation(first.width() > first.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setResolution(kDotsPerInch);
    printer.setDocName(QFileInfo(jobName).completeBaseName());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return Printing::Left;
    if (const auto sent = sendPages(printer, document, bytes); !sent) {
        auto* refusal = new Dialog(parent, QCoreApplication::translate("PrintPages", "打印"));
        refusal->keepNothing();
        (void)refusal->addSafeButton(QCoreApplication::translate("PrintPages", "关闭"));
        refusal->open();
        refusal->showProblem(sentence(sent.error()));
        return Printing::Left;
    }
    return Printing::Sent;
}

} // namespace branchbook::ui
