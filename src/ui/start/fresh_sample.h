// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample is there to be played with: what was done to it goes, and another one can be made in its place, or none.
#pragma once

#include "branchbook/book/backup.h"

#include <functional>

class QWidget;

namespace branchbook::ui {

/// NotSample: what lies there is no sample, or nobody can tell (damaged, sealed): nothing was touched. Failed: the file could not be removed.
enum class SampleCleared { Done, NotSample, Failed };

/// Removes the sample book at `path`, which no window holds, with its logs and its copies. Done also where there is none.
[[nodiscard]] SampleCleared clearSample(const QString& path);
/// The same of a book that said while it was open that it is a sample: the file itself, which may be sealed, is not asked.
[[nodiscard]] SampleCleared removeSample(const QString& path);
/// What the first page says then; empty: nothing is wrong.
[[nodiscard]] QString clearedText(SampleCleared cleared);
/// What goes with the sample at `path`: its copies, but for one that lies under such a name and says that it is no sample.
[[nodiscard]] QList<book::BackupFile> sampleCopies(const QString& path);

/// Asks in `window` whether the sample at `path` is to go, and says what goes; `act` runs after 删除.
void askToDiscardSample(QWidget& window, const QString& path, const std::function<void()>& act);

} // namespace branchbook::ui
