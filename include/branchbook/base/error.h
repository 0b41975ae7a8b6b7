// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, in a form that programs can test and people can read.
#pragma once

#include <QString>
#include <QStringList>

namespace branchbook {

/// The families a caller may act on; the command line maps each to an exit code (docs/manual/cli.md).
enum class ErrorKind {
    Usage, ///< the caller asked in the wrong form
    Invalid, ///< a value or a file from outside is not acceptable; nothing was written
    NotFound,
    Conflict, ///< somebody changed the record meanwhile
    Refused, ///< a rule of the data forbids it
    Cancelled, ///< the user stopped it; nothing was written
    Busy, ///< open elsewhere
    Io, ///< cannot read or write: permission, disk full, medium gone
    Damaged, ///< a book whose content cannot be trusted
    Locked, ///< passphrase missing or wrong
    Internal, ///< a fault of ours
};

/// An error as a value. `code` is stable ("sheet.encrypted") and selects the sentence; `args` fill its %1, %2 …;
/// `where` names the file, the record or the cell and is never a person's data.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString code;
    QStringList args;
    QString where;

    bool operator==(const Error&) const = default;
};

/// The stable English name of a kind, as `--json` prints it: "invalid", "not_found" …
[[nodiscard]] QString kindName(ErrorKind kind);

/// The one sentence for people (window and terminal alike): what happened, what is safe, what to do next.
/// An unknown code yields a sentence that carries the code itself.
[[nodiscard]] QString sentence(const Error& error);

} // namespace branchbook
