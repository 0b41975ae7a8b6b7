// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a .docx while it is written: elements by their prefixed names, values as attributes.
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <cmath>
#include <initializer_list>

namespace branchbook::report {

/// Twentieths of a point.
[[nodiscard]] inline int twips(double points)
{
    return int(std::lround(points * 20));
}

struct XmlAttribute {
    XmlAttribute(const char* attribute, const QString& text)
        : name(attribute)
        , value(text)
    {
    }
    XmlAttribute(const char* attribute, const char* text)
        : name(attribute)
        , value(QString::fromLatin1(text))
    {
    }
    XmlAttribute(const char* attribute, int number)
        : name(attribute)
        , value(QString::number(number))
    {
    }
    const char* name;
    QString value;
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

class WordXml
{
public:
    WordXml();
    WordXml(const WordXml&) = delete;
    WordXml& operator=(const WordXml&) = delete;

    void open(const char* name, XmlAttributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    void empty(const char* name, XmlAttributes attributes = {});
    /// <name w:val="…"/>
    void value(const char* name, const QString& value) { empty(name, {{"w:val", value}}); }
    void value(const char* name, const char* value) { empty(name, {{"w:val", value}}); }
    void value(const char* name, int value) { empty(name, {{"w:val", value}}); }
    void text(const char* name, const QString& text, XmlAttributes attributes = {});
    /// The open elements are closed; the writer is used up.
    [[nodiscard]] QByteArray finish();

private:
    void write(XmlAttributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

inline constexpr char kWordNamespace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char kRelationNamespace[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace branchbook::report
