// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xml_expat.h"

#include <expat.h>

#include <cstring>
#include <memory>

namespace branchbook::sheet {

namespace {

constexpr int kChunk = 64 * 1024;

struct ParserFree {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// What the C callbacks see.
struct XmlSession {
    XmlHandler& handler;
    const Limits& limits;
    std::unique_ptr<XML_ParserStruct, ParserFree> parser;
    std::vector<XmlAttribute> attributes;
    int depth = 0;
    bool stoppedByHandler = false;
    QString refusal; ///< code of a limit that was broken
    int limit = 0;

    void stop() { XML_StopParser(parser.get(), XML_FALSE); }
    void refuse(const QString& code, int atMost)
    {
        refusal = code;
        limit = atMost;
        stop();
    }
    void obey(bool goOn)
    {
        if (!goOn && !stoppedByHandler) {
            stoppedByHandler = true;
            stop();
        }
    }
};

void XMLCALL onStart(void* user, const XML_Char* name, const XML_Char** attributes)
{
    auto& session = *static_cast<XmlSession*>(user);
    if (session.stoppedByHandler)
        return;
    if (++session.depth > session.limits.xmlDepth)
        return session.refuse(QStringLiteral("sheet.xml_depth"), session.limits.xmlDepth);
    if (XML_GetSpecifiedAttributeCount(session.parser.get()) > 2 * session.limits.xmlAttributes)
        return session.refuse(QStringLiteral("sheet.xml_attributes"), session.limits.xmlAttributes);
    session.attributes.clear();
    for (; *attributes != nullptr; attributes += 2)
        session.attributes.push_back({attributes[0], attributes[1]});
    session.obey(session.handler.start(withoutPrefix(name), XmlAttributes(session.attributes)));
}

void XMLCALL onEnd(void* user, const XML_Char* name)
{
    auto& session = *static_cast<XmlSession*>(user);
    --session.depth;
    if (!session.stoppedByHandler)
        session.obey(session.handler.end(withoutPrefix(name)));
}

void XMLCALL onText(void* user, const XML_Char* text, int size)
{
    static_cast<XmlSession*>(user)->handler.text({text, static_cast<size_t>(size)});
}

void XMLCALL onDoctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    static_cast<XmlSession*>(user)->refuse(QStringLiteral("sheet.xml_doctype"), 0);
}

/// Puts the next bytes into the parser's buffer; -1 where they cannot be had.
qint64 fillBuffer(XML_Parser parser, std::string_view& first, ZipPart& part)
{
    auto* const buffer = static_cast<char*>(XML_GetBuffer(parser, kChunk));
    if (buffer == nullptr)
        return -1;
    if (first.empty())
        return part.read(std::span(buffer, kChunk));
    const size_t count = std::min<size_t>(first.size(), kChunk);
    std::memcpy(buffer, first.data(), count);
    first.remove_prefix(count);
    return static_cast<qint64>(count);
}

Result<> feedAll(std::string_view first, ZipPart& part, XmlSession& session, const QString& fileName)
{
    XML_Parser parser = session.parser.get();
    qint64 fed = 0;
    for (;;) {
        const qint64 got = fillBuffer(parser, first, part);
        if (got < 0)
            return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {fileName}, part.name());
        const XML_Status status = XML_ParseBuffer(parser, static_cast<int>(got), got == 0 ? XML_TRUE : XML_FALSE);
        fed += got;
        if (status != XML_STATUS_OK || fed - XML_GetCurrentByteIndex(parser) > kMaxXmlToken)
            return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {fileName},
                        QStringLiteral("%1:%2").arg(part.name()).arg(XML_GetCurrentLineNumber(parser)));
        if (got == 0)
            return {};
        if (!session.handler.position(fed)) {
            session.stoppedByHandler = true;
            return {};
        }
    }
}

} // namespace

Result<XmlOutcome> parseXmlByExpat(std::string_view first, ZipPart& part, XmlHandler& handler, const QString& fileName,
                                   const Limits& limits)
{
    XmlSession session{handler, limits, {}, {}, 0, false, {}, 0};
    session.parser.reset(XML_ParserCreate(nullptr));
    if (!session.parser)
        return fail(ErrorKind::Internal, QStringLiteral("sheet.damaged"), {fileName});
    XML_Parser parser = session.parser.get();
    XML_SetUserData(parser, &session);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    XML_SetStartDoctypeDeclHandler(parser, onDoctype);
    const auto fed = feedAll(first, part, session, fileName);
    if (!session.refusal.isEmpty()) {
        QStringList args{fileName};
        if (session.limit > 0)
            args << QString::number(session.limit);
        return fail(ErrorKind::Invalid, session.refusal, args, part.name());
    }
    if (session.stoppedByHandler)
        return XmlOutcome::Stopped;
    BB_CHECK(fed);
    return XmlOutcome::Complete;
}

} // namespace branchbook::sheet
