// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/due_notice.h"

#include "branchbook/agenda/finding_text.h"

#include "ui/agenda/agenda_desk.h"
#include "ui/agenda/greeting.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace branchbook::ui {

namespace {

struct NoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(NoticeTexts)
};

/// The path itself says more than a file of preferences should.
QString settingOf(const Desk& desk)
{
    const auto path = QFileInfo(desk.book().path()).absoluteFilePath().toUtf8();
    const auto digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("agenda/seen-%1").arg(QString::fromLatin1(digest));
}

void tellWhatIsLateSince(Desk& desk, QDate seen, const ShowDue& show)
{
    const auto agenda = AgendaDesk::of(desk).current();
    if (!agenda)
        return; // the page itself says so
    QStringList titles;
    for (const auto& finding : (*agenda)->findings) {
        if (finding.state == rules::State::Overdue && finding.due >= seen) // it was not late on the day it was seen
            titles.append(agenda::titleText(finding));
    }
    if (titles.size() == 1)
        show(NoticeTexts::tr("%1以来，“%2”到期了，还没有记录。").arg(shortDay(seen), titles.first()));
    else if (titles.size() > 1)
        show(NoticeTexts::tr("%1以来又有 %2 件到期，还没有记录：%3等。")
                 .arg(shortDay(seen))
                 .arg(titles.size())
                 .arg(titles.first()));
}

} // namespace

void tellWhatBecameDue(Desk& desk, Preferences& preferences, const ShowDue& show)
{
    const QString setting = settingOf(desk);
    const QDate seen = QDate::fromString(preferences.value(setting).toString(), Qt::ISODate);
    preferences.setValue(setting, desk.today().toString(Qt::ISODate));
    if (!seen.isValid() || seen >= desk.today())
        return;
    auto& due = AgendaDesk::of(desk);
    if (due.isListReady())
        return tellWhatIsLateSince(desk, seen, show);
    QObject::connect(
        &due, &AgendaDesk::ready, &desk, [&desk, seen, show] { tellWhatIsLateSince(desk, seen, show); },
        Qt::SingleShotConnection);
}

} // namespace branchbook::ui
