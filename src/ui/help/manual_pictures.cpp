// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_pictures.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextImageFormat>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kCaptionStep = -1; ///< sizes of text, from that of the chapter
constexpr qreal kAboveCaption = 4; ///< pixels
constexpr qreal kBelowCaption = 12;

struct PicturePlace {
    int position = 0; ///< in the document
    QTextImageFormat format;
};

QList<PicturePlace> picturePlaces(const QTextDocument& document)
{
    QList<PicturePlace> places;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (const auto format = at.fragment().charFormat(); format.isImageFormat())
                places.append({at.fragment().position(), format.toImageFormat()});
        }
    }
    return places;
}

/// `picture` in `size` of the window's pixels, with its line.
QImage drawnFor(const QImage& picture, QSize size, qreal ratio)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    auto drawn = picture.convertToFormat(QImage::Format_RGB32);
    if (drawn.size() != pixels)
        drawn = drawn.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&drawn);
    painter.setPen(color(Color::LineStrong));
    painter.drawRect(0, 0, pixels.width() - 1, pixels.height() - 1);
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    return drawn;
}

void addCaption(QTextCursor& cursor, const QString& words)
{
    QTextBlockFormat picture = cursor.blockFormat();
    picture.setLineHeight(0, QTextBlockFormat::SingleHeight); // the distance of lines of text would be half a picture
    picture.setBottomMargin(kAboveCaption);
    cursor.setBlockFormat(picture);
    if (words.isEmpty())
        return;
    QTextCharFormat small;
    small.setForeground(color(Color::Text2));
    small.setProperty(QTextFormat::FontSizeAdjustment, kCaptionStep);
    QTextBlockFormat below;
    below.setBottomMargin(kBelowCaption);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(below, small);
    cursor.insertText(words, small);
}

} // namespace

QImage manualPicture(const QUrl& named)
{
    static const QRegularExpression inside(QStringLiteral("^\\.\\./pictures/([a-z_]+\\.png)$"));
    const auto found = inside.match(named.toString());
    return found.hasMatch() ? QImage(QStringLiteral(":/branchbook/manual/pictures/") + found.captured(1)) : QImage();
}

void captionPictures(QTextDocument& document)
{
    const auto places = picturePlaces(document);
    for (auto place = places.crbegin(); place != places.crend(); ++place) { // what is before a place does not move
        QTextCursor cursor(&document);
        cursor.setPosition(place->position);
        if (manualPicture(QUrl(place->format.name())).isNull()) {
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.removeSelectedText();
        } else {
            addCaption(cursor, place->format.stringProperty(QTextFormat::ImageAltText));
        }
    }
}

void fitPictures(QTextDocument& document, int width, qreal ratio)
{
    const auto places = picturePlaces(document);
    for (auto [position, format] : places) {
        const QUrl named(format.name());
        const auto picture = manualPicture(named);
        if (picture.isNull() || width <= 0)
            continue;
        const int shown = std::min(width, picture.width());
        const QSize size(shown, std::max(1, picture.height() * shown / picture.width()));
        document.addResource(QTextDocument::ImageResource, named, drawnFor(picture, size, ratio));
        format.setWidth(size.width());
        format.setHeight(size.height());
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

} // namespace branchbook::ui
