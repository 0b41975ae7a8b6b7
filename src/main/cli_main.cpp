// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// branchbook-cli: composition only.
#include "branchbook/base/log.h"
#include "branchbook/cli/run.h"
#include "branchbook/rules/rule_base.h"

#include "main/areas.h"
#include "main/known_leaks.h"
#include "main/language.h"
#include "main/places.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("branchbook"));
    branchbook::main::useLanguage(QCoreApplication::arguments());
    const auto places = branchbook::main::usePlaces();
    branchbook::startLog(places.state);
    branchbook::rules::useRuleFolder(places.rules);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return branchbook::cli::run(QCoreApplication::arguments().mid(1), branchbook::main::makeAreas(), out, err);
}
