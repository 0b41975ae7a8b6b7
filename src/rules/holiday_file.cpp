// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/read_file.h"
#include "branchbook/rules/holiday_text.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <optional>

namespace branchbook::rules {

namespace {

constexpr qint64 kLargestHolidayFile = 1024LL * 1024;

/// UTF-8, with or without a byte order mark, else the encoding of Chinese spreadsheets.
std::optional<QString> decoded(const QByteArray& bytes)
{
    for (const char* encoding : {"UTF-8", "GB18030"}) {
        QStringDecoder decoder(encoding);
        if (!decoder.isValid())
            continue;
        QString text = decoder(bytes);
        if (!decoder.hasError())
            return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
    }
    return std::nullopt;
}

} // namespace

Result<QList<HolidayYear>> readHolidayPath(const QString& path, int year)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readUpTo(path, kLargestHolidayFile);
    if (!bytes)
        return fail(ErrorKind::Io, QStringLiteral("holiday.unreadable"), {name}, name);
    const auto text = decoded(*bytes);
    if (!text || text->contains(QChar::Null))
        return fail(ErrorKind::Invalid, QStringLiteral("holiday.no_text"), {name}, name);
    return readHolidayFile(name, *text, year);
}

} // namespace branchbook::rules
