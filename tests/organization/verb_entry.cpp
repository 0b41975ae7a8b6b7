// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/member_entry.h"

namespace organization_test {

using store::UnitOfWork;

std::vector<VerbStep> entrySteps(VerbStage& s)
{
    return {
        {"putMemberEntry",
         [&s](UnitOfWork& unit) {
             MemberEntry entry;
             entry.member = s.byName.value(QStringLiteral("沈若溪"));
             entry.kind = EntryKind::Hardship;
             entry.on = PartialDate::of(s.day);
             entry.title = QStringLiteral("因病");
             entry.detail = QStringLiteral("住院");
             return into(s.entry, putMemberEntry(unit, entry, s.today));
         }},
        {"putMemberEntry",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(MemberEntry entry, loadMemberEntry(unit.session(), s.entry));
             entry.title = QStringLiteral("因病住院");
             BB_TRY([[maybe_unused]] const auto id, putMemberEntry(unit, entry, s.today));
             return {};
         }},
        {"recycleMemberEntry", [&s](UnitOfWork& unit) { return recycleMemberEntry(unit, s.entry, s.today); }},
        {"restoreMemberEntry", [&s](UnitOfWork& unit) { return restoreMemberEntry(unit, s.entry); }},
        {"endHardship", [&s](UnitOfWork& unit) { return endHardship(unit, s.entry, s.today, s.today); }},
    };
}

} // namespace organization_test
