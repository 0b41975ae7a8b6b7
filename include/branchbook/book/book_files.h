// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole books as files: a backup put back, the archive and the way back. The store does it; who is above asks here.
#pragma once

#include "branchbook/store/archive.h"
#include "branchbook/store/new_book.h"
