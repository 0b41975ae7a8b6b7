// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs of disposition and of sanctions share.
#pragma once

#include "branchbook/organization/discipline.h"
#include "branchbook/rules/catalogue.h"
#include "ui/kit/field.h"

namespace branchbook::ui {

class Desk;

[[nodiscard]] ComboField* disciplineLevelField(organization::DisciplineLevel level);
[[nodiscard]] organization::DisciplineLevel levelIn(const ComboField& field);
[[nodiscard]] ComboField* measureField(const QString& title, organization::DispositionMeasure measure);
[[nodiscard]] organization::DispositionMeasure measureIn(const ComboField& field);
/// The members' meetings held from `from` on, newest first; their ids are the codes.
void addMembersMeetings(ComboField& field, const Desk& desk, QDate from);
[[nodiscard]] std::optional<gathering::GatheringId> meetingIn(const ComboField& field);
/// Of this branch, with its own figures. Errors: those of agenda::loadRulebook.
[[nodiscard]] Result<rules::Catalogue> disciplineRules(const Desk& desk);
/// Says under the field what is missing. False: it is empty.
[[nodiscard]] bool requireReason(LineField& reason);

} // namespace branchbook::ui
