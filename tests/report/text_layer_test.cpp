// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_reader.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

QString withoutSpaces(QString text)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    text.removeIf(isSpace);
    return text;
}

} // namespace

TEST_CASE("prose comes back character by character", "[report]")
{
    // Radicals share glyphs with these characters, and dashes and fi with their ligatures.
    const QString text = QStringLiteral(
        "支部的党日在一月和八月，由入党的人士主持——大小、长短、金木水火土、行走、见面、食言、龙虎、黑白……"
        "“三会一课”《章程》〔2026〕3号，（含）100.0%；difficult "
        "flow，吕𠮷、何䶮、王𬭎、葛㛃、赵堃。");
    const PdfFile pdf({{}, {Paragraph::of(text)}});
    const QString printed = withoutSpaces(pdf.rawText());
    REQUIRE(printed == withoutSpaces(text) + QStringLiteral("—1—"));
    REQUIRE(pdf.info().missingCharacters.isEmpty());
}

TEST_CASE("a variation selector comes back with its character, and beside the character without one", "[report]")
{
    const QString name = QString::fromUcs4(U"葛\U000E0100长林", 4);
    const QString text = name + QStringLiteral("，葛洪，") + name + QStringLiteral("。");
    Table table{QStringLiteral("表1　名册"), {{QStringLiteral("姓名"), 1, Align::Left}}, {{name}}, {}};
    const PdfFile pdf({{}, {Paragraph::of(text), table}});
    const QString printed = withoutSpaces(pdf.rawText());
    REQUIRE(printed == text + QStringLiteral("表1名册姓名") + name + QStringLiteral("—1—"));
}

TEST_CASE("a line of prose has no spaces between its characters", "[report]")
{
    QString text;
    for (int i = 1; i <= 40; ++i)
        text += QStringLiteral("第%1次、“主题”党日（%2人），").arg(i).arg(i * 7);
    const PdfFile pdf({{}, {Paragraph::of(text)}});
    const QString printed = pdf.rawText().remove(QLatin1Char('\n')).remove(QLatin1Char('\f'));
    REQUIRE(printed == text + QStringLiteral("— 1 —"));
}

TEST_CASE("no line ends inside a number or between a number and its unit", "[report]")
{
    constexpr int kShifts = 28; // a line has 28 characters: the number meets its end at every place
    Document document;
    for (int i = 0; i < kShifts; ++i)
        document.blocks.push_back(Paragraph::of(QString(i + 1, QChar(u'文'))
                                                + QStringLiteral("在2026年实收10479.15元，共12名党员，占91.7%。")));
    const QString printed = PdfFile(document).rawText();
    for (const char16_t* whole : {u"2026年", u"10479.15元", u"12名", u"91.7%"})
        CHECK(printed.count(QString::fromUtf16(whole)) == kShifts);
}

TEST_CASE("no line ends inside a name of a list, in 纪要 and in a cell", "[report]")
{
    constexpr int kShifts = 28;
    const QString names = QStringLiteral("周砚青、何小棠、欧阳修远、方念、韩知秋、沈溪、贺松年、陈望北、苏远山");
    Document document;
    Table table;
    table.columns = {{QStringLiteral("到会"), 12, Align::Left}};
    for (int i = 0; i < kShifts; ++i) { // a line meets its end at every place
        const QString shifted = QString(i + 1, QChar(u'文')) + u'、' + names;
        document.blocks.emplace_back(NameList{QStringLiteral("出席"), shifted});
        table.rows.append({shifted});
    }
    document.blocks.emplace_back(table);
    const QString printed = PdfFile(document).rawText();
    for (const QString& whole : names.split(u'、'))
        CHECK(printed.count(whole) == 2 * kShifts);
}

TEST_CASE("table cells come back in reading order", "[report]")
{
    Table table{QStringLiteral("表1　到会情况"), {}, {}, {}};
    for (const QString& head : {QStringLiteral("姓名"), QStringLiteral("应到"), QStringLiteral("到会率")})
        table.columns.append({head, 1, Align::Center});
    table.rows = {{QStringLiteral("吕𠮷"), QStringLiteral("12"), QStringLiteral("91.7%")},
                  {QStringLiteral("欧阳䶮"), QStringLiteral("9"), QStringLiteral("—")}};
    const PdfFile pdf({{}, {table}});
    REQUIRE(withoutSpaces(pdf.rawText()) == QStringLiteral("表1到会情况姓名应到到会率吕𠮷1291.7%欧阳䶮9——1—"));
}

