// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a file so that its name always stands for a whole one: the old one, or the new one, also after a power cut.
#pragma once

#include "branchbook/base/result.h"

#include <QByteArray>

#include <functional>

namespace branchbook {

/// Makes an empty file (mode 0600: what we write holds personal data) beside `path`, lets `write` fill it, then fsync,
/// rename, fsync of the folder. Where `write` or a step fails the old file is untouched and nothing is left behind.
/// A symbolic link stays one: its target is replaced. Errors: file.write_failed (Io); those of `write` pass through.
[[nodiscard]] Result<> replaceFile(const QString& path,
                                   const std::function<Result<>(const QString& temporaryPath)>& write);
[[nodiscard]] Result<> replaceFile(const QString& path, const QByteArray& bytes);

/// Whether replaceFile could begin: asked before work whose result goes there. Leaves nothing.
[[nodiscard]] Result<> canReplaceFile(const QString& path);

/// The error of a failed system call: file.write_failed with the file's name and the reason in plain words.
[[nodiscard]] Error writeError(const QString& path, int errorNumber);

} // namespace branchbook
