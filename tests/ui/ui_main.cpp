// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's tests need a QApplication and the one Theme. They fail, too, where a widget was shown before it had a parent: such a
// widget is a window of its own for a moment, which is seen to flash and takes the keyboard from the window.
#include "main/known_leaks.h"
#include "support/catch_session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <set>
#include <string>

namespace {

std::set<std::string> flashing;
QtMessageHandler printed = nullptr;

/// The offscreen platform says so where a window that was shown becomes a child.
void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (text.contains(QStringLiteral("does not support setParent")))
        flashing.insert(branchbook::test::runningCase());
    if (printed != nullptr)
        printed(type, context, text);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    printed = qInstallMessageHandler(takeMessage);
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // preferences of the person who runs the tests stay untouched
    branchbook::ui::Theme theme(app);
    theme.setObjectName(QStringLiteral("theme"));
    theme.setParent(&app);
    const int failed = branchbook::test::runCases(argc, argv);
    theme.setParent(nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the last case closed
    QCoreApplication::processEvents();
    for (const std::string& name : flashing)
        std::fprintf(stderr, "FAILED: a widget was shown before it had a parent: %s\n", name.c_str());
    return failed != 0 || flashing.empty() ? failed : 1;
}
