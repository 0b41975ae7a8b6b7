// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to the printer: a PDF file of the whole paper keeps its text, a part of it is drawn.
#include "ui/report/print_pages.h"

#include "branchbook/report/typesetter.h"
#include "support/catch_qt.h"

#include <QBuffer>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrinter>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

QByteArray twoPages()
{
    const auto words = [](const char16_t* text) { return report::Paragraph::of(QString::fromUtf16(text)); };
    NoProgress progress;
    return report::renderPdf({{}, {words(u"第一页的话"), report::PageBreak{}, words(u"第二页的话")}}, progress)
        .value()
        .bytes;
}

struct PrintedPages {
    PrintedPages()
    {
        source.setData(bytes);
        source.open(QIODevice::ReadOnly);
        document.load(&source);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setFullPage(true);
        printer.setResolution(72);
    }
    QByteArray written() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("登记表.pdf"));
    QByteArray bytes = twoPages();
    QBuffer source;
    QPdfDocument document;
    QPrinter printer{QPrinter::HighResolution};
};

} // namespace

TEST_CASE("a paper printed into a PDF file is the paper itself, with its text", "[ui][print]")
{
    PrintedPages job;
    REQUIRE(job.document.pageCount() == 2);
    REQUIRE(sendPages(job.printer, job.document, job.bytes).has_value());
    CHECK(job.written() == job.bytes);
    QPdfDocument read;
    read.load(job.path);
    CHECK(read.getAllText(0).text().contains(QStringLiteral("第一页的话")));
}

TEST_CASE("one page of it, or another sheet, is drawn", "[ui][print]")
{
    PrintedPages part;
    part.printer.setFromTo(2, 2);
    REQUIRE(sendPages(part.printer, part.document, part.bytes).has_value());
    CHECK(part.written().startsWith("%PDF"));
    CHECK(part.written() != part.bytes);
    QPdfDocument drawn;
    drawn.load(part.path);
    CHECK(drawn.pageCount() == 1);

    PrintedPages small;
    small.printer.setPageSize(QPageSize(QPageSize::A5));
    REQUIRE(sendPages(small.printer, small.document, small.bytes).has_value());
    QPdfDocument page;
    page.load(small.path);
    REQUIRE(page.pageCount() == 2);
    CHECK(page.pagePointSize(0).width() == Approx(420).margin(2)); // 148 mm
}

TEST_CASE("a PDF file that cannot be written is told", "[ui][print]")
{
    PrintedPages job;
    job.printer.setOutputFileName(job.folder.filePath(QStringLiteral("none/there.pdf")));
    const auto sent = sendPages(job.printer, job.document, job.bytes);
    REQUIRE_FALSE(sent.has_value());
    CHECK(sent.error().code == QStringLiteral("file.write_failed"));
}
