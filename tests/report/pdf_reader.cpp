// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_reader.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace branchbook::report::test {

PdfFile::PdfFile(const Document& document)
{
    NoProgress progress;
    const auto info = writePdf(document, path(), progress);
    REQUIRE(info.has_value());
    m_info = *info;
}

PdfFile::PdfFile(const QString& foreignPath)
{
    REQUIRE(QFile::copy(foreignPath, path()));
}

int PdfFile::pages() const
{
    const QRegularExpression line(QStringLiteral("^Pages:\\s+(\\d+)$"), QRegularExpression::MultilineOption);
    return line.match(tool(QStringLiteral("pdfinfo"), {path()})).captured(1).toInt();
}

QString PdfFile::tool(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString PdfFile::rawText() const
{
    return tool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path(), QStringLiteral("-")});
}

QString PdfFile::textOfPage(int page) const
{
    const QString number = QString::number(page);
    return tool(QStringLiteral("pdftotext"),
                {QStringLiteral("-raw"), QStringLiteral("-f"), number, QStringLiteral("-l"), number, path(),
                 QStringLiteral("-")});
}

QList<PrintedLine> PdfFile::lines() const
{
    QXmlStreamReader xml(
        tool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path(), QStringLiteral("-")}));
    QList<PrintedLine> lines;
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](QLatin1String key) { return xml.attributes().value(key).toDouble(); };
        if (xml.name() == u"page")
            ++page;
        else if (xml.name() == u"line")
            lines.append({page,
                          number(QLatin1String("xMin")),
                          number(QLatin1String("yMin")),
                          number(QLatin1String("xMax")),
                          number(QLatin1String("yMax")),
                          {}});
        else if (xml.name() == u"word")
            lines.last().text += xml.readElementText();
    }
    return lines;
}

} // namespace branchbook::report::test
