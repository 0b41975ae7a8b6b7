// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a gathering as it is answered.
#pragma once

#include "branchbook/gathering/gathering.h"

#include <QJsonObject>

namespace branchbook::cli {

/// Keys of one item: docs/manual/cli.md, gathering show.
[[nodiscard]] QJsonObject agendaItemJson(const gathering::AgendaItem& item);
/// How far each item is by its vote, its notice and the ledger, and how it came there: a line for each, and "agenda_course".
[[nodiscard]] Result<> addCourses(const store::Session& session, const gathering::Gathering& g, QJsonObject& json,
                                  QStringList& lines);

} // namespace branchbook::cli
