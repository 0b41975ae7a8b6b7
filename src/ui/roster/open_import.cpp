// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/open_import.h"

#include "ui/roster/file_drop.h"
#include "ui/roster/import_wizard.h"
#include "ui/shell/desk.h"

#include <QFileInfo>

namespace branchbook::ui {

void openRosterImport(Desk& desk, const QString& file)
{
    auto* wizard = new ImportWizard(desk.book(), desk.branch().id);
    QObject::connect(wizard, &ImportWizard::cancelled, &desk, [&desk] { desk.leaveFullWindow(); });
    QObject::connect(wizard, &ImportWizard::finished, &desk, [&desk] {
        desk.leaveFullWindow();
        desk.showPage(QStringLiteral("members"));
    });
    QObject::connect(wizard, &ImportWizard::memberAsked, &desk, [&desk](const QString& member) {
        desk.leaveFullWindow();
        desk.showPage(QStringLiteral("members"), member);
    });
    desk.showFullWindow(wizard);
    if (!file.isEmpty())
        wizard->openFile(file);
}

void takeDroppedRosters(QWidget* target, Desk& desk)
{
    auto* drop = new FileDrop(target);
    QObject::connect(drop, &FileDrop::dropped, &desk, [&desk](const QString& path) {
        if (rosterEndings().contains(QFileInfo(path).suffix().toLower()))
            openRosterImport(desk, path);
    });
}

} // namespace branchbook::ui
