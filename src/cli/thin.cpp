// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// integrity thin: what is thin in 反腐倡廉.
#include "branchbook/integrity/thin.h"

#include "branchbook/organization/talk_store.h"
#include "cli/integrity_commands.h"
#include "cli/record_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

Result<integrity::TalkCount> talksOfYear(const TransferDesk& desk)
{
    organization::TalkQuery query;
    query.branch = desk.branch.id;
    query.period = DateRange{QDate(desk.today().year(), 1, 1), desk.today()};
    BB_TRY(const auto all, organization::listTalks(desk.reader(), query));
    integrity::TalkCount count;
    for (const organization::Talk& talk : all) {
        if (talk.kind != organization::TalkKind::Reminder && talk.kind != organization::TalkKind::Integrity)
            continue;
        const bool held = talk.state == organization::TalkState::Held;
        count.held += held ? 1 : 0;
        count.missed += !held && talk.heldOn < desk.today() ? 1 : 0;
    }
    return count;
}

Result<Answer> integrityThin(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto talks, talksOfYear(desk));
    BB_TRY(const auto aspects, integrity::thinAspects(desk.reader(), desk.branch.id, desk.today(), talks));
    Answer answer;
    QJsonArray list;
    for (const integrity::ThinAspect& each : aspects) {
        list.append(QJsonObject{{QStringLiteral("aspect"), each.id},
                                {QStringLiteral("title"), each.title},
                                {QStringLiteral("state"), each.state},
                                {QStringLiteral("thin"), textJson(each.thin)}});
        answer.lines << QStringList{each.title, each.state, each.thin}.join(u'\t');
    }
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> integrityCommands()
{
    return {{QStringLiteral("integrity"),
             QStringLiteral("thin"),
             {},
             {},
             tr("反腐倡廉各方面有什么、哪里薄弱"),
             integrityThin}};
}

} // namespace branchbook::cli
