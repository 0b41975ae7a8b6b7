// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a finding asks and on whose word, so that list, year and command line say the same.
#pragma once

#include "branchbook/agenda/agenda.h"

namespace branchbook::agenda {

/// 一般每月召开1次; 本支部规定每季度召开2次 where the figure is the branch's own.
[[nodiscard]] QString askedText(const rules::Finding& finding);
/// As lists name it: 9月党小组会; in another language the rule, whom it is about and the period.
[[nodiscard]] QString titleText(const rules::Finding& finding);
/// Finding::why in the language of the screen.
[[nodiscard]] QString whyText(const rules::Finding& finding);
/// 《支部工作条例（试行）》第十二条; with 本支部规定，原依据 before it where the figure is the branch's own.
[[nodiscard]] QString citedText(const Agenda& agenda, const rules::Rule& rule);

} // namespace branchbook::agenda
