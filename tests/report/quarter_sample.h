// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch of generated people whose figures for 2026Q3 can be counted by hand.
#pragma once

#include "branchbook/report/quarter_report.h"

namespace branchbook::report::test {

/// Today is 18 September 2026. Five Party members then: 王强 m 1990-03-02, 欧阳明月 f 1975-12 (transferred in July),
/// 沈溪 f 1996-08-20 (probationary since August), 赵堃 m 1950 (converted on 3 September), 买买提·吐尔逊 m, no birth date;
/// 李刚 left (转出) on 1 August; 周活 is an activist. Held: general meeting 8 July 5/4, group meeting 5 August 4/3,
/// lesson 18 September 5/5 with 90 minutes; planned: theme day 25 September, general meeting 15 October.
[[nodiscard]] QuarterSource quarterSample();

} // namespace branchbook::report::test
