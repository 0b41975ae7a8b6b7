// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_reader.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QMap>
#include <QRandomGenerator>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

Paragraph filler(int lines)
{
    return Paragraph::of(QStringLiteral("文").repeated(28 * lines - 2));
}

Table numberedTable(int rows)
{
    Table table{QStringLiteral("表1　到会"), {{QStringLiteral("表头甲")}, {QStringLiteral("表头乙")}}, {}, {}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append({QStringLiteral("起%1").arg(i), QStringLiteral("第一行字\n末%1").arg(i)});
    return table;
}

} // namespace

TEST_CASE("a heading never ends a page", "[report]")
{
    for (int lines = 18; lines <= 23; ++lines) {
        const PdfFile pdf({{},
                           {filler(lines), Heading{1, QStringLiteral("一、标题")},
                            Heading{2, QStringLiteral("（一）小标题")}, Paragraph::of(QStringLiteral("跟随的正文"))}});
        int headingPage = 0;
        int textPage = 0;
        for (const PrintedLine& line : pdf.lines()) {
            headingPage = line.text == QStringLiteral("一、标题") ? line.page : headingPage;
            textPage = line.text == QStringLiteral("跟随的正文") ? line.page : textPage;
        }
        CAPTURE(lines);
        REQUIRE(headingPage > 0);
        REQUIRE(headingPage == textPage);
        REQUIRE(textPage == (lines <= 19 ? 1 : 2));
    }
}

TEST_CASE("a paragraph that stays with the next one never ends a page", "[report]")
{
    for (int lines = 18; lines <= 23; ++lines) {
        const PdfFile pdf({{},
                           {filler(lines), Paragraph::of(QStringLiteral("一问。"), Stay::WithNext),
                            Paragraph::of(QStringLiteral("一答。"), Stay::WithNext),
                            Paragraph::of(QStringLiteral("二答。")), filler(2)}});
        CAPTURE(lines);
        for (int page = 1; page <= pdf.info().pages; ++page) {
            const QString text = pdf.textOfPage(page);
            CHECK(text.contains(QStringLiteral("一问")) == text.contains(QStringLiteral("二答")));
        }
    }
}

TEST_CASE("a sentence that announces a list never ends a page", "[report]")
{
    for (int lines = 18; lines <= 23; ++lines) {
        const PdfFile pdf({{}, {filler(lines), Paragraph::of(QStringLiteral("如下：")), filler(1)}});
        CAPTURE(lines);
        REQUIRE(pdf.info().pages <= 2);
        for (int page = 1; page <= pdf.info().pages; ++page) {
            const QString text = pdf.textOfPage(page);
            if (const auto at = text.indexOf(QStringLiteral("如下：")); at >= 0)
                REQUIRE(text.indexOf(QStringLiteral("文"), at) > at);
        }
    }
}

TEST_CASE("a caption stays with the head and the first row, a chart with its caption", "[report]")
{
    for (int lines = 14; lines <= 21; ++lines) {
        const PdfFile pdf(
            {{},
             {filler(lines), numberedTable(2), PageBreak{}, filler(lines),
              Chart{QStringLiteral("图1　各月"), {QStringLiteral("组名")}, {{QStringLiteral("人数"), {3}}}, {}}}});
        CAPTURE(lines);
        for (int page = 1; page <= pdf.info().pages; ++page) {
            const QString text = pdf.textOfPage(page);
            if (text.contains(QStringLiteral("表1")))
                REQUIRE(text.contains(QStringLiteral("起1")));
            REQUIRE(text.contains(QStringLiteral("图1")) == text.contains(QStringLiteral("组名")));
        }
    }
}

TEST_CASE("every page of a table has its head and whole rows", "[report]")
{
    const PdfFile pdf({{}, {filler(3), numberedTable(60)}});
    REQUIRE(pdf.info().pages >= 4);
    int rows = 0;
    for (int page = 1; page <= pdf.info().pages; ++page) {
        const QString text = pdf.textOfPage(page);
        REQUIRE(text.count(QStringLiteral("表头甲")) == 1);
        REQUIRE(text.indexOf(QStringLiteral("表头甲")) < text.indexOf(QStringLiteral("起")));
        REQUIRE(text.count(QStringLiteral("起")) == text.count(QStringLiteral("末")));
        rows += int(text.count(QStringLiteral("起")));
    }
    REQUIRE(rows == 60);
}

