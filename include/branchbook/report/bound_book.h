// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many papers bound into one book: cover, contents with page numbers, bookmarks, margins that change sides, photos.
#pragma once

#include "branchbook/report/typesetter.h"

#include <functional>
#include <utility>

namespace branchbook::report {

/// In pixels as they are stored; `orientation` is that of EXIF, 1 … 8: how they are to be turned.
struct PictureSize {
    int width = 0;
    int height = 0;
    int orientation = 1;
    bool isJpeg = false; ///< else PNG
};
/// Of a JPEG or PNG, from its head alone; nothing for other bytes, broken ones, and more than kMostPixels.
inline constexpr qint64 kMostPixels = 100'000'000;
[[nodiscard]] std::optional<PictureSize> pictureSize(const QByteArray& bytes);

struct Photo {
    QString key; ///< what the reader is asked for
    QString caption;
    PictureSize size;
    size_t before = 0; ///< the block of the body before which it stands; their number: at the end
};

struct Cover {
    QStringList title;
    QList<std::pair<QString, QString>> lines; ///< 党支部：第一党支部; an empty value leaves room to write
};

/// The cover is page 1 and has no number; `front` stands behind it, then the contents, then the body from a page of its own on.
/// The contents list every bookmark of levels 1 and 2 of the body.
struct BoundBook {
    Metadata metadata;
    Cover cover;
    std::vector<Block> front;
    Document body;
    std::vector<Photo> photos; ///< by `before`
};

/// The bytes of a photo; they are asked for one at a time.
using PhotoReader = std::function<Result<QByteArray>(const QString& key)>;

/// Laid out twice: once to learn on which page everything stands. The same book gives the same bytes. A photo whose bytes are no
/// picture is named in its place. Errors: those of renderPdf and of the reader.
[[nodiscard]] Result<RenderedPdf> renderBook(const BoundBook& book, const PhotoReader& read, Progress& progress);
/// Into a file that is replaced whole or not at all. Further error: Io "file.write_failed".
[[nodiscard]] Result<TypesetInfo> writeBook(const BoundBook& book, const PhotoReader& read, const QString& path,
                                            Progress& progress);

} // namespace branchbook::report
