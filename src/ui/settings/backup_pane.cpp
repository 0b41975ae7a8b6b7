// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_pane.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/file_size.h"
#include "ui/kit/text.h"
#include "ui/recovery/restore_dialog.h"
#include "ui/settings/second_place_card.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/desk.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr auto kCopiesShown = RestorePoints::kShown;

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
    rows->addStretch(1); // all the spare height: rows have stretches of their own
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_now, &QPushButton::clicked, this, &BackupPane::backUp);
    if (auto* keeper = desk.findChild<BackupKeeper*>())
        connect(keeper, &BackupKeeper::kept, this, &BackupPane::reload);
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
        tr("%1 · %2 · %3").arg(backupReasonText(copy.reason), fileSizeText(copy.size), QFileInfo(copy.path).fileName()),
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
    const auto copies = book::listBackups(m_desk.book().path());
    const auto chosen = std::ranges::find(copies, copy.path, &book::BackupFile::path);
    if (chosen == copies.end() || chosen - copies.begin() >= RestorePoints::kShown)
        return reload(); // taken away meanwhile
    (new RestoreDialog(window(), m_desk, copies, static_cast<int>(chosen - copies.begin())))->open();
}

} // namespace branchbook::ui
