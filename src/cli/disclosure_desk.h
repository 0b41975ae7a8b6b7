// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of 党务公开 share.
#pragma once

#include "branchbook/integrity/disclosure.h"
#include "cli/record_desk.h"

namespace branchbook::cli {

/// By its title or its id. Error: disclosure.none_of.
[[nodiscard]] Result<integrity::Disclosure> disclosureNamed(const TransferDesk& desk, const QString& wanted);
[[nodiscard]] QJsonObject noticeJson(const integrity::Notice& notice);
[[nodiscard]] QString noticeLine(const integrity::Notice& notice);

} // namespace branchbook::cli
