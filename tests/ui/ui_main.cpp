// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's tests need a QApplication and the one Theme.
#include "main/known_leaks.h"
#include "support/catch_session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // preferences of the person who runs the tests stay untouched
    branchbook::ui::Theme theme(app);
    theme.setObjectName(QStringLiteral("theme"));
    theme.setParent(&app);
    const int failed = branchbook::test::runCases(argc, argv);
    theme.setParent(nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the last case closed
    QCoreApplication::processEvents();
    return failed;
}
