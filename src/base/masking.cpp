// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/masking.h"

namespace branchbook {

namespace {

constexpr qsizetype kShortMantissa = 9; ///< 4.2010619: no more than where somebody is from

/// Where the E of 4.20106E+17 stands: what a spreadsheet leaves of a number. 0 for any other text.
qsizetype exponentIn(const QString& text)
{
    const qsizetype at = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (at < 1 || at + 1 >= text.size())
        return 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && i != at && !(i < at && c == u'.') && !(i == at + 1 && (c == u'+' || c == u'-')))
            return 0;
    }
    return text[at + 1].isDigit() || at + 2 < text.size() ? at : 0;
}

QString masked(const QString& text, qsizetype head, qsizetype tail)
{
    if (text.size() <= head + tail)
        return text.size() < 2 ? text : QString(text.size() - 2, u'*') + text.right(2);
    return text.left(head) + QString(text.size() - head - tail, u'*') + text.right(tail);
}

} // namespace

QString maskIdNumber(const QString& number)
{
    if (const qsizetype exponent = exponentIn(number); exponent > 0)
        return exponent <= kShortMantissa ? number : masked(number.left(exponent), 3, 0) + number.mid(exponent);
    return masked(number, 3, 4);
}

QString maskPhone(const QString& number)
{
    return masked(number, 3, 4);
}

} // namespace branchbook
