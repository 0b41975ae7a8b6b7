// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be read of a damaged book, saved as a book of its own.
#pragma once

#include "branchbook/store/salvage.h"

#include <QDateTime>

namespace branchbook::book {

struct ReadablePart {
    QString path; ///< of the new book
    store::Salvaged found;
    qint64 members = 0; ///< on the roster, of every status
    qint64 gatherings = 0;

    /// 会议和活动 2, 台账 1: what is lost by kind of record, rows of a record counted each; in the order of the program's pages.
    [[nodiscard]] QStringList lostByKind() const;
};

/// 支部.能读出的部分-20260918-174300.bbk beside the book.
[[nodiscard]] QString readablePartPath(const QString& bookPath, const QDateTime& at);

/// The readable part of the book at `bookPath`, which is only read, as a new book at `to`; empty: at readablePartPath(). Errors: those of
/// store::salvageBook.
[[nodiscard]] Result<ReadablePart> saveReadablePart(const QString& bookPath, const QString& to, Progress& progress);

} // namespace branchbook::book