TEST_CASE("what reads from right to left is printed and can be copied out", "[report]")
{
    // Written in reading order; pdftotext marks the change of direction with characters of its own.
    const QString name = QStringLiteral("ئۇيغۇر");
    const QString prose = QStringLiteral("读ئۇيغۇر文书，传达ئۇيغۇر تىلى 12 (نۇسخا) 号。");
    Table table{QStringLiteral("表1　活动"), {{QStringLiteral("主题"), 1, Align::Left}}, {{name}, {prose}}, {}};
    const PdfFile pdf({{}, {table, Paragraph::of(prose)}});
    REQUIRE(pdf.info().missingCharacters.isEmpty());
    QString printed = withoutSpaces(pdf.rawText());
    printed.remove(QRegularExpression(QStringLiteral("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200E}\\x{200F}]")));
    const QString text = withoutSpaces(prose);
    REQUIRE(printed == QStringLiteral("表1活动主题") + name + text + text + QStringLiteral("—1—"));
}

TEST_CASE("letters that read from the right and that no font has are named too", "[report]")
{
    const QString kharosthi = QString::fromUcs4(U"\U00010A00\U00010A10", 2);
    const PdfFile pdf({{}, {Paragraph::of(QStringLiteral("王") + kharosthi + QStringLiteral("明"))}});
    REQUIRE(pdf.info().missingCharacters == QStringList{kharosthi.left(2), kharosthi.mid(2)});
    REQUIRE(pdf.rawText().contains(QStringLiteral("明")));
}

TEST_CASE("a character that no font has is named, and kept in the text", "[report]")
{
    const QString unassigned = QString::fromUcs4(U"\U0003FFF0", 1);
    const PdfFile pdf({{}, {Paragraph::of(QStringLiteral("王") + unassigned + QStringLiteral("明"))}});
    REQUIRE(pdf.info().missingCharacters == QStringList{unassigned});
    const QString printed = pdf.rawText();
    REQUIRE(printed.startsWith(QStringLiteral("王")));
    REQUIRE(printed.contains(QStringLiteral("明")));
}

TEST_CASE("fonts are embedded as subsets and nothing is a picture", "[report]")
{
    const PdfFile pdf({{},
                       {Title{{QStringLiteral("标题")}}, Heading{1, QStringLiteral("一、黑体")},
                        Heading{2, QStringLiteral("（一）楷体")}, Paragraph::of(QStringLiteral("仿宋𠮷")),
                        Chart{QStringLiteral("图1　到会"),
                              {QStringLiteral("7月"), QStringLiteral("8月")},
                              {{QStringLiteral("到会"), {31, 33}}},
                              {}}}});
    QStringList fonts = pdf.tool(QStringLiteral("pdffonts"), {pdf.path()}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    fonts = fonts.mid(2); // two lines of heads
    REQUIRE(fonts.size() >= 3);
    for (const QString& font : fonts)
        REQUIRE(font.contains(QStringLiteral("yes yes yes"))); // embedded, subset, Unicode
    const QString images = pdf.tool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf.path()});
    REQUIRE(images.count(QLatin1Char('\n')) == 2);
    REQUIRE(pdf.rawText().contains(QStringLiteral("33")));
}

TEST_CASE("metadata and bookmarks are set", "[report]")
{
    Document document;
    document.metadata = {QStringLiteral("关于2026年第三季度党建工作情况的报告"), QStringLiteral("机关第一党支部"),
                         QStringLiteral("季度报告"), QStringLiteral("支部手册"),
                         QDateTime(QDate(2026, 9, 30), QTime(8, 0), Qt::UTC)};
    document.blocks = {Heading{1, QStringLiteral("一、基本情况")}, Paragraph::of(QStringLiteral("甲")),
                       Heading{2, QStringLiteral("（一）党员")}, Paragraph::of(QStringLiteral("乙"))};
    const PdfFile pdf(document);
    const QString info = pdf.tool(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), pdf.path()});
    REQUIRE(info.contains(document.metadata.title));
    REQUIRE(info.contains(document.metadata.author));
    REQUIRE(info.contains(document.metadata.subject));
    REQUIRE(info.contains(document.metadata.creator));
    REQUIRE(info.contains(QStringLiteral("2026-09-30T08:00:00Z")));
    REQUIRE(info.contains(QStringLiteral("(A4)")));
    NoProgress progress;
    const QByteArray bytes = renderPdf(document, progress)->bytes;
    const auto utf16 = [](const QString& text) { // how a PDF writes an outline title
        QByteArray hex = "feff";
        for (const QChar c : text)
            hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        return hex;
    };
    REQUIRE(bytes.toLower().contains(utf16(QStringLiteral("一、基本情况"))));
    REQUIRE(bytes.toLower().contains(utf16(QStringLiteral("（一）党员"))));
}

TEST_CASE("the same document gives the same bytes and no date of its own", "[report]")
{
    const Document document{{}, {Heading{1, QStringLiteral("一、甲")}, Paragraph::of(QStringLiteral("乙𠮷"))}};
    NoProgress progress;
    const QByteArray first = renderPdf(document, progress)->bytes;
    REQUIRE(first == renderPdf(document, progress)->bytes);
    REQUIRE(!first.contains("CreationDate"));
}
