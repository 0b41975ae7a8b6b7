// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/duplicate.h"
#include "branchbook/organization/own_field.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

OwnField ownNow(UnitOfWork& unit)
{
    return ownFieldNamed(unit.session(), QStringLiteral("服务队")).value();
}

/// Marked as an import marks it, beside a mark that stays.
Result<> settleMarked(UnitOfWork& unit, book::MemberId person)
{
    const OwnFieldId field = ownNow(unit).id;
    BB_CHECK(
        unit.change("member", person.toString(), {{"to_verify", QStringLiteral("id_number,own:") + field.toString()}}));
    return settleOwnDoubt(unit, person, field);
}

} // namespace

std::vector<VerbStep> duplicateSteps(VerbStage& s)
{
    const auto person = [&s] { return s.byName.value(QStringLiteral("高又晴")); };
    const auto other = [&s] { return s.byName.value(QStringLiteral("罗小满")); };
    return {
        {"setMemberTags",
         [person](UnitOfWork& unit) { return setMemberTags(unit, person(), {QStringLiteral("骨干")}); }},
        {"setMemberTags",
         [person](UnitOfWork& unit) { return setMemberTags(unit, person(), {QStringLiteral("外勤")}); }},
        {"putOwnField",
         [](UnitOfWork& unit) -> Result<> {
             OwnField field;
             field.name = QStringLiteral("服务队");
             field.kind = OwnKind::Choice;
             field.choices = {QStringLiteral("一队"), QStringLiteral("二队")};
             BB_TRY([[maybe_unused]] const auto id, putOwnField(unit, field));
             return {};
         }},
        {"setOwnValue",
         [&s, person](UnitOfWork& unit) {
             return setOwnValue(unit, person(), ownNow(unit), QStringLiteral("一队"), s.today);
         }},
        {"settleOwnDoubt", [person](UnitOfWork& unit) { return settleMarked(unit, person()); }},
        {"keepOwnValue",
         [person](UnitOfWork& unit) { return keepOwnValue(unit, person(), ownNow(unit).id, QStringLiteral("二队")); }},
        {"placeOwnField",
         [](UnitOfWork& unit) -> Result<> {
             OwnField second;
             second.name = QStringLiteral("特长");
             BB_TRY(const auto id, putOwnField(unit, second));
             return placeOwnField(unit, id, 0);
         }},
        {"putOwnField",
         [](UnitOfWork& unit) -> Result<> {
             OwnField field = ownNow(unit);
             field.choices.append(QStringLiteral("三队"));
             BB_TRY([[maybe_unused]] const auto id, putOwnField(unit, field));
             return {};
         }},
        {"recycleOwnField",
         [&s](UnitOfWork& unit) {
             s.ownField = ownNow(unit).id;
             return recycleOwnField(unit, s.ownField, s.today);
         }},
        {"restoreOwnField", [&s](UnitOfWork& unit) { return restoreOwnField(unit, s.ownField); }},
        {"markDistinct",
         [&s, person, other](UnitOfWork& unit) { return markDistinct(unit, person(), other(), s.today); }},
        {"mergeMembers",
         [&s](UnitOfWork& unit) -> Result<> { // into a twin, so that whatever the steps before made is moved
             book::Member twin;
             twin.branch = s.branch;
             twin.values.set(book::Field::FullName, QStringLiteral("周砚青"));
             BB_TRY(twin.id, book::insertMember(unit, twin));
             BB_TRY([[maybe_unused]] const auto done,
                    mergeMembers(unit, {twin.id, s.byName.value(QStringLiteral("周砚青")), {}}, s.today));
             return {};
         }},
    };
}

} // namespace organization_test
