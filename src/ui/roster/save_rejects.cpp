// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/save_rejects.h"

#include "ui/roster/import_session.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <utility>

namespace branchbook::ui {

namespace {

struct SaveRejects {
    Q_DECLARE_TR_FUNCTIONS(SaveRejects)
};

} // namespace

void askToSaveRejects(QWidget& host, const ImportSession& session,
                      std::function<void(const Result<>& saved, const QString& path)> done)
{
    auto* dialog = new QFileDialog(host.window(), SaveRejects::tr("保存待改表"), session.rejectsFileName(),
                                   SaveRejects::tr("Excel 表格 (*.xlsx);;文本表格 (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(session.rejectsFileName());
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &host,
        [&session, done = std::move(done)](const QString& path) { done(session.saveRejects(path), path); });
    dialog->open();
}

} // namespace branchbook::ui
