// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A talk as the commands print it; what only the committee may read is in neither.
#pragma once

#include "branchbook/organization/talk.h"

#include <QJsonObject>

namespace branchbook::cli {

[[nodiscard]] QJsonObject talkJson(const organization::Talk& talk);
[[nodiscard]] QString talkLine(const organization::Talk& talk);

} // namespace branchbook::cli
