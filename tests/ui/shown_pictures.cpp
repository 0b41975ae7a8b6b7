// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shown_pictures.h"

#include "ui/small_picture.h"
#include "ui/theme/color.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace branchbook::ui {

namespace {

constexpr qsizetype kTableFields = 5;

/// `percent` of one colour over another.
QRgb mixed(QColor over, int percent, QColor ground)
{
    const auto part = [percent](int one, int other) { return (one * percent + other * (100 - percent) + 50) / 100; };
    return qRgb(part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue()));
}

QRect partOf(const QString& written)
{
    const auto numbers = written.split(u',');
    if (numbers.size() != 4)
        return {};
    return {numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt()};
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

QString faultOf(const ShownPicture& picture, const QImage& shown)
{
    const QImage kept(QStringLiteral(BRANCHBOOK_TOP "/") + picture.file);
    const double share = unlikeness(shown, kept);
    if (share <= kPictureTolerance)
        return {};
    return QStringLiteral(
               "%1 shows an older page (%2 % of it differs): cmake --build %3 --target update_manual_pictures, "
               "and look at what changed")
        .arg(picture.file)
        .arg(share * 100, 0, 'f', 1)
        .arg(QStringLiteral(BRANCHBOOK_BUILD));
}

} // namespace

QList<ShownPicture> readShownPictures(const QString& text)
{
    QList<ShownPicture> pictures;
    const auto lines = text.split(u'\n');
    for (const auto& line : lines) {
        const auto fields = line.split(QStringLiteral(" | "));
        if (line.startsWith(u'#') || fields.size() != kTableFields)
            continue;
        pictures.append({fields[0], fields[1], partOf(fields[2]), fields[3], fields[4]});
    }
    return pictures;
}

const QList<ShownPicture>& shownPictures()
{
    static const auto pictures = [] {
        QFile file(QStringLiteral(BRANCHBOOK_TOP "/tests/ui/shown_pictures.txt"));
        return file.open(QIODevice::ReadOnly) ? readShownPictures(QString::fromUtf8(file.readAll()))
                                              : QList<ShownPicture>();
    }();
    return pictures;
}

QList<QRgb> shownColours()
{
    const auto light = readTokens(QStringLiteral("light"));
    const auto surface = light[Color::Surface];
    QList<QRgb> colours;
    for (const auto whole : {Color::Surface, Color::Window, Color::Nav, Color::Line, Color::Text, Color::AccentSolid,
                             Color::AccentSoft, Color::OkSolid, Color::Warn})
        colours.append(light[whole].rgb());
    for (const int percent : {25, 50, 75}) // the edges of letters
        colours.append(mixed(light[Color::Text], percent, surface));
    colours.append(mixed(light[Color::AccentSolid], 50, surface));
    colours.append(mixed(light[Color::OkSolid], 60, surface));
    colours.append(mixed(light[Color::Overlay], 36, light[Color::Window])); // what lies behind a dialog
    colours.append(mixed(light[Color::Info], 80, surface));
    return colours;
}

QImage shownAs(const ShownPicture& picture, const QImage& taken)
{
    const bool isOfManual = picture.file.startsWith(u"docs/manual/");
    return inFewColours(picture.part.isNull() ? taken : taken.copy(picture.part),
                        isOfManual ? kManualPictureWidth : kReadmePictureWidth, shownColours());
}

QString keepShown(const QString& name, const QImage& taken)
{
    QStringList faults;
    for (const auto& picture : shownPictures()) {
        if (picture.taken != name)
            continue;
        const auto shown = shownAs(picture, taken);
        if (!writeFile(QStringLiteral(BRANCHBOOK_PICTURES "/shown/") + picture.file, packedPng(shown)))
            faults.append(QStringLiteral("cannot save %1").arg(picture.file));
        else if (!qEnvironmentVariableIsSet("BRANCHBOOK_UPDATE_PICTURES"))
            faults.append(faultOf(picture, shown));
    }
    faults.removeAll(QString());
    return faults.join(u'\n');
}

} // namespace branchbook::ui
