// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_entries.h"

#include "ui/help/manual.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QSet>

namespace branchbook::ui {

namespace {

struct HelpTexts {
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

} // namespace

void addManual(Registry& registry)
{
    const auto manual = Manual::load(manualLanguage());
    const QString icon = QStringLiteral("help");
    registry.commands.push_back({HelpTexts::tr("打开手册（使用说明）"),
                                 icon,
                                 [](Desk& desk) { desk.showManual(Manual::pages().first()); },
                                 CommandEntry::Offered::WhenTyped,
                                 {},
                                 true});
    QSet<QString> known;
    QString page;
    for (const auto& chapter : manual.chapters()) {
        if (chapter.isPage)
            page = chapter.title;
        // 总览 is a part of three pages.
        const QString title =
            known.contains(chapter.title) ? HelpTexts::tr("%1（%2）").arg(chapter.title, page) : chapter.title;
        known.insert(chapter.title);
        registry.commands.push_back({HelpTexts::tr("使用说明：%1").arg(title),
                                     icon,
                                     [id = chapter.id](Desk& desk) { desk.showManual(id); },
                                     CommandEntry::Offered::WhenTyped,
                                     {},
                                     true});
    }
}

} // namespace branchbook::ui
