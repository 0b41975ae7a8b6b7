// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files_dialog.h"

#include "branchbook/book/attachment.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

FilesDialog::FilesDialog(QWidget* host, Desk& desk, const QString& what, const QString& table, const QString& id,
                         RecordFiles::Access access)
    : Dialog(host, tr("“%1”的附件").arg(what), Width::Medium)
    , m_files(new RecordFiles(desk, table))
{
    setObjectName(QStringLiteral("recordFiles"));
    const auto kept = book::listAttachments(desk.book().reader(), table, id);
    const bool none = !kept || kept->isEmpty();
    const bool change = access == RecordFiles::Access::Change && !desk.book().isReadOnly();
    const bool takeAway = access == RecordFiles::Access::TakeAway && !desk.book().isReadOnly();
    setText(change         ? tr("文件存进手册里，原件移走也打得开；可以把文件拖到这里。")
                : takeAway ? tr("附件不加密，这里不再添加。原有的可以打开、另存、移除。")
                : none     ? tr("没有附件。")
                           : tr("打开的是副本。"));
    body()->addWidget(m_files);
    m_files->showRecord(id, access);
    connect(&desk, &Desk::changed, this, [this, id, access](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("attachment")))
            m_files->showRecord(id, access);
    });
    (void)addSafeButton(tr("关闭"));
    keepNothing();
}

} // namespace branchbook::ui
