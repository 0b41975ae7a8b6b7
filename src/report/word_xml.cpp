// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/word_xml.h"

#include "branchbook/base/text.h"

namespace branchbook::report {

namespace {

/// XML 1.0 has no control characters, lone surrogates, U+FFFE and U+FFFF, escaped or not.
QString permitted(const QString& text)
{
    QString kept = withoutControls(text);
    kept.removeIf([](QChar c) { return c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return kept;
}

} // namespace

WordXml::WordXml()
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void WordXml::write(XmlAttributes attributes)
{
    for (const XmlAttribute& attribute : attributes)
        m_writer.writeAttribute(QString::fromLatin1(attribute.name), permitted(attribute.value));
}

void WordXml::open(const char* name, XmlAttributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    write(attributes);
}

void WordXml::empty(const char* name, XmlAttributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    write(attributes);
}

void WordXml::text(const char* name, const QString& text, XmlAttributes attributes)
{
    open(name, attributes);
    m_writer.writeCharacters(permitted(text));
    close();
}

QByteArray WordXml::finish()
{
    m_writer.writeEndDocument();
    return std::move(m_bytes);
}

} // namespace branchbook::report
