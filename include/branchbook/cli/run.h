// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as one call, for main and for tests.
#pragma once

#include "branchbook/book/area.h"

#include <QStringList>
#include <QTextStream>

namespace branchbook::cli {

/// `arguments` without the program's name. Gives the exit code of docs/manual/cli.md.
[[nodiscard]] int run(const QStringList& arguments, const book::Areas& areas, QTextStream& out, QTextStream& err);

} // namespace branchbook::cli
