// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bound book as poppler and qpdf see it: contents, bookmarks, margins that change sides, numbers outside, tables, photos.
#include "branchbook/report/bound_book.h"
#include "report/pdf_reader.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

constexpr double kInner = 28 * 72.0 / 25.4; ///< GB/T 9704-2012, 5.2.1: 订口
constexpr double kOuter = 26 * 72.0 / 25.4; ///< 210 − 28 − 156

/// 16 × 12 and 8 × 6 pixels.
constexpr char kJpeg[] =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCN"
    "l4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAAR"
    "CAAMABADAREAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFxABAAMAAAAAAAAAAAAAAAAAAAESE//EABcBAQEBAQAAAAAAAAAA"
    "AAAAAAAGAwX/xAAXEQEAAwAAAAAAAAAAAAAAAAAAAhMU/9oADAMBAAIRAxEAPwDE1aY3f1mpjNaS0qiqKcskWkqiWSf/2Q==";
constexpr char kPng[] = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAGElEQVQI12P8z4AdsJxlMKa1BCMDA3brAQmYBhFFIUB0"
                        "AAAAAElFTkSuQmCC";

QByteArray bytesOfPicture(const QString& key)
{
    return QByteArray::fromBase64(key == u"jpeg" ? kJpeg : kPng);
}

Result<QByteArray> readPicture(const QString& key)
{
    return bytesOfPicture(key);
}

QString partTitle(int number)
{
    return QStringList{QStringLiteral("一、起初"), QStringLiteral("二、其后"), QStringLiteral("三、末尾")}.at(number);
}

/// Three parts of some pages each; the second has a long table, whose rows have two lines.
BoundBook sampleBook()
{
    BoundBook book;
    book.metadata.title = QStringLiteral("样册");
    book.cover = {{QStringLiteral("党支部工作手册")}, {{QStringLiteral("党 支 部"), QStringLiteral("第一党支部")}}};
    book.front = {Title{{QStringLiteral("编印说明")}}, Paragraph::of(QStringLiteral("写在前面。"))};
    for (int part = 0; part < 3; ++part) {
        auto& blocks = book.body.blocks;
        if (part > 0)
            blocks.emplace_back(PageBreak{});
        blocks.emplace_back(Title{{partTitle(part)}, partTitle(part)});
        blocks.emplace_back(Heading{2, QStringLiteral("小节%1").arg(part + 1)});
        blocks.emplace_back(Heading{1, QStringLiteral("不进目录%1").arg(part + 1), Outline::Silent});
        for (int i = 0; i < 20; ++i)
            blocks.emplace_back(Paragraph::of(QStringLiteral("支部按时召开会议认真学习记录完整").repeated(6)));
        if (part != 1)
            continue;
        Table table;
        table.columns = {{QStringLiteral("栏目甲"), 1}, {QStringLiteral("栏目乙"), 2, Align::Left}};
        for (int row = 0; row < 70; ++row)
            table.rows.append({QString::number(row), QStringLiteral("首%1行\n尾%1行").arg(100 + row)});
        blocks.emplace_back(std::move(table));
    }
    return book;
}

struct BookFile {
    explicit BookFile(const BoundBook& book)
    {
        NoProgress progress;
        const auto written = writeBook(book, readPicture, path(), progress);
        REQUIRE(written);
        info = *written;
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("book.pdf")); }
    QTemporaryDir folder;
    TypesetInfo info;
};

int pageWith(const PdfFile& pdf, const QString& text, int from = 1)
{
    for (int page = from; page <= pdf.pages(); ++page) {
        if (pdf.textOfPage(page).contains(text))
            return page;
    }
    return 0;
}

QJsonArray outlinesOf(const PdfFile& pdf)
{
    const QString json = pdf.tool(QStringLiteral("qpdf"),
                                  {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), pdf.path()});
    return QJsonDocument::fromJson(json.toUtf8()).object().value(u"outlines").toArray();
}

/// Of everything that is printed on the page.
std::pair<double, double> edgesOf(const QList<PrintedLine>& lines, int page)
{
    double left = 1000;
    double right = 0;
    for (const PrintedLine& line : lines) {
        if (line.page == page) {
            left = std::min(left, line.left);
            right = std::max(right, line.right);
        }
    }
    return {left, right};
}

} // namespace

