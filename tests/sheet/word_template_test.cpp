// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Word templates as python-docx writes them, filled, and read back by python-docx.
#include "branchbook/sheet/word_template.h"

#include "branchbook/sheet/template_controls.h"
#include "sheet/package_support.h"
#include "sheet/template_support.h"

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

constexpr char kHonest[] = R"py(
import docx, sys
d = docx.Document()
p = d.add_paragraph()
p.add_run("姓名：{")
p.add_run("{姓").bold = True
p.add_run("名}")
p.add_run("}，完")
d.add_paragraph("单独 ｛｛标题｝｝ 和 {{ 姓名 }}")
d.sections[0].header.paragraphs[0].text = "页眉 {{标题}}"
t = d.add_table(2, 2)
t.cell(0, 0).text = "序号"
t.cell(0, 1).text = "姓名"
t.cell(1, 0).text = "{{党员.序号}}"
t.cell(1, 1).text = "{{党员.姓名}}（{{标题}}）"
d.save(sys.argv[1])
)py";
constexpr char kFaulty[] = R"py(
import docx, sys
d = docx.Document()
d.add_paragraph("第一段")
d.add_paragraph("坏 {{姓名 没关")
d.add_paragraph("}} 多")
d.add_paragraph("{{}}")
d.add_paragraph("{{党员.姓名}}")
t = d.add_table(1, 2)
t.cell(0, 0).text = "{{党员.姓名}}"
t.cell(0, 1).text = "{{班子.姓名}}"
d.save(sys.argv[1])
)py";
constexpr char kRead[] = R"py(
import docx, sys
d = docx.Document(sys.argv[1])
for p in d.paragraphs: print(p.text.replace("\n", "/"))
print(d.sections[0].header.paragraphs[0].text)
for r in d.tables[0].rows: print("|".join(c.text for c in r.cells))
print([r.bold for r in d.paragraphs[0].runs if "张" in r.text])
)py";

WordValues values()
{
    WordValues all;
    all.single = {{QStringLiteral("姓名"), QStringLiteral("张<三>&李\n第二行")},
                  {QStringLiteral("标题"), QStringLiteral("纪要")}};
    for (int i = 1; i <= 3; ++i)
        all.lists[QStringLiteral("党员")].append(
            {{QStringLiteral("序号"), QString::number(i)}, {QStringLiteral("姓名"), QStringLiteral("党员%1").arg(i)}});
    return all;
}

QString refusalOf(const QByteArray& bytes)
{
    const auto opened = WordTemplate::open(bytes, QStringLiteral("模板.docx"));
    return opened ? QString() : opened.error().code;
}

/// A docx whose body is `document`.
QByteArray packed(const QByteArray& document, const QByteArray& extraRelation = {}, const Members& extraParts = {})
{
    const QTemporaryDir folder;
    const QByteArray head = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Members parts{{"_rels/.rels",
                   head + "<Relationship Id=\"a\" Type=\"" + type
                       + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
                  {"word/_rels/document.xml.rels", head + extraRelation + "</Relationships>"},
                  {"word/document.xml", document}};
    parts.insert(parts.end(), extraParts.begin(), extraParts.end());
    return fileBytes(writePackage(folder, QStringLiteral("a.docx"), parts));
}

const QByteArray kOpenDocument =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
const QByteArray kCloseDocument = "</w:body></w:document>";

} // namespace

TEST_CASE("a place that Word cut into several runs is found and filled where it begins", "[template]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = pythonFile(folder, kHonest, QStringLiteral("a.docx"));
    const auto opened = WordTemplate::open(bytes, QStringLiteral("a.docx"));
    REQUIRE(opened.has_value());
    REQUIRE(opened->marks().size() == 7);
    CHECK(opened->marks().first().name == u"姓名");
    CHECK(opened->marks().first().place.paragraph == 1);
    const auto filled = opened->fill(values());
    REQUIRE(filled.has_value());
    const QStringList lines = readBack(folder, kRead, *filled, QStringLiteral("b.docx"));
    REQUIRE(lines.size() == 8);
    CHECK(lines[0] == u"姓名：张<三>&李/第二行，完");
    CHECK(lines[1] == u"单独 纪要 和 张<三>&李/第二行");
    CHECK(lines[2] == u"页眉 纪要");
    CHECK(lines[3] == u"序号|姓名");
    CHECK(lines[4] == u"1|党员1（纪要）");
    CHECK(lines[6] == u"3|党员3（纪要）");
    CHECK(opened->fill(values()).value() == *filled);
}

TEST_CASE("only the parts with places change, the others stay byte for byte", "[template]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = pythonFile(folder, kHonest, QStringLiteral("a.docx"));
    const auto filled = WordTemplate::open(bytes, QStringLiteral("a.docx"))->fill(values());
    REQUIRE(filled.has_value());
    writeBytes(folder, *filled, QStringLiteral("b.docx"));
    const QStringList changed = changedParts(folder, QStringLiteral("a.docx"), QStringLiteral("b.docx"));
    CHECK(changed == QStringList{QStringLiteral("word/document.xml"), QStringLiteral("word/header1.xml")});
}

