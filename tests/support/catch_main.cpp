// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One main for every test binary below the window: a QCoreApplication and Catch2.
#include "main/known_leaks.h"
#include "support/catch_session.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    return branchbook::test::runCases(argc, argv);
}
