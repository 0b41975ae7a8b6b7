// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above every page: a copy that is looked at, damage, a book without a passphrase.
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_header.h"
#include "ui/shell/shell_frame.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

void ShellFrame::tellPlain()
{
    auto* notice = new QWidget(m_content);
    notice->setObjectName(QStringLiteral("plainNotice"));
    auto* row = new QVBoxLayout(notice);
    row->setContentsMargins(24, 12, 24, 0);
    auto* banner = new Banner(
        Banner::Kind::Information,
        tr("这本手册没有口令，谁拿到文件都能打开。可以设一个，身份证号、电话、谈话和线索等就会加密。"), notice);
    auto* away = banner->addAction(tr("知道了"));
    auto* set = banner->addAction(tr("去设口令"));
    row->addWidget(banner);
    connect(away, &QPushButton::clicked, this, [this, notice] {
        notice->hide();
        focusContent();
        Q_EMIT plainNoticePutAway();
    });
    connect(set, &QPushButton::clicked, this, [this, notice] {
        notice->hide();
        Q_EMIT plainNoticePutAway();
        showPage(QStringLiteral("settings"), QStringLiteral("security"));
    });
    addNotice(notice);
}

void ShellFrame::addNotice(QWidget* notice)
{
    static_cast<QVBoxLayout*>(m_content->layout())->insertWidget(0, notice);
}

void ShellFrame::addBanner(Banner* banner)
{
    auto* row = new QVBoxLayout;
    row->setContentsMargins(24, 12, 24, 0);
    row->addWidget(banner);
    static_cast<QVBoxLayout*>(m_content->layout())->insertLayout(0, row);
}

void ShellFrame::addCopyBanner()
{
    auto* banner = new Banner(Banner::Kind::Information,
                              tr("这是%1的备份，只能查看和打印；现在的手册没有动。").arg(m_desk->copyMoment()));
    auto* back = banner->addAction(tr("回到手册"));
    back->setObjectName(QStringLiteral("leaveCopy"));
    connect(back, &QPushButton::clicked, m_desk.get(), &Desk::leaveCopy);
    addBanner(banner);
}

/// It stays as long as the book is open: nothing can be saved, and looking on is still of use.
void ShellFrame::showDamage(const Error& damage)
{
    auto* banner =
        new Banner(Banner::Kind::Warning,
                   sentence(damage) + tr("恢复以前，读得出来的部分还可以查看和打印，新的改动存不下来。"), m_content);
    connect(banner->addAction(tr("从备份恢复…")), &QPushButton::clicked, m_desk.get(),
            [this] { m_desk->askForBook(BookWish::Restore); });
    addBanner(banner);
    m_desk->markDamaged();
    savedNow();
    for (auto* each : std::as_const(m_pages)) {
        if (auto* made = each->header()->newButton())
            made->setEnabled(false);
    }
}

QString ShellFrame::damagedText()
{
    return tr("手册有损坏，新的改动存不下来。请先从备份恢复。");
}

} // namespace branchbook::ui