TEST_CASE("a notice stands before everything else, in bold, and only where there is one", "[template]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = pythonFile(folder, kHonest, QStringLiteral("m.docx"));
    const auto opened = WordTemplate::open(bytes, QStringLiteral("m.docx"));
    REQUIRE(opened);
    WordValues noted = values();
    noted.notice = QStringLiteral("有损坏 <请>核对");
    constexpr char kFirst[] = "import docx, sys\n"
                              "d = docx.Document(sys.argv[1])\n"
                              "p = d.paragraphs[0]\n"
                              "print(p.text, [r.bold for r in p.runs], len(d.paragraphs), len(d.tables))";
    CHECK(readBack(folder, kFirst, opened->fill(noted).value(), QStringLiteral("n.docx"))
          == QStringList{QStringLiteral("有损坏 <请>核对 [True] 3 1")});
    const QStringList plain = readBack(folder, kFirst, opened->fill(values()).value(), QStringLiteral("o.docx"));
    REQUIRE_FALSE(plain.isEmpty());
    CHECK(plain.join(u'/').endsWith(QStringLiteral(" 2 1")));
}

TEST_CASE("a list without entries leaves one empty row", "[template]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = pythonFile(folder, kHonest, QStringLiteral("a.docx"));
    WordValues empty = values();
    empty.lists.clear();
    const auto filled = WordTemplate::open(bytes, QStringLiteral("a.docx"))->fill(empty);
    REQUIRE(filled.has_value());
    const QStringList lines = readBack(folder, kRead, *filled, QStringLiteral("b.docx"));
    REQUIRE(lines.size() == 6);
    CHECK(lines[4] == u"|（纪要）");
}

TEST_CASE("a place with a low line at its end leaves a line to write on where there is nothing", "[template]")
{
    const QTemporaryDir folder;
    const QByteArray bytes =
        packed(kOpenDocument + QByteArray("<w:p><w:r><w:t>自{{起始_}}至{{ 结束＿ }}，{{姓名_}}。</w:t></w:r></w:p>")
               + kCloseDocument);
    const auto opened = WordTemplate::open(bytes, QStringLiteral("a.docx"));
    REQUIRE(opened.has_value());
    REQUIRE(opened->marks().size() == 3);
    CHECK(opened->marks().at(1).name == u"结束");
    CHECK(opened->marks().at(1).isLined);
    const auto filled = opened->fill({{{QStringLiteral("姓名"), QStringLiteral("甲一")}}, {}, {}});
    REQUIRE(filled.has_value());
    const auto again = WordTemplate::open(*filled, QStringLiteral("b.docx"));
    CHECK(again->marks().isEmpty());
    constexpr char kReadParagraphs[] = "import sys, zipfile\n"
                                       "print(zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode())";
    const QString text = readBack(folder, kReadParagraphs, *filled, QStringLiteral("b.docx")).join(QString());
    CHECK(text.contains(QStringLiteral("自＿＿＿＿＿＿至＿＿＿＿＿＿，甲一。")));
    for (const char* nameless : {"{{_}}", "{{ ＿ }}"}) {
        const QByteArray bad =
            packed(kOpenDocument + QByteArray("<w:p><w:r><w:t>") + nameless + "</w:t></w:r></w:p>" + kCloseDocument);
        CHECK(WordTemplate::open(bad, QStringLiteral("a.docx"))->marks().first().fault == MarkFault::NoName);
    }
}

TEST_CASE("what is wrong with a place is told with its paragraph or cell", "[template]")
{
    const QTemporaryDir folder;
    const auto opened =
        WordTemplate::open(pythonFile(folder, kFaulty, QStringLiteral("a.docx")), QStringLiteral("a.docx"));
    REQUIRE(opened.has_value());
    const QList<WordMark>& marks = opened->marks();
    REQUIRE(marks.size() == 6);
    CHECK(marks[0].fault == MarkFault::NotClosed);
    CHECK(marks[0].place.paragraph == 2);
    CHECK(marks[0].place.beginning == u"坏 {{姓名 没关");
    CHECK(marks[1].fault == MarkFault::NotOpened);
    CHECK(marks[2].fault == MarkFault::NoName);
    CHECK(marks[3].fault == MarkFault::OutsideRow);
    CHECK(marks[4].fault == MarkFault::None);
    CHECK(marks[5].fault == MarkFault::TwoLists);
    CHECK(marks[5].place.table == 1);
    CHECK(marks[5].place.row == 1);
    CHECK(marks[5].place.column == 2);
    CHECK(opened->fill(values()).error().code == u"template.faulty");
}

