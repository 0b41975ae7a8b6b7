// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the store spells what a gathering holds.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/store/value.h"

namespace branchbook::gathering {

[[nodiscard]] QString stateName(State state);
[[nodiscard]] State stateFrom(const QString& text);
[[nodiscard]] Presence presenceFrom(const QString& text);
[[nodiscard]] QTime timeFrom(const QString& text);
[[nodiscard]] store::Value timeValue(QTime time);
[[nodiscard]] store::Value numberValue(std::optional<int> number);

} // namespace branchbook::gathering
