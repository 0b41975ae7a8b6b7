// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/choose_backup.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/book_difference.h"
#include "ui/kit/dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace branchbook::ui {

namespace {

struct ChooseBackupTexts {
    Q_DECLARE_TR_FUNCTIONS(ChooseBackupTexts)
};

/// The wrong stick: two branches keep their copies under one name.
void askToExchange(QWidget& window, const book::TwoBooks& two, std::function<void()> restore)
{
    auto* dialog = new Dialog(&window, ChooseBackupTexts::tr("这份备份是另一个支部的，仍然恢复？"));
    dialog->setObjectName(QStringLiteral("exchangeBook"));
    dialog->setText(
        ChooseBackupTexts::tr("备份记的是%1，原来的文件记的是%2。恢复以后，打开的就是%1的手册；原来的文件改名保留。")
            .arg(shownList(two.then), shownList(two.now)));
    (void)dialog->addSafeButton(ChooseBackupTexts::tr("不恢复"));
    auto* exchange = dialog->addButton(ChooseBackupTexts::tr("仍然恢复"), ButtonKind::Danger);
    exchange->setObjectName(QStringLiteral("exchangeBookNow"));
    QObject::connect(exchange, &QPushButton::clicked, &window, [&window, dialog, restore = std::move(restore)] {
        dialog->close();
        QMetaObject::invokeMethod(&window, restore, Qt::QueuedConnection); // the window is taken apart by it
    });
    dialog->open();
}

} // namespace

void chooseBackup(QWidget& window, const QString& path, const std::function<void(const QString& backup)>& taken)
{
    auto* files = new QFileDialog(&window, ChooseBackupTexts::tr("选择备份文件"), QFileInfo(path).absolutePath(),
                                  ChooseBackupTexts::tr("支部手册 (*.bbk);;所有文件 (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(
        files, &QFileDialog::fileSelected, &window,
        [&window, path, taken](const QString& backup) {
            const auto two = book::twoBooksAt(backup, path);
            if (!two)
                return taken(backup);
            askToExchange(window, *two, [taken, backup] { taken(backup); });
        },
        Qt::QueuedConnection);
    files->open();
}

} // namespace branchbook::ui
