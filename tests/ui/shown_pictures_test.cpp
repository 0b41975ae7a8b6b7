// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of pages that are shown to people: written small, read back as they were, and told from those of another page.
#include "ui/shown_pictures.h"

#include "support/catch_qt.h"
#include "ui/small_picture.h"

#include <QBuffer>
#include <QFile>
#include <QFont>
#include <QPainter>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

/// A page of lines of text as a list has them, `first` pixels below its top.
QImage pageOfLines(int first, const QString& lastWord = QStringLiteral("陈望北"))
{
    QImage page(1024, 700, QImage::Format_RGB32);
    page.fill(0xfff7f5f2);
    QPainter painter(&page);
    QFont font;
    font.setPixelSize(14);
    painter.setFont(font);
    painter.setPen(QColor(0x1d1a17));
    constexpr int kRow = 40;
    for (int y = first; y < page.height(); y += kRow)
        painter.drawText(
            20, y, QStringLiteral("贺松年 正式党员 第二党小组 1998.07.01 已交 110.10 一般每月召开一次 依据第十二条"));
    painter.drawText(800, 30, lastWord);
    return page;
}

} // namespace

TEST_CASE("a picture in few colours is read back as it was, and is smaller than Qt writes it", "[ui][shown]")
{
    const auto few = inFewColours(pageOfLines(40), kManualPictureWidth, shownColours());
    CHECK(few.size() == QSize(680, 465));
    CHECK(few.colorCount() == kFewColours);
    const auto bytes = packedPng(few);
    CHECK(bytes.mid(24, 2) == QByteArray("\x04\x03", 2)); // IHDR: four bits, colours of a table
    QBuffer byQt;
    REQUIRE(few.save(&byQt, "PNG"));
    CHECK(double(bytes.size()) < 0.9 * double(byQt.data().size()));
    const auto back = QImage::fromData(bytes, "PNG");
    REQUIRE(back.size() == few.size());
    CHECK(back.convertToFormat(QImage::Format_RGB32) == few.convertToFormat(QImage::Format_RGB32));
    const auto odd = few.copy(0, 0, 5, 3); // half a byte is left at the end of a row
    CHECK(QImage::fromData(packedPng(odd), "PNG").convertToFormat(QImage::Format_RGB32)
          == odd.convertToFormat(QImage::Format_RGB32));
    CHECK(packedPng(pageOfLines(40)).isEmpty());
    CHECK(inFewColours(few, 4000, shownColours()).width() == 680); // never made larger
}

TEST_CASE("a pixel becomes the nearest colour", "[ui][shown]")
{
    QImage three(3, 1, QImage::Format_RGB32);
    three.setPixel(0, 0, 0xfffcfcfc);
    three.setPixel(1, 0, 0xffa02020);
    three.setPixel(2, 0, 0xff000000);
    const auto few = inFewColours(three, 10, {0xffffffff, 0xffab1d18, 0xff1d1a17});
    CHECK(few.pixelIndex(0, 0) == 0);
    CHECK(few.pixelIndex(1, 0) == 1);
    CHECK(few.pixelIndex(2, 0) == 2);
}

TEST_CASE("the colours of shown pictures are sixteen different ones", "[ui][shown]")
{
    auto colours = shownColours();
    CHECK(colours.size() == kFewColours);
    std::ranges::sort(colours);
    CHECK(std::ranges::adjacent_find(colours) == colours.end());
}

TEST_CASE("a page that moved is told from its picture, another minute is not", "[ui][shown]")
{
    const auto shown = [](const QImage& page) { return inFewColours(page, kManualPictureWidth, shownColours()); };
    const auto kept = shown(pageOfLines(40, QStringLiteral("已自动保存 06:57")));
    CHECK(unlikeness(kept, kept) == 0.0);
    CHECK(unlikeness(shown(pageOfLines(40, QStringLiteral("已自动保存 23:48"))), kept) < kPictureTolerance);
    CHECK(unlikeness(shown(pageOfLines(60)), kept) > 10 * kPictureTolerance); // half a row lower
    CHECK(unlikeness(shown(pageOfLines(40).mirrored()), kept) > kPictureTolerance);
    auto button = pageOfLines(40, QStringLiteral("已自动保存 06:57"));
    QPainter(&button).fillRect(800, 100, 108, 36, QColor(0xab1d18)); // the least that has to be seen: a new button
    CHECK(unlikeness(shown(button), kept) > kPictureTolerance);
    CHECK(unlikeness(kept, kept.copy(0, 0, 600, 400)) == 1.0);
    CHECK(unlikeness(kept, QImage()) == 1.0);
    CHECK(unlikeness(QImage(), QImage()) == 1.0);
}

TEST_CASE("the table of shown pictures is read by line", "[ui][shown]")
{
    const auto read = readShownPictures(QStringLiteral("# docs/a.png | a | - | ui | b\ndocs/a.png | 01-a | 1,2,30,40 | "
                                                       "ui_x | a, b\ndocs/b.png | c | - | ui | d\nwrong | x\n"));
    REQUIRE(read.size() == 2);
    CHECK(read[0].file == QStringLiteral("docs/a.png"));
    CHECK(read[0].taken == QStringLiteral("01-a"));
    CHECK(read[0].part == QRect(1, 2, 30, 40));
    CHECK(read[0].binary == QStringLiteral("ui_x"));
    CHECK(read[0].testCase == QStringLiteral("a, b"));
    CHECK(read[1].part.isNull());
    CHECK(shownPictures().size() >= 25);
    CHECK(keepShown(QStringLiteral("no such picture"), pageOfLines(40)).isEmpty());
}

TEST_CASE("an older picture is told with the way to renew it", "[ui][shown]")
{
    REQUIRE_FALSE(shownPictures().isEmpty());
    const auto picture = shownPictures().first();
    REQUIRE_FALSE(qEnvironmentVariableIsSet("BRANCHBOOK_UPDATE_PICTURES")); // the target runs its own cases only
    const QString path = QStringLiteral(BRANCHBOOK_PICTURES "/shown/") + picture.file;
    QByteArray taken;
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        taken = file.readAll();
    const auto fault = keepShown(picture.taken, pageOfLines(40));
    CHECK(fault.contains(picture.file));
    CHECK(fault.contains(QStringLiteral("--target update_manual_pictures")));
    if (QFile file(path); taken.isEmpty())
        CHECK(file.remove());
    else if (file.open(QIODevice::WriteOnly)) // what a case before this one took
        CHECK(file.write(taken) == taken.size());
}
