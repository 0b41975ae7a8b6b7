// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Included by each test runner, once per binary.
#pragma once

#ifdef __SANITIZE_ADDRESS__
/// What pango's font threads and cairo's PDF surface never free; ours still counts.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig.so\nleak:libpangoft2\nleak:libcairo.so\n";
}
#endif