TEST_CASE("a short table stays on one page, unless that leaves a large hole", "[report]")
{
    for (int lines = 8; lines <= 20; ++lines) {
        const PdfFile pdf({{}, {filler(lines), numberedTable(8)}});
        CAPTURE(lines);
        for (int page = 1; page <= pdf.info().pages; ++page) {
            const auto rows = pdf.textOfPage(page).count(QStringLiteral("起"));
            REQUIRE((rows == 0 || rows >= 2));
            if (lines > 18) // less than four lines would be left
                REQUIRE((rows == 0 || rows == 8));
        }
        // A hole of four lines has room for caption, head and no two rows of two lines; six lines have.
        if (lines <= 16)
            REQUIRE(pdf.textOfPage(1).count(QStringLiteral("起")) >= 2);
    }
}

TEST_CASE("a row taller than a page is cut and loses nothing", "[report]")
{
    QString cell;
    for (int i = 1; i <= 80; ++i)
        cell += QStringLiteral("甲%1\n").arg(i);
    const PdfFile pdf({{}, {Table{{}, {{QStringLiteral("头"), 1, Align::Left}}, {{cell.trimmed()}}, {}}}});
    REQUIRE(pdf.info().pages == 3);
    const QString text = pdf.rawText();
    for (int i = 1; i <= 80; ++i)
        REQUIRE(text.contains(QStringLiteral("甲%1\n").arg(i)));
}

TEST_CASE("no closing mark begins a line, no opening mark ends one, both edges are flush", "[report]")
{
    // Random clauses, so that marks meet the edge in every way.
    QRandomGenerator random(7);
    const QStringList marks{QStringLiteral("，"), QStringLiteral("。"),   QStringLiteral("”，"),
                            QStringLiteral("（"), QStringLiteral("）、"), QStringLiteral("“"),
                            QStringLiteral("》"), QStringLiteral("《"),   QStringLiteral("12.5%"),
                            QStringLiteral("——"), QStringLiteral("："),   QStringLiteral("2026")};
    QString text;
    for (int i = 0; i < 800; ++i)
        text += QStringLiteral("党").repeated(random.bounded(1, 9)) + marks[random.bounded(int(marks.size()))];
    const PdfFile pdf({{}, {Paragraph::of(text)}});
    QList<PrintedLine> lines = pdf.lines();
    lines.removeIf([](const PrintedLine& line) { return line.text.startsWith(QStringLiteral("— ")); });
    REQUIRE(lines.size() > 150);
    for (int i = 1; i + 1 < lines.size(); ++i) {
        CAPTURE(lines[i].text.toStdString());
        REQUIRE(!QStringLiteral("，。、：；”）》？！%").contains(lines[i].text.front()));
        REQUIRE(!QStringLiteral("“（《").contains(lines[i].text.back()));
        REQUIRE(lines[i].left == Approx(28 * 72 / 25.4).margin(0.5));
        REQUIRE(lines[i].right > 184 * 72 / 25.4 - 0.5);
        REQUIRE(lines[i].right < 184 * 72 / 25.4 + 8); // the empty half of a mark may stand outside
    }
}

TEST_CASE("a number stays whole at a line's end", "[report]")
{
    const QString text =
        QStringLiteral("共").repeated(24) + QStringLiteral("128.50元，") + QStringLiteral("余").repeated(30);
    const QString printed = PdfFile({{}, {Paragraph::of(text)}}).rawText();
    REQUIRE(printed.contains(QStringLiteral("128.50")));
}

TEST_CASE("a bracket that is to be filled in stays on one line", "[report]")
{
    for (int before = 16; before <= 30; ++before) { // 26 characters in the first line, 28 in the others
        CAPTURE(before);
        const PdfFile pdf({{}, {Paragraph::of(QStringLiteral("题").repeated(before) + QStringLiteral("（　　）"))}});
        QMap<int, QString> lines; // by height: the room in the bracket may part what a tool calls a line
        for (const PrintedLine& line : pdf.lines())
            lines[qRound(line.bottom)] += line.text;
        for (const QString& line : lines)
            CHECK(line.count(u'（') == line.count(u'）'));
    }
}

TEST_CASE("stopping the work writes nothing", "[report]")
{
    class Stop final : public Progress
    {
        bool advance(qint64, qint64, const QString&) override { return false; }
    } stop;
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("out.pdf"));
    const auto result = writePdf({{}, {filler(3)}}, path, stop);
    REQUIRE(!result.has_value());
    REQUIRE(result.error().kind == ErrorKind::Cancelled);
    REQUIRE(QDir(directory.path()).isEmpty());
}

TEST_CASE("a folder that is not there is named in the error", "[report]")
{
    NoProgress progress;
    const auto result = writePdf({{}, {filler(1)}}, QStringLiteral("/nowhere/out.pdf"), progress);
    REQUIRE(!result.has_value());
    REQUIRE(result.error().code == QStringLiteral("file.write_failed"));
}

