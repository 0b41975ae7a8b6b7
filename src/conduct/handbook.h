// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the area adds to the year's handbook (domain-rules §13.2). Chinese in every language.
#pragma once

#include "branchbook/book/area.h"

namespace branchbook::conduct {

[[nodiscard]] Result<book::HandbookParts> handbookParts(const book::SectionQuery& query);

} // namespace branchbook::conduct
