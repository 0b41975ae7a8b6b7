// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// organization thin: where 组织建设 is thin.
#include "branchbook/organization/thin.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/book/setting.h"
#include "cli/families.h"
#include "cli/thin_answer.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

namespace {

Result<Answer> organizationThin(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_CHECK(book::checkHasAllDays(desk.reader()));
    BB_TRY(
        const auto due,
        agenda::assessListed(desk.reader(), context.areas(), desk.branch, desk.today(), {}, rules::Settled::Counted));
    BB_TRY(const auto spots,
           organization::listThinSpots(
               {desk.reader(), desk.branch.id, Quarter::of(desk.today()).range(), desk.today(), *desk.catalogue},
               due->findings));
    return thinAnswer(spots);
}

} // namespace

QList<Command> organizationCommands()
{
    return {{QStringLiteral("organization"),
             QStringLiteral("thin"),
             {},
             {},
             tr("组织建设哪里薄弱，怎么办"),
             organizationThin}};
}

} // namespace branchbook::cli
