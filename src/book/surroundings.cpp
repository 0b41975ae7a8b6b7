// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/surroundings.h"

#include "branchbook/base/file_place.h"

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

} // namespace branchbook::book
