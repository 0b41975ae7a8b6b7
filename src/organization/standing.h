// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The standing of a 书记 (domain-rules §1.2: normally a year), where the roster knows a month or nothing at all.
#pragma once

#include "branchbook/book/member.h"

namespace branchbook::organization {

/// What is to be checked of somebody who is 书记 from that day; empty where the years are certain. Standing counts from the day
/// of conversion; of a month or a year alone neither its first nor its last day is taken for granted.
[[nodiscard]] QString standingDoubt(const book::MemberRow& person, QDate from, int years);

} // namespace branchbook::organization
