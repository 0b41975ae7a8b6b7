// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/small_picture.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>

namespace branchbook::ui {

namespace {

constexpr int kSquare = 4; ///< pixels
constexpr int kSeenStep = 24; ///< of 255: white beside the window's ground (13) is the same to the eye, a letter is not
constexpr quint32 kCrcPolynomial = 0xedb88320U; ///< ISO 3309, as PNG has it (its specification, annex D)

int squaredDistance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

uchar nearestColour(QRgb pixel, const QList<QRgb>& colours)
{
    const auto nearer = [&](QRgb one, QRgb other) {
        return squaredDistance(one, pixel) < squaredDistance(other, pixel);
    };
    return uchar(std::ranges::min_element(colours, nearer) - colours.begin());
}

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1) ^ kCrcPolynomial : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const char* type, const QByteArray& data)
{
    const QByteArray checked = QByteArray(type) + data;
    return bigEndian(quint32(data.size())) + checked + bigEndian(crcOf(checked));
}

/// Each row begins with the number of its filter; none (0) is best for few colours.
QByteArray packedRows(const QImage& picture)
{
    QByteArray rows;
    for (int y = 0; y < picture.height(); ++y) {
        const uchar* row = picture.constScanLine(y);
        rows.append('\0');
        for (int x = 0; x < picture.width(); x += 2) {
            const int right = x + 1 < picture.width() ? row[x + 1] : 0;
            rows.append(char((row[x] << 4) | right));
        }
    }
    return rows;
}

} // namespace

QImage inFewColours(const QImage& taken, int width, const QList<QRgb>& colours)
{
    auto picture = taken.convertToFormat(QImage::Format_RGB32);
    picture.setDevicePixelRatio(1);
    if (picture.width() > width)
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    QImage few(picture.size(), QImage::Format_Indexed8);
    few.setColorTable(colours);
    QHash<QRgb, uchar> known;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        uchar* to = few.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            auto found = known.constFind(from[x]);
            if (found == known.constEnd())
                found = known.insert(from[x], nearestColour(from[x], colours));
            to[x] = *found;
        }
    }
    return few;
}

QByteArray packedPng(const QImage& picture)
{
    const auto colours = picture.colorTable();
    if (picture.format() != QImage::Format_Indexed8 || colours.isEmpty() || colours.size() > kFewColours)
        return {};
    QByteArray palette;
    for (const QRgb each : colours) {
        for (const int part : {qRed(each), qGreen(each), qBlue(each)})
            palette.append(char(part));
    }
    // Four bits, colours of a table, the one compression, filter method and no interlacing.
    const QByteArray head = bigEndian(quint32(picture.width())) + bigEndian(quint32(picture.height()))
        + QByteArray("\x04\x03\x00\x00\x00", 5);
    constexpr int kBest = 9;
    constexpr int kQtLength = 4; // that qCompress() puts before the zlib stream
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", head) + pngChunk("PLTE", palette)
        + pngChunk("IDAT", qCompress(packedRows(picture), kBest).mid(kQtLength)) + pngChunk("IEND", {});
}

double unlikeness(const QImage& one, const QImage& other)
{
    if (one.isNull() || one.size() != other.size())
        return 1;
    const auto looked = [](const QImage& image) {
        const QSize size(std::max(1, image.width() / kSquare), std::max(1, image.height() / kSquare));
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const auto left = looked(one);
    const auto right = looked(other);
    int seen = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QRgb a = left.pixel(x, y);
            const QRgb b = right.pixel(x, y);
            const int step =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            seen += step > kSeenStep ? 1 : 0;
        }
    }
    return double(seen) / (double(left.width()) * left.height());
}

} // namespace branchbook::ui
