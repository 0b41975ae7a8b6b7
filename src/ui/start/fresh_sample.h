// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample is there to be played with: what was done to it goes, and another one can be made in its place.
#pragma once

#include <QString>

namespace branchbook::ui {

/// NotSample: what lies there is no sample, or nobody can tell (damaged, sealed): nothing was touched. Failed: the file could not be removed.
enum class SampleCleared { Done, NotSample, Failed };

/// Removes the sample book at `path`, which no window holds, with its logs and its copies. Done also where there is none.
[[nodiscard]] SampleCleared clearSample(const QString& path);

} // namespace branchbook::ui