TEST_CASE("the contents name the page on which each part begins, and so do the bookmarks", "[report]")
{
    const BookFile file(sampleBook());
    const PdfFile pdf(file.path());
    REQUIRE(pdf.pages() == file.info.pages);
    CHECK(pdf.textOfPage(1).remove(u' ').contains(QStringLiteral("第一党支部")));
    CHECK(pdf.textOfPage(2).contains(QStringLiteral("写在前面")));
    const QString contents = pdf.textOfPage(3);
    CHECK(contents.contains(QStringLiteral("目")));
    CHECK_FALSE(contents.contains(QStringLiteral("不进目录")));
    const QJsonArray outlines = outlinesOf(pdf);
    REQUIRE(outlines.size() == 3);
    for (int part = 0; part < 3; ++part) {
        CAPTURE(part);
        const int begins = pageWith(pdf, partTitle(part), 4);
        REQUIRE(begins > 3);
        const QRegularExpression told(partTitle(part) + QStringLiteral("[\\s.]*%1\\s").arg(begins));
        CHECK(told.match(contents).hasMatch());
        const QRegularExpression section(QStringLiteral("小节%1[\\s.]*%2\\s").arg(part + 1).arg(begins));
        CHECK(section.match(contents).hasMatch());
        const QJsonObject bookmark = outlines[part].toObject();
        CHECK(bookmark.value(u"title").toString() == partTitle(part));
        CHECK(bookmark.value(u"destpageposfrom1").toInt() == begins);
        CHECK(bookmark.value(u"kids").toArray().size() == 1);
    }
}

TEST_CASE("the inner margin is at the left of odd pages and at the right of even ones; page numbers stand outside",
          "[report]")
{
    const BookFile file(sampleBook());
    const PdfFile pdf(file.path());
    const auto lines = pdf.lines();
    const double width = 210 * 72.0 / 25.4;
    const int begins = pageWith(pdf, partTitle(0), 4);
    for (const int page : {begins, begins + 1}) { // both full of justified lines
        CAPTURE(page);
        const auto [left, right] = edgesOf(lines, page);
        const bool odd = page % 2 == 1;
        CHECK(left == Approx(odd ? kInner : kOuter).margin(1));
        CHECK(width - right == Approx(odd ? kOuter : kInner).margin(1));
        const auto number = std::find_if(lines.begin(), lines.end(), [&](const PrintedLine& line) {
            return line.page == page && QString(line.text).remove(u' ') == QStringLiteral("—%1—").arg(page);
        });
        REQUIRE(number != lines.end());
        CHECK((odd ? number->left > width / 2 : number->right < width / 2));
    }
    CHECK_FALSE(pdf.textOfPage(1).contains(QStringLiteral("— 1 —")));
    CHECK(pdf.textOfPage(2).contains(QStringLiteral("— 2 —")));
}

TEST_CASE("a table of the book repeats its head and splits no row", "[report]")
{
    const BookFile file(sampleBook());
    const PdfFile pdf(file.path());
    int tablePages = 0;
    int rows = 0;
    for (int page = 1; page <= pdf.pages(); ++page) {
        const QString text = pdf.textOfPage(page);
        for (int row = 0; row < 70; ++row) {
            const bool begins = text.contains(QStringLiteral("首%1行").arg(100 + row));
            CHECK(begins == text.contains(QStringLiteral("尾%1行").arg(100 + row)));
            rows += begins ? 1 : 0;
        }
        if (!text.contains(QStringLiteral("首1")))
            continue;
        ++tablePages;
        CHECK(text.contains(QStringLiteral("栏目甲")));
    }
    CHECK(rows == 70);
    CHECK(tablePages >= 3);
}

TEST_CASE("photos stand where they belong; a JPEG goes into the file as it is", "[report]")
{
    BoundBook book = sampleBook();
    const size_t second = 24; // behind the blocks of the first part
    book.photos = {
        {QStringLiteral("jpeg"), QStringLiteral("会场"), *pictureSize(bytesOfPicture(QStringLiteral("jpeg"))), 2},
        {QStringLiteral("png"), QStringLiteral("合影"), *pictureSize(bytesOfPicture(QStringLiteral("png"))), second}};
    const BookFile file(book);
    const PdfFile pdf(file.path());
    const QString images = pdf.tool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf.path()});
    CHECK(images.count(QStringLiteral("image")) >= 2);
    CHECK(images.contains(QRegularExpression(QStringLiteral("\\b16\\s+12\\b.*jpeg"))));
    CHECK(images.contains(QRegularExpression(QStringLiteral("\\b8\\s+6\\b"))));
    CHECK(pageWith(pdf, QStringLiteral("会场")) == pageWith(pdf, partTitle(0), 4));
    CHECK(pageWith(pdf, QStringLiteral("合影")) > pageWith(pdf, partTitle(0), 4));
}

