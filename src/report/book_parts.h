// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What only a bound book has: cover, contents, photos.
#pragma once

#include "report/block_layout.h"

#include "branchbook/report/bound_book.h"

namespace branchbook::report {

struct ContentsLine {
    int level = 1; ///< 1 or 2
    QString text;
    int page = 0; ///< 0: not known yet, and room for it is left
};

/// A page of its own.
[[nodiscard]] Result<> layoutCover(const Cover& cover, LayoutContext& context);
[[nodiscard]] Result<> layoutContents(const std::vector<ContentsLine>& lines, LayoutContext& context);
/// The first time, without bytes, the room alone.
[[nodiscard]] Result<> layoutPhoto(const Photo& photo, const QByteArray& bytes, LayoutContext& context);

} // namespace branchbook::report
