// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days as the store spells them: ISO text, NULL where there is none.
#pragma once

#include "branchbook/store/query.h"

#include <QDate>

namespace branchbook::store {

/// Invalid where the column is NULL.
[[nodiscard]] inline QDate dayAt(const Query& query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

[[nodiscard]] inline Value dayOrNull(QDate day)
{
    return day.isValid() ? Value{day.toString(Qt::ISODate)} : Value{};
}

} // namespace branchbook::store
