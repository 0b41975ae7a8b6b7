// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talk_entries.h"

#include "branchbook/gathering/gathering_text.h"
#include "branchbook/organization/talk_store.h"
#include "ui/shell/record_entries.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

constexpr int kMostTalks = 4;

struct TalkEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(TalkEntryTexts)
};

/// What the committee keeps to itself does not even come to the search.
DeskShelf::Read<QList<organization::Talk>> talksOfBranch(Desk& desk)
{
    return [branch = desk.branch().id](const store::Session& session) -> Result<QList<organization::Talk>> {
        BB_TRY(auto talks, organization::listTalks(session, {branch, std::nullopt, false}));
        talks.removeIf([](const organization::Talk& talk) { return !talk.isOpen(); });
        return talks;
    };
}

/// Only what the branch may see is found by its words; nothing else is kept for the search at all.
std::optional<PaletteItem> talkFound(Desk& desk, const organization::Talk& talk, const QString& word)
{
    if (!talk.isOpen() || !(talk.points + u'\n' + talk.reason).contains(word, Qt::CaseInsensitive))
        return std::nullopt;
    PaletteItem line;
    line.group = TalkEntryTexts::tr("谈话");
    line.title = TalkEntryTexts::tr("%1和%2").arg(talk.speaker.name, talk.partner.name);
    line.detail = PartialDate::of(talk.heldOn).toDotted();
    const QString around = gathering::wordsAround(talk.points + u'\n' + talk.reason, word);
    if (!around.isEmpty())
        line.detail = QStringLiteral("%1 · %2").arg(line.detail, around);
    line.icon = QStringLiteral("style");
    line.open = [&desk, id = talk.id] {
        desk.showPage(QStringLiteral("organization"), QStringLiteral("talks:") + id.toString());
    };
    return line;
}

QString idOfTalk(const organization::Talk& talk)
{
    return QStringLiteral("talk:") + talk.id.toString();
}

} // namespace

void addTalks(Registry& registry)
{
    addNewRecord(registry, TalkEntryTexts::tr("谈话"), QStringLiteral("style"), QStringLiteral("organization"),
                 QStringLiteral("talks:new"));
    addRecordSearch(registry, kMostTalks, &talksOfBranch, &talkFound, &idOfTalk);
}

} // namespace branchbook::ui
