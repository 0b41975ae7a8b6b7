// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/print_document.h"

#include "branchbook/report/typesetter.h"
#include "ui/report/print_pages.h"
#include "ui/shell/desk.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>

namespace branchbook::ui {

void printDocument(Desk& desk, const report::Document& document, const QString& title, QWidget* parent)
{
    NoProgress progress;
    const auto rendered = report::renderPdf(document, progress);
    if (!rendered)
        return desk.report(rendered.error());
    QBuffer bytes;
    bytes.setData(rendered->bytes);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument pages;
    pages.load(&bytes);
    if (printPages(pages, rendered->bytes, title, parent) == Printing::Sent)
        desk.say(QCoreApplication::translate("PrintDocument", "已送去打印：%1").arg(title));
}

} // namespace branchbook::ui
