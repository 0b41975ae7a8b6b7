// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// While building: the icon as pictures of the sizes that desktops look for. `icon_sizes ICON.svg FOLDER SIZE…` writes
// FOLDER/SIZE.png.
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fputs("usage: icon_sizes ICON.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    if (!icon.isValid())
        return 1;
    for (int i = 3; i < argc; ++i) {
        const QString size = QString::fromLocal8Bit(argv[i]);
        QImage picture(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        icon.render(&painter);
        painter.end();
        if (!picture.save(QString::fromLocal8Bit(argv[2]) + u'/' + size + QStringLiteral(".png")))
            return 1;
    }
    return 0;
}
