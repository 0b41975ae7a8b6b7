// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// branchbook-cli: composition only.
#include "branchbook/base/log.h"
#include "branchbook/cli/run.h"

#include "main/areas.h"
#include "main/language.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("branchbook"));
    branchbook::main::useLanguage(QCoreApplication::arguments());
    branchbook::startLog(branchbook::defaultLogDirectory());
    QTextStream out(stdout);
    QTextStream err(stderr);
    return branchbook::cli::run(QCoreApplication::arguments().mid(1), branchbook::main::makeAreas(), out, err);
}
