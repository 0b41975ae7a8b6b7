// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/open_import.h"

#include "ui/roster/file_drop.h"
#include "ui/roster/import_wizard.h"
#include "ui/shell/desk.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace branchbook::ui {

namespace {

QString folderName()
{
    return QStringLiteral("import/folder");
}

} // namespace

void openRosterImport(Desk& desk, Preferences& preferences, const QString& file)
{
    if (desk.book().isReadOnly())
        return;
    if (desk.isDamaged())
        return desk.refuse(QCoreApplication::translate("Import", "手册有损坏，现在不能导入名册。请先从备份恢复。"));
    const QPointer<QWidget> before = QApplication::focusWidget();
    auto* wizard = new ImportWizard(desk.book(), desk.branch().id);
    if (const QString folder = preferences.value(folderName()).toString(); QFileInfo(folder).isDir())
        wizard->setFolder(folder);
    // The keyboard goes back to where the import was asked for.
    const auto giveBack = [before] {
        if (before && before->isVisible())
            before->setFocus(Qt::OtherFocusReason);
    };
    const auto leave = [&desk, &preferences, wizard] {
        preferences.setValue(folderName(), wizard->folder());
        desk.leaveFullWindow();
    };
    QObject::connect(wizard, &ImportWizard::cancelled, &desk, [leave, giveBack] {
        leave();
        giveBack();
    });
    QObject::connect(wizard, &ImportWizard::finished, &desk, [&desk, leave, giveBack] {
        leave();
        desk.showPage(QStringLiteral("members"));
        giveBack();
    });
    QObject::connect(wizard, &ImportWizard::memberAsked, &desk, [&desk, leave](const QString& member) {
        leave();
        desk.showPage(QStringLiteral("members"), member);
    });
    QObject::connect(wizard, &ImportWizard::duesAsked, &desk, [&desk, leave] {
        leave();
        desk.showPage(QStringLiteral("organization"), QStringLiteral("dues"));
    });
    QObject::connect(wizard, &ImportWizard::workbenchAsked, &desk, [&desk, leave] {
        leave();
        desk.showPage(QStringLiteral("workbench"));
    });
    desk.showFullWindow(wizard);
    if (!file.isEmpty())
        wizard->openFile(file);
}

void takeDroppedRosters(QWidget* target, Desk& desk, Preferences& preferences)
{
    auto* drop = new FileDrop(target);
    QObject::connect(drop, &FileDrop::dropped, &desk, [&desk, &preferences](const QString& path) {
        if (rosterEndings().contains(QFileInfo(path).suffix().toLower()))
            openRosterImport(desk, preferences, path);
    });
}

} // namespace branchbook::ui
