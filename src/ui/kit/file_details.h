// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Size and day of the files in a file dialog. Qt takes both from the system's locale, whatever the language of the window:
// 12.3 KiB and 28 Nov in a Chinese one.
#pragma once

#include <QIdentityProxyModel>

class QApplication;

namespace branchbook::ui {

/// Above a QFileSystemModel: 312 KB and 2026-11-28 09:05.
class FileDetails final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

/// Puts them into each file dialog that Qt draws itself; the desktop's own dialogs are left alone.
class FileDetailsGuard final : public QObject
{
    Q_OBJECT
public:
    FileDetailsGuard(QObject* parent, QApplication& app);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace branchbook::ui
