// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a text file as text: which encoding, and is it text at all.
#pragma once

#include "branchbook/base/result.h"

#include <QByteArray>
#include <QString>

namespace branchbook::sheet {

struct DecodedText {
    QString text; ///< without byte order mark
    QString encoding; ///< "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" or what was asked for
};

/// `wanted` empty: byte order mark, else UTF-16 by its pattern of NUL, else strict UTF-8, else strict GB18030, or Big5 where that alone has 姓名 in it.
/// Errors: sheet.encoding (bytes that the encoding does not allow), sheet.markup, sheet.unknown_format (not a text).
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes, const QString& wanted, const QString& fileName);

} // namespace branchbook::sheet
