// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locked_book.h"

#include "branchbook/book/backup.h"
#include "branchbook/book/branch.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct LockedTexts {
    Q_DECLARE_TR_FUNCTIONS(LockedTexts)
};

QString momentWords(const QDateTime& moment)
{
    return moment.toLocalTime().toString(LockedTexts::tr("M月d日 HH:mm"));
}

} // namespace

LockedBook lockedBook(const QString& path, const Preferences& preferences)
{
    LockedBook locked{path, QFileInfo(path).completeBaseName(), QFileInfo(path).fileName(), {}};
    if (const auto session = store::Session::openClosed(path, store::Access::Read)) {
        const auto branches = book::listBranches(**session);
        if (branches && !branches->isEmpty()) {
            locked.title = branches->first().name;
            if (!branches->first().unit.isEmpty())
                locked.detail = QStringLiteral("%1 · %2").arg(branches->first().unit, locked.detail);
        }
    }
    QStringList foot;
    const auto recent = preferences.recentBooks();
    const auto known = std::ranges::find(recent, QFileInfo(path).absoluteFilePath(), &RecentBook::path);
    if (known != recent.end())
        foot << LockedTexts::tr("上次打开 %1").arg(momentWords(known->openedAt));
    if (const auto copies = book::listBackups(path); !copies.isEmpty())
        foot << LockedTexts::tr("上次备份 %1").arg(momentWords(copies.first().madeAt));
    locked.foot = foot.join(QStringLiteral(" · "));
    return locked;
}

} // namespace branchbook::ui
