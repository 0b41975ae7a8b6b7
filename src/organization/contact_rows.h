// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contact points, as rows of the store.
#pragma once

#include "branchbook/organization/contact_point.h"
#include "branchbook/store/query.h"

namespace branchbook::organization {

/// Without its key, day of entry and bin.
[[nodiscard]] store::ColumnValues columnsOf(const ContactPoint& point);
[[nodiscard]] store::ColumnValues columnsOf(ContactPointId point, const ContactVisit& visit);

} // namespace branchbook::organization