TEST_CASE("hostile and foreign files are refused by name", "[template][hostile]")
{
    CHECK(refusalOf("plain text") == u"template.not_word");
    CHECK(refusalOf(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0')) == u"template.old_word");
    CHECK(refusalOf("PK\3\4 and nothing more") == u"template.damaged");
    CHECK(refusalOf(packed(kOpenDocument + kCloseDocument)).isEmpty());
    CHECK(refusalOf(packed(kOpenDocument + "<w:p>")) == u"template.damaged");
    CHECK(refusalOf(packed("<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + kOpenDocument + "&b;"
                           + kCloseDocument))
          == u"template.unsafe");
    CHECK(refusalOf(packed(kOpenDocument + QByteArray(40'000'000, ' ') + kCloseDocument)) == u"template.bomb");
    CHECK(refusalOf(packed(kOpenDocument + QByteArray("<w:tbl>").repeated(500) + QByteArray("</w:tbl>").repeated(500)
                           + kCloseDocument))
          == u"template.unsafe");
    CHECK(refusalOf(packed(kOpenDocument + kCloseDocument,
                           "<Relationship Id=\"m\" Type=\"http://schemas.microsoft.com/office/2006/relationships/"
                           "vbaProject\" Target=\"vbaProject.bin\"/>"))
          == u"template.macros");
    const QByteArray plain = kOpenDocument + kCloseDocument; // nothing leads to what follows
    CHECK(refusalOf(packed(plain, {}, {{"word/vbaProject.bin", "x"}})) == u"template.macros");
    CHECK(refusalOf(packed(plain, {},
                           {{"[Content_Types].xml",
                             "<Types><Override ContentType=\"application/vnd.ms-word."
                             "document.macroEnabled.main+xml\"/></Types>"}}))
          == u"template.macros");
    CHECK(refusalOf(packed(plain, {}, {{"../../evil.txt", "x"}})) == u"template.leads_out");
    CHECK(refusalOf(packed(plain, {}, {{"word/media/image..1.png", "x"}})).isEmpty());
}

TEST_CASE("content types are read as XML: references and case do not hide a macro, and a comment is none",
          "[template][hostile]")
{
    const QByteArray plain = kOpenDocument + kCloseDocument;
    const auto typed = [&](const QByteArray& types) {
        return refusalOf(packed(plain, {}, {{"[Content_Types].xml", "<Types>" + types + "</Types>"}}));
    };
    CHECK(typed("<Override ContentType=\"application/vnd.ms-word.document.macro&#69;nabled.main+xml\"/>")
          == u"template.macros");
    CHECK(typed("<Override ContentType=\"application/vnd.ms-word.document.MACROENABLED.main+xml\"/>")
          == u"template.macros");
    CHECK(typed("<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>")
          == u"template.macros");
    CHECK(typed("<!-- no vbaProject, nothing macroEnabled --><Default Extension=\"xml\" "
                "ContentType=\"application/xml\"/>")
              .isEmpty());
    CHECK(typed("<Default") == u"template.damaged");
}

TEST_CASE("controls are refused where a template is new, and one that is kept is filled all the same", "[template]")
{
    const QByteArray plain = kOpenDocument + kCloseDocument;
    const QString name = QStringLiteral("a.docx");
    CHECK(checkNoControls(packed(plain), name).has_value());
    const QByteArray named = packed(plain, {}, {{"word/activeX/activeX1.xml", "<x/>"}});
    const QByteArray typed = packed(
        plain, {},
        {{"[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-office.activeX+xml\"/></Types>"}});
    for (const QByteArray& bytes : {named, typed}) {
        CHECK(refusalOf(bytes).isEmpty());
        const auto checked = checkNoControls(bytes, name);
        REQUIRE_FALSE(checked.has_value());
        CHECK(checked.error().code == u"template.controls");
        CHECK(checked.error().args == QStringList{name});
    }
}

TEST_CASE("a place may be broken at any character", "[template]")
{
    const QString text = QStringLiteral("前{{姓名}}后");
    for (qsizetype first = 1; first < text.size(); ++first) {
        for (qsizetype second = first; second < text.size(); ++second) {
            QByteArray runs;
            for (const QString& part : {text.left(first), text.mid(first, second - first), text.mid(second)})
                runs += "<w:r><w:rPr><w:b/></w:rPr><w:t>" + part.toUtf8() + "</w:t></w:r>";
            const auto opened = WordTemplate::open(packed(kOpenDocument + "<w:p>" + runs + "</w:p>" + kCloseDocument),
                                                   QStringLiteral("a.docx"));
            REQUIRE(opened.has_value());
            REQUIRE(opened->marks().size() == 1);
            const auto filled = opened->fill({{{QStringLiteral("姓名"), QStringLiteral("王五")}}, {}, {}});
            REQUIRE(filled.has_value());
            const auto again = WordTemplate::open(*filled, QStringLiteral("b.docx"));
            REQUIRE(again.has_value());
            CHECK(again->marks().isEmpty());
        }
    }
}
