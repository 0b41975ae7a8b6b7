// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/error.h"

namespace branchbook {

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return QStringLiteral("usage");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::NotFound: return QStringLiteral("not_found");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::Refused: return QStringLiteral("refused");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Busy: return QStringLiteral("busy");
    case ErrorKind::Io: return QStringLiteral("io");
    case ErrorKind::Damaged: return QStringLiteral("damaged");
    case ErrorKind::Locked: return QStringLiteral("locked");
    case ErrorKind::Internal: break;
    }
    return QStringLiteral("internal");
}

} // namespace branchbook
