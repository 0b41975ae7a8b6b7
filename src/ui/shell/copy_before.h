// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The copy that the window leaves before a step that changes many records at once.
#pragma once

#include "branchbook/book/backup.h"

namespace branchbook::ui {

class Desk;

/// Where something was changed since the last one. Not of a sample, nor of a book over kCopiedAtOnce, which would keep its user waiting.
/// The step can be undone: a copy that cannot be made is logged, and no reason to refuse it.
void keepCopyBefore(const Desk& desk, book::BackupReason reason);

} // namespace branchbook::ui
