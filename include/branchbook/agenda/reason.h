// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a finding stands there, in one line of the program's language.
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::agenda {

/// 一般每月召开1次 · 8月没有记录 · 依据《支部工作条例（试行）》第十二条
[[nodiscard]] QString reasonLine(const Agenda& agenda, const rules::Finding& finding);

} // namespace branchbook::agenda
