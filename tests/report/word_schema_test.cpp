// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a .docx against the rules of ECMA-376: well-formed, children in the order of the schema, nothing refers
// to what is not there. Word refuses what breaks these, LibreOffice forgives it.
#include "report/quarter_sample.h"
#include "report/word_reader.h"

#include "branchbook/report/gathering_document.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

namespace {

/// Of CT_PPr, CT_RPr … (ECMA-376 part 1, 17.3 and 17.4): only the elements that we may write.
const QMap<QString, QStringList>& schemaOrder()
{
    const auto list = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    static const QMap<QString, QStringList> order{
        {QStringLiteral("pPr"),
         list("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
              "kinsoku wordWrap overflowPunct autoSpaceDE autoSpaceDN snapToGrid spacing ind "
              "contextualSpacing jc textAlignment outlineLvl rPr sectPr")},
        {QStringLiteral("rPr"), list("rStyle rFonts b bCs i iCs color spacing w kern position sz szCs u lang")},
        {QStringLiteral("tblPr"),
         list("tblStyle tblpPr tblOverlap tblW jc tblInd tblBorders shd tblLayout tblCellMar "
              "tblLook")},
        {QStringLiteral("tcPr"), list("tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign")},
        {QStringLiteral("tc"), list("tcPr p")},
        {QStringLiteral("tr"), list("trPr tc")},
        {QStringLiteral("tbl"), list("tblPr tblGrid tr")},
        {QStringLiteral("tblBorders"), list("top left bottom right insideH insideV")},
        {QStringLiteral("tblCellMar"), list("top left bottom right")},
        {QStringLiteral("pBdr"), list("top left bottom right between")},
        {QStringLiteral("sectPr"), list("footerReference pgSz pgMar cols docGrid")},
        {QStringLiteral("style"), list("name basedOn next uiPriority qFormat pPr rPr tblPr")},
        {QStringLiteral("settings"),
         list("zoom defaultTabStop evenAndOddHeaders characterSpacingControl compat "
              "themeFontLang")},
        {QStringLiteral("font"), list("altName charset family pitch")},
        {QStringLiteral("inline"), list("extent docPr cNvGraphicFramePr graphic")},
    };
    return order;
}

struct Scan {
    QStringList faults;
    QSet<QString> ids; ///< r:id, r:embed
    QSet<QString> styles; ///< used
    QSet<QString> defined;
    int drawings = 0;
};

void checkOrder(const QString& parent, const QStringList& children, Scan& scan)
{
    if (!schemaOrder().contains(parent))
        return;
    qsizetype reached = 0;
    for (const QString& child : children) {
        const qsizetype at = schemaOrder()[parent].indexOf(child);
        if (at < reached)
            scan.faults << QStringLiteral("%1 in %2: %3").arg(child, parent, children.join(u' '));
        reached = std::max(at, reached);
    }
}

void note(const QXmlStreamReader& xml, Scan& scan)
{
    const QString value = xml.attributes().value(QStringLiteral("w:val")).toString();
    for (const auto& attribute : xml.attributes()) {
        if (attribute.qualifiedName() == u"r:id" || attribute.qualifiedName() == u"r:embed")
            scan.ids << attribute.value().toString();
        if (attribute.qualifiedName() == u"w:styleId")
            scan.defined << attribute.value().toString();
    }
    static const QSet<QString> referring{QStringLiteral("pStyle"), QStringLiteral("rStyle"), QStringLiteral("tblStyle"),
                                         QStringLiteral("basedOn"), QStringLiteral("next")};
    if (referring.contains(xml.name().toString()))
        scan.styles << value;
    scan.drawings += xml.name() == u"drawing" ? 1 : 0;
}

Scan scanPart(const QByteArray& bytes)
{
    Scan scan;
    QXmlStreamReader xml(bytes);
    QList<std::pair<QString, QStringList>> open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (!open.isEmpty())
                open.last().second << xml.name().toString();
            open.append({xml.name().toString(), {}});
            note(xml, scan);
        } else if (xml.isEndElement()) {
            const auto done = open.takeLast();
            checkOrder(done.first, done.second, scan);
        }
    }
    if (xml.hasError())
        scan.faults << xml.errorString();
    return scan;
}

