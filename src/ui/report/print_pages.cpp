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

void printPages(QPdfDocument& document, const QString& jobName, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setResolution(kDotsPerInch);
    printer.setDocName(QFileInfo(jobName).completeBaseName());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = std::min(printer.toPage() > 0 ? printer.toPage() : document.pageCount(), document.pageCount());
    QPainter painter(&printer);
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        const QRect sheet = painter.viewport();
        painter.drawImage(sheet, document.render(page, sheet.size()));
    }
}

} // namespace branchbook::ui
