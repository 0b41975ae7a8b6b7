// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase of a book, for whoever is above the store. Verbs that take a passphrase need about half a second each and are
// not for the thread that shows. Locking is no verb: close the Book and let its store::KeyPtr go; the keys are wiped then.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/store/second_secret.h"
#include "branchbook/store/vault.h"

#include <QDateTime>
#include <QList>

namespace branchbook::book {

/// A new passphrase of fewer signs is refused in the window and warned of on the command line; the store refuses only an empty one.
inline constexpr int kLeastPassphrase = 6;

/// Gives the closed plain book at `path` its first passphrase; see store::sealBook. Its line of the journal is by the book's
/// operator. Errors: those of store::sealBook; the book is then as it was.
[[nodiscard]] Result<store::Sealing> setPassphrase(const QString& path, const store::Secret& passphrase,
                                                   Progress& progress,
                                                   const store::KdfCost& cost = store::measuredCost());
/// Errors: store.wrong_passphrase (Locked) for `old`, those of store::changePassphrase.
[[nodiscard]] Result<> changePassphrase(Book& book, const store::Secret& old, const store::Secret& fresh,
                                        const store::KdfCost& cost = store::measuredCost());

/// For whom the passphrase is gone: a new one and a new recovery code, in a book that was opened with the key of
/// store::unlockByCode. Gives the new code; the old one opens nothing but earlier copies.
[[nodiscard]] Result<QString> recoverPassphrase(Book& book, const store::Secret& fresh,
                                                const store::KdfCost& cost = store::measuredCost());

/// Gives the closed book at `path` its second secret; see store::setSecondSecret. Copies made before do not have it.
[[nodiscard]] Result<store::SecondSealing> setSecondSecret(const QString& path, const store::KeyPtr& key,
                                                           const store::Secret& secret, Progress& progress,
                                                           const store::KdfCost& cost = store::measuredCost());
/// Errors: store.wrong_second (Locked) for `old`, those of store::changeSecondSecret.
[[nodiscard]] Result<> changeSecondSecret(Book& book, const store::Secret& old, const store::Secret& fresh,
                                          const store::KdfCost& cost = store::measuredCost());
/// By its recovery code, which stays.
[[nodiscard]] Result<> recoverSecondSecret(Book& book, const store::Secret& code, const store::Secret& fresh,
                                           const store::KdfCost& cost = store::measuredCost());

/// A copy of the book that asks for no passphrase, or not for the second secret.
struct PlainCopy {
    QString path;
    QDateTime changedAt;
    qint64 size = 0;
    bool isBackup = false; ///< has a name that the program gives; any other may be a book in use
};
/// Those that ask for fewer secrets than the book, hold a branch of it and lie beside it, or in its second place where that is at
/// hand: backups, what was kept before an upgrade or a restore, what a crash left half made, copies under any other name. Newest
/// first. Copies elsewhere, archives and papers are not looked for.
[[nodiscard]] QList<PlainCopy> listPlainCopies(const QString& bookPath);
/// Removes the backups among them, only after somebody said so; gives those that are still there.
[[nodiscard]] QList<PlainCopy> removePlainCopies(const QList<PlainCopy>& copies);

} // namespace branchbook::book
