// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/one_line.h"

#include "branchbook/base/text.h"

namespace branchbook {

QString oneLine(const QString& text)
{
    const QString whole = trimmedText(text);
    QString line;
    line.reserve(whole.size());
    bool broken = false; // what was last seen stands for a break
    for (const QChar c : whole) {
        const bool breaks = c == u'\n' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if ((breaks && line.endsWith(u' ')) || (broken && c == u' ')) {
            broken = true;
            continue;
        }
        line += breaks ? QChar(u' ') : c;
        broken = breaks;
    }
    return line;
}

} // namespace branchbook
