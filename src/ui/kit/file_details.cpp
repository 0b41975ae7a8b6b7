// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/file_details.h"

#include "ui/kit/file_size.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileSystemModel>

namespace branchbook::ui {

namespace {

// Of QFileSystemModel, which has no names for them.
constexpr int kSizeColumn = 1;
constexpr int kDayColumn = 3;

} // namespace

QVariant FileDetails::data(const QModelIndex& index, int role) const
{
    const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
    if (role != Qt::DisplayRole || files == nullptr || (index.column() != kSizeColumn && index.column() != kDayColumn))
        return QIdentityProxyModel::data(index, role);
    const QModelIndex file = mapToSource(index);
    if (index.column() == kDayColumn)
        return files->lastModified(file).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return files->isDir(file) ? QString() : fileSizeText(files->size(file));
}

FileDetailsGuard::FileDetailsGuard(QObject* parent, QApplication& app)
    : QObject(parent)
{
    app.installEventFilter(this);
}

bool FileDetailsGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Polish)
        return false;
    auto* dialog = qobject_cast<QFileDialog*>(watched);
    if (dialog != nullptr && dialog->proxyModel() == nullptr)
        dialog->setProxyModel(new FileDetails(dialog)); // without effect where the desktop draws it
    return false;
}

} // namespace branchbook::ui
