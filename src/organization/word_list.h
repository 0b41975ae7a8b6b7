// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an enumeration, by the name under which this module asks for them.
#pragma once

#include "branchbook/base/word_list.h"
