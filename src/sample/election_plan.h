// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The elections of the branch of the mockups, written through the verbs that the program has for them.
#pragma once

#include "sample/demo_writer.h"

#include <QJsonObject>

namespace branchbook::sample {

/// `json` is one of "elections"; "votes" are against and abstentions of each name, the rest of the valid papers is for it.
[[nodiscard]] Result<> writeElection(DemoWriter& writer, book::BranchId branch,
                                     const QHash<QString, book::MemberId>& byName, const QJsonObject& json);

} // namespace branchbook::sample
