// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the program speaks: Chinese as written in the sources, or the English that is compiled in.
#pragma once

#include <QStringList>

namespace branchbook::main {

/// `--lang en` or `--lang=en` among the arguments makes the whole program English, `--lang` with anything else Chinese;
/// without it, `preferred` decides ("en"; anything else is Chinese). Call after the application object is made; called again,
/// the language of before is given up. What is on the screen keeps its words: whoever calls makes it anew.
void useLanguage(const QStringList& arguments, const QString& preferred = {});

} // namespace branchbook::main
