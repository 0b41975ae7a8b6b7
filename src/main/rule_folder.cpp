// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/rule_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace branchbook::main {

QString ruleFolder()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(QStringLiteral("branchbook/rules"));
}

} // namespace branchbook::main
