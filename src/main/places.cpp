// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/places.h"

#include "branchbook/base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace branchbook::main {

Places placesFor(const QString& programFolder)
{
    const QDir beside(programFolder);
    if (QFileInfo::exists(beside.filePath(QStringLiteral("branchbook.portable")))) {
        const QDir kept(beside.filePath(QStringLiteral("branchbook-data")));
        return {true, kept.filePath(QStringLiteral("config")), kept.filePath(QStringLiteral("state")),
                kept.filePath(QStringLiteral("rules")), kept.path()};
    }
    const QDir shared(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return {false,
            {},
            defaultLogDirectory(),
            shared.filePath(QStringLiteral("branchbook/rules")),
            shared.filePath(QStringLiteral("branchbook"))};
}

Places usePlaces()
{
    Places places = placesFor(QCoreApplication::applicationDirPath());
    if (places.portable) {
        // Both formats: Qt's own file dialog keeps its width in the native one. No XDG variable: what a program that we start,
        // such as a viewer, keeps, is not ours to move.
        for (const auto format : {QSettings::IniFormat, QSettings::NativeFormat})
            QSettings::setPath(format, QSettings::UserScope, places.settings);
    }
    return places;
}

} // namespace branchbook::main