/// Every kind of block there is.
Document everything()
{
    Document document = quarterDocument(collectQuarter(quarterSample()), {});
    document.blocks.insert(document.blocks.begin(),
                           RedHead{QStringLiteral("机关第一党支部委员会会议纪要"), QStringLiteral("〔2026〕3号"),
                                   QStringLiteral("青溪县水务局"), QStringLiteral("2026年9月18日")});
    document.blocks.emplace_back(AttachmentNote{{QStringLiteral("名单"), QStringLiteral("方案")}});
    document.blocks.emplace_back(NameList{QStringLiteral("出席"), QStringLiteral("甲、乙")});
    document.blocks.emplace_back(SignatureLines{{QStringLiteral("记录人")}});
    document.blocks.emplace_back(Spacer{2});
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(
        Table{{}, {{QStringLiteral("栏"), 1}}, {{QStringLiteral("格")}}, {}, HeadRow::Absent, 30});
    document.blocks.emplace_back(
        Colophon{QStringLiteral("各党小组"), QStringLiteral("支部"), QStringLiteral("2026年9月18日印发")});
    return document;
}

} // namespace

TEST_CASE("every part is well-formed and its elements stand in the order of the schema", "[report][word]")
{
    const WordFile word(everything());
    for (const QString& name : word.parts()) {
        if (name.endsWith(QStringLiteral(".png")))
            continue;
        CAPTURE(name.toStdString());
        CHECK(scanPart(word.part(name)).faults == QStringList());
    }
}

TEST_CASE("nothing in a .docx refers to what is not there", "[report][word]")
{
    const Document document = everything();
    const WordFile word(document);
    const Scan body = scanPart(word.part(QStringLiteral("word/document.xml")));
    const Scan styles = scanPart(word.part(QStringLiteral("word/styles.xml")));
    CHECK(styles.defined.contains(body.styles));
    CHECK(styles.defined.contains(styles.styles));
    const auto charts =
        std::ranges::count_if(document.blocks, [](const Block& block) { return std::holds_alternative<Chart>(block); });
    REQUIRE(charts == 2); // who is how old, who came
    CHECK(body.drawings == charts);

    const QString relations = QString::fromUtf8(word.part(QStringLiteral("word/_rels/document.xml.rels")));
    for (const QString& id : body.ids)
        CHECK(relations.contains(QStringLiteral("Id=\"%1\"").arg(id)));
    const QStringList parts = word.parts();
    CHECK(parts.first() == QStringLiteral("[Content_Types].xml"));
    const QString types = QString::fromUtf8(word.part(QStringLiteral("[Content_Types].xml")));
    for (const QString& name : parts) {
        const bool byEnding = name.endsWith(QStringLiteral(".rels")) || name.endsWith(QStringLiteral(".png"));
        CAPTURE(name.toStdString());
        CHECK((byEnding || name == parts.first() || types.contains(QStringLiteral("\"/%1\"").arg(name))));
    }
    CHECK(parts.contains(QStringLiteral("word/media/chart1.png")));
    CHECK(word.part(QStringLiteral("word/media/chart1.png")).startsWith("\x89PNG"));
}

TEST_CASE("rows are never split, heads repeat, and a chart is told in words", "[report][word]")
{
    const WordFile word(everything());
    const QByteArray body = word.part(QStringLiteral("word/document.xml"));
    CHECK(body.count("<w:tr>") == body.count("<w:cantSplit/>"));
    qsizetype withHead = 0;
    for (const Block& block : everything().blocks) {
        const auto* table = std::get_if<Table>(&block);
        withHead += table != nullptr && table->headRow == HeadRow::Shown ? 1 : 0;
    }
    CHECK(withHead > 3);
    CHECK(body.count("<w:tblHeader/>") == withHead);
    // 7月 5/4, 8月 4/3, 9月 5/5 of the sample
    CHECK(QString::fromUtf8(body).contains(
        QStringLiteral("7月：应到人次5，实到人次4；8月：应到人次4，实到人次3；9月：")));
}

TEST_CASE("what no XML can hold is dropped, what looks like XML is kept", "[report][word]")
{
    Document document;
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("一\x01二<b>&\"'𠮷\n") + QChar(0xFFFF) + QChar(0xD800)
                                               + QStringLiteral("三\t四]]>")));
    const WordFile word(document);
    CHECK(scanPart(word.part(QStringLiteral("word/document.xml"))).faults == QStringList());
    const auto paragraphs = word.read().value(u"paragraphs").toArray();
    REQUIRE(paragraphs.size() == 1);
    CHECK(paragraphs[0].toObject().value(u"text").toString() == QStringLiteral("一二<b>&\"'𠮷\n三\t四]]>"));
}
