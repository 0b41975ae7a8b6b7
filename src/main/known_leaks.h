// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In a build with AddressSanitizer: what the libraries below us never free, so that a program run by hand ends with its own
// exit code. Included by the file with main, once per binary.
#pragma once

#ifdef __SANITIZE_ADDRESS__
/// The font list of fontconfig and pango, cairo's PDF surface, the session bus of libdbus; ours still counts.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig.so\nleak:libpangoft2\nleak:libcairo.so\nleak:libdbus-1.so\n";
}

/// What was passed over is no message of the program.
extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_options()
{
    return "print_suppressions=0";
}
#endif