TEST_CASE("a cell that goes on says so again at the top of a page", "[report]")
{
    Table table{{},
                {{QStringLiteral("项目"), 2, Align::Center, EmptyCell::ContinuesAbove}, {QStringLiteral("分类"), 3}},
                {},
                {}};
    for (int i = 0; i < 40; ++i)
        table.rows.append({i == 0       ? QStringLiteral("性别")
                               : i == 4 ? QStringLiteral("年龄")
                                        : QString(),
                           QStringLiteral("第%1类").arg(i)});
    const PdfFile pdf({{}, {filler(4), table}});
    REQUIRE(pdf.info().pages == 2);
    REQUIRE_FALSE(pdf.textOfPage(1).contains(QStringLiteral("（续）")));
    REQUIRE(pdf.textOfPage(2).count(QStringLiteral("年龄（续）")) == 1);
    REQUIRE_FALSE(pdf.textOfPage(2).contains(QStringLiteral("性别")));
}

TEST_CASE("a chart that does not fit lets the text go on and heads the next page, never behind a signature", "[report]")
{
    const Chart chart{QStringLiteral("图1　各月"), {QStringLiteral("组名")}, {{QStringLiteral("人数"), {3}}}, {}};
    const PdfFile pdf({{}, {filler(16), chart, Paragraph::of(QStringLiteral("接着说")), numberedTable(30)}});
    REQUIRE(pdf.textOfPage(1).contains(QStringLiteral("接着说")));
    REQUIRE_FALSE(pdf.textOfPage(1).contains(QStringLiteral("图1")));
    REQUIRE_FALSE(pdf.textOfPage(1).contains(QStringLiteral("起"))); // a table is not begun to be split by the chart
    const QString second = pdf.textOfPage(2);
    REQUIRE(second.count(QStringLiteral("表头甲")) == 1);
    REQUIRE(second.indexOf(QStringLiteral("图1")) < second.indexOf(QStringLiteral("表头甲")));
    const PdfFile headed({{}, {filler(16), chart, Heading{2, QStringLiteral("（一）小标题")}, numberedTable(2)}});
    REQUIRE(headed.textOfPage(2).contains(QStringLiteral("小标题"))); // with its table
    int rows = 0;
    for (int page = 1; page <= pdf.info().pages; ++page)
        rows += int(pdf.textOfPage(page).count(QStringLiteral("起")));
    REQUIRE(rows == 30);

    const PdfFile signedOne({{}, {filler(16), chart, Signature{QStringLiteral("支部"), QStringLiteral("2026年")}}});
    REQUIRE(signedOne.info().pages == 2);
    REQUIRE(signedOne.textOfPage(2).indexOf(QStringLiteral("图1"))
            < signedOne.textOfPage(2).indexOf(QStringLiteral("支部")));
}

TEST_CASE("a chart that does not fit stays in its chapter: the next one begins behind it", "[report]")
{
    const Chart chart{QStringLiteral("图1　各月"), {QStringLiteral("组名")}, {{QStringLiteral("人数"), {3}}}, {}};
    const PdfFile pdf({{},
                       {filler(16), chart, Paragraph::of(QStringLiteral("接着说")),
                        Heading{1, QStringLiteral("二、下一章")}, Paragraph::of(QStringLiteral("下一章的话"))}});
    REQUIRE(pdf.info().pages == 2);
    REQUIRE(pdf.textOfPage(1).contains(QStringLiteral("接着说"))); // of its own chapter
    REQUIRE_FALSE(pdf.textOfPage(1).contains(QStringLiteral("下一章")));
    const QString second = pdf.textOfPage(2);
    REQUIRE(second.contains(QStringLiteral("图1")));
    REQUIRE(second.indexOf(QStringLiteral("图1")) < second.indexOf(QStringLiteral("二、下一章")));
}

TEST_CASE("a long table leaves two rows at least on either page", "[report]")
{
    for (int lines = 3; lines <= 20; ++lines) {
        for (int rows = 11; rows <= 14; ++rows) {
            const PdfFile pdf({{}, {filler(lines), numberedTable(rows)}});
            CAPTURE(lines, rows);
            for (int page = 1; page <= pdf.info().pages; ++page)
                REQUIRE(pdf.textOfPage(page).count(QStringLiteral("起")) != 1);
        }
    }
}

TEST_CASE("what follows a table keeps its distance, however high the table is", "[report]")
{
    for (int rows = 1; rows <= 9; ++rows) {
        const PdfFile pdf({{}, {numberedTable(rows), Heading{2, QStringLiteral("（二）随后")}}});
        double last = 0;
        double heading = 0;
        for (const PrintedLine& line : pdf.lines()) {
            if (line.text.contains(QStringLiteral("末")))
                last = std::max(last, line.bottom);
            if (line.text.contains(QStringLiteral("随后")))
                heading = line.top;
        }
        CAPTURE(rows, last, heading);
        REQUIRE(heading - last >= 14); // half a line of text
    }
}
