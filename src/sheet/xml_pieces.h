// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a package cut into tags and texts by their places, so that some of its bytes can be replaced and the rest kept.
#pragma once

#include "sheet/zip_package.h"

#include <string_view>
#include <vector>

namespace branchbook::sheet {

enum class PieceKind : quint8 {
    Open,
    Close,
    Empty, ///< <a/>
    Text,
    Raw, ///< the inside of a CDATA section
    Other, ///< comment, instruction
};

/// Bytes [from, to) of the part.
struct XmlPiece {
    quint32 from = 0;
    quint32 to = 0;
    quint32 nameLength = 0; ///< of a tag, with its prefix
    PieceKind kind = PieceKind::Other;
};

struct XmlPart {
    QString name;
    QByteArray bytes; ///< UTF-8
    std::vector<XmlPiece> pieces;

    [[nodiscard]] std::string_view view(quint32 from, quint32 to) const
    {
        return {bytes.constData() + from, size_t(to - from)};
    }
    [[nodiscard]] std::string_view nameOf(const XmlPiece& piece) const
    {
        return view(piece.from + (piece.kind == PieceKind::Close ? 2 : 1),
                    piece.from + (piece.kind == PieceKind::Close ? 2 : 1) + piece.nameLength);
    }
};

/// Replaces bytes [from, to).
struct XmlEdit {
    quint32 from = 0;
    quint32 to = 0;
    QByteArray bytes;
};

/// Reads a member that parseXml() takes. Errors: those of parseXml(); sheet.part_too_large, sheet.not_utf8.
[[nodiscard]] Result<XmlPart> readXmlPart(const ZipPackage& package, const QString& name, const Limits& limits);
/// Bytes [from, to) with the edits, which lie inside and do not overlap, in any order.
[[nodiscard]] QByteArray editedXml(const XmlPart& part, quint32 from, quint32 to, std::vector<XmlEdit> edits);

/// The value of an attribute of a tag, named as written ("r:id"); decoded. Null: there is none.
[[nodiscard]] QString attributeOf(std::string_view tag, std::string_view name);
/// Of the piece where it is text: references decoded, a CDATA section as it is.
[[nodiscard]] QString textOf(const XmlPart& part, const XmlPiece& piece);
/// As the content of an element or a quoted value; what XML cannot hold is left out.
[[nodiscard]] QByteArray escapedXml(QStringView text);

} // namespace branchbook::sheet
