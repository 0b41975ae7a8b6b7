// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_styles.h"

#include "report/word_style_table.h"
#include "report/word_xml.h"

#include <algorithm>

namespace branchbook::report {

namespace {

namespace ws = word_style;
using Glue = StyleSpec::Glue;

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
    if (style.look == WordLook::Bold)
        xml.empty("w:b");
    if (style.look == WordLook::Red)
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
    const char* rule = style.rule == LineRule::Exact ? "exact" : style.rule == LineRule::AtLeast ? "atLeast" : "auto";
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
    // Digits of a text that is said to be Chinese are broken anywhere by LibreOffice, as Chinese characters are.
    xml.empty("w:lang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}, {"w:bidi", "ar-SA"}});
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
