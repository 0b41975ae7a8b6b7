// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_body.h"

#include "report/page_geometry.h"
#include "report/red_mark.h"
#include "report/word_styles.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace branchbook::report {

namespace {

namespace ws = word_style;

constexpr int kBodyPitch = 579; ///< twips: 22 of them fit, 22 times the rounded 580 would not

/// In characters; what is not full-width counts half.
double widthInCharacters(const QString& text)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double sum, QChar c) { return sum + (c.unicode() < 0x2000 ? 0.5 : 1.0); });
}

void writeSection(WordXml& xml, Paper paper)
{
    const geometry::Page page = geometry::pageOf(paper);
    const bool upright = paper == Paper::Portrait;
    const double right = page.pageWidth - page.left - page.width;
    const double bottom = page.pageHeight - page.top - page.height;
    xml.open("w:sectPr");
    xml.empty("w:footerReference", {{"w:type", "default"}, {"r:id", "rId4"}});
    xml.empty("w:footerReference", {{"w:type", "even"}, {"r:id", "rId5"}});
    if (upright)
        xml.empty("w:pgSz", {{"w:w", twips(page.pageWidth)}, {"w:h", twips(page.pageHeight)}});
    else
        xml.empty("w:pgSz",
                  {{"w:w", twips(page.pageWidth)}, {"w:h", twips(page.pageHeight)}, {"w:orient", "landscape"}});
    // The number's line is 14 pt high; its dashes run 7 mm below the type area.
    const double footer = bottom - geometry::kPageNumberDrop - geometry::kSize4 / 2;
    xml.empty("w:pgMar",
              {{"w:top", twips(page.top)},
               {"w:right", twips(right)},
               {"w:bottom", twips(bottom)},
               {"w:left", twips(page.left)},
               {"w:header", twips(std::min(page.top, geometry::fromMm(15)))},
               {"w:footer", twips(std::max(geometry::fromMm(5), footer))},
               {"w:gutter", 0}});
    if (upright)
        xml.empty("w:docGrid", {{"w:type", "lines"}, {"w:linePitch", kBodyPitch}});
    xml.close();
}

} // namespace

