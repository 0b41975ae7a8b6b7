// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day as it is stored: ISO text, or nothing where there is none.
#pragma once

#include "branchbook/store/value.h"

#include <QDate>

namespace branchbook::organization {

[[nodiscard]] inline store::Value dayOrNull(QDate day)
{
    return day.isValid() ? store::Value{day.toString(Qt::ISODate)} : store::Value{};
}

} // namespace branchbook::organization
