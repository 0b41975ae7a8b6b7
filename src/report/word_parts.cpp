// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_parts.h"

#include "report/word_xml.h"

#include <array>

namespace branchbook::report {

namespace {

constexpr char kPackageRelations[] = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr char kCoreType[] = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

struct PartType {
    const char* part;
    const char* type;
};
constexpr std::array<PartType, 8> kPartTypes{{
    {"/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"},
    {"/word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"},
    {"/word/settings.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"},
    {"/word/fontTable.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"},
    {"/word/footer1.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"},
    {"/word/footer2.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"},
    {"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
    {"/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"},
}};

void relation(WordXml& xml, int id, const QString& type, const QString& target)
{
    xml.empty("Relationship", {{"Id", QStringLiteral("rId%1").arg(id)}, {"Type", type}, {"Target", target}});
}

QString officeRelation(const char* name)
{
    return QString::fromLatin1(kRelationNamespace) + u'/' + QString::fromLatin1(name);
}

} // namespace

QByteArray contentTypesPart()
{
    WordXml xml;
    xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    xml.empty("Default",
              {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
    xml.empty("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    xml.empty("Default", {{"Extension", "png"}, {"ContentType", "image/png"}});
    for (const PartType& part : kPartTypes)
        xml.empty("Override", {{"PartName", part.part}, {"ContentType", part.type}});
    return xml.finish();
}

QByteArray packageRelations()
{
    WordXml xml;
    xml.open("Relationships", {{"xmlns", kPackageRelations}});
    relation(xml, 1, officeRelation("officeDocument"), QStringLiteral("word/document.xml"));
    relation(xml, 2, QString::fromLatin1(kCoreType), QStringLiteral("docProps/core.xml"));
    relation(xml, 3, officeRelation("extended-properties"), QStringLiteral("docProps/app.xml"));
    return xml.finish();
}

QByteArray documentRelations(int pictures, int firstPicture)
{
    WordXml xml;
    xml.open("Relationships", {{"xmlns", kPackageRelations}});
    relation(xml, 1, officeRelation("styles"), QStringLiteral("styles.xml"));
    relation(xml, 2, officeRelation("settings"), QStringLiteral("settings.xml"));
    relation(xml, 3, officeRelation("fontTable"), QStringLiteral("fontTable.xml"));
    relation(xml, 4, officeRelation("footer"), QStringLiteral("footer1.xml"));
    relation(xml, 5, officeRelation("footer"), QStringLiteral("footer2.xml"));
    for (int i = 0; i < pictures; ++i)
        relation(xml, firstPicture + i, officeRelation("image"), QStringLiteral("media/chart%1.png").arg(i + 1));
    return xml.finish();
}

QByteArray corePart(const Metadata& metadata)
{
    WordXml xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
              {"xmlns:dcterms", "http://purl.org/dc/terms/"},
              {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    xml.text("dc:title", metadata.title);
    xml.text("dc:subject", metadata.subject);
    xml.text("dc:creator", metadata.author);
    xml.text("dc:language", QStringLiteral("zh-CN"));
    if (metadata.created.isValid())
        xml.text("dcterms:created", metadata.created.toUTC().toString(Qt::ISODate), {{"xsi:type", "dcterms:W3CDTF"}});
    return xml.finish();
}

QByteArray appPart(const Metadata& metadata)
{
    WordXml xml;
    xml.open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.text("Application", metadata.creator);
    return xml.finish();
}

QByteArray settingsPart()
{
    WordXml xml;
    xml.open("w:settings", {{"xmlns:w", kWordNamespace}});
    xml.empty("w:zoom", {{"w:percent", 100}});
    xml.value("w:defaultTabStop", 420);
    xml.empty("w:evenAndOddHeaders"); // page numbers stand outside
    xml.value("w:characterSpacingControl", "compressPunctuation");
    xml.open("w:compat");
    xml.empty("w:doNotExpandShiftReturn"); // a value of several lines is not spread over the page, line by line
    xml.empty("w:useFELayout");
    xml.empty(
        "w:compatSetting",
        {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", "15"}});
    xml.close();
    xml.empty("w:themeFontLang", {{"w:val", "zh-CN"}, {"w:eastAsia", "zh-CN"}});
    return xml.finish();
}

QByteArray footerPart(const char* style)
{
    WordXml xml;
    xml.open("w:ftr", {{"xmlns:w", kWordNamespace}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.value("w:pStyle", style);
    xml.close();
    const auto run = [&xml](const QString& text) {
        xml.open("w:r");
        xml.text("w:t", text, {{"xml:space", "preserve"}});
        xml.close();
    };
    run(QStringLiteral("— "));
    xml.open("w:fldSimple", {{"w:instr", "PAGE"}});
    run(QStringLiteral("1"));
    xml.close();
    run(QStringLiteral(" —"));
    return xml.finish();
}

} // namespace branchbook::report
