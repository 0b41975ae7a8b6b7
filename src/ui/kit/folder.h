// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace branchbook::ui {

/// Where file dialogs begin: the user's documents, or the home directory where that folder does not exist (a dialog takes the
/// last part of a path that is not there for the name of a file).
[[nodiscard]] QString documentsFolder();

} // namespace branchbook::ui
