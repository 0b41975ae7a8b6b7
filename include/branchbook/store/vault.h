// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase of a book. It never seals anything itself: Argon2id makes a key of it, that key wraps the book's random data
// key, and the data key seals the cells of sealedColumns(). So changing the passphrase rewrites one record and no content. A
// recovery code wraps the same data key a second time. docs/security.md says what this protects against, and what not.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/store/session.h"
#include "branchbook/store/unit_of_work.h"

#include <memory>

namespace branchbook::store {

class SecretBytes;

/// A passphrase or a recovery code as typed, in memory that is locked and wiped. Two keyboards that write the same letter in
/// different ways give the same secret (NFC).
class Secret
{
public:
    Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();
    [[nodiscard]] static Secret of(const QString& text);
    [[nodiscard]] bool isEmpty() const { return m_bytes == nullptr; }

    // For the rest of this floor only.
    [[nodiscard]] const SecretBytes* bytes() const { return m_bytes.get(); }

private:
    std::unique_ptr<SecretBytes> m_bytes;
};
/// Overwrites a text that held a secret, where nobody else shares it.
void wipe(QString& text);

/// What one try at a passphrase costs. Stored with the book, so a book made on a fast machine stays what it is on a slow one.
struct KdfCost {
    quint64 memory = 64ULL << 20; ///< bytes
    quint64 passes = 3;
    bool operator==(const KdfCost&) const = default;
};
/// Never less than KdfCost's own values, and about half a second on this machine: measured once per process.
[[nodiscard]] KdfCost measuredCost();

/// Whether the book asks for a passphrase. Errors: those of Session::open but store.locked.
[[nodiscard]] Result<bool> hasPassphrase(const QString& path);
/// The key of the book at `path`; the file is only read. Takes as long as the book's KdfCost says: not for the thread that
/// shows. Errors: store.wrong_passphrase (Locked), store.no_passphrase (Refused), store.damaged, store.kdf_memory (Io).
[[nodiscard]] Result<KeyPtr> unlock(const QString& path, const Secret& passphrase);
/// The same by the recovery code; blanks, dashes and small letters do not matter. Error: store.wrong_code (Locked).
[[nodiscard]] Result<KeyPtr> unlockByCode(const QString& path, const Secret& code);

/// What setting a passphrase gives.
struct Sealing {
    KeyPtr key; ///< opens the book from now on
    QString recoveryCode; ///< shown or printed once; nothing keeps it
    qint64 rows = 0; ///< written and compared with the old file
};
/// Gives the closed plain book at `path` its first passphrase: everything is written into a new file beside it, sealed where
/// sealedColumns() says, with the chain of operations rooted anew under a last one (`head`) that says so; the file is
/// checked, compared value by value with the old one, and takes its name. A crash at any moment leaves the one or the other.
/// The old file's bytes are overwritten where no other name holds them. Steps from before can still be undone.
/// Errors: store.passphrase_there, store.passphrase_empty (Refused), store.busy, store.damaged, store.seal_differs (Damaged),
/// cancelled, Io; the book is then as it was.
[[nodiscard]] Result<Sealing> sealBook(const QString& path, const Secret& passphrase, const OpHead& head,
                                       Progress& progress, const KdfCost& cost = measuredCost());

/// Wraps the data key of an open book anew and leaves its content alone; `head` becomes a line of the journal that cannot be
/// undone. Copies made earlier keep the old passphrase. Errors: store.no_passphrase, store.passphrase_empty (Refused), those
/// of UnitOfWork.
[[nodiscard]] Result<> changePassphrase(Session& writer, const Secret& fresh, const OpHead& head,
                                        const KdfCost& cost = measuredCost());
/// A new recovery code; the one before opens nothing any more but earlier copies.
[[nodiscard]] Result<QString> renewRecoveryCode(Session& writer, const OpHead& head);

} // namespace branchbook::store