TEST_CASE("the photo of a person is printed at the right edge; other bytes leave its frame", "[report]")
{
    Document document;
    document.blocks.emplace_back(PersonPhoto{bytesOfPicture(QStringLiteral("jpeg"))});
    document.blocks.emplace_back(PersonPhoto{bytesOfPicture(QStringLiteral("png"))});
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("照片以后")));
    const PdfFile pdf(document);
    const QString images = pdf.tool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf.path()});
    CHECK(images.contains(QRegularExpression(QStringLiteral("\\b16\\s+12\\b.*jpeg"))));
    CHECK(images.contains(QRegularExpression(QStringLiteral("\\b8\\s+6\\b"))));

    Document broken;
    broken.blocks.emplace_back(PersonPhoto{"%PDF-1.5"});
    broken.blocks.emplace_back(Paragraph::of(QStringLiteral("照片以后")));
    const PdfFile frame(broken);
    CHECK_FALSE(frame.tool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), frame.path()})
                    .contains(QStringLiteral("image ")));
    CHECK(frame.rawText().contains(QStringLiteral("照片以后")));
}

TEST_CASE("the head of a picture tells its size and how it was held; other bytes are none", "[report]")
{
    const auto jpeg = pictureSize(bytesOfPicture(QStringLiteral("jpeg")));
    REQUIRE(jpeg);
    CHECK((jpeg->isJpeg && jpeg->width == 16 && jpeg->height == 12 && jpeg->orientation == 1));
    const auto png = pictureSize(bytesOfPicture(QStringLiteral("png")));
    REQUIRE(png);
    CHECK((!png->isJpeg && png->width == 8 && png->height == 6));

    // A telephone held upright: EXIF orientation 6 before the frame.
    QByteArray exif = QByteArray("Exif\0\0", 6) + QByteArray("II*\0\x08\0\0\0\x01\0", 10)
        + QByteArray("\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", 12) + QByteArray(4, '\0');
    QByteArray turned = bytesOfPicture(QStringLiteral("jpeg"));
    turned.insert(2, QByteArray("\xFF\xE1\0", 3) + char(exif.size() + 2) + exif);
    CHECK(pictureSize(turned)->orientation == 6);

    CHECK_FALSE(pictureSize("%PDF-1.5"));
    CHECK_FALSE(pictureSize({}));
    for (qsizetype length = 0; length < 150;
         ++length) { // cut before the frame: no size, and no byte behind the end is read
        CHECK_FALSE(pictureSize(bytesOfPicture(QStringLiteral("jpeg")).first(length)));
        if (length < 24)
            CHECK_FALSE(pictureSize(bytesOfPicture(QStringLiteral("png")).first(length)));
    }
    QByteArray huge = bytesOfPicture(QStringLiteral("png"));
    huge.replace(16, 8, QByteArray("\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF", 8));
    CHECK_FALSE(pictureSize(huge));
}

TEST_CASE("stopped at any page the book leaves no file; the same book gives the same bytes", "[report]")
{
    class StopAtPage final : public Progress
    {
    public:
        explicit StopAtPage(int calls)
            : m_left(calls)
        {
        }
        bool advance(qint64, qint64, const QString&) override { return --m_left >= 0; }

    private:
        int m_left;
    };
    const BoundBook book = sampleBook();
    NoProgress none;
    const auto whole = renderBook(book, readPicture, none);
    REQUIRE(whole);
    CHECK(whole->bytes == renderBook(book, readPicture, none)->bytes);
    const int calls = 2 * whole->info.pages; // it is laid out twice
    for (const int at : {0, 1, whole->info.pages, calls - 1}) {
        CAPTURE(at);
        QTemporaryDir folder;
        StopAtPage stop(at);
        const auto written = writeBook(book, readPicture, folder.filePath(QStringLiteral("book.pdf")), stop);
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == ErrorKind::Cancelled);
        CHECK(QDir(folder.path()).isEmpty());
    }
}
