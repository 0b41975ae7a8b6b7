// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of tests/fixtures/hostile (made by make_hostile.py there), and what every reader owes whoever opens one of them.
#pragma once

#include "branchbook/base/error.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace branchbook {

struct HostileFile {
    QString name; ///< "entities.docx"
    QString path;
    QByteArray bytes;
    QString code; ///< of the error that it was made for; empty: sound
};

/// All files of the folder `kind`, by name. Each is told in expected.txt, and each that is told is there.
inline QList<HostileFile> hostileFiles(const QString& kind)
{
    const QDir folder(QStringLiteral(BRANCHBOOK_FIXTURES "/hostile"));
    QFile list(folder.filePath(QStringLiteral("expected.txt")));
    REQUIRE(list.open(QIODevice::ReadOnly));
    QHash<QString, QString> codes;
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(kind + u'/'))
            codes.insert(line.section(u' ', 0, 0).mid(kind.size() + 1), line.section(u' ', 1));
    }
    QList<HostileFile> files;
    const QStringList names = QDir(folder.filePath(kind)).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        INFO(name.toStdString());
        REQUIRE(codes.contains(name));
        QFile file(folder.filePath(kind + u'/' + name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString code = codes.value(name);
        files.append({name, file.fileName(), file.readAll(), code == u"-" ? QString() : code});
    }
    REQUIRE(files.size() == codes.size());
    REQUIRE(files.size() > 10);
    return files;
}

/// A hostile file gives the error that it was made for, as a sentence for people; a sound one none.
inline void checkAnswer(const HostileFile& file, const std::optional<Error>& answer)
{
    CAPTURE(file.name);
    CHECK((answer ? answer->code : QString()) == file.code);
    if (!answer)
        return;
    const bool isOfFile = answer->kind == ErrorKind::Invalid || answer->kind == ErrorKind::Refused;
    CHECK(isOfFile); // the file is at fault, not we
    CHECK_FALSE(sentence(*answer).contains(answer->code)); // every code has its words
    CHECK(sentence(*answer).endsWith(u'。'));
}

} // namespace branchbook
