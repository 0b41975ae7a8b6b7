// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/print_pages.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kDotsPerInch = 300;

} // namespace

Printing printPages(QPdfDocument& document, const QString& jobName, QWidget* parent)
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
    const int begin = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = std::min(printer.toPage() > 0 ? printer.toPage() : document.pageCount(), document.pageCount());
    QPainter painter(&printer);
    for (int page = begin; page < last; ++page) {
        if (page > begin)
            printer.newPage();
        const QRect sheet = painter.viewport();
        painter.drawImage(sheet, document.render(page, sheet.size()));
    }
    return Printing::Sent;
}

} // namespace branchbook::ui
