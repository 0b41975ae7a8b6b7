// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/background.h"
#include "branchbook/organization/member_entry.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

/// Somebody of the family, and a post that stays to the end.
Background recordOf(VerbStage& s, BackgroundKind kind)
{
    Background record;
    record.member = s.byName.value(QStringLiteral("沈若溪"));
    record.kind = kind;
    record.from = PartialDate::of(2010, 7);
    record.place = QStringLiteral("城东水厂");
    record.relation = QStringLiteral("配偶");
    record.familyName = QStringLiteral("欧阳雁南");
    return record;
}

} // namespace

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
        {"addBackground",
         [&s](UnitOfWork& unit) {
             return into(s.background, addBackground(unit, recordOf(s, BackgroundKind::Family), s.today));
         }},
        {"changeBackground",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Background record, loadBackground(unit.session(), s.background));
             record.familyPhone = QStringLiteral("13900000654");
             return changeBackground(unit, record, s.today);
         }},
        {"removeBackground", [&s](UnitOfWork& unit) { return removeBackground(unit, s.background); }},
        {"addBackground",
         [&s](UnitOfWork& unit) {
             return into(s.background, addBackground(unit, recordOf(s, BackgroundKind::Work), s.today));
         }},
        {"endHardship", [&s](UnitOfWork& unit) { return endHardship(unit, s.entry, s.today, s.today); }},
    };
}

} // namespace organization_test
