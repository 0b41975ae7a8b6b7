// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kRosterTexts[] = {
    {"roster.no_header",
     QT_TRANSLATE_NOOP("Errors", "在“%1”里找不到表头：前 30 行没有一行同时有“姓名”和别的列名。请确认选对了工作表，表头里要有“姓名”。")},
};

} // namespace

std::span<const ErrorText> rosterTexts()
{
    return kRosterTexts;
}

} // namespace branchbook
