// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/masking.h"

#include <algorithm>

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

constexpr int kMostShown = 4; ///< digits of a pair that differ

QString masked(const QString& text, qsizetype head, qsizetype tail)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return text;
    if (text.size() <= head + tail)
        return text.size() < 2 ? text : QString(text.size() - 2, u'*') + text.right(2);
    return text.left(head) + QString(text.size() - head - tail, u'*') + text.right(tail);
}

constexpr qsizetype kFewestDigits = 11; // of a mobile number

bool isDigitOrX(QChar c)
{
    return c.isDigit() || c == u'X' || c == u'x';
}

QString maskedRun(const QString& run)
{
    return run.size() >= 15 ? maskIdNumber(run) : maskPhone(run);
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

QString maskWords(const QString& words)
{
    const QString said = words.trimmed();
    return said.isEmpty() || said == u"无" ? words : QStringLiteral("******");
}

std::pair<QString, QString> maskWordPair(const QString& one, const QString& other)
{
    std::pair shown{maskWords(one), maskWords(other)};
    if (shown.first == shown.second && one != other)
        shown.second += u'*';
    return shown;
}

std::pair<QString, QString> maskPair(NumberMask mask, const QString& one, const QString& other)
{
    const auto hide = mask == NumberMask::IdNumber ? maskIdNumber : maskPhone;
    std::pair shown{hide(one), hide(other)};
    if (shown.first != shown.second)
        return shown;
    int told = 0; // equal masks are equally long
    for (qsizetype i = 0; i < shown.first.size() && told < kMostShown; ++i) {
        if (shown.first[i] != u'*' || one[i] == other[i])
            continue;
        shown.first[i] = one[i];
        shown.second[i] = other[i];
        ++told;
    }
    return shown;
}

QString maskNumbersIn(const QString& text)
{
    QString masked;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (end > at ? isDigitOrX(text[end]) : text[end].isDigit()))
            ++end;
        const QString run = text.mid(at, qMax(end - at, qsizetype(1)));
        masked += run.size() >= kFewestDigits ? maskedRun(run) : run;
        at += run.size();
    }
    return masked;
}

} // namespace branchbook
