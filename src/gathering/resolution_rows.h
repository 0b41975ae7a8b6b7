// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Resolutions as the store has them.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/store/session.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::gathering {

[[nodiscard]] Result<QList<Resolution>> loadResolutions(const store::Session& session, const QString& gathering);
/// Those without id get one.
[[nodiscard]] Result<> putResolutions(store::UnitOfWork& unit, const QString& gathering,
                                      const QList<Resolution>& before, const QList<Resolution>& now);
/// From the columns content … sentence of the statement gathering.resolutions, `first` being the column of the id.
[[nodiscard]] Resolution resolutionOf(const store::Query& query, int first);

} // namespace branchbook::gathering
