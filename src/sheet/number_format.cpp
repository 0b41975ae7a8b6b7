// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/number_format.h"

namespace branchbook::sheet {

namespace {

/// The letters of the first section, without what is quoted, bracketed or escaped, in lower case.
QString bareLetters(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype close = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = close < 0 ? code.size() : close;
        } else {
            bare += c.toLower();
        }
    }
    bare.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p")).remove(QStringLiteral("general"));
    return bare;
}

} // namespace

std::optional<DateShown> builtinDateFormat(int id)
{
    switch (id) {
    case 17: // mmm-yy
    case 27: // the months of the Chinese list
    case 36:
    case 50:
    case 52:
    case 57:
    case 74: return DateShown::Month;
    case 14:
    case 15:
    case 16:
    case 22:
    case 28:
    case 29:
    case 30:
    case 31:
    case 51:
    case 53:
    case 54:
    case 58:
    case 71:
    case 72:
    case 73:
    case 77:
    case 81: return DateShown::Day;
    default: // 18–21, 32–35, 45–47, 55, 56, 75, 76, 78–80 show a time of day
        return std::nullopt;
    }
}

std::optional<DateShown> customDateFormat(QStringView code)
{
    const QString bare = bareLetters(code);
    const bool year = bare.contains(u'y') || bare.contains(u'e') || bare.contains(QStringLiteral("gg"));
    const bool day = bare.contains(u'd') || bare.contains(QStringLiteral("aaa"));
    const bool clock = bare.contains(u'h') || bare.contains(u's');
    const bool month = bare.contains(u'm') && (!clock || year || day);
    const bool number = bare.contains(u'0') || bare.contains(u'#') || bare.contains(u'?');
    if (number && !clock)
        return std::nullopt; // 0.00e+00 and the like
    if (!year && !day && !month)
        return std::nullopt;
    if (year && !day && !clock)
        return month ? DateShown::Month : DateShown::Year;
    return DateShown::Day;
}

} // namespace branchbook::sheet
