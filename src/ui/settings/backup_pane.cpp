// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_pane.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/file_size.h"
#include "ui/kit/text.h"
#include "ui/settings/second_place_card.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/desk.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kCopiesShown = 30;

QString reasonText(book::BackupReason reason)
{
    switch (reason) {
    case book::BackupReason::Asked: return BackupPane::tr("手动备份");
    case book::BackupReason::Closing: return BackupPane::tr("关闭时自动备份");
    case book::BackupReason::Idle: return BackupPane::tr("空闲时自动备份");
    case book::BackupReason::BeforeImport: return BackupPane::tr("导入名册前自动备份");
    case book::BackupReason::BeforeMerge: return BackupPane::tr("合并重复记录前自动备份");
    case book::BackupReason::BeforeRestore: return BackupPane::tr("恢复时换下来的原文件");
    case book::BackupReason::BeforeMigration: return BackupPane::tr("程序升级前自动备份");
    }
    return {};
}

QString momentOf(const book::BackupFile& copy)
{
    return copy.madeAt.toString(BackupPane::tr("yyyy年M月d日 HH:mm"));
}

} // namespace

BackupPane::BackupPane(Desk& desk)
    : m_desk(desk)
    , m_work(desk.book())
    , m_now(button(tr("立即备份"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("drive")))
    , m_copies(card(0))
{
    auto* column = new QWidget;
    column->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(8, 2, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(label(tr("备份"), TextRole::Subtitle));
    auto* now = card(0);
    now->setMaximumWidth(720);
    m_now->setObjectName(QStringLiteral("backupNow"));
    cardRows(now)->addWidget(settingRow(
        tr("备份这本手册"),
        tr("写完即逐条核对，存在手册旁边：%1").arg(QDir::toNativeSeparators(QFileInfo(desk.book().path()).path())),
        m_now));
    rows->addWidget(now);
    rows->addWidget(paragraph(
        tr("有改动时，空闲几分钟、关闭手册和导入、合并以前都会自动备份。最近 10 份都留着，再早的每天、每周、每月、"
           "每年各留一份；手动备份的一直留着。超过 20 MB 的手册每天自动备份一次。"),
        TextRole::Small, Ink::Text3));
    rows->addSpacing(8);
    rows->addWidget(label(tr("再放一份到别处"), TextRole::Subtitle));
    auto* second = new SecondPlaceCard(desk);
    second->setMaximumWidth(720);
    rows->addWidget(second);
    rows->addSpacing(8);
    rows->addWidget(label(tr("已有的备份"), TextRole::Subtitle));
    m_copies->setMaximumWidth(720);
    rows->addWidget(m_copies);
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_now, &QPushButton::clicked, this, &BackupPane::backUp);
    reload();
}

void BackupPane::open(const QString&)
{
    reload();
}

void BackupPane::reload()
{
    auto* rows = cardRows(m_copies);
    while (auto* item = rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto copies = book::listBackups(m_desk.book().path()).mid(0, kCopiesShown);
    for (const auto& copy : copies) {
        if (rows->count() > 0)
            rows->addWidget(horizontalLine());
        rows->addWidget(makeLine(copy));
    }
    if (copies.isEmpty())
        rows->addWidget(settingRow(tr("还没有备份"), tr("第一份备份会列在这里"), new QWidget));
}

QWidget* BackupPane::makeLine(const book::BackupFile& copy)
{
    auto* restore = button(tr("恢复…"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("history"));
    restore->setAccessibleName(tr("恢复%1的备份").arg(momentOf(copy)));
    connect(restore, &QPushButton::clicked, this, [this, copy] { askRestore(copy); });
    return settingRow(
        momentOf(copy),
        tr("%1 · %2 · %3").arg(reasonText(copy.reason), fileSizeText(copy.size), QFileInfo(copy.path).fileName()),
        restore);
}

void BackupPane::backUp()
{
    m_now->setEnabled(false);
    m_work.run<book::BackupMade>(
        [](const store::Session& session) -> Result<book::BackupMade> {
            NoProgress progress;
            return book::makeBackup(session, book::BackupReason::Asked, progress);
        },
        [this](Result<book::BackupMade> copy) { made(copy); });
}

void BackupPane::made(const Result<book::BackupMade>& copy)
{
    m_now->setEnabled(true);
    if (!copy)
        return m_desk.report(copy.error());
    m_desk.say(tr("已备份并核对 %1 条记录：%2").arg(copy->rows).arg(QFileInfo(copy->path).fileName()));
    reload();
}

void BackupPane::askRestore(const book::BackupFile& copy)
{
    auto* dialog = new Dialog(window(), tr("恢复%1的备份？").arg(momentOf(copy)));
    dialog->setObjectName(QStringLiteral("restore"));
    dialog->setText(
        tr("备份会恢复成手册旁边的一个新文件并打开它。现在这本手册不动，之后的改动还在里面，随时可以再打开。"));
    (void)dialog->addSafeButton(tr("不恢复"));
    auto* go = dialog->addButton(tr("恢复并打开"), ButtonKind::Primary);
    connect(go, &QPushButton::clicked, this, [this, dialog, path = copy.path] {
        dialog->close();
        m_desk.askForRestore(path);
    });
    dialog->open();
}

} // namespace branchbook::ui