WordBody::WordBody(Paper paper)
    : m_paper(paper)
    , m_typeWidth(twips(geometry::pageOf(paper).width))
{
    m_xml.open("w:document",
               {{"xmlns:w", kWordNamespace},
                {"xmlns:r", kRelationNamespace},
                {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
                {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
    m_xml.open("w:body");
}

Result<> WordBody::add(const Block& block, Stay stay)
{
    m_stay = stay;
    m_keepNext = stay == Stay::WithNext && !std::holds_alternative<Table>(block); // of a table the last rows alone
    return std::visit([this](const auto& kind) { return write(kind); }, block);
}

QByteArray WordBody::finish()
{
    writeSection(m_xml, m_paper);
    return m_xml.finish();
}

void WordBody::openParagraph(const char* style)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.value("w:pStyle", style);
    if (m_keepNext)
        m_xml.empty("w:keepNext");
    if (std::exchange(m_breakBefore, false))
        m_xml.empty("w:pageBreakBefore");
}

void WordBody::run(const QString& text, const char* characterStyle, int halfPoints)
{
    m_xml.open("w:r");
    if (characterStyle != nullptr || halfPoints > 0) {
        m_xml.open("w:rPr");
        if (characterStyle != nullptr)
            m_xml.value("w:rStyle", characterStyle);
        if (halfPoints > 0) {
            m_xml.value("w:sz", halfPoints);
            m_xml.value("w:szCs", halfPoints);
        }
        m_xml.close();
    }
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.empty("w:br");
        const QStringList stretches = lines[i].split(u'\t');
        for (qsizetype k = 0; k < stretches.size(); ++k) {
            if (k > 0)
                m_xml.empty("w:tab");
            if (!stretches[k].isEmpty())
                m_xml.text("w:t", stretches[k], {{"xml:space", "preserve"}});
        }
    }
    m_xml.close();
}

void WordBody::paragraph(const char* style, const QString& text)
{
    openParagraph(style);
    closeProperties();
    if (!text.isEmpty())
        run(text);
    m_xml.close();
}

void WordBody::blankLines(int count)
{
    for (int i = 0; i < count; ++i)
        paragraph(ws::kBlank, {});
}

Result<> WordBody::write(const Title& block)
{
    paragraph(ws::kTitle, block.lines.join(u'\n'));
    return {};
}

Result<> WordBody::write(const Addressee& block)
{
    paragraph(ws::kAddressee, block.text);
    return {};
}

Result<> WordBody::write(const Heading& block)
{
    const QByteArray style = "Heading" + QByteArray::number(std::clamp(block.level, 1, 4));
    paragraph(style.constData(), block.text);
    return {};
}

Result<> WordBody::write(const Paragraph& block)
{
    if (block.stay == Stay::WithNext || (!block.runs.isEmpty() && block.runs.last().text.endsWith(u'：')))
        m_keepNext = true; // as our own pages do
    openParagraph(ws::kBody);
    closeProperties();
    for (const Run& part : block.runs)
        run(part.text, part.emphasis == Emphasis::Bold ? ws::kStrong : nullptr);
    m_xml.close();
    return {};
}

/// 7.3.5.2 in characters, as the typesetter has it; both lines from the left, so that the two beginnings stand two
/// characters apart in every font.
Result<> WordBody::write(const Signature& block)
{
    const double issuer = widthInCharacters(block.issuer);
    const double date = widthInCharacters(block.date);
    const double room = geometry::kCharacters - 2;
    const double issuerLeft = std::max(0.0, date > issuer ? room - date - 2 : room - issuer);
    m_keepNext = true;
    blankLines(1);
    const auto line = [&](const QString& text, double left) {
        openParagraph(ws::kSignature);
        if (block.isTemplate) {
            m_xml.empty("w:ind", {{"w:left", 0}, {"w:right", twips(2 * geometry::kCharacterPitch)}});
            m_xml.value("w:jc", "right");
        } else {
            m_xml.empty("w:ind", {{"w:left", twips(left * geometry::kCharacterPitch)}, {"w:right", 0}});
        }
        closeProperties();
        run(text);
        m_xml.close();
    };
    line(block.issuer, issuerLeft);
    m_keepNext = false;
    line(block.date, issuerLeft + 2);
    return {};
}

Result<> WordBody::write(const AttachmentNote& block)
{
    blankLines(1);
    for (qsizetype i = 0; i < block.names.size(); ++i) {
        const QString number = block.names.size() > 1 ? QStringLiteral("%1. ").arg(i + 1) : QString();
        paragraph(ws::kAttachments,
                  (i == 0 ? QStringLiteral("附件：") : QStringLiteral("\t")) + number + block.names[i]);
    }
    return {};
}

Result<> WordBody::write(const RedHead& block)
{
    openParagraph(ws::kRedMark);
    closeProperties();
    run(block.mark, nullptr, int(2 * redMarkSize(block.mark)));
    m_xml.close();
    if (block.number.isEmpty())
        blankLines(2);
    else
        paragraph(ws::kNumber, block.number);
    paragraph(ws::kIssue, u'\t' + block.issuer + u'\t' + block.date);
    blankLines(2);
    return {};
}

Result<> WordBody::write(const NameList& block)
{
    openParagraph(ws::kNameList);
    closeProperties();
    run(block.label + u'：', ws::kLabel);
    run(block.names);
    m_xml.close();
    return {};
}

Result<> WordBody::write(const SignatureLines& block)
{
    for (qsizetype i = 0; i < block.roles.size(); ++i) {
        m_keepNext = i + 1 < block.roles.size();
        paragraph(ws::kSignHere, block.roles[i] + QStringLiteral("：\t"));
    }
    return {};
}

Result<> WordBody::write(const PersonPhoto&)
{
    paragraph(ws::kSignHere, QStringLiteral("照片：\t"));
    return {};
}

Result<> WordBody::write(const PageBreak&)
{
    m_breakBefore = true;
    return {};
}

Result<> WordBody::write(const Spacer& block)
{
    blankLines(block.lines);
    return {};
}

} // namespace branchbook::report
