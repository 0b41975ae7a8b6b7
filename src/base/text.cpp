// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"

#include <array>

namespace branchbook {

namespace {

bool isInvisibleControl(char16_t c)
{
    if (c == u'\n' || c == u'\t')
        return false;
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

bool isHan(char32_t c)
{
    return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF);
}

/// The full character that ends at, or starts at, a position of valid UTF-16.
char32_t characterBefore(const QString& text, qsizetype end)
{
    if (end >= 2 && text[end - 1].isLowSurrogate() && text[end - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[end - 2], text[end - 1]);
    return end >= 1 ? text[end - 1].unicode() : U'\0';
}
char32_t characterAt(const QString& text, qsizetype at)
{
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return at < text.size() ? text[at].unicode() : U'\0';
}

} // namespace

QString withoutControls(const QString& text)
{
    bool clean = true;
    for (const QChar c : text) {
        if (c.isSurrogate() || c == u'\r' || isInvisibleControl(c.unicode())) {
            clean = false;
            break;
        }
    }
    if (clean)
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (!c.isSurrogate() && !isInvisibleControl(c.unicode())) {
            out += c;
        }
    }
    return out;
}

QString trimmedText(const QString& text)
{
    return withoutControls(text).trimmed();
}

QString normalizedName(const QString& raw)
{
    // The separator inside Uyghur and other names is U+00B7; these are what keyboards produce instead.
    static constexpr std::array<char16_t, 7> kDots{0x2022, 0x2027, 0x30FB, 0xFF0E, 0x2219, 0x22C5, 0xFF65};
    const QString text = trimmedText(raw).simplified();
    QString name;
    name.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u' ' && isHan(characterBefore(text, i)) && isHan(characterAt(text, i + 1)))
            continue;
        bool dot = c == u'.' && isHan(characterBefore(text, i)) && isHan(characterAt(text, i + 1));
        for (const char16_t look : kDots)
            dot = dot || c == look;
        name += dot ? QChar(0x00B7) : c;
    }
    return name;
}

QString comparisonKey(const QString& text)
{
    QString key;
    const QString normal = withoutControls(text).normalized(QString::NormalizationForm_KC);
    key.reserve(normal.size());
    for (const QChar c : normal) {
        if (!c.isSpace())
            key += c.toLower();
    }
    return key;
}

QString insideQuotes(QString text)
{
    if (!text.contains(u'“') && !text.contains(u'”'))
        return text; // what has ‘ ’ alone stands in them already
    const bool nested = text.contains(u'‘'); // else ’ is an apostrophe
    for (QChar& c : text) {
        switch (c.unicode()) {
        case u'“': c = u'‘'; break;
        case u'”': c = u'’'; break;
        case u'‘': c = u'“'; break;
        case u'’': c = nested ? u'”' : u'’'; break;
        default: break;
        }
    }
    return text;
}

QString withoutFullStop(const QString& text)
{
    qsizetype end = text.size();
    while (end > 0) {
        const QChar last = text[end - 1];
        const bool dots = last == u'.' && end > 1 && text[end - 2] == u'.'; // an ellipsis
        if (dots || !(last.isSpace() || QStringView(u"。．；，、.;,").contains(last)))
            break;
        --end;
    }
    return text.left(end);
}

QString joinedClauses(const QStringList& clauses)
{
    QStringList plain;
    for (const QString& clause : clauses) {
        if (QString text = withoutFullStop(clause); !text.isEmpty())
            plain << std::move(text);
    }
    return plain.join(u'；');
}

bool meansNothing(QStringView text)
{
    const QStringView cell = text.trimmed();
    if (cell.size() > 4) // the longest of the words
        return false;
    static constexpr std::array<QStringView, 22> kNothing{
        u"",  u"无", u"空", u"暂无", u"没有", u"—",   u"——", u"－",   u"--",   u"-",  u"–",
        u"―", u"/",  u"／", u"\\",   u"N/A",  u"n/a", u"NA", u"null", u"NULL", u"〇", u"、"};
    for (const QStringView word : kNothing) {
        if (cell == word)
            return true;
    }
    return false;
}

} // namespace branchbook
