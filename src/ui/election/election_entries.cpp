// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_entries.h"

#include "branchbook/organization/election_store.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

constexpr int kElectionGroup = 2;

struct ElectionEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionEntryTexts)
};

QList<PaletteItem> findElections(Desk& desk, const QString& typed)
{
    QList<PaletteItem> found;
    const QString word = typed.trimmed();
    if (word.isEmpty())
        return found;
    const auto elections = organization::listElections(desk.book().reader(), desk.branch().id);
    if (!elections)
        return found;
    for (const auto& election : *elections) {
        const QString kind = organization::electionKindTitle(election.kind);
        if (!election.title.contains(word, Qt::CaseInsensitive) && !kind.contains(word))
            continue;
        PaletteItem line;
        line.group = ElectionEntryTexts::tr("换届选举");
        line.title = election.title;
        line.detail = election.heldOn.toString(Qt::ISODate);
        line.icon = QStringLiteral("vote");
        line.open = [&desk, id = election.id] {
            desk.showPage(QStringLiteral("organization"), QStringLiteral("election:") + id.toString());
        };
        found.append(line);
    }
    return found;
}

} // namespace

void addElections(Registry& registry)
{
    registry.newEntries.push_back(
        {ElectionEntryTexts::tr("换届选举"), QStringLiteral("vote"), {}, kElectionGroup, [](Desk& desk) {
             desk.showPage(QStringLiteral("organization"), QStringLiteral("election:new"));
         }});
    registry.providers.emplace_back(&findElections);
}

} // namespace branchbook::ui
