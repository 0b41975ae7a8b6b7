// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_reminder.h"

#include "ui/kit/banner.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

BackupReminder::BackupReminder(BackupKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
{
    setObjectName(QStringLiteral("backupReminder"));
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 0);
    hide();
    connect(&keeper, &BackupKeeper::secondPlaceOverdue, this, &BackupReminder::remind);
    connect(&keeper, &BackupKeeper::secondPlaceFilled, this, &QWidget::hide);
}

void BackupReminder::remind(const book::SecondPlace& place)
{
    const QString folder = QDir::toNativeSeparators(place.folder);
    const qint64 days = place.daysSince(systemClock()->now());
    const QString words = days < 0
        ? tr("还没有备份放到“%1”。请接好 U 盘或者那块磁盘，再点“现在放过去”。").arg(folder)
        : tr("已经 %1 天没有备份放到“%2”了。请接好 U 盘或者那块磁盘，再点“现在放过去”。").arg(days).arg(folder);
    if (m_banner) {
        m_banner->setSentence(words);
    } else {
        m_banner = new Banner(Banner::Kind::Information, words, this);
        layout()->addWidget(m_banner);
        connect(m_banner->addAction(tr("知道了")), &QPushButton::clicked, this, &QWidget::hide);
        connect(m_banner->addAction(tr("现在放过去")), &QPushButton::clicked, &m_keeper, &BackupKeeper::copyAsked);
    }
    setVisible(true);
}

} // namespace branchbook::ui
