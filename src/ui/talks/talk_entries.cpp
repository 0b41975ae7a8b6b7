// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talk_entries.h"

#include "branchbook/organization/talk_store.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

constexpr int kMostTalks = 4;
constexpr int kTalkMenuGroup = 2;

struct TalkEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(TalkEntryTexts)
};

/// Only what the branch may see is found by its words.
QList<PaletteItem> findTalks(Desk& desk, const QString& typed)
{
    QList<PaletteItem> found;
    const QString word = typed.trimmed();
    if (word.isEmpty())
        return found;
    const auto talks = organization::listTalks(desk.book().reader(), {desk.branch().id, std::nullopt, false});
    if (!talks)
        return found;
    for (const auto& talk : *talks) {
        if (found.size() >= kMostTalks)
            break;
        if (!talk.isOpen() || !(talk.points + u'\n' + talk.reason).contains(word, Qt::CaseInsensitive))
            continue;
        PaletteItem line;
        line.group = TalkEntryTexts::tr("谈话");
        line.title = TalkEntryTexts::tr("%1和%2").arg(talk.speaker.name, talk.partner.name);
        line.detail = PartialDate::of(talk.heldOn).toDotted();
        line.icon = QStringLiteral("style");
        line.open = [&desk, id = talk.id] {
            desk.showPage(QStringLiteral("organization"), QStringLiteral("talks:") + id.toString());
        };
        found.append(line);
    }
    return found;
}

} // namespace

void addTalks(Registry& registry)
{
    registry.newEntries.push_back(
        {TalkEntryTexts::tr("谈话"), QStringLiteral("style"), {}, kTalkMenuGroup, [](Desk& desk) {
             desk.showPage(QStringLiteral("organization"), QStringLiteral("talks:new"));
         }});
    registry.providers.emplace_back(&findTalks);
}

} // namespace branchbook::ui
