// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_styles.h"

#include "report/page_geometry.h"
#include "report/red_mark.h"
#include "report/word_xml.h"

#include <array>

namespace branchbook::report {

namespace {

// In whole twips, rounded down: 22 lines and 28 characters must not be a hair more than the type area.
constexpr int kWordLine = 579;
constexpr int kWordCharacter = 315;
constexpr int kWordTypeWidth = 8844;
constexpr int kWordCellLine = 400;
constexpr int kWordSize3 = 32; ///< half points: Word's 三号 is 16 pt …
constexpr int kWordSqueeze = -5; ///< … and 28 of them are too wide; squeezed to 15.75 pt they fit

enum class Look { Plain, Bold, Red };
enum class Rule { Exact, AtLeast, Auto };

/// `left`, `first` (negative: hanging), `before`, `after` and `line` in twips; size in half points.
struct StyleSpec {
    const char* id;
    const char* name;
    const char* next;
    FontRole font = FontRole::Body;
    int size = kWordSize3;
    const char* align = nullptr;
    int left = 0;
    int right = 0;
    int first = 0;
    int before = 0;
    int after = 0;
    int line = kWordLine;
    Rule rule = Rule::Exact;
    int outline = -1;
    Look look = Look::Plain;
    enum class Glue { Loose, WithNext } glue = Glue::Loose;
};

using Glue = StyleSpec::Glue;
namespace ws = word_style;

const std::vector<StyleSpec>& paragraphStyles()
{
    constexpr int indent = 2 * kWordCharacter;
    static const std::vector<StyleSpec> table{
        {ws::kBody, "Body Text", ws::kBody, FontRole::Body, kWordSize3, "both", 0, 0, indent},
        {ws::kTitle, "Title", ws::kBody, FontRole::Title, 44, "center", 0, 0, 0, 0, kWordLine, kWordLine, Rule::Exact,
         -1, Look::Plain, Glue::WithNext},
        {ws::kAddressee, "Addressee", ws::kBody},
        {"Heading1", "heading 1", ws::kBody, FontRole::Hei, kWordSize3, "left", 0, 0, indent, 0, 0, kWordLine,
         Rule::Exact, 0, Look::Plain, Glue::WithNext},
        {"Heading2", "heading 2", ws::kBody, FontRole::Kai, kWordSize3, "left", 0, 0, indent, 0, 0, kWordLine,
         Rule::Exact, 1, Look::Plain, Glue::WithNext},
        {"Heading3", "heading 3", ws::kBody, FontRole::Body, kWordSize3, "left", 0, 0, indent, 0, 0, kWordLine,
         Rule::Exact, 2, Look::Plain, Glue::WithNext},
        {"Heading4", "heading 4", ws::kBody, FontRole::Body, kWordSize3, "left", 0, 0, indent, 0, 0, kWordLine,
         Rule::Exact, 3, Look::Plain, Glue::WithNext},
        {ws::kCaption, "caption", ws::kBody, FontRole::Hei, 24, "center", 0, 0, 0, 100, 80, kWordCellLine, Rule::Exact,
         -1, Look::Plain, Glue::WithNext},
        {ws::kTableText, "Table Text", ws::kTableText, FontRole::Song, 24, "center", 0, 0, 0, 0, 0, kWordCellLine},
        {ws::kTableLeft, "Table Left", ws::kTableLeft, FontRole::Song, 24, "left", 0, 0, 0, 0, 0, kWordCellLine},
        {ws::kTableRight, "Table Right", ws::kTableRight, FontRole::Song, 24, "right", 0, 0, 0, 0, 0, kWordCellLine},
        {ws::kTableHead, "Table Head", ws::kTableText, FontRole::Hei, 24, "center", 0, 0, 0, 0, 0, kWordCellLine},
        {ws::kTableNote, "Table Note", ws::kBody, FontRole::Song, 21, "left", 0, 0, 0, 40, 0, 320},
        {ws::kTableEnd, "Table End", ws::kBody, FontRole::Song, 2, "left", 0, 0, 0, 0, 0, 120},
        {ws::kChart, "Chart", ws::kCaption, FontRole::Song, 24, "center", 0, 0, 0, 120, 0, 240, Rule::Auto, -1,
         Look::Plain, Glue::WithNext},
        {ws::kSignature, "Signature", ws::kBody, FontRole::Body, kWordSize3, "right", 0, indent},
        {ws::kAttachments, "Attachment Note", ws::kAttachments, FontRole::Body, kWordSize3, "left", 5 * kWordCharacter,
         0, -3 * kWordCharacter},
        {ws::kNameList, "Name List", ws::kNameList, FontRole::Body, kWordSize3, "left", 5 * kWordCharacter, 0,
         -3 * kWordCharacter},
        {ws::kSignHere, "Sign Here", ws::kSignHere, FontRole::Body, kWordSize3, "left", indent, 0, 0, kWordLine / 2},
        {ws::kRedMark, "Red Mark", ws::kNumber, FontRole::Title, 72, "center", 0, 0, 0, int(kRedMarkTop * 20), 0, 800,
         Rule::AtLeast, -1, Look::Red, Glue::WithNext},
        {ws::kNumber, "Document Number", ws::kIssue, FontRole::Body, kWordSize3, "center", 0, 0, 0, 2 * kWordLine},
        {ws::kIssue, "Issue Line", ws::kTitle, FontRole::Body, kWordSize3, "left", 0, 0, 0, 0, 0, 320, Rule::AtLeast},
        {ws::kColophon, "Colophon", ws::kColophon, FontRole::Body, 28, "left", 280, 280, 0, 0, 0, 480},
        {ws::kFooterOdd, "Footer Odd", ws::kFooterOdd, FontRole::Song, 28, "right", 0, 280, 0, 0, 0, 280},
        {ws::kFooterEven, "Footer Even", ws::kFooterEven, FontRole::Song, 28, "left", 280, 0, 0, 0, 0, 280},
    };
    return table;
}

void writeFonts(WordXml& xml, FontRole role)
{
    const QString font = wantedFont(role);
    xml.empty("w:rFonts", {{"w:ascii", font}, {"w:eastAsia", font}, {"w:hAnsi", font}, {"w:cs", font}});
}

void writeSize(WordXml& xml, int halfPoints)
{
    xml.value("w:spacing", halfPoints == kWordSize3 ? kWordSqueeze : 0);
    xml.value("w:sz", halfPoints);
    xml.value("w:szCs", halfPoints);
}

void writeRun(WordXml& xml, const StyleSpec& style)
{
    xml.open("w:rPr");
    writeFonts(xml, style.font);
    if (style.look == Look::Bold)
        xml.empty("w:b");
    if (style.look == Look::Red)
        xml.value("w:color", "FF0000");
    writeSize(xml, style.size);
    xml.close();
}

void writeTab(WordXml& xml, const char* kind, const char* leader, int position)
{
    xml.empty("w:tab", {{"w:val", kind}, {"w:leader", leader}, {"w:pos", position}});
}

/// In the order of the schema: borders and tabs stand between keeping and spacing.
void writeExtras(WordXml& xml, const QByteArray& id)
{
    if (id == ws::kIssue) {
        xml.open("w:pBdr");
        xml.empty("w:bottom", {{"w:val", "single"}, {"w:sz", 12}, {"w:space", 11}, {"w:color", "FF0000"}});
        xml.close();
    }
    if (id != ws::kIssue && id != ws::kColophon && id != ws::kSignHere)
        return;
    xml.open("w:tabs");
    if (id == ws::kIssue) {
        writeTab(xml, "left", "none", kWordCharacter);
        writeTab(xml, "right", "none", kWordTypeWidth - kWordCharacter);
    } else if (id == ws::kColophon) {
        writeTab(xml, "right", "none", kWordTypeWidth - 280);
    } else {
        writeTab(xml, "left", "underscore", 20 * kWordCharacter);
    }
    xml.close();
}

void writeIndent(WordXml& xml, const StyleSpec& style)
{
    if (style.left == 0 && style.right == 0 && style.first == 0)
        return;
    if (style.first == 2 * kWordCharacter && style.left == 0)
        xml.empty("w:ind", {{"w:firstLineChars", 200}, {"w:firstLine", style.first}});
    else
        xml.empty("w:ind",
                  {{"w:left", style.left}, {"w:right", style.right}, {"w:hanging", std::max(0, -style.first)}});
}

void writeParagraphStyle(WordXml& xml, const StyleSpec& style)
{
    const QByteArray id(style.id);
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:styleId", style.id}});
    xml.value("w:name", style.name);
    xml.value("w:basedOn", ws::kBlank);
    xml.value("w:next", style.next);
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    if (style.glue == Glue::WithNext)
        xml.empty("w:keepNext");
    writeExtras(xml, id);
    xml.value("w:snapToGrid", 0);
    const char* rule = style.rule == Rule::Exact ? "exact" : style.rule == Rule::AtLeast ? "atLeast" : "auto";
    xml.empty("w:spacing",
              {{"w:before", style.before}, {"w:after", style.after}, {"w:line", style.line}, {"w:lineRule", rule}});
    writeIndent(xml, style);
    if (style.align != nullptr)
        xml.value("w:jc", style.align);
    if (style.outline >= 0)
        xml.value("w:outlineLvl", style.outline);
    xml.close();
    writeRun(xml, style);
    xml.close();
}

void writeDefaults(WordXml& xml)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    writeFonts(xml, FontRole::Body);
    writeSize(xml, kWordSize3);
    xml.empty("w:lang", {{"w:val", "zh-CN"}, {"w:eastAsia", "zh-CN"}, {"w:bidi", "ar-SA"}});
    xml.close();
    xml.close();
    xml.empty("w:pPrDefault");
    xml.close();
}

void writeNormal(WordXml& xml)
{
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:default", 1}, {"w:styleId", ws::kBlank}});
    xml.value("w:name", "Normal");
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    xml.value("w:widowControl", 0);
    xml.value("w:autoSpaceDE", 0);
    xml.value("w:autoSpaceDN", 0);
    xml.value("w:snapToGrid", 0); // the exact line is the grid, in every program alike
    xml.empty("w:spacing", {{"w:before", 0}, {"w:after", 0}, {"w:line", kWordLine}, {"w:lineRule", "exact"}});
    xml.close();
    xml.open("w:rPr");
    writeSize(xml, kWordSize3);
    xml.close();
    xml.close();
}

void writeCharacterStyles(WordXml& xml)
{
    xml.open("w:style", {{"w:type", "character"}, {"w:styleId", ws::kStrong}});
    xml.value("w:name", "Strong");
    xml.empty("w:qFormat");
    xml.open("w:rPr");
    xml.empty("w:b");
    xml.empty("w:bCs");
    xml.close();
    xml.close();
    xml.open("w:style", {{"w:type", "character"}, {"w:styleId", ws::kLabel}});
    xml.value("w:name", "Name Label");
    xml.empty("w:qFormat");
    xml.open("w:rPr");
    writeFonts(xml, FontRole::Hei);
    xml.close();
    xml.close();
}

void writeTableStyle(WordXml& xml)
{
    xml.open("w:style", {{"w:type", "table"}, {"w:styleId", ws::kTableGrid}});
    xml.value("w:name", "Table Grid");
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    for (const char* edge : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        xml.empty(edge, {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 0}, {"w:color", "auto"}});
    xml.close();
    xml.open("w:tblCellMar");
    xml.empty("w:top", {{"w:w", 40}, {"w:type", "dxa"}});
    xml.empty("w:left", {{"w:w", 80}, {"w:type", "dxa"}});
    xml.empty("w:bottom", {{"w:w", 40}, {"w:type", "dxa"}});
    xml.empty("w:right", {{"w:w", 80}, {"w:type", "dxa"}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QString wantedFont(FontRole role)
{
    switch (role) {
    case FontRole::Title: return QStringLiteral("方正小标宋简体");
    case FontRole::Body: return QStringLiteral("仿宋_GB2312");
    case FontRole::Kai: return QStringLiteral("楷体_GB2312");
    case FontRole::Hei: return QStringLiteral("黑体");
    case FontRole::Song: return QStringLiteral("宋体");
    }
    return {};
}

QString otherFontName(FontRole role)
{
    switch (role) {
    case FontRole::Title: return QStringLiteral("方正小标宋_GBK");
    case FontRole::Body: return QStringLiteral("仿宋");
    case FontRole::Kai: return QStringLiteral("楷体");
    case FontRole::Hei: return QStringLiteral("SimHei");
    case FontRole::Song: return QStringLiteral("SimSun");
    }
    return {};
}

QByteArray stylesPart()
{
    WordXml xml;
    xml.open("w:styles", {{"xmlns:w", kWordNamespace}});
    writeDefaults(xml);
    writeNormal(xml);
    for (const StyleSpec& style : paragraphStyles())
        writeParagraphStyle(xml, style);
    writeCharacterStyles(xml);
    writeTableStyle(xml);
    return xml.finish();
}

QByteArray fontTablePart()
{
    WordXml xml;
    xml.open("w:fonts", {{"xmlns:w", kWordNamespace}});
    for (const FontRole role : {FontRole::Title, FontRole::Body, FontRole::Kai, FontRole::Hei, FontRole::Song}) {
        xml.open("w:font", {{"w:name", wantedFont(role)}});
        xml.value("w:altName", otherFontName(role));
        xml.value("w:charset", "86");
        xml.value("w:pitch", role == FontRole::Title ? "auto" : "fixed");
        xml.close();
    }
    return xml.finish();
}

} // namespace branchbook::report
