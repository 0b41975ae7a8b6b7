// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart goes into a .docx as a picture with its figures as alternative text: no two programs draw a Word chart alike.
#include "report/chart_picture.h"
#include "report/word_body.h"
#include "report/word_styles.h"

#include <cmath>

namespace branchbook::report {

namespace {

constexpr double kEmuPerPoint = 12700;
constexpr char kPictureNamespace[] = "http://schemas.openxmlformats.org/drawingml/2006/picture";

int emu(double points)
{
    return int(std::lround(points * kEmuPerPoint));
}

} // namespace

void WordBody::writeInline(int number, double width, double height, const QString& told)
{
    const QString name = QStringLiteral("chart%1").arg(number);
    m_xml.open("wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    m_xml.empty("wp:extent", {{"cx", emu(width)}, {"cy", emu(height)}});
    m_xml.empty("wp:docPr", {{"id", number}, {"name", name}, {"descr", told}});
    m_xml.open("wp:cNvGraphicFramePr");
    m_xml.empty("a:graphicFrameLocks", {{"noChangeAspect", 1}});
    m_xml.close();
    m_xml.open("a:graphic");
    m_xml.open("a:graphicData", {{"uri", kPictureNamespace}});
    m_xml.open("pic:pic");
    m_xml.open("pic:nvPicPr");
    m_xml.empty("pic:cNvPr", {{"id", number}, {"name", name}, {"descr", told}});
    m_xml.empty("pic:cNvPicPr");
    m_xml.close();
    m_xml.open("pic:blipFill");
    m_xml.empty("a:blip", {{"r:embed", QStringLiteral("rId%1").arg(kFirstPicture + number - 1)}});
    m_xml.open("a:stretch");
    m_xml.empty("a:fillRect");
    m_xml.close();
    m_xml.close();
    m_xml.open("pic:spPr");
    m_xml.open("a:xfrm");
    m_xml.empty("a:off", {{"x", 0}, {"y", 0}});
    m_xml.empty("a:ext", {{"cx", emu(width)}, {"cy", emu(height)}});
    m_xml.close();
    m_xml.open("a:prstGeom", {{"prst", "rect"}});
    m_xml.empty("a:avLst");
    m_xml.close();
    m_xml.close();
    for (int i = 0; i < 4; ++i) // pic, graphicData, graphic, inline
        m_xml.close();
}

Result<> WordBody::write(const Chart& block)
{
    if (block.groups.isEmpty() || block.series.isEmpty())
        return {};
    const ChartPicture picture = chartPicture(block);
    if (picture.png.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("report.no_memory"));
    const int number = int(m_pictures.size()) + 1;
    m_pictures.push_back({QStringLiteral("word/media/chart%1.png").arg(number), picture.png});
    openParagraph(word_style::kChart);
    closeProperties();
    m_xml.open("w:r");
    m_xml.open("w:drawing");
    writeInline(number, picture.width, picture.height, chartInWords(block));
    m_xml.close();
    m_xml.close();
    m_xml.close();
    if (!block.caption.isEmpty())
        paragraph(word_style::kCaption, block.caption);
    return {};
}

} // namespace branchbook::report
