// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/surroundings.h"

#include "branchbook/base/date.h"
#include "branchbook/base/file_place.h"
#include "branchbook/book/setting.h"
#include "branchbook/store/journal.h"

#include <QFileInfo>

namespace branchbook::book {

std::optional<Error> placeDoubt(const QString& path)
{
    const FilePlace place = filePlace(path);
    const QString name = QFileInfo(path).fileName();
    switch (place.kind) {
    case PlaceKind::Network:
        return Error{ErrorKind::Refused, QStringLiteral("book.place_network"), {name, place.what}, path};
    case PlaceKind::Synced:
        return Error{ErrorKind::Refused, QStringLiteral("book.place_synced"), {name, place.what}, path};
    case PlaceKind::Local: break;
    }
    return std::nullopt;
}

Result<std::optional<Error>> clockDoubt(const store::Session& session, const QDateTime& now)
{
    BB_TRY(const QString sample, loadSetting(session, kSampleDaySetting));
    if (!sample.isEmpty())
        return std::optional<Error>();
    BB_TRY(const auto newest, store::listOps(session, 1));
    if (newest.isEmpty() || newest.first().at.addDays(-1) <= now)
        return std::optional<Error>();
    const auto shown = [](const QDateTime& at) { return PartialDate::of(at.toLocalTime().date()).toChinese(); };
    return std::optional(Error{ErrorKind::Refused,
                               QStringLiteral("book.clock_behind"),
                               {shown(now), shown(newest.first().at)},
                               session.path()});
}

} // namespace branchbook::book
