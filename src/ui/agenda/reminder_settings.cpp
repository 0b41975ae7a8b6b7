// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/reminder_settings.h"

#include "ui/kit/choice.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>

namespace branchbook::ui {

ReminderSettings::ReminderSettings(Preferences& preferences, Notices notices, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(tr("桌面提醒")));
    words->addWidget(paragraph(tr("每天一次，提示本周到期和逾期的件数，不出现姓名；开着过夜，第二天也提示"),
                               TextRole::Small, Ink::Text3));
    if (notices == Notices::Impossible)
        words->addWidget(
            paragraph(tr("这台电脑的桌面没有通知，也没有系统托盘，显示不了桌面提醒"), TextRole::Small, Ink::Text3));
    line->addLayout(words, 1);
    auto* notice = new Switch(tr("桌面提醒"));
    notice->setObjectName(QStringLiteral("desktopNotice"));
    notice->setChecked(wantsDesktopNotice(preferences));
    if (notices == Notices::Impossible) {
        notice->setChecked(false);
        notice->setEnabled(false);
        notice->setAccessibleDescription(tr("这台电脑的桌面没有通知，也没有系统托盘，显示不了桌面提醒"));
    }
    line->addWidget(notice, 0, Qt::AlignVCenter);
    connect(notice, &QAbstractButton::clicked, this, [&preferences](bool on) {
        setDesktopNotice(preferences, on ? QStringLiteral("on") : QStringLiteral("off"));
    });
}

} // namespace branchbook::ui
