// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xml_pieces.h"

#include "sheet/xml_stream.h"

#include <QStringDecoder>

#include <algorithm>

namespace branchbook::sheet {

namespace {

constexpr size_t kMaxPieces = 4'000'000;
constexpr qint64 kMaxPartBytes = 64LL << 20;

/// Only whether it is sound: the cutting below relies on that.
class SoundXml final : public XmlHandler
{
public:
    bool start(std::string_view, const XmlAttributes&) override { return true; }
    bool end(std::string_view) override { return true; }
    void text(std::string_view) override { }
};

bool isUtf8(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE") || bytes.left(4).contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

quint32 nameLengthAt(const QByteArray& bytes, qsizetype from)
{
    qsizetype at = from;
    while (at < bytes.size() && QByteArrayView(" \t\r\n/>").indexOf(bytes[at]) < 0)
        ++at;
    return quint32(at - from);
}

/// Behind the > of the tag that begins at `from`; one inside quotes does not count.
qsizetype endOfTag(const QByteArray& bytes, qsizetype from)
{
    char quote = '\0';
    for (qsizetype at = from; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return -1;
}

qsizetype endBehind(const QByteArray& bytes, const char* end, qsizetype from)
{
    const qsizetype found = bytes.indexOf(end, from);
    return found < 0 ? -1 : found + qsizetype(qstrlen(end));
}

/// The markup that begins at `from`; `to` = 0 where it does not end.
XmlPiece markupAt(const QByteArray& bytes, qsizetype from)
{
    XmlPiece piece{quint32(from), 0, 0, PieceKind::Other};
    const QByteArrayView rest = QByteArrayView(bytes).sliced(from);
    qsizetype end = -1;
    if (rest.startsWith("<!--")) {
        end = endBehind(bytes, "-->", from + 4);
    } else if (rest.startsWith("<?")) {
        end = endBehind(bytes, "?>", from + 2);
    } else if (rest.startsWith("<![CDATA[")) {
        end = endBehind(bytes, "]]>", from + 9);
        piece.kind = PieceKind::Raw;
    } else {
        end = endOfTag(bytes, from);
        const bool closes = rest.startsWith("</");
        piece.kind = closes ? PieceKind::Close : end >= 2 && bytes[end - 2] == '/' ? PieceKind::Empty : PieceKind::Open;
        piece.nameLength = nameLengthAt(bytes, from + (closes ? 2 : 1));
    }
    piece.to = end < 0 ? 0 : quint32(end);
    return piece;
}

QString decodedReferences(std::string_view raw)
{
    const QString text = QString::fromUtf8(raw.data(), qsizetype(raw.size()));
    if (!text.contains(u'&'))
        return text;
    QString decoded;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        if (end < 0) {
            decoded += text[at++];
            continue;
        }
        const QStringView name = QStringView(text).sliced(at + 1, end - at - 1);
        if (name.startsWith(u'#')) {
            const bool hex = name.startsWith(u"#x");
            const char32_t point = name.sliced(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
            decoded += QString::fromUcs4(&point, 1);
        } else {
            decoded += name == u"lt" ? u'<'
                : name == u"gt"      ? u'>'
                : name == u"quot"    ? u'"'
                : name == u"apos"    ? u'\''
                                     : u'&';
        }
        at = end + 1;
    }
    return decoded;
}

} // namespace

Result<XmlPart> readXmlPart(const ZipPackage& package, const QString& name, const Limits& limits)
{
    BB_TRY(ZipPart sound, package.part(name));
    if (sound.size() > kMaxPartBytes)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.part_too_large"), {package.fileName()}, name);
    SoundXml handler;
    BB_CHECK(parseXml(sound, handler, package.fileName(), limits));
    XmlPart part;
    part.name = name;
    BB_TRY(part.bytes, package.content(name));
    if (!isUtf8(part.bytes))
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.not_utf8"), {package.fileName()}, name);
    for (qsizetype at = 0; at < part.bytes.size();) {
        XmlPiece piece{quint32(at), 0, 0, PieceKind::Text};
        if (part.bytes[at] == '<') {
            piece = markupAt(part.bytes, at);
        } else {
            const qsizetype next = part.bytes.indexOf('<', at);
            piece.to = quint32(next < 0 ? part.bytes.size() : next);
        }
        if (piece.to == 0)
            return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"), {package.fileName()}, name);
        if (part.pieces.size() >= kMaxPieces)
            return fail(ErrorKind::Invalid, QStringLiteral("sheet.part_too_large"), {package.fileName()}, name);
        part.pieces.push_back(piece);
        at = piece.to;
    }
    return part;
}

QByteArray editedXml(const XmlPart& part, quint32 from, quint32 to, std::vector<XmlEdit> edits)
{
    std::ranges::stable_sort(edits, {}, &XmlEdit::from);
    QByteArray edited;
    quint32 at = from;
    for (const XmlEdit& edit : edits) {
        if (edit.from < at || edit.to > to || edit.to < edit.from)
            continue;
        edited.append(part.bytes.constData() + at, qsizetype(edit.from - at));
        edited.append(edit.bytes);
        at = edit.to;
    }
    edited.append(part.bytes.constData() + at, qsizetype(to - at));
    return edited;
}

QString attributeOf(std::string_view tag, std::string_view name)
{
    for (size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        if (at == 0 || std::string_view(" \t\r\n").find(tag[at - 1]) == std::string_view::npos)
            continue;
        const size_t equals = tag.find_first_not_of(" \t\r\n", at + name.size());
        if (equals == std::string_view::npos || tag[equals] != '=')
            continue;
        const size_t open = tag.find_first_of("\"'", equals);
        const size_t close = open == std::string_view::npos ? open : tag.find(tag[open], open + 1);
        if (close == std::string_view::npos)
            return {};
        const QString value = decodedReferences(tag.substr(open + 1, close - open - 1));
        return value.isNull() ? QLatin1String("") : value;
    }
    return {};
}

QString textOf(const XmlPart& part, const XmlPiece& piece)
{
    if (piece.kind == PieceKind::Text)
        return decodedReferences(part.view(piece.from, piece.to));
    if (piece.kind != PieceKind::Raw)
        return {};
    const auto raw = part.view(piece.from + 9, piece.to - 3);
    return QString::fromUtf8(raw.data(), qsizetype(raw.size()));
}

QByteArray escapedXml(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++at];
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\t' || c == u'\n') && c.unicode() < 0xFFFE) {
            clean += c;
        }
    }
    return clean.toHtmlEscaped().toUtf8();
}

} // namespace branchbook::sheet
