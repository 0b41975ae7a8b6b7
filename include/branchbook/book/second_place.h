// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second place for copies of the book, on another disk or a USB stick: filled whenever it can be reached.
#pragma once

#include "branchbook/book/backup.h"
#include "branchbook/book/setting.h"

namespace branchbook::book {

/// The folder; empty: none.
inline constexpr char16_t kSecondPlaceSetting[] = u"backup.second_place";
/// Days without a copy there after which somebody is reminded.
inline constexpr char16_t kSecondPlaceDaysSetting[] = u"backup.second_days";
inline constexpr NumberRange kSecondPlaceDaysRange{7, 1, 365};

struct SecondPlace {
    QString folder; ///< as it was chosen; empty: none
    int days = kSecondPlaceDaysRange.usual;
    bool reachable = false; ///< it is there and can be written
    QDateTime lastAt; ///< when the newest copy there was made, local; invalid: none so far

    /// Whole days since then; -1 where there is none so far.
    [[nodiscard]] qint64 daysSince(const QDateTime& now) const;
    /// A place is set, and nothing came there for `days` days, or ever.
    [[nodiscard]] bool isOverdue(const QDateTime& now) const;
};
/// What lies there is looked at where it can be; otherwise the note about the last copy beside the book is believed.
[[nodiscard]] Result<SecondPlace> loadSecondPlace(const store::Session& session);
/// The folder of this book within the place: 支部手册备份/支部-1f2e3d, so that two books of one name do not mix.
[[nodiscard]] Result<QString> secondPlaceFolder(const store::Session& session, const QString& place);
/// The copies there, newest first; none where it cannot be reached.
[[nodiscard]] Result<QList<BackupFile>> listSecondPlace(const store::Session& session);
/// The same of a book that cannot be opened: where its last copy there was put, by the note beside it.
[[nodiscard]] QList<BackupFile> listNotedSecondPlace(const QString& bookPath);

/// Puts `copy` there, or the newest one beside the book where it is empty: written aside, synced, read again, named; then
/// thinned as those beside the book. Gives where it stands, also if it stood there before; empty where no place is set, in a
/// sample, and where there is no copy. Error: backup.second_place (Io): it is not there, full or cannot be written; nothing
/// half written is left, and the next call tries again.
[[nodiscard]] Result<QString> fillSecondPlace(const store::Session& session, const QString& copy = {});

/// The change of the setting: an empty `folder` takes the place away. Error: backup.second_inside (Invalid): it is the
/// book's own folder or lies in it; backup.second_of_sample (Refused).
[[nodiscard]] Result<> putSecondPlace(store::UnitOfWork& unit, const QString& folder);

} // namespace branchbook::book
