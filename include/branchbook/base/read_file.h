// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file that somebody names: it may be large, or no file at all.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace branchbook {

/// The whole of a regular file of at most `most` bytes. nullopt: it is not there, larger, cannot be read, or is a device, a pipe or a
/// folder (/dev/zero has a size of 0 and no end).
[[nodiscard]] std::optional<QByteArray> readUpTo(const QString& path, qint64 most);

} // namespace branchbook
