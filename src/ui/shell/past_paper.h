// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pages do with a day gone by (past_day.h) when it is put on paper, and when it cannot be read.
#pragma once

#include "branchbook/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace branchbook::ui {

class Desk;
class PastDay;

/// （截至2026-06-30） for the end of a title and file name: a past one is not saved over that of today. Nothing: of today.
[[nodiscard]] QString pastSuffix(std::optional<QDate> past);
[[nodiscard]] QString pastSuffix(const PastDay& past);
/// It is today again, so that the page does not go on with other rows under that day; then the error is said.
void leavePast(PastDay& past, Desk& desk, const Error& error);

} // namespace branchbook::ui
