// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A record being typed, as the text of a draft row: it survives a crash and is offered again.
#pragma once

#include "branchbook/gathering/gathering.h"

namespace branchbook::ui {

/// "gathering:<id>"
[[nodiscard]] QString draftId(gathering::GatheringId id);
inline constexpr char16_t kGatheringDraftPrefix[] = u"gathering:";

/// JSON; names of people stand beside their ids so that the list can be shown without the roster.
/// `correction` is why an archived record is being corrected; empty: it is a draft.
[[nodiscard]] QString draftText(const gathering::Gathering& gathering, const QString& correction = {});
[[nodiscard]] QString draftedCorrection(const QString& text);
/// nullopt: not such a draft.
[[nodiscard]] std::optional<gathering::Gathering> readDraft(const QString& text);

} // namespace branchbook::ui
