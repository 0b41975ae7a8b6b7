// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a picture: its size, and how a telephone held it. Reads other people's bytes: every step is within bounds.
#include "branchbook/report/bound_book.h"

#include <QtEndian>

namespace branchbook::report {

namespace {

constexpr qsizetype kExifHead = 6; ///< "Exif\0\0"
constexpr quint16 kOrientationTag = 0x0112;
constexpr int kMostTags = 512;

int byteAt(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at < bytes.size() ? uchar(bytes[at]) : -1;
}

/// In the order of the file's own bytes; nothing behind the end.
std::optional<quint32> numberAt(const QByteArray& bytes, qsizetype at, int length, bool little)
{
    if (at < 0 || at > bytes.size() - length)
        return std::nullopt;
    quint32 value = 0;
    for (int i = 0; i < length; ++i)
        value = (value << 8) | uchar(bytes[at + (little ? length - 1 - i : i)]);
    return value;
}

/// 1 where the block says nothing, or nothing that can be.
int orientationOf(const QByteArray& exif)
{
    if (!exif.startsWith(QByteArray("Exif\0\0", kExifHead)))
        return 1;
    const QByteArray tiff = exif.sliced(kExifHead);
    const bool little = tiff.startsWith("II");
    const auto directory = numberAt(tiff, 4, 4, little);
    if ((!little && !tiff.startsWith("MM")) || !directory)
        return 1;
    const auto count = numberAt(tiff, qsizetype(*directory), 2, little);
    for (int i = 0; count && i < std::min(int(*count), kMostTags); ++i) {
        const qsizetype entry = qsizetype(*directory) + 2 + qsizetype(i) * 12;
        if (numberAt(tiff, entry, 2, little) != quint32(kOrientationTag))
            continue;
        const auto value = numberAt(tiff, entry + 8, 2, little);
        return value && *value >= 1 && *value <= 8 ? int(*value) : 1;
    }
    return 1;
}

bool isStartOfFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureSize> jpegSize(const QByteArray& bytes)
{
    PictureSize size;
    size.isJpeg = true;
    qsizetype at = 2;
    while (byteAt(bytes, at) == 0xFF) {
        const int marker = byteAt(bytes, at + 1);
        if (marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) { // filler, or nothing behind it
            at += marker == 0xFF ? 1 : 2;
            continue;
        }
        const auto length = numberAt(bytes, at + 2, 2, false);
        if (!length || *length < 2)
            return std::nullopt;
        if (isStartOfFrame(marker)) {
            size.height = int(numberAt(bytes, at + 5, 2, false).value_or(0));
            size.width = int(numberAt(bytes, at + 7, 2, false).value_or(0));
            return size;
        }
        if (marker == 0xE1 && size.orientation == 1)
            size.orientation = orientationOf(bytes.mid(at + 4, qsizetype(*length) - 2));
        at += 2 + qsizetype(*length);
    }
    return std::nullopt;
}

std::optional<PictureSize> pngSize(const QByteArray& bytes)
{
    const auto width = numberAt(bytes, 16, 4, false);
    const auto height = numberAt(bytes, 20, 4, false);
    if (!width || !height || *width > quint32(kMostPixels) || *height > quint32(kMostPixels))
        return std::nullopt;
    return PictureSize{int(*width), int(*height), 1, false};
}

} // namespace

std::optional<PictureSize> pictureSize(const QByteArray& bytes)
{
    std::optional<PictureSize> size;
    if (bytes.startsWith("\xFF\xD8"))
        size = jpegSize(bytes);
    else if (bytes.startsWith(QByteArray("\x89PNG\r\n\x1A\n", 8)))
        size = pngSize(bytes);
    if (!size || size->width <= 0 || size->height <= 0 || qint64(size->width) * size->height > kMostPixels)
        return std::nullopt;
    return size;
}

} // namespace branchbook::report
