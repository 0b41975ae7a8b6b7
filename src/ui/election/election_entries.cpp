// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_entries.h"

#include "branchbook/organization/election_store.h"
#include "ui/shell/record_entries.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

constexpr int kElectionGroup = 2;
constexpr int kMostElections = 5;

struct ElectionEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionEntryTexts)
};

DeskShelf::Read<QList<organization::Election>> electionsOfBranch(Desk& desk)
{
    return [branch = desk.branch().id](const store::Session& session) {
        return organization::listElections(session, branch);
    };
}

std::optional<PaletteItem> electionFound(Desk& desk, const organization::Election& election, const QString& word)
{
    if (!election.title.contains(word, Qt::CaseInsensitive)
        && !organization::electionKindTitle(election.kind).contains(word))
        return std::nullopt;
    PaletteItem line;
    line.group = ElectionEntryTexts::tr("换届选举");
    line.title = election.title;
    line.detail = election.heldOn.toString(Qt::ISODate);
    line.icon = QStringLiteral("vote");
    line.open = [&desk, id = election.id] {
        desk.showPage(QStringLiteral("organization"), QStringLiteral("election:") + id.toString());
    };
    return line;
}

QString idOfElection(const organization::Election& election)
{
    return QStringLiteral("election:") + election.id.toString();
}

} // namespace

void addElections(Registry& registry)
{
    registry.newEntries.push_back(
        {ElectionEntryTexts::tr("换届选举"), QStringLiteral("vote"), {}, kElectionGroup, [](Desk& desk) {
             desk.showPage(QStringLiteral("organization"), QStringLiteral("election:new"));
         }});
    addRecordSearch(registry, kMostElections, &electionsOfBranch, &electionFound, &idOfElection);
}

} // namespace branchbook::ui
