// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace branchbook::sheet {

namespace {

struct ByteOrderMark {
    const char* bytes;
    qsizetype size;
    const char16_t* encoding;
};
constexpr ByteOrderMark kMarks[] = {
    {"\xEF\xBB\xBF", 3, u"UTF-8"},
    {"\xFF\xFE", 2, u"UTF-16LE"},
    {"\xFE\xFF", 2, u"UTF-16BE"},
    {"\x84\x31\x95\x33", 4, u"GB18030"},
};

/// Empty where a byte (or a cut character at the end) is not allowed in `encoding`.
std::optional<QString> decodeStrictly(QByteArrayView bytes, const QString& encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData(),
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// A text in UTF-16 without mark has its separators, digits and line ends as one NUL and one ASCII byte.
QString guessWideEncoding(const QByteArray& bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return {};
    qsizetype nulAt[2] = {0, 0};
    const qsizetype end = std::min<qsizetype>(bytes.size(), 64LL * 1024);
    for (qsizetype i = 0; i < end; ++i)
        nulAt[i % 2] += bytes[i] == '\0' ? 1 : 0;
    // A stray NUL is a matter of its cell: one in fifty characters at least, and not a single one.
    const auto enough = [end](qsizetype count) { return count > 1 && count * 100 >= end; };
    if (enough(nulAt[1]) && nulAt[1] >= 5 * nulAt[0])
        return QStringLiteral("UTF-16LE");
    if (enough(nulAt[0]) && nulAt[0] >= 5 * nulAt[1])
        return QStringLiteral("UTF-16BE");
    return {};
}

/// Bytes that are no text in any encoding: many controls, or a name that says that it is a workbook.
bool isNoText(const QByteArray& bytes, const QString& fileName)
{
    for (const QStringView ending : {u".xlsx", u".xlsm", u".xls", u".et", u".ods"}) {
        if (fileName.endsWith(ending, Qt::CaseInsensitive))
            return true;
    }
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 256LL * 1024));
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    return controls > 2 && controls * 50 > head.size();
}

/// One control character in a name is a matter of that cell; many of them are a file of another kind.
bool looksBinary(const QString& text)
{
    const QStringView head = QStringView(text).left(256LL * 1024);
    const auto controls = std::count_if(head.begin(), head.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f') || u == 0xFFFE || u == 0xFFFF;
    });
    constexpr qsizetype kStray = 8; // in a short text a few are a large share
    return (controls > kStray && controls * 100 > head.size()) || (controls > 2 && controls * 10 > head.size());
}

bool looksLikeMarkup(const QString& text)
{
    const QString head = QStringView(text).left(512).trimmed().toString().toLower();
    return head.startsWith(u"<!doctype") || head.startsWith(u"<html") || head.startsWith(u"<table")
        || head.startsWith(u"<?xml") || head.startsWith(u"<meta") || head.startsWith(u"<head")
        || head.startsWith(u"mime-version:");
}

std::optional<DecodedText> decodeGuessing(const QByteArray& bytes)
{
    const auto attempt = [&bytes](const QString& encoding) -> std::optional<DecodedText> {
        if (auto text = decodeStrictly(bytes, encoding))
            return DecodedText{std::move(*text), encoding};
        return std::nullopt;
    };
    for (const ByteOrderMark& mark : kMarks) {
        if (bytes.startsWith(QByteArrayView(mark.bytes, mark.size)))
            return attempt(QString::fromUtf16(mark.encoding));
    }
    if (const QString wide = guessWideEncoding(bytes); !wide.isEmpty()) {
        if (auto decoded = attempt(wide); decoded && !looksBinary(decoded->text))
            return decoded;
    }
    if (auto decoded = attempt(QStringLiteral("UTF-8")))
        return decoded;
    // Most Big5 reads as GB18030 without a fault, as other characters: the head that every roster has tells them apart.
    const auto hasHead = [](const auto& decoded) { return decoded && decoded->text.contains(QStringView(u"姓名")); };
    auto simplified = attempt(QStringLiteral("GB18030"));
    if (!hasHead(simplified)) {
        if (auto traditional = attempt(QStringLiteral("Big5")); hasHead(traditional))
            return traditional;
    }
    return simplified;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& wanted, const QString& fileName)
{
    if (!wanted.isEmpty() && !QStringDecoder(wanted.toLatin1().constData()).isValid())
        return fail(ErrorKind::Usage, QStringLiteral("sheet.encoding_name"), {wanted});
    std::optional<DecodedText> decoded;
    if (wanted.isEmpty())
        decoded = decodeGuessing(bytes);
    else if (auto text = decodeStrictly(bytes, wanted))
        decoded = DecodedText{std::move(*text), wanted};
    if (!decoded)
        return fail(ErrorKind::Invalid,
                    isNoText(bytes, fileName) ? QStringLiteral("sheet.unknown_format")
                                              : QStringLiteral("sheet.encoding"),
                    {fileName});
    if (looksBinary(decoded->text))
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.unknown_format"), {fileName});
    if (looksLikeMarkup(decoded->text))
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.markup"), {fileName});
    return std::move(*decoded);
}

} // namespace branchbook::sheet
